import type { TeksAngka } from '../decimal/teksAngka.js';
import { type Periode, periodeShape } from './periode.js';
import { angka, object, text } from './shape.js';

/** A value at the start that targets are measured from: a number, a grade of the indicator's scale, or a number with its grade. */
export interface KondisiAwal {
  /** The period of the baseline. */
  readonly periode: Periode;
  /** The value of the baseline: plain decimal text; undefined: it is a grade alone. */
  readonly nilai?: TeksAngka;
  /** The grade of the baseline; undefined: not stated. */
  readonly predikat?: string;
}

/** A value that is expected to come about without further effort, or by the plan: nothing is measured by it. */
export interface Proyeksi {
  /** The period of the projection. */
  readonly periode: Periode;
  /** The projected value: plain decimal text. */
  readonly nilai: TeksAngka;
}

export const kondisiAwalShape = /* @__PURE__ */ object(
  { periode: periodeShape },
  { nilai: angka, predikat: text },
);

export const proyeksiShape = /* @__PURE__ */ object({ periode: periodeShape, nilai: angka });
