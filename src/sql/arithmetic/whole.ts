import { gcd } from '../../decimal/rational.js';
import type { WholeSum } from '../../formula/wholeQuotient.js';

/**
 * WholeArithmetic over whole numbers: what is left of a formula once every value is a number of units and no division is left but the
 * last. A sum has its weights and its constant; what is no sum is made of two parts.
 */
export type Whole =
  | { readonly kind: 'sum'; readonly weights: WholeSum }
  | { readonly kind: 'product'; readonly left: Whole; readonly right: Whole }
  | {
      readonly kind: 'joined';
      readonly left: Whole;
      readonly right: Whole;
      /** What each part is multiplied by before the two are added. */
      readonly times: readonly [left: bigint, right: bigint];
    };

/** The sum that is always `value`, over `count` variables. */
export function constantWhole(value: bigint, count: number): Whole {
  return { kind: 'sum', weights: [...new Array<bigint>(count).fill(0n), value] };
}

/** The sum that is the variable at a position. */
export function variableWhole(position: number, count: number): Whole {
  return { kind: 'sum', weights: Array.from({ length: count + 1 }, (_, i) => (i === position ? 1n : 0n)) };
}

/** The value of a sum without variables; undefined for anything else. */
export function fixedValueOf(whole: Whole): bigint | undefined {
  if (whole.kind !== 'sum') return undefined;
  return whole.weights.slice(0, -1).every((weight) => weight === 0n) ? whole.weights.at(-1) : undefined;
}

/** The position of the variable that a sum is alone, times a weight above zero; undefined for anything else. */
export function onlyVariableOf(whole: Whole): number | undefined {
  if (whole.kind !== 'sum') return undefined;
  const found = whole.weights.flatMap((weight, i) => (weight === 0n ? [] : [{ weight, i }]));
  const [only, ...others] = found;
  const isOnly = only !== undefined && others.length === 0 && only.weight > 0n;
  return isOnly && only.i < whole.weights.length - 1 ? only.i : undefined;
}

/** The same, times a whole number. */
export function scaleWhole(whole: Whole, factor: bigint): Whole {
  if (factor === 1n) return whole;
  return mapFactors(whole, (weight) => weight * factor);
}

/** left x leftTimes + right x rightTimes. */
export function joinWholes(left: Whole, right: Whole, times: readonly [bigint, bigint] = [1n, 1n]): Whole {
  if (left.kind !== 'sum' || right.kind !== 'sum') return { kind: 'joined', left, right, times };
  // Sums over the same variables are of one length.
  const weights = left.weights.map(
    (weight, i) => weight * times[0] + (right.weights[i] as bigint) * times[1],
  );
  return { kind: 'sum', weights };
}

/** left x right. */
export function multiplyWholes(left: Whole, right: Whole): Whole {
  const [first, second] = [fixedValueOf(left), fixedValueOf(right)];
  if (first !== undefined) return scaleWhole(right, first);
  return second === undefined ? { kind: 'product', left, right } : scaleWhole(left, second);
}

/** Both without what divides them: the smallest whole numbers of the same proportion. */
export function reduceWholes(left: Whole, right: Whole): readonly [Whole, Whole] {
  const divisor = [...factorsOf(left), ...factorsOf(right)].reduce(gcd, 0n);
  if (divisor <= 1n) return [left, right];
  const divide = (whole: Whole) => mapFactors(whole, (weight) => weight / divisor);
  return [divide(left), divide(right)];
}

/** True when the parts of some wholes, written out, are more than `most`: a quotient of quotients repeats its parts. */
export function isLongerThan(wholes: readonly Whole[], most: number): boolean {
  const left = [...wholes];
  let count = 0;
  for (let whole = left.pop(); whole !== undefined; whole = left.pop()) {
    count += whole.kind === 'sum' ? whole.weights.filter((weight) => weight !== 0n).length : 1;
    if (count > most) return true;
    if (whole.kind !== 'sum') left.push(whole.left, whole.right);
  }
  return false;
}

/** True when both are written alike. */
export function isSameWhole(left: Whole, right: Whole): boolean {
  if (left.kind === 'sum' && right.kind === 'sum') return isSameList(left.weights, right.weights);
  if (left.kind === 'sum' || right.kind === 'sum' || left.kind !== right.kind) return false;
  if (left.kind === 'joined' && right.kind === 'joined' && !isSameList(left.times, right.times)) return false;
  return isSameWhole(left.left, right.left) && isSameWhole(left.right, right.right);
}

function isSameList(one: readonly bigint[], other: readonly bigint[]): boolean {
  return one.every((factor, i) => factor === other[i]);
}

/** The numbers that, all multiplied by one factor, multiply the whole by it. */
function factorsOf(whole: Whole): readonly bigint[] {
  switch (whole.kind) {
    case 'sum':
      return whole.weights;
    case 'joined':
      return whole.times;
    case 'product':
      return factorsOf(whole.left);
  }
}

function mapFactors(whole: Whole, map: (factor: bigint) => bigint): Whole {
  switch (whole.kind) {
    case 'sum':
      return { kind: 'sum', weights: whole.weights.map(map) };
    case 'joined':
      return { ...whole, times: [map(whole.times[0]), map(whole.times[1])] };
    case 'product':
      return { ...whole, left: mapFactors(whole.left, map) };
  }
}
