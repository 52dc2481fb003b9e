import type { Measured } from './measured.js';

/** A row of a random table before its cells are written. */
export interface Line {
  /** How the indicator of the row is called; undefined: the row names a sasaran, or goes on with the indicator above it. */
  readonly nama?: string;
  readonly measured: Measured;
  /** The part that the row is about. */
  readonly bagian?: Measured['bagian'][number];
  readonly jenis: 'indikator' | 'atasan' | 'bagian' | 'lanjutan' | 'sasaran';
  /** The sasaran that it stands under, counted from 0. */
  readonly sasaran: number;
  /** Counted over the indicators from 1; rows that begin none have that of the one above. */
  readonly nomor: number;
}

/** The values of a row; none where it only names its parts. */
export function valuesOf({ jenis, measured, bagian }: Line): readonly string[] | undefined {
  if (jenis === 'bagian') return bagian?.nilai;
  return jenis === 'indikator' ? measured.nilai : undefined;
}

/** The rows of indicators under their sasaran. */
export function linesOf(
  groups: readonly (readonly Measured[])[],
  has: { readonly rowsOfSasaran: boolean; readonly continued: boolean },
): readonly Line[] {
  let nomor = 0;
  return groups.flatMap((group, sasaran) =>
    group.flatMap((measured, i): Line[] => {
      nomor += 1;
      const own = { measured, sasaran, nomor };
      const above: Line[] = has.rowsOfSasaran && i === 0 ? [{ ...own, jenis: 'sasaran' }] : [];
      const { nama, bagian } = measured;
      if (bagian.length > 0) {
        const parts = bagian.map((one): Line => {
          return { ...own, jenis: 'bagian', bagian: one, nama: `${nama}: ${one.nama}` };
        });
        return [...above, { ...own, jenis: 'atasan' }, ...parts];
      }
      const isSplit = has.continued && measured.bagi !== undefined;
      const behind: Line[] = isSplit ? [{ ...own, jenis: 'lanjutan', nama }] : [];
      return [...above, { ...own, jenis: 'indikator', nama }, ...behind];
    }),
  );
}

/** The names of the indicators of some rows, each once. */
export function namesOf(lines: readonly Line[]): readonly string[] {
  return [...new Set(lines.flatMap(({ nama }) => (nama === undefined ? [] : [nama])))];
}
