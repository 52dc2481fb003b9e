import type { ModePembulatan } from '../decimal/round.js';
import { roundQuotient } from '../decimal/roundQuotient.js';
import type { Ruas } from './kernel.js';
import type { Plan } from './plan.js';

// Arithmetic on blocks of rows, small enough to stay in the nearest cache. Nothing here branches on what data usually
// is: the one branch of a loop is for rows that are not exact here, or break a rule. Such a row becomes NaN and is
// noted in `sisa`; it is settled by itself.

/** Rows of one block. */
export const BLOCK = 2048;

/** Any positive double times 2^1000, twice, is beyond every product of two values of a plan. */
const HUGE = 2 ** 1000;

/** The rows of a block that were not settled: how many, and their positions. */
export interface Sisa {
  jumlah: number;
  readonly baris: Int32Array;
}

/** What a value must be for doubles: between two bounds, with so many decimals. */
export interface Rule {
  readonly least: number;
  readonly most: number;
  /** 10^decimals of a value; 1 for a count. */
  readonly butir: number;
  /** What turns units of `butir` into units of the plan. */
  readonly kali: number;
}

/** The rule of one variable under a plan. */
export function ruleOf({ cacah, minimum, maksimum }: Ruas, { batas, faktor }: Plan): Rule {
  const most = batas / faktor;
  const butir = cacah ? 1 : faktor;
  return { least: Math.max(minimum, -most), most: Math.min(maksimum, most), butir, kali: faktor / butir };
}

/** Turns values into whole units: NaN for what has none. */
export function readUnits(
  from: Float64Array,
  to: Float64Array,
  { least, most, butir, kali }: Rule,
  length: number,
): void {
  if (butir * kali === 1) {
    for (let j = 0; j < length; j += 1) {
      const x = from[j] as number;
      to[j] = x >= least && x <= most && Math.floor(x) === x ? x : Number.NaN;
    }
    return;
  }
  for (let j = 0; j < length; j += 1) {
    const x = from[j] as number;
    const units = Math.floor(x * butir + 0.5);
    to[j] = x >= least && x <= most && units / butir === x ? units * kali : Number.NaN;
  }
}

/** A part beyond its whole becomes NaN. */
export function checkPart(part: Float64Array, whole: Float64Array, length: number): void {
  for (let j = 0; j < length; j += 1) {
    const x = part[j] as number;
    part[j] = x <= (whole[j] as number) ? x : Number.NaN;
  }
}

/** The weighted sum of all columns; NaN in any of them is NaN in the sum. */
export function sumUnits(
  weights: readonly number[],
  columns: readonly Float64Array[],
  to: Float64Array,
  length: number,
): void {
  to.fill(weights[columns.length] as number, 0, length);
  for (let i = 0; i < columns.length; i += 1) {
    const column = columns[i] as Float64Array;
    const weight = weights[i] as number;
    for (let j = 0; j < length; j += 1) to[j] = (to[j] as number) + weight * (column[j] as number);
  }
}

/** Rounds sums over one divisor into `out`. */
export function roundSums(
  above: Float64Array,
  divisor: number,
  out: Float64Array,
  mode: ModePembulatan,
  sisa: Sisa,
): void {
  for (let j = 0; j < out.length; j += 1) {
    const units = roundQuotient(above[j] as number, divisor, mode);
    out[j] = units;
    if (units - units !== 0) sisa.baris[sisa.jumlah++] = j;
  }
}

/** Rounds quotients of sums into `out`; a divisor of zero gives none. */
export function roundQuotients(
  above: Float64Array,
  below: Float64Array,
  out: Float64Array,
  mode: ModePembulatan,
  sisa: Sisa,
): void {
  for (let j = 0; j < out.length; j += 1) {
    const d = below[j] as number;
    const p = above[j] as number;
    const units = d < 0 ? roundQuotient(-p, -d, mode) : roundQuotient(p, d, mode);
    out[j] = units;
    if (units - units !== 0) sisa.baris[sisa.jumlah++] = j;
  }
}

/** A ratio of two variables times a whole number, half away from zero; no value exceeds `most`. */
export interface Ratio {
  readonly kali: number;
  readonly most: number;
}

/**
 * All steps of a ratio in one pass, two rows at a time: whole numbers, the numerator from zero to its `bounds` (the
 * denominators, when it is a part of them), the denominator from one up.
 */
export function roundRatio(
  parts: Float64Array,
  wholes: Float64Array,
  bounds: Float64Array,
  out: Float64Array,
  { kali, most }: Ratio,
  sisa: Sisa,
): void {
  const twice = 2 * kali;
  const pairs = out.length - 1;
  let j = 0;
  for (; j < pairs; j += 2) {
    const a = parts[j] as number;
    const b = wholes[j] as number;
    const c = parts[j + 1] as number;
    const d = wholes[j + 1] as number;
    out[j] = Math.floor((twice * a + b) / (b + b));
    out[j + 1] = Math.floor((twice * c + d) / (d + d));
    const broken = a - Math.floor(a) + (b - Math.floor(b)) + (c - Math.floor(c)) + (d - Math.floor(d));
    // An amount and what is left to its bound have one sign only within: their product is below zero outside.
    const inside = a * ((bounds[j] as number) - a) >= 0 && c * ((bounds[j + 1] as number) - c) >= 0;
    if (inside && b * (most - b) > 0 && d * (most - d) > broken * HUGE * HUGE) continue;
    if (!isSound(a, b, bounds[j] as number, most)) note(out, j, sisa);
    if (!isSound(c, d, bounds[j + 1] as number, most)) note(out, j + 1, sisa);
  }
  // The last of an odd number of rows.
  if (j === pairs) note(out, j, sisa);
}

function isSound(a: number, b: number, bound: number, most: number): boolean {
  return a >= 0 && a <= bound && b > 0 && b < most && Math.floor(a) === a && Math.floor(b) === b;
}

function note(out: Float64Array, j: number, sisa: Sisa): void {
  out[j] = Number.NaN;
  sisa.baris[sisa.jumlah++] = j;
}

/** A weighted sum of three variables of the same decimals over one divisor, half away from zero. */
export interface Weighted {
  readonly bobot: readonly [number, number, number];
  readonly tetap: number;
  readonly penyebut: number;
  readonly faktor: number;
  readonly most: number;
}

/** All steps of a weighted sum in one pass. */
export function roundWeighted(
  [xs, ys, zs]: readonly [Float64Array, Float64Array, Float64Array],
  out: Float64Array,
  { bobot, tetap, penyebut, faktor, most }: Weighted,
  sisa: Sisa,
): void {
  const [a, b, c] = [2 * bobot[0], 2 * bobot[1], 2 * bobot[2]];
  const [constant, double] = [2 * tetap + penyebut, 2 * penyebut];
  for (let j = 0; j < out.length; j += 1) {
    const x = xs[j] as number;
    const y = ys[j] as number;
    const z = zs[j] as number;
    const u = Math.floor(x * faktor + 0.5);
    const v = Math.floor(y * faktor + 0.5);
    const w = Math.floor(z * faktor + 0.5);
    const above = a * u + b * v + c * w + constant;
    const near = Math.floor(above / double);
    out[j] = near;
    // Below zero only an exact half rounds otherwise.
    const isNear = above >= penyebut || near * double !== above;
    if (
      Math.abs(x) + Math.abs(y) + Math.abs(z) <= most &&
      u / faktor === x &&
      v / faktor === y &&
      w / faktor === z &&
      isNear
    )
      continue;
    note(out, j, sisa);
  }
}
