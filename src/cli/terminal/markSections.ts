import { printable } from './printable.js';
import type { Style } from './styleOf.js';
import { wrapText } from './wrapText.js';

/** What leads a line: `  [no-owner] ` of a note, `  [makna berubah] ` of a change. */
const LEAD = /^ {2}\[[^\]]+\]/;
const HANGING = 2;

/**
 * Lays out for a terminal what `formatLint` and `formatBanding` print: headings stand out, lines are broken below their beginning, what
 * leads a line is marked, and reasons step back.
 */
export function markSections(text: string, columns: number, style: Style): string {
  const [first = '', ...lines] = printable(text).split('\n');
  const marked = lines.flatMap((line) => {
    if (line.startsWith('   ')) return wrapText(line, columns).map(style.dim);
    if (!line.startsWith(' ')) return wrapText(line, columns).map((part) => part && style.bold(part));
    const [begin = '', ...rest] = wrapText(line, columns, HANGING);
    return [begin.replace(LEAD, style.yellow), ...rest];
  });
  return [...wrapText(first, columns), ...marked].join('\n');
}
