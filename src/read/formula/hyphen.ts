import { once } from '../../formula/once.js';

/** Letters with a hyphen between each two: `A-B`. */
export const SYMBOLS = once(() => /^\p{L}\d?(?:-\p{L}\d?)+$/u);

/** A hyphen without spaces, before a letter. */
export const HYPHEN = once(() => /(?<=[\p{L}\p{N}])-(?=\p{L})/gu);

/** Longer texts are no names that a formula repeats. */
export const MAX_NAME = 250;
