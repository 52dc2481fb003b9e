import { guard } from '../../issue/guard.js';
import { wrongArgument } from '../../issue/input.js';
import { argument } from '../../issue/path.js';
import { raiseIssue } from '../../issue/raiseIssue.js';
import { entries } from './entries.js';
import type { EntriKatalog } from './entriKatalog.js';
import { sameWords } from './sameWords.js';
import { shortened } from './shortCitation.js';

/** What is looked for in the catalogue: every property that is given must hold. */
export interface CariKatalog {
  /** The government affair (bidang urusan): a code, `'1.06'`, or the beginning of codes, `'1'`; undefined: any. */
  readonly urusan?: string;
  /** The level of government that reports it: `'nasional'`, `'provinsi'`, `'kabupaten-kota'`, `'desa'`; undefined: any. */
  readonly tingkat?: EntriKatalog['tingkat'][number];
  /** The reference, short or long: `'PP 2/2018'`, `'Peraturan Pemerintah Nomor 2 Tahun 2018'`; undefined: any. */
  readonly rujukan?: string;
  /** The code of any registry, or the id: `'04.01.127'`, `'KRIP 04.01.127'`; undefined: any. */
  readonly kode?: string;
  /** Words of the name, or the beginnings of words; older terms find newer ones, PMKS finds PPKS; undefined: any. */
  readonly kata?: string;
}

type Test = (wanted: string) => (entry: EntriKatalog, words: readonly string[]) => boolean;

const tests: Readonly<Record<keyof CariKatalog, Test>> = {
  urusan: (wanted) => (entry) => entry.urusan.some((kode) => `${kode}.`.startsWith(`${wanted}.`)),
  tingkat: (wanted) => (entry) => entry.tingkat.some((one) => one === wanted),
  rujukan: (wanted) => {
    const short = shortened(wanted.trim()).toLowerCase();
    return (entry) => entry.rujukan.some((one) => ` ${one.toLowerCase()} `.includes(` ${short} `));
  },
  kode: (wanted) => {
    const kode = wanted.trim().toLowerCase();
    return (entry) => [entry.id, ...entry.kode].some((one) => ` ${one}`.toLowerCase().endsWith(` ${kode}`));
  },
  kata: (wanted) => {
    const asked = sameWords(wanted);
    return (_, words) => asked.every((one) => words.some((word) => word.startsWith(one)));
  },
};

/**
 * The definitions of the catalogue that are asked for, in the order of the catalogue; none when nothing is like it. What is found
 * says the name by which it is imported; it does not carry the definition, so that an app has only what it imports.
 *
 * Something that is no such question throws `IndikatorError`.
 *
 * @param cari - What is looked for; `{}`: everything.
 *
 * @example
 * ```ts
 * findKatalog({ urusan: '1.06', kata: 'rehabilitasi' }).length > 0; // => true
 * findKatalog({ kata: 'pmks' }).length === findKatalog({ kata: 'PPKS' }).length; // => true
 * findKatalog({ kata: 'bukan kata' }); // => []
 * ```
 */
export function findKatalog(cari: CariKatalog): readonly EntriKatalog[] {
  const wanted = guard(cari, () => checked(cari));
  return entries()
    .filter(({ entry, words }) => wanted.every((isLike) => isLike(entry, words)))
    .map(({ entry }) => entry);
}

function checked(cari: CariKatalog): readonly ReturnType<Test>[] {
  if (typeof cari !== 'object' || cari === null || Array.isArray(cari))
    raiseIssue(wrongArgument, argument('cari'), cari, {
      diharapkan: '{ urusan, tingkat, rujukan, kode, kata }',
    });
  return Object.entries(cari).flatMap(([key, value]) => {
    if (value === undefined) return [];
    if (!Object.hasOwn(tests, key))
      raiseIssue(wrongArgument, argument('cari', key), value, { diharapkan: Object.keys(tests).join(', ') });
    if (typeof value !== 'string' || value.trim() === '' || value.length > 1_000)
      raiseIssue(wrongArgument, argument('cari', key), value, { diharapkan: 'teks' });
    // The line above has seen that the key is one of the table.
    return [tests[key as keyof CariKatalog](value)];
  });
}
