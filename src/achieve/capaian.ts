import type { Decimal } from '../decimal/decimal.js';
import type { Indikator } from '../definition/indikator.js';
import type { MetodeCapaian } from '../definition/kebijakanCapaian.js';
import type { Periode } from '../definition/periode.js';
import type { IsiTarget } from '../definition/target.js';
import type { Tercetak } from '../evaluate/figure.js';
import type { Issue } from '../issue/issue.js';

/**
 * What `computeCapaian` gives: an achievement ({@link CapaianAngka}) when `ok`, else why there is no number
 * ({@link CapaianGagal}).
 */
export type Capaian = CapaianAngka | CapaianGagal;

/**
 * An achievement in percent, after floor and cap, rounded once: `desimal` `'102.22'`, `teks` `'102,22%'`, `eksak` `'920/9'`.
 *
 * @example
 * ```ts
 * const capaian = computeCapaian(pmks, { realisasi: '92', target: '90' });
 * JSON.stringify(capaian);
 * // => '{"ok":true,"id":"pmksTertangani","desimal":"102.22","teks":"102,22%","eksak":"920/9","tercapai":true,' +
 * //    '"metode":"rasio","target":{"jenis":"angka","nilai":"90"}}'
 * ```
 */
export interface CapaianAngka extends Tercetak {
  /**
   * Whether the target is reached: realisation against target by polarity, never by the rounded percentage; undefined when
   * that depends on a polarity that neither the definition states nor its method implies.
   */
  readonly tercapai?: boolean;
  /** The method that gave the percentage; `rumus`: a formula of the definition's own. */
  readonly metode: MetodeCapaian | 'rumus';
  /** The target that counted. */
  readonly target: IsiTarget;
  /** The period of the target; undefined when it was given without one. */
  readonly periode?: Periode;
  /** The grade of the achievement; undefined when the policy has no scale, or its scale no class for it. */
  readonly predikat?: string;
  /** The achievement as a {@link Decimal}, rounded, in percent; not enumerable. */
  readonly capaian: Decimal;
  /** The indicator: its definition; not enumerable. */
  readonly indikator: Indikator;
  /** The result that was the realisation; undefined when that was a bare number; not enumerable. */
  readonly hasil: Tercetak | undefined;
}

/**
 * No achievement, and why: bad input, or an outcome that is no number (`no-target`, `other-period`, `grade-only-target`,
 * `zero-target`, `zero-realisasi`, `negative-ratio`, `baseline-equals-target`).
 */
export interface CapaianGagal {
  /** Always false: there is no achievement. */
  readonly ok: false;
  /** The id of the indicator; undefined when the definition is not checked. */
  readonly id?: string;
  /** Every reason why there is no achievement; at least one. */
  readonly issues: readonly Issue[];
  /** The target that counts; undefined when that is not clear. */
  readonly target?: IsiTarget;
  /** Whether the target is reached all the same; undefined when realisation and target cannot be compared. */
  readonly tercapai?: boolean;
}
