import type { Indikator } from '../../definition/indikator.js';
import { escapeXml } from '../../formula/escapeXml.js';
import { formulaToLatex } from '../../formula/formulaToLatex.js';
import { formulaToMathml } from '../../formula/formulaToMathml.js';
import type { Table, TableCell } from './table.js';

const STYLE = `
@page { size: A4 landscape; margin: 12mm; }
body { font: 10pt/1.35 "Liberation Sans", Arial, sans-serif; }
h1 { font-size: 12pt; text-align: center; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #000; padding: 3pt 4pt; vertical-align: top; overflow-wrap: anywhere; }
th { background: #eee; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
math { font-size: 90%; }
`;

/** Writes a table as a page of its own that prints on A4 landscape. */
export function writeHtml({ title, lines, headings, rows }: Table): string {
  const [first, ...others] = lines;
  return [
    '<!DOCTYPE html>',
    '<html lang="id">',
    `<head><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>${STYLE}</style></head>`,
    '<body>',
    ...(first === undefined ? [] : [`<h1>${escapeHtml(first)}</h1>`]),
    ...others.map((line) => `<p>${escapeHtml(line)}</p>`),
    '<table>',
    `<thead><tr>${headings.map((one) => `<th>${escapeHtml(one)}</th>`).join('')}</tr></thead>`,
    `<tbody>\n${rows.map((cells) => rowOf(cells, headings.length)).join('\n')}\n</tbody>`,
    '</table>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
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

function escapeHtml(text: string): string {
  return escapeXml(text).replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}
