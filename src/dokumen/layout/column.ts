import type { Capaian } from '../../achieve/capaian.js';
import type { Indikator } from '../../definition/indikator.js';
import type { Sasaran } from '../../definition/sasaran.js';
import type { Hasil } from '../../evaluate/hasil.js';
import type { TableCell } from '../sheet/table.js';

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
  /** What the column has in the row of a subject. */
  readonly cell: (subject: Subject) => TableCell;
}

/** What was reached, by the id of the indicator; *undefined* where it was not given at all. */
export interface Outcomes {
  readonly hasil: ReadonlyMap<string, Hasil> | undefined;
  readonly capaian: ReadonlyMap<string, Capaian> | undefined;
}

/** A column of texts. */
export function textColumn(heading: string, text: (subject: Subject) => string): Column {
  return { heading, cell: (subject) => ({ text: text(subject) }) };
}

/** A column of texts of the indicators; empty in a row without one. */
export function indikatorColumn(heading: string, text: (indikator: Indikator) => string): Column {
  return textColumn(heading, ({ indikator }) => (indikator === undefined ? '' : text(indikator)));
}

/** The indicators that a table speaks of. */
export function indikatorShown(subjects: readonly Subject[]): readonly Indikator[] {
  return subjects.flatMap(({ indikator }) => (indikator === undefined ? [] : [indikator]));
}
