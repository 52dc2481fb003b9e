import type { Parsed } from '../../issue/parsed.js';
import { cellOf } from './cellOf.js';
import { cellText, escapeMarks } from './cellText.js';
import type { Format } from './format.js';
import { formulaLatex } from './formulaText.js';
import type { Row, Sheet } from './sheet.js';
import { sheetOf } from './sheetOf.js';
import { linesOf, oneLine, type Table } from './table.js';
import { escapeEmphasis, withoutEmphasis } from './withoutEmphasis.js';

/** Tables of Markdown: lines with bars are rows, `\|` is a bar inside a cell. */
export const markdown: Format<string> = { read: readMarkdown, write: writeMarkdown };

/** The line of dashes below the headings. */
const SEPARATOR = /^[\s|:-]*$/;

function readMarkdown(text: string): Parsed<Sheet> {
  const rows: Row[] = [];
  let table = 0;
  let width = 0;
  let isInside = false;
  let isBarred = true;
  const lines = text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim());
  for (const [i, trimmed] of lines.entries()) {
    const raw = cellsOf(trimmed, !isInside || isBarred);
    const isRow = raw.length > 1;
    // Rows of as many cells without a line of dashes below the first go on with the table above.
    if (isRow && !isInside && (raw.length !== width || isSeparator(lines[i + 1] ?? ''))) {
      table += 1;
      width = raw.length;
      isBarred = trimmed.startsWith('|');
    }
    isInside = isRow;
    if (isRow && isSeparator(trimmed)) continue;
    const texts = isRow || raw.length === 1 ? raw : [trimmed];
    const cells = texts.map((one) => cellOf(cellText(withoutEmphasis(one))));
    rows.push({ number: i + 1, table: isRow ? table : undefined, cells });
  }
  return sheetOf(rows);
}

function isSeparator(line: string): boolean {
  return line.includes('-') && SEPARATOR.test(line);
}

/** The cells of a row; a line without bars is one cell. In a table without bars at its sides (not `isBarred`) the first bar has an empty cell before it. */
function cellsOf(line: string, isBarred: boolean): readonly string[] {
  if (!line.includes('|')) return [line];
  const cells: string[] = [];
  let start = isBarred && line.startsWith('|') ? 1 : 0;
  for (let i = start; i <= line.length; i += 1) {
    const isEnd = i === line.length || (line[i] === '|' && line[i - 1] !== '\\');
    if (!isEnd) continue;
    // There is no cell behind the last bar.
    if (i < line.length || start < line.length)
      cells.push(line.slice(start, i).replaceAll('\\|', '|').trim());
    start = i + 1;
  }
  return cells;
}

function writeMarkdown({ lines, headings, rows }: Table): string {
  const cell = (parts: readonly string[]) =>
    parts.map((line) => escapeEmphasis(escapeMarks(line)).replaceAll('|', '\\|')).join('<br>');
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const body = rows.map((cells) =>
    row(headings.map((_, i) => cell(linesOf(cells[i] ?? { text: '' }, formulaLatex)))),
  );
  const [title, ...others] = lines.map((line) => cell([oneLine(line)]));
  const above = title === undefined ? [] : [`# ${title}`, '', ...others.map((line) => `- ${line}`), ''];
  return [
    ...above,
    row(headings.map((one) => cell([one]))),
    row(headings.map(() => '---')),
    ...body,
    '',
  ].join('\n');
}
