import { expect, it } from 'vitest';
import { Grid } from '../../../src/dokumen/sheet/grid.js';
import { MAX_CELLS } from '../../../src/dokumen/sheet/limits.js';

const arrows = { left: '←', above: '↑' };

/** A row of cells, each with its text, and how many columns and rows it covers. */
function rowIn(grid: Grid, ...cells: (readonly [string, number, number])[]): readonly string[] | undefined {
  grid.openRow();
  for (const [text, width, height] of cells) {
    grid.openCell(width, height);
    grid.write(text);
    grid.closeCell();
    grid.write('between');
  }
  return grid.closeRow()?.map(({ text, copy }) => (copy === undefined ? text : `${arrows[copy]}${text}`));
}

it('a merged cell leaves a copy in each place that it covers', () => {
  const grid = new Grid();
  expect(rowIn(grid, ['a', 1, 2], ['b', 2, 1])).toEqual(['a', 'b', '←b']);
  expect(rowIn(grid, ['c', 1, 1], ['d', 1, 1])).toEqual(['↑a', 'c', 'd']);
  expect(rowIn(grid, ['e', 1, 1])).toEqual(['e']);
});

it('no cell reaches into the next table', () => {
  const grid = new Grid();
  rowIn(grid, ['a', 1, 5]);
  grid.begin();
  expect(rowIn(grid, ['b', 1, 1])).toEqual(['b']);
});

it('without a row there are no cells, and cells open their row', () => {
  const grid = new Grid();
  expect(grid.closeRow()).toBeUndefined();
  grid.openCell(1, 1);
  expect(grid.closeRow()).toEqual([{ text: '' }]);
});

it('cuts the row that goes beyond the bound', () => {
  const grid = new Grid();
  expect(rowIn(grid, ['a', 60_000, 1])).toHaveLength(60_000);
  expect(rowIn(grid, ['b', 60_000, 1])).toHaveLength(MAX_CELLS - 60_000 + 1);
});

it('gives no row beyond the bound', () => {
  const grid = new Grid();
  rowIn(grid, ['a', MAX_CELLS + 1, 1]);
  expect(grid.isFull).toBe(true);
  expect(rowIn(grid, ['b', 1, 1])).toBeUndefined();
});

it('keeps the number of a spreadsheet beside the text that shows it', () => {
  const numberBeside = (text: string, number: string) => {
    const grid = new Grid();
    grid.openRow();
    grid.openCell(1, 1, number);
    grid.write(text);
    return grid.closeRow()?.[0]?.number;
  };
  expect(numberBeside('1.250', '1250')).toBe('1250');
  expect(numberBeside('1,250', '1250')).toBe('1250');
  expect(numberBeside('1.250', '1.25')).toBe('1.25');
  expect(numberBeside('-1.250', '-1250')).toBe('-1250');
  // A percentage, a rounded number, thousands shown as ones.
  expect(numberBeside('85,125%', '0.85125')).toBe(undefined);
  expect(numberBeside('1.250', '1250.4')).toBe(undefined);
  expect(numberBeside('1.250', '1250000')).toBe(undefined);
});
