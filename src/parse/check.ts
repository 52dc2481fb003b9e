import { type DokumenIku, dokumenIkuShape } from '../definition/dokumenIku.js';
import { type Indikator, indikatorShape } from '../definition/indikator.js';
import {
  checkedDokumen,
  checkedIndikator,
  checkedSkala,
  isChecked,
  type Nouns,
} from '../definition/isChecked.js';
import type { Isi } from '../definition/isi.js';
import { type Rujukan, rujukanShape } from '../definition/rujukan.js';
import type { Shape } from '../definition/shape.js';
import { type Skala, skalaShape } from '../definition/skala.js';
import type { Sound } from '../definition/sound.js';
import { type Target, targetShape } from '../definition/target.js';
import { Issues } from '../issue/issues.js';
import type { Parsed } from '../issue/parsed.js';
import { checkShape } from './checkShape.js';
import { copyPlain, type Plain } from './copyPlain.js';
import { checkBerlaku } from './rules/checkOrigin.js';
import { checkSkala } from './rules/checkSkala.js';
import { checkPeriode, checkTargetAlone } from './rules/checkTarget.js';
import { dokumenRules } from './rules/dokumenRules.js';
import { indikatorRules } from './rules/indikatorRules.js';
import { applyRules, type Rule } from './rules/rule.js';
import { Walk } from './walk.js';

/** Whether a number may also be a safe integer, as in a call of `defineX`; in JSON numbers are text. */
interface Strictness {
  readonly takesIntegers: boolean;
}

const strict: Strictness = { takesIntegers: false };

/** All that the check of a noun needs: its shape, the rules between its parts, and what freezes and remembers a right one. */
interface Knowledge<T> {
  readonly shape: Shape<Isi<T>>;
  readonly rules: readonly Rule<T>[];
  keep(value: T): T;
}

/** Checks a value of unknown origin as one noun. What was checked before is returned as it is. */
function check<N extends keyof Nouns>(
  noun: N,
  value: unknown,
  { takesIntegers }: Strictness,
  { shape, rules, keep }: Knowledge<Nouns[N]>,
): Parsed<Nouns[N]> {
  if (isChecked(noun, value)) return { ok: true, value };
  const issues = new Issues();
  const plain = copyPlain(value, issues);
  // The content of a noun and the noun differ only by a mark that no value has, and so do their sound parts.
  const sound = checkShape(shape, plain, new Walk(issues, [], takesIntegers)) as Sound<Nouns[N]> | undefined;
  applyRules(rules, sound, [], issues);
  // Shape and rules together make plain data this noun; that shapes agree with types, test/types proves.
  return issues.parsed(() => keep(sound as unknown as Nouns[N]));
}

/** Checks a value as an indicator. */
export function checkAsIndikator(value: unknown, strictness = strict): Parsed<Indikator> {
  const knowledge = { shape: indikatorShape, rules: indikatorRules, keep: checkedIndikator };
  return check('indikator', value, strictness, knowledge);
}

/**
 * True for an indicator that is right, of plain data that this library made itself: nothing is copied, frozen or remembered, and texts
 * are taken to be within their length. What is wrong with any other, `checkAsIndikator` says.
 */
export function isRightIndikator(value: Isi<Indikator>): boolean {
  const issues = new Issues();
  // An indicator without its mark is plain data, and its sound parts are those of the noun.
  const sound = checkShape(indikatorShape, value as unknown as Plain, new Walk(issues)) as
    | Sound<Indikator>
    | undefined;
  applyRules(indikatorRules, sound, [], issues);
  return issues.isEmpty;
}

/** Checks a value as a document. */
export function checkAsDokumen(value: unknown, strictness = strict): Parsed<DokumenIku> {
  const knowledge = { shape: dokumenIkuShape, rules: dokumenRules, keep: checkedDokumen };
  return check('dokumen', value, strictness, knowledge);
}

/** Checks a value as a scale. */
export function checkAsSkala(value: unknown, strictness = strict): Parsed<Skala> {
  return check('skala', value, strictness, { shape: skalaShape, rules: [checkSkala], keep: checkedSkala });
}

/** Checks a value as a target of an indicator that is right itself. */
export function checkAsTarget(value: unknown, { skala, polaritas }: Indikator): Parsed<Target> {
  const issues = new Issues();
  const plain = copyPlain(value, issues);
  const target = checkShape(targetShape, plain, new Walk(issues, [], true));
  checkPeriode(target?.periode, [], issues);
  checkTargetAlone(target, { skala, polaritas }, [], issues);
  // The shape is what makes plain data a target.
  return issues.parsed(() => target as Target);
}

/** Checks a value as a reference. */
export function checkAsRujukan(value: unknown): Parsed<Rujukan> {
  const issues = new Issues();
  const plain = copyPlain(value, issues);
  const rujukan = checkShape(rujukanShape, plain, new Walk(issues, [], false));
  checkBerlaku(rujukan?.berlaku, [], issues);
  // The shape is what makes plain data a reference.
  return issues.parsed(() => rujukan as Rujukan);
}
