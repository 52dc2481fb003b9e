import type { Whole } from './whole.js';

/** The least and the most that a whole number can be. */
export interface WholeRange {
  readonly least: bigint;
  readonly most: bigint;
}

/** What a whole can be, with each variable in its range. */
export function wholeRangeOf(whole: Whole, ranges: readonly WholeRange[]): WholeRange {
  switch (whole.kind) {
    case 'sum': {
      const constant = whole.weights.at(-1) ?? 0n;
      return ranges.reduce(
        // There is a weight for each variable.
        (sum, range, i) => addRanges(sum, timesRange(range, whole.weights[i] as bigint)),
        { least: constant, most: constant },
      );
    }
    case 'joined': {
      const [left, right] = [wholeRangeOf(whole.left, ranges), wholeRangeOf(whole.right, ranges)];
      return addRanges(timesRange(left, whole.times[0]), timesRange(right, whole.times[1]));
    }
    case 'product': {
      const [left, right] = [wholeRangeOf(whole.left, ranges), wholeRangeOf(whole.right, ranges)];
      return hullOf([left.least, left.most].flatMap((x) => [x * right.least, x * right.most]));
    }
  }
}

/** The most that any step of a whole, written out from left to right, can be without its sign. */
export function peakOf(whole: Whole, ranges: readonly WholeRange[]): bigint {
  switch (whole.kind) {
    case 'sum':
      return ranges.reduce(
        (sum, range, i) => sum + magnitude(whole.weights[i] as bigint) * sizeOf(range),
        magnitude(whole.weights.at(-1) ?? 0n),
      );
    case 'joined': {
      const [left, right] = [peakOf(whole.left, ranges), peakOf(whole.right, ranges)];
      return magnitude(whole.times[0]) * left + magnitude(whole.times[1]) * right;
    }
    case 'product':
      return peakOf(whole.left, ranges) * peakOf(whole.right, ranges);
  }
}

/** The most that a number of a range can be without its sign. */
export function sizeOf({ least, most }: WholeRange): bigint {
  return greater(magnitude(least), magnitude(most));
}

/** The same numbers with the other sign. */
export function negateRange(range: WholeRange): WholeRange {
  return timesRange(range, -1n);
}

/** What two ranges have in common; it is upside down when they have nothing. */
export function meetRanges(one: WholeRange, other: WholeRange): WholeRange {
  return {
    least: greater(one.least, other.least),
    most: lesser(one.most, other.most),
  };
}

/** The greater of two whole numbers; `Math.max` takes doubles. */
export function greater(a: bigint, b: bigint): bigint {
  if (a > b) return a;
  return b;
}

/** The lesser of two whole numbers. */
export function lesser(a: bigint, b: bigint): bigint {
  if (a < b) return a;
  return b;
}

/** A whole number without its sign. */
export function magnitude(x: bigint): bigint {
  return x < 0n ? -x : x;
}

function addRanges(one: WholeRange, other: WholeRange): WholeRange {
  return { least: one.least + other.least, most: one.most + other.most };
}

function timesRange({ least, most }: WholeRange, factor: bigint): WholeRange {
  return factor >= 0n
    ? { least: least * factor, most: most * factor }
    : { least: most * factor, most: least * factor };
}

/** The narrowest range with all of some numbers. */
export function hullOf(numbers: readonly bigint[]): WholeRange {
  const [first = 0n] = numbers;
  return {
    least: numbers.reduce(lesser, first),
    most: numbers.reduce(greater, first),
  };
}
