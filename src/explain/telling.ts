import type { Origin } from '../aggregate/origin.js';
import { isZero, type Rational, zero } from '../decimal/rational.js';
import type { Bahasa } from '../issue/formatIssue.js';
import type { AggregateWords } from './aggregateWords.js';
import { operandText } from './explainSteps.js';
import type { ExplainWords } from './explainWords.js';

/** What one telling is made from. */
export interface Telling {
  readonly origin: Origin;
  readonly bahasa: Bahasa;
  readonly words: ExplainWords;
  readonly own: AggregateWords;
}

/** The terms of a sum. */
export function sumText(values: readonly Rational[], words: ExplainWords): string {
  return values.length === 0 || (values.length === 1 && isZero(values[0] ?? zero))
    ? '0'
    : values.map((one) => operandText(one, words)).join(' + ');
}
