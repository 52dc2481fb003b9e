import { compare, divide, isZero, multiply, type Rational } from '../decimal/rational.js';
import type { Cara } from './joining.js';
import { meanOf, sumOf } from './sumOf.js';

/** A way to join results; pooling joins variables. */
export type ResultWay = Exclude<NonNullable<Cara['wilayah'] | Cara['periode']>, 'gabung'>;

/** Joins one or more results, in order of time where they are of periods; undefined when the figure grows too large. */
export function combine(values: readonly Rational[], way: ResultWay): Rational | undefined {
  switch (way) {
    case 'rata-rata':
      return meanOf(values);
    case 'jumlah':
      return sumOf(values);
    case 'terakhir':
      return values.at(-1);
    case 'terkecil':
      return values.reduce((a, b) => (compare(b, a) < 0 ? b : a));
    case 'terbesar':
      return values.reduce((a, b) => (compare(b, a) > 0 ? b : a));
  }
}

/** The mean of results with a weight each; undefined when it grows too large, or when no weight is above zero. */
export function weightedMean(
  values: readonly Rational[],
  weights: readonly Rational[],
): Rational | undefined {
  // There is a weight for each value.
  const weighted = values.map((nilai, i) => multiply(nilai, weights[i] as Rational));
  const [sum, all] = [sumOf(weighted), sumOf(weights)];
  return sum === undefined || all === undefined || isZero(all) ? undefined : divide(sum, all);
}
