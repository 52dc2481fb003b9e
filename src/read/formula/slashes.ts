import type { Parsed } from '../../issue/parsed.js';
import { ambiguousFormula, noOperation } from '../../issue/reading.js';
import { type Failed, failAt } from '../failAt.js';
import { nameEnd } from './nameEnd.js';
import type { Between, Outline } from './outline.js';
import { isQuantity, slashRole } from './slash.js';
import type { Survey } from './survey.js';
import type { Lexeme } from './token.js';

/** The survey with the slashes and words that divide; refused where they may be a part of a name as well. */
export function divisionsOf(survey: Survey, outline: Outline): Parsed<Survey> {
  const { source, lexemes } = survey;
  const [first] = outline.slashes;
  // In LaTeX, which is written for formulas alone, `A/B` is one.
  const isMath = survey.isLatex && first !== undefined && isSingle(survey, first, /./u);
  if (first !== undefined && outline.signs === 0 && !isMath)
    return failAt(noOperation, placeOf(survey, first.at), source.trim(), {});
  const hasDivision = outline.divisions > 0;
  const heading = outline.slashes.find(
    (one) => hasDivision && one.first === 0 && charOf(survey, one.at) === ':',
  );
  const divides = new Set<number>();
  for (const between of outline.slashes) {
    if (heading !== undefined && between.at <= heading.at) continue;
    const role = slashRole(source, lexemes, between.at);
    if (role === 'name') continue;
    const isShort = isSingle(survey, between, /^\p{L}\d?$/u);
    if (role === 'open' && hasDivision && !isShort) continue;
    if (role === 'open' && !hasDivision && isSingle(survey, between, /./u)) divides.add(between.at);
    else return twoMeanings(survey, between);
  }
  for (const at of outline.compared)
    if (
      !isQuantity(lexemes[at + 1]) &&
      !isQuantity(lexemes[at + 2]) &&
      !(outline.isScaled && outline.divisions === 1)
    )
      return twoMeanings(survey, { at, first: 0 });
  const [per, another] = outline.pers.filter((one) => mayDivide(survey, one.at));
  const perDivides = outline.isScaled && !hasDivision && divides.size === 0;
  if (perDivides && per !== undefined && another === undefined) divides.add(per.at);
  const begins = heading === undefined ? 0 : heading.at + 1;
  const { isScaled } = outline;
  return {
    ok: true,
    value: { ...survey, divides, begins, isScaled, hasDivision: hasDivision || divides.size > 0 },
  };
}

function placeOf({ lexemes }: Survey, at: number): number {
  return lexemes[at]?.start ?? 0;
}

function charOf(survey: Survey, at: number): string {
  return survey.source.charAt(placeOf(survey, at));
}

/** True when one word, of such a form, stands on each side and no more. */
function isSingle(survey: Survey, { at, first }: Between, form: RegExp): boolean {
  const [left, right] = [survey.lexemes[at - 1], survey.lexemes[at + 1]];
  // Only the first slash of a name can have one word before it, so that each name is walked over once.
  const end = at - 1 === first ? nameEnd(survey, at + 1) : undefined;
  return end?.ok === true && end.value === at + 2 && isOf(left, form) && isOf(right, form);
}

function isOf(lexeme: Lexeme | undefined, form: RegExp): boolean {
  return lexeme?.kind === 'word' && form.test(lexeme.text);
}

/** "per" divides by what is counted, not by a unit of time; "terhadap" by what is surely counted. */
function mayDivide({ lexemes }: Survey, at: number): boolean {
  const [word, next] = [lexemes[at], lexemes[at + 1]];
  if (word?.kind !== 'word' || next?.kind !== 'word') return false;
  return word.text.toLowerCase() === 'per'
    ? !/^(?:tahun|semester|triwulan|bulan|minggu|hari|jam|menit|kapita|orang)$/i.test(next.text)
    : isQuantity(next);
}

function twoMeanings(survey: Survey, { at, first }: Between): Failed {
  const { source, lexemes } = survey;
  const end = nameEnd(survey, at + 1);
  const last = lexemes[(end.ok ? end.value : at + 2) - 1];
  const [start, place] = [lexemes[first]?.start ?? 0, placeOf(survey, at)];
  const [left, right] = [source.slice(start, place), source.slice(lexemes[at]?.end, last?.end)].map((part) =>
    part.trim(),
  );
  const [satu, dua] = [`${left} / ${right}`, `"${left}${charOf(survey, at)}${right}"`];
  return failAt(ambiguousFormula, place, source.slice(start, last?.end), {
    ...{ satu: satu.slice(0, 160), dua: dua.slice(0, 160), saran: 'garis-miring' },
  });
}
