import type { DokumenIku } from '../definition/dokumenIku.js';
import type { Unchecked } from '../definition/unchecked.js';
import type { Banding, Perbedaan } from './banding.js';
import { changesBetween } from './changesBetween.js';
import { indikatorChanges } from './indikatorChanges.js';
import { likenesses } from './likenesses.js';
import { mostOf } from './maknaOf.js';
import { type Pair, pairAlike } from './pairAlike.js';
import { placedIndikator } from './placedIndikator.js';
import { sasaranChanges } from './sasaranChanges.js';
import { seriesToKnow } from './seriesToKnow.js';
import { sideOf } from './sideOf.js';
import { tell } from './tell.js';

/**
 * Compares two documents: every change, in words and as data, and whether it changes the meaning of a definition
 * (docs/versioning.md). Nothing is left out; equal documents have no change. `kesebandingan` says which series of figures break, as
 * {@link comparable} does.
 *
 * An indicator is found again by its id, else by what it replaced or was replaced by, else by its number (`kode`); a sasaran by
 * its id, its number or its words.
 *
 * A document that is not checked throws {@link IndikatorError}.
 *
 * @param sebelum - The earlier document.
 * @param sesudah - The later document.
 *
 * @example
 * ```ts
 * const dokumen = (target: `${number}`) =>
 *   defineDokumen({
 *     id: 'iku2026',
 *     judul: 'IKU',
 *     instansi: { nama: 'Dinas Contoh' },
 *     sasaran: [
 *       { id: 's1', uraian: 'PMKS tertangani', indikator: [{ ...pmks, target: [{ jenis: 'angka', periode: '2026', nilai: target }] }] },
 *     ],
 *   });
 * const { makna, perbedaan } = diffDokumen(dokumen('90'), dokumen('94.33'));
 * makna; // => 'berubah'
 * perbedaan.map(({ kalimat }) => kalimat); // => ['nilai target 2026 berubah: 90 menjadi 94,33']
 * ```
 */
export function diffDokumen<A = unknown, B = unknown>(
  sebelum: DokumenIku | Unchecked<A, 'Dokumen'>,
  sesudah: DokumenIku | Unchecked<B, 'Dokumen'>,
): Banding {
  const both = { sebelum: sideOf('dokumen', sebelum), sesudah: sideOf('dokumen', sesudah) };
  const sasaran = pairAlike(both.sebelum.sasaran, both.sesudah.sasaran, likenesses.sasaran);
  const placed = { sebelum: placedIndikator(both.sebelum), sesudah: placedIndikator(both.sesudah) };
  const indikator = pairAlike(placed.sebelum, placed.sesudah, likenesses.indikator);
  const perbedaan = [
    ...ownChanges(both),
    ...sasaranChanges(both, sasaran),
    ...indikatorChanges(placed, indikator, sasaran),
  ];
  const inOrder = placed.sesudah.flatMap((one) => indikator.filter(({ sesudah }) => sesudah === one));
  return {
    makna: mostOf(perbedaan.map(({ makna }) => makna)),
    perbedaan,
    kesebandingan: inOrder.flatMap(({ sebelum, sesudah }) =>
      seriesToKnow({ sebelum: sebelum.indikator, sesudah: sesudah.indikator }),
    ),
  };
}

/** The document without its sasaran. */
function ownChanges({ sebelum, sesudah }: Pair<DokumenIku>): readonly Perbedaan[] {
  const without = ({ sasaran: _, ...own }: DokumenIku) => own;
  return changesBetween({
    sebelum: without(sebelum),
    sesudah: without(sesudah),
    path: [],
    pathSebelum: [],
  }).map((change) => tell(change, { noun: 'dokumen', sebelum, sesudah, depth: 0 }));
}
