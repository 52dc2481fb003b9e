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
  /** Which columns of the file are but gaps. */
  readonly #slivers: ReadonlySet<number>;

  constructor(table: Element) {
    const widths = elementsIn(childOf(table, 'w:tblGrid') ?? table)
      .filter(({ name }) => name === 'w:gridCol')
      .slice(0, MAX_COLUMNS)
      .map(({ attributes }) => Number(attributeOf(attributes, 'w') ?? 0));
    const narrow = new Set(
      widths.flatMap((width, column) => (width > 0 && width <= MAX_SLIVER ? [column] : [])),
    );
    if (narrow.size > 0) keepFilled(narrow, table);
    this.#slivers = narrow;
  }

  /** How many columns stand among so many of the file from one on. */
  count(from: number, span: number): number {
    if (this.#slivers.size === 0) return span;
    let gaps = 0;
    for (const column of this.#slivers) if (column >= from && column < from + span) gaps += 1;
    return span - gaps;
  }
}

/** Takes out the columns in which a cell stands that is in no other. */
function keepFilled(narrow: Set<number>, table: Element): void {
  for (const row of flatten(table)) {
    let from = gridCount(childOf(row, 'w:trPr'), 'w:gridBefore', 0);
    for (const cell of flatten(row)) {
      if (cell.name !== 'w:tc') continue;
      const span = gridCount(childOf(cell, 'w:tcPr'), 'w:gridSpan', 1);
      const own = [...narrow].filter((column) => column >= from && column < from + span);
      if (own.length === span) for (const column of own) narrow.delete(column);
      from += span;
    }
  }
}

/** How many columns a property speaks of. */
export function gridCount(properties: Element | undefined, name: string, usual: number): number {
  const value = valOf(properties, name) ?? '';
  return /^\d{1,4}$/.test(value) ? Number(value) : usual;
}
