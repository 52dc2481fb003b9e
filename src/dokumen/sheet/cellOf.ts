import { latexIn } from './latexIn.js';
import type { Cell } from './sheet.js';

/** The cell of a format that has formulas inside its text, as LaTeX. */
export function cellOf(text: string): Cell {
  const formulas = latexIn(text);
  return formulas.length === 0 ? { text } : { text, formulas };
}
