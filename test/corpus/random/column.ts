import type { Cell } from '../page.js';
import type { Line } from './lines.js';

/** A heading; those that stand below it make it reach over their columns. */
export interface Heading {
  readonly text: string;
  readonly below?: readonly Heading[];
}

/** One heading with its columns: for each row the cells of the columns, undefined where one from above reaches down. */
export interface Column {
  readonly heading: Heading;
  readonly cells: (line: Line, at: number) => readonly (Cell | undefined)[];
}

/** A column of one cell in each row. */
export const column = (text: string, cell: (line: Line, at: number) => Cell | undefined): Column => ({
  heading: { text },
  cells: (line, at) => [cell(line, at)],
});

/** The rows of the headings of columns. */
export function headingRows(columns: readonly Column[]): readonly (readonly Cell[])[] {
  const all = columns.map(({ heading }) => heading);
  const height = Math.max(...all.map(heightOf));
  const rows: Cell[][] = Array.from({ length: height }, () => []);
  const add = ({ text, below = [] }: Heading, from: number) => {
    const wide = widthOf({ text, below });
    const tall = below.length === 0 ? height - from : 1;
    rows[from]?.push({
      ...{ text, facts: [] },
      ...(wide > 1 ? { wide } : {}),
      ...(tall > 1 ? { tall } : {}),
    });
    for (const one of below) add(one, from + 1);
  };
  for (const one of all) add(one, 0);
  return rows;
}

function heightOf({ below = [] }: Heading): number {
  return 1 + Math.max(0, ...below.map(heightOf));
}

export function widthOf({ below = [] }: Heading): number {
  return below.length === 0 ? 1 : below.reduce((sum, one) => sum + widthOf(one), 0);
}
