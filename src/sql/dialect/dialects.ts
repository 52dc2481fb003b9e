import { clickhouse } from './clickhouse.js';
import type { Dialect, Dialek } from './dialect.js';
import { duckdb } from './duckdb.js';
import { mariadb } from './mariadb.js';
import { mysql } from './mysql.js';
import { postgresql } from './postgresql.js';
import { spark } from './spark.js';
import { sqlite } from './sqlite.js';

/** Every dialect, by its name. */
export const dialects: Readonly<Record<Dialek, Dialect>> = {
  postgresql,
  duckdb,
  mariadb,
  mysql,
  sqlite,
  clickhouse,
  spark,
};
