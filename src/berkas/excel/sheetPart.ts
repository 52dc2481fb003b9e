import { lettersOf } from '../../issue/lettersOf.js';
import { lettersWide, linesWide } from '../form/lettersWide.js';
import { xmlText } from '../xml/xmlText.js';
import type { CellLook, CellLooks } from './cellLook.js';

/** A cell of a sheet to be written. */
export interface SheetCell {
  /** A text; a number as plain decimal text; or a formula with what it gives, empty where it gives no number. */
  readonly value?:
    | { readonly text: string }
    | { readonly number: string }
    | { readonly formula: string; readonly result: string };
  readonly look: CellLook;
  /** How many columns and rows it covers; undefined: one. */
  readonly columns?: number;
  readonly rows?: number;
}

/** What may be typed into a cell: a condition, and what to say where it does not hold. */
export interface CellRule {
  readonly address: string;
  readonly condition: string;
  readonly sentence: string;
}

/** The namespaces that the parts of a workbook use. */
export const EXCEL_NAMESPACES =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
/** The height of a line, in points, and the most that a row is high. */
const LINE = 13.5;
const MAX_HEIGHT = 405;

/** A sheet that is filled row by row. */
export class SheetPart {
  readonly #rows: string[] = [];
  readonly #merges: string[] = [];
  readonly #looks: CellLooks;
  /** The letters of each column. */
  readonly #letters: string[] = [];
  /** The widths of the columns, in letters. */
  readonly widths: readonly number[];
  readonly rules: CellRule[] = [];
  /** The rows behind which a page ends. */
  pageEnds: readonly number[] = [];
  orientation: 'landscape' | 'portrait' = 'landscape';
  /** How many rows stay in sight: those down to the headings of the first table. */
  frozen = 0;

  constructor(looks: CellLooks, widths: readonly number[]) {
    this.#looks = looks;
    this.widths = widths;
  }

  /** The number of the next row. */
  get next(): number {
    return this.#rows.length + 1;
  }

  /** Adds a row; *undefined* leaves a cell out. */
  add(cells: readonly (SheetCell | undefined)[]): void {
    const row = this.next;
    let [written, lines] = ['', 1];
    for (const [i, cell] of cells.entries()) {
      if (cell === undefined) continue;
      written += this.#cell(cell, `${this.#lettersOf(i)}${row}`);
      lines = Math.max(lines, this.#linesOf(cell, i));
    }
    // LibreOffice cuts wrapped text off in rows without a height.
    const height = lines === 1 ? '' : ` ht="${Math.min(lines * LINE, MAX_HEIGHT)}" customHeight="1"`;
    for (const [i, cell] of cells.entries()) {
      const { columns = 1, rows = 1 } = cell ?? {};
      if (columns * rows > 1)
        this.#merges.push(`${lettersOf(i + 1)}${row}:${lettersOf(i + columns)}${row + rows - 1}`);
    }
    this.#rows.push(`<row r="${row}"${height}>${written}</row>`);
  }

  #lettersOf(column: number): string {
    const known = this.#letters[column];
    if (known !== undefined) return known;
    const letters = lettersOf(column + 1);
    this.#letters[column] = letters;
    return letters;
  }

  #linesOf({ value, look, columns = 1, rows = 1 }: SheetCell, column: number): number {
    if (value === undefined || !('text' in value) || look.isWrapped !== true) return 1;
    let width = 0;
    for (let i = column; i < column + columns; i += 1) width += this.widths[i] ?? 0;
    const room = (width || 10) - 1;
    const whole = lettersWide(value.text);
    // Most texts have one line that fits, and need no look at where they end.
    if (whole <= room && !value.text.includes('\n')) return 1;
    let lines = 0;
    for (const line of value.text.split('\n')) lines += linesWide(line, room);
    return Math.ceil(lines / rows);
  }

  #cell({ value, look }: SheetCell, address: string): string {
    const start = `<c r="${address}" s="${this.#looks.idOf(look)}"`;
    if (value === undefined) return `${start}/>`;
    if ('number' in value) return `${start}><v>${value.number}</v></c>`;
    if ('text' in value)
      return value.text === ''
        ? `${start}/>`
        : `${start} t="inlineStr"><is><t xml:space="preserve">${xmlText(escaped(value.text))}</t></is></c>`;
    const formula = `<f>${xmlText(value.formula)}</f>`;
    return value.result === ''
      ? `${start} t="str">${formula}<v></v></c>`
      : `${start}>${formula}<v>${value.result}</v></c>`;
  }

  /** The part; `isFirst`: the sheet that is open when the file is opened. */
  xml(isFirst: boolean): string {
    const pane =
      this.frozen === 0
        ? ''
        : `<pane ySplit="${this.frozen}" topLeftCell="A${this.frozen + 1}" activePane="bottomLeft" state="frozen"/>`;
    const columns = this.widths.map(
      (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
    );
    const breaks = this.pageEnds.map((row) => `<brk id="${row}" max="16383" man="1"/>`);
    const merges = this.#merges.map((ref) => `<mergeCell ref="${ref}"/>`);
    const rules = this.rules.map(
      ({ address, condition, sentence }) =>
        `<dataValidation type="custom" allowBlank="1" showErrorMessage="1" errorTitle="Nilai tidak sah" error="${xmlText(sentence)}" sqref="${address}"><formula1>${xmlText(condition)}</formula1></dataValidation>`,
    );
    return [
      `<worksheet ${EXCEL_NAMESPACES}><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
      `<sheetViews><sheetView workbookViewId="0"${isFirst ? ' tabSelected="1"' : ''}>${pane}</sheetView></sheetViews>`,
      `<cols>${columns.join('')}</cols>`,
      `<sheetData>${this.#rows.join('')}</sheetData>`,
      merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`,
      rules.length === 0
        ? ''
        : `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`,
      '<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
      `<pageSetup paperSize="9" orientation="${this.orientation}" fitToWidth="1" fitToHeight="0"/>`,
      '<headerFooter><oddFooter>&amp;RHalaman &amp;P dari &amp;N</oddFooter></headerFooter>',
      breaks.length === 0
        ? ''
        : `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${breaks.join('')}</rowBreaks>`,
      '</worksheet>',
    ].join('');
  }
}

/** `_x000D_` in a text would be read as the character of that number; so would it when somebody typed it. */
function escaped(text: string): string {
  return !text.includes('_') ? text : text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}
