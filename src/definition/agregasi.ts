import { object, oneOf } from './shape.js';

/**
 * How an indicator may be added up over regions and over periods; what is absent is forbidden.
 *
 * - `gabung` pools: each variable joins by its own rule (`gabungWilayah`, `gabungPeriode`) and the formula is evaluated
 *   once. Never for scores and reported values.
 * - `rata-rata`: the mean of the results, each with the same weight. On the same data it differs from pooling.
 * - `jumlah`, over periods: the sum of the results. Only for a formula that is linear without a constant, and never for
 *   percentages.
 * - `terakhir`, over periods: the last known result.
 */
export interface Agregasi {
  /** The way over regions; undefined: forbidden. */
  readonly wilayah?: 'gabung' | 'rata-rata';
  /** The way over periods; undefined: forbidden. */
  readonly periode?: 'gabung' | 'jumlah' | 'rata-rata' | 'terakhir';
}

export const agregasiShape = object(
  {},
  {
    wilayah: oneOf(['gabung', 'rata-rata']),
    periode: oneOf(['gabung', 'jumlah', 'rata-rata', 'terakhir']),
  },
);
