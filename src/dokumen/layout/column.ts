import type { Capaian } from '../../achieve/capaian.js';
import type { PredikatTercetak } from '../../achieve/nilaiPredikat.js';
import type { Indikator } from '../../definition/indikator.js';
import type { Sasaran } from '../../definition/sasaran.js';
import type { Tercetak } from '../../evaluate/figure.js';
import type { ColumnLook, TableCell } from '../sheet/table.js';

/** What a row of the table speaks of. */
export interface Subject {
  /** The sasaran with those above it, the topmost first. */
  readonly path: readonly Sasaran[];
  readonly sasaran: Sasaran;
  /** One of its indicators; *undefined* in the row of a sasaran that has none. */
  readonly indikator: Indikator | undefined;
}

/** One column of the table. */
export interface Column {
  readonly heading: string;
  /** What files with a look of their own may make of it. */
  readonly look: ColumnLook;
  /** What the column has in the row of a subject. */
  readonly cell: (subject: Subject) => TableCell;
}

/** A result as printed, be it a grade alone; a figure of another origin does as well. */
export type PrintedResult = Tercetak | PredikatTercetak | { readonly ok: false };

/** What was reached, by the id of the indicator; *undefined* where it was not given at all. */
export interface Outcomes {
  readonly hasil: ReadonlyMap<string, PrintedResult> | undefined;
  readonly capaian: ReadonlyMap<string, Capaian> | undefined;
}

/** A column of texts. */
export function textColumn(
  heading: string,
  text: (subject: Subject) => string,
  look: ColumnLook = 'plain',
): Column {
  return { heading, look, cell: (subject) => ({ text: text(subject) }) };
}

/** A column of texts of the indicators; empty in a row without one. */
export function indikatorColumn(
  heading: string,
  text: (indikator: Indikator) => string,
  look: ColumnLook = 'plain',
): Column {
  return textColumn(heading, ({ indikator }) => (indikator === undefined ? '' : text(indikator)), look);
}

/** The indicators that a table speaks of. */
export function indikatorShown(subjects: readonly Subject[]): readonly Indikator[] {
  return subjects.flatMap(({ indikator }) => (indikator === undefined ? [] : [indikator]));
}
