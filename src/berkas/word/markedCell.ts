import type { Cell, CellFormula } from '../../dokumen/sheet/sheet.js';
import { tidyLines } from '../../dokumen/sheet/tidyLines.js';

// Two characters of the area that every font fills as it likes stand around a formula until its cell is made, so that no dollar
// sign of the text is taken for one of a formula.
const BEGINS = '\ue002';
const ENDS = '\ue003';

/** A formula, to be written into a text that becomes a cell. */
export function markedFormula(latex: string): string {
  return latex === '' ? '' : `${BEGINS}${latex}${ENDS}`;
}

/** A text of the file, without the characters that mark formulas. */
export function unmarked(text: string): string {
  return text.replace(/[\ue000-\ue00f]/g, '');
}

/** The cell of a text in which formulas are marked. */
export function markedCell(marked: string): Cell {
  const formulas: CellFormula[] = [];
  let text = '';
  for (const part of tidyLines(marked).split(BEGINS)) {
    const end = part.indexOf(ENDS);
    if (end !== -1) formulas.push({ from: text.length, to: text.length + end, dollars: 0 });
    text += part.replace(ENDS, '');
  }
  return formulas.length === 0 ? { text } : { text, formulas };
}
