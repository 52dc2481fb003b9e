import { once } from '../../formula/once.js';
import type { Parsed } from '../../issue/parsed.js';
import { unclosed } from '../../issue/reading.js';
import { collapse } from '../collapse.js';
import { failAt } from '../failAt.js';
import { hasLines } from './linesIn.js';
import { matchAt } from './matchAt.js';
import type { Lexeme } from './token.js';
import { unexpected } from './unexpected.js';

const BRACE = /\s*\{/uy;

/** The label of `\text{...}`: everything up to the brace that closes it. */
export function latexLabel(
  text: string,
  start: number,
  command: string,
): Parsed<Extract<Lexeme, { readonly kind: 'word' | 'label' }>> {
  const behind = start + command.length;
  const open = matchAt(BRACE, text, behind);
  if (open === undefined) {
    const instead = text.charAt(behind);
    const bagian = instead === '' ? '' : JSON.stringify(instead);
    return unexpected(behind, bagian, 'kurung-kurawal');
  }
  const from = behind + open.length;
  const end = closingBrace(text, from);
  if (end === undefined) return failAt(unclosed, from - 1, undefined, { bagian: '{' });
  const inner = text.slice(from, end);
  if (hasLines(inner)) return unexpected(text.indexOf('\\\\', from), '\\\\', 'operator');
  return { ok: true, value: { kind: 'label', text: shownLatex(inner), start, end: end + 1 } };
}

const SUBSCRIPT = once(() => /_(?:[\p{L}\p{Nd}]{1,40}|\{)/uy);

/** What is written below the name that ends at a character, and where that ends; undefined where nothing is. */
export function subscriptAt(
  text: string,
  at: number,
): { readonly text: string; readonly end: number } | undefined {
  const found = matchAt(SUBSCRIPT(), text, at);
  if (found === undefined) return undefined;
  const from = at + found.length;
  if (!found.endsWith('{')) return { text: found.slice(1), end: from };
  const end = closingBrace(text, from);
  const inner = end === undefined ? '' : collapse(shownLatex(text.slice(from, end)));
  // What divides or goes on for long is no index.
  return end === undefined || !INDEX().test(inner) ? undefined : { text: inner, end: end + 1 };
}

const INDEX = once(() => /^[\p{L}\p{Nd}, +'()-]{1,60}$/u);

function closingBrace(text: string, start: number): number | undefined {
  let depth = 1;
  for (let i = start; i < text.length; i += 1) {
    const char = text.charAt(i);
    if (char === '\\') i += 1;
    else if (char === '{') depth += 1;
    else if (char === '}') depth -= 1;
    if (depth === 0) return i;
  }
  return undefined;
}

const characters: Readonly<Record<string, string>> = {
  textbackslash: '\\',
  textasciitilde: '~',
  textasciicircum: '^',
};

/** What a reader sees of the inside of `\text{...}`, or of a name. */
export function shownLatex(inner: string): string {
  return inner.replace(
    /\\(textbackslash|textasciitilde|textasciicircum)\s*(?:\{\})?|\\([A-Za-z]+)\s?|\\\\|\\([\s\S])|[{}~]/g,
    (whole: string, name?: string, command?: string, escaped?: string) => {
      if (name !== undefined) return characters[name] ?? '';
      if (command === 'sum' || command === 'Sigma') return '∑ ';
      if (command !== undefined || whole === '\\\\' || whole === '~') return ' ';
      return escaped === undefined ? '' : /[,;:! ]/.test(escaped) ? ' ' : escaped;
    },
  );
}

/** What a reader sees of a name of several parts: commands inside its brackets leave no space. */
export function shownName(source: string): string {
  return shownLatex(source)
    .replace(/\( {1,3}/g, '(')
    .replace(/ {1,3}\)/g, ')');
}
