import { latexIn } from './latexIn.js';
import type { Cell } from './sheet.js';
import { underlinesOf } from './underlines.js';

/** The cell of a format that has formulas inside its text, as LaTeX, and marks around what is underlined. */
export function cellOf(marked: string): Cell {
  const { text, spans } = underlinesOf(marked);
  const formulas = latexIn(text);
  // As nearly all cells are.
  if (formulas.length === 0 && spans.length === 0) return { text };
  return {
    text,
    ...(formulas.length === 0 ? {} : { formulas }),
    ...(spans.length === 0 ? {} : { underlined: spans }),
  };
}
