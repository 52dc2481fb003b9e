import { unknownColumn } from '../../issue/tables.js';
import type { Row } from '../sheet/sheet.js';
import type { Findings } from './findings.js';
import { type Header, HeaderFinder, isNumbering } from './headerFinder.js';
import { isBelowTable, isSignature } from './isSignature.js';
import { recordOf, type TableRecord, withoutNip } from './tableRecord.js';

/** A text with its tables found. */
export interface Page {
  readonly records: readonly TableRecord[];
  /** The lines above the first table; an empty text stands for an empty line. */
  readonly above: readonly string[];
  /** The headings of each table; empty when there is none. */
  readonly headers: readonly Header[];
  /** The length of each line below the first headings that is no part of a table. */
  readonly outside: readonly number[];
}

/**
 * Finds the tables in the rows of a text. A table goes from its headings to the next headings or to the end. A row that
 * fills none of the columns of number, sasaran and indicator ends it when an empty row stands above, as the place and date
 * above a signature do.
 */
export function findRecords(rows: readonly Row[], findings: Findings): Page {
  const finding = new Finding(findings);
  const finder = new HeaderFinder();
  let below = 0;
  for (const [i, row] of rows.entries()) {
    // Rows that were taken for headings with the row above them.
    if (i < below) continue;
    const header = finder.headerAt(rows, i);
    if (header === undefined) finding.row(row);
    else finding.header(header, row.number);
    below = i + (header?.height ?? 1);
  }
  return finding;
}

/** True when a text has a table at all. */
export function hasTable(rows: readonly Row[]): boolean {
  const finder = new HeaderFinder();
  return rows.some((_, i) => finder.headerAt(rows, i) !== undefined);
}

class Finding implements Page {
  readonly records: TableRecord[] = [];
  readonly above: string[] = [];
  readonly outside: number[] = [];
  readonly headers: Header[] = [];
  readonly #findings: Findings;
  #current: Header | undefined;
  /** True when the row above is empty, or no part of the table. */
  #isBehindGap = false;
  /** True below a signature: only new headings begin a table again. */
  #hasEnded = false;

  constructor(findings: Findings) {
    this.#findings = findings;
  }

  header(header: Header, row: number): void {
    if (this.#current === undefined || !isSame(this.#current, header))
      reportUnknown(header, row, this.#findings);
    this.#current = header;
    this.headers.push(header);
    this.#isBehindGap = false;
    this.#hasEnded = false;
  }

  row(row: Row): void {
    const text = row.cells
      .map((cell) => (cell.copy === undefined ? cell.text : ''))
      .join(' ')
      .trim();
    if (this.#current === undefined) this.above.push(text);
    else if (text === '') this.#isBehindGap = true;
    else if (!this.#hasEnded && !this.#isBehindGap && isLoneGroup(row, text))
      this.#record({ ...row, cells: row.cells.slice(0, 1) }, text, this.#current);
    else if (this.#hasEnded || row.table === undefined) this.#leaveOut(row, text);
    else if (!isNumbering(row)) this.#record(row, text, this.#current);
  }

  #record(row: Row, text: string, header: Header): void {
    const record = recordOf(row, header);
    if (isBelowTable(record, this.#isBehindGap)) return this.#leaveOut(row, text);
    this.records.push(withoutNip(record, this.#findings));
    this.#isBehindGap = false;
  }

  #leaveOut({ cells }: Row, text: string): void {
    this.outside.push(text.length);
    this.#isBehindGap = true;
    this.#hasEnded ||= cells.some((cell) => isSignature(cell.text));
  }
}

function isSame(a: Header, b: Header): boolean {
  return a.texts.join('\t') === b.texts.join('\t');
}

/** True for the heading of a group whose empty cells were lost: a numbered line of text right between two rows. */
function isLoneGroup({ table }: Row, text: string): boolean {
  return (
    table === undefined &&
    text.length <= 200 &&
    /^(?:[IVX]+|[A-Z]|\d{1,2})[.)] ?\p{L}/u.test(text) &&
    !isSignature(text)
  );
}

function reportUnknown({ headings, texts }: Header, row: number, findings: Findings): void {
  for (const [i, { jenis }] of headings.entries()) {
    const heading = texts[i] ?? '';
    if (jenis !== 'unknown' || heading === '') continue;
    findings.cell(unknownColumn, { row, column: i + 1, heading }, heading, {}, 'catatan');
  }
}
