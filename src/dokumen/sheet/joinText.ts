import { escapeMarks } from './cellText.js';
import { formulaText } from './formulaText.js';
import { linesOf, oneLine, type Table } from './table.js';

/** Writes a table as text whose cells are separated by one sign. */
export function joinText({ lines, headings, rows }: Table, sign: string): string {
  const cell = (parts: readonly string[]) => quote(harmless(parts.map(escapeMarks).join('\n')), sign);
  const line = (text: string) => [cell([oneLine(text)])];
  const [title, ...others] = lines;
  const head = title === undefined ? [] : [line(title), [], ...others.map(line), []];
  const body = rows.map((cells) =>
    headings.map((_, i) => cell(linesOf(cells[i] ?? { text: '' }, formulaText))),
  );
  const all = [...head, headings.map((one) => cell([one])), ...body].map((cells) => cells.join(sign));
  return `${all.join('\r\n')}\r\n`;
}

/** Keeps a spreadsheet from taking text for a formula. */
function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function quote(text: string, sign: string): string {
  return text.includes(sign) || /["\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
