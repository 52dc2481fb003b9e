import type { Cara } from '../../aggregate/joining.js';
import type { JenisPeriode } from '../../definition/kurun.js';

/** How rows are grouped, and how the rows of a group join. */
export interface Grouping {
  readonly cara: Cara;
  /** True where rows name a region or a unit. */
  readonly isPlaced: boolean;
  /** True where rows name a period. */
  readonly isTimed: boolean;
  /** What stands for the region or unit of a group; undefined: all are in one. */
  readonly place: { readonly tempat: 'wilayah' | 'unit'; readonly tingkat: number | undefined } | undefined;
  /** What stands for the period of a group; undefined: all are in one. */
  readonly period: { readonly jenis: JenisPeriode | undefined } | undefined;
}
