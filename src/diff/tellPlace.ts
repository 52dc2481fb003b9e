import type { Indikator } from '../definition/indikator.js';
import type { Sasaran } from '../definition/sasaran.js';
import type { Perbedaan } from './banding.js';
import type { Change } from './changesBetween.js';
import { kalimatOf } from './kalimatOf.js';
import type { PlacedIndikator } from './placedIndikator.js';
import { named } from './tell.js';

/** An indicator that came or went: the figures of the document are others. */
function indikator(change: Change, one: Indikator): Perbedaan {
  return {
    ...change,
    makna: 'berubah',
    ...named(one),
    ...sentences(change.jenis, ['indikator', 'the indicator'], one.nama, one.nama),
  };
}

/** A sasaran that came or went; its indicators are told by themselves. */
function sasaran(change: Change, { uraian }: Sasaran): Perbedaan {
  return {
    ...change,
    makna: 'tetap',
    ...sentences(change.jenis, ['sasaran', 'the objective'], uraian, uraian),
  };
}

/** An indicator that stands under another sasaran, whose mean it now is in. */
function moved(old: PlacedIndikator, now: PlacedIndikator): Perbedaan {
  return {
    jenis: 'dipindah',
    path: now.path,
    pathSebelum: old.path,
    sebelum: old.sasaran.id,
    sesudah: now.sasaran.id,
    makna: 'berubah',
    ...named(now.indikator),
    ...sentences('dipindah', ['indikator', 'the indicator'], old.sasaran.uraian, now.sasaran.uraian),
  };
}

function sentences(
  jenis: Perbedaan['jenis'],
  [apa, what]: readonly [string, string],
  sebelum: string,
  sesudah: string,
): Pick<Perbedaan, 'kalimat' | 'sentence'> {
  const told = { jenis, sebelum, sesudah, isOrder: false };
  return { kalimat: kalimatOf({ ...told, apa }, 'id'), sentence: kalimatOf({ ...told, apa: what }, 'en') };
}

/** Tells of what stands in a document as a whole. */
export const tellPlace = { indikator, sasaran, moved };
