import type { Operation } from '../../formula/operators.js';
import type { Parsed } from '../../issue/parsed.js';
import { behindBracket } from './behindBracket.js';
import { isMultiplier } from './isMultiplier.js';
import { nameEnd } from './nameEnd.js';
import { isWord, operatorAt } from './operatorAt.js';
import { isSlash } from './slashRole.js';
import type { Step } from './step.js';
import type { Survey } from './survey.js';
import { type Lexeme, wordOf } from './token.js';
import { isBeforeWeight } from './weightAt.js';

/** A slash, a colon or a word between the words of a name, and where that name begins. */
export interface Between {
  readonly at: number;
  readonly first: number;
}

/** What is counted of a formula outside of its names. */
interface Counted {
  divisions: number;
  /** How many operators there are, with divisions, and numbers. */
  signs: number;
  /** Slashes and colons inside names. */
  readonly slashes: Between[];
  /** Words inside names that may divide: per, terhadap. */
  readonly pers: Between[];
  /** Words such as "dibandingkan". */
  readonly compared: number[];
}

/** What the signs of a formula are. */
export interface Outline extends Readonly<Counted> {
  /** True when something is times 100, 1.000 and so on. */
  readonly isScaled: boolean;
}

/** Walks over the lexemes of a formula, taking each slash that may belong to a name for a part of it. */
export function outlineOf(survey: Survey): Parsed<Outline> {
  const walk = new Walk(survey);
  for (let at = 0; at < survey.lexemes.length; ) {
    const next = walk.step(at);
    if (!next.ok) return next;
    at = next.value;
  }
  return { ok: true, value: walk.outline };
}

class Walk {
  readonly #survey: Survey;
  readonly #found: Counted = { divisions: 0, signs: 0, slashes: [], pers: [], compared: [] };
  #expectsOperand = true;
  #hasTimes = false;
  #hasMultiplier = false;

  constructor(survey: Survey) {
    this.#survey = survey;
  }

  get outline(): Outline {
    return { isScaled: this.#hasTimes && this.#hasMultiplier, ...this.#found };
  }

  /** The position behind what begins at `at`. */
  step(at: number): Parsed<number> {
    const { lexemes, isLatex } = this.#survey;
    const lexeme = lexemes[at];
    const operator = this.#expectsOperand ? undefined : operatorAt(this.#survey, at);
    if (lexeme === undefined || operator !== undefined)
      return { ok: true, value: this.#operator(at, operator) };
    const isPercent = lexemes[at - 1]?.kind === 'number' && isWord(lexeme, 'persen');
    this.#expectsOperand = ['operator', 'open', 'fraction'].includes(lexeme.kind);
    if (isBeforeWeight(this.#survey, at)) return { ok: true, value: at + 1 };
    if (lexeme.kind === 'word' && !isPercent)
      return nameEnd(this.#survey, at, (part) => note(this.#survey, this.#found, part, at));
    this.#sign(lexeme);
    // In LaTeX, a bracket behind a label belongs to it.
    const close = isLatex && lexeme.kind === 'label' ? behindBracket(this.#survey, at + 1) : undefined;
    return typeof close === 'object' ? close : { ok: true, value: close ?? at + 1 };
  }

  #operator(at: number, operator: Step | undefined): number {
    const [sign, number] = operator?.tokens ?? [];
    if (sign?.kind === 'operator') this.#count(sign.operation);
    const lexeme = this.#survey.lexemes[at];
    if (/^diban/i.test(wordOf(lexeme))) this.#found.compared.push(at);
    if (number?.kind === 'number') this.#hasMultiplier ||= isMultiplier(number.value);
    this.#expectsOperand = number === undefined;
    return operator?.next ?? at + 1;
  }

  #sign(lexeme: Lexeme): void {
    if (lexeme.kind === 'operator') this.#count(lexeme.operation);
    if (lexeme.kind === 'fraction') this.#count('bagi');
    if (lexeme.kind !== 'number') return;
    this.#found.signs += 1;
    this.#hasMultiplier ||= isMultiplier(lexeme.text);
  }

  #count(operation: Operation): void {
    this.#found.signs += 1;
    if (operation === 'bagi') this.#found.divisions += 1;
    this.#hasTimes ||= operation === 'kali';
  }
}

/** Notes a part of a name that may be a division. */
function note({ source, lexemes }: Survey, outline: Counted, at: number, first: number): void {
  const lexeme = lexemes[at];
  if (lexeme !== undefined && isSlash(source, lexeme)) outline.slashes.push({ at, first });
  else if (
    at > first &&
    lexemes[at + 1]?.kind === 'word' &&
    ['per', 'terhadap', 'bagi'].some((word) => isWord(lexeme, word)) &&
    !isWord(lexemes[at - 1], 'hasil')
  )
    outline.pers.push({ at, first });
}
