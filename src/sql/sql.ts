import { raise } from '../issue/indikatorError.js';
import { Issues } from '../issue/issues.js';
import type { KodeIssue } from '../issue/kodeIssue.js';
import { quoteChecked } from './columns/checkName.js';
import type { Source } from './columns/readSource.js';
import { type SqlFigure, selectSql } from './select/selectSql.js';

/** A query that checks the rows of a table: it returns those that have no result, and why. */
export interface PeriksaSql {
  /** The code of the issue. */
  readonly kode: KodeIssue;
  /** The text of the query: no rows where nothing is wrong. */
  readonly sql: string;
}

/** What is asked of a database, as text. */
export interface Sql {
  /** The query. */
  readonly sql: string;
  /**
   * A view of this name, or of this schema and name, as a statement; it lets filters through to the table. A name that the database cannot
   * take throws `IndikatorError`.
   */
  readonly view: (nama: string | readonly [skema: string, nama: string]) => string;
  /** The checks (periksa): for each code that a row can have a query that returns such rows, as tests of dbt do. */
  readonly periksa: readonly PeriksaSql[];
}

/** The texts for some figures of one table. */
export function sqlOf(source: Source, figures: readonly SqlFigure[]): Sql {
  const sql = selectSql(source, figures, { once: true });
  return {
    sql,
    view: viewOf(source, selectSql(source, figures, { once: false })),
    periksa: [],
  };
}

/** Makes the statement of a view. */
export function viewOf(source: Source, sql: string): Sql['view'] {
  return (nama) => `CREATE VIEW ${viewName(nama, source)} AS\n${sql}`;
}

function viewName(nama: unknown, { dialect }: Source): string {
  const issues = new Issues('argumen');
  const names = Array.isArray(nama) && nama.length === 2 ? nama : [nama];
  const quoted = names.map((name) => quoteChecked(name, dialect, [], issues));
  return issues.isEmpty ? quoted.join('.') : raise(issues.list);
}
