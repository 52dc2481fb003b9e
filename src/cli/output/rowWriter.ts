/** A column of a table of results: its name for programs, its heading for people, and on which side its cells stand. */
export interface ResultColumn {
  readonly key: string;
  readonly heading: string;
  readonly isNumber?: boolean;
}

/** Writes the rows of a table one block after the other. */
export interface RowWriter {
  /** The text of these rows, with what stands before the first ones. */
  rows(rows: readonly (readonly string[])[]): string;
  /** The text behind all rows: the other tables, by key. */
  end(others: readonly OtherTable[]): string;
}

/** A table that stands behind the rows: coverage, or what is wrong. */
export interface OtherTable {
  readonly key: string;
  readonly title: string;
  readonly columns: readonly ResultColumn[];
  readonly rows: readonly (readonly string[])[];
}

/** The formats that rows are written in. */
export type RowFormat = 'teks' | 'csv' | 'json' | 'md';
