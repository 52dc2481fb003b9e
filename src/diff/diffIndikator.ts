import type { Indikator } from '../definition/indikator.js';
import type { Unchecked } from '../definition/unchecked.js';
import type { Banding } from './banding.js';
import { changesBetween } from './changesBetween.js';
import { mostOf } from './maknaOf.js';
import { seriesToKnow } from './seriesToKnow.js';
import { sideOf } from './sideOf.js';
import { tell } from './tell.js';

/**
 * Compares two indicators, as {@link diffDokumen} compares documents.
 *
 * An indicator that is not checked throws {@link IndikatorError}.
 *
 * @param sebelum - The earlier one.
 * @param sesudah - The later one.
 *
 * @example
 * ```ts
 * const berlabelBaru = defineIndikator({
 *   ...pmks,
 *   variabel: { ...pmks.variabel, seluruh: { ...pmks.variabel.seluruh, label: 'Jumlah seluruh PPKS' } },
 * });
 * diffIndikator(pmks, berlabelBaru).perbedaan.map(({ makna, kalimat }) => `${makna}: ${kalimat}`).at(-1);
 * // => 'mungkin-berubah: label variabel "Jumlah seluruh PPKS" berubah: Jumlah seluruh PMKS menjadi Jumlah seluruh PPKS'
 * ```
 */
export function diffIndikator<A = unknown, B = unknown>(
  sebelum: Indikator | Unchecked<A, 'Indikator'>,
  sesudah: Indikator | Unchecked<B, 'Indikator'>,
): Banding {
  const [before, after] = [sideOf('indikator', sebelum), sideOf('indikator', sesudah)];
  const perbedaan = changesBetween({ sebelum: before, sesudah: after, path: [], pathSebelum: [] }).map(
    (change) =>
      tell(change, {
        noun: 'indikator',
        sebelum: before,
        sesudah: after,
        depth: 0,
        indikator: { sebelum: before, sesudah: after },
      }),
  );
  return {
    makna: mostOf(perbedaan.map(({ makna }) => makna)),
    perbedaan,
    kesebandingan: seriesToKnow({ sebelum: before, sesudah: after }),
  };
}
