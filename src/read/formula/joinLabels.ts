import type { Parsed } from '../../issue/parsed.js';
import { behindBracket } from './behindBracket.js';
import { bracketAt } from './bracketAt.js';
import { shownName } from './latexLabel.js';
import { nameFrom } from './nameFrom.js';
import { numberAt, numberInWords, remarkAt } from './numberAt.js';
import { isConnective, isWord, operatorAt, secondOperator } from './operatorAt.js';
import { type Step, stepTo } from './step.js';
import type { Meant, Survey } from './survey.js';
import { surveyOf } from './surveyOf.js';
import type { Lexeme, Token } from './token.js';
import { unexpected } from './unexpected.js';
import { isBeforeWeight } from './weightAt.js';

/**
 * Joins the words of names into labels, and tells the words that are operators from those that are names. A word such as
 * "x" is an operator only behind an operand; a bracket behind a word belongs to the name: "Jumlah PMKS (orang) yang
 * terlayani". The tokens end at character `end`.
 */
export function joinLabels(
  source: string,
  lexemes: readonly Lexeme[],
  {
    isLatex,
    end,
    meant,
  }: { readonly isLatex: boolean; readonly end: number; readonly meant?: Meant | undefined },
): Parsed<readonly Token[]> {
  const survey = surveyOf(source, lexemes, isLatex, meant);
  if (!survey.ok) return survey;
  const tokens: Token[] = [];
  const [first, next] = lexemes;
  // `\text{Rumus: }` before a formula is no part of it.
  const isHeading =
    isLatex &&
    first?.kind === 'label' &&
    /[:=]\s*$/.test(first.text) &&
    next !== undefined &&
    next.kind !== 'operator';
  let at = isHeading ? 1 : survey.value.begins;
  for (let lexeme = lexemes[at]; lexeme !== undefined; lexeme = lexemes[at]) {
    const step = stepAt(survey.value, at, lexeme, tokens);
    if (!step.ok) return step;
    tokens.push(...step.value.tokens);
    at = step.value.next;
  }
  tokens.push({ kind: 'end', start: end, end });
  return { ok: true, value: tokens };
}

function stepAt(survey: Survey, i: number, lexeme: Lexeme, before: readonly Token[]): Parsed<Step> {
  switch (lexeme.kind) {
    case 'equals':
      return unexpected(lexeme.start, '"="', 'operator', '=');
    case 'word':
      return wordAt(survey, i, lexeme, before);
    case 'label': {
      const remark = before.at(-1)?.kind === 'percent' ? remarkAt(survey, i) : undefined;
      return remark === undefined ? quotedFrom(survey, i) : stepTo(i + 1);
    }
    case 'number':
      return numberAt(survey, i, lexeme, before);
    case 'open':
      return bracketAt(survey, i, lexeme, before);
    case 'operator': {
      // A dash before the first name is that of a list, as often as a sign.
      const next = survey.lexemes[i + 1];
      const isDash = i === 0 && !survey.isLatex && next?.kind === 'word' && lexeme.end < next.start;
      if (isDash && lexeme.operation === 'kurang') return unexpected(lexeme.start, '-', 'operan');
      return stepTo(i + 1, lexeme);
    }
    default:
      return stepTo(i + 1, lexeme);
  }
}

/** A word: an operator behind any operand, else the beginning of a name. */
function wordAt(survey: Survey, i: number, { start, end }: Lexeme, tokens: readonly Token[]): Parsed<Step> {
  const before = tokens.at(-1);
  if (before?.kind === 'number' && isWord(survey.lexemes[i], 'persen'))
    return stepTo(i + 1, { kind: 'percent', start, end });
  const isBehind = endsOperand(before);
  if (isBehind && isConnective(survey, i)) return stepTo(i + 1);
  const operator = isBehind ? operatorAt(survey, i) : undefined;
  if (operator !== undefined) return { ok: true, value: operator };
  if (!isBehind && isBeforeWeight(survey, i)) return stepTo(i + 1);
  const second = secondOperator(survey, i, before);
  if (second !== undefined) return second;
  // "∑" before a quoted name is a part of it.
  const next = survey.lexemes[i + 1];
  if (next?.kind === 'label' && isWord(survey.lexemes[i], '∑')) {
    const quoted = quotedFrom(survey, i + 1);
    if (!quoted.ok) return quoted;
    const named = quoted.value.tokens.map((one) =>
      one.kind === 'label' ? { ...one, start, text: `∑ ${one.text}` } : one,
    );
    return stepTo(quoted.value.next, ...named);
  }
  const name = nameFrom(survey, i);
  return (name.ok ? numberInWords(name.value, before) : undefined) ?? name;
}

/** True for what ends an operand, so that an operator may follow. */
function endsOperand(token: Token | undefined): boolean {
  return token !== undefined && ['label', 'number', 'close', 'percent'].includes(token.kind);
}

/** A quoted label; several side by side are one. In LaTeX, a bracket behind it belongs to it. */
function quotedFrom(survey: Survey, first: number): Parsed<Step> {
  const { lexemes, source, isLatex } = survey;
  const parts: string[] = [];
  let next = first;
  for (let lexeme = lexemes[next]; lexeme?.kind === 'label'; lexeme = lexemes[next]) {
    parts.push(lexeme.text);
    next += 1;
  }
  const [start, behind] = [lexemes[first]?.start ?? 0, lexemes[next - 1]?.end ?? 0];
  const close = isLatex ? behindBracket(survey, next) : undefined;
  if (typeof close === 'object') return close;
  const end = lexemes[(close ?? next) - 1]?.end ?? behind;
  const text = parts.join(' ') + shownName(source.slice(behind, end));
  const label: Token = { kind: 'label', text, quoted: true, start, end };
  return text.trim() === '' ? stepTo(close ?? next) : stepTo(close ?? next, label);
}
