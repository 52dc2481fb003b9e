import type { ModePembulatan } from './roundTo.js';

/**
 * Rounds p / d to a whole number, for whole p and whole d above 0 held in doubles with 2 |p| + 3 d below 2^53.
 *
 * Exact without a correction: the double nearest to a quotient of such numbers lies on the same side of every whole
 * number as the quotient itself. Only exact halves, which are rare, need a second look.
 */
export function roundQuotient(p: number, d: number, mode: ModePembulatan): number {
  switch (mode) {
    case 'half-up': {
      const near = Math.floor((2 * p + d) / (2 * d));
      return p < 0 && near * 2 * d === 2 * p + d ? near - 1 : near;
    }
    case 'half-down': {
      const near = Math.floor((2 * p + d) / (2 * d));
      return p > 0 && near * 2 * d === 2 * p + d ? near - 1 : near;
    }
    case 'half-even': {
      const near = Math.floor((2 * p + d) / (2 * d));
      return near * 2 * d === 2 * p + d && near % 2 !== 0 ? near - 1 : near;
    }
    case 'up':
      return (p < 0 ? Math.floor(p / d) : Math.ceil(p / d)) + 0;
    case 'down':
      return Math.trunc(p / d) + 0;
    case 'ceil':
      return Math.ceil(p / d) + 0;
    case 'floor':
      return Math.floor(p / d) + 0;
  }
}

const INT32 = 2 ** 31;

/** The greatest common divisor of two whole numbers from 0, held in doubles below 2^53. */
export function gcdOf(a: number, b: number): number {
  let divisor = a;
  let rest = b;
  while (rest >= INT32 || divisor >= INT32) {
    if (rest === 0) return divisor;
    // Exact, as rounding is, and much faster than `%` on doubles.
    const left = divisor - Math.floor(divisor / rest) * rest;
    divisor = rest;
    rest = left;
  }
  return gcdOfInts(divisor | 0, rest | 0);
}

function gcdOfInts(a: number, b: number): number {
  let divisor = a;
  let rest = b;
  while (rest !== 0) {
    const left = (divisor % rest) | 0;
    divisor = rest;
    rest = left;
  }
  return divisor;
}
