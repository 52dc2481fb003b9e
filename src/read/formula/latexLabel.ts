import type { Parsed } from '../../issue/parsed.js';
import { unclosed, unexpectedPart } from '../../issue/reading.js';
import { failAt } from '../failAt.js';
import { matchAt } from './matchAt.js';
import type { Lexeme } from './token.js';

const BRACE = /\s*\{/uy;

/** The label of `\text{...}`: everything up to the brace that closes it. */
export function latexLabel(text: string, start: number, command: string): Parsed<Lexeme> {
  const behind = start + command.length;
  const open = matchAt(BRACE, text, behind);
  if (open === undefined) {
    const instead = text.charAt(behind);
    const bagian = instead === '' ? '' : JSON.stringify(instead);
    return failAt(unexpectedPart, behind, undefined, { bagian, diharapkan: 'kurung-kurawal' });
  }
  const from = behind + open.length;
  const end = closingBrace(text, from);
  if (end === undefined) return failAt(unclosed, from - 1, undefined, { bagian: '{' });
  return { ok: true, value: { kind: 'label', text: shownText(text.slice(from, end)), start, end: end + 1 } };
}

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

/** What a reader sees of the inside of `\text{...}`. */
function shownText(inner: string): string {
  return inner.replace(
    /\\(textbackslash|textasciitilde|textasciicircum)\s*(?:\{\})?|\\([A-Za-z]+)\s?|\\\\|\\([\s\S])|[{}~]/g,
    (whole: string, name?: string, command?: string, escaped?: string) => {
      if (name !== undefined) return characters[name] ?? '';
      if (command !== undefined || whole === '\\\\' || whole === '~') return ' ';
      return escaped === undefined ? '' : /[,;:! ]/.test(escaped) ? ' ' : escaped;
    },
  );
}
