import { constantOf } from '../../decimal/constantOf.js';
import { pow10 } from '../../decimal/pow10.js';
import type { Rational } from '../../decimal/rational.js';
import { roundToUnits } from '../../decimal/roundTo.js';
import { decimalsIn, hasEnds, locate, type Position } from '../../definition/findKelas.js';
import type { Kelas, Skala } from '../../definition/skala.js';
import { greater, lesser } from '../arithmetic/wholeRange.js';

/** From a number on, upwards: the class there; undefined: none. */
export interface GradeStep {
  readonly from: Rational;
  /** True where the number itself has that class. */
  readonly isIncluded: boolean;
  readonly kelas: Kelas | undefined;
}

/** The classes of a scale from below: that of the lowest numbers, and where another begins. */
export interface GradeSteps {
  readonly lowest: Kelas | undefined;
  readonly steps: readonly GradeStep[];
  /** No class begins at a number with more decimals. */
  readonly digit: number;
}

/** Where the classes of a scale begin, found by asking the library for the class of numbers: its policies are known there alone. */
export function gradeSteps(skala: Skala): GradeSteps {
  return hasEnds(skala) ? stepsBetween(skala) : stepsOfNames(skala);
}

/** In a scale of names a number is of the class whose number it is. */
function stepsOfNames({ kelas }: Skala): GradeSteps {
  const steps = kelas.flatMap((one): GradeStep[] => {
    if (one.nilai === undefined) return [];
    const from = constantOf(one.nilai);
    return [
      { from, isIncluded: true, kelas: one },
      { from, isIncluded: false, kelas: undefined },
    ];
  });
  const digit = Math.max(0, ...kelas.map(({ nilai = '0' }) => decimalsIn(nilai)));
  return { lowest: undefined, steps, digit };
}

/**
 * Numbers are told apart by halves of a unit that is finer than any end, and than any number that rounds to one: an even one is the
 * number itself, an odd one all that lies between its neighbours.
 */
function stepsBetween(skala: Skala): GradeSteps {
  const ends = skala.kelas.flatMap(({ bawah, atas }) => [bawah ?? [], atas ?? []].flat());
  const digit = Math.max(...ends.map(({ nilai }) => decimalsIn(nilai))) + 1;
  const halves = ends.map(({ nilai }) => 2n * roundToUnits(constantOf(nilai), { digit, mode: 'down' }));
  const first = halves[0] ?? 0n;
  // Beyond the ends, and what rounds to them, nothing changes any more.
  const room = 4n * pow10(digit);
  const [lowest, highest] = [halves.reduce(lesser, first) - room, halves.reduce(greater, first) + room];
  const at = (half: bigint) => locate(skala, { numerator: half, denominator: 2n * pow10(digit) });
  const steps: GradeStep[] = [];
  const last = rankOf(skala, at(highest));
  for (let half = lowest; rankOf(skala, at(half)) < last; ) {
    half = nextChange(half, highest, rankOf(skala, at(half)), (one) => rankOf(skala, at(one)));
    const isIncluded = half % 2n === 0n;
    const from = { numerator: (half - (isIncluded ? 0n : 1n)) / 2n, denominator: pow10(digit) };
    steps.push({ from, isIncluded, kelas: classAt(at(half)) });
  }
  return { lowest: classAt(at(lowest)), steps, digit };
}

/** The least number above `from`, up to `to`, with a higher rank. */
function nextChange(from: bigint, to: bigint, rank: number, rankAt: (half: bigint) => number): bigint {
  let [below, above] = [from, to];
  while (above - below > 1n) {
    const middle = (above + below) / 2n;
    if (rankAt(middle) > rank) above = middle;
    else below = middle;
  }
  return above;
}

function classAt(position: Position): Kelas | undefined {
  return position.at === 'kelas' ? position.kelas : undefined;
}

/** Positions from below upwards: classes are even, gaps odd. */
function rankOf({ kelas }: Skala, position: Position): number {
  switch (position.at) {
    case 'di-bawah':
      return -1;
    case 'kelas':
      return 2 * kelas.indexOf(position.kelas);
    case 'celah':
      return 2 * kelas.indexOf(position.atas) - 1;
    default:
      return 2 * kelas.length;
  }
}

/** The first whole number of units at or behind where a class begins; there are so many units to one. */
export function firstUnits({ from, isIncluded }: GradeStep, units: bigint): bigint {
  const scaled = { numerator: from.numerator * units, denominator: from.denominator };
  if (isIncluded) return roundToUnits(scaled, { digit: 0, mode: 'ceil' });
  return roundToUnits(scaled, { digit: 0, mode: 'floor' }) + 1n;
}
