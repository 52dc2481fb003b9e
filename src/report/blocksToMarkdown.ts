import { escapeMarkdown } from '../page/escapeMarkdown.js';
import type { Block } from './block.js';

/** Writes the parts of a report as Markdown; its first heading is one of the second level. */
export function blocksToMarkdown(blocks: readonly Block[]): string {
  return `${blocks.map(markdownOf).join('\n\n')}\n`;
}

function markdownOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${escapeMarkdown(block.text)}`;
    case 'paragraph': {
      const lead = block.lead === undefined ? '' : `**${escapeMarkdown(block.lead)}**`;
      return [lead, escapeMarkdown(block.text)].filter((part) => part !== '').join(' ');
    }
    case 'table':
      return tableOf(block.head, block.rows);
    case 'steps':
      return `${escapeMarkdown(block.title)}:\n\n${block.steps.map((step, i) => `${i + 1}. ${escapeMarkdown(step)}`).join('\n')}`;
  }
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  return [line(head), `| ${head.map(() => '---').join(' | ')} |`, ...rows.map(line)].join('\n');
}
