import {
  checkedDokumen,
  checkedIndikator,
  checkedSkala,
  isChecked,
  type Nouns,
} from '../definition/checked.js';
import type { DokumenIku } from '../definition/dokumenIku.js';
import type { Indikator } from '../definition/indikator.js';
import { type Skala, skalaShape } from '../definition/skala.js';
import { type Target, targetShape } from '../definition/target.js';
import { raise } from '../issue/indikatorError.js';
import type { Issue } from '../issue/issue.js';
import { Report } from '../issue/report.js';
import { checkDokumen } from './checkDokumen.js';
import { checkIndikator } from './checkIndikator.js';
import { checkShape } from './checkShape.js';
import { checkSkala } from './checkSkala.js';
import { checkPeriode, checkTargetAlone } from './checkTarget.js';
import { copyPlain, type Plain } from './copyPlain.js';
import { textOf } from './plain.js';

/**
 * A checked, frozen value; or every problem found, each located.
 *
 * @example
 * ```ts
 * const parsed: Parsed<Indikator> = safeParseIndikator(JSON.parse(JSON.stringify(pmks)));
 * parsed.ok && parsed.value.id; // => 'pmksTertangani'
 * ```
 */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Checks a value of unknown origin as one noun. What was checked before is returned as it is. */
function check<N extends keyof Nouns>(
  noun: N,
  value: unknown,
  rules: (plain: Plain, report: Report) => void,
  keep: (value: Nouns[N]) => Nouns[N],
): Parsed<Nouns[N]> {
  if (isChecked(noun, value)) return { ok: true, value };
  const report = new Report();
  const plain = copyPlain(value, report);
  rules(plain, report);
  if (report.issues.length > 0) return { ok: false, issues: report.issues };
  // The rules are what makes plain data this noun; that they agree with its type, test/types proves.
  return { ok: true, value: keep(plain as unknown as Nouns[N]) };
}

/** Checks a value as an indicator. */
export function checkAsIndikator(value: unknown): Parsed<Indikator> {
  return check('indikator', value, (plain, report) => checkIndikator(plain, [], report), checkedIndikator);
}

/** Checks a value as a document. */
export function checkAsDokumen(value: unknown): Parsed<DokumenIku> {
  return check('dokumen', value, checkDokumen, checkedDokumen);
}

/** Checks a value as a scale. */
export function checkAsSkala(value: unknown): Parsed<Skala> {
  const rules = (plain: Plain, report: Report): void => {
    checkShape(skalaShape, plain, [], report);
    checkSkala(plain, [], report);
  };
  return check('skala', value, rules, checkedSkala);
}

/** Checks a value as a target of an indicator that is right itself. */
export function checkAsTarget(value: unknown, { formula, polaritas }: Indikator): Parsed<Target> {
  const report = new Report();
  const plain = copyPlain(value, report);
  const skala = formula.jenis === 'penilaian' ? formula.skala : undefined;
  checkShape(targetShape, plain, [], report);
  checkPeriode(textOf(plain, 'periode'), [], report);
  checkTargetAlone(plain, { skala, polaritas }, [], report);
  // The shape is what makes plain data a Target.
  return report.issues.length > 0
    ? { ok: false, issues: report.issues }
    : { ok: true, value: plain as unknown as Target };
}

/** The value of what was parsed, or the one error with its issues. */
export function orRaise<T>(parsed: Parsed<T>): T {
  return parsed.ok ? parsed.value : raise(parsed.issues);
}
