import { once } from '../../formula/once.js';
import { collapse } from '../collapse.js';

/** Letters with a hyphen between each two: `A-B`. */
export const SYMBOLS = once(() => /^\p{L}\d?(?:-\p{L}\d?)+$/u);

/** A hyphen without spaces, before a letter. */
export const HYPHEN = once(() => /(?<=[\p{L}\p{N}])-(?=\p{L})/gu);

/** Longer texts are no names that a formula repeats. */
export const MAX_NAME = 250;

/** A name as it is held against others. */
export function nameOf(text: string): string {
  return collapse(text).toLowerCase();
}
