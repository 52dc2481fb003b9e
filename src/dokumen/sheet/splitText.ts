import { parse } from 'csv-parse/browser/esm/sync';
import { makeIssue } from '../../issue/issue.js';
import type { Parsed } from '../../issue/parsed.js';
import { badTable } from '../../issue/tables.js';
import { cellOf } from './cellOf.js';
import { cellText } from './cellText.js';
import type { Row, Sheet } from './sheet.js';
import { sheetOf } from './sheetOf.js';

/** What csv-parse gives for one row when it is asked with `info: true`. */
interface Line {
  readonly record: readonly string[];
  /** `lines` is the number of the last line of the row. */
  readonly info: { readonly lines: number };
}

/** Splits a text whose cells are separated by one sign; cells may be quoted, and quoted cells may hold line breaks. */
export function splitText(text: string, sign: string): Parsed<Sheet> {
  const quoted = split(text, sign, '"');
  if (quoted.ok || sign !== '\t') return quoted;
  // Text that was pasted has no quoted cells: a quote in it is a sign like any other.
  return split(text, sign, false);
}

function split(text: string, delimiter: string, quote: '"' | false): Parsed<Sheet> {
  try {
    // The types of the parser do not say that `info: true` gives every row with its place.
    const lines = parse(text, {
      bom: true,
      delimiter,
      quote,
      relax_quotes: true,
      relax_column_count: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      info: true,
    }) as unknown as readonly Line[];
    return sheetOf(rowsOf(lines));
  } catch (error) {
    const { cause, line } = causeOf(error);
    const place = { asal: 'teks', path: ['baris', line - 1] } as const;
    return { ok: false, issues: [makeIssue(badTable, place, undefined, { baris: line, sebab: cause })] };
  }
}

/** The rows, each counted by the line on which it begins. */
function rowsOf(lines: readonly Line[]): readonly Row[] {
  let before = 0;
  return lines.map(({ record, info }) => {
    const number = before + 1;
    before = info.lines;
    const cells = record.map((raw) => cellOf(cellText(raw)));
    // A line without the sign is text: no IKU table has but one column. Such a text does not say where a table ends, so
    // that all its rows are of one.
    return { number, table: record.length === 1 ? undefined : 1, cells };
  });
}

function causeOf(error: unknown): { readonly cause: string; readonly line: number } {
  const { code, lines } = error as { readonly code?: unknown; readonly lines?: unknown };
  return { cause: causeIn(`${code}`), line: typeof lines === 'number' ? lines : 1 };
}

/** Faults of the text have codes of the parser; any other error is a failure of the parser itself. */
function causeIn(code: string): string {
  if (code === 'CSV_QUOTE_NOT_CLOSED') return 'kutip-terbuka';
  return code.startsWith('CSV_') ? 'kutip-tak-teratur' : 'pengurai-gagal';
}
