import type { Indikator } from 'indikator';
import { type Dialek, toSql } from 'indikator/sql';

/** The dialects that a visitor chooses among, by the name of the database. */
export const dialects: Readonly<Record<Dialek, string>> = {
  postgresql: 'PostgreSQL',
  mariadb: 'MariaDB',
  mysql: 'MySQL',
  sqlite: 'SQLite',
  duckdb: 'DuckDB',
  clickhouse: 'ClickHouse',
  spark: 'Spark',
};

/** The columns that are assumed: a count is a whole number, a measure has four decimals. */
export function columnsOf({
  variabel,
}: Indikator): Record<string, { readonly tipe: 'bigint' | 'decimal(18,4)' }> {
  const columns = Object.entries(variabel).map(([id, { jenis }]) => {
    const tipe = jenis === 'cacah' ? 'bigint' : 'decimal(18,4)';
    return [id, { tipe }] as const;
  });
  return Object.fromEntries(columns);
}

/** The query of an indicator over a table `data` with a row for each region; undefined: it has none. */
export function queryOf(indikator: Indikator, dialek: Dialek): string | undefined {
  const made = toSql(indikator, {
    dialek,
    tabel: 'data',
    kolom: columnsOf(indikator),
    kunci: ['kode_wilayah'],
  });
  return made.ok ? made.value.sql : undefined;
}
