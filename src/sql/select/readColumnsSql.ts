import type { SqlSource } from '../columns/readSource.js';
import type { SqlValue } from './sqlRow.js';

/** Names that are none of the caller's. */
export interface OwnNames {
  readonly name: (word: string) => string;
  readonly key: (i: number) => string;
  readonly column: (i: number) => string;
  readonly units: (i: number) => string;
  readonly result: (i: number) => string;
}

/** Names for the steps of a query over a source. */
export function ownNames({ dialect, prefix }: SqlSource): OwnNames {
  const name = (word: string) => dialect.quoteName(`${prefix}${word}`);
  return {
    name,
    key: (i) => name(`k${i}`),
    column: (i) => name(`v${i}`),
    units: (i) => name(`u${i}`),
    result: (i) => name(`r${i}`),
  };
}

/** What the columns are called in the query of the results and in the one around it. */
export interface ReadColumns {
  /** What the results are computed from. */
  readonly from: string;
  readonly columns: {
    readonly inner: ReadonlyMap<string, SqlValue>;
    readonly outer: ReadonlyMap<string, SqlValue>;
    /** What the query of the results hands on. */
    readonly carried: readonly string[];
    /** What that is called there, without the keys. */
    readonly names: readonly string[];
  };
}

/** The columns of a source as whole units: where they are read, and what they are called there. */
export function readColumnsSql(source: SqlSource, own: OwnNames, barrier: string): ReadColumns {
  const { dialect, keys, from } = source;
  const all = [...source.columns].map(([id, { quoted, type }], i) => ({
    id,
    quoted,
    i,
    read: (x: string) => dialect.read(x, type),
  }));
  const named = all.map(({ id, i, read }): [string, SqlValue] => {
    const reading = read(own.column(i));
    return [id, valueAs(id, own.column(i), reading.isPlain ? reading.units : own.units(i), reading)];
  });
  const table = `${from} AS ${own.name('asal')}`;
  const renamed = [
    ...keys.map((key, i) => `${key} AS ${own.key(i)}`),
    ...all.map(({ quoted, i }) => `${quoted} AS ${own.column(i)}`),
  ];
  const computed = all.filter(({ quoted, read }) => !read(quoted).isPlain);
  const names = [...all.map(({ i }) => own.column(i)), ...computed.map(({ i }) => own.units(i))];
  if (computed.length === 0) {
    const bare = all.map(({ id, quoted, read }): [string, SqlValue] => [
      id,
      valueAs(id, quoted, read(quoted).units, read(quoted)),
    ]);
    const columns = { inner: new Map(bare), outer: new Map(named), carried: renamed, names };
    return { from: table, columns };
  }
  const units = computed.map(({ quoted, i, read }) => `${read(quoted).units} AS ${own.units(i)}`);
  const inner = `(\n    SELECT\n    ${[...renamed, ...units].join(',\n    ')}\n    FROM ${table}${barrier}\n  ) AS ${own.name('nilai')}`;
  const carried = [...keys.map((_, i) => own.key(i)), ...names];
  return { from: inner, columns: { inner: new Map(named), outer: new Map(named), carried, names } };
}

function valueAs(
  id: string,
  column: string,
  units: string,
  { notNumber, mayNotFit }: Pick<SqlValue, 'notNumber' | 'mayNotFit'>,
): SqlValue {
  return { id, column, units, notNumber, mayNotFit };
}
