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

/** Reads the value of the variable at a position; gives undefined when it has none, which is then among the issues. */
export type ReadOne = (
  variabel: PreparedVariabel,
  value: unknown,
  issues: Issue[],
  position: number,
) => Input | undefined;

/** Reads the values of one row: each variable alone first, and only if all are right, parts against their wholes. */
export function readData(
  variabel: readonly PreparedVariabel[],
  values: readonly unknown[],
  read: ReadOne = readValue,
): Parsed<readonly Input[]> {
  const issues: Issue[] = [];
  const inputs = variabel.flatMap((one, i) => read(one, values[i], issues, i) ?? []);
  if (issues.length === 0) issues.push(...brokenParts(inputs));
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: inputs };
}

/** The value of one variable; undefined when it is no number or breaks a rule, which is then reported. */
export function readValue(variabel: PreparedVariabel, value: unknown, issues: Issue[]): Input | undefined {
  const { id, label } = variabel;
  const place = { asal: 'data', path: [id] } as const;
  const refuse = (issue: Issue): undefined => {
    issues.push(issue);
  };
  if (value === UNREADABLE) return refuse(makeIssue(unreadable, place, undefined, {}));
  if (value === null || value === undefined) return refuse(makeIssue(missing, place, value, { label }));
  const read = readExact(value);
  if (!read.ok) return refuse(numberIssue(read, place, value, label));
  const broken = brokenRule(variabel, read.nilai, value);
  if (broken !== undefined) return refuse(broken);
  return { variabel, teks: read.teks, nilai: read.nilai };
}
