import type { DokumenIku } from '../definition/dokumenIku.js';
import type { Indikator } from '../definition/indikator.js';
import type { Sasaran } from '../definition/sasaran.js';
import type { Path } from '../issue/path.js';

/** An indicator with its place in a document. */
export interface PlacedIndikator {
  readonly indikator: Indikator;
  readonly sasaran: Sasaran;
  readonly path: Path;
}

/** All indicators of a document, each with its place. */
export function placedIndikator({ sasaran }: DokumenIku): readonly PlacedIndikator[] {
  return sasaran.flatMap((satu, i) =>
    satu.indikator.map((indikator, j) => ({
      indikator,
      sasaran: satu,
      path: ['sasaran', i, 'indikator', j],
    })),
  );
}
