import { readExact } from '../decimal/angka.js';
import { numberIssue } from '../decimal/numberIssue.js';
import { compare, isWhole, type Rational } from '../decimal/rational.js';
import { missing, negative, notWhole, outOfBounds, partExceedsWhole } from '../issue/evaluation.js';
import { unreadable } from '../issue/input.js';
import { type Issue, makeIssue } from '../issue/issue.js';
import type { Place } from '../issue/path.js';
import type { Batas, PreparedVariabel } from './preparedVariabel.js';

/** One variable with its value, exact and as plain decimal text. */
export interface Terisi {
  readonly variabel: PreparedVariabel;
  readonly teks: string;
  readonly nilai: Rational;
}

/** The values of all variables in declared order; or what is wrong with them. */
export type DataRead =
  | { readonly ok: true; readonly terisi: readonly Terisi[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Stands for a value whose reading threw. */
export const UNREADABLE = /* @__PURE__ */ Symbol('unreadable');

/** The values of a row as they were given, in declared order; each is read from the row once. */
export function valuesOf(variabel: readonly PreparedVariabel[], data: object): unknown[] {
  // Of the right length from the start: a list that grows keeps room for more.
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

/** Reads the values of one row: each variable alone first, and only if all are right, parts against their wholes. */
export function readData(variabel: readonly PreparedVariabel[], values: readonly unknown[]): DataRead {
  const read = variabel.map((satu, i) => readVariabel(satu, values[i]));
  const issues = read.filter((one) => 'code' in one);
  if (issues.length > 0) return { ok: false, issues };
  const terisi = read.filter((one) => 'teks' in one);
  const broken = checkParts(terisi);
  return broken.length > 0 ? { ok: false, issues: broken } : { ok: true, terisi };
}

function readVariabel(variabel: PreparedVariabel, value: unknown): Terisi | Issue {
  const { id, label } = variabel;
  const place: Place = { asal: 'data', path: [id] };
  if (value === UNREADABLE) return makeIssue(unreadable, place, undefined, {});
  if (value === null || value === undefined) return makeIssue(missing, place, value, { label });
  const read = readExact(value);
  if (!read.ok) return numberIssue(read, place, value, label);
  if (variabel.cacah && !isWhole(read.nilai)) return makeIssue(notWhole, place, value, { label });
  if (variabel.cacah && read.nilai.numerator < 0n) return makeIssue(negative, place, value, { label });
  if (!isWithin(variabel, read.nilai)) {
    return makeIssue(outOfBounds, place, value, { label, batas: boundsText(variabel) });
  }
  return { variabel, teks: read.teks, nilai: read.nilai };
}

function isWithin({ minimum, maksimum }: PreparedVariabel, nilai: Rational): boolean {
  if (minimum !== undefined && compare(nilai, minimum.nilai) < 0) return false;
  return maksimum === undefined || compare(nilai, maksimum.nilai) <= 0;
}

/** `>= 0`, `<= 100`, or `>= 0, <= 100`. */
function boundsText({ minimum, maksimum }: PreparedVariabel): string {
  const write = (sign: string, batas: Batas | undefined) =>
    batas === undefined ? [] : [`${sign} ${batas.teks}`];
  return [...write('>=', minimum), ...write('<=', maksimum)].join(', ');
}

/** No part exceeds the whole that it is a part of. */
export function checkParts(terisi: readonly Terisi[]): Issue[] {
  return terisi.flatMap((part) => checkPart(part, terisi));
}

function checkPart(part: Terisi, terisi: readonly Terisi[]): Issue[] {
  const { id, label, seluruh } = part.variabel;
  const whole = seluruh === undefined ? undefined : terisi[seluruh];
  if (whole === undefined || compare(part.nilai, whole.nilai) <= 0) return [];
  const fakta = { label, bagian: part.teks, labelSeluruh: whole.variabel.label, seluruh: whole.teks };
  return [makeIssue(partExceedsWhole, { asal: 'data', path: [id] }, part.teks, fakta)];
}
