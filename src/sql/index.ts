// The same figures inside a database, as text of SQL. Entry point indikator/sql.

export { type Kueri, kueri } from './columns/kueri.js';
export type { KolomSql, PilihanSql } from './columns/pilihanSql.js';
export type { Dialek } from './dialect/dialect.js';
export type { TipeKolom } from './dialect/tipeKolom.js';
export { dokumenSql } from './dokumenSql.js';
export type { PeriksaSql, Sql } from './sql.js';
export { toSql } from './toSql.js';
