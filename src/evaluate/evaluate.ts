import type { Indikator } from '../definition/indikator.js';
import type { Missing } from '../definition/missing.js';
import type { Unchecked } from '../definition/unchecked.js';
import { isFailure } from '../formula/compile.js';
import { notAnObject } from '../issue/evaluation.js';
import { makeIssue } from '../issue/issue.js';
import { arithmeticIssue } from './arithmeticIssue.js';
import type { Hasil, HasilAngka, HasilGagal } from './hasil.js';
import { type Prepared, prepare } from './prepare.js';
import { evaluateQuick } from './quick.js';
import { readData, valuesOf } from './readData.js';
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
  if (!prepared.ok) return { ok: false, issues: prepared.issues };
  // The result's inputs are the definition's variables, which V is the union of.
  return evaluatePrepared(prepared.value, data) as Hasil<V>;
}

/** Evaluates an indicator that is ready on one row of unknown content. */
export function evaluatePrepared(prepared: Prepared, data: unknown): Hasil {
  const { id } = prepared.indikator;
  if (!isRow(data)) {
    return { ok: false, id, issues: [makeIssue(notAnObject, { asal: 'data', path: [] }, data, {})] };
  }
  return evaluateValues(prepared, valuesOf(prepared.variabel, data));
}

/** Evaluates values as they were given, in declared order: in doubles where these are exact, else in fractions. */
export function evaluateValues(prepared: Prepared, values: readonly unknown[]): Hasil {
  const { kernel, pembulatan } = prepared;
  const quick = kernel === undefined ? undefined : evaluateQuick(kernel, values, pembulatan);
  if (quick !== undefined && quick.penyebut !== 0) return new Result(prepared, quick);
  const { id } = prepared.indikator;
  const read = readData(prepared.variabel, values);
  if (!read.ok) return { ok: false, id, issues: read.issues };
  const nilai = prepared.program(read.terisi.map((satu) => satu.nilai));
  if (isFailure(nilai)) return { ok: false, id, issues: [arithmeticIssue(nilai, prepared.indikator)] };
  return new Result(prepared, { terisi: read.terisi, nilai });
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
