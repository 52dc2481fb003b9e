import type { FormTable } from './form.js';

/** How many letters a drawn formula takes, as far as its width goes. */
const FORMULA = 160;

/**
 * The widths of the columns of a table, together `total`, by what stands in them: no narrower than the longest word of the
 * heading and of numbers, and wider, but less than in proportion, the more text a column holds.
 */
export function columnWidths({ columns, rows }: FormTable, total: number): readonly number[] {
  const weights = columns.map(({ heading }, i) => {
    const cells = rows.flatMap((row) => (row.some(({ span }) => span !== undefined) ? [] : (row[i] ?? [])));
    const lengths = cells.map(({ text, formula }) => text.length + (formula === undefined ? 0 : FORMULA));
    const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(lengths.length, 1);
    const words = [heading, ...cells.map(({ text }) => text)].flatMap((text) => text.split(/\s+/));
    const longest = Math.max(...words.slice(0, 5_000).map((word) => Math.min(word.length, 16)));
    return Math.max(longest * 1.25 + 2, 4, Math.min(Math.sqrt(mean) * 3.2, 45));
  });
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const widths = weights.map((weight) => Math.floor((weight / sum) * total));
  const rest = total - widths.reduce((all, width) => all + width, 0);
  return widths.map((width, i) => (i === widths.length - 1 ? width + rest : width));
}
