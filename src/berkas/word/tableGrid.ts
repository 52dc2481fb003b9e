import { MAX_COLUMNS } from '../sheet/budget.js';
import { childOf, type Element, elementsIn, valOf } from '../xml/element.js';
import { attributeOf } from '../xml/readXml.js';
import { flatten } from './flatten.js';

/** The margins of a cell alone are wider than so many twentieths of a point. */
const MAX_SLIVER = 100;

/**
 * The columns of a table. Where the border of a cell is not quite in line with that of the cells above, the file has a column of the width of
 * that gap, in which nothing stands: cells that reach over it and cells that end before it are of one column.
 */
export class TableGrid {
  /** Of each column of the file, how many before it are but gaps. */
  readonly #before: readonly number[];

  constructor(table: Element) {
    const widths = elementsIn(childOf(table, 'w:tblGrid') ?? table)
      .filter(({ name }) => name === 'w:gridCol')
      .slice(0, MAX_COLUMNS)
      .map(({ attributes }) => Number(attributeOf(attributes, 'w') ?? 0));
    const isGap = widths.map((width) => width > 0 && width <= MAX_SLIVER);
    if (isGap.includes(true)) keepFilled(isGap, table);
    const before = [0];
    for (const [column, is] of isGap.entries()) before.push((before[column] ?? 0) + Number(is));
    this.#before = before;
  }

  /** How many columns stand among so many of the file from one on. */
  count(from: number, span: number): number {
    return span - (this.#gapsBefore(from + span) - this.#gapsBefore(from));
  }

  #gapsBefore(column: number): number {
    return this.#before[Math.min(column, this.#before.length - 1)] ?? 0;
  }
}

/** Takes out the columns in which a cell stands that is in no other. */
function keepFilled(isGap: boolean[], table: Element): void {
  for (const row of flatten(table)) {
    let from = gridCount(childOf(row, 'w:trPr'), 'w:gridBefore', 0);
    for (const cell of flatten(row)) {
      if (cell.name !== 'w:tc') continue;
      const to = from + gridCount(childOf(cell, 'w:tcPr'), 'w:gridSpan', 1);
      const own = isGap.slice(from, to);
      if (own.length === to - from && !own.includes(false)) isGap.fill(false, from, to);
      from = to;
    }
  }
}

/** How many columns a property speaks of. */
export function gridCount(properties: Element | undefined, name: string, usual: number): number {
  const value = valOf(properties, name) ?? '';
  return /^\d{1,4}$/.test(value) ? Number(value) : usual;
}
