import type { Row } from '../sheet/sheet.js';
import { assignColumns } from './assignColumns.js';
import { type Card, cardIn } from './cardIn.js';
import { type ColumnHeading, columnHeading } from './columnHeading.js';
import type { Header } from './header.js';
import { type Heading, isIndikatorHeading, isPeriodHeading } from './heading.js';
import { headingRows, isNameWithYear, levelsOf } from './headingRows.js';
import { Headings } from './headings.js';
import { maskNip } from './maskNip.js';

/** A row with more columns than this is no IKU table and is not looked at. */
const MAX_COLUMNS = 200;

/** Most lines of a title inside a table. */
const MAX_ABOVE = 6;

/** So many different texts of one document are compared with the known headings for misprints, and no more. */
const MAX_NEAR = 500;

/** So many rows say what a row is the headings of: its own, those of a title above, and those that divide it. */
const MAX_REACH = MAX_ABOVE + 3;

/** Finds the rows of headings in one document; a file is asked for them when it is parted, and each part again. */
export class HeaderFinder {
  readonly headings = new Headings();
  /** What was found in each row, where rows enough stood below it to decide. */
  readonly #found = new Map<Row, Header | undefined>();
  readonly #known = new Map<string, ColumnHeading>();

  /**
   * The headings that begin with this row; *undefined* when it is no row of headings, which has a column of indicators and
   * at least one more that is known.
   */
  headerAt(rows: readonly Row[], at: number): Header | undefined {
    const first = rows[at];
    if (first === undefined || at + MAX_REACH > rows.length) return this.#find(rows, at);
    if (this.#found.has(first)) return this.#found.get(first);
    const found = this.#find(rows, at);
    this.#found.set(first, found);
    return found;
  }

  #find(rows: readonly Row[], at: number): Header | undefined {
    const first = rows[at];
    if (first?.table === undefined || first.cells.length > MAX_COLUMNS) return undefined;
    if (!first.cells.some(({ text }) => this.headings.of(text.replaceAll('\n', ' ')) !== undefined))
      return undefined;
    if (this.#isTitle(rows, at)) return undefined;
    const taken = headingRows(rows, at, this.headings);
    const levels = levelsOf(taken);
    if (levels.length > MAX_COLUMNS) return undefined;
    const columns = levels.map((one) => this.columnOf(one));
    // Most rows of a list end here: no heading becomes one of indicators by what stands beside it.
    if (!columns.some(({ heading }) => isIndikatorHeading(heading))) return undefined;
    const headings = assignColumns(
      columns.map(({ heading }) => heading),
      levels.map((one) => one.join(' ')),
    );
    const kinds = new Set(headings.flatMap(({ jenis }) => (jenis === 'unknown' ? [] : [jenis])));
    if (kinds.size < 2) return undefined;
    if (taken.length === 1 && isOfValues(first, headings)) return undefined;
    return {
      headings,
      texts: levels.map((one) => maskNip(one.join(' '))),
      notes: columns.map((column, i) => noteOf(column, headings[i])),
      merged: levels.map(
        (_, i) =>
          taken.some(({ cells }) => cells[i]?.copy === 'left') && levels[i]?.join() === levels[i - 1]?.join(),
      ),
      row: first.number,
      height: taken.length,
    };
  }

  /** The card that begins in this row; *undefined* when none does. */
  cardAt(rows: readonly Row[], at: number): Card | undefined {
    return cardIn(rows, at, (heading) => this.columnOf([heading]), this.headings);
  }

  /** True for a row of one cell, as wide as the table, above its headings: `TAHUN 2026`. */
  #isTitle(rows: readonly Row[], at: number): boolean {
    if (!isLone(rows[at])) return false;
    const next = rows.slice(at + 1, at + MAX_ABOVE).findIndex((row) => !isLone(row));
    if (next === -1 || rows[at + 1 + next]?.cells[0]?.copy !== undefined) return false;
    return this.headerAt(rows, at + 1 + next) !== undefined;
  }

  /** What a heading says that stands in these levels. */
  columnOf(levels: readonly string[]): ColumnHeading {
    const key = levels.join('\t');
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const isCompared = this.#known.size < MAX_NEAR;
    const found = isCompared ? columnHeading(levels) : this.#exactOf(levels);
    if (isCompared) this.#known.set(key, found);
    return found;
  }

  /** What headings say that are not compared any more. */
  #exactOf(levels: readonly string[]): ColumnHeading {
    return { heading: this.headings.of(levels.join(' ')) ?? UNKNOWN };
  }
}

const UNKNOWN: Heading = { jenis: 'unknown' };

/** What is worth knowing of a heading, by what it says for itself and what it says among the others. */
function noteOf({ heading, note }: ColumnHeading, among: Heading | undefined): ColumnHeading['note'] {
  if (among?.jenis === 'unknown' && isPeriodHeading(heading)) return 'of-actions';
  return note === 'unknown-part' && among?.jenis !== 'unknown' ? undefined : note;
}

/** True for a row below headings: a name that ends with a year, "Indikator 1903", and values that could be years. */
function isOfValues({ cells }: Row, headings: readonly Heading[]): boolean {
  return cells.every(
    ({ text }, i) => headings[i]?.jenis === 'unknown' || /^\d{4}$/.test(text) || isNameWithYear(text),
  );
}

/** True for a row that fills its first cell and no other. */
function isLone(row: Row | undefined): boolean {
  const { cells } = row ?? { cells: [] };
  const own = cells.filter(({ text, copy }) => text !== '' && copy === undefined);
  return cells.length > 1 && own.length === 1 && own[0] === cells[0];
}
