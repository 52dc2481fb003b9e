import type { TeksAngka } from '../decimal/teksAngka.js';
import { type Periode, periodeShape } from './periode.js';
import { angka, object, oneOf, tagged, text, yes } from './shape.js';

/** What every {@link Target} has: its period, whether it counts from the start of the year, and the original text. */
interface TargetUmum {
  readonly periode: Periode;
  readonly kumulatif?: true;
  readonly asli?: string;
}

/**
 * What is aimed at in one period; `asli` keeps the text that the document wrote.
 *
 * `kumulatif`: a target of a semester, quarter or month that counts from the start of its year; absent: of that
 * period alone. Within a year all targets of one kind are cumulative, or none is.
 *
 * - `angka`: a number, with the grade that goes with it where there is one: `94,33`, `78 (BB)`;
 * - `batas`: a bound: `>= 90`;
 * - `rentang`: from `bawah` to `atas`, both included: `80 - 90`;
 * - `predikat`: a grade alone: `BB`.
 *
 * Numbers are plain decimal text. Where the formula has a scale, number and grade must agree with it.
 *
 * @example
 * ```ts
 * const target: Target = { jenis: 'angka', periode: '2022', nilai: '78', predikat: 'BB', asli: '78 (BB)' };
 * dinsosKutaiKartanegara2022.sasaran[1].indikator[0].target; // => [target]
 * ```
 */
export type Target = TargetAngka | TargetBatas | TargetRentang | TargetPredikat;

/**
 * A target that is a number, with its grade where there is one.
 *
 * @example
 * ```ts
 * const target: TargetAngka = { jenis: 'angka', periode: '2022', nilai: '94.33', asli: '94,33' };
 * defineIndikator({ ...pmks, target: [target] }).target?.length; // => 1
 * ```
 */
export interface TargetAngka extends TargetUmum {
  readonly jenis: 'angka';
  readonly nilai: TeksAngka;
  readonly predikat?: string;
}

/**
 * A target that is a bound.
 *
 * @example
 * ```ts
 * const target: TargetBatas = { jenis: 'batas', periode: '2022', arah: '>=', nilai: '90' };
 * defineIndikator({ ...pmks, target: [target] }).target?.length; // => 1
 * ```
 */
export interface TargetBatas extends TargetUmum {
  readonly jenis: 'batas';
  readonly arah: '>=' | '>' | '<=' | '<';
  readonly nilai: TeksAngka;
}

/**
 * A target that is a range, both ends included.
 *
 * @example
 * ```ts
 * const target: TargetRentang = { jenis: 'rentang', periode: '2022', bawah: '80', atas: '90' };
 * defineIndikator({ ...pmks, target: [target] }).target?.length; // => 1
 * ```
 */
export interface TargetRentang extends TargetUmum {
  readonly jenis: 'rentang';
  readonly bawah: TeksAngka;
  readonly atas: TeksAngka;
}

/**
 * A target that is a grade alone.
 *
 * @example
 * ```ts
 * const target: TargetPredikat = { jenis: 'predikat', periode: '2022', predikat: 'BB' };
 * defineIndikator({ ...pmks, target: [target] }).target?.length; // => 1
 * ```
 */
export interface TargetPredikat extends TargetUmum {
  readonly jenis: 'predikat';
  readonly predikat: string;
}

/**
 * What a target says, without its period.
 *
 * @example
 * ```ts
 * const isi: IsiTarget = { jenis: 'batas', arah: '>', nilai: '90', asli: '>90' };
 * defineIndikator({ ...pmks, target: [{ ...isi, periode: '2022' }] }).target?.length; // => 1
 * ```
 */
export type IsiTarget = Target extends infer T ? (T extends Target ? Omit<T, 'periode'> : never) : never;

const periode = periodeShape;
const kumulatif = yes;
const asli = text;

export const targetShape = tagged({
  angka: object({ periode, nilai: angka }, { predikat: text, kumulatif, asli }),
  batas: object({ periode, arah: oneOf(['>=', '>', '<=', '<']), nilai: angka }, { kumulatif, asli }),
  rentang: object({ periode, bawah: angka, atas: angka }, { kumulatif, asli }),
  predikat: object({ periode, predikat: text }, { kumulatif, asli }),
});
