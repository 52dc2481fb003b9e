import { id, object, oneOf } from './shape.js';

/**
 * How an indicator may be added up over regions and over periods; what is absent is forbidden.
 *
 * - `gabung` pools: each variable joins by its own rule (`gabungPeriode` within each region, then `gabungWilayah`) and the
 *   formula is evaluated once. Never for scores and reported values.
 * - `rata-rata`: the mean of the results, each with the same weight, or with that of `bobot`. On the same data it differs
 *   from pooling.
 * - `jumlah`: the sum of the results. Only for a formula that is linear without a constant, and never for percentages.
 * - `terkecil`, `terbesar`: the smallest, or the largest, of the results.
 * - `terakhir`, over periods: the last known result.
 *
 * Where both are given, what is pooled is pooled first; results are joined over periods within each region, then over regions.
 */
export interface Agregasi {
  /** The way over regions, or over units of any other kind (puskesmas, schools, agencies); undefined: forbidden. */
  readonly wilayah?: 'gabung' | 'rata-rata' | 'jumlah' | 'terkecil' | 'terbesar';
  /** The way over periods; undefined: forbidden. */
  readonly periode?: 'gabung' | 'rata-rata' | 'jumlah' | 'terkecil' | 'terbesar' | 'terakhir';
  /**
   * The weight of each region in the mean over regions: the id of a variable, which the formula need not use, such as the
   * population; undefined: all weigh the same.
   */
  readonly bobot?: string;
}

export const agregasiShape = /* @__PURE__ */ object(
  {},
  {
    wilayah: /* @__PURE__ */ oneOf(['gabung', 'rata-rata', 'jumlah', 'terkecil', 'terbesar']),
    periode: /* @__PURE__ */ oneOf(['gabung', 'rata-rata', 'jumlah', 'terkecil', 'terbesar', 'terakhir']),
    bobot: id,
  },
);
