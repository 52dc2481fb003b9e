import { tidyLines } from './tidyLines.js';
import { UNDERLINE_BEGINS, UNDERLINE_ENDS, withoutMarks } from './underlines.js';

const TAG = /<(\/?)(p|br|hr|div|li|ol|ul|b|i|u|strong|em|span|font|sup|sub)\b[^<>]{0,200}>/gi;
/** A raised digit is none of the number before it. */
const RAISED = /(\d)<sup\b[^<>]{0,200}>(?=\d)/gi;

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  '#95': '_',
  nbsp: ' ',
  '#160': ' ',
  ge: '≥',
  le: '≤',
  times: '×',
  divide: '÷',
  minus: '−',
  plusmn: '±',
  ndash: '–',
  mdash: '—',
  sum: '∑',
  middot: '·',
  sup2: '²',
  sup3: '³',
};
const ENTITY =
  /&(amp|lt|gt|quot|apos|nbsp|#39|#95|#160|ge|le|times|divide|minus|plusmn|ndash|mdash|sum|middot|sup2|sup3);/g;

/** A text with none of the signs that are looked for below: most cells hold one. */
const PLAIN = /^[\p{L}\p{N}(](?:[\p{L}\p{N}.,;:()/%-]| (?=[^\s]))*$/u;

const blocks = new Set(['p', 'br', 'div', 'li', 'ol', 'ul']);

/**
 * The text of a cell in a format of plain text, which may hold tags of a web page: `<p>` and `<br>` become line breaks,
 * other tags are dropped, entities become their signs. Marks stand around what is underlined.
 */
export function cellText(raw: string): string {
  if (PLAIN.test(raw)) return raw;
  const text = withoutMarks(raw)
    .replace(RAISED, '$1 ')
    .replace(TAG, (_whole, slash: string, name: string) => signOf(name.toLowerCase(), slash === '/'))
    .replace(ENTITY, (_whole, name: string) => entities[name] ?? '');
  // An apostrophe in front keeps a spreadsheet from taking the text for a formula.
  return tidyLines(text).replace(/^'(?=[=+\-@])/, '');
}

/** What stands for a tag in the text of a cell. */
function signOf(name: string, isEnd: boolean): string {
  if (name === 'u') return isEnd ? UNDERLINE_ENDS : UNDERLINE_BEGINS;
  if (name === 'hr') return `\n${UNDERLINE_BEGINS}${UNDERLINE_ENDS}\n`;
  return blocks.has(name) ? '\n' : '';
}

/** Writes a text so that {@link cellText} gives it back: what looks like a tag or an entity is escaped. */
export function escapeMarks(text: string): string {
  return text
    .replace(ENTITY, '&amp;$1;')
    .replace(/<(?=\/?(?:p|br|hr|div|li|ol|ul|b|i|u|strong|em|span|font|sup|sub)\b)/gi, '&lt;');
}
