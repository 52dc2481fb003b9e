import { wholeParts } from './breakable.js';
import { formulaWidth } from './formulaWidth.js';
import type { Table, TableCell } from './table.js';
import { textWidth } from './textWidth.js';

/** How a column of a page lies: its class in the style sheet, and the least width that it has on paper, in em. */
export interface ColumnShape {
  readonly name: '' | 'teks' | 'panjang';
  readonly width: number;
}

/** The widest formula that is drawn, in em; a wider one is written on lines that wrap. */
const WIDEST_FORMULA = 22;

/** Shortest texts, in em, for which a column is one of texts, and one of long texts. */
const [TEXT, LONG] = [14, 150];
/** The least widths of columns on paper, in em; the style sheet says the same. */
const WIDTHS = { '': 0, teks: 8, panjang: 14 } as const;

/** Padding and border of a cell, in em. */
const AROUND = 1;

/** True for a cell whose formula is drawn, not written. */
export function isDrawn({ formula }: TableCell): boolean {
  return formula !== undefined && formulaWidth(formula) <= WIDEST_FORMULA;
}

/** True for a text that stays on one line: a number with what belongs to it. */
export function isNumber(text: string): boolean {
  return text.length <= 24 && /^(?:Rp ?)?[<>=≤≥±-]* ?\d[^\p{L}]*(?:\p{L}{1,4}\)?)?$/u.test(text);
}

/** How each column lies so that no word and no number in it is broken. */
export function columnShapes({ headings, rows }: Table): readonly ColumnShape[] {
  const whole = rows.filter((cells) => cells.length === headings.length);
  return headings.map((heading, i) => {
    const cells = whole.map((row) => row[i] ?? { text: '' });
    const name = nameOf(cells);
    const parts = cells.flatMap(({ text }) => (isNumber(text) ? [text] : wholeParts(text)));
    const widths = [...parts, ...wholeParts(heading)].map(textWidth);
    for (const cell of cells) {
      if (cell.formula !== undefined && isDrawn(cell)) widths.push(formulaWidth(cell.formula));
    }
    return { name, width: AROUND + widths.reduce((most, one) => Math.max(most, one), WIDTHS[name]) };
  });
}

function nameOf(cells: readonly TableCell[]): ColumnShape['name'] {
  if (cells.some(({ formula }) => formula !== undefined)) return 'panjang';
  const longest = cells.reduce((most, { text }) => Math.max(most, textWidth(text)), 0);
  if (longest > LONG) return 'panjang';
  return longest > TEXT ? 'teks' : '';
}
