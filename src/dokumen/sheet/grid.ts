import { cellOf } from './cellOf.js';
import { MAX_CELLS } from './limits.js';
import type { Cell } from './sheet.js';
import { tidyLines } from './tidyLines.js';

/** A cell as it is written in a row, before merged cells are given their columns. */
interface Written {
  text: string;
  /** How many columns it covers, and how many rows. */
  readonly width: number;
  readonly height: number;
  /** The number that a spreadsheet put beside its text. */
  readonly number: string | undefined;
}

/** Puts the cells of a table in their columns; a merged cell leaves a copy in each place that it covers. */
export class Grid {
  #count = 0;
  #row: Written[] | undefined;
  #cell: Written | undefined;
  /** By column, the merged cell that reaches into the rows below, and into how many more. */
  #reaching: { readonly cell: Cell; rows: number }[] = [];

  /** True when there are more cells than a document may have. */
  get isFull(): boolean {
    return this.#count > MAX_CELLS;
  }

  /** Begins a table: no cell of the one before reaches into it. */
  begin(): void {
    this.#reaching = [];
  }

  openRow(): void {
    this.#row = [];
  }

  openCell(width: number, height: number, number?: string): void {
    this.#row ??= [];
    this.#cell = { text: '', width, height, number };
    this.#row.push(this.#cell);
  }

  /** Adds text to the open cell; text between cells is dropped. */
  write(part: string): void {
    if (this.#cell !== undefined) this.#cell.text += part;
  }

  closeCell(): void {
    this.#cell = undefined;
  }

  /** The cells of the open row; *undefined* when none is open. */
  closeRow(): readonly Cell[] | undefined {
    const row = this.#row;
    this.#row = undefined;
    this.#cell = undefined;
    if (row === undefined || this.isFull) return undefined;
    const cells = this.#spread(row);
    this.#count += cells.length;
    return cells;
  }

  #spread(row: readonly Written[]): readonly Cell[] {
    const cells: Cell[] = [];
    for (const written of row) {
      this.#takeReaching(cells);
      this.#place(written, cells);
    }
    this.#takeReaching(cells);
    return cells;
  }

  /** Adds the copies of cells that reach here from above. */
  #takeReaching(cells: Cell[]): void {
    for (;;) {
      const from = this.#reaching[cells.length];
      if (from === undefined || from.rows === 0) return;
      from.rows -= 1;
      cells.push(from.cell);
    }
  }

  #place({ text, width, height, number }: Written, cells: Cell[]): void {
    const plain = cellOf(tidyLines(text));
    const own = number !== undefined && isShown(number, plain.text) ? { ...plain, number } : plain;
    for (let i = 0; i < width && this.#count + cells.length <= MAX_CELLS; i += 1) {
      const copy: Cell = { ...own, copy: i > 0 ? 'left' : 'above' };
      this.#reaching[cells.length] = { cell: copy, rows: height - 1 };
      cells.push(i > 0 ? copy : own);
    }
  }
}

/** True where a text shows this number in one of the two notations; a percentage and thousands shown as ones are none of it. */
function isShown(number: string, text: string): boolean {
  const readings = [text.replaceAll('.', '').replace(',', '.'), text.replaceAll(',', '')];
  return /^-?\d[\d.,]*$/.test(text) && readings.some((one) => Number(one) === Number(number));
}
