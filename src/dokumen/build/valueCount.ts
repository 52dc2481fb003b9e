import { MAX_VALUES } from '../../parse/copyPlain.js';

/** The values that every indicator has: itself, three texts, a variable with its label, and a formula of one name. */
const LEAST_VALUES = 10;

/** More indicators than this no document can hold. */
export const MOST_INDIKATOR: number = Math.floor(MAX_VALUES / LEAST_VALUES);

/**
 * Counts the values of definitions while they are made, and what those still to be made have at least, so that a document
 * with too many is refused as soon as that is sure.
 */
export class ValueCount {
  #count = 0;

  /** Counts a definition as the copy of definitions does. */
  add(definition: unknown): void {
    this.#count += valuesIn(definition);
  }

  /** Counts indicators that are still to be made. */
  expect(indikator: number): void {
    this.#count += indikator * LEAST_VALUES;
  }

  /** Counts an indicator that was expected. */
  addExpected(indikator: unknown): void {
    this.#count += valuesIn(indikator) - LEAST_VALUES;
  }

  /** How many values the document has at least. */
  get atLeast(): number {
    return this.#count;
  }

  /** True when no document can hold what was counted. */
  get isTooMany(): boolean {
    return this.#count > MAX_VALUES;
  }
}

function valuesIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce<number>((sum, one) => sum + valuesIn(one), 1);
}
