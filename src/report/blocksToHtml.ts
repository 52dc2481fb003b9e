import { escapeHtml } from '../page/escapeHtml.js';
import { headingRow, pageOf } from '../page/pageOf.js';
import type { Block } from './block.js';

/** Writes the parts of a report as a page of its own that prints on A4. */
export function blocksToHtml(title: string, blocks: readonly Block[]): string {
  return pageOf({ title, orientation: 'portrait', body: blocks.map(htmlOf) });
}

function htmlOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escapeHtml(block.text)}</h${block.level}>`;
    case 'paragraph': {
      const lead = block.lead === undefined ? '' : `<strong>${escapeHtml(block.lead)}</strong>`;
      return `<p>${[lead, escapeHtml(block.text)].filter((part) => part !== '').join(' ')}</p>`;
    }
    case 'table': {
      const rows = block.rows.map(
        (row) => `<tr>${row.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`,
      );
      return `<table>\n${headingRow(block.head)}\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;
    }
    case 'steps': {
      const items = block.steps.map((step) => `<li>${escapeHtml(step)}</li>`);
      return `<p>${escapeHtml(block.title)}:</p>\n<ol>\n${items.join('\n')}\n</ol>`;
    }
  }
}
