import type { ModePembulatan } from '../decimal/round.js';
import {
  BLOCK,
  checkPart,
  type Rule,
  readUnits,
  roundQuotients,
  roundRatio,
  roundSums,
  roundWeighted,
  ruleOf,
  type Sisa,
  sumUnits,
} from './block.js';
import { type Kernel, planFor, type Ruas } from './kernel.js';
import type { Columns } from './kolom.js';
import type { Plan } from './plan.js';
import type { Prepared } from './prepare.js';
import { type Reader, readerOf, sampleDecimals } from './readColumn.js';

/** Evaluates the rows from `start` to `end`, and notes those that it leaves unsettled. */
export type Run = (start: number, end: number, out: Float64Array, sisa: Sisa) => void;

/** How to evaluate blocks of these columns; nothing when doubles cannot hold what usually occurs in them. */
export function blocksOf(prepared: Prepared, columns: Columns, length: number): Run | undefined {
  const { kernel, pembulatan } = prepared;
  if (kernel === undefined || columns.includes(undefined)) return undefined;
  const plan = planFor(kernel, sampleDecimals(kernel, columns, length), pembulatan.digit);
  if (plan === undefined) return undefined;
  const readers = columns.map(readerOf);
  const isHalfUp = pembulatan.mode === 'half-up';
  const inOne = isHalfUp
    ? (ratioRun(kernel, plan, readers) ?? weightedRun(kernel, plan, readers))
    : undefined;
  return inOne ?? generalRun(kernel, plan, readers, pembulatan.mode);
}

/** Step by step, for any quotient of sums. */
function generalRun(kernel: Kernel, plan: Plan, readers: readonly Reader[], mode: ModePembulatan): Run {
  const scratch = readers.map(() => new Float64Array(BLOCK));
  const [above, below] = [new Float64Array(BLOCK), new Float64Array(BLOCK)];
  const rules = kernel.ruas.map((ruas) => ruleOf(ruas, plan));
  return (start, end, out, sisa) => {
    const size = end - start;
    // Every column has its reader, its scratch and its rule.
    for (const [i, reader] of readers.entries()) {
      readUnits(reader(start, end), scratch[i] as Float64Array, rules[i] as Rule, size);
    }
    for (const [i, { seluruh }] of kernel.ruas.entries()) {
      if (seluruh >= 0) checkPart(scratch[i] as Float64Array, scratch[seluruh] as Float64Array, size);
    }
    sumUnits(plan.atas, scratch, above, size);
    if (plan.bawah === undefined) return roundSums(above, plan.penyebut, out, mode, sisa);
    sumUnits(plan.bawah, scratch, below, size);
    roundQuotients(above, below, out, mode, sisa);
  };
}

/** In one pass, where the plan is the ratio of two variables without bounds. */
function ratioRun({ ruas }: Kernel, plan: Plan, readers: readonly Reader[]): Run | undefined {
  const { atas, bawah = [], batas, faktor } = plan;
  const [part, whole] = [onlyOne(atas), onlyOne(bawah)];
  const [a, b] = [ruas[part], ruas[whole]];
  const [parts, wholes] = [readers[part], readers[whole]];
  if (a === undefined || b === undefined || parts === undefined || wholes === undefined) return undefined;
  const kali = atas[part] ?? 0;
  const isPlain = ruas.length === 2 && part !== whole && faktor === 1 && kali > 0 && bawah[whole] === 1;
  const isFree = isOpen(a) && isOpen(b) && Math.max(a.minimum, b.minimum) <= 0 && b.seluruh < 0;
  if (!isPlain || !isFree) return undefined;
  const bounds = new Float64Array(BLOCK).fill(batas);
  return (start, end, out, sisa) => {
    const below = wholes(start, end);
    roundRatio(parts(start, end), below, a.seluruh < 0 ? bounds : below, out, { kali, most: batas }, sisa);
  };
}

/** In one pass, where the plan is a weighted sum of three variables without rules. */
function weightedRun({ ruas }: Kernel, plan: Plan, readers: readonly Reader[]): Run | undefined {
  const [x, y, z] = readers;
  const [p = 0, q = 0, r = 0, tetap = 0] = plan.atas;
  if (plan.bawah !== undefined || ruas.length !== 3) return undefined;
  if (x === undefined || y === undefined || z === undefined) return undefined;
  if (!ruas.every((one) => isOpen(one) && one.minimum === Number.NEGATIVE_INFINITY && one.seluruh < 0))
    return undefined;
  const { faktor, penyebut, batas } = plan;
  const weighted = { bobot: [p, q, r], tetap, penyebut, faktor, most: batas / faktor } as const;
  return (start, end, out, sisa) =>
    roundWeighted([x(start, end), y(start, end), z(start, end)], out, weighted, sisa);
}

/** Without an upper bound. */
function isOpen({ maksimum }: Ruas): boolean {
  return maksimum === Number.POSITIVE_INFINITY;
}

/** The position of the one weight that is not zero; -1 when there are more, or none. */
function onlyOne(weights: readonly number[]): number {
  const found = weights.flatMap((weight, i) => (weight === 0 ? [] : [i]));
  return found.length === 1 ? (found[0] ?? -1) : -1;
}
