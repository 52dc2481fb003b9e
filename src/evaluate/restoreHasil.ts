import { readConstant } from '../decimal/constantOf.js';
import { numberIssue } from '../decimal/numberIssue.js';
import { freeze } from '../definition/freeze.js';
import type { Indikator } from '../definition/indikator.js';
import type { Unchecked } from '../definition/unchecked.js';
import { otherIndicator } from '../issue/achievement.js';
import { missing, storedMismatch } from '../issue/evaluation.js';
import { unreadable, wrongArgument } from '../issue/input.js';
import { makeIssue } from '../issue/issue.js';
import { Issues } from '../issue/issues.js';
import type { Parsed } from '../issue/parsed.js';
import { argument } from '../issue/path.js';
import { refuse } from '../issue/refuse.js';
import { evaluateValues } from './evaluate.js';
import { evaluateInputs } from './evaluateInputs.js';
import type { Hasil, HasilAngka, HasilGagal } from './hasil.js';
import type { Input } from './input.js';
import { type Prepared, prepare } from './prepare.js';
import { valuesOf } from './readValues.js';
import { type StoredHasil, storedHasilOf } from './storedHasil.js';

/**
 * Makes a result of what was stored of one: of its JSON, of a clone from a worker, of a result of another copy of this
 * library. The stored inputs are evaluated again, and a figure that differs from the stored one in any digit is refused:
 * then the definition has changed, or somebody wrote to the data.
 *
 * Returns the result itself, which `explain`, `computeCapaian` and the others take; or issues: `stored-mismatch`,
 * `other-indicator`, those of `evaluate`, and `wrong-argument` for what is no stored result. Never throws.
 *
 * @param indikator - The definition that the result belongs to.
 * @param json - The stored result: as JSON text, or as `JSON.parse` or `structuredClone` give it.
 *
 * @example
 * ```ts
 * const json = JSON.stringify(evaluate(pmks, { terlayani: 23, seluruh: 160 }));
 * const hasil = restoreHasil(pmks, json);
 * hasil.ok && hasil.nilai.toFixed(2); // => '14.38'
 * const palsu = restoreHasil(pmks, json.replace('14.38', '41.38'));
 * palsu.ok ? '' : palsu.issues[0]?.kalimat;
 * // => 'yang tersimpan 41.38 (115/8), hitungan ulang memberi 14.38 (115/8); definisi atau datanya berubah'
 * ```
 */
export function restoreHasil<V extends string, By = unknown>(
  indikator: Indikator<V> | Unchecked<By, 'Indikator'>,
  json: unknown,
): HasilAngka<V> | HasilGagal {
  const prepared = prepare(indikator);
  // The result's inputs are the definition's variables, which V is the union of.
  return freeze(prepared.ok ? restore(prepared.value, json) : prepared) as HasilAngka<V> | HasilGagal;
}

function restore(prepared: Prepared, json: unknown): Hasil {
  const { id } = prepared.indikator;
  const stored = readStored(json);
  if (!stored.ok) return { ok: false, id, issues: stored.issues };
  const { value } = stored;
  if (value.id !== id) {
    const fakta = { diharapkan: id, id: value.id };
    return { ok: false, id, issues: [makeIssue(otherIndicator, argument('json'), value.id, fakta)] };
  }
  const inputs = readInputs(prepared, value.data);
  if (!inputs.ok) return { ok: false, id, issues: inputs.issues };
  const hasil = evaluateAgain(prepared, inputs.value);
  if (!hasil.ok || (hasil.desimal === value.desimal && hasil.eksak === value.eksak)) return hasil;
  const fakta = {
    tersimpan: `${value.desimal} (${value.eksak})`,
    dihitung: `${hasil.desimal} (${hasil.eksak})`,
  };
  return { ok: false, id, issues: [makeIssue(storedMismatch, argument('json'), value.desimal, fakta)] };
}

function readStored(json: unknown): Parsed<StoredHasil> {
  const place = argument('json');
  try {
    const value = storedHasilOf(typeof json === 'string' ? parseJson(json) : json);
    if (value !== undefined) return { ok: true, value };
    return refuse(wrongArgument, place, json, { diharapkan: '{ ok: true, id, desimal, eksak, data }' });
  } catch {
    // A getter or a proxy of the caller.
    return refuse(unreadable, place, json, {});
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The stored inputs, exact; a pooled mean may be stored as a fraction. */
function readInputs({ variabel }: Prepared, data: object): Parsed<readonly Input[]> {
  const issues = new Issues('data');
  const values = valuesOf(variabel, data);
  const inputs = variabel.flatMap((one, i): Input[] => {
    const { id, label } = one;
    const value = values[i];
    const read = readConstant(value);
    if (read.ok) return [{ variabel: one, teks: `${value}`, nilai: read.nilai }];
    if (value === undefined || value === null) issues.add(missing, [id], value, { label });
    else issues.push(numberIssue(read, { asal: 'data', path: [id] }, value, label));
    return [];
  });
  return issues.parsed(() => inputs);
}

/** By every rule of a row, unless a fraction shows that rows were joined: the bounds of one row do not hold for many. */
function evaluateAgain(prepared: Prepared, inputs: readonly Input[]): Hasil {
  const texts = inputs.map(({ teks }) => teks);
  return texts.some((teks) => teks.includes('/'))
    ? evaluateInputs(prepared, inputs)
    : evaluateValues(prepared, texts);
}
