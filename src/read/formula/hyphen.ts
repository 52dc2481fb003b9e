import { once } from '../../formula/once.js';
import { collapse } from '../collapse.js';

/** What is no word of its own: `non-PNS`. */
const PREFIX = /(?:^|\s)(?:non|pra|pasca|sub|anti|eks|antar)$/i;
const COUNTED = /^(?:jumlah|jml|total)(?![\p{L}\p{N}])/iu;

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

/** True for a hyphen between names of the formula or single letters, and before what is counted. */
export function maySubtract(text: string, at: number, names: ReadonlySet<string>): boolean {
  const parts = [text.slice(0, at), text.slice(at + 1)].map(nameOf);
  const [left = '', right = ''] = parts;
  if (PREFIX.test(left) || isTwice(left, right)) return false;
  return SYMBOLS().test(text) || COUNTED.test(right) || parts.some((part) => names.has(part));
}

/** True where a hyphen stands between the same word twice, which makes many of it: `anak-anak`. */
export function isTwice(left: string, right: string): boolean {
  const word = left.split(/[^\p{L}]/u).at(-1) ?? '';
  return word.length > 2 && right.startsWith(word) && !/^\p{L}/u.test(right.slice(word.length));
}
