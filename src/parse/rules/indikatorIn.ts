import type { DokumenIku } from '../../definition/dokumenIku.js';
import type { Indikator } from '../../definition/indikator.js';
import type { Sound } from '../../definition/sound.js';
import type { Path } from '../../issue/path.js';

/** An indicator of a document, and where it stands. */
export interface Located {
  readonly indikator: Sound<Indikator> | undefined;
  readonly path: Path;
}

/** All indicators of a document, in document order. */
export function indikatorIn({ sasaran = [] }: Sound<DokumenIku>): readonly Located[] {
  return sasaran.flatMap((one, s) =>
    (one?.indikator ?? []).map((indikator, i) => ({ indikator, path: ['sasaran', s, 'indikator', i] })),
  );
}
