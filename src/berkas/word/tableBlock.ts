import { formulaText } from '../../dokumen/sheet/formulaText.js';
import { columnWidths, MANY_COLUMNS, totalWidth } from '../form/columnWidths.js';
import type { FormCell, FormTable } from '../form/form.js';
import { headingSpan } from '../form/headingSpan.js';
import { textAt } from '../form/textAt.js';
import { formulaBox } from './formulaBox.js';
import { CELL_MARGIN, cellXml, paragraphs, paragraphXml, rowXml, run, tableXml } from './wordXml.js';

/** The letters of a table: the style of its paragraphs, how wide they are, and what stands free beside a text in twentieths of a point. */
interface Letters {
  readonly style: string;
  readonly width: number;
  readonly margin: number;
}

/** A table of more columns than this is set in the smallest letters. */
const MOST_COLUMNS = 15;

/** The letters of a table of so many columns. */
function lettersOf(columns: number): Letters {
  if (columns > MOST_COLUMNS) return { style: 'SelTerkecil', width: 65, margin: 40 };
  if (columns > MANY_COLUMNS) return { style: 'SelKecil', width: 76, margin: 40 };
  return { style: 'Sel', width: 92, margin: CELL_MARGIN };
}

/** What an estimate of the width of a text may be wrong by, in letters. */
const SPARE = 0.6;

/** The width of a letter of a formula, in twentieths of a point; some programs draw formulas larger than the text around them. */
const FORMULA_LETTER = 118;

const styled = (style: string) => `<w:pStyle w:val="${style}"/>`;
/** Keeps a paragraph on the page of the next one. */
const KEEP = '<w:keepNext/>';
const CENTRE = '<w:jc w:val="center"/>';
const GREY = '<w:shd w:val="clear" w:color="auto" w:fill="E7E6E6"/>';
const MIDDLE = '<w:vAlign w:val="center"/>';

/** A table so many twentieths of a point wide; `isKept`: its last row stays on the page of what follows. */
export function tableBlock(table: FormTable, width: number, isKept: boolean): string {
  const { style, width: letter, margin } = lettersOf(table.columns.length);
  const widths = columnWidths([table], width, letter, (2 * margin) / letter + SPARE);
  const rows = table.rows.map((cells, row) => {
    // The heading of a group stays with the first row below it.
    const isHeading = cells.length === 1 && table.columns.length > 1;
    const keep = isHeading || (isKept && row === table.rows.length - 1) ? KEEP : '';
    return rowXml(bodyRow(table, row, cells, widths, styled(style), keep));
  });
  return tableXml(widths, [...headRows(table, widths, styled(style)), ...rows], true, margin);
}

function headRows(
  { columns, isNumbered }: FormTable,
  widths: readonly number[],
  style: string,
): readonly string[] {
  const heading = (text: string, width: number, properties: string) =>
    cellXml(
      paragraphXml(run(text, '<w:b/>'), `${style}${KEEP}${CENTRE}`),
      width,
      `${properties}${GREY}${MIDDLE}`,
    );
  const hasTwo = columns.some(({ above }) => above !== undefined);
  const upper = columns.flatMap(({ heading: text, above }, i): readonly string[] => {
    const width = widths[i] ?? 0;
    if (above === undefined) return [heading(text, width, '<w:vMerge w:val="restart"/>')];
    if (columns[i - 1]?.above === above) return [];
    const count = headingSpan(columns, i);
    return [heading(above, totalWidth(widths.slice(i, i + count)), `<w:gridSpan w:val="${count}"/>`)];
  });
  const lower = columns.map(({ heading: text, above }, i) =>
    hasTwo && above === undefined
      ? cellXml(paragraphXml('', `${style}${KEEP}`), widths[i] ?? 0, `<w:vMerge/>${GREY}`)
      : heading(text, widths[i] ?? 0, ''),
  );
  const numbers = columns.map((_, i) =>
    cellXml(
      paragraphXml(run(`(${i + 1})`, '<w:i/><w:sz w:val="14"/>'), `${style}${KEEP}${CENTRE}`),
      widths[i] ?? 0,
    ),
  );
  return [...(hasTwo ? [upper] : []), lower, ...(isNumbered ? [numbers] : [])].map((cells) =>
    rowXml(cells, true),
  );
}

function bodyRow(
  { columns, rows }: FormTable,
  row: number,
  cells: readonly FormCell[],
  widths: readonly number[],
  style: string,
  keep: string,
): readonly string[] {
  let from = 0;
  return cells.map((cell) => {
    const column = from;
    const { span = 1 } = cell;
    from += span;
    const width = totalWidth(widths.slice(column, from));
    const merge = columns[column]?.isMerged === true && span === 1 ? mergeOf(rows, row, column) : undefined;
    const isCopy = merge === '<w:vMerge/>';
    const properties = `${span > 1 ? `<w:gridSpan w:val="${span}"/>` : ''}${merge ?? ''}`;
    const centre = columns[column]?.isCentred === true && span === 1 ? CENTRE : '';
    return cellXml(
      isCopy ? paragraphXml('', style) : contentOf(cell, width, `${style}${keep}`, centre),
      width,
      properties,
    );
  });
}

/** How a cell is merged with those above and below it that say the same. */
function mergeOf(rows: FormTable['rows'], row: number, column: number): string | undefined {
  const own = textAt(rows[row], column);
  if (own === '') return undefined;
  if (textAt(rows[row - 1], column) === own) return '<w:vMerge/>';
  return textAt(rows[row + 1], column) === own ? '<w:vMerge w:val="restart"/>' : undefined;
}

/** The paragraphs of a cell: its text, and its formula below. */
export function contentOf(
  { text, formula, isBold }: FormCell,
  width: number,
  properties: string,
  behind = '',
): string {
  const own =
    text === '' && formula !== undefined ? '' : paragraphs(text, properties + behind, isBold ? '<w:b/>' : '');
  if (formula === undefined) return own;
  const box = formulaBox(formula, Math.floor((width - 2 * CELL_MARGIN) / FORMULA_LETTER));
  if (box === undefined) return own + paragraphs(`Rumus: ${formulaText(formula)}`, properties);
  const math = `<m:oMathPara><m:oMathParaPr><m:jc m:val="left"/></m:oMathParaPr><m:oMath>${box}</m:oMath></m:oMathPara>`;
  return own + paragraphXml(math, properties);
}
