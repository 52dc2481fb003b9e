import { parse } from 'csv-parse/browser/esm/sync';

/** Some rows from the beginning of a text. */
export interface SplitBlock {
  readonly records: readonly (readonly string[])[];
  /** How many bytes of the text they take. */
  readonly bytes: number;
  /** True when a quote in the row behind them is never closed. */
  readonly isOpen: boolean;
}

/**
 * So many rows at once, enough to see whether they hold the headings of a table. csv-parse as it is, before the build changes it, makes
 * an error for each row that is not as long as the first: in blocks a title above the table does not make all of its rows slow.
 */
const ROWS = 500;

/** What csv-parse gives for one row when it is asked with `info: true`. */
interface Line {
  readonly record: readonly string[];
  /** `bytes` is the place behind the row. */
  readonly info: { readonly bytes: number };
}

/** The rows at the beginning of a text in UTF-8 whose cells are separated by one sign. */
export function splitBlock(bytes: Uint8Array, sign: string, quote: '"' | false): SplitBlock {
  try {
    return { ...parsed(bytes, sign, quote, ROWS), isOpen: false };
  } catch (error) {
    const { code, records } = error as { readonly code?: unknown; readonly records?: unknown };
    // With quotes that may stand anywhere and rows of any length, nothing else can be wrong with a text.
    if (code !== 'CSV_QUOTE_NOT_CLOSED') throw error;
    const before = records === 0 ? undefined : parsed(bytes, sign, quote, Number(records));
    return { records: before?.records ?? [], bytes: bytes.length, isOpen: true };
  }
}

function parsed(bytes: Uint8Array, delimiter: string, quote: '"' | false, to: number) {
  // The types of the parser do not say that `info: true` gives every row with its place.
  const lines = parse(bytes, {
    delimiter,
    quote,
    relax_quotes: true,
    relax_column_count: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    info: true,
    to,
  }) as unknown as readonly Line[];
  const end = lines.length < to ? bytes.length : (lines.at(-1)?.info.bytes ?? bytes.length);
  return { records: lines.map(({ record }) => record), bytes: end };
}
