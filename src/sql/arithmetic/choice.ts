import type { Rational } from '../../decimal/rational.js';
import type { KodeIssue } from '../../issue/kodeIssue.js';
import { fixedValueOf, joinWholes, multiplyWholes, reduceWholes, type Whole } from './whole.js';
import type { WholeFraction } from './wholeFormula.js';
import { type WholeRange, wholeRangeOf } from './wholeRange.js';

/** How two whole numbers are compared. */
export type Sign = '<' | '<=' | '=';

/** What a row comes to, by comparisons of whole numbers: a formula, a number, or the code of an issue. */
export type Choice = ChoiceEnd | WholeComparison | Absence;

/** What stands at the end of every way through a choice. */
export type ChoiceEnd =
  | { readonly kind: 'formula'; readonly formula: WholeFraction }
  | { readonly kind: 'number'; readonly nilai: Rational }
  | { readonly kind: 'code'; readonly kode: KodeIssue };

/** Two ways, by how two whole numbers compare. */
export interface WholeComparison {
  readonly kind: 'comparison';
  readonly left: Whole;
  readonly sign: Sign;
  readonly right: Whole;
  readonly then: Choice;
  readonly otherwise: Choice;
}

/** Two ways, by whether the variable at a position is absent. */
export interface Absence {
  readonly kind: 'absence';
  readonly position: number;
  readonly then: Choice;
  readonly otherwise: Choice;
}

/** The end of a way: an issue. */
export function codeOutcome(kode: KodeIssue): Choice {
  return { kind: 'code', kode };
}

/** Two ways by how two fractions compare, whose lower parts are above zero; one way where that is known beforehand. */
export function choiceBy(
  [one, sign, other]: readonly [WholeFraction, Sign, WholeFraction],
  then: Choice,
  otherwise: Choice,
): Choice {
  const [left, right] = reduceWholes(
    multiplyWholes(one.numerator, other.denominator),
    multiplyWholes(other.numerator, one.denominator),
  );
  return decidedBy({ kind: 'comparison', left, sign, right, then, otherwise }, []);
}

/** The same choice without the ways that no values within their ranges can take. */
export function choiceWithin(choice: Choice, ranges: readonly WholeRange[]): Choice {
  if (choice.kind === 'absence')
    return {
      ...choice,
      then: choiceWithin(choice.then, ranges),
      otherwise: choiceWithin(choice.otherwise, ranges),
    };
  if (choice.kind !== 'comparison') return choice;
  const decided = decidedBy(choice, ranges);
  if (decided !== choice) return choiceWithin(decided, ranges);
  return {
    ...choice,
    then: choiceWithin(choice.then, ranges),
    otherwise: choiceWithin(choice.otherwise, ranges),
  };
}

/** The one way of a comparison that is always true or never; the comparison itself when that is open. */
function decidedBy(comparison: WholeComparison, ranges: readonly WholeRange[]): Choice {
  const { left, right, sign, then, otherwise } = comparison;
  const isFixed = fixedValueOf(left) !== undefined && fixedValueOf(right) !== undefined;
  if (ranges.length === 0 && !isFixed) return comparison;
  const isTrue = truthOf(sign, wholeRangeOf(joinWholes(left, right, [1n, -1n]), ranges));
  return isTrue === undefined ? comparison : isTrue ? then : otherwise;
}

/** Whether numbers are below another, or on it, by their distance from it; undefined: some are, some are not. */
function truthOf(sign: Sign, { least, most }: WholeRange): boolean | undefined {
  switch (sign) {
    case '<':
      return most < 0n || (least >= 0n ? false : undefined);
    case '<=':
      return most <= 0n || (least > 0n ? false : undefined);
    case '=':
      return (least === 0n && most === 0n) || (least > 0n || most < 0n ? false : undefined);
  }
}

/** Every part of a choice, itself first. */
export function partsOfChoice(choice: Choice): readonly Choice[] {
  if (choice.kind !== 'comparison' && choice.kind !== 'absence') return [choice];
  return [choice, ...partsOfChoice(choice.then), ...partsOfChoice(choice.otherwise)];
}
