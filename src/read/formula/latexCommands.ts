import type { Operation } from '../../formula/operators.js';

// The commands of LaTeX that formulas in documents are written with.

/** Signs of arithmetic. */
export const operators: Readonly<Record<string, Operation>> = {
  '\\times': 'kali',
  '\\cdot': 'kali',
  '\\ast': 'kali',
  '\\bullet': 'kali',
  '\\div': 'bagi',
  '\\colon': 'bagi',
};

export const FRACTION = /^\\[dct]?frac$/;

/** Commands whose argument is words. */
export const LABEL = /^\\(?:text(?:rm|bf|it|sf|normal)?|math(?:rm|bf|it|sf)|[mh]box|operatorname)$/;

/** Sizes of the bracket that follows; they mean nothing themselves. */
export const SIZE = /^\\(?:left|right|[bB]igg?[lr]?)$/;

export const brackets: Readonly<Record<string, string>> = {
  '\\{': '{',
  '\\}': '}',
  '\\lbrace': '{',
  '\\rbrace': '}',
  '\\lbrack': '[',
  '\\rbrack': ']',
};

/** Commands of functions, beside those that are named as in words: \ln, \sqrt. */
export const CALLED = /^\\(?:prod|int|bar|overline|binom|lim)$/;
