import type { Indikator } from '../../definition/indikator.js';
import { formulaToLatex } from '../../formula/formulaToLatex.js';
import { formulaToMathml } from '../../formula/formulaToMathml.js';
import { escapeHtml } from '../../page/escapeHtml.js';
import { cellHtml, MARGIN, pageOf, tableBox } from '../../page/pageOf.js';
import { breakable } from './breakable.js';
import { columnShapes, isDrawn, isNumber } from './columnShapes.js';
import { formulaText } from './formulaText.js';
import { linesOf, type Table, type TableCell } from './table.js';

/** Writes a table as a page of its own that prints on A4 landscape, or on A3 when it is too wide to be read there. */
export function writeHtml(table: Table): string {
  const { title, lines, headings, rows } = table;
  const [first, ...others] = lines;
  const shapes = columnShapes(table);
  const names = shapes.map(({ name }) => name);
  const body = [
    ...(first === undefined ? [] : [`<h1>${breakable(first)}</h1>`]),
    ...others.map((line) => `<p>${breakable(line)}</p>`),
    ...tableBox(
      headings,
      rows.map((cells) => rowOf(cells, names.length)),
      names,
    ),
  ];
  const width = shapes.reduce((sum, shape) => sum + shape.width, 0);
  const { paper, points } = paperFor(width);
  return pageOf({ title, paper, style: styleOf(points), body });
}

// The widths on paper are those that `columnShapes` counts with, and that of names in formulas is `formulaWidth`'s.
const styleOf = (points: number) => `.angka { white-space: nowrap; }
.teks { min-width: 11em; }
.panjang { min-width: 22em; }
mtext { display: inline-block; max-width: 11em; min-width: min-content; white-space: normal; text-align: center; }
@media print {
  table { font-size: ${points}pt; }
  .teks { min-width: 8em; }
  .panjang { min-width: 14em; }
}
`;

/** Points in a millimetre. */
const POINTS = 72 / 25.4;
/** How wide a table may be by its estimate, as a part of the paper: an estimate can be a little low. */
const SHARE = 0.95;
/** Letters of tables on paper: at most so large, and where they would be smaller than the second, the larger paper is taken. */
const [LARGEST, SMALLEST] = [9, 6];

/** The paper for a table that is `width` em wide, and the size of letters, in half points, at which it fits. */
function paperFor(width: number): { readonly paper: string; readonly points: number } {
  const pointsOn = (millimetres: number) =>
    Math.min(LARGEST, Math.floor((2 * SHARE * (millimetres - 2 * MARGIN) * POINTS) / width) / 2);
  const small = pointsOn(297);
  return small >= SMALLEST
    ? { paper: 'A4 landscape', points: small }
    : { paper: 'A3 landscape', points: Math.max(3, pointsOn(420)) };
}

function rowOf(cells: readonly TableCell[], columns: number): string {
  const [only] = cells;
  if (only !== undefined && cells.length === 1)
    return `<tr><td colspan="${columns}"><strong>${breakable(only.text)}</strong></td></tr>`;
  return `<tr>${cells.map((cell) => cellHtml(insideOf(cell), isNumber(cell.text) ? 'angka' : '')).join('')}</tr>`;
}

function insideOf(cell: TableCell): string {
  const { text, formula } = cell;
  if (formula === undefined || !isDrawn(cell)) return linesOf(cell, formulaText).map(breakable).join('<br>');
  const lines = text === '' ? [] : text.split('\n').map(breakable);
  return [...lines, 'Rumus:'].join('<br>') + mathOf(formula);
}

/** The formula as browsers draw it; its LaTeX stands inside for whoever reads the page back. */
function mathOf(indikator: Indikator): string {
  const math = formulaToMathml(indikator);
  const [open, close] = [math.indexOf('>') + 1, math.lastIndexOf('<')];
  const tex = `<annotation encoding="application/x-tex">${escapeHtml(formulaToLatex(indikator))}</annotation>`;
  return `${math.slice(0, open)}<semantics>${math.slice(open, close)}${tex}</semantics>${math.slice(close)}`;
}
