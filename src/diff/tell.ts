import type { Indikator } from '../definition/indikator.js';
import type { Bahasa } from '../issue/formatIssue.js';
import type { Path } from '../issue/path.js';
import { apaOf } from './apaOf.js';
import type { Perbedaan } from './banding.js';
import type { Change } from './changesBetween.js';
import { kalimatOf } from './kalimatOf.js';
import { type DiffedNoun, maknaOf } from './maknaOf.js';
import { valueText } from './valueText.js';

/** The noun that changes are in, on both sides, and how many steps of a path lead to it. */
export interface Around {
  readonly noun: DiffedNoun;
  readonly sebelum: unknown;
  readonly sesudah: unknown;
  readonly depth: number;
  /** The indicator on each side, where the noun is one: labels and units are its own. */
  readonly indikator?: { readonly sebelum: Indikator; readonly sesudah: Indikator };
}

/** Gives a change its meaning and its words. */
export function tell(change: Change, around: Around): Perbedaan {
  const way = change.path.slice(around.depth);
  return {
    ...change,
    makna: maknaOf(around.noun, way, change),
    ...named(around.indikator?.sesudah),
    kalimat: sentenceOf(change, way, around, 'id'),
    sentence: sentenceOf(change, way, around, 'en'),
  };
}

/** What changed, in words; of a sasaran, which stands among others of its document, also which one it is. */
function whatOf(root: unknown, way: Path, noun: DiffedNoun, bahasa: Bahasa): string {
  if (noun !== 'sasaran') return apaOf(root, way, bahasa);
  // Its own words are said as what was and is there.
  return way[0] === 'uraian'
    ? apaOf({ sasaran: root }, ['sasaran', ...way], bahasa)
    : apaOf({ sasaran: [root] }, ['sasaran', 0, ...way], bahasa);
}

/** The fields that say which indicator a change is in. */
export function named(indikator: Indikator | undefined): Pick<Perbedaan, 'indikator' | 'nama'> {
  return indikator === undefined ? {} : { indikator: indikator.id, nama: indikator.nama };
}

function sentenceOf(change: Change, way: Path, around: Around, bahasa: Bahasa): string {
  const { jenis, sebelum, sesudah } = change;
  const { indikator } = around;
  const root = jenis === 'dihapus' ? around.sebelum : around.sesudah;
  const text = (value: unknown, side: 'sebelum' | 'sesudah') =>
    value === undefined ? '' : valueText(value, way, indikator?.[side], bahasa);
  return kalimatOf(
    {
      jenis,
      apa: whatOf(root, way, around.noun, bahasa),
      sebelum: text(sebelum, 'sebelum'),
      sesudah: text(sesudah, 'sesudah'),
      isOrder: jenis === 'dipindah',
    },
    bahasa,
  );
}
