import { type Baris, barisOf, type Lembar } from './lembar.js';

const SEPARATOR = /^[\s|:-]*$/;

/** Splits a Markdown text: lines with bars are rows, `\|` is a bar inside a cell, the line of dashes is dropped. */
export function readMarkdown(text: string): Lembar {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  const baris = lines.flatMap((line, i): readonly Baris[] => {
    const trimmed = line.trim();
    const cells = cellsOf(trimmed);
    if (cells.length < 2) return [{ ...barisOf(i + 1, cells.length === 1 ? cells : [trimmed]), luar: true }];
    return SEPARATOR.test(trimmed) && trimmed.includes('-') ? [] : [barisOf(i + 1, cells)];
  });
  return { ok: true, baris };
}

function cellsOf(line: string): readonly string[] {
  if (!line.includes('|')) return [line];
  const cells: string[] = [];
  let start = line.startsWith('|') ? 1 : 0;
  for (let i = start; i <= line.length; i += 1) {
    const isEnd = i === line.length || (line[i] === '|' && line[i - 1] !== '\\');
    if (!isEnd) continue;
    // What follows the last bar is nothing.
    if (i < line.length || start < line.length)
      cells.push(line.slice(start, i).replaceAll('\\|', '|').trim());
    start = i + 1;
  }
  return cells;
}
