import { MAX_VALUES } from '../../parse/copyPlain.js';

/** Counts the values of definitions while they are made, so that a document with too many is not made to its end. */
export class ValueCount {
  #count = 0;

  add(definition: unknown): void {
    this.#count += valuesIn(definition);
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
