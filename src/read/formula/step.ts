import type { Parsed } from '../../issue/parsed.js';
import type { Token } from './token.js';

/** What some lexemes together become, and the position behind them. */
export interface Step {
  readonly tokens: readonly Token[];
  readonly next: number;
}

/** The step to a position, with the tokens on the way. */
export function stepTo(next: number, ...tokens: readonly Token[]): Parsed<Step> {
  return { ok: true, value: { tokens, next } };
}
