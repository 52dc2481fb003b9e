import { guard } from '../../issue/guard.js';
import { wrongArgument } from '../../issue/input.js';
import { argument } from '../../issue/path.js';
import { raiseIssue } from '../../issue/raiseIssue.js';
import { entries, levels, textOf } from './entries.js';
import type { EntriKatalog } from './entriKatalog.js';
import { plainWords, sameWords } from './sameWords.js';
import { shortened } from './shortened.js';

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
  /** Words of the name or of other names, or beginnings of more than three letters; older terms find newer ones, PMKS finds PPKS; undefined: any. */
  readonly kata?: string;
}

type Test = (wanted: string) => (entry: EntriKatalog, words: readonly string[]) => boolean;

const tests: Readonly<Record<keyof CariKatalog, Test>> = {
  urusan: (wanted) => (entry) => entry.urusan.some((kode) => `${kode}.`.startsWith(`${wanted.trim()}.`)),
  tingkat: (wanted) => (entry) => entry.tingkat.some((one) => one === wanted),
  rujukan: (wanted) => {
    const short = shortened(wanted.trim()).toLowerCase();
    return (entry) => entry.rujukan.some((one) => ` ${one.toLowerCase()} `.includes(` ${short} `));
  },
  kode: (wanted) => {
    const kode = plainCode(wanted);
    return ({ id, kode: own }) =>
      [id, ...own].some((one) => [plainCode(one), plainCode(one.replace(/^.* /, ''))].includes(kode));
  },
  kata: (wanted) => {
    const asked = sameWords(wanted);
    // A short word is an abbreviation, not the beginning of one: TB is not `tbk`, AKI not `akibat`.
    const isLike = (one: string) => (word: string) => (one.length > 3 ? word.startsWith(one) : word === one);
    return (_, words) => asked.length > 0 && asked.every((one) => words.some(isLike(one)));
  },
};

/** A code without what people write in different ways: `SIPD 000470`, `SIPD-000470`, `1.2.1*`. */
function plainCode(kode: string): string {
  return kode.toLowerCase().replace(/[\s*-]/g, '');
}

/**
 * The definitions of the catalogue that are asked for; none when nothing is like it. What is found says the name by which it is
 * imported; it does not carry the definition, so that an app has only what it imports.
 *
 * They come in the order of the catalogue. With `kata` what is called exactly that comes first (IPM, TPT), then what has every word
 * in its id, name or regulations, then what has one in other names or only begins with it; among equals indicators come before scales and lists.
 *
 * Something that is no such question throws `IndikatorError`.
 *
 * @param cari - What is looked for; `{}`: everything.
 *
 * @example
 * ```ts
 * findKatalog({ urusan: '1.06', kata: 'rehabilitasi' }).length > 0; // => true
 * findKatalog({ kata: 'pmks' }).length === findKatalog({ kata: 'PPKS' }).length; // => true
 * findKatalog({ kata: 'IPM' })[0]?.nama; // => 'Indeks Pembangunan Manusia (IPM)'
 * findKatalog({ kata: 'bukan kata' }); // => []
 * ```
 */
export function findKatalog(cari: CariKatalog): readonly EntriKatalog[] {
  const { wanted, kata } = guard(cari, () => ({ wanted: checked(cari), kata: cari.kata }));
  const found = entries()
    .filter(({ entry, words }) => wanted.every((isLike) => isLike(entry, words)))
    .map(({ entry }) => entry);
  return kata === undefined ? found : nearestFirst(found, kata);
}

function nearestFirst(found: readonly EntriKatalog[], kata: string): readonly EntriKatalog[] {
  const name = plainWords(kata).join('');
  const asked = sameWords(kata);
  const distance = (entry: EntriKatalog) => {
    if (entry.id.toLowerCase() === name) return 0;
    const own = sameWords(textOf(entry));
    return (asked.every((one) => own.includes(one)) ? 2 : 4) + (entry.jenis === 'indikator' ? 0 : 1);
  };
  const placed = found.map((entry) => ({ entry, distance: distance(entry) }));
  return placed.sort((a, b) => a.distance - b.distance).map(({ entry }) => entry);
}

const MAX_LENGTH = 1_000;
const LEVELS: readonly string[] = Object.values(levels);

/** What a value must look like, where not every text will do. */
const shapes: Readonly<
  Record<string, { readonly is: (value: string) => boolean; readonly diharapkan: string }>
> = {
  urusan: {
    is: (value) => /^[0-9]{1,2}(?:\.[0-9]{1,2})*$/.test(value),
    diharapkan: 'kode urusan, misalnya 1.06',
  },
  tingkat: { is: (value) => LEVELS.includes(value), diharapkan: LEVELS.join(', ') },
};

function checked(cari: CariKatalog): readonly ReturnType<Test>[] {
  if (typeof cari !== 'object' || cari === null || Array.isArray(cari))
    raiseIssue(wrongArgument, argument('cari'), cari, {
      diharapkan: '{ urusan, tingkat, rujukan, kode, kata }',
    });
  return Object.entries(cari).flatMap(([key, value]) => {
    if (value === undefined) return [];
    if (!Object.hasOwn(tests, key))
      raiseIssue(wrongArgument, argument('cari', key), value, { diharapkan: Object.keys(tests).join(', ') });
    if (typeof value !== 'string' || value.trim() === '' || value.length > MAX_LENGTH)
      raiseIssue(wrongArgument, argument('cari', key), value, {
        diharapkan: `teks yang tidak kosong, paling panjang ${MAX_LENGTH} huruf`,
      });
    const expected = shapes[key];
    if (expected !== undefined && !expected.is(value.trim()))
      raiseIssue(wrongArgument, argument('cari', key), value, { diharapkan: expected.diharapkan });
    // The first line has seen that the key is one of the table.
    return [tests[key as keyof CariKatalog](value)];
  });
}
