import type { DokumenIku } from '../../definition/dokumenIku.js';
import type { RealisasiPerPeriode } from './realisasiTerbaca.js';

/** A document, and what its table says was reached, by the id of the indicator and the period. */
export interface Built {
  readonly dokumen: DokumenIku | null;
  readonly realisasi: Readonly<Record<string, RealisasiPerPeriode>>;
}
