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
  if (asal === 'teks' && (path[0] === 'baris' || path[0] === 'lembar')) return formatCell(place, words);
  const origin = words[asal] ?? asal;
  const text = path.reduce<string>(
    (way, step) => {
      if (typeof step === 'number') return `${way}[${step}]`;
      return way === '' ? step : `${way}.${step}`;
    },
    asal === 'definisi' ? '' : origin,
  );
  return text === '' ? origin : text;
}

type Words = Readonly<Record<'row' | 'column' | 'character' | 'sheet' | 'cell', string>> &
  Readonly<Partial<Record<Asal, string>>>;

// What a path leads into is called as in issues where no other word stands here.
const indonesian: Words = {
  row: 'baris',
  column: 'kolom',
  character: 'huruf ke-',
  sheet: 'lembar',
  cell: 'sel',
};

const english: Words = {
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
 * cell does; in a workbook the sheet, and the address of the cell. Positions in a path count from 0.
 */
function formatCell({ path, judul }: Place, words: Words): string {
  const sheet = path[0] === 'lembar' ? `${words.sheet} ${path[1]}` : '';
  const [, row, , column, character] = sheet === '' ? path : path.slice(2);
  if (row === undefined) return sheet;
  const line = Number(row) + 1;
  const parts = [sheet];
  if (column === undefined) parts.push(`${words.row} ${line}`);
  else {
    const heading = `${words.column} ${judul === undefined ? Number(column) + 1 : `"${judul}"`}`;
    const address = `${words.cell} ${lettersOf(Number(column) + 1)}${line}`;
    if (sheet === '') parts.push(heading, `${words.row} ${line}`);
    else parts.push(judul === undefined ? address : `${address} (${heading})`);
  }
  if (character !== undefined && character !== 0) parts.push(`${words.character}${Number(character) + 1}`);
  return parts.filter((part) => part !== '').join(', ');
}
