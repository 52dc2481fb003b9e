import type { Operation } from '../../formula/operators.js';

// The commands of LaTeX that formulas in documents are written with.

export const operators: Readonly<Record<string, Operation>> = {
  '\\times': 'kali',
  '\\cdot': 'kali',
  '\\ast': 'kali',
  '\\bullet': 'kali',
  '\\div': 'bagi',
  '\\colon': 'bagi',
};

export const fractions = /* @__PURE__ */ new Set(['\\frac', '\\dfrac', '\\tfrac', '\\cfrac']);

/** Commands whose argument is words. */
export const labels = /* @__PURE__ */ new Set([
  '\\text',
  '\\textrm',
  '\\textbf',
  '\\textit',
  '\\textsf',
  '\\textnormal',
  '\\mathrm',
  '\\mathbf',
  '\\mathit',
  '\\mathsf',
  '\\mbox',
  '\\hbox',
  '\\operatorname',
]);

/** Sizes of the bracket that follows; they mean nothing themselves. */
export const sizes = /* @__PURE__ */ new Set([
  '\\left',
  '\\right',
  '\\big',
  '\\Big',
  '\\bigl',
  '\\bigr',
  '\\Bigl',
  '\\Bigr',
  '\\bigg',
  '\\Bigg',
  '\\biggl',
  '\\biggr',
  '\\Biggl',
  '\\Biggr',
]);

export const brackets: Readonly<Record<string, string>> = {
  '\\{': '{',
  '\\}': '}',
  '\\lbrace': '{',
  '\\rbrace': '}',
  '\\lbrack': '[',
  '\\rbrack': ']',
};

/** Commands of functions, beside those that are named as in words: \ln, \sqrt. */
export const functions = /* @__PURE__ */ new Set([
  '\\prod',
  '\\int',
  '\\bar',
  '\\overline',
  '\\binom',
  '\\lim',
]);
