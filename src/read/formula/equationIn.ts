import { once } from '../../formula/once.js';
import type { Parsed } from '../../issue/parsed.js';
import { unexpected } from './unexpected.js';

/** What stands on another side of an equals sign than the formula, and at which character of the text it begins. */
export interface Side {
  readonly text: string;
  readonly start: number;
}

/** From where to where the formula of a text goes, and what its equals signs part from it. */
interface Equation {
  readonly start: number;
  readonly end: number;
  /** What the formula is of: `IKU` in `IKU = A / B`. */
  readonly left?: Side;
  /** What it comes to: `4/5 x 100 = 80` in `A / B x 100 = 4/5 x 100 = 80`. */
  readonly behind?: Side;
}

const SIGNS = once(
  () =>
    /[+×*÷√^]|\\(?:frac|[dct]frac|times|cdot|div)(?![a-z])|\p{Z}(?:[-–−/:]|x(?=\p{Z}{0,3}[\p{L}\d(])|X(?=\p{Z}{0,3}(?:\d|\([^%]))|di(?:bagi|kali|tambah|kurang))/u,
);
/** Brackets, signs and commands before the first operand of a side. */
const LEAD = /^(?:\\[A-Za-z]+|[\s({[+−-]|Rp)+/u;

/**
 * The formula in a text of one or more sides: behind a name and the first equals sign, and before a further one. What
 * stands there may be its figures or its name; a second formula is refused.
 */
export function equationIn(text: string, from: number, to: number, isLatex = false): Parsed<Equation> {
  const end = withoutStop(text, from, to);
  // Most formulas have no equals sign.
  const signs = /[=≈]/u.test(text.slice(from, end)) ? equalsIn(text, from, end, isLatex) : [];
  const [first, second] = signs;
  if (first === undefined) return { ok: true, value: { start: from, end } };
  const hasLeft = !SIGNS().test(text.slice(from, first));
  const further = hasLeft ? second : first;
  const left = hasLeft ? { left: sideOf(text, from, first) } : {};
  const start = hasLeft ? first + 1 : from;
  if (further === undefined) return { ok: true, value: { start, end, ...left } };
  const behind = sideOf(text, further + 1, end);
  const isFigure = /^(?:\d|[.…_]{2}|$)/u.test(behind.text.replace(LEAD, ''));
  const isName =
    SIGNS().test(` ${text.slice(start, further)}`) && !SIGNS().test(` ${behind.text.split('=')[0] ?? ''}`);
  if (!isFigure && !isName) return unexpected(further, '"="', 'operator', '=');
  return { ok: true, value: { start, end: further, ...left, behind } };
}

/** The end of a range without the full stop, comma or semicolon that ends its sentence. */
function withoutStop(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && /[\s.,;]/u.test(text.charAt(end - 1))) end -= 1;
  return /[.,;]/u.test(text.slice(end, to)) ? end : to;
}

function sideOf(text: string, from: number, to: number): Side {
  const part = text.slice(from, to);
  return { text: part.trim(), start: from + part.length - part.trimStart().length };
}

/** Where the equals signs stand that are in no bracket, no quotes, and no sign such as `>=`. */
function equalsIn(text: string, from: number, to: number, isLatex: boolean): readonly number[] {
  const found: number[] = [];
  let depth = 0;
  for (let at = from; at < to; at += 1) {
    const char = text.charAt(at);
    if (char === '\\') at += /[A-Za-z]/u.test(text.charAt(at + 1)) ? 0 : 1;
    else if (!isLatex && /["“]/u.test(char)) at = closingQuote(text, at + 1, char === '"' ? '"' : '”');
    else depth = depthAfter(depth, char);
    if (depth === 0 && isEquals(text, at)) found.push(at);
  }
  return found;
}

/** The position of the quote that closes; the end of the text where none does. */
function closingQuote(text: string, from: number, quote: string): number {
  const at = text.indexOf(quote, from);
  return at < 0 ? text.length : at;
}

function depthAfter(depth: number, char: string): number {
  if ('([{'.includes(char)) return depth + 1;
  return ')]}'.includes(char) ? Math.max(0, depth - 1) : depth;
}

function isEquals(text: string, at: number): boolean {
  return /[=≈]/u.test(text.charAt(at)) && !/[<>≤≥!]/u.test(text.charAt(at - 1));
}
