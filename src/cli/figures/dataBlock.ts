import type { Angka, Issue, Variabel } from '../../index.js';
import type { DataColumns } from '../input/dataColumns.js';
import type { DataRow } from '../input/dataRow.js';
import { readCell } from '../input/readCell.js';

/** Some rows of data, with the values of variables as columns. */
export interface DataBlock {
  readonly rows: readonly DataRow[];
  readonly values: Readonly<Record<string, readonly (Angka | null)[]>>;
  /** What keeps cells from being read, by row and variable. */
  readonly faults: ReadonlyMap<number, ReadonlyMap<string, Issue>>;
}

/** How the cells of rows are read. */
export interface CellReading {
  readonly columns: DataColumns;
  readonly variabel: ReadonlyMap<string, Variabel>;
  readonly locale: 'id' | 'en' | undefined;
}

/** Reads the values of some rows. */
export function readBlock(rows: readonly DataRow[], { columns, variabel, locale }: CellReading): DataBlock {
  const faults = new Map<number, Map<string, Issue>>();
  const values = Object.fromEntries(
    [...variabel].map(([id, own]) => {
      const place = columns.variabel.get(id) ?? -1;
      const column = rows.map((row, i) => {
        const { value, issue } = readCell(row, place, own, locale);
        if (issue !== undefined) faults.set(i, (faults.get(i) ?? new Map<string, Issue>()).set(id, issue));
        return value;
      });
      return [id, column];
    }),
  );
  return { rows, values, faults };
}

/** The values of one row of a block. */
export function rowValues({ values }: DataBlock, i: number): Readonly<Record<string, Angka | null>> {
  return Object.fromEntries(Object.entries(values).map(([id, column]) => [id, column[i] ?? null]));
}
