import { isPlainNumber } from '../decimal/angka.js';
import { constantOf } from '../decimal/constantOf.js';
import { compare } from '../decimal/rational.js';
import { isPersen } from '../definition/satuan.js';
import type { Path } from '../issue/path.js';
import type { Makna } from './banding.js';
import type { Change } from './changesBetween.js';

/** The nouns whose fields a path goes through. */
export type DiffedNoun = 'dokumen' | 'sasaran' | 'indikator';

/** The fields that decide figures: the list of docs/versioning.md. What names a thing decides where its figures are found. */
const deciding: Readonly<Record<DiffedNoun, ReadonlySet<string | number>>> = {
  dokumen: new Set(['id', 'rerata']),
  sasaran: new Set(['id', 'rerata']),
  indikator: new Set([
    'id',
    'satuan',
    'variabel',
    'formula',
    'rincian',
    'polaritas',
    'pembulatan',
    'skala',
    'kondisiAwal',
    'target',
    'targetPerubahan',
    'standarNasional',
    'capaian',
    'agregasi',
  ]),
};

/** What is said in words of what is measured: other words may be a slip of the pen, or another population. */
const telling: ReadonlySet<string | number> = new Set(['nama', 'sumberData']);

/** Inside what decides figures, what does not: words, sources and dates. */
const WORDS: ReadonlySet<string | number> = new Set([
  'rujukan',
  'alasan',
  'asli',
  'sebutan',
  'catatan',
  'berlaku',
  'menggantikan',
  'digantikan',
]);

/** What a change does to the meaning of the noun that its `way` leads into. */
export function maknaOf(noun: DiffedNoun, way: Path, change: Change): Makna {
  const [first = '', ...rest] = way;
  if (noun === 'indikator' && telling.has(first)) return 'mungkin-berubah';
  // The keys of variables and weights are ids, which may be words of ours.
  const fields = first === 'variabel' || rest[0] === 'bobot' ? rest.slice(2) : rest;
  if (!deciding[noun].has(first) || fields.some((step) => WORDS.has(step)) || isScaleName(way))
    return 'tetap';
  if (first === 'variabel' && (rest[1] === 'label' || rest[1] === 'satuan')) return 'mungkin-berubah';
  if (change.jenis === 'dipindah') return way.at(-1) === 'kelas' ? 'berubah' : 'tetap';
  return isSameWorth(change) ? 'tetap' : 'berubah';
}

/** The name and the id of a scale say which it is; its classes decide. */
function isScaleName(way: Path): boolean {
  const last = way.at(-1);
  return way.at(-2) === 'skala' && (last === 'id' || last === 'nama');
}

/** True where both mean the same: `90` and `90.0`, `Persen` and `%`. */
function isSameWorth({ sebelum, sesudah, path }: Change): boolean {
  if (typeof sebelum !== 'string' || typeof sesudah !== 'string') return false;
  if (path.at(-1) === 'satuan')
    return (isPersen(sebelum) && isPersen(sesudah)) || sebelum.toLowerCase() === sesudah.toLowerCase();
  return (
    isPlainNumber(sebelum) &&
    isPlainNumber(sesudah) &&
    compare(constantOf(sebelum), constantOf(sesudah)) === 0
  );
}

const ORDER: readonly Makna[] = ['tetap', 'mungkin-berubah', 'berubah'];

/** The most that any of them does. */
export function mostOf(all: readonly Makna[]): Makna {
  return ORDER.findLast((makna) => all.includes(makna)) ?? 'tetap';
}
