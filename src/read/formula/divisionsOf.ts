import type { Parsed } from '../../issue/parsed.js';
import { noOperation } from '../../issue/reading.js';
import { type Failed, failAt } from '../failAt.js';
import { labelEnd } from './labelEnd.js';
import { nameEnd } from './nameEnd.js';
import { isWord } from './operatorAt.js';
import type { Between, Outline } from './outlineOf.js';
import { isQuantity, SYMBOL, slashRole } from './slashRole.js';
import type { Survey } from './survey.js';
import { wordOf } from './token.js';
import { twoMeanings } from './twoMeanings.js';

const ANY = /./u;

/** The survey with the slashes and words that divide; refused where they may be a part of a name as well. */
export function divisionsOf(survey: Survey, outline: Outline): Parsed<Survey> {
  const { source, lexemes } = survey;
  const { isScaled, slashes } = outline;
  const label = labelEnd(survey, outline);
  if (typeof label === 'object') return label;
  const [first] = slashes;
  if (first !== undefined && outline.signs === 0 && !isAlone(survey, first))
    return failAt(noOperation, placeOf(survey, first.at), source.trim(), {});
  const isHeading = (one: Between) =>
    outline.divisions > 0 && one.first === 0 && source.charAt(placeOf(survey, one.at)) === ':';
  const heading = label ?? slashes.find(isHeading)?.at ?? -1;
  const divides = new Set<number>();
  for (const between of slashes.filter(({ at }) => at > heading)) {
    const role = roleOf(survey, outline, between);
    if (role === 'unclear') return divisionOrName(survey, between);
    if (role === 'divides') divides.add(between.at);
  }
  const unclear = outline.compared.find((at) => isUnclear(survey, outline, at));
  if (unclear !== undefined) return divisionOrName(survey, { at: unclear, first: 0 });
  const hasSlash = outline.divisions + divides.size > 0;
  const isCompared = (first: number) =>
    isWord(lexemes[first], 'perbandingan') ||
    (survey.compares && ['rasio', 'proporsi'].some((word) => isWord(lexemes[first], word)));
  const [per, another] = outline.pers.filter(({ at, first }) => mayDivide(survey, at) && !isCompared(first));
  if (isScaled && !hasSlash && per !== undefined && another === undefined) divides.add(per.at);
  const unsaid = outline.pers.find(
    (one) => !divides.has(one.at) && maySurelyDivide(survey, outline, one, isCompared),
  );
  if (unsaid !== undefined) return divisionOrName(survey, unsaid);
  const hasDivision = hasSlash || divides.size > 0;
  return { ok: true, value: { ...survey, divides, begins: heading + 1, isScaled, hasDivision } };
}

/** True for the one slash of a formula without other signs, where something says that it is a formula. */
function isAlone(survey: Survey, first: Between): boolean {
  if (survey.isLatex || survey.meant === 'equation') return isSingle(survey, first, ANY);
  return survey.meant === 'heading' && isSingle(survey, first, SYMBOL);
}

/** What a slash inside a name is, with all that the formula says. */
function roleOf(survey: Survey, outline: Outline, between: Between): 'divides' | 'name' | 'unclear' {
  const role = slashRole(survey.source, survey.lexemes, between.at);
  if (role === 'name') return role;
  if (role === 'pair') return 'unclear';
  const hasDivision = outline.divisions > 0;
  const isShort = isSingle(survey, between, SYMBOL);
  // `(A/B)`: nobody puts a name in brackets.
  const { first, at } = between;
  const [open, close] = [survey.lexemes[first - 1], survey.lexemes[at + 2]];
  if (isShort && open?.kind === 'open' && close?.kind === 'close') return 'divides';
  if (hasDivision) return isShort ? 'unclear' : 'name';
  return isSingle(survey, between, ANY) ? 'divides' : 'unclear';
}

/** True for "dibandingkan" where it may compare two names without dividing one by the other. */
function isUnclear({ lexemes }: Survey, { isScaled, divisions }: Outline, at: number): boolean {
  if (isQuantity(lexemes[at + 1]) || isQuantity(lexemes[at + 2])) return false;
  return !isScaled || divisions !== 1;
}

function placeOf({ lexemes }: Survey, at: number): number {
  return lexemes[at]?.start ?? 0;
}

/** True when one word, of such a form, stands on each side and no more. */
function isSingle(survey: Survey, { at, first }: Between, form: RegExp): boolean {
  const [left, right] = [survey.lexemes[at - 1], survey.lexemes[at + 1]];
  // Only the first slash of a name can have one word before it, so that each name is walked over once.
  const end = at - 1 === first ? nameEnd(survey, at + 1) : undefined;
  return end?.ok === true && end.value === at + 2 && [left, right].every((one) => form.test(wordOf(one)));
}

/** "per" divides by what is counted, not by a unit of time; "terhadap" and "bagi" by what is surely counted. */
function mayDivide({ lexemes }: Survey, at: number): boolean {
  const [word, next] = [lexemes[at], lexemes[at + 1]];
  if (isWord(word, 'bagi')) return /^(?:jumlah|jml)$/i.test(wordOf(next));
  return isWord(word, 'per')
    ? !/^(?:tahun|semester|triwulan|bulan|minggu|hari|jam|menit|kapita|orang)$/i.test(wordOf(next))
    : isQuantity(next);
}

/** True for "per" between two that are counted, in a formula that says nothing of which it is: `Jumlah A per Jumlah B + 100`. */
function maySurelyDivide(
  survey: Survey,
  { signs, divisions }: Outline,
  { at, first }: Between,
  isCompared: (first: number) => boolean,
): boolean {
  const next = survey.lexemes[at + 1];
  const isCounted = /^(?:jumlah|jml|total|seluruh)$/i.test(wordOf(next));
  if (signs === 0 || isCompared(first) || !mayDivide(survey, at)) return false;
  return divisions > 0 ? isCounted && isQuantity(survey.lexemes[first]) : isQuantity(next);
}

/** The issue of a slash that may divide and may be a part of a name. */
function divisionOrName(survey: Survey, { at, first }: Between): Failed {
  const { source, lexemes } = survey;
  const end = nameEnd(survey, at + 1);
  const last = lexemes[(end.ok ? end.value : at + 2) - 1];
  const [start, place] = [lexemes[first]?.start ?? 0, placeOf(survey, at)];
  const whole = source.slice(start, last?.end);
  const [left, right] = [source.slice(start, place), source.slice(lexemes[at]?.end, last?.end)];
  return twoMeanings(place, `${left.trim()} / ${right.trim()}`, `"${whole}"`, 'garis-miring', whole);
}
