import { docxWith, escaped, p, r, tbl, tc } from '../berkas/docx.js';
import { rowsOf, S, text, xlsxWith } from '../berkas/xlsx.js';
import type { Block, Cell } from './page.js';
import { from, type Place, spread } from './written.js';

/** A page as a file of an office. */
export interface WrittenFile {
  readonly bytes: Uint8Array;
  readonly places: ReadonlyMap<Cell, Place>;
}

/** A page as a file of Word: merged cells, and what is underlined in a page of HTML, as Word has them. */
export function writeWordPage(page: readonly Block[]): WrittenFile {
  const places = new Map<Cell, Place>();
  let at = 0;
  const parts = page.map((block) => {
    if (typeof block === 'string') {
      const lines = block.split('\n').filter((line) => line.trim() !== '');
      at += lines.length;
      return lines.length === 0 ? p('') : lines.map((line) => p(line)).join('');
    }
    const covering: Covering[] = [];
    const rows = spread(block).map((row, y) => wordRow(row, at + y, covering, places));
    at += rows.length;
    return `${tbl(...rows)}${p('')}`;
  });
  return { bytes: docxWith(parts.join('')), places };
}

/** A merged cell of a column, and the first row below it. */
interface Covering {
  readonly cell: Cell;
  readonly until: number;
}

function wordRow(
  row: readonly (Cell | undefined)[],
  at: number,
  covering: Covering[],
  places: Map<Cell, Place>,
): string {
  let cells = '';
  for (let x = 0; x < row.length; ) {
    const one = row[x];
    const above = covering[x];
    const reaching = above !== undefined && above.until > at ? above.cell : undefined;
    const { wide = 1, tall = 1 } = one ?? reaching ?? {};
    if (one === undefined)
      cells += reaching === undefined ? tc('') : tc(p(''), propertiesOf(reaching, 'continue'));
    else {
      places.set(one, { rows: from(at, tall), columns: from(x, wide) });
      cells += tc(contentOf(one), propertiesOf(one, 'restart'));
      covering.fill({ cell: one, until: at + tall }, x, x + wide);
      for (let i = covering.length; i < x + wide; i += 1) covering[i] = { cell: one, until: at + tall };
    }
    x += wide;
  }
  return `<w:tr>${cells}</w:tr>`;
}

function propertiesOf({ wide = 1, tall = 1 }: Cell, merge: 'restart' | 'continue'): string {
  const span = wide > 1 ? `<w:gridSpan w:val="${wide}"/>` : '';
  return `${span}${tall > 1 ? `<w:vMerge${merge === 'restart' ? ' w:val="restart"' : ''}/>` : ''}`;
}

function contentOf({ text: plain, html }: Cell): string {
  const lines = (html ?? plain.split('\n').map(escaped).join('<br>')).split(/<br\s*\/?>|<\/p>/);
  return lines
    .map((line) => {
      const runs = line.split(/(<u>.*?<\/u>)/).map((part) => {
        const words = decoded(part.replace(/<[^<>]*>/g, ''));
        return words === '' ? '' : r(words, part.startsWith('<u>') ? '<w:u w:val="single"/>' : '');
      });
      return `<w:p>${runs.join('')}</w:p>`;
    })
    .join('');
}

function decoded(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&nbsp;', '\u00a0')
    .replaceAll('&times;', '×')
    .replaceAll('&divide;', '÷')
    .replaceAll('&amp;', '&');
}

/** A page as a sheet of Excel, all cells as texts. */
export function writeExcelPage(page: readonly Block[]): WrittenFile {
  const places = new Map<Cell, Place>();
  const rows: string[] = [];
  const merges: string[] = [];
  let at = 0;
  for (const block of page) {
    if (typeof block === 'string') {
      for (const line of block.split('\n')) {
        at += 1;
        if (line !== '') rows.push(rowsOf([[line]], at));
      }
      continue;
    }
    for (const [y, columns] of spread(block).entries()) {
      at += 1;
      rows.push(`<row r="${at}">${excelCells(columns, at, y === 0, { places, merges })}</row>`);
    }
  }
  const behind = merges.length === 0 ? '' : `<mergeCells>${merges.join('')}</mergeCells>`;
  return { bytes: xlsxWith([{ nama: 'Lembar', data: rows.join(''), behind }], { namespace: S }), places };
}

function excelCells(
  columns: readonly (Cell | undefined)[],
  at: number,
  isFirst: boolean,
  { places, merges }: { readonly places: Map<Cell, Place>; readonly merges: string[] },
): string {
  const cells = columns.map((one, x) => {
    if (one === undefined) return '';
    const [wide, tall] = [one.wide ?? 1, one.tall ?? 1];
    places.set(one, { rows: from(at - 1, tall), columns: from(x, wide) });
    if (wide > 1 || tall > 1)
      merges.push(`<mergeCell ref="${nameOf(x)}${at}:${nameOf(x + wide - 1)}${at + tall - 1}"/>`);
    return isFirst || one.text !== '' ? text(`${nameOf(x)}${at}`, one.text) : '';
  });
  return cells.join('');
}

function nameOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : `${String.fromCharCode(64 + Math.floor(column / 26))}${last}`;
}
