import type { CellFormula } from './sheet.js';

/** The parts of a text that are LaTeX: on each line from dollar sign to dollar sign, or from the first command to the end. */
export function latexIn(text: string): readonly CellFormula[] {
  // Most cells hold neither sign.
  if (!/[$\\]/.test(text)) return [];
  let start = 0;
  return text.split('\n').flatMap((line) => {
    const found = inLine(line).map((one) => ({ ...one, from: one.from + start, to: one.to + start }));
    start += line.length + 1;
    return found;
  });
}

function inLine(line: string): readonly CellFormula[] {
  const found: CellFormula[] = [];
  // `\\$` is a dollar sign inside a formula.
  for (const match of line.matchAll(/(?<!\\)(\$\$?)((?:\\.|[^$\\])+)\1/g)) {
    const [whole, signs = '', inner = ''] = match;
    // "dari $5 sampai $7" holds amounts of money and no formula.
    if (!/[\\=/+*×:]/.test(inner)) continue;
    found.push({ from: match.index, to: match.index + whole.length, dollars: signs === '$$' ? 2 : 1 });
  }
  if (found.length > 0) return found;
  const from = line.search(/\\(?:d|t|c)?frac\b|\\text\{|\\times\b|\\left\b/);
  return from === -1 ? [] : [{ from, to: line.length, dollars: 0 }];
}
