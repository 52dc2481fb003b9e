import type { TipeKolom } from '../dialect/tipeKolom.js';

/** A column that has the values of one variable, or the targets or baselines of rows. */
export interface KolomSql {
  /** The name (nama) of the column; undefined: the id of the variable. */
  readonly nama?: string;
  /** The type (tipe) of the column, as the table declares it. */
  readonly tipe: TipeKolom;
}
