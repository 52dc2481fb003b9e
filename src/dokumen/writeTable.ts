import { formulaToLatex } from '../formula/latex.js';
import { formulaToMathml } from '../formula/mathml.js';
import { escapeMarks } from './cellText.js';
import { latexLine } from './explainingColumns.js';
import { IKU } from './kepala.js';
import type { SelTulis } from './kolomTulis.js';
import type { FormatTabel } from './pilihanBaca.js';
import type { Tabel } from './tabel.js';

/** Writes a table in one format. */
export function writeTable(tabel: Tabel, format: FormatTabel): string {
  switch (format) {
    case 'markdown':
      return writeMarkdown(tabel);
    case 'html':
      return writeHtml(tabel);
    case 'csv':
      // As Indonesian Excel opens it: semicolons, since the comma is its decimal mark, and a byte order mark.
      return `\ufeff${writeSeparated(tabel, ';')}`;
    case 'tsv':
      return writeSeparated(tabel, '\t');
  }
}

/** The words of a cell with its formula as LaTeX. */
function linesOf({ teks, rumus }: SelTulis): readonly string[] {
  const lines = teks === '' ? [] : teks.split('\n');
  return rumus === undefined ? lines : [...lines, latexLine(rumus)];
}

/** A title that a reader would not know for one is named. */
function titleOf(judul: string): string {
  return IKU.test(judul) ? judul : `Judul: ${judul}`;
}

function writeMarkdown({ judul, keterangan, kolom, baris }: Tabel): string {
  const cell = (lines: readonly string[]) =>
    lines.map((line) => escapeMarks(line).replaceAll('|', '\\|')).join('<br>');
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rows = baris.map((cells) => row(kolom.map((_, i) => cell(linesOf(cells[i] ?? { teks: '' })))));
  const head = [row(kolom.map((one) => cell([one]))), row(kolom.map(() => '---'))];
  const lines = keterangan.map((line) => `- ${cell([oneLine(line)])}`);
  return [`# ${cell([oneLine(titleOf(judul))])}`, '', ...lines, '', ...head, ...rows, ''].join('\n');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function writeSeparated({ judul, keterangan, kolom, baris }: Tabel, sign: string): string {
  const cell = (lines: readonly string[]) => quote(harmless(lines.map(escapeMarks).join('\n')), sign);
  const rows = baris.map((cells) => kolom.map((_, i) => cell(linesOf(cells[i] ?? { teks: '' }))));
  const head = [
    [cell([oneLine(titleOf(judul))])],
    [],
    ...keterangan.map((line) => [cell([oneLine(line)])]),
    [],
  ];
  const all = [...head, kolom.map((one) => cell([one])), ...rows].map((cells) => cells.join(sign));
  return `${all.join('\r\n')}\r\n`;
}

/** Keeps a spreadsheet from taking text for a formula. */
function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function quote(text: string, sign: string): string {
  return text.includes(sign) || /["\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

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

function writeHtml({ judul, keterangan, kolom, baris }: Tabel): string {
  const rows = baris.map((cells) => {
    const [only = { teks: '' }] = cells;
    if (cells.length === 1 && kolom.length > 1)
      return `<tr><td colspan="${kolom.length}"><strong>${escapeHtml(only.teks)}</strong></td></tr>`;
    return `<tr>${cells.map((cell) => `<td>${htmlCell(cell)}</td>`).join('')}</tr>`;
  });
  return [
    '<!DOCTYPE html>',
    '<html lang="id">',
    `<head><meta charset="utf-8"><title>${escapeHtml(judul)}</title><style>${STYLE}</style></head>`,
    '<body>',
    `<h1>${escapeHtml(titleOf(judul))}</h1>`,
    ...keterangan.map((line) => `<p>${escapeHtml(line)}</p>`),
    '<table>',
    `<thead><tr>${kolom.map((one) => `<th>${escapeHtml(one)}</th>`).join('')}</tr></thead>`,
    `<tbody>\n${rows.join('\n')}\n</tbody>`,
    '</table>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function htmlCell({ teks, rumus }: SelTulis): string {
  const lines = teks === '' ? [] : teks.split('\n').map(escapeHtml);
  if (rumus === undefined) return lines.join('<br>');
  return [...lines, `Rumus:`].join('<br>') + mathOf(rumus);
}

/** The formula as browsers draw it, with its LaTeX for those who read it back. */
function mathOf(rumus: NonNullable<SelTulis['rumus']>): string {
  const math = formulaToMathml(rumus);
  const [open, close] = [math.indexOf('>') + 1, math.lastIndexOf('<')];
  const tex = `<annotation encoding="application/x-tex">${escapeHtml(formulaToLatex(rumus))}</annotation>`;
  return `${math.slice(0, open)}<semantics>${math.slice(open, close)}${tex}</semantics>${math.slice(close)}`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
