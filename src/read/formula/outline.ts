import type { Operation } from '../../formula/operators.js';
import type { Parsed } from '../../issue/parsed.js';
import { isMultiplier } from './isMultiplier.js';
import { behindBracket, nameEnd } from './nameEnd.js';
import { isWord, operatorAt } from './operatorAt.js';
import { isSlash } from './slash.js';
import type { Step } from './step.js';
import type { Survey } from './survey.js';

/** A slash, a colon or a word between the words of a name, and where that name begins. */
export interface Between {
  readonly at: number;
  readonly first: number;
}

/** What the signs of a formula are outside of its names. */
export interface Outline {
  divisions: number;
  /** How many operators there are, with divisions, and numbers. */
  signs: number;
  /** True when something is times 100, 1.000 and so on. */
  isScaled: boolean;
  /** Slashes and colons inside names. */
  readonly slashes: Between[];
  /** Words inside names that may divide: per, terhadap. */
  readonly pers: Between[];
  /** Words such as "dibandingkan". */
  readonly compared: number[];
}

/** Walks over the lexemes of a formula, taking each slash that may belong to a name for a part of it. */
export function outlineOf(survey: Survey): Parsed<Outline> {
  const { lexemes } = survey;
  const outline: Outline = { divisions: 0, signs: 0, isScaled: false, slashes: [], pers: [], compared: [] };
  let expectsOperand = true;
  let times = false;
  const count = (operation: Operation) => {
    outline.signs += 1;
    if (operation === 'bagi') outline.divisions += 1;
    times ||= operation === 'kali';
  };
  for (let at = 0; at < lexemes.length; ) {
    const lexeme = lexemes[at];
    if (lexeme === undefined) break;
    const operator: Step | undefined = expectsOperand ? undefined : operatorAt(survey, at);
    const [sign, number] = operator?.tokens ?? [];
    if (operator !== undefined && sign?.kind === 'operator') {
      count(sign.operation);
      if (/^diban/i.test('text' in lexeme ? lexeme.text : '')) outline.compared.push(at);
      outline.isScaled ||= number?.kind === 'number' && isMultiplier(number.value);
      expectsOperand = number === undefined;
      at = operator.next;
      continue;
    }
    if (lexeme.kind === 'word' && !(lexemes[at - 1]?.kind === 'number' && isWord(lexeme, 'persen'))) {
      const end = nameEnd(survey, at, (i) => note(survey, outline, i, at));
      if (!end.ok) return end;
      at = end.value;
      expectsOperand = false;
      continue;
    }
    if (lexeme.kind === 'operator') count(lexeme.operation);
    if (lexeme.kind === 'fraction') count('bagi');
    if (lexeme.kind === 'number') {
      outline.signs += 1;
      outline.isScaled ||= isMultiplier(lexeme.text);
    }
    // In LaTeX, a bracket behind a label belongs to it.
    const close = survey.isLatex && lexeme.kind === 'label' ? behindBracket(survey, at + 1) : undefined;
    if (typeof close === 'object') return close;
    expectsOperand = lexeme.kind === 'operator' || lexeme.kind === 'open' || lexeme.kind === 'fraction';
    at = close ?? at + 1;
  }
  outline.isScaled &&= times;
  return { ok: true, value: outline };
}

/** Notes a part of a name that may be a division. */
function note({ source, lexemes }: Survey, outline: Outline, at: number, first: number): void {
  const lexeme = lexemes[at];
  if (lexeme !== undefined && isSlash(source, lexeme)) outline.slashes.push({ at, first });
  else if (
    at > first &&
    lexemes[at + 1]?.kind === 'word' &&
    (isWord(lexeme, 'per') || isWord(lexeme, 'terhadap'))
  )
    outline.pers.push({ at, first });
}
