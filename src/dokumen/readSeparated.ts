import { parse } from 'csv-parse/browser/esm/sync';
import { makeIssue } from '../issue/issue.js';
import { badTable } from '../issue/reading.js';
import { type Baris, barisOf, type Lembar } from './lembar.js';

/** What csv-parse hands out with `info: true`. */
interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** Splits text whose cells are separated by one sign; cells may be quoted, and quoted cells may hold line breaks. */
export function readSeparated(text: string, delimiter: string): Lembar {
  const quoted = split(text, delimiter, '"');
  if (quoted.ok || delimiter !== '\t') return quoted;
  // Text that was pasted has no quoted cells: its quotes are but signs.
  return split(text, delimiter, false);
}

function split(text: string, delimiter: string, quote: '"' | false): Lembar {
  try {
    // With `info` every record comes with its place, which the types of the parser do not say.
    const records = parse(text, {
      bom: true,
      delimiter,
      quote,
      relax_quotes: true,
      relax_column_count: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      info: true,
    }) as unknown as readonly Parsed[];
    return { ok: true, baris: rowsOf(records) };
  } catch (error) {
    const { sebab, baris } = causeOf(error);
    const place = { asal: 'teks', path: ['baris', baris - 1] } as const;
    return { ok: false, issues: [makeIssue(badTable, place, undefined, { baris, sebab })] };
  }
}

/** Rows are counted by the line on which they begin. */
function rowsOf(records: readonly Parsed[]): readonly Baris[] {
  let before = 0;
  return records.map(({ record, info }) => {
    const row = barisOf(before + 1, record);
    before = info.lines;
    // A line without the sign is text, unless the table has but one column, which no IKU table has.
    return record.length === 1 ? { ...row, luar: true } : row;
  });
}

function causeOf(error: unknown): { readonly sebab: string; readonly baris: number } {
  const { code, lines } = error as { readonly code?: unknown; readonly lines?: unknown };
  return { sebab: sebabOf(`${code}`), baris: typeof lines === 'number' ? lines : 1 };
}

/** What the parser says of the text has a code of its own; anything else is a failure of the parser. */
function sebabOf(code: string): string {
  if (code === 'CSV_QUOTE_NOT_CLOSED') return 'tanda kutip tidak ditutup';
  return code.startsWith('CSV_') ? 'tanda kutip tidak teratur' : 'pengurainya gagal';
}
