import type { Block, Cell } from './page.js';
import { from, type Place, spread, type Written } from './written.js';

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\n', '<br>');
}

/** A page of HTML, with the elements of a program of offices or without. */
export function writeHtmlPage(page: readonly Block[], isWord: boolean): Written {
  const places = new Map<Cell, Place>();
  let at = 0;
  const parts = page.map((block) => {
    if (typeof block === 'string') {
      if (block !== '') at += 1;
      return isWord ? `<p class="MsoNormal"><b>${escapeHtml(block)}</b></p>` : `<p>${escapeHtml(block)}</p>`;
    }
    const rows = spread(block).map((columns, y) => {
      const cells = columns.flatMap((one, x) => {
        if (one === undefined) return [];
        places.set(one, { rows: from(at + y, one.tall ?? 1), columns: from(x, one.wide ?? 1) });
        return [htmlCell(one, isWord, y < block.headings)];
      });
      return `<tr>${cells.join('')}</tr>`;
    });
    at += rows.length;
    return `<table>${rows.join('\n')}</table>`;
  });
  return { text: `<html><body>${parts.join('\n')}</body></html>`, places };
}

function htmlCell({ text, html, wide, tall }: Cell, isWord: boolean, isHeading: boolean): string {
  const name = isHeading && !isWord ? 'th' : 'td';
  const spans = `${wide === undefined ? '' : ` colspan="${wide}"`}${tall === undefined ? '' : ` rowspan=${tall}`}`;
  const content = html ?? escapeHtml(text);
  const paragraphs = content.split('<br>').map((one) => `<p class=MsoNormal><span>${one}</span></p>`);
  return `<${name}${spans}>${isWord ? paragraphs.join('\n') : content}</${name}>`;
}
