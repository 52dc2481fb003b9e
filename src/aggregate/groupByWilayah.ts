import { badFormat, outOfRange } from '../issue/definition.js';
import { guard } from '../issue/guard.js';
import { argument } from '../issue/path.js';
import { raiseIssue } from '../issue/raiseIssue.js';
import { ancestorAt, CONTOH_WILAYAH, isKodeWilayah } from './kodeWilayah.js';

/**
 * Groups rows by the region above them: `tingkat` 1 is the province (`63`), 2 the kabupaten or kota (`63.05`), 3 the kecamatan,
 * 4 the desa or kelurahan. Regions form a tree by the prefix of their codes, of Kemendagri or of BPS; a row whose code has fewer parts stays alone.
 *
 * Codes keep the order in which they come. A malformed code, or a `tingkat` outside 1 to 8, throws {@link IndikatorError}.
 *
 * @param baris - The rows, each with its region code.
 * @param tingkat - The level to group by: how many parts of the code count (1 to 8).
 *
 * @example
 * ```ts
 * const baris = ['63.05.01', '63.05.02', '63.06.01'].map((wilayah) => ({ wilayah }));
 * groupByWilayah(baris, 2).map(([kode, isi]) => [kode, isi.length]); // => [['63.05', 2], ['63.06', 1]]
 * ```
 */
export function groupByWilayah<
  B extends {
    /** The region: its code, with dots, such as `'63.05.01'`. */
    readonly wilayah: string;
  },
>(baris: readonly B[], tingkat: number): readonly (readonly [kode: string, baris: readonly B[]])[] {
  if (!Number.isInteger(tingkat) || tingkat < 1 || tingkat > 8)
    raiseIssue(outOfRange, argument('tingkat'), tingkat, { minimum: 1, maksimum: 8 });
  return guard(baris, () => {
    const groups = new Map<string, B[]>();
    for (const [i, row] of baris.entries()) {
      if (typeof row.wilayah !== 'string' || !isKodeWilayah(row.wilayah)) {
        const fakta = { contoh: CONTOH_WILAYAH };
        raiseIssue(badFormat, argument(i, 'wilayah'), row.wilayah, fakta);
      }
      const kode = ancestorAt(row.wilayah, tingkat);
      const known = groups.get(kode);
      if (known === undefined) groups.set(kode, [row]);
      else known.push(row);
    }
    return [...groups];
  });
}
