import { readExact } from '../decimal/angka.js';
import { numberIssue } from '../decimal/numberIssue.js';
import { missing } from '../issue/evaluation.js';
import { unreadable } from '../issue/input.js';
import { type Issue, makeIssue } from '../issue/issue.js';
import type { Parsed } from '../issue/parsed.js';
import { brokenParts, brokenRule } from './brokenRule.js';
import type { Input } from './input.js';
import type { PreparedVariabel } from './preparedVariabel.js';

/** Stands for a value whose reading threw. */
export const UNREADABLE = /* @__PURE__ */ Symbol('unreadable');

/** The values of a row as they were given, in declared order; each is read from the row once. */
export function valuesOf(variabel: readonly PreparedVariabel[], data: object): unknown[] {
  // Made with its final length, because a list that grows keeps room to spare.
  const values = new Array<unknown>(variabel.length);
  for (let i = 0; i < variabel.length; i += 1) {
    const { id } = variabel[i] as PreparedVariabel;
    try {
      // Only the row's own columns count: a variable may be called `constructor`.
      values[i] = Object.hasOwn(data, id) ? Reflect.get(data, id) : undefined;
    } catch {
      values[i] = UNREADABLE;
    }
  }
  return values;
}

/** Reads the value of the variable at a position, or gives the issue that stands in its way. */
export type ReadOne = (variabel: PreparedVariabel, value: unknown, position: number) => Input | Issue;

/** Reads the values of one row: each variable alone first, and only if all are right, parts against their wholes. */
export function readValues(
  variabel: readonly PreparedVariabel[],
  values: readonly unknown[],
  read: ReadOne = readValue,
): Parsed<readonly Input[]> {
  const issues: Issue[] = [];
  const inputs: Input[] = [];
  for (const [i, one] of variabel.entries()) {
    const outcome = read(one, values[i], i);
    if ('code' in outcome) issues.push(outcome);
    else inputs.push(outcome);
  }
  if (issues.length === 0) issues.push(...brokenParts(inputs));
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: inputs };
}

/** The value of one variable, or the issue of a value that is no number or breaks a rule of the variable. */
export function readValue(variabel: PreparedVariabel, value: unknown): Input | Issue {
  const { id, label } = variabel;
  const place = { asal: 'data', path: [id] } as const;
  if (value === UNREADABLE) return makeIssue(unreadable, place, undefined, {});
  if (value === null || value === undefined) return makeIssue(missing, place, value, { label });
  const read = readExact(value);
  if (!read.ok) return numberIssue(read, place, value, label);
  return brokenRule(variabel, read.nilai, value) ?? { variabel, teks: read.teks, nilai: read.nilai };
}
