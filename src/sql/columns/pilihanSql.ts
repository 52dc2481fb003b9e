import type { Dialek } from '../dialect/dialect.js';
import type { TipeKolom } from '../dialect/tipeKolom.js';
import type { Kueri } from './kueri.js';

/** The column that has the values of one variable. */
export interface KolomSql {
  /** The name (nama) of the column; undefined: the id of the variable. */
  readonly nama?: string;
  /** The type (tipe) of the column, as the table declares it. */
  readonly tipe: TipeKolom;
}

/** Where the values are, and in which dialect of SQL to ask for them. */
export interface PilihanSql<V extends string = string> {
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
