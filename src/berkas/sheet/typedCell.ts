import { cellOf } from '../../dokumen/sheet/cellOf.js';
import type { Cell } from '../../dokumen/sheet/sheet.js';
import { tidyLines } from '../../dokumen/sheet/tidyLines.js';

/**
 * The cell of a text as it was typed, with marks around what is underlined. Some type formulas in LaTeX; dollar signs around what
 * has no command of it, as in the name of a field of a form, `${nama}`, are none.
 */
export function typedCell(marked: string): Cell {
  const { formulas = [], ...cell } = cellOf(tidyLines(marked));
  const found = formulas.filter(({ from, to }) =>
    /\\[a-z]+\s*\{|\\(?:times|div|cdot|sum|left)\b/i.test(cell.text.slice(from, to)),
  );
  return found.length === 0 ? cell : { ...cell, formulas: found };
}
