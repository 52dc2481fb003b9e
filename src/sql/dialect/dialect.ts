import type { WholeRange } from '../arithmetic/wholeRange.js';
import type { ColumnType } from './tipeKolom.js';

/** The name of a dialect of SQL. */
export type Dialek = 'postgresql' | 'duckdb' | 'mariadb' | 'mysql' | 'sqlite' | 'clickhouse' | 'spark';

/** How a column is taken to whole units; every member is SQL over the column. */
export interface ColumnReading {
  /** Its whole units; NULL where it is NULL, is no number, or does not fit. */
  readonly units: string;
  /** True where that is short enough to be written at each place of use; else it is computed once, in a query of its own. */
  readonly isPlain: boolean;
  /** True where the units need the widest type. */
  readonly isWide: boolean;
  /** That it is no number, though not NULL; undefined: it always is one. */
  readonly notNumber: string | undefined;
  /** True where a number may not fit, and then has no units. */
  readonly mayNotFit: boolean;
  /** What its units can be. */
  readonly range: WholeRange;
}

/** A type of whole numbers to compute in. */
export interface Tier {
  /** No step may be greater than this. */
  readonly most: bigint;
  /** True where it also holds units of the widest type. */
  readonly isWide: boolean;
  /** Units in this type. */
  readonly value: (units: string) => string;
  /** A whole number beside something of this type; below zero in brackets. */
  readonly constant: (value: bigint) => string;
  /** A whole number of this very type: two small ones side by side would be multiplied in a smaller type. */
  readonly alone: (value: bigint) => string;
  /** A division that cuts what is behind the point; both sides are expressions of any kind. */
  readonly divide: (above: string, below: string) => string;
  /** True where a quotient that does not fit is NULL; undefined: every one fits. */
  readonly isPartial?: true;
  /** What is computed in this type as the type of results; undefined: it already is. */
  readonly result?: (units: string) => string;
}

/** The longest name of a table or a column. */
export interface NameLimit {
  readonly most: number;
  readonly unit: 'bita' | 'huruf';
}

/** What is written differently from one database to the other. Everything else is the same text. */
export interface Dialect {
  readonly name: Dialek;
  readonly quoteName: (name: string) => string;
  readonly longestName: NameLimit;
  /** Names that this database cannot take, though quoted; undefined: it takes every one. */
  readonly refusedName?: RegExp;
  /** Stands behind a query whose columns are to be computed once, not where they are used; empty where there is no such thing. */
  readonly once: string;
  /** The same where it keeps nothing but filters from the table: worth it where a step uses another many times. */
  readonly apart: string;
  /** True where a query within another is put into it, so that what it computes is computed at each place of use. */
  readonly isMerging: boolean;
  /** Narrowest first. */
  readonly tiers: readonly [Tier, ...Tier[]];
  readonly read: (column: string, type: ColumnType) => ColumnReading;
  /** The exact sum of whole units over the rows of a group. */
  readonly sum: (units: string) => string;
  /** The lesser of two whole numbers, and the greater; neither may be NULL. */
  readonly lesser: (one: string, other: string) => string;
  readonly greater: (one: string, other: string) => string;
  /** A text by its bytes in UTF-8, as hexadecimal digits: no setting of a database reads anything else in it. */
  readonly textOfBytes: (hex: string) => string;
  /** Two texts, one behind the other. */
  readonly concat: (left: string, right: string) => string;
  /** Units of 10^-digit, none greater than `most`, as the decimal text that the library writes. */
  readonly decimalText: (units: string, digit: number, most: bigint) => string;
}
