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
 *
 * @example
 * ```ts
 * const capaian: Capaian = computeCapaian(pmks, { realisasi: '92', target: '90' });
 * capaian.ok ? capaian.teks : capaian.issues; // => '102,22%'
 * ```
 */
export type Capaian = CapaianAngka | CapaianGagal;

/**
 * An achievement in percent, after floor and cap, rounded once: `desimal` `'102.22'`, `teks` `'102,22%'`, `eksak` `'920/9'`.
 *
 * - `tercapai`: whether the target was met: realisation against target by polaritas, never by the rounded percentage;
 * - `target`: the target that counted; `metode`: the method used; `periode`: the period of the target, where it has one;
 * - `predikat`: the grade, where the policy has a scale with a class for it.
 *
 * `capaian` is the rounded value as a {@link Decimal}; `indikator` is the definition, `hasil` the result that was the
 * realisation, when it was one. None of the three is enumerable.
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
  readonly tercapai: boolean;
  readonly metode: MetodeCapaian;
  readonly target: IsiTarget;
  readonly periode?: Periode;
  readonly predikat?: string;
  readonly capaian: Decimal;
  readonly indikator: Indikator;
  readonly hasil: Tercetak | undefined;
}

/**
 * No achievement, and why: bad input, or an outcome that is no number (`no-target`, `other-period`, `grade-only-target`,
 * `zero-target`, `zero-realisasi`, `negative-ratio`, `baseline-equals-target`). `target` is there when it is known which one
 * counts, `tercapai` when realisation and target can be compared all the same.
 *
 * @example
 * ```ts
 * const capaian = computeCapaian(pmks, { realisasi: '0', target: '0' });
 * const gagal: CapaianGagal | undefined = capaian.ok ? undefined : capaian;
 * [gagal?.issues[0]?.code, gagal?.tercapai]; // => ['zero-target', true]
 * ```
 */
export interface CapaianGagal {
  readonly ok: false;
  readonly id?: string;
  readonly issues: readonly Issue[];
  readonly target?: IsiTarget;
  readonly tercapai?: boolean;
}
