import { constantOf } from '../decimal/constantOf.js';
import { compare, type Rational } from '../decimal/rational.js';
import type { TeksAngka } from '../decimal/teksAngka.js';
import type { IsiTarget } from '../definition/target.js';
import type { Direction } from './direction.js';

/** One end of a range; `isOpen` when the number itself lies outside. */
export interface End<V = Rational> {
  readonly value: V;
  readonly isOpen: boolean;
}

/** The numbers that a target speaks of, from one end to the other; an end that is absent lies infinitely far away. */
export interface Range<V = Rational> {
  readonly lower?: End<V>;
  readonly upper?: End<V>;
}

/** The numbers of a target: a single number is a range of one. Undefined for a grade alone, which has none. */
export function rangeOf(target: IsiTarget): Range | undefined {
  switch (target.jenis) {
    case 'angka':
      return { lower: endOf(target.nilai), upper: endOf(target.nilai) };
    case 'batas': {
      const end = endOf(target.nilai, !target.arah.endsWith('='));
      return target.arah.startsWith('>') ? { lower: end } : { upper: end };
    }
    case 'rentang':
      return { lower: endOf(target.bawah), upper: endOf(target.atas) };
    case 'predikat':
      return undefined;
  }
}

function endOf(nilai: TeksAngka, isOpen = false): End {
  return { value: constantOf(nilai), isOpen };
}

/** The realisations that meet a target: open upwards where more is better, downwards where less is, else as it is. */
export function goalOf<V>({ lower, upper }: Range<V>, direction: Direction): Range<V> {
  if (direction === 'naik' && lower !== undefined) return { lower };
  if (direction === 'turun' && upper !== undefined) return { upper };
  return { ...(lower === undefined ? {} : { lower }), ...(upper === undefined ? {} : { upper }) };
}

/** True when a value lies between the ends of a range. */
export function contains({ lower, upper }: Range, value: Rational): boolean {
  return isWithin(lower, value, 1) && isWithin(upper, value, -1);
}

/** `side` is 1 for a lower end, -1 for an upper one. */
function isWithin(end: End | undefined, value: Rational, side: 1 | -1): boolean {
  if (end === undefined) return true;
  const order = compare(value, end.value) * side;
  return order > 0 || (order === 0 && !end.isOpen);
}

/** The number that stands for the range when a realisation is held against it: the end that the realisation lies beyond. */
export function nearest({ lower, upper }: Range, value: Rational): Rational {
  const isBelow = lower !== undefined && compare(value, lower.value) < 0;
  // A target has at least one end.
  return ((isBelow ? lower : (upper ?? lower)) as End).value;
}
