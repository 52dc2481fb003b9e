import type { Cell } from '../../dokumen/sheet/sheet.js';
import { fileTooLarge } from '../../issue/files.js';
import { type Budget, MAX_COLUMNS } from '../sheet/budget.js';
import { childOf, type Element, valOf } from '../xml/element.js';
import { refuseFile } from '../zip/refuseFile.js';
import { flatten } from './flatten.js';
import { isGoneRow } from './isGoneRow.js';
import { markedCell } from './markedCell.js';
import { gridCount, TableGrid } from './tableGrid.js';
import { type WordContext, wordText } from './wordText.js';

/** A row of a table, and in which of its columns something is drawn that is not read. */
export interface WordRow {
  readonly cells: readonly Cell[];
  /** Places in the row, counted from 0. */
  readonly pictures: readonly number[];
}

/** What can stand in a row of a table: a row, or a table that is there for the layout of the page alone. */
export type WordPiece = { readonly row: WordRow } | { readonly table: Element };

/** Reads the rows of a table; a table that is all that a row holds stands for itself. */
export class WordTable {
  readonly #context: WordContext;
  readonly #budget: Budget;
  /** By column of the grid, the merged cell that reaches into the rows below. */
  readonly #reaching: (Cell | undefined)[] = [];

  constructor(context: WordContext, budget: Budget) {
    this.#context = context;
    this.#budget = budget;
  }

  /** The rows of a table that were not deleted and are not hidden. */
  pieces(table: Element): readonly WordPiece[] {
    const grid = new TableGrid(table);
    return flatten(table).flatMap((row): readonly WordPiece[] => {
      if (row.name !== 'w:tr') return [];
      if (isGoneRow(row, this.#context.unread)) return [];
      const inner = onlyTableIn(row);
      return [inner === undefined ? { row: this.#row(row, childOf(row, 'w:trPr'), grid) } : { table: inner }];
    });
  }

  #row(row: Element, properties: Element | undefined, grid: TableGrid): WordRow {
    const cells: Cell[] = [];
    const pictures: number[] = [];
    let column = gridCount(properties, 'w:gridBefore', 0);
    this.#add(cells, { text: '' }, grid.count(0, column));
    for (const element of flatten(row)) {
      const own = childOf(element, 'w:tcPr');
      if (element.name !== 'w:tc' || childOf(own, 'w:cellDel') !== undefined) continue;
      if (cells.length >= MAX_COLUMNS) refuseFile(fileTooLarge, { apa: 'kolom', batas: MAX_COLUMNS });
      const { text, hasPicture } = wordText(flatten(element), this.#context);
      if (hasPicture) pictures.push(cells.length);
      const span = gridCount(own, 'w:gridSpan', 1);
      this.#place(cells, own, markedCell(text), Math.max(1, grid.count(column, span)));
      column += span;
    }
    return { cells, pictures };
  }

  /** Puts a cell into its columns, or a copy of the one that it is merged with. */
  #place(cells: Cell[], properties: Element | undefined, own: Cell, count: number): void {
    const from = cells.length;
    const before = cells[from - 1];
    const merge = mergeOf(properties, 'w:vMerge');
    const above = merge === 'continue' ? this.#reaching[from] : undefined;
    if (mergeOf(properties, 'w:hMerge') === 'continue' && before !== undefined)
      this.#add(cells, { ...before, copy: 'left' }, 1);
    else this.#add(cells, above === undefined ? own : { ...above, copy: 'above' }, count);
    for (let column = from; column < cells.length; column += 1)
      this.#reaching[column] = merge === undefined ? undefined : (above ?? own);
  }

  /** Adds a cell, with a copy for each further column that it covers. */
  #add(cells: Cell[], cell: Cell, count: number): void {
    for (let i = 0; i < count && cells.length < MAX_COLUMNS; i += 1) {
      this.#budget.take(cell.text.length);
      cells.push(i === 0 ? cell : { ...cell, copy: 'left' });
    }
  }
}

/** Whether a cell begins a merged one or goes on with it; without a word it goes on. */
function mergeOf(properties: Element | undefined, name: string): 'restart' | 'continue' | undefined {
  if (childOf(properties, name) === undefined) return undefined;
  return valOf(properties, name) === 'restart' ? 'restart' : 'continue';
}

/** The only cell of a table that has but one and a table in it: it is there for the layout of the page alone. */
export function layoutCellOf(table: Element): Element | undefined {
  const rows = flatten(table).filter(({ name }) => name === 'w:tr');
  const cells = rows.flatMap(flatten).filter(({ name }) => name === 'w:tc');
  const [cell] = cells;
  return cells.length === 1 && cell !== undefined && childOf(cell, 'w:tbl') !== undefined ? cell : undefined;
}

/** The table that is the only content of the only cell of a row. */
function onlyTableIn(row: Element): Element | undefined {
  const cells = flatten(row).filter(({ name }) => name === 'w:tc');
  const [cell] = cells;
  if (cell === undefined || cells.length > 1) return undefined;
  const content = flatten(cell).filter(({ name }) => name === 'w:tbl' || name === 'w:p');
  const tables = content.filter(({ name }) => name === 'w:tbl');
  return tables.length === 1 && content.every((one) => one.name === 'w:tbl' || isEmpty(one))
    ? tables[0]
    : undefined;
}

/** True for a paragraph in which nothing stands: Word demands one behind every table. */
function isEmpty(paragraph: Element): boolean {
  return flatten(paragraph).every(
    ({ name }) => name !== 'w:r' && name !== 'm:oMath' && name !== 'm:oMathPara',
  );
}
