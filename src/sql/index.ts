// The same figures inside a database, as text of SQL. Entry point indikator/sql.

export { agregatSql } from './agregatSql.js';
export type { CapaianSql } from './columns/capaianSql.js';
export type { KolomSql } from './columns/kolomSql.js';
export { type Kueri, kueri } from './columns/kueri.js';
export type { CapaianAgregatSql, PilihanAgregatSql } from './columns/pilihanAgregatSql.js';
export type { PilihanDokumenSql, PilihanSql, PilihanTabelSql } from './columns/pilihanSql.js';
export type { Dialek } from './dialect/dialect.js';
export type { TipeKolom } from './dialect/tipeKolom.js';
export { dokumenSql, type SqlDokumen } from './dokumenSql.js';
export type { PeriksaSql, Sql } from './sql.js';
export { toSql } from './toSql.js';
