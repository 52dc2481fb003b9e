import type { Cell, Row } from '../sheet/sheet.js';
import { IDENTITY } from './heading.js';
import { headingOf } from './headingOf.js';
import type { Headings } from './headings.js';

/** Most rows that headings take. */
const MAX_ROWS = 3;

/** Longest text of a cell that divides a heading. */
const MAX_PART = 80;

/** The rows of headings that begin with this row. */
export function headingRows(rows: readonly Row[], at: number, headings: Headings): readonly Row[] {
  const [first] = rows.slice(at, at + 1);
  if (first === undefined) return [];
  const found = [first];
  for (const next of rows.slice(at + 1, at + MAX_ROWS)) {
    if (next.table !== first.table || !divides(next, first, headings)) break;
    found.push(next);
  }
  return found;
}

/** By column, the texts of its heading from the outermost level down; a level that says nothing new is left out. */
export function levelsOf(rows: readonly Row[]): readonly (readonly string[])[] {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const columns: string[][] = Array.from({ length: width }, () => []);
  const spread = rows.map((_, level) => spreadTexts(rows, level, width));
  for (const [i, levels] of columns.entries()) {
    for (const texts of spread) {
      const text = texts[i] ?? '';
      if (text !== '' && text !== levels.at(-1)) levels.push(text);
    }
  }
  return columns;
}

/**
 * The texts of one row of headings by column. In some formats a merged heading leaves the cells to its right empty: it goes
 * on over those that a row below fills.
 */
function spreadTexts(rows: readonly Row[], level: number, width: number): readonly string[] {
  const own = rows[level]?.cells ?? [];
  let above = '';
  return Array.from({ length: width }, (_, i) => {
    const text = ownText(own[i]);
    const isNew = text !== '' || rows.slice(0, level).some(({ cells }) => isFilled(cells[i]));
    if (isNew) above = text;
    if (text !== '') return text;
    const isDivided = rows.slice(level + 1).some(({ cells }) => ownText(cells[i]) !== '');
    return isDivided ? above : '';
  });
}

function isFilled(cell: Cell | undefined): boolean {
  return cell !== undefined && cell.text !== '' && cell.copy === undefined;
}

/** The text of a cell on one line; none where a cell of a row above reaches here. */
function ownText(cell: Cell | undefined): string {
  return cell === undefined || cell.copy === 'above' ? '' : oneLine(cell.text);
}

/** A text on one line; nearly all are. */
function oneLine(text: string): string {
  return text.includes('\n') ? text.replaceAll('\n', ' ') : text;
}

/** True for a row that divides some of the headings in the first one, as "2021" and "2022" divide "Target". */
function divides({ cells }: Row, first: Row, headings: Headings): boolean {
  const own = cells.map(ownText);
  const filled = own.filter((text) => text !== '');
  // The headings reach into this row: it is one of them.
  const isReached = cells.some(
    ({ copy, text }, i) => copy === 'above' && isIdentity(text, first.cells[i], headings),
  );
  if (filled.length === 0) return isReached;
  if (filled.some((text) => text.length > MAX_PART) || !countsFromFirst(filled)) return false;
  const hasLetters = own.includes('T') && own.includes('R');
  const known = own.filter(
    (text, i) => text !== '' && ((hasLetters && LETTER.test(text)) || isPart(text, i, first, headings)),
  );
  const isFree = own.every(
    (text, i) =>
      text === '' ||
      known.includes(text) ||
      !isIdentity(first.cells[i]?.text ?? '', first.cells[i], headings),
  );
  if (isReached) return known.length > 0 || isFree;
  return isFree && (known.length * 2 >= filled.length || fillsGap(own, first, headings));
}

/** True for words below a heading and the empty cells to its right, which it reaches over: they divide it, known or not. */
function fillsGap(own: readonly string[], first: Row, headings: Headings): boolean {
  const isBeside = own.some((text, i) => text !== '' && first.cells[i]?.text === '' && own[i - 1] !== '');
  return (
    isBeside && own.every((text) => text === '' || headings.of(text) !== undefined || /^\p{L}{3}/u.test(text))
  );
}

/** True for the heading of what says which indicator or sasaran a row is about. */
function isIdentity(text: string, heading: Cell | undefined, headings: Headings): boolean {
  if (text === '' || heading?.text !== text) return false;
  const jenis = headings.of(text.replaceAll('\n', ' '))?.jenis;
  return jenis !== undefined && jenis !== 'kelompok' && IDENTITY.has(jenis);
}

/** True for a text like a heading of names that ends with a year: below headings it is a name, "Indikator 1903". */
export function isNameWithYear(text: string): boolean {
  const jenis = /\p{L} \d{4}$/u.test(text) ? headingOf(text)?.jenis : undefined;
  return jenis !== undefined && IDENTITY.has(jenis);
}

/** True for a text that can divide a heading: a heading itself, a period, or the number of a year under a heading. */
function isPart(text: string, column: number, first: Row, headings: Headings): boolean {
  if (isNameWithYear(text)) return false;
  if (headings.of(text) !== undefined || headings.leads(text)) return true;
  if (!COUNT.test(text)) return false;
  const above = first.cells.slice(0, column + 1).findLast((cell) => cell.text !== '');
  return above !== undefined && headings.of(`${above.text} ${text}`) !== undefined;
}

/** The target and the result, where both stand in one row. */
const LETTER = /^[TR]$/;

/** The number of a year: `1`, `II`, `ke-3`. */
const COUNT = /^(?:(?:tahun )?ke ?[-–]? ?)?(?:iv|v?i{1,3}|ix|x|v|1[0-2]|[1-9])$/i;

/** True unless the only numbers of years in a row do not count from the first: a value is none. */
function countsFromFirst(texts: readonly string[]): boolean {
  const counts = texts.filter((text) => COUNT.test(text));
  return counts.length === 0 || (counts.length > 1 && /(?:^|[^a-z0-9])[1i]$/i.test(counts[0] ?? ''));
}
