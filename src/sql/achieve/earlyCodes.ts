import type { KodeIssue } from '../../issue/kodeIssue.js';
import type { Choice, Sign } from '../arithmetic/choice.js';
import { fixedValueOf, onlyVariableOf, type Whole } from '../arithmetic/whole.js';
import { greater, type WholeRange } from '../arithmetic/wholeRange.js';

/** A code that one value decides: by its units, or because it is absent. */
export interface EarlyCode {
  readonly position: number;
  readonly test: { readonly sign: Sign; readonly bound: bigint } | 'absent';
  readonly kode: KodeIssue;
}

/** The codes at the beginning of a choice that single values decide, what is left behind them, and for which values. */
export interface EarlyCodes {
  readonly early: readonly EarlyCode[];
  readonly rest: Choice;
  readonly ranges: readonly WholeRange[];
}

/** Takes from a choice the codes that can be told before anything is computed: of what is left, the ranges are narrower. */
export function earlyCodes(choice: Choice, ranges: readonly WholeRange[]): EarlyCodes {
  const early: EarlyCode[] = [];
  const narrower = [...ranges];
  let rest = choice;
  for (let found = firstOf(rest, narrower); found !== undefined; found = firstOf(rest, narrower)) {
    early.push(found.code);
    const { position, test } = found.code;
    const range = narrower[position];
    if (test !== 'absent' && range !== undefined)
      narrower[position] = {
        ...range,
        least: greater(range.least, test.sign === '<' ? test.bound : test.bound + 1n),
      };
    rest = found.rest;
  }
  return { early, rest, ranges: narrower };
}

/** The code that a choice begins with; undefined where it begins with anything else. */
function firstOf(
  choice: Choice,
  ranges: readonly WholeRange[],
): { readonly code: EarlyCode; readonly rest: Choice } | undefined {
  if (choice.kind !== 'comparison' && choice.kind !== 'absence') return undefined;
  const { then, otherwise } = choice;
  if (then.kind !== 'code') return undefined;
  const { kode } = then;
  if (choice.kind === 'absence')
    return { code: { position: choice.position, test: 'absent', kode }, rest: otherwise };
  const { left, sign, right } = choice;
  const [position, bound] = [unweightedOf(left), fixedValueOf(right)];
  if (position === undefined || bound === undefined || sign === '<=') return undefined;
  // A number in the midst of a range does not make it narrower.
  if (sign === '=' && ranges[position]?.least !== bound) return undefined;
  return { code: { position, test: { sign, bound }, kode }, rest: otherwise };
}

/** The position of the variable that a whole is alone and once. */
function unweightedOf(whole: Whole): number | undefined {
  const position = onlyVariableOf(whole);
  if (position === undefined || whole.kind !== 'sum' || whole.weights.at(-1) !== 0n) return undefined;
  return whole.weights[position] === 1n ? position : undefined;
}
