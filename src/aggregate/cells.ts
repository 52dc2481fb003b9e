import { unevenRows } from '../issue/aggregation.js';
import { duplicate, wrongType } from '../issue/definition.js';
import type { Issues } from '../issue/issues.js';
import { argument, formatPath, type Path } from '../issue/path.js';
import { CodeList } from './codeList.js';
import { type Dimensi, type Dimensions, dimensions } from './dimensi.js';
import type { Diharapkan, Sel } from './masukanAgregat.js';

/** Rows as cells: the position of each row's region or unit and of its period, and its data. */
export interface Cells extends Dimensions {
  /** The codes of regions or units as they come; a single one, never shown, where rows have none. */
  readonly places: readonly string[];
  /** The periods in order of time; a single one, never shown, where rows have none. */
  readonly periods: readonly string[];
  readonly place: Int32Array;
  readonly period: Int32Array;
  readonly data: readonly unknown[];
  /** The way to the data of a row. */
  readonly path: Path;
  /** The cell that a row stands for. */
  cell(row: number): Sel;
}

/** The cells of rows, with every code that occurs. */
interface CellsRead {
  readonly cells: Cells;
  readonly codes: Readonly<Record<Dimensi, CodeList>>;
}

/** Reads which cell each row stands for; undefined when rows do not even say that alike. Without rows it is what is expected. */
export function readCells(
  baris: readonly unknown[],
  path: Path,
  diharapkan: Diharapkan,
  issues: Issues,
): CellsRead | undefined {
  const found = baris.length === 0 ? expectedDimensions(diharapkan) : dimensionsOf(baris, path, issues);
  if (found === undefined) return undefined;
  const { length } = baris;
  const [place, period] = [new Int32Array(length), new Int32Array(length)];
  const data = new Array<unknown>(length);
  const codes = {
    wilayah: new CodeList((i) => [...path, i, 'wilayah']),
    unit: new CodeList((i) => [...path, i, 'unit']),
    periode: new CodeList((i) => [...path, i, 'periode']),
  };
  const { tempat, isTimed } = found;
  const positionIn = (key: Dimensi, kode: unknown, i: number): number => {
    if (typeof kode === 'string') return codes[key].position(kode, i);
    return issues.add(wrongType, [...path, i, key], kode, { diharapkan: 'text' }) ?? 0;
  };
  for (let i = 0; i < length; i += 1) {
    const row = Object(baris[i]) as Record<string, unknown>;
    const { wilayah, unit, periode } = row;
    if (!isEven(wilayah, unit, periode, found)) {
      const fakta = { ada: namedIn(row), diharapkan: namesOf(found) };
      issues.add(unevenRows, [...path, i], row, fakta);
      continue;
    }
    if (tempat !== undefined) place[i] = positionIn(tempat, tempat === 'unit' ? unit : wilayah, i);
    if (isTimed) period[i] = positionIn('periode', periode, i);
    data[i] = row.data;
  }
  const places = tempat === undefined ? [''] : codes[tempat].list;
  const periods = isTimed ? inOrder(codes.periode.list, period) : [''];
  const cells = { ...found, places, periods, place, period, data, path };
  return { cells: { ...cells, cell: cellOf(cells) }, codes };
}

/** What the first row names: a region or a unit, a period, or one of those and a period. */
function dimensionsOf(baris: readonly unknown[], path: Path, issues: Issues): Dimensions | undefined {
  const row = Object(baris[0]) as Record<string, unknown>;
  const named = dimensions.filter((key) => row[key] !== undefined);
  const [tempat] = named.filter((key) => key !== 'periode');
  const isTimed = named.includes('periode');
  if (named.length > 0 && !(named.includes('wilayah') && named.includes('unit'))) return { tempat, isTimed };
  const fakta = { ada: namedIn(row), diharapkan: 'wilayah atau unit, periode, atau keduanya' };
  return issues.add(unevenRows, [...path, 0], baris[0], fakta);
}

