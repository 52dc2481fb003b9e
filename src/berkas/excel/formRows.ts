import { lettersOf } from '../../issue/lettersOf.js';
import { columnWidths, MANY_COLUMNS, totalWidth } from '../form/columnWidths.js';
import {
  DOTS,
  type Form,
  type FormBlock,
  type FormCell,
  type FormTable,
  type LiveCell,
} from '../form/form.js';
import { headingSpan } from '../form/headingSpan.js';
import { textAt } from '../form/textAt.js';
import type { CellLook } from './cellLook.js';

/** A cell of a form in its place on a sheet. */
export interface PlacedCell extends FormCell {
  readonly look: CellLook;
  /** True: a text that is a number may be stored as one. */
  readonly isNumber?: boolean;
  /** How many rows it covers; undefined: one. */
  readonly rows?: number;
}

/** The width of a sheet that fits on A4, in letters. */
const SHEET_WIDTH = { landscape: 190, portrait: 125 } as const;
/** The width of the labels of a card. */
const LABELS = 28;

const BODY: CellLook = { hasBorder: true, isWrapped: true };
const HEADING: CellLook = { ...BODY, isBold: true, fill: 'heading', isCentred: true };

/** The looks of cells below headings: those that are alike are one. */
const bodies: readonly CellLook[] = /* @__PURE__ */ [false, true].flatMap((isCentred) =>
  [false, true].map((isBold): CellLook => ({ ...BODY, isCentred, isBold })),
);

function bodyLook(isCentred: boolean, isBold: boolean): CellLook {
  return bodies[(isCentred ? 2 : 0) + (isBold ? 1 : 0)] ?? BODY;
}

/** A form on a sheet, block below block, before it is known what its live cells hold. */
export class FormRows {
  readonly rows: (readonly (PlacedCell | undefined)[])[] = [];
  /** The rows behind which a page ends. */
  readonly pageEnds: number[] = [];
  /** The widths of the columns, in letters. */
  readonly widths: readonly number[];
  /** The first and the last row of the headings of the first table. */
  headings: readonly [number, number] | undefined;
  readonly #addresses = new Map<string, string>();

  constructor({ blocks, orientation }: Form) {
    this.widths = widthsOf(blocks, SHEET_WIDTH[orientation]);
    for (const block of blocks) this.#block(block);
  }

  /** Where the cell of an indicator stands; *undefined* when there is none. */
  addressOf({ jenis, id }: LiveCell): string | undefined {
    return this.#addresses.get(`${jenis} ${id}`);
  }

  /** True when figures stand in cells that compute them from the values filled in. */
  get isComputed(): boolean {
    return this.rows.some((cells) => cells.some((cell) => cell?.live !== undefined));
  }

  get #next(): number {
    return this.rows.length + 1;
  }

  #block(block: FormBlock): void {
    switch (block.jenis) {
      case 'title':
        return this.#lines(block.text, { isBold: true, isCentred: true, isWrapped: true });
      case 'heading':
        this.rows.push([]);
        return this.#lines(block.text, { isBold: true, isWrapped: true });
      case 'text':
        return this.#lines(block.text, { isWrapped: true });
      case 'entry':
        return this.#lines(`${block.label}: ${block.text}`, { isWrapped: true });
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
        this.pageEnds.push(this.rows.length);
    }
  }

  #lines(text: string, look: CellLook): void {
    const span = this.widths.length;
    for (const line of text.split('\n')) this.rows.push([{ text: line, look, span }]);
  }

  #table(table: FormTable): void {
    this.rows.push([]);
    const first = this.#next;
    this.#headings(table);
    this.headings ??= [first, this.#next - 1];
    for (const [row, cells] of table.rows.entries()) this.#row(table, row, cells);
  }

  #headings({ columns, isNumbered }: FormTable): void {
    const hasTwo = columns.some(({ above }) => above !== undefined);
    const placed = (text: string, more: Partial<PlacedCell> = {}): PlacedCell => ({
      text,
      look: HEADING,
      ...more,
    });
    if (hasTwo) {
      this.rows.push(
        columns.map(({ heading, above }, i): PlacedCell => {
          if (above === undefined) return placed(heading, { rows: 2 });
          if (columns[i - 1]?.above === above) return placed('');
          return placed(above, { span: headingSpan(columns, i) });
        }),
      );
    }
    this.rows.push(columns.map(({ heading, above }) => placed(hasTwo && above === undefined ? '' : heading)));
    if (isNumbered)
      this.rows.push(columns.map((_, i) => ({ text: `(${i + 1})`, look: { ...BODY, isCentred: true } })));
  }

  #row({ columns, rows }: FormTable, at: number, cells: readonly FormCell[]): void {
    const row = this.#next;
    const placed: PlacedCell[] = [];
    for (const cell of cells) {
      const { span = 1, live, isBold } = cell;
      const column = columns[placed.length];
      const look = bodyLook(span === 1 && column?.isCentred === true, isBold === true);
      if (live !== undefined)
        this.#addresses.set(`${live.jenis} ${live.id}`, `${lettersOf(placed.length + 1)}${row}`);
      const count = column?.isMerged === true && span === 1 ? equalRows(rows, at, placed.length) : 1;
      placed.push({ look, isNumber: column?.isNumber === true, rows: count, ...cell });
      for (let i = 1; i < span; i += 1) placed.push({ text: '', look });
    }
    this.rows.push(placed);
  }

  /** Who signs stands on the left and the right half of the sheet. */
  #signature({ place, signers }: Extract<FormBlock, { jenis: 'signature' }>): void {
    this.rows.push([]);
    const count = this.widths.length;
    const half = halfOf(this.widths);
    const left = signers.length > 1 ? signers[0] : undefined;
    const last = signers.at(-1);
    const look: CellLook = { isCentred: true, isWrapped: true };
    const add = (first: string, second: string) => {
      const cells = new Array<PlacedCell | undefined>(half + 1).fill(undefined);
      if (left !== undefined) cells[0] = { text: first, look, span: half };
      cells[half] = { text: second, look, span: count - half };
      this.rows.push(cells);
    };
    add('', place);
    if (signers.some(({ role }) => role !== undefined)) add(left?.role ?? '', last?.role ?? '');
    add(left?.post ?? '', last?.post ?? '');
    for (let i = 0; i < 3; i += 1) this.rows.push([]);
    add(`(${DOTS})`, `(${DOTS})`);
    add(`NIP. ${DOTS}`, `NIP. ${DOTS}`);
  }
}

/** How many rows from this one on say the same in a column; 1 where the row above says so too. */
function equalRows(rows: FormTable['rows'], at: number, column: number): number {
  const own = textAt(rows[at], column);
  if (own === '' || textAt(rows[at - 1], column) === own) return 1;
  let end = at + 1;
  while (end < rows.length && textAt(rows[end], column) === own) end += 1;
  return end - at;
}

/** How many columns make up the left half. */
function halfOf(widths: readonly number[]): number {
  const half = totalWidth(widths) / 2;
  let [count, width] = [0, 0];
  while (count < widths.length - 1 && width + (widths[count] ?? 0) / 2 < half) {
    width += widths[count] ?? 0;
    count += 1;
  }
  return Math.max(count, 1);
}

function widthsOf(blocks: readonly FormBlock[], total: number): readonly number[] {
  const tables = blocks.filter((block) => block.jenis === 'table');
  if (tables.length === 0) return [LABELS, total - LABELS];
  const isWide = tables.some(({ columns }) => columns.length > MANY_COLUMNS);
  return columnWidths(tables, isWide ? total * 1.25 : total, 1);
}
