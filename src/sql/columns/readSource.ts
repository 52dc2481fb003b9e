import { duplicate, missingField, notInList, unknownVariable, wrongType } from '../../issue/definition.js';
import { describeNames } from '../../issue/describe.js';
import type { Issues } from '../../issue/issues.js';
import type { Path } from '../../issue/path.js';
import { badColumnType, badName } from '../../issue/sql.js';
import { asObject } from '../../parse/asObject.js';
import { copyPlain, type Plain } from '../../parse/copyPlain.js';
import type { Dialect } from '../dialect/dialect.js';
import { dialects } from '../dialect/dialects.js';
import { type ColumnType, readColumnType } from '../dialect/tipeKolom.js';
import { isKueri } from './kueri.js';
import { quoteChecked } from './quoteChecked.js';

/** A column of the table. */
export interface SourceColumn {
  readonly quoted: string;
  readonly type: ColumnType;
}

/** Where values are read from: everything that is written of it is quoted already. */
export interface SqlSource {
  readonly dialect: Dialect;
  /** What stands behind FROM. */
  readonly from: string;
  /** The columns that are carried along. */
  readonly keys: readonly string[];
  /** The column of each variable, by its id. */
  readonly columns: ReadonlyMap<string, SourceColumn>;
  /** Begins names of our own that are none of the caller's, whatever the database takes for the same letter. */
  readonly prefix: string;
}

/** What is read from a table, and what comes out of it. */
export interface Asked {
  /** The ids of the variables. */
  readonly ids: readonly string[];
  /** The names of the columns of results, in small letters. */
  readonly results: readonly string[];
}

/** Reads where the values of variables are; undefined, with issues, when something is wrong with it. */
export function readSource(pilihan: unknown, { ids, results }: Asked, issues: Issues): SqlSource | undefined {
  if (typeof pilihan !== 'object' || pilihan === null)
    return issues.add(wrongType, [], pilihan, { diharapkan: 'object' });
  const { dialek, tabel, kolom, kunci } = onceRead(pilihan);
  if (typeof dialek !== 'string' || !Object.hasOwn(dialects, dialek))
    return issues.add(notInList, ['dialek'], dialek, { pilihan: Object.keys(dialects).join(', ') });
  // It is a key of the record, by the line above.
  const dialect = dialects[dialek as keyof typeof dialects];
  const from = readTable(tabel, dialect, issues);
  const plain = asObject(copyPlain({ kolom, kunci }, issues)) ?? {};
  const keys = readKeys(plain.kunci, results, dialect, issues);
  const columns = readColumns(plain.kolom, ids, dialect, issues);
  if (from === undefined || !issues.isEmpty) return undefined;
  const names = [...keys, ...[...columns.values()].map(({ quoted }) => quoted)];
  return { dialect, from, keys, columns, prefix: prefixFor(names) };
}

/** An option of what may be no object at all; undefined: it is not there. */
export function optionIn(pilihan: unknown, key: string): unknown {
  return typeof pilihan === 'object' && pilihan !== null ? Reflect.get(pilihan, key) : undefined;
}

/** Each option, read once: a getter could answer otherwise the second time. */
function onceRead(pilihan: object): Readonly<Record<'dialek' | 'tabel' | 'kolom' | 'kunci', unknown>> {
  const { dialek, tabel, kolom, kunci } = pilihan as Readonly<Record<string, unknown>>;
  return { dialek, tabel, kolom, kunci };
}

function readTable(tabel: unknown, dialect: Dialect, issues: Issues): string | undefined {
  if (isKueri(tabel)) return `(\n${tabel.kueri}\n)`;
  if (!Array.isArray(tabel)) return quoteChecked(tabel, dialect, ['tabel'], issues);
  const [skema, nama, ...more]: readonly unknown[] = tabel.length > 2 ? [undefined] : tabel;
  if (tabel.length !== 2 || more.length > 0)
    return issues.add(wrongType, ['tabel'], tabel, { diharapkan: '[skema, nama]' });
  const names = [skema, nama].map((name, i) => quoteChecked(name, dialect, ['tabel', i], issues));
  return names.includes(undefined) ? undefined : names.join('.');
}

