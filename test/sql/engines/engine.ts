import type { Dialek } from 'indikator/sql';

/** A column of a table, with its type as `toSql` takes it. */
export interface Column {
  readonly name: string;
  readonly tipe: string;
}

/** A row of a table or of an answer, as text. */
export type Row = readonly (string | null)[];

/** A database in this process. */
export interface Engine {
  readonly dialek: Dialek;
  /** True where no column can hold NaN or an infinity. */
  readonly isFinite: boolean;
  /** Makes a table anew and fills it. */
  readonly load: (name: string, columns: readonly Column[], rows: readonly Row[]) => Promise<void>;
  /** Runs a statement without an answer. */
  readonly run: (sql: string) => Promise<void>;
  /** The rows of a query, every value as text. */
  readonly ask: (sql: string) => Promise<readonly Row[]>;
  readonly close: () => Promise<void>;
}

/** A name in double quotes. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** The word of a type: `decimal` of `decimal(12,2)`. */
export function wordOf(tipe: string): string {
  return tipe.replace(/\(.*/, '');
}

/** Any value of a driver as text. */
export function asText(value: unknown): string | null {
  return value === null || value === undefined ? null : String(value);
}
