import { type Issue, makeIssue } from '../../issue/issue.js';
import type { Parsed } from '../../issue/parsed.js';
import { badTable } from '../../issue/tables.js';
import { cellOf } from './cellOf.js';
import { cellText } from './cellText.js';
import { MAX_CELLS } from './limits.js';
import type { Row, Sheet } from './sheet.js';
import { sheetOf } from './sheetOf.js';
import { allRows, firstRows } from './splitBlock.js';

/** Splits a text whose cells are separated by one sign; cells may be quoted, and quoted cells may hold line breaks. */
export function splitText(text: string, sign: string): Parsed<Sheet> {
  return new TextSplit(text, sign).sheet;
}

/** A text that is split at one sign, first its beginning and the rest when it is asked for. */
export class TextSplit {
  readonly sign: string;
  readonly #text: string;
  #splitting: Splitting | undefined;

  constructor(text: string, sign: string) {
    this.#text = text;
    this.sign = sign;
  }

  /** The first rows, enough to see whether the text has a table; none when already they cannot be split. */
  get firstRows(): readonly Row[] {
    const sheet = this.#quoted.beginning;
    return sheet.ok ? sheet.value.rows : [];
  }

  get #quoted(): Splitting {
    this.#splitting ??= new Splitting(this.#text, this.sign, '"');
    return this.#splitting;
  }

  get sheet(): Parsed<Sheet> {
    const [text, sign, quoted] = [this.#text, this.sign, this.#quoted.sheet];
    if (quoted.ok) return quoted;
    const marks = withMarks(text, sign);
    const isWhole = sign === '\t' || marks.split('"').length % 2 === 1;
    const marked = marks !== text && isWhole ? new Splitting(marks, sign, '"').sheet : quoted;
    if (marked.ok || sign !== '\t') return marked;
    // Text that was pasted has no quoted cells: a quote in it is a sign like any other.
    return new Splitting(text, sign, false).sheet;
  }
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

/** Goes through a text block by block, and no further than the most cells that a sheet can have. */
class Splitting {
  readonly #sign: string;
  readonly #quote: '"' | false;
  readonly #bytes: Uint8Array;
  /** True where a quote that is alone in its cell may seem to quote the cells behind it. */
  readonly #isSuspect: boolean;
  readonly #rows: Row[] = [];
  #issue: Issue | undefined;
  #at = 0;
  #line = 1;
  #cells = 0;

  constructor(text: string, sign: string, quote: '"' | false) {
    this.#sign = sign;
    this.#quote = quote;
    this.#bytes = new TextEncoder().encode(text.replace(/^\ufeff/, ''));
    this.#isSuspect =
      quote !== false && (sign === '\t' ? text.includes(quote) : withMarks(text, sign) !== text);
  }

  get beginning(): Parsed<Sheet> {
    if (this.#at === 0) this.#goOn();
    return this.#soFar;
  }

  get sheet(): Parsed<Sheet> {
    while (this.#hasMore) this.#goOn();
    return this.#soFar;
  }

  get #hasMore(): boolean {
    return this.#issue === undefined && this.#at < this.#bytes.length && this.#cells <= MAX_CELLS;
  }

  get #soFar(): Parsed<Sheet> {
    return this.#issue === undefined ? sheetOf(this.#rows) : { ok: false, issues: [this.#issue] };
  }

  #goOn(): void {
    const split = this.#at === 0 ? firstRows : allRows;
    const block = split(this.#bytes.subarray(this.#at), this.#sign, this.#quote);
    this.#at += block.bytes;
    for (const record of block.records) {
      if (this.#cells > MAX_CELLS) return;
      if (this.#isSuspect && record.some((raw) => isSwallowed(raw, this.#sign))) return this.#stop();
      this.#rows.push(rowOf(record, this.#line));
      this.#cells += record.length;
      this.#line += 1 + record.reduce((sum, cell) => sum + breaksIn(cell), 0);
    }
    if (block.isOpen && this.#cells <= MAX_CELLS) this.#stop();
  }

  #stop(): void {
    this.#issue = openQuote(this.#line);
  }
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
