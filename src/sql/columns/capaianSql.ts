import type { MasukanCapaian } from '../../achieve/masukanCapaian.js';
import type { Angka } from '../../decimal/angka.js';
import type { Target } from '../../definition/target.js';
import type { KolomSql } from './kolomSql.js';

/**
 * What an achievement is measured against, as `computeCapaian` takes it beside the realisation; target and baseline may be columns of
 * the table.
 */
export interface CapaianSql extends Pick<MasukanCapaian, 'periode' | 'kumulatif' | 'sampai'> {
  /**
   * The target: a column with the target of each row (`nama` undefined: `target`), a number for all rows, or a {@link Target}; undefined:
   * that of the definition. A row whose column is NULL has no target (`no-target`).
   */
  readonly target?: KolomSql | Angka | Target;
  /**
   * The baseline: a column (`nama` undefined: `baseline`), or a number for all rows; undefined: the `kondisiAwal` of the definition. A row
   * whose column is NULL has none.
   */
  readonly baseline?: KolomSql | Angka;
}
