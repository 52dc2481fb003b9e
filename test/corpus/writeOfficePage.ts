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
    const columns = spread(block);
    const covering: { readonly cell: Cell; readonly until: number }[] = [];
    const rows = columns.map((row, y) => {
      let cells = '';
      for (let x = 0; x < row.length; ) {
        const one = row[x];
        const above = covering[x];
        if (one !== undefined) {
          places.set(one, { rows: from(at + y, one.tall ?? 1), columns: from(x, one.wide ?? 1) });
          cells += tc(contentOf(one), propertiesOf(one, 'restart'));
          for (let i = 0; i < (one.wide ?? 1); i += 1)
            covering[x + i] = { cell: one, until: y + (one.tall ?? 1) };
          x += one.wide ?? 1;
        } else if (above !== undefined && above.until > y) {
          cells += tc(p(''), propertiesOf(above.cell, 'continue'));
          x += above.cell.wide ?? 1;
        } else {
          cells += tc('');
          x += 1;
        }
      }
      return `<w:tr>${cells}</w:tr>`;
    });
    at += rows.length;
    return `${tbl(...rows)}${p('')}`;
  });
  return { bytes: docxWith(parts.join('')), places };
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
      const cells = columns.flatMap((one, x) => {
        if (one === undefined) return [];
        const [wide, tall] = [one.wide ?? 1, one.tall ?? 1];
        places.set(one, { rows: from(at - 1, tall), columns: from(x, wide) });
        if (wide > 1 || tall > 1)
          merges.push(`<mergeCell ref="${nameOf(x)}${at}:${nameOf(x + wide - 1)}${at + tall - 1}"/>`);
        return [y === 0 || one.text !== '' ? text(`${nameOf(x)}${at}`, one.text) : ''];
      });
      rows.push(`<row r="${at}">${cells.join('')}</row>`);
    }
  }
  const behind = merges.length === 0 ? '' : `<mergeCells>${merges.join('')}</mergeCells>`;
  return { bytes: xlsxWith([{ nama: 'Lembar', data: rows.join(''), behind }], { namespace: S }), places };
}

function nameOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : `${String.fromCharCode(64 + Math.floor(column / 26))}${last}`;
}
