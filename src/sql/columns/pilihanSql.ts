import type { Dialek } from '../dialect/dialect.js';
import type { CapaianSql } from './capaianSql.js';
import type { KolomSql } from './kolomSql.js';
import type { Kueri } from './kueri.js';

/** Where the values are, and in which dialect of SQL to ask for them. */
export interface PilihanTabelSql<V extends string = string> {
  /** The dialect (dialek) of the database. */
  readonly dialek: Dialek;
  /** The table (tabel): its name, its schema and its name, or a query that {@link kueri} marked. */
  readonly tabel: string | readonly [skema: string, nama: string] | Kueri;
  /** The column (kolom) of each variable, by its id. */
  readonly kolom: {
    /** The column of one variable. */
    readonly [K in V]: KolomSql;
  };
  /** The key (kunci): columns that are carried along as they are, in front of the result; undefined: none. */
  readonly kunci?: readonly string[];
}

/** The options of `toSql`: where the values are, and what achievements are measured against. */
export interface PilihanSql<V extends string = string> extends PilihanTabelSql<V> {
  /** What the achievement (capaian) of each row is measured against; undefined: none is computed. */
  readonly capaian?: CapaianSql;
}

/** The options of `dokumenSql`: where the values are, and what achievements are measured against. */
export interface PilihanDokumenSql extends PilihanTabelSql {
  /** What the achievements (capaian) of indicators are measured against, by their ids; undefined: none is computed. */
  readonly capaian?: Readonly<Record<string, CapaianSql>>;
}
