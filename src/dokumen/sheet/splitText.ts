import { type Issue, makeIssue } from '../../issue/issue.js';
import type { Parsed } from '../../issue/parsed.js';
import { badTable } from '../../issue/tables.js';
import { cellOf } from './cellOf.js';
import { cellText } from './cellText.js';
import { MAX_CELLS } from './limits.js';
import type { Row, Sheet } from './sheet.js';
import { sheetOf } from './sheetOf.js';
import { splitBlock } from './splitBlock.js';

/** Splits a text whose cells are separated by one sign; cells may be quoted, and quoted cells may hold line breaks. */
export function splitText(text: string, sign: string): Parsed<Sheet> {
  const quoted = split(text, sign, '"');
  if (quoted.ok) return quoted;
  const marks = withMarks(text, sign);
  const isWhole = sign === '\t' || marks.split('"').length % 2 === 1;
  const marked = marks !== text && isWhole ? split(marks, sign, '"') : quoted;
  if (marked.ok || sign !== '\t') return marked;
  // Text that was pasted has no quoted cells: a quote in it is a sign like any other.
  return split(text, sign, false);
}

/** The first rows of such a text, enough to see whether it has a table; none when already they cannot be split. */
export function firstRows(text: string, sign: string): readonly Row[] {
  const sheet = split(text, sign, '"', 1);
  return sheet.ok ? sheet.value.rows : [];
}

/** A quote that is alone in its cell, behind the sign. */
const LONE_QUOTES: Readonly<Record<string, RegExp>> = {
  ';': /(; *)"(?= *(?:[;\r\n]|$))/g,
  ',': /(, *)"(?= *(?:[,\r\n]|$))/g,
  '\t': /(\t *)"(?= *(?:[\t\r\n]|$))/g,
};

/** The text with quotes that are alone in their cells as signs that mean "the same as above", and quote nothing. */
function withMarks(text: string, sign: string): string {
  const lone = LONE_QUOTES[sign];
  return lone === undefined ? text : text.replace(lone, '$1″');
}

/**
 * True for a cell between two quotes of which each is alone in its cell: it begins with the sign, or with a line that goes on in
 * other cells.
 */
function isSwallowed(raw: string, sign: string): boolean {
  if (!raw.includes(sign)) return false;
  return raw.replace(/^ +/, '').startsWith(sign) || /^[\r\n]/.test(raw);
}

/** Goes through the text block by block, and no further than the most cells that a sheet can have. */
function split(
  text: string,
  sign: string,
  quote: '"' | false,
  most = Number.POSITIVE_INFINITY,
): Parsed<Sheet> {
  const isSuspect =
    quote !== false && (sign === '\t' ? text.includes(quote) : withMarks(text, sign) !== text);
  const bytes = new TextEncoder().encode(text.replace(/^\ufeff/, ''));
  const rows: Row[] = [];
  let [at, line, cells] = [0, 1, 0];
  while (at < bytes.length && rows.length < most && cells <= MAX_CELLS) {
    const block = splitBlock(bytes.subarray(at), sign, quote);
    for (const record of block.records) {
      if (isSuspect && record.some((raw) => isSwallowed(raw, sign)))
        return { ok: false, issues: [openQuote(line)] };
      rows.push(rowOf(record, line));
      cells += record.length;
      line += 1 + record.reduce((sum, cell) => sum + breaksIn(cell), 0);
    }
    if (block.isOpen) return { ok: false, issues: [openQuote(line)] };
    at += block.bytes;
  }
  return sheetOf(rows);
}

function rowOf(record: readonly string[], number: number): Row {
  // A line without the sign is text: no IKU table has but one column. Such a text does not say where a table ends, so
  // that all its rows are of one.
  return {
    number,
    table: record.length === 1 ? undefined : 1,
    cells: record.map((raw) => cellOf(cellText(raw))),
  };
}

function breaksIn(cell: string): number {
  return /[\n\r]/.test(cell) ? cell.split(/\r\n|\n|\r/).length - 1 : 0;
}

function openQuote(line: number): Issue {
  const place = { asal: 'teks', path: ['baris', line - 1] } as const;
  return makeIssue(badTable, place, undefined, { baris: line, sebab: 'kutip-terbuka' });
}
