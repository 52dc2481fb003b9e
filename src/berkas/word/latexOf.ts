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
    /\p{L}{2}/u.test(part) ? wordsAndTimes(part) : signsOf(part),
  );
}

/** Signs and single letters; an "x" before a number is the sign of times, and a hyphen behind a letter a minus: `A-B`. */
function signsOf(part: string): string {
  return [...part.replace(/^x(?=\s*\d)/i, '×').replace(/(?<=.)-/g, ' - ')]
    .map((sign) => signs[sign] ?? sign)
    .join('');
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
