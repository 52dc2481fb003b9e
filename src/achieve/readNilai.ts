import { type Angka, readExact } from '../decimal/angka.js';
import { numberIssue } from '../decimal/numberIssue.js';
import type { Rational } from '../decimal/rational.js';
import type { Kurun } from '../definition/kurun.js';
import { Figure, type Tercetak } from '../evaluate/figure.js';
import type { HasilGagal } from '../evaluate/hasil.js';
import { isStoredHasil } from '../evaluate/storedHasil.js';
import { missing, storedResult } from '../issue/evaluation.js';
import { isIssue } from '../issue/formatIssue.js';
import { unreadable } from '../issue/input.js';
import type { Issue } from '../issue/issue.js';
import type { Parsed } from '../issue/parsed.js';
import type { Place } from '../issue/path.js';
import { refuse } from '../issue/refuse.js';

/**
 * A value to work with: a number, taken exactly as given, or a result of this library, taken as printed unless its
 * definition, or the caller, says exact. A result that failed hands on its issues.
 */
export type Nilai = Angka | Tercetak | HasilGagal;

/** A value that was read. */
export interface NilaiRead {
  readonly nilai: Rational;
  /** The result that it came from, when it was one. */
  readonly figure: Figure | undefined;
  readonly kurun: Kurun | undefined;
}

/** How a value is to be read, and what its issues call it. */
export interface Reading {
  readonly place: Place;
  readonly label: string;
  readonly dasar: 'tercetak' | 'eksak' | undefined;
}

/** Reads a number or a result; or says what is wrong with it. */
export function readNilai(value: unknown, { place, label, dasar }: Reading): Parsed<NilaiRead> {
  if (value === null || value === undefined) return refuse(missing, place, value, { label });
  const behind = Figure.behind(value);
  if (behind !== undefined && value instanceof Figure) {
    const { nilai, tercetak, kurun, dasar: own } = behind;
    const exact = (dasar ?? own) === 'eksak';
    return { ok: true, value: { nilai: exact ? nilai : tercetak, figure: value, kurun } };
  }
  try {
    const failed = issuesOf(value);
    if (failed !== undefined) return { ok: false, issues: failed };
  } catch {
    return refuse(unreadable, place, value, {});
  }
  const read = readExact(value);
  if (!read.ok) {
    if (isStoredHasil(value)) return refuse(storedResult, place, value, {});
    return { ok: false, issues: [numberIssue(read, place, value, label)] };
  }
  return { ok: true, value: { nilai: read.nilai, figure: undefined, kurun: undefined } };
}

/** Most issues that are read of one result: more than any of ours has, while a stranger's list may be of any length. */
const MAX_ISSUES = 1000;

/** The issues of a result that failed. */
export function issuesOf(value: unknown): readonly Issue[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { ok, issues } = value as { ok?: unknown; issues?: unknown };
  if (ok !== false || !Array.isArray(issues)) return undefined;
  // Copied item by item, because a stranger's list may have methods of its own.
  const own: Issue[] = [];
  for (let i = 0; i < issues.length && i < MAX_ISSUES; i += 1) {
    const issue: unknown = issues[i];
    // Those of a stranger are copied: results are frozen all the way down, and theirs are theirs.
    if (isIssue(issue)) own.push(Object.isFrozen(issue) ? issue : copyIssue(issue));
  }
  return own.length > 0 ? own : undefined;
}

function copyIssue(issue: Issue): Issue {
  return { ...issue, path: [...issue.path], fakta: { ...issue.fakta } };
}
