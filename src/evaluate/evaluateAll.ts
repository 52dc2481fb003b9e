import { readConstant } from '../decimal/constantOf.js';
import { numberIssue } from '../decimal/numberIssue.js';
import { rationalToText } from '../decimal/rational.js';
import type { Indikator } from '../definition/indikator.js';
import { computedVariable, indicatorFailed } from '../issue/evaluation.js';
import { type Issue, makeIssue } from '../issue/issue.js';
import { orRaise } from '../issue/orRaise.js';
import { formatPath } from '../issue/path.js';
import { brokenRule } from './brokenRule.js';
import { evaluatePrepared, isRow, noRow } from './evaluate.js';
import { evaluateExactly } from './evaluateInputs.js';
import { type Behind, Figure, type Tercetak } from './figure.js';
import type { Hasil, HasilGagal } from './hasil.js';
import { innerFirst } from './innerFirst.js';
import type { Input } from './input.js';
import { type Composed, type Prepared, prepare } from './prepare.js';
import type { PreparedVariabel } from './preparedVariabel.js';
import { readValue, readValues, UNREADABLE, valuesOf } from './readValues.js';
import { Result } from './result.js';

/** What an indicator hands to those that are made of it: a figure of ours, or why there is none. */
export type Outcome = Tercetak | HasilGagal;

/** The figure of an indicator that is known already; undefined: the indicator is to be evaluated. */
export type KnownFigure = (indikator: Indikator) => Outcome | undefined;

/** The indicators of a document made ready, by id, and what came of those that were evaluated. */
interface Evaluating {
  readonly data: unknown;
  readonly ready: ReadonlyMap<string, Prepared>;
  readonly outcomes: Map<string, Outcome>;
}

/**
 * Evaluates all indicators of a checked document, each after those that it is made of, and gives what came of them by id. A figure
 * that is known stands in place of a result. A checked document has no cycle, so there is such an order.
 */
export function evaluateAll(
  semua: readonly Indikator[],
  data: unknown,
  known: KnownFigure = () => undefined,
): ReadonlyMap<string, Outcome> {
  const ready = new Map(semua.map((indikator) => [indikator.id, orRaise(prepare(indikator))]));
  const evaluating: Evaluating = { data, ready, outcomes: new Map() };
  const order = innerFirst(ready.values(), ({ composed }) => composed.map((one) => innerOf(one, ready)));
  for (const prepared of order) {
    const { indikator } = prepared;
    evaluating.outcomes.set(indikator.id, known(indikator) ?? evaluateOne(prepared, evaluating));
  }
  return evaluating.outcomes;
}

function innerOf({ indikator }: Composed, ready: ReadonlyMap<string, Prepared>): Prepared {
  // A checked document has every indicator that one of its variables names.
  return ready.get(indikator) as Prepared;
}

function evaluateOne(prepared: Prepared, evaluating: Evaluating): Hasil {
  const { variabel, composed } = prepared;
  const { data, outcomes } = evaluating;
  if (composed.length === 0) return evaluatePrepared(prepared, data);
  if (!isRow(data)) return noRow(prepared, data);
  const byPosition = new Map(composed.map((one) => [one.position, one]));
  const read = readValues(variabel, valuesOf(variabel, data), (own, value, position) => {
    const source = byPosition.get(position);
    return source === undefined || value === UNREADABLE
      ? readValue(own, value)
      : take(own, source, value, evaluating);
  });
  if (!read.ok) return { ok: false, id: prepared.indikator.id, issues: read.issues };
  const inner = composed.map((one) => outcomes.get(one.indikator)).filter((one) => one instanceof Result);
  return evaluateExactly(prepared, read.value, inner);
}

/** Takes the result of another indicator for a variable, by the same rules as any value. */
function take(
  variabel: PreparedVariabel,
  source: Composed,
  given: unknown,
  { ready, outcomes }: Evaluating,
): Input | Issue {
  const { id, label } = variabel;
  const place = { asal: 'data', path: [id] } as const;
  const { nama } = innerOf(source, ready).indikator;
  if (given !== null && given !== undefined)
    return makeIssue(computedVariable, place, given, { label, nama });
  // Every indicator stands behind those that it is made of.
  return takeFigure(variabel, source, outcomes.get(source.indikator) as Outcome, nama);
}

/** The figure of an indicator, by name, as the value of a variable that takes it. */
export function takeFigure(
  variabel: PreparedVariabel,
  source: Composed,
  outcome: Outcome,
  nama: string,
): Input | Issue {
  const { id, label } = variabel;
  const place = { asal: 'data', path: [id] } as const;
  if (!outcome.ok)
    return makeIssue(indicatorFailed, place, undefined, { label, nama, letak: reasonPlace(outcome) });
  const teks = textOf(outcome, source);
  const read = readConstant(teks);
  if (!read.ok) return numberIssue(read, place, teks, label);
  return brokenRule(variabel, read.nilai, teks) ?? { variabel, teks, nilai: read.nilai };
}

function textOf(outcome: Tercetak, { isExact }: Composed): string {
  // Only figures of ours are handed on.
  const { nilai, desimal } = Figure.behind(outcome) as Behind;
  return isExact ? rationalToText(nilai) : desimal;
}

/** Where the first reason stands: in the data, however many indicators lie between. */
function reasonPlace({ issues: [first] }: Pick<HasilGagal, 'issues'>): string {
  if (first === undefined) return 'data';
  return first.code === indicatorFailed.code ? `${first.fakta.letak}` : formatPath(first);
}
