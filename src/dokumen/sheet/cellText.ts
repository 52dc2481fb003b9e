import { tidyLines } from './tidyLines.js';

const TAG = /<(\/?)(p|br|div|li|ol|ul|b|i|u|strong|em|span|font|sup|sub)\b[^<>]{0,200}>/gi;
const ENTITY = /&(amp|lt|gt|quot|apos|nbsp|#39|#160);/g;

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  nbsp: ' ',
  '#160': ' ',
};

/** A text with none of the signs that are looked for below: most cells hold one. */
const PLAIN = /^[\p{L}\p{N}(](?:[\p{L}\p{N}.,;:()/%-]| (?=[^\s]))*$/u;

const blocks = new Set(['p', 'br', 'div', 'li', 'ol', 'ul']);

/**
 * The text of a cell in a format of plain text, which may hold tags of a web page: `<p>` and `<br>` become line breaks,
 * other tags are dropped, entities become their signs.
 */
export function cellText(raw: string): string {
  if (PLAIN.test(raw)) return raw;
  const text = raw
    .replace(TAG, (_whole, _slash, name: string) => (blocks.has(name.toLowerCase()) ? '\n' : ''))
    .replace(ENTITY, (_whole, name: string) => entities[name] ?? '');
  // An apostrophe in front keeps a spreadsheet from taking the text for a formula.
  return tidyLines(text).replace(/^'(?=[=+\-@])/, '');
}

/** Writes a text so that {@link cellText} gives it back: what looks like a tag or an entity is escaped. */
export function escapeMarks(text: string): string {
  return text
    .replace(/&(?=(?:amp|lt|gt|quot|apos|nbsp|#39|#160);)/g, '&amp;')
    .replace(/<(?=\/?(?:p|br|div|li|ol|ul|b|i|u|strong|em|span|font|sup|sub)\b)/gi, '&lt;');
}
