import { escapeHtml } from '../page/escapeHtml.js';
import { cellHtml, pageOf, tableBox } from '../page/pageOf.js';
import type { Block } from './block.js';

/** Writes the parts of a report as a page of its own that prints on A4. */
export function blocksToHtml(title: string, blocks: readonly Block[]): string {
  return pageOf({ title, paper: 'A4 portrait', body: blocks.map(htmlOf) });
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
        (row) => `<tr>${row.map((cell) => cellHtml(escapeHtml(cell))).join('')}</tr>`,
      );
      return tableBox(block.head, rows).join('\n');
    }
    case 'steps': {
      const items = block.steps.map((step) => `<li>${escapeHtml(step)}</li>`);
      return `<p>${escapeHtml(block.title)}:</p>\n<ol>\n${items.join('\n')}\n</ol>`;
    }
  }
}
