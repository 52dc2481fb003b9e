import { notInList, wrongType } from '../issue/definition.js';
import { tooLarge, wrongArgument } from '../issue/input.js';
import { Issues } from '../issue/issues.js';
import type { Parsed } from '../issue/parsed.js';
import { argument, type Path } from '../issue/path.js';
import { refuse } from '../issue/refuse.js';

/** One row: the code of its region or period, its data, and its position. */
export interface DataRow {
  readonly kode: string;
  readonly data: unknown;
  readonly i: number;
}

/** The rows to be joined, with their outer form read. Codes are text, but not yet known to be well-formed. */
export interface Rows {
  readonly menurut: 'wilayah' | 'periode';
  readonly baris: readonly DataRow[];
  readonly untuk: string | undefined;
  readonly diharapkan: readonly string[] | undefined;
}

/** Most rows of one figure: ten times the villages of Indonesia. */
export const MAX_ROWS = 1_000_000;

/** Reads the outer form: which way to join, rows with a code each, what is expected. */
export function readRows(masukan: unknown): Parsed<Rows> {
  if (typeof masukan !== 'object' || masukan === null)
    return refuse(wrongArgument, argument(), masukan, { diharapkan: '{ menurut, baris }' });
  const { menurut, baris, untuk, diharapkan } = masukan as Record<string, unknown>;
  if (menurut !== 'wilayah' && menurut !== 'periode')
    return refuse(notInList, argument('menurut'), menurut, { pilihan: 'wilayah, periode' });
  if (!Array.isArray(baris)) return refuse(wrongType, argument('baris'), baris, { diharapkan: 'list' });
  const long = Object.entries({ baris, diharapkan }).find(
    ([, list]) => Array.isArray(list) && list.length > MAX_ROWS,
  );
  if (long !== undefined) return refuse(tooLarge, argument(long[0]), long[1], { batas: MAX_ROWS });
  const issues = new Issues('argumen');
  const text = (value: unknown, ...path: Path): string => {
    if (typeof value === 'string') return value;
    issues.add(wrongType, path, value, { diharapkan: 'text' });
    return '';
  };
  const read: Rows = {
    menurut,
    // `Array.from` also visits the holes of a list: each is a row without data.
    baris: Array.from(baris, (row: unknown, i) => {
      const { [menurut]: kode, data } = Object(row) as Record<string, unknown>;
      return { kode: text(kode, 'baris', i, menurut), data, i };
    }),
    untuk: untuk === undefined ? undefined : text(untuk, 'untuk'),
    diharapkan: Array.isArray(diharapkan)
      ? Array.from(diharapkan, (one: unknown, i) => text(one, 'diharapkan', i))
      : undefined,
  };
  if (diharapkan !== undefined && !Array.isArray(diharapkan))
    issues.add(wrongType, ['diharapkan'], diharapkan, { diharapkan: 'list' });
  return issues.parsed(() => read);
}
