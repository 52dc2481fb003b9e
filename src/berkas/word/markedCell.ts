import type { Cell, CellFormula } from '../../dokumen/sheet/sheet.js';
import { tidyLines } from '../../dokumen/sheet/tidyLines.js';
import { withoutMarks } from '../../dokumen/sheet/underlines.js';
import { typedCell } from '../sheet/typedCell.js';
import { latexOf } from './latexOf.js';

// Two characters of the area that every font fills as it likes stand around a formula until its cell is made, so that no dollar
// sign of the text is taken for one of a formula.
const BEGINS = '\ue002';
const ENDS = '\ue003';

/** A formula, to be written into a text that becomes a cell. */
export function markedFormula(latex: string): string {
  return latex === '' ? '' : `${BEGINS}${unmarked(latex)}${ENDS}`;
}

/** A text of the file, without the characters that mark formulas. */
export function unmarked(text: string): string {
  return text.replace(/[\ue000-\ue00f]/g, '');
}

/** A formula between brackets that were typed around it, perhaps with the multiplier: `(…) x 100%`, `(… x 100)`. */
const BRACKETED =
  /[([]\s{0,3}\ue002([^\ue002\ue003]*)\ue003\s{0,3}([x×*]\s{0,3}100\s{0,3}%?)?\s{0,3}[)\]]/giu;

/** Typed brackets around a formula are part of it. */
function withBrackets(marked: string): string {
  return marked.replace(
    BRACKETED,
    (_, latex: string, times = '') => `${BEGINS}(${latex}${latexOf(times)})${ENDS}`,
  );
}

/** The cell of a text in which formulas are marked, and what is underlined; beside a formula an underline means nothing. */
export function markedCell(marked: string): Cell {
  if (!marked.includes(BEGINS)) {
    return typedCell(marked);
  }
  const formulas: CellFormula[] = [];
  let text = '';
  for (const part of tidyLines(withBrackets(withoutMarks(marked))).split(BEGINS)) {
    const end = part.indexOf(ENDS);
    if (end !== -1) formulas.push({ from: text.length, to: text.length + end, dollars: 0 });
    text += part.replace(ENDS, '');
  }
  return { text, formulas };
}
