import type { Token } from './token.js';

/** What some lexemes together become, and the position behind them. */
export interface Step {
  readonly tokens: readonly Token[];
  readonly next: number;
}
