import { lettersOf } from './lettersOf.js';

/** The way from what was passed in to one value: keys and, in lists, positions from 0. */
export type Path = readonly (string | number)[];

/** Where the `path` of an issue points: the caller's data, a definition, a text that was read, a file as a whole, or an argument. */
export type Asal = 'data' | 'definisi' | 'teks' | 'berkas' | 'argumen';

/** A place in the caller's own structure. */
export interface Place {
  readonly asal: Asal;
  readonly path: Path;
  /** The heading of the column, where the place is a cell of a table that has one. */
  readonly judul?: string;
}

/** A place in what the caller passed in. */
export function argument(...path: Path): Place {
  return { asal: 'argumen', path };
}

/**
 * Writes a place as people read it: `data.seluruh`, `sasaran[0].indikator[2].nama`; in a table `kolom "Target", baris 6`,
 * counted from 1 as people do; in a workbook `lembar IKU, sel E7`.
 */
export function formatPath(place: Place, bahasa: 'id' | 'en' = 'id'): string {
  const words = bahasa === 'en' ? english : indonesian;
  const { asal, path } = place;
  if (asal === 'teks' && path[0] === 'baris') return formatCell(place, words);
  if (asal === 'teks' && path[0] === 'lembar') return formatSheetCell(place, words);
  const origin = words[asal];
  const text = path.reduce<string>(
    (way, step) => {
      if (typeof step === 'number') return `${way}[${step}]`;
      return way === '' ? step : `${way}.${step}`;
    },
    asal === 'definisi' ? '' : origin,
  );
  return text === '' ? origin : text;
}

type Words = Readonly<Record<Asal | 'row' | 'column' | 'character' | 'sheet' | 'cell', string>>;

const indonesian: Words = {
  data: 'data',
  definisi: 'definisi',
  teks: 'teks',
  berkas: 'berkas',
  argumen: 'argumen',
  row: 'baris',
  column: 'kolom',
  character: 'huruf ke-',
  sheet: 'lembar',
  cell: 'sel',
};

const english: Words = {
  data: 'data',
  definisi: 'definition',
  teks: 'text',
  berkas: 'file',
  argumen: 'argument',
  row: 'row',
  column: 'column',
  character: 'character ',
  sheet: 'sheet',
  cell: 'cell',
};

/**
 * A row, a cell by its heading or its number, and the character within it unless it is the first, which says no more than the
 * cell does; positions in a path count from 0.
 */
function formatCell({ path: [, row, , column, character], judul }: Place, words: Words): string {
  const line = `${words.row} ${Number(row) + 1}`;
  if (column === undefined) return line;
  const cell = `${words.column} ${judul === undefined ? Number(column) + 1 : `"${judul}"`}, ${line}`;
  return character === undefined || character === 0
    ? cell
    : `${cell}, ${words.character}${Number(character) + 1}`;
}

/** A sheet of a workbook, a row or a cell of it as spreadsheets name them, and the heading of its column. */
function formatSheetCell({ path: [, name, , row, , column, character], judul }: Place, words: Words): string {
  const sheet = `${words.sheet} ${name}`;
  if (row === undefined) return sheet;
  if (column === undefined) return `${sheet}, ${words.row} ${Number(row) + 1}`;
  const address = `${lettersOf(Number(column) + 1)}${Number(row) + 1}`;
  const heading = judul === undefined ? '' : ` (${words.column} "${judul}")`;
  const letter = character === undefined ? '' : `, ${words.character}${Number(character) + 1}`;
  return `${sheet}, ${words.cell} ${address}${heading}${letter}`;
}
