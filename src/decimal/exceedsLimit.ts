import type { Rational } from './rational.js';

/** Most digits that one number given as input may have. */
export const MAX_DIGITS = 1000;

/** Most characters of one text: of a definition, a formula, a cell. */
export const MAX_TEXT_LENGTH = 20_000;

/** Numerators and denominators stay below 2 to this power. */
export const MAX_BITS = 16384;

/** The mean of ten thousand ratios of unlike denominators has parts as large as this, and takes half a second. */
export const MAX_SUM_BITS = 131_072;

const bounds = /* @__PURE__ */ new Map<number, bigint>();

/** True when a part of the fraction has reached 2 to this power. */
export function exceedsLimit({ numerator, denominator }: Rational, bits: number = MAX_BITS): boolean {
  const bound = bounds.get(bits) ?? boundOf(bits);
  return numerator >= bound || -numerator >= bound || denominator >= bound;
}

function boundOf(bits: number): bigint {
  const bound = 1n << BigInt(bits);
  bounds.set(bits, bound);
  return bound;
}
