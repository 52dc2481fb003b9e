import { charactersWide } from './charactersWide.js';
import { printable } from './printable.js';
import type { Style } from './styleOf.js';
import { TextTable } from './textTable.js';
import { wrapText } from './wrapText.js';

/** `1. ` or `- `: what begins an item of a list. */
const ITEM = /^(?:\d+\.|-) /;

/** Lays out for a terminal the Markdown that the library writes: tables with columns, lists, and paragraphs broken into lines. */
export function markdownText(markdown: string, columns: number, style: Style): string {
  return blocksOf(markdown)
    .map((lines) => {
      const [first = ''] = lines;
      return first.startsWith('|') ? tableText(lines, columns, style) : linesText(lines, columns, style);
    })
    .join('\n');
}

/** The lines between blank ones. */
function blocksOf(markdown: string): readonly (readonly string[])[] {
  return printable(markdown)
    .trim()
    .split(/\n{2,}/)
    .map((block) => block.split('\n'));
}

function linesText(lines: readonly string[], columns: number, style: Style): string {
  const laid = lines.flatMap((line) => {
    const heading = /^#+ (.*)$/.exec(line)?.[1];
    if (heading !== undefined) return wrapText(plain(heading), columns).map(style.bold);
    const [item = ''] = ITEM.exec(line) ?? [];
    const [first = '', ...rest] = wrapText(plain(line), columns, item.length);
    const lead = /^\*\*(.+?)\*\*/.exec(line)?.[1];
    return [lead === undefined ? first : first.replace(plain(lead), style.bold), ...rest];
  });
  return laid.map((line) => `${line}\n`).join('');
}

/** A table whose words fit into its columns is one here too; of any other each row is listed, cell below cell. */
function tableText([head = '', , ...body]: readonly string[], columns: number, style: Style): string {
  const headings = cellsOf(head);
  const rows = body.map(cellsOf);
  const words = headings.map((heading, k) => longestWord([heading, ...rows.map((row) => row[k] ?? '')]));
  const least = words.reduce((sum, word) => sum + GAP + word, -GAP);
  if (least > columns) return rows.map((row) => rowText(row, headings, columns, style)).join('\n');
  const named = headings.map((heading, k) => ({ heading, least: words[k] ?? 0 }));
  return new TextTable(named, columns, style).print(rows);
}

const GAP = 2;
const MOST_HEADING = 24;

function longestWord(cells: readonly string[]): number {
  return Math.max(...cells.flatMap((cell) => cell.split(/\s/).map(charactersWide)));
}

function rowText(row: readonly string[], headings: readonly string[], columns: number, style: Style): string {
  const wide = Math.min(MOST_HEADING, Math.max(...headings.map(charactersWide)));
  const lines = headings.flatMap((heading, k) => {
    const [names, says] = [wrapText(heading, wide), wrapText(row[k] ?? '', columns - wide - GAP)];
    return (says[0] ?? '') === ''
      ? []
      : Array.from({ length: Math.max(names.length, says.length) }, (_, i) => {
          const name = names[i] ?? '';
          const space = ' '.repeat(wide - charactersWide(name) + GAP);
          return `${name === '' ? '' : style.bold(name)}${space}${says[i] ?? ''}`.trimEnd();
        });
  });
  return `${lines.join('\n')}\n`;
}

/** The cells of a line of a table; a sign behind a backslash separates none. */
function cellsOf(line: string): readonly string[] {
  const cells = line.match(/(?:\\.|[^\\|])+/g) ?? [];
  return cells.map((cell) => plain(cell.trim().replaceAll('<br>', '\n')));
}

/** Text without the signs of Markdown. */
function plain(text: string): string {
  return text.replace(/^\*\*(.+?)\*\*/, '$1').replace(/\\([\\`*_[\]<>|#~$])/g, '$1');
}
