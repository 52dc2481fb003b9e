import type { ModePembulatan } from '../../decimal/roundTo.js';
import type { Bounds } from '../doubles/bounds.js';
import { type Kernel, planFor } from '../doubles/kernel.js';
import type { Plan } from '../doubles/plan.js';
import type { Prepared } from '../prepare.js';
import { addTwo } from './addTwo.js';
import { BLOCK, leaveParts, type Unsettled } from './block.js';
import type { Columns } from './kolom.js';
import { type Reader, readerOf, sampleDecimals } from './reader.js';
import { roundFourDecimals, roundFourWholes } from './roundFour.js';
import { roundQuotients } from './roundQuotients.js';
import { roundRatio } from './roundRatio.js';
import { roundTwo } from './roundTwo.js';
import { noTerm, packed, type Term, type Terms, termsOf } from './terms.js';

/** Evaluates the rows from `start` to `end`, and notes those that it leaves unsettled. */
export type Loop = (start: number, end: number, out: Float64Array, unsettled: Unsettled) => void;

/** Rounds a block of values by variable into `out`. */
type Rounding = (values: readonly Float64Array[], out: Float64Array, unsettled: Unsettled) => void;

/** How to evaluate blocks of these columns; undefined when doubles cannot hold what usually occurs in them. */
export function chooseLoop(prepared: Prepared, columns: Columns, length: number): Loop | undefined {
  const { kernel, pembulatan } = prepared;
  if (kernel === undefined || columns.includes(undefined)) return undefined;
  const plan = planFor(kernel, sampleDecimals(kernel, columns, length), pembulatan.digit);
  if (plan === undefined) return undefined;
  const readers = columns.map(readerOf);
  const ratio = pembulatan.mode === 'half-up' ? ratioLoop(kernel, plan, readers) : undefined;
  return ratio ?? quotientLoop(kernel, plan, readers, pembulatan.mode);
}

/** The loop for any quotient of sums. */
function quotientLoop(kernel: Kernel, plan: Plan, readers: readonly Reader[], mode: ModePembulatan): Loop {
  const round = chooseRounding(termsOf(kernel, plan, mode), mode);
  const parts = kernel.bounds.flatMap(({ whole }, part) => (whole < 0 ? [] : [{ part, whole }]));
  return (start, end, out, unsettled) => {
    const values = readers.map((read) => read(start, end));
    round(values, out, unsettled);
    for (const { part, whole } of parts) {
      // `part` and `whole` are positions of variables, and each has its values.
      leaveParts(values[part] as Float64Array, values[whole] as Float64Array, out, unsettled);
    }
  };
}

function chooseRounding(terms: Terms, mode: ModePembulatan): Rounding {
  if (mode !== 'half-up') return inSteps(terms, mode);
  return terms.terms.length <= 2 ? twoAtOnce(terms) : fourAtOnce(terms);
}

const zeros: Float64Array = /* @__PURE__ */ new Float64Array(BLOCK);

/** Rounds quotients of up to two variables in one pass. */
function twoAtOnce({ terms: [a = noTerm, b = noTerm], constants }: Terms): Rounding {
  const both = packed([a, b], constants);
  return ([as = zeros, bs = zeros], out, unsettled) => roundTwo(as, bs, both, out, unsettled);
}

/** Rounds quotients with the last four variables in one pass, after adding up those before them. */
function fourAtOnce(terms: Terms): Rounding {
  const before = Math.max(0, terms.terms.length - 4);
  const start = adding({ ...terms, terms: terms.terms.slice(0, before) });
  const [a = noTerm, b = noTerm, c = noTerm, d = noTerm] = terms.terms.slice(before);
  const four = packed([a, b, c, d]);
  const roundFour = [a, b, c, d].every(isOfWholes) ? roundFourWholes : roundFourDecimals;
  return (values, out, unsettled) => {
    const { above, below } = start(values, out.length);
    const [as = zeros, bs = zeros, cs = zeros, ds = zeros] = values.slice(before);
    roundFour(as, bs, cs, ds, four, above, below, out, unsettled);
  };
}

/** Rounds quotients of any number of variables in any mode: a pass for each two adds them up, a last one rounds. */
function inSteps(terms: Terms, mode: ModePembulatan): Rounding {
  const add = adding(terms);
  return (values, out, unsettled) => {
    const { above, below } = add(values, out.length);
    roundQuotients(above, below, mode, out, unsettled);
  };
}

/** The two sums of each row of a block. */
interface Sums {
  readonly above: Float64Array;
  readonly below: Float64Array;
}

/** Adds up variables, two at a time. */
function adding({ terms, constants }: Terms): (values: readonly Float64Array[], length: number) => Sums {
  const [above, below] = [new Float64Array(BLOCK), new Float64Array(BLOCK)];
  const pairs = terms.flatMap((a, i) => (i % 2 === 0 ? [packed([a, terms[i + 1] ?? noTerm])] : []));
  return (values, length) => {
    above.fill(constants[0], 0, length);
    below.fill(constants[1], 0, length);
    for (const [k, pair] of pairs.entries()) {
      const hasTwo = 2 * k + 1 < terms.length;
      // There are values for each term.
      const [as, bs] = [values[2 * k] as Float64Array, values[2 * k + 1] as Float64Array];
      addTwo(as, hasTwo ? bs : zeros, pair, above, below, length);
    }
    return { above, below };
  };
}

function isOfWholes([factor]: Term): boolean {
  return factor === 1;
}

/** The loop for the ratio of two variables without bounds, in one pass; undefined for any other plan. */
function ratioLoop({ bounds }: Kernel, plan: Plan, readers: readonly Reader[]): Loop | undefined {
  const { numerator, denominator, bound, factor } = plan;
  const [part, whole] = [onlyOne(numerator), onlyOne(denominator)];
  const [a, b] = [bounds[part], bounds[whole]];
  const [readParts, readWholes] = [readers[part], readers[whole]];
  if (a === undefined || b === undefined || readParts === undefined || readWholes === undefined)
    return undefined;
  const scale = numerator[part] ?? 0;
  const isPlain =
    bounds.length === 2 && part !== whole && factor === 1 && scale > 0 && denominator[whole] === 1;
  const isFree = isOpen(a) && isOpen(b) && Math.max(a.minimum, b.minimum) <= 0 && b.whole < 0;
  if (!isPlain || !isFree) return undefined;
  const bounding = new Float64Array(BLOCK).fill(bound);
  return (start, end, out, unsettled) => {
    const wholes = readWholes(start, end);
    const most = a.whole < 0 ? bounding : wholes;
    roundRatio(readParts(start, end), wholes, most, out, { scale, most: bound }, unsettled);
  };
}

/** True for a variable without an upper bound. */
function isOpen({ maximum }: Bounds): boolean {
  return maximum === Number.POSITIVE_INFINITY;
}

/** The position of the one weight that is not zero; -1 when there are more, or none. */
function onlyOne(weights: readonly number[]): number {
  const found = weights.flatMap((weight, i) => (weight === 0 ? [] : [i]));
  return found.length === 1 ? (found[0] ?? -1) : -1;
}
