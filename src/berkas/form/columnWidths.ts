import type { FormTable } from './form.js';
import { lettersWide } from './lettersWide.js';
import { textAt } from './textAt.js';

/** How many letters wide a drawn formula should have it, and a text at most. */
const FORMULA = 90;
const TEXT = 45;
/** A text that should stand on one line. */
const SHORT = 16;
/** A table of more columns than this is set in smaller letters. */
export const MANY_COLUMNS = 12;
/** The longest word that a column is made wide enough for. */
const WORD = 20;
/** What stands free on both sides of a text. */
const MARGIN = 2.2;

/**
 * The widths of the columns that tables below each other share, together `total`, where a letter is so wide: wide enough for their
 * longest words while there is room, and wider, but less than in proportion, the more text a column of the widest table holds.
 */
export function columnWidths(tables: readonly FormTable[], total: number, letter: number): readonly number[] {
  const [widest] = [...tables].sort((a, b) => b.columns.length - a.columns.length);
  if (widest === undefined) return [];
  const room = total / letter;
  const least = widest.columns.map(
    (_, i) => Math.max(...tables.map((table) => longestWord(table, i))) + MARGIN,
  );
  const needed = totalWidth(least);
  const wanted = least.map((width, i) => Math.max(0, wantedBy(widest, i) - width));
  const share = Math.max(0, room - needed) / Math.max(totalWidth(wanted), 1);
  const widths = least.map((width, i) =>
    Math.floor((Math.min(1, room / needed) * width + share * (wanted[i] ?? 0)) * letter),
  );
  const rest = total - totalWidth(widths);
  const largest = widths.indexOf(Math.max(...widths));
  return widths.map((width, i) => (i === largest ? width + rest : width));
}

function longestWord({ columns, rows }: FormTable, column: number): number {
  const heading = columns[column]?.heading ?? '';
  const texts = rows.slice(0, 2_000).map((row) => textAt(row, column));
  // Headings are bold.
  const widths = [
    ...wordsOf(heading).map((word) => lettersWide(word) * 1.1),
    ...texts.flatMap(wordsOf).map(lettersWide),
  ];
  return Math.min(
    WORD,
    widths.reduce((most, width) => Math.max(most, width), 1),
  );
}

function wantedBy({ rows }: FormTable, column: number): number {
  if (rows.some((row) => row[column]?.formula !== undefined)) return FORMULA;
  const texts = rows.map((row) => textAt(row, column));
  const mean = totalWidth(texts.map(({ length }) => length)) / Math.max(texts.length, 1);
  const longest = texts.reduce((most, text) => Math.max(most, lettersWide(text)), 0);
  return Math.max(Math.min(longest, SHORT) + MARGIN, Math.min(Math.sqrt(mean) * 3.2, TEXT));
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/);
}

/** The sum of widths. */
export function totalWidth(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
