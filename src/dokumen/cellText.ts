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

/** Nothing in it that is looked for below: most cells are so. */
const PLAIN = /^[\p{L}\p{N}(](?:[\p{L}\p{N}.,;:()/%-]| (?=[^\s]))*$/u;

const blocks = new Set(['p', 'br', 'div', 'li', 'ol', 'ul']);

/** The text of a cell that may hold the marks of a web page: `<p>` and `<br>` are line breaks, others mean nothing. */
export function cellText(raw: string): string {
  if (PLAIN.test(raw)) return raw;
  const text = raw
    .replace(TAG, (_whole, _slash, name: string) => (blocks.has(name.toLowerCase()) ? '\n' : ''))
    .replace(ENTITY, (_whole, name: string) => entities[name] ?? '');
  // A spreadsheet is kept from taking text for a formula by an apostrophe before it.
  return tidyLines(text).replace(/^'(?=[=+\-@])/, '');
}

/** Lines without needless spaces, and none that are empty. */
export function tidyLines(text: string): string {
  return text
    .split(/[\n\r\u2028\u2029\v]+/)
    .map((line) => line.replace(/[\s\p{Zs}]+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** Text in which a reader of cells finds no marks but its own. */
export function escapeMarks(text: string): string {
  return text
    .replace(/&(?=(?:amp|lt|gt|quot|apos|nbsp|#39|#160);)/g, '&amp;')
    .replace(/<(?=\/?(?:p|br|div|li|ol|ul|b|i|u|strong|em|span|font|sup|sub)\b)/gi, '&lt;');
}

// A line break may stand in it too: on one line the digits would be whole again.
// Longer runs of digits too: where a text is cut, what is left of one could have the shape.
const NIP = /(?<!\d)\d{8}[\s.-]{0,2}\d{6}[\s.-]{0,2}\d[\s.-]{0,2}\d{3,}/g;
const NAMED_NIP = /\b(?:NIP|NIK|NRP)\b[ .:\u00a0]{0,5}\d[\d .\u00a0-]{6,30}/gi;

/** Covers the digits of what is shaped like the number of an official. */
export function maskNip(text: string): string {
  const cover = (found: string) => found.replace(/\d/g, '*');
  return text.replace(NAMED_NIP, cover).replace(NIP, cover);
}
