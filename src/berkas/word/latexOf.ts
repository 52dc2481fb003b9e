import { subtracted } from './settleHyphens.js';

const signs: Readonly<Record<string, string>> = {
  '×': '\\times ',
  '✕': '\\times ',
  '⋅': '\\cdot ',
  '·': '\\cdot ',
  '∙': '\\cdot ',
  '÷': '\\div ',
  '%': '\\%',
  '∗': '*',
  '−': '-',
  $: '\\$',
  '#': '\\#',
  '&': '\\&',
  '{': '\\{',
  '}': '\\}',
  '∑': '\\sum ',
  '√': '\\sqrt ',
  '\\': '\\backslash ',
  // Signs that nobody sees: times, a function, no space.
  '\u2062': '',
  '\u2061': '',
  '\u200b': '',
};

/** The text of a formula as LaTeX: each stretch of words is a name, all else is signs. */
export function latexOf(text: string): string {
  return text.replace(/\p{L}[\p{L}\p{M}\p{N}\s.,'’()/&-]*|[\s\S]/gu, (part) =>
    /\p{L}{2}/u.test(part) ? wordsAndFunctions(part) : signsOf(part),
  );
}

/** Signs and single letters; an "x" before a number is the sign of times, and a hyphen behind a letter a minus: `A-B`. */
function signsOf(part: string): string {
  return [...part.replace(/^x(?=\s*\d)/i, '×').replace(/(?<=.)-/g, ' - ')]
    .map((sign) => signs[sign] ?? sign)
    .join('');
}

/** Functions that are typed as words: wherever they stand, or before a bracket alone. */
const FUNCTIONS = /(?<!\p{L})((?:ln|log|sqrt)(?!\p{L})|(?:exp|max|min|abs|sin|cos|tan)(?=\s?\())/iu;

/** True for the whole text of a run that names a function; `isCalled`: it stands before brackets. */
export function isFunction(text: string, isCalled: boolean): boolean {
  return FUNCTIONS.exec(`${text.trim()}${isCalled ? '(' : ''}`)?.[1] === text.trim();
}

/** Words, among them functions: `log x`, `max(A, B)`. */
function wordsAndFunctions(part: string): string {
  return part
    .split(FUNCTIONS)
    .map((one, i) => (i % 2 === 1 ? latexFunction(one) : wordsAndTimes(one)))
    .join('');
}

/** A function as LaTeX. */
export function latexFunction(name: string): string {
  return `\\${name.trim().toLowerCase()} `;
}

/** Words in which an "x" before a number, or at the end, is the sign of times: "Jumlah A x 100"; a hyphen beside a space is a minus. */
function wordsAndTimes(part: string): string {
  return part
    .split(/(\sx\s(?=\d|$)|^x\s(?=\d))/iu)
    .map((one) => (/^\s?x\s$/i.test(one) ? ' \\times ' : one.trim() === '' ? one : difference(one)))
    .join('');
}

function difference(text: string): string {
  return subtracted(text)
    .map((name) => (name.trim() === '' ? '' : latexWords(name)))
    .join(' - ');
}

/** A name as LaTeX. */
export function latexWords(text: string): string {
  const plain = text.trim().replace(/\s+/g, ' ');
  const escaped = plain.replace(/[\\{}]/g, (sign) => (sign === '\\' ? '\\textbackslash{}' : `\\${sign}`));
  return ` \\text{${escaped}} `;
}
