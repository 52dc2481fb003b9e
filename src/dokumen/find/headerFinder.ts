import type { Row } from '../sheet/sheet.js';
import { assignColumns } from './assignColumns.js';
import { type ColumnHeading, columnHeading } from './columnHeading.js';
import type { Heading } from './heading.js';
import { headingOf } from './headingOf.js';
import { headingRows, levelsOf } from './headingRows.js';
import { maskNip } from './maskNip.js';

/** The headings of a table. */
export interface Header {
  /** What the heading of each column says. */
  readonly headings: readonly Heading[];
  /** The heading of each column as written. */
  readonly texts: readonly string[];
  /** What was found of the heading of each column beside that. */
  readonly notes: readonly ColumnHeading['note'][];
  /** By column, true when its heading is that of the column to its left, which reaches over it. */
  readonly merged: readonly boolean[];
  /** The first row of the headings, counted from 1 in the text, and how many they take. */
  readonly row: number;
  readonly height: number;
}

/** A row with more columns than this is no IKU table and is not looked at. */
const MAX_COLUMNS = 200;

/** So many different texts of one document are compared with the known headings for misprints, and no more. */
const MAX_NEAR = 500;

/** Finds the rows of headings in one document. */
export class HeaderFinder {
  readonly #known = new Map<string, ColumnHeading>();

  /**
   * The headings that begin with this row; *undefined* when it is no row of headings, which has a column of indicators and
   * at least one more that is known.
   */
  headerAt(rows: readonly Row[], at: number): Header | undefined {
    const first = rows[at];
    if (first?.table === undefined || first.cells.length > MAX_COLUMNS) return undefined;
    if (!first.cells.some(({ text }) => headingOf(text.replaceAll('\n', ' ')) !== undefined))
      return undefined;
    const taken = headingRows(rows, at);
    const levels = levelsOf(taken);
    if (levels.length > MAX_COLUMNS) return undefined;
    const columns = levels.map((one) => this.#headingOf(one));
    const headings = assignColumns(
      columns.map(({ heading }) => heading),
      levels.map((one) => one.join(' ')),
    );
    const kinds = new Set(headings.flatMap(({ jenis }) => (jenis === 'unknown' ? [] : [jenis])));
    if (!(kinds.has('indikator') || kinds.has('sasaranOrIndikator')) || kinds.size < 2) return undefined;
    return {
      headings,
      texts: levels.map((one) => maskNip(one.join(' '))),
      notes: columns.map(({ note }) => note),
      merged: levels.map(
        (_, i) =>
          taken.some(({ cells }) => cells[i]?.copy === 'left') && levels[i]?.join() === levels[i - 1]?.join(),
      ),
      row: first.number,
      height: taken.length,
    };
  }

  #headingOf(levels: readonly string[]): ColumnHeading {
    const key = levels.join('\t');
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const exact = headingOf(levels.join(' '));
    if (this.#known.size >= MAX_NEAR) return { heading: exact ?? { jenis: 'unknown' } };
    const found = columnHeading(levels);
    this.#known.set(key, found);
    return found;
  }
}

/** True for the row of column numbers that some tables have below their headings: (1) (2) (3). */
export function isNumbering({ cells }: Row): boolean {
  const filled = cells.filter(({ text }) => text !== '');
  if (filled.length < 3) return false;
  return filled.every(({ text }, i) => text === `${i + 1}` || text === `(${i + 1})`);
}
