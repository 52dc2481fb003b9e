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

/** What stands between two formulas, to which it may belong. */
const BETWEEN = /\ue003([^\ue002\ue003]{0,20})\ue002/gu;
/** Signs of arithmetic alone. */
const SIGNS = /^(?:[-+−–×*÷/=()[\]\s]|x(?=\s))+$/iu;
/** How a formula begins, and ends, that goes on with another one. */
const GOES_ON = /^\s*(?:\\(?:times|cdot|div)(?![a-z])|[+*/=)\]]|- )/;
const IS_OPEN = /(?:\\(?:times|cdot|div)|[-+*/=([])\s*$/;

/** Word makes a formula of its own of each piece that was typed into a box: with signs alone between them they are one. */
function withPieces(marked: string): string {
  return marked.replace(BETWEEN, (whole, between: string, at: number) => {
    const isLineBreak = between.includes('\n');
    const signs = between.trim();
    if (signs !== '')
      return isLineBreak || !SIGNS.test(signs) ? whole : latexOf(between).replace(/\s+/g, ' ');
    const next = marked.slice(at + whole.length);
    const before = marked.slice(0, at);
    // On a line of its own a hyphen may stand before an item of a list.
    const goesOn = GOES_ON.test(next) && !(isLineBreak && /^\s*-/.test(next));
    return goesOn || IS_OPEN.test(before) ? ' ' : whole;
  });
}

/** The cell of a text in which formulas are marked, and what is underlined; beside a formula an underline means nothing. */
export function markedCell(marked: string): Cell {
  if (!marked.includes(BEGINS)) {
    return typedCell(marked);
  }
  const formulas: CellFormula[] = [];
  let text = '';
  for (const part of withBrackets(withPieces(tidyLines(withoutMarks(marked)))).split(BEGINS)) {
    const end = part.indexOf(ENDS);
    if (end !== -1) formulas.push({ from: text.length, to: text.length + end, dollars: 0 });
    text += part.replace(ENDS, '');
  }
  return { text, formulas };
}
