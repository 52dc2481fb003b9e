import type { Cell, Row, Table } from './page.js';

/** Where a cell stands, counted from 0 as paths of issues do: its row, and every row and column that it covers. */
export interface Place {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** A page as a text. */
export interface Written {
  readonly text: string;
  readonly places: ReadonlyMap<Cell, Place>;
}

/** A row of a table as its columns: the cell that begins in each, or undefined where a merged one reaches. */
export function spread(table: Table): readonly (readonly (Cell | undefined)[])[] {
  const width = widthOf(table);
  const covered = table.rows.map(() => new Set<number>());
  return table.rows.map((row, y) => {
    const columns: (Cell | undefined)[] = Array.from({ length: width }, () => undefined);
    let x = 0;
    for (const cell of row) {
      while (covered[y]?.has(x)) x += 1;
      columns[x] = cell;
      for (let down = 0; down < (cell.tall ?? 1); down += 1)
        for (let right = 0; right < (cell.wide ?? 1); right += 1) covered[y + down]?.add(x + right);
      x += cell.wide ?? 1;
    }
    return columns;
  });
}

export function widthOf({ rows }: Table): number {
  return Math.max(...rows.slice(0, 1).map(widthOfRow));
}

function widthOfRow(row: Row): number {
  return row.reduce((sum, { wide = 1 }) => sum + wide, 0);
}

export const from = (start: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, i) => start + i);
