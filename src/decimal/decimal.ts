// By name: under node16 the declarations of decimal.js are CommonJS, and a default import of those is a namespace.
import { Decimal as DecimalJs } from 'decimal.js';

/**
 * The `Decimal` class of every number that this library hands out: a frozen clone of decimal.js of our own.
 * A host's `Decimal.set(...)` changes nothing here, nothing here changes the host, and `set` on this one fails.
 * It divides with 1,000 significant digits, rounds half away from zero and never writes an exponent.
 *
 * Because it is frozen, `ln`, `exp`, `pow` with a fraction and the trigonometric functions, which change the
 * settings for a moment, throw; make a number of your own class from `toString()` for those.
 *
 * @example
 * ```ts
 * new Decimal('14.38').plus('0.02').toFixed(2); // => '14.40'
 * ```
 */
export const Decimal: typeof DecimalJs = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ DecimalJs.clone({
    defaults: true,
    precision: 1000,
    rounding: DecimalJs.ROUND_HALF_UP,
    toExpNeg: -9e15,
    toExpPos: 9e15,
  }),
);

/** A number of {@link Decimal}. */
export type Decimal = DecimalJs;
