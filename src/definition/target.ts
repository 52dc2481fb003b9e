import type { TeksAngka } from '../decimal/teksAngka.js';
import { type Periode, periodeShape } from './periode.js';
import { angka, object, oneOf, tagged, text, yes } from './shape.js';

/** What every {@link Target} has: its period, whether it counts from the start of the year, and the original text. */
interface TargetUmum {
  /** The period that the target is for. */
  readonly periode: Periode;
  /**
   * True for a cumulative target: a semester, quarter or month counted from the start of its year; undefined: that
   * period alone.
   */
  readonly kumulatif?: true;
  /** The original text, as the document writes it; undefined when the target was not read from a text. */
  readonly asli?: string;
}

/**
 * What is aimed at in one period; four kinds, told apart by `jenis`:
 *
 * - `angka`: a number, with the grade that goes with it where there is one: `94,33`, `78 (BB)`;
 * - `batas`: a bound: `>= 90`;
 * - `rentang`: from `bawah` to `atas`, both included: `80 - 90`;
 * - `predikat`: a grade alone: `BB`.
 *
 * Numbers are plain decimal text. Where the formula has a scale, number and grade must agree with it. Within a year all
 * targets of one kind of period are cumulative, or none is.
 */
export type Target = TargetAngka | TargetBatas | TargetRentang | TargetPredikat;

/** A target that is a number, with its grade where there is one. */
export interface TargetAngka extends TargetUmum {
  /** The kind: a number. */
  readonly jenis: 'angka';
  /** The value aimed at: plain decimal text. */
  readonly nilai: TeksAngka;
  /** The grade that goes with the number, such as `'BB'` in `78 (BB)`; undefined: none. */
  readonly predikat?: string;
}

/** A target that is a bound. */
export interface TargetBatas extends TargetUmum {
  /** The kind: a bound. */
  readonly jenis: 'batas';
  /** The direction of the bound: at least, above, at most, below. */
  readonly arah: '>=' | '>' | '<=' | '<';
  /** The value of the bound: plain decimal text. */
  readonly nilai: TeksAngka;
}

/** A target that is a range, both ends included. */
export interface TargetRentang extends TargetUmum {
  /** The kind: a range. */
  readonly jenis: 'rentang';
  /** The lower end, itself included: plain decimal text. */
  readonly bawah: TeksAngka;
  /** The upper end, itself included: plain decimal text. */
  readonly atas: TeksAngka;
}

/** A target that is a grade alone. */
export interface TargetPredikat extends TargetUmum {
  /** The kind: a grade alone. */
  readonly jenis: 'predikat';
  /** The grade aimed at, such as `'BB'`. */
  readonly predikat: string;
}

/** What a target says, without its period. */
export type IsiTarget = Target extends infer T ? (T extends Target ? Omit<T, 'periode'> : never) : never;

const periode = periodeShape;
const kumulatif = yes;
const asli = text;

export const targetShape = /* @__PURE__ */ tagged({
  angka: /* @__PURE__ */ object({ periode, nilai: angka }, { predikat: text, kumulatif, asli }),
  batas: /* @__PURE__ */ object(
    { periode, arah: /* @__PURE__ */ oneOf(['>=', '>', '<=', '<']), nilai: angka },
    { kumulatif, asli },
  ),
  rentang: /* @__PURE__ */ object({ periode, bawah: angka, atas: angka }, { kumulatif, asli }),
  predikat: /* @__PURE__ */ object({ periode, predikat: text }, { kumulatif, asli }),
});
