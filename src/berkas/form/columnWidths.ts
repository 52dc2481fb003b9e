import type { Indikator } from '../../definition/indikator.js';
import type { FormTable } from './form.js';
import { lettersWide, wordWide } from './lettersWide.js';
import { textAt } from './textAt.js';

/** A text that should stand on one line. */
const SHORT = 16;
/** A table of more columns than this is set in smaller letters. */
export const MANY_COLUMNS = 12;
/** How much of a table may go to texts on one line before it takes the room of long ones. */
const MOST_SHORT = 0.6;
/** The longest word that a column is made wide enough for. */
const WORD = 20;
/** What stands free on both sides of a text, in letters. */
const MARGIN = 2.2;
/** A formula is drawn in larger letters than the text above it, and takes room as if it were so many times as long. */
const FORMULA = 1.5;
/** Rows of a table looked at; those behind them are like them. */
const ROWS = 2_000;
/** How much more a long text counts than several short ones: a row is as high as its highest cell. */
const POWER = 4;

/**
 * The widths of the columns that tables below each other share, together `total`, where a letter is so wide: wide enough for their
 * longest words and for short texts while there is room; what is left goes to long texts, so that rows are as low as they can be. `margin`
 * letters stand free beside each text.
 */
export function columnWidths(
  tables: readonly FormTable[],
  total: number,
  letter: number,
  margin = MARGIN,
): readonly number[] {
  const [widest] = [...tables].sort((a, b) => b.columns.length - a.columns.length);
  if (widest === undefined) return [];
  const room = total / letter;
  const words = widest.columns.map(
    (_, i) => Math.max(...tables.map((table) => longestWord(table, i))) + margin,
  );
  const texts = widest.columns.map((_, i) => textsIn(widest, i));
  const lines = words.map((width, i) => Math.max(width, shortLine(texts[i] ?? []) + margin));
  const least = totalWidth(lines) <= room * MOST_SHORT ? lines : words;
  const shares = filled(least, texts.map(crowding), room);
  const widths = shares.map((width) => Math.floor(width * letter));
  const rest = total - totalWidth(widths);
  const largest = widths.indexOf(Math.max(...widths));
  return widths.map((width, i) => (i === largest ? width + rest : width));
}

/** Widths in proportion to what is wanted, but none below its least, that fill the room; all less where there is too little. */
function filled(least: readonly number[], wanted: readonly number[], room: number): readonly number[] {
  const needed = totalWidth(least);
  if (needed >= room) return least.map((width) => (width * room) / needed);
  const at = (scale: number) => least.map((width, i) => Math.max(width, scale * (wanted[i] ?? 0)));
  let [low, high] = [0, room / Math.max(...wanted, Number.MIN_VALUE)];
  for (let step = 0; step < 40; step += 1) {
    const middle = (low + high) / 2;
    if (totalWidth(at(middle)) > room) high = middle;
    else low = middle;
  }
  return at(low);
}

/**
 * How wide a column should be beside others: the sum of the heights of cells, each to the power, is least for widths in proportion to
 * this.
 */
function crowding(lengths: readonly number[]): number {
  return totalWidth(lengths.map((length) => length ** POWER)) ** (1 / (POWER + 1));
}

/** How long the texts of a column are, in letters; one that is merged with those below it has their rows as well. */
function textsIn({ columns, rows }: FormTable, column: number): readonly number[] {
  const isMerged = columns[column]?.isMerged === true;
  const lengths: number[] = [];
  for (const [i, row] of rows.slice(0, ROWS).entries()) {
    const text = textAt(row, column);
    const formula = row[column]?.formula;
    if (isMerged && text !== '' && text === textAt(rows[i - 1], column)) continue;
    lengths.push(lettersWide(text) + (formula === undefined ? 0 : FORMULA * formulaLength(formula)));
  }
  return lengths;
}

/** About how many letters a formula has: those of its names, and a sign with its spaces beside each. */
function formulaLength({ variabel }: Indikator): number {
  return totalWidth(Object.values(variabel).map(({ label }) => label.length + 3));
}

/** The longest text of a column whose texts should all stand on one line; 0 where they are too long for that. */
function shortLine(lengths: readonly number[]): number {
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  return longest > SHORT ? 0 : longest;
}

function longestWord({ columns, rows }: FormTable, column: number): number {
  // Headings are bold.
  let most = Math.max(1, wordWide(columns[column]?.heading ?? '') * 1.1);
  for (const row of rows.slice(0, ROWS)) most = Math.max(most, wordWide(textAt(row, column)));
  return Math.min(WORD, most);
}

/** The sum of widths. */
export function totalWidth(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
