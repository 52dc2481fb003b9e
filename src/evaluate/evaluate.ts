import { freeze } from '../definition/freeze.js';
import type { Indikator } from '../definition/indikator.js';
import type { Missing } from '../definition/missing.js';
import type { Unchecked } from '../definition/unchecked.js';
import { notAnObject } from '../issue/evaluation.js';
import { makeIssue } from '../issue/issue.js';
import { evaluateInDoubles } from './doubles/evaluateInDoubles.js';
import { GivenInputs } from './doubles/givenInputs.js';
import { evaluateExactly } from './evaluateInputs.js';
import type { Hasil, HasilAngka, HasilGagal } from './hasil.js';
import { type Prepared, prepare } from './prepare.js';
import { readValues, valuesOf } from './readValues.js';
import type { Realisasi } from './realisasi.js';
import { Result } from './result.js';

/**
 * Evaluates an indicator on the values of its variables: exactly, from input to result, rounded once at the end.
 *
 * The compiler asks for exactly the indicator's variables; keys that it does not know are ignored when it runs,
 * since a database row has more columns. Bad data never throws: the result then has `ok: false` and its issues,
 * in this order: for each variable in declared order the first of `missing`, `not-a-number`, `limit`,
 * `not-whole`, `negative`, `out-of-bounds`; only if there are none, `part-exceeds-whole`; only if there are none,
 * the first of `division-by-zero`, `zero-over-zero`, `limit` that the arithmetic meets.
 *
 * A variable that takes the result of another indicator is data like any other here; {@link evaluateDokumen} knows that other one.
 *
 * @param indikator - The indicator.
 * @param data - The value of each variable, by id.
 *
 * @example
 * ```ts
 * const hasil = evaluate(pmks, { terlayani: 23, seluruh: 160 });
 * hasil.ok && [hasil.desimal, hasil.teks, hasil.eksak, hasil.nilai.toFixed(2)];
 * // => ['14.38', '14,38%', '115/8', '14.38']
 * ```
 */
export function evaluate<V extends string, By = unknown, Key extends PropertyKey = PropertyKey>(
  indikator: Indikator<V> | Unchecked<By, 'Indikator'>,
  data: Realisasi<NoInfer<V>> | Missing<Realisasi<NoInfer<V>>, Key>,
): HasilAngka<V> | HasilGagal {
  const prepared = prepare(indikator);
  // The result's inputs are the definition's variables, which V is the union of.
  return freeze(prepared.ok ? evaluatePrepared(prepared.value, data) : prepared) as Hasil<V>;
}

/** Evaluates an indicator that is ready on one row of unknown content. */
export function evaluatePrepared(prepared: Prepared, data: unknown): Hasil {
  return isRow(data) ? evaluateValues(prepared, valuesOf(prepared.variabel, data)) : noRow(prepared, data);
}

/** What an indicator gives for something that is no row. */
export function noRow({ indikator }: Prepared, data: unknown): HasilGagal {
  const issue = makeIssue(notAnObject, { asal: 'data', path: [] }, data, {});
  return { ok: false, id: indikator.id, issues: [issue] };
}

/** Evaluates values as they were given, in declared order: in doubles where these are exact, else in fractions. */
export function evaluateValues(prepared: Prepared, values: readonly unknown[]): Hasil {
  const { kernel, pembulatan, variabel } = prepared;
  const rounded = kernel === undefined ? undefined : evaluateInDoubles(kernel, values, pembulatan);
  if (rounded !== undefined && rounded.denominator !== 0) {
    return new Result(prepared, rounded, new GivenInputs(variabel, values));
  }
  const read = readValues(variabel, values);
  return read.ok
    ? evaluateExactly(prepared, read.value)
    : { ok: false, id: prepared.indikator.id, issues: read.issues };
}

/** A list is no row: its own `length` could be taken for a variable of that name. */
export function isRow(data: unknown): data is object {
  try {
    return typeof data === 'object' && data !== null && !Array.isArray(data);
  } catch {
    // A revoked proxy.
    return false;
  }
}
