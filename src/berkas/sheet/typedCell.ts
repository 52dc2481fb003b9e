import { cellOf } from '../../dokumen/sheet/cellOf.js';
import type { Cell } from '../../dokumen/sheet/sheet.js';
import { tidyLines } from '../../dokumen/sheet/tidyLines.js';

/** Words of plain signs with one space between them: there is nothing to tidy, and nothing of LaTeX. */
const PLAIN = /^[!-#%-[\]-~]+(?: [!-#%-[\]-~]+)*$/;

/**
 * The cell of a text as it was typed, with marks around what is underlined. Some type formulas in LaTeX; dollar signs around what
 * has no command of it, as in the name of a field of a form, `${nama}`, are none.
 */
export function typedCell(marked: string): Cell {
  // Most cells are such, and a workbook has many.
  if (PLAIN.test(marked)) return { text: marked };
  const { formulas = [], ...cell } = cellOf(tidyLines(marked));
  const found = formulas.filter(({ from, to }) =>
    /\\[a-z]+\s*\{|\\(?:times|div|cdot|sum|left)\b/i.test(cell.text.slice(from, to)),
  );
  return found.length === 0 ? cell : { ...cell, formulas: found };
}