function readKeys(
  kunci: Plain,
  results: readonly string[],
  dialect: Dialect,
  issues: Issues,
): readonly string[] {
  if (kunci === undefined) return [];
  if (!Array.isArray(kunci)) {
    issues.add(wrongType, ['kunci'], kunci, { diharapkan: 'list' });
    return [];
  }
  const seen = new Map<string, number>();
  return kunci.flatMap((name: Plain, i): readonly string[] => {
    const path: Path = ['kunci', i];
    const quoted = quoteChecked(name, dialect, path, issues);
    if (quoted === undefined) return [];
    const folded = String(name).toLowerCase();
    const first = seen.get(folded);
    seen.set(folded, first ?? i);
    if (first !== undefined)
      issues.add(duplicate, path, name, { kunci: 'kunci', pertama: `kunci[${first}]` });
    if (results.includes(folded))
      issues.add(badName, path, name, { dialek: dialect.name, sebab: 'keluaran', batas: 0 });
    return [quoted];
  });
}

function readColumns(
  kolom: Plain,
  ids: readonly string[],
  dialect: Dialect,
  issues: Issues,
): ReadonlyMap<string, SourceColumn> {
  const columns = new Map<string, SourceColumn>();
  const given = asObject(kolom);
  if (given === undefined) {
    issues.add(wrongType, ['kolom'], kolom, { diharapkan: 'object' });
    return columns;
  }
  for (const id of Object.keys(given)) {
    if (!ids.includes(id))
      issues.add(unknownVariable, ['kolom', id], id, { variabel: id, dikenal: describeNames(ids) });
  }
  for (const id of ids) {
    const path: Path = ['kolom', id];
    const value = Object.hasOwn(given, id) ? given[id] : undefined;
    if (value === undefined) issues.add(missingField, path, value, { kunci: id });
    const column = value === undefined ? undefined : columnOf(value, { usual: id, path }, dialect, issues);
    if (column !== undefined) columns.set(id, column);
  }
  return columns;
}

/** What a column is called where the caller does not say, and where it stands in the options. */
interface ColumnPlace {
  readonly usual: string;
  readonly path: Path;
}

/** Reads a column that a caller gives; undefined, with issues, when something is wrong with it. */
export function readColumnOption(
  value: unknown,
  place: ColumnPlace,
  dialect: Dialect,
  issues: Issues,
): SourceColumn | undefined {
  const copy = asObject(copyPlain({ value }, issues));
  return copy === undefined ? undefined : columnOf(copy.value, place, dialect, issues);
}

function columnOf(
  value: Plain,
  { usual, path }: ColumnPlace,
  dialect: Dialect,
  issues: Issues,
): SourceColumn | undefined {
  const given = asObject(value);
  if (given === undefined) return issues.add(wrongType, path, value, { diharapkan: 'object' });
  const quoted = quoteChecked(given.nama ?? usual, dialect, [...path, 'nama'], issues);
  const type = readColumnType(given.tipe);
  if (type === undefined) issues.add(badColumnType, [...path, 'tipe'], given.tipe, {});
  return quoted === undefined || type === undefined ? undefined : { quoted, type };
}

/** A source with further columns. */
export function sourceWith(
  source: SqlSource,
  more: readonly (readonly [id: string, column: SourceColumn])[],
): SqlSource {
  if (more.length === 0) return source;
  const columns = new Map([...source.columns, ...more]);
  const names = [...source.keys, ...[...columns.values()].map(({ quoted }) => quoted)];
  return { ...source, columns, prefix: prefixFor(names) };
}

/** An underscore, or as many as no name of the caller's begins with. */
function prefixFor(quoted: readonly string[]): string {
  const longest = quoted.map((name) => /^._*/.exec(name)?.[0].length ?? 0);
  return '_'.repeat(Math.max(1, ...longest));
}
