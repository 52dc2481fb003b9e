import type { CellSpan } from './sheet.js';
import { tidyLines } from './tidyLines.js';

// Two characters that no text means anything by stand around what is underlined until its cell is made.
export const UNDERLINE_BEGINS = '\ue000';
export const UNDERLINE_ENDS = '\ue001';

/** The text without the two characters, which a stranger may have written. */
export function withoutMarks(text: string): string {
  return /[\ue000\ue001]/.test(text) ? text.replace(/[\ue000\ue001]/g, '') : text;
}

/** A tidy text without the two characters, and what stood between them. A rule across a cell is an underline without words. */
export function underlinesOf(marked: string): { readonly text: string; readonly spans: readonly CellSpan[] } {
  if (!marked.includes(UNDERLINE_ENDS)) return { text: withoutMarks(marked), spans: [] };
  // Spaces at the edges of what is underlined stand outside of it.
  const outside = marked.replaceAll(' \ue001', '\ue001 ').replaceAll('\ue000 ', ' \ue000');
  const found: Found = { text: '', spans: [], begin: undefined };
  for (const line of tidyLines(outside).split('\n')) {
    // A line that was but a rule belongs to the one above.
    if (found.text !== '' && withoutMarks(line) !== '') found.text += '\n';
    for (const sign of line) addSign(found, sign);
  }
  return { text: found.text, spans: found.spans };
}

/** What was found so far, and where the open underline begins. */
interface Found {
  text: string;
  readonly spans: CellSpan[];
  begin: number | undefined;
}

function addSign(found: Found, sign: string): void {
  if (sign === UNDERLINE_BEGINS) found.begin ??= found.text.length;
  else if (sign !== UNDERLINE_ENDS) found.text += sign;
  else if (found.begin !== undefined) {
    found.spans.push({ from: found.begin, to: found.text.length });
    found.begin = undefined;
  }
}
