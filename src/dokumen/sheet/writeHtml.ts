import type { Indikator } from '../../definition/indikator.js';
import { formulaToLatex } from '../../formula/formulaToLatex.js';
import { formulaToMathml } from '../../formula/formulaToMathml.js';
import { escapeHtml } from '../../page/escapeHtml.js';
import { headingRow, pageOf } from '../../page/pageOf.js';
import type { Table, TableCell } from './table.js';

/** Writes a table as a page of its own that prints on A4 landscape. */
export function writeHtml({ title, lines, headings, rows }: Table): string {
  const [first, ...others] = lines;
  const body = [
    ...(first === undefined ? [] : [`<h1>${escapeHtml(first)}</h1>`]),
    ...others.map((line) => `<p>${escapeHtml(line)}</p>`),
    '<table>',
    headingRow(headings),
    `<tbody>\n${rows.map((cells) => rowOf(cells, headings.length)).join('\n')}\n</tbody>`,
    '</table>',
  ];
  return pageOf({ title, orientation: 'landscape', body });
}

function rowOf(cells: readonly TableCell[], width: number): string {
  const [only] = cells;
  if (only !== undefined && cells.length === 1 && width > 1)
    return `<tr><td colspan="${width}"><strong>${escapeHtml(only.text)}</strong></td></tr>`;
  return `<tr>${cells.map((cell) => `<td>${insideOf(cell)}</td>`).join('')}</tr>`;
}

function insideOf({ text, formula }: TableCell): string {
  const lines = text === '' ? [] : text.split('\n').map(escapeHtml);
  return formula === undefined ? lines.join('<br>') : [...lines, 'Rumus:'].join('<br>') + mathOf(formula);
}

/** The formula as browsers draw it; its LaTeX stands inside for whoever reads the page back. */
function mathOf(indikator: Indikator): string {
  const math = formulaToMathml(indikator);
  const [open, close] = [math.indexOf('>') + 1, math.lastIndexOf('<')];
  const tex = `<annotation encoding="application/x-tex">${escapeHtml(formulaToLatex(indikator))}</annotation>`;
  return `${math.slice(0, open)}<semantics>${math.slice(open, close)}${tex}</semantics>${math.slice(close)}`;
}
