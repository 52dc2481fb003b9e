import type { Rational } from './rational.js';

/** Most digits that one number given as input may have. */
export const MAX_DIGITS = 1000;

/** Numerators and denominators stay below 2 to this power. */
export const MAX_BITS = 16384;

let bound: bigint | undefined;

/** True when a part of the fraction has reached 2^16384. */
export function exceedsLimit({ pembilang, penyebut }: Rational): boolean {
  bound ??= 1n << BigInt(MAX_BITS);
  return pembilang >= bound || -pembilang >= bound || penyebut >= bound;
}
