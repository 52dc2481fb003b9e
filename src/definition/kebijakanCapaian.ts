import type { TeksAngka } from '../decimal/teksAngka.js';
import type { Ekspresi } from './ekspresi.js';
import { type Pembulatan, pembulatanShape } from './pembulatan.js';
import { angka, either, expression, object, oneOf, type Shape } from './shape.js';
import { type Skala, skalaShape } from './skala.js';

/**
 * The ways to hold a realisation R against a target T; each result is a percentage. B is the baseline.
 *
 * | method | formula | who, and how sure we are |
 * |---|---|---|
 * | `rasio` | R / T x 100 | universal; Permendagri 54/2010, text read |
 * | `selisih` | (2T - R) / T x 100 | less is better: LKjIP practice, and "kondisi khusus" of PermenPANRB 8/2021, text read |
 * | `rasio-terbalik` | T / R x 100 | less is better: other practice, seen in public code |
 * | `dari-baseline` | (B - R) / (B - T) x 100 | way covered since the baseline: secondary sources |
 * | `stabil` | R <= T: R / T x 100; R > T: (2T - R) / T x 100 | on target is best: secondary sources |
 * | `rentang` | 100 inside the range (or `dalamRentang`), ends included; above it the upper end is T, below it the lower | PermenPANRB 8/2021, text read |
 *
 * `rentang` then goes on as `rasio`, as `selisih` when polaritas is `turun`, as `stabil` when it is `stabil`. A range
 * gives the other methods their T in the same way. `selisih` and `rasio-terbalik` agree only where R = T.
 *
 * @example
 * ```ts
 * const metode: MetodeCapaian[] = ['selisih', 'rasio-terbalik'];
 * metode.map((satu) => {
 *   const turun = defineIndikator({ ...pmks, polaritas: 'turun', capaian: { metode: satu } });
 *   const capaian = computeCapaian(turun, { realisasi: 12, target: 10 });
 *   return capaian.ok && capaian.teks;
 * }); // => ['80,00%', '83,33%']
 * ```
 */
export type MetodeCapaian = 'rasio' | 'selisih' | 'rasio-terbalik' | 'dari-baseline' | 'stabil' | 'rentang';

const metodeCapaian = [
  'rasio',
  'selisih',
  'rasio-terbalik',
  'dari-baseline',
  'stabil',
  'rentang',
] as const satisfies readonly MetodeCapaian[];

/** The values that a method of one's own names. */
export type BahanCapaian = 'realisasi' | 'target' | 'kondisiAwal';

/**
 * A method of one's own: an expression over `realisasi`, `target` and `kondisiAwal` (the baseline) that gives the achievement in
 * percent. It is evaluated exactly, printed and explained like every formula.
 *
 * @example
 * ```ts
 * // The way covered since the baseline, half of which counts.
 * const rumus = kali(bagi(kurang('realisasi', 'kondisiAwal'), kurang('target', 'kondisiAwal')), konstanta('50'));
 * const setengah = defineIndikator({ ...pmks, capaian: { metode: { rumus } } });
 * const capaian = computeCapaian(setengah, { realisasi: '60', target: '80', baseline: '40' });
 * capaian.ok && [capaian.teks, capaian.metode]; // => ['25,00%', 'rumus']
 * ```
 */
export interface RumusCapaian {
  /** The formula: an expression that gives the achievement in percent. */
  readonly rumus: Ekspresi<BahanCapaian>;
}

/**
 * The policy of an achievement: how a realisation is held against its target. An indicator declares its own, because
 * practice differs and no regulation that we read settles it for organisations.
 */
export interface KebijakanCapaian {
  /**
   * The method, by name or as a formula of one's own; undefined: `rasio`, or `rentang` for a range, where more is stated to be better; else an issue instead. An
   * indicator with `polaritas` `turun` or `stabil` and a policy must name it.
   */
  readonly metode?: MetodeCapaian | RumusCapaian;
  /** The upper bound (cap) of the achievement in percent, plain decimal text; undefined: none. */
  readonly batasAtas?: TeksAngka;
  /** The lower bound (floor) of the achievement in percent, plain decimal text; undefined: none. */
  readonly batasBawah?: TeksAngka;
  /** The achievement in percent inside a range that was aimed at, ends included; undefined: 100. */
  readonly dalamRentang?: TeksAngka;
  /**
   * The achievement in percent when the target is zero and the method divides by it; undefined: an issue instead of a
   * number.
   */
  readonly targetNol?: TeksAngka;
  /** The same when a zero target was missed; undefined: as `targetNol`. */
  readonly targetNolLuput?: TeksAngka;
  /**
   * The achievement in percent when the realisation is zero and the method divides by it; undefined: an issue instead
   * of a number.
   */
  readonly realisasiNol?: TeksAngka;
  /**
   * The basis: a result as printed (`tercetak`), so that who recomputes from print gets the same, or `eksak`;
   * undefined: `tercetak`.
   */
  readonly dasar?: 'tercetak' | 'eksak';
  /** The rounding of the achievement; undefined: two digits, half-up. */
  readonly pembulatan?: Pembulatan;
  /** The scale that grades the achievement; undefined: no grade. */
  readonly skala?: Skala;
}

// The rules see to it that such an expression names nothing else.
const methodExpression = expression as Shape<Ekspresi<BahanCapaian>>;

export const rumusCapaianShape = /* @__PURE__ */ object({ rumus: methodExpression });

export const kebijakanCapaianShape = /* @__PURE__ */ object(
  {},
  {
    metode: /* @__PURE__ */ either(/* @__PURE__ */ oneOf(metodeCapaian), rumusCapaianShape),
    batasAtas: angka,
    batasBawah: angka,
    dalamRentang: angka,
    targetNol: angka,
    targetNolLuput: angka,
    realisasiNol: angka,
    dasar: /* @__PURE__ */ oneOf(['tercetak', 'eksak']),
    pembulatan: pembulatanShape,
    skala: skalaShape,
  },
);
