import type { Session } from '../arguments/session.js';
import { layoutOf } from '../terminal/layout.js';
import { markdownText } from '../terminal/markdownText.js';

/** Markdown as it is; on a terminal, where no format was asked for, laid out for the person who looks at it. */
export function shownMarkdown({ io, bahasa, values }: Session, markdown: string): string {
  if (!io.stdout.isTerminal || values.has('keluar') || values.has('ke')) return markdown;
  const { columns, style } = layoutOf(io.stdout, io.env, bahasa);
  return markdownText(markdown, columns, style);
}
