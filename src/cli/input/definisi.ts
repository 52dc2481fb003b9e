import type { DokumenTerbaca } from '../../dokumen/index.js';
import type { DokumenIku } from '../../index.js';
import type { Problem } from '../problem/problem.js';

/** Definitions that were read, as a document, and what is worth knowing about them. */
export interface Definisi {
  /** What they were read from, as messages name it. */
  readonly name: string;
  readonly dokumen: DokumenIku;
  readonly realisasi: DokumenTerbaca['realisasi'];
  readonly problems: readonly Problem[];
}