function expectedDimensions({ wilayah, unit, periode }: Diharapkan): Dimensions {
  const tempat = wilayah !== undefined ? 'wilayah' : unit !== undefined ? 'unit' : undefined;
  return { tempat, isTimed: periode !== undefined };
}

function isEven(wilayah: unknown, unit: unknown, periode: unknown, { tempat, isTimed }: Dimensions): boolean {
  if ((periode !== undefined) !== isTimed) return false;
  return (wilayah !== undefined) === (tempat === 'wilayah') && (unit !== undefined) === (tempat === 'unit');
}

function namedIn(row: Readonly<Record<string, unknown>>): string {
  return dimensions.filter((key) => row[key] !== undefined).join(' dan ') || '-';
}

function namesOf({ tempat, isTimed }: Dimensions): string {
  return [...(tempat === undefined ? [] : [tempat]), ...(isTimed ? ['periode'] : [])].join(' dan ');
}

/** Puts the periods in order of time and the positions of rows with them. Of periods of one kind the later has the larger text. */
function inOrder(list: readonly string[], positions: Int32Array): readonly string[] {
  const sorted = [...list].sort();
  const rank = new Map(sorted.map((kode, i) => [kode, i]));
  const ranks = Int32Array.from(list, (kode) => rank.get(kode) ?? 0);
  for (let i = 0; i < positions.length; i += 1) positions[i] = ranks[positions[i] as number] as number;
  return sorted;
}

/** Orders rows by the text of their region or unit, then by time: nothing depends on the order in which they come. */
export function byCell({ places, place, period }: Cells): (a: number, b: number) => number {
  return (a, b) => {
    if (place[a] === place[b]) return (period[a] as number) - (period[b] as number);
    return (places[place[a] as number] as string) < (places[place[b] as number] as string) ? -1 : 1;
  };
}

/** Most cells that are marked one by one. */
const MAX_MARKS = 16_000_000;

type Positions = Pick<Cells, 'places' | 'periods' | 'place' | 'period' | 'path' | 'tempat' | 'isTimed'>;

/** Reports a cell that stands twice, since either row could be meant. */
export function reportRepeated(cells: Cells, issues: Issues): void {
  const { places, periods, place, period, path, tempat, isTimed } = cells;
  // Then each row has a code of its own.
  if (Math.max(places.length, periods.length) === place.length) return;
  if (!standsTwice(cells)) return;
  const first = new Map<number, number>();
  const own = tempat === undefined ? ['periode'] : isTimed ? [] : [tempat];
  for (let i = 0; i < place.length; i += 1) {
    const key = (place[i] as number) * periods.length + (period[i] as number);
    const seen = first.get(key);
    if (seen === undefined) first.set(key, i);
    else {
      const fakta = { kunci: 'kode', pertama: formatPath(argument(...path, seen)) };
      issues.add(duplicate, [...path, i, ...own], Object.values(cells.cell(i)).join(', '), fakta);
    }
  }
}

/** True where a cell stands twice, or may: of too many cells that is not looked at here. */
function standsTwice({ places, periods, place, period }: Positions): boolean {
  // There are at most twice as many cells as rows in most tables, so a mark for each is cheaper than a set.
  const size = places.length * periods.length;
  if (size > MAX_MARKS) return true;
  const seen = new Uint8Array(size);
  for (let i = 0; i < place.length; i += 1) {
    const cell = (place[i] as number) * periods.length + (period[i] as number);
    if (seen[cell] === 1) return true;
    seen[cell] = 1;
  }
  return false;
}

function cellOf({ tempat, isTimed, places, periods, place, period }: Positions): (row: number) => Sel {
  const made = new Array<Sel | undefined>(place.length);
  const make = (row: number): Sel => {
    // Each row has a position in both lists.
    const kode = places[place[row] as number] as string;
    const periode = periods[period[row] as number] as string;
    const where = tempat === undefined ? {} : { [tempat]: kode };
    return Object.freeze(isTimed ? { ...where, periode } : where);
  };
  return (row) => {
    const cell = made[row] ?? make(row);
    made[row] = cell;
    return cell;
  };
}
