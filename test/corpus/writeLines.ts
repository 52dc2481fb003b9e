import type { Block, Cell, Table } from './page.js';
import { from, type Place, spread, type Written, widthOf } from './written.js';

/** A format of lines, and the habits of the program that wrote it. */
export type LineHabit = 'tsv' | 'markdown' | 'csv' | 'excel' | 'koma';

/** Formats of which every row begins on a line of its own. */
export function writeLines(page: readonly Block[], habit: LineHabit): Written {
  const places = new Map<Cell, Place>();
  const lines: string[] = [];
  const width = Math.max(1, ...page.map((block) => (typeof block === 'string' ? 1 : widthOf(block))));
  const add = (text: string) => lines.push(...text.split('\n'));
  const addTable = (block: Table) => {
    for (const [y, columns] of spread(block).entries()) {
      for (const [x, one] of columns.entries())
        if (one !== undefined) places.set(one, { rows: [lines.length], columns: from(x, one.wide ?? 1) });
      add(
        writers[habit](
          columns.map((one) => one?.text ?? ''),
          width,
          false,
        ),
      );
      if (habit === 'markdown' && y === 0) add(`|${' --- |'.repeat(columns.length)}`);
    }
  };
  for (const block of page) {
    if (typeof block === 'string') add(writers[habit]([block], width, true));
    else addTable(block);
  }
  const mark = habit === 'excel' ? '\ufeff' : '';
  return { text: `${mark}${lines.join('\n')}\n`, places };
}

type WriteRow = (texts: readonly string[], width: number, isLine: boolean) => string;

const separated =
  (sign: string): WriteRow =>
  (texts) =>
    texts
      .map((text) => (/["\n]/.test(text) || text.includes(sign) ? `"${text.replaceAll('"', '""')}"` : text))
      .join(sign);

const writers: Readonly<Record<LineHabit, WriteRow>> = {
  tsv: separated('\t'),
  csv: separated(';'),
  koma: separated(','),
  /** A spreadsheet gives every row as many cells as the widest has. */
  excel: (texts, width, isLine) =>
    separated(';')([...texts, ...Array.from({ length: width - texts.length }, () => '')], width, isLine),
  markdown: (texts, _, isLine) => {
    const cells = texts.map((text) => text.replaceAll('|', '\\|').replaceAll('\n', '<br>'));
    return isLine ? (cells[0] ?? '') : `| ${cells.join(' | ')} |`;
  },
};
