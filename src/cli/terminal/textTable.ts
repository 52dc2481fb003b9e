import { charactersWide } from './charactersWide.js';
import { printable } from './printable.js';
import type { Style } from './styleOf.js';
import { wrapText } from './wrapText.js';

/** A column of a table: its heading, and on which side its cells stand. */
export interface TextColumn {
  readonly heading: string;
  /** True for numbers, which stand on the right and are never broken. */
  readonly isNumber?: boolean;
  /** True for names that are copied, which are never broken either. */
  readonly isWhole?: boolean;
  /** So many characters it is never narrower than; undefined: a few, so that the others have room. */
  readonly least?: number;
  /** How the cells are marked; undefined: not. */
  readonly mark?: (text: string, row: readonly string[]) => string;
}

const GAP = '  ';
/** A column that is wrapped keeps at least this, where there is room. */
const LEAST = 8;

/**
 * Prints rows as a table that fits the width of a terminal: cells are wrapped between words. The widths are those of the rows that it
 * first sees, so that a table of any length is printed in pieces.
 */
export class TextTable {
  readonly #columns: readonly TextColumn[];
  readonly #style: Style;
  readonly #room: number;
  #widths: readonly number[] | undefined;

  constructor(columns: readonly TextColumn[], room: number, style: Style) {
    this.#columns = columns;
    this.#room = room;
    this.#style = style;
  }

  /** The lines of these rows; before the first ones, the headings. */
  print(rows: readonly (readonly string[])[]): string {
    const cells = rows.map((row) => row.map(printable));
    const isFirst = this.#widths === undefined;
    const widths = this.#widths ?? this.#widthsOf(cells);
    this.#widths = widths;
    return (isFirst ? this.#headings(widths) : '') + cells.map((row) => this.#row(row, widths)).join('');
  }

  #headings(widths: readonly number[]): string {
    const names = this.#columns.map(({ heading }) => heading);
    const line = widths.map((width) => '─'.repeat(width)).join(GAP);
    return `${this.#lines(names, widths, this.#style.bold)}${this.#style.dim(line)}\n`;
  }

  #row(row: readonly string[], widths: readonly number[]): string {
    return this.#lines(row, widths, (text, k) => this.#columns[k]?.mark?.(text, row) ?? text);
  }

  #lines(
    row: readonly string[],
    widths: readonly number[],
    mark: (text: string, column: number) => string,
  ): string {
    const wrapped = widths.map((width, k) => wrapText(row[k] ?? '', width));
    const height = Math.max(...wrapped.map(({ length }) => length));
    const lines = Array.from({ length: height }, (_, i) => {
      const last = wrapped.findLastIndex((lines) => (lines[i] ?? '') !== '');
      return wrapped
        .slice(0, last + 1)
        .map((lines, k) => this.#cell(lines[i] ?? '', k, widths[k] ?? 0, k === last, mark))
        .join(GAP);
    });
    return lines.map((line) => `${line}\n`).join('');
  }

  #cell(
    text: string,
    k: number,
    width: number,
    isLast: boolean,
    mark: (text: string, column: number) => string,
  ): string {
    const marked = text === '' ? '' : mark(text, k);
    const space = ' '.repeat(Math.max(0, width - charactersWide(text)));
    if (this.#columns[k]?.isNumber === true) return space + marked;
    // No spaces at the end of a line.
    return isLast ? marked : marked + space;
  }

  /** What each column needs, and where that is too much, what is left to those that can be wrapped. */
  #widthsOf(rows: readonly (readonly string[])[]): readonly number[] {
    const columns = this.#columns.map(({ heading, isNumber, isWhole, least = LEAST }, k) => {
      const cells = widest(rows.flatMap((row) => (row[k] ?? '').split('\n')));
      const wanted = Math.max(cells, charactersWide(heading));
      if (isNumber !== true) return { wanted, least: isWhole === true ? wanted : least };
      // Numbers are never broken; their heading is wrapped over them, so that it need not be short.
      const above = widest(wrapText(heading, Math.floor(this.#room / 4)));
      return { wanted: Math.max(cells, above), least: Math.max(cells, LEAST) };
    });
    return fitWidths(columns, this.#room);
  }
}

function widest(lines: readonly string[]): number {
  return lines.reduce((most, line) => Math.max(most, charactersWide(line)), 1);
}

/** How wide a column would be, and how narrow it may become. */
interface Wish {
  readonly wanted: number;
  readonly least: number;
}

/** The widths of columns that together fit, where they can: the widest give way first. */
export function fitWidths(columns: readonly Wish[], room: number): readonly number[] {
  const widths = columns.map(({ wanted }) => wanted);
  const over = () => widths.reduce((sum, width) => sum + width, GAP.length * (widths.length - 1)) - room;
  for (let left = over(); left > 0; left = over()) {
    const [first, next] = columns
      .map(({ least }, k) => ({ k, width: widths[k] ?? 0, least }))
      .filter(({ width, least }) => width > least)
      .sort((a, b) => b.width - a.width);
    if (first === undefined) break;
    const down = Math.max(first.least, Math.min(next?.width ?? 0, first.width - 1));
    widths[first.k] = Math.max(down, first.width - left);
  }
  return widths;
}
