import { notRational, unclosed, unexpectedPart, unknownCommand } from '../issue/reading.js';
import { matchAt, numberToken } from './lexText.js';
import { functionSigns, functionWords, type Operasi, signs } from './operators.js';
import { type Failed, failAt, type Lexed, type Raw } from './token.js';

const SPACE =
  /(?:[\s\p{Z}\p{Cc}~&]|\\[,;:!> \n]|\\\\|\\(?:quad|qquad|displaystyle|textstyle|limits|hfill|hspace\*?\{[^{}]{0,20}\})(?![A-Za-z]))+/uy;
const NUMBER = /\d(?:[\d.,]|\{[,.]\})*/uy;
const COMMAND = /\\(?:[A-Za-z]+\*?|.)/uy;

const operators: Readonly<Record<string, Operasi>> = {
  '\\times': 'kali',
  '\\cdot': 'kali',
  '\\ast': 'kali',
  '\\bullet': 'kali',
  '\\div': 'bagi',
  '\\colon': 'bagi',
};
const fractions = /* @__PURE__ */ new Set(['\\frac', '\\dfrac', '\\tfrac', '\\cfrac']);
const labels = /* @__PURE__ */ new Set([
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
const sizes = /* @__PURE__ */ new Set([
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
const brackets: Readonly<Record<string, string>> = {
  '\\{': '{',
  '\\}': '}',
  '\\lbrace': '{',
  '\\rbrace': '}',
  '\\lbrack': '[',
  '\\rbrack': ']',
};
/** Commands of functions, beside those that are named as in words: \ln, \sqrt. */
const functions = /* @__PURE__ */ new Set(['\\prod', '\\int', '\\bar', '\\overline', '\\binom', '\\lim']);

/** What stands around a formula to say that it is one. */
const wrappers = [
  ['$$', '$$'],
  ['$', '$'],
  ['\\(', '\\)'],
  ['\\[', '\\]'],
] as const;

/** Splits the LaTeX of documents into labels, numbers and signs; each character is looked at once. */
export function lexLatex(text: string): Lexed<Raw> {
  const tokens: Raw[] = [];
  let [at, end] = unwrapped(text);
  while (at < end) {
    const space = matchAt(SPACE, text, at);
    if (space !== undefined) {
      at += space.length;
      continue;
    }
    const token = tokenAt(text, at);
    if (token === undefined) at += matchAt(COMMAND, text, at)?.length ?? 1;
    else if ('ok' in token) return token;
    else {
      tokens.push(token);
      at = token.akhir;
    }
  }
  return { ok: true, tokens };
}

/** From where to where the formula goes, without the dollar signs or the like around it. */
function unwrapped(text: string): [number, number] {
  const trimmed = text.trim();
  const start = text.indexOf(trimmed);
  const wrapper = wrappers.find(
    ([open, close]) =>
      trimmed.length >= open.length + close.length && trimmed.startsWith(open) && trimmed.endsWith(close),
  );
  const [open, close] = wrapper ?? ['', ''];
  return [start + open.length, start + trimmed.length - close.length];
}

/** One token; nothing for what has no meaning of its own. */
function tokenAt(text: string, at: number): Raw | Failed | undefined {
  const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (char === '\\') return commandAt(text, at);
  if (functionSigns.has(char)) return failAt(notRational, at, undefined, { bagian: char });
  const number = matchAt(NUMBER, text, at);
  if (number !== undefined) return latexNumber(number, at);
  const word = wordAt(text, at);
  if (word !== undefined) {
    const teks = word.replace(/[{}]/g, '');
    return { jenis: 'kata', teks, awal: at, akhir: at + word.length };
  }
  return signAt(char, at);
}

function latexNumber(found: string, at: number): Raw | Failed {
  const token = numberToken(found.replace(/[{}]/g, ''), at);
  return 'ok' in token ? token : { ...token, akhir: at + found.length };
}

function signAt(char: string, at: number): Raw | Failed {
  const place = { awal: at, akhir: at + char.length };
  const operasi = Object.hasOwn(signs, char) ? signs[char] : undefined;
  if (operasi !== undefined) return { jenis: 'operator', operasi, rapat: false, ...place };
  if ('([{'.includes(char)) return { jenis: 'buka', teks: char, ...place };
  if (')]}'.includes(char)) return { jenis: 'tutup', teks: char, ...place };
  if (char === '%') return { jenis: 'persen', ...place };
  if (char === '=') return { jenis: 'sama', ...place };
  return failAt(unexpectedPart, at, char, { bagian: JSON.stringify(char), diharapkan: 'tanda-dikenal' });
}

function commandAt(text: string, at: number): Raw | Failed | undefined {
  const command = matchAt(COMMAND, text, at) ?? '\\';
  const place = { awal: at, akhir: at + command.length };
  if (sizes.has(command)) return undefined;
  if (labels.has(command)) return labelAt(text, at, command);
  if (fractions.has(command)) return { jenis: 'frac', ...place };
  if (command === '\\%') return { jenis: 'persen', ...place };
  const operasi = Object.hasOwn(operators, command) ? operators[command] : undefined;
  if (operasi !== undefined) return { jenis: 'operator', operasi, rapat: false, ...place };
  const bracket = Object.hasOwn(brackets, command) ? brackets[command] : undefined;
  if (bracket !== undefined)
    return { jenis: '([{'.includes(bracket) ? 'buka' : 'tutup', teks: bracket, ...place };
  if (functions.has(command) || functionWords.has(command.slice(1)))
    return failAt(notRational, at, undefined, { bagian: command });
  return failAt(unknownCommand, at, command, { perintah: command.slice(0, 40) });
}

const BRACE = /\s*\{/uy;

/** `\text{...}`: everything up to the brace that closes it. */
function labelAt(text: string, at: number, command: string): Raw | Failed {
  const open = matchAt(BRACE, text, at + command.length);
  if (open === undefined) {
    const instead = text.charAt(at + command.length);
    const bagian = instead === '' ? '' : JSON.stringify(instead);
    return failAt(unexpectedPart, at + command.length, undefined, { bagian, diharapkan: 'kurung-kurawal' });
  }
  const start = at + command.length + open.length;
  const end = closingBrace(text, start);
  if (end === undefined) return failAt(unclosed, start - 1, undefined, { bagian: '{' });
  return { jenis: 'label', teks: plainText(text.slice(start, end)), awal: at, akhir: end + 1 };
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

const names: Readonly<Record<string, string>> = {
  textbackslash: '\\',
  textasciitilde: '~',
  textasciicircum: '^',
};

/** What a reader sees of the inside of `\text{...}`. */
function plainText(inner: string): string {
  return inner.replace(
    /\\(textbackslash|textasciitilde|textasciicircum)\s*(?:\{\})?|\\([A-Za-z]+)\s?|\\\\|\\([\s\S])|[{}~]/g,
    (whole: string, name?: string, command?: string, escaped?: string) => {
      if (name !== undefined) return names[name] ?? '';
      if (command !== undefined || whole === '\\\\' || whole === '~') return ' ';
      return escaped === undefined ? '' : /[,;:! ]/.test(escaped) ? ' ' : escaped;
    },
  );
}

/** A name in letters, with what is written below it. */
function wordAt(text: string, at: number): string | undefined {
  return matchAt(
    /\p{L}[\p{L}\p{M}\p{Nd}'’.]*(?:_(?:[\p{L}\p{Nd}]|\{[\p{L}\p{Nd}, +-]{0,40}\}))?[\p{L}\p{Nd}]*/uy,
    text,
    at,
  );
}
