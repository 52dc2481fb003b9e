import { lettersOf } from '../../issue/lettersOf.js';
import { columnWidths } from '../form/columnWidths.js';
import {
  DOTS,
  type Form,
  type FormBlock,
  type FormCell,
  type FormTable,
  type LiveCell,
} from '../form/form.js';
import type { CellLook } from './cellLook.js';

/** A cell of a form in its place on a sheet. */
export interface PlacedCell extends FormCell {
  readonly look: CellLook;
  /** True: a text that is a number may be stored as one. */
  readonly isNumber?: boolean;
}

type Rectangle = readonly [firstColumn: number, firstRow: number, lastColumn: number, lastRow: number];

/** The width of a sheet that fits on A4 landscape, in letters. */
const SHEET_WIDTH = 190;

const BODY: CellLook = { hasBorder: true, isWrapped: true };
const HEADING: CellLook = { ...BODY, isBold: true, fill: 'heading', isCentred: true };
const CENTRED: CellLook = { isCentred: true };

/** A form on a sheet, block below block, before it is known what its live cells hold. */
export class FormRows {
  readonly rows: (readonly (PlacedCell | undefined)[])[] = [];
  readonly merges: Rectangle[] = [];
  /** The widths of the columns, in letters: as the widest table has them. */
  readonly widths: readonly number[];
  /** The first and the last row of the headings of the first table. */
  headings: readonly [number, number] | undefined;
  readonly #addresses = new Map<string, string>();

  constructor({ blocks }: Form) {
    this.widths = widthsOf(blocks);
    for (const block of blocks) this.#block(block);
  }

  /** Where the cell of an indicator stands; *undefined* when there is none. */
  addressOf({ jenis, id }: LiveCell): string | undefined {
    return this.#addresses.get(`${jenis} ${id}`);
  }

  get #next(): number {
    return this.rows.length + 1;
  }

  #block(block: FormBlock): void {
    switch (block.jenis) {
      case 'title':
        return this.#lines(block.text, { isBold: true });
      case 'heading':
        this.rows.push([]);
        return this.#lines(block.text, { isBold: true });
      case 'text':
        return this.#lines(block.text, {});
      case 'entry':
        return this.#lines(`${block.label}: ${block.text}`, {});
      case 'table':
        return this.#table(block);
      case 'card':
        this.rows.push([]);
        for (const { label, cell } of block.rows) {
          this.rows.push([
            { text: label, look: { ...BODY, isBold: true, fill: 'heading' } },
            { ...cell, look: BODY },
          ]);
        }
        return;
      case 'signature':
        return this.#signature(block);
      case 'page':
        this.rows.push([]);
    }
  }

  #lines(text: string, look: CellLook): void {
    for (const line of text.split('\n')) this.rows.push([{ text: line, look }]);
  }

  #table(table: FormTable): void {
    this.rows.push([]);
    const first = this.#next;
    this.#headings(table);
    this.headings ??= [first, this.#next - 1];
    const top = this.#next;
    for (const cells of table.rows) this.#row(table, cells);
    this.#mergeEqual(table, top);
  }

  #headings({ columns, isNumbered }: FormTable): void {
    const hasTwo = columns.some(({ above }) => above !== undefined);
    const placed = (text: string): PlacedCell => ({ text, look: HEADING });
    if (hasTwo) {
      const row = this.#next;
      this.rows.push(
        columns.map(({ heading, above }, i) =>
          placed(columns[i - 1]?.above === above && above !== undefined ? '' : (above ?? heading)),
        ),
      );
      for (const [i, { above }] of columns.entries()) {
        if (above === undefined) this.merges.push([i + 1, row, i + 1, row + 1]);
        else if (columns[i - 1]?.above !== above) {
          const end = columns.findIndex((one, j) => j > i && one.above !== above);
          this.merges.push([i + 1, row, end === -1 ? columns.length : end, row]);
        }
      }
    }
    this.rows.push(columns.map(({ heading, above }) => placed(hasTwo && above === undefined ? '' : heading)));
    if (isNumbered)
      this.rows.push(columns.map((_, i) => ({ text: `(${i + 1})`, look: { ...BODY, isCentred: true } })));
  }

  #row({ columns }: FormTable, cells: readonly FormCell[]): void {
    const row = this.#next;
    const placed: PlacedCell[] = [];
    for (const cell of cells) {
      const { span = 1, live, isBold } = cell;
      const column = columns[placed.length];
      const from = placed.length + 1;
      const look: CellLook = {
        ...BODY,
        isCentred: span === 1 && column?.isCentred === true,
        isBold: isBold === true,
      };
      if (live !== undefined) this.#addresses.set(`${live.jenis} ${live.id}`, `${lettersOf(from)}${row}`);
      placed.push({ ...cell, look, isNumber: column?.isNumber === true });
      for (let i = 1; i < span; i += 1) placed.push({ text: '', look });
      if (span > 1) this.merges.push([from, row, from + span - 1, row]);
    }
    this.rows.push(placed);
  }

  /** Equal texts below each other in a column that merges them. */
  #mergeEqual({ columns, rows }: FormTable, top: number): void {
    for (const [column, { isMerged }] of columns.entries()) {
      if (isMerged !== true) continue;
      let from = 0;
      for (let row = 1; row <= rows.length; row += 1) {
        if (row < rows.length && textOf(rows[row], column) === textOf(rows[from], column)) continue;
        if (row - from > 1 && textOf(rows[from], column) !== '')
          this.merges.push([column + 1, top + from, column + 1, top + row - 1]);
        from = row;
      }
    }
  }

  #signature({ place, signers }: Extract<FormBlock, { jenis: 'signature' }>): void {
    this.rows.push([]);
    const right = Math.max(this.widths.length - 1, 1);
    const left = signers.length > 1 ? signers[0] : undefined;
    const last = signers.at(-1);
    const add = (first: string, second: string) => {
      const cells: (PlacedCell | undefined)[] = [];
      if (left !== undefined) cells[0] = { text: first, look: {} };
      cells[right] = { text: second, look: CENTRED };
      this.rows.push(Array.from(cells));
    };
    add('', place);
    if (signers.some(({ role }) => role !== undefined)) add(left?.role ?? '', last?.role ?? '');
    add(left?.post ?? '', last?.post ?? '');
    for (let i = 0; i < 3; i += 1) this.rows.push([]);
    add(`(${DOTS})`, `(${DOTS})`);
    add(`NIP. ${DOTS}`, `NIP. ${DOTS}`);
  }
}

/** The text of a cell; that of a row with merged cells is never equal to another. */
function textOf(row: readonly FormCell[] | undefined, column: number): string {
  return row === undefined || row.some(({ span }) => span !== undefined) ? '' : (row[column]?.text ?? '');
}

function widthsOf(blocks: readonly FormBlock[]): readonly number[] {
  const tables = blocks.filter((block) => block.jenis === 'table');
  const card = blocks.some(({ jenis }) => jenis === 'card') ? [[28, 110]] : [];
  const all = [...tables.map((table) => columnWidths(table, SHEET_WIDTH)), ...card];
  const count = Math.max(2, ...all.map((widths) => widths.length));
  return Array.from({ length: count }, (_, i) => Math.max(6, ...all.map((widths) => widths[i] ?? 0)));
}
