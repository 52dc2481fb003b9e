import type { Parsed } from '../../issue/parsed.js';
import { unexpectedPart } from '../../issue/reading.js';
import { failAt } from '../failAt.js';
import { isMultiplier } from './isMultiplier.js';
import { shownLatex } from './latexLabel.js';
import { nameEnd } from './nameEnd.js';
import { isWord } from './operatorAt.js';
import type { Step } from './step.js';
import type { Survey } from './survey.js';
import type { Token } from './token.js';

/** The name that begins at `first`, and all that belongs to it; or the two names of "perbandingan antara A dengan B". */
export function nameFrom(survey: Survey, first: number): Parsed<Step> {
  const end = nameEnd(survey, first);
  if (!end.ok) return end;
  const lost = lostSign(survey, first, end.value);
  if (lost !== undefined)
    return failAt(unexpectedPart, lost.start, undefined, { bagian: lost.text, diharapkan: 'operator' });
  return (
    comparedIn(survey, first, end.value) ?? {
      ok: true,
      value: { tokens: [labelOf(survey, first, end.value)], next: end.value },
    }
  );
}

/** The 100 at the end of a name, which lost its `x`: `Jumlah A / Jumlah B 100`. */
function lostSign({ lexemes }: Survey, first: number, next: number) {
  const last = isWord(lexemes[next - 1], 'persen') ? next - 2 : next - 1;
  const number = last > first ? lexemes[last] : undefined;
  return number?.kind === 'number' && isMultiplier(number.text) ? number : undefined;
}

/** The label of the lexemes from one up to another. */
export function labelOf({ source, lexemes, isLatex }: Survey, first: number, next: number): Token {
  const [from, last] = [lexemes[first], lexemes[next - 1]];
  const [start, end] = [from?.start ?? 0, last?.end ?? 0];
  const written = source.slice(start, end);
  const single = next === first + 1 && from !== undefined && 'text' in from ? from.text : undefined;
  const text = single ?? (isLatex ? shownLatex(written) : written);
  // A comma or full stop behind a name ends a part of the sentence.
  return { kind: 'label', text: text.replace(/[.,]{1,3}$/, ''), quoted: false, start, end };
}

/** "Perbandingan antara A dengan B" is the quotient of two names; undefined where a name says no such thing. */
function comparedIn(survey: Survey, first: number, next: number): Parsed<Step> | undefined {
  const [word, behind] = [survey.lexemes[first], survey.lexemes[first + 1]];
  if (word?.kind !== 'word' || !/^(?:perbandingan|rasio|proporsi)$/i.test(word.text)) return undefined;
  const isBetween = isWord(behind, 'antara');
  const from = first + (isBetween ? 2 : 1);
  const parting = (...words: readonly string[]) =>
    survey.lexemes
      .slice(from + 1, next - 1)
      .flatMap((one, i) => (words.some((text) => isWord(one, text)) ? [from + 1 + i] : []));
  const found = parting('dengan', 'terhadap');
  const [at, another] = found.length === 0 && isBetween ? parting('dan') : found;
  const isOne =
    at !== undefined && another === undefined && !survey.hasDivision && (isBetween || survey.isScaled);
  if (!isBetween && !isOne) return undefined;
  if (!isOne)
    return failAt(unexpectedPart, word.start, undefined, {
      bagian: JSON.stringify(`${word.text} antara`),
      diharapkan: 'dengan',
    });
  const place = { start: survey.lexemes[at]?.start ?? 0, end: survey.lexemes[at]?.end ?? 0 };
  const tokens: readonly Token[] = [
    { kind: 'open', text: '(', start: word.start, end: word.end },
    labelOf(survey, from, at),
    { kind: 'operator', operation: 'bagi', ...place },
    labelOf(survey, at + 1, next),
    { kind: 'close', text: ')', ...place },
  ];
  return { ok: true, value: { tokens, next } };
}
