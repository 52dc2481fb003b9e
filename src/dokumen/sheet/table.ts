import type { Indikator } from '../../definition/indikator.js';

/** A cell to be written. */
export interface TableCell {
  /** Its text, lines separated by `\n`. */
  readonly text: string;
  /** The indicator whose formula stands below the text; each format draws it in its own way. */
  readonly formula?: Indikator;
}

/**
 * What files with a look of their own may make of a column: `short` texts stand in the middle, `figure` may be stored as numbers,
 * `repeated` texts below each other may be one merged cell.
 */
export type ColumnLook = 'plain' | 'short' | 'figure' | 'repeated';

/** A table to be written, whatever the format. */
export interface Table {
  /** The title of the document, which programs show as the name of a page. */
  readonly title: string;
  /** The lines above the table, the title first; empty when there are none. */
  readonly lines: readonly string[];
  readonly headings: readonly string[];
  /** One for each heading; undefined: all are plain. */
  readonly looks?: readonly ColumnLook[];
  /** As many cells as headings, or one: the heading of a group, which goes over the whole width. */
  readonly rows: readonly (readonly TableCell[])[];
}

/** The lines of a cell with its formula as text behind them, for formats that draw nothing. */
export function linesOf({ text, formula }: TableCell, write: (of: Indikator) => string): readonly string[] {
  const lines = text === '' ? [] : text.split('\n');
  return formula === undefined ? lines : [...lines, `Rumus: ${write(formula)}`];
}

/** A text on one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
