import { type Options, parse } from 'csv-parse/browser/esm/sync';
import { MAX_CELLS } from './limits.js';

/** Rows from the beginning of a text. */
export interface SplitBlock {
  readonly records: readonly (readonly string[])[];
  /** How many bytes of the text they take. */
  readonly bytes: number;
  /** True when a quote in the row behind them is never closed. */
  readonly isOpen: boolean;
}

/**
 * So many rows at first, enough to see whether they hold the headings of a table. csv-parse as it is, before the build changes it, makes
 * an error for each row that is not as long as the first: apart from the others, a title above the table does not make all of its rows slow.
 */
const FIRST = 500;

/** What csv-parse gives for one row when it is asked with `info: true`. */
interface Line {
  readonly record: readonly string[];
  /** `bytes` is the place behind the row. */
  readonly info: { readonly bytes: number };
}

/** The first rows of a text in UTF-8 whose cells are separated by one sign. */
export function firstRows(bytes: Uint8Array, sign: string, quote: '"' | false): SplitBlock {
  return rowsUpTo(FIRST, bytes, (to) => {
    // Where each row ends takes long to say. The types of the parser do not know that `info: true` says it.
    const lines = parse(bytes, { ...optionsFor(sign, quote), info: true, to }) as unknown as readonly Line[];
    const end = lines.length < to ? bytes.length : (lines.at(-1)?.info.bytes ?? bytes.length);
    return { records: lines.map(({ record }) => record), bytes: end };
  });
}

/** All rows of a text, but no more than a sheet can have. */
export function allRows(bytes: Uint8Array, sign: string, quote: '"' | false): SplitBlock {
  return rowsUpTo(MAX_CELLS, bytes, (to) => {
    const records = parse(bytes, { ...optionsFor(sign, quote), to });
    return { records, bytes: bytes.length };
  });
}

/** The rows that are read up to a number of them, or up to the row of a quote that is never closed. */
function rowsUpTo(
  most: number,
  { length }: Uint8Array,
  read: (to: number) => Omit<SplitBlock, 'isOpen'>,
): SplitBlock {
  try {
    return { ...read(most), isOpen: false };
  } catch (error) {
    const { code, records } = error as { readonly code?: unknown; readonly records?: unknown };
    // With quotes that may stand anywhere and rows of any length, nothing else can be wrong with a text.
    if (code !== 'CSV_QUOTE_NOT_CLOSED') throw error;
    return { records: records === 0 ? [] : read(Number(records)).records, bytes: length, isOpen: true };
  }
}

function optionsFor(delimiter: string, quote: '"' | false): Options {
  return {
    delimiter,
    quote,
    relax_quotes: true,
    relax_column_count: true,
    record_delimiter: ['\r\n', '\n', '\r'],
  };
}
