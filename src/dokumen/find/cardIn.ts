import type { Cell, Row } from '../sheet/sheet.js';
import { assignColumns } from './assignColumns.js';
import { beginsOtherTable } from './beginsOtherTable.js';
import type { ColumnHeading } from './columnHeading.js';
import type { CellPlace } from './findings.js';
import type { Header } from './header.js';
import type { Headings } from './headings.js';
import { isSignature } from './isSignature.js';
import { maskNip } from './maskNip.js';
import type { Field, TableRecord } from './tableRecord.js';

/** A table on its side: its headings in the first column, and in each further column an indicator. */
export interface Card {
  readonly header: Header;
  /** Where each heading stands. */
  readonly places: readonly CellPlace[];
  /** The indicators. */
  readonly records: readonly Omit<TableRecord, 'table'>[];
}

/** Most rows of one card; more are no card. */
const MAX_LINES = 100;

/** Fewest kinds of headings that make a card. */
const MIN_KINDS = 3;

/** What a form says of how to fill it. */
const INSTRUCTION = /^(?:di)?isi(?:lah|kan|lkan)?\b/i;

/** A row of a card. */
interface Line {
  readonly row: Row;
  /** *undefined*: the row goes on with the one above. */
  readonly label: string | undefined;
  readonly found: ColumnHeading;
  /** The columns that its values stand in, counted from 0. */
  readonly values: readonly number[];
}

/**
 * The card that begins in this row; *undefined* when none does. It has a row for the name of the indicator, and two more with
 * headings that are known; `columnOf` says what a heading is.
 */
export function cardIn(
  rows: readonly Row[],
  at: number,
  columnOf: (heading: string) => ColumnHeading,
  headings: Headings,
): Card | undefined {
  const first = rows[at];
  const column = first?.table === undefined ? -1 : labelColumn(first);
  if (first === undefined || column === -1) return undefined;
  if (headings.of(oneLine(first.cells[column])) === undefined) return undefined;
  const lines = linesOf(rows.slice(at, at + MAX_LINES), column, columnOf, headings);
  const labels = lines.filter(({ label }) => label !== undefined);
  const known = labels.flatMap(({ found: { heading } }) =>
    heading.jenis === 'unknown' ? [] : [heading.jenis],
  );
  const name = labels.find(({ found }) => found.heading.jenis === 'indikator');
  if (name === undefined || new Set(known).size < MIN_KINDS || known.length * 2 < labels.length)
    return undefined;
  // One name over several columns is that of one indicator.
  const columns = name.values.filter((i) => name.row.cells[i]?.copy !== 'left');
  const texts = columns.map((i) => oneLine(name.row.cells[i]));
  if (texts.length === 0 || texts.some((one) => headings.of(one) !== undefined || INSTRUCTION.test(one)))
    return undefined;
  return cardOf(lines, column, columns);
}

/** The first column with words: numbers may stand before it. */
function labelColumn({ cells }: Row): number {
  return cells.findIndex(({ text, copy }) => copy === undefined && /\p{L}{2}/u.test(text));
}

/** A cell without the colon that stands between it and its label. */
function withoutColon(cell: Cell): Cell {
  const text = cell.formulas === undefined ? cell.text.replace(/^\s{0,9}:\s{0,9}(?=\S)/u, '') : cell.text;
  return text === cell.text ? cell : { ...cell, text };
}

function oneLine(cell: Cell | undefined): string {
  return (cell?.text ?? '').replaceAll('\n', ' ').trimEnd().replace(/:$/, '').trimEnd();
}

/** The rows of the card that begins here, up to the next one and to what is none. */
function linesOf(
  rows: readonly Row[],
  column: number,
  columnOf: (heading: string) => ColumnHeading,
  headings: Headings,
) {
  const lines: Line[] = [];
  for (const row of rows) {
    const line =
      row.table === rows[0]?.table ? lineOf(row, column, columnOf, headings, lines.at(-1)) : undefined;
    if (line === undefined || (isName(line) && lines.some(isName))) break;
    lines.push(line);
  }
  return lines;
}

function isName({ label, found }: Line): boolean {
  return label !== undefined && found.heading.jenis === 'indikator';
}

/** A row of a card below this one; *undefined* for what is none: an empty row, words alone, a signature, other headings. */
function lineOf(
  row: Row,
  column: number,
  columnOf: (heading: string) => ColumnHeading,
  headings: Headings,
  above: Line | undefined,
): Line | undefined {
  const cell = row.cells[column];
  const own = cell?.copy === undefined ? oneLine(cell) : '';
  const values = row.cells.flatMap(({ text }, i) => (i > column && /[^\s:]/.test(text) ? [i] : []));
  const found = own === '' ? above?.found : columnOf(own);
  if (found === undefined || isSignature(own) || beginsOtherTable(row, headings)) return undefined;
  const isNothing = values.length === 0 && (own === '' || found.heading.jenis === 'unknown');
  return isNothing ? undefined : { row, label: own === '' ? undefined : own, found, values };
}

function cardOf(lines: readonly Line[], column: number, columns: readonly number[]): Card {
  const labels = lines.filter(({ label }) => label !== undefined);
  const texts = labels.map(({ label = '' }) => maskNip(label));
  const headings = assignColumns(
    labels.map(({ found: { heading } }) => heading),
    texts,
  );
  const row = lines[0]?.row.number ?? 1;
  const notes = labels.map(({ found }) => found.note);
  const header: Header = { headings, texts, notes, merged: [], row, height: lines.length };
  const fields = lines.flatMap((line, i): readonly Field[] => {
    const level = lines.slice(0, i + 1).filter(({ label }) => label !== undefined).length;
    // More values than indicators: which of them is meant cannot be told.
    const values = line.values.filter((at) => columns.includes(at) || line.row.cells[at]?.copy !== 'left');
    const isTold = values.every((at) => columns.includes(at));
    const heading = isTold ? headings[level - 1] : undefined;
    return values.map((at) => {
      const { copy: _, ...cell } = withoutColon(line.row.cells[at] as Cell);
      const place = { row: line.row.number, column: at + 1, heading: isTold ? (texts[level - 1] ?? '') : '' };
      return { ...cell, heading: heading ?? { jenis: 'unknown' }, place, level };
    });
  });
  const records = columns.map((from, i) => {
    const until = columns[i + 1] ?? Number.POSITIVE_INFINITY;
    const isOwn = ({ place }: Field) => place.column > (i === 0 ? column : from) && place.column <= until;
    return { row, header, fields: fields.filter(isOwn) };
  });
  const places = labels.map(({ row: { number } }, i) => ({
    row: number,
    column: column + 1,
    heading: texts[i] ?? '',
  }));
  return { header, places, records };
}
