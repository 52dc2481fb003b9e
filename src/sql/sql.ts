import { raise } from '../issue/indikatorError.js';
import { Issues } from '../issue/issues.js';
import type { KodeIssue } from '../issue/kodeIssue.js';
import { achievementCodes } from './achieve/achievementCase.js';
import { quoteChecked } from './columns/quoteChecked.js';
import type { SqlSource } from './columns/readSource.js';
import { reasonsOf } from './select/kodeCase.js';
import { outerAchievement, outerRow, type SqlFigure, selectSql } from './selectSql.js';

/** A check (periksa) of the rows of a table, as a test of dbt is one: it returns the rows without a result for one reason. */
export interface PeriksaSql {
  /** The id of the indicator. */
  readonly id: string;
  /** The code (kode) of the issue. */
  readonly kode: KodeIssue;
  /** The text of the query: no rows where nothing is wrong. */
  readonly sql: string;
}

/** What is asked of a database, as text. */
export interface Sql {
  /** The query. */
  readonly sql: string;
  /**
   * The statement that makes a view of this name, or of this schema and name; the view lets filters through to the table. A name that
   * the database cannot take throws `IndikatorError`.
   */
  readonly view: (nama: string | readonly [skema: string, nama: string]) => string;
  /** The checks (periksa): for each code that a row can have, the query that returns such rows. */
  readonly periksa: readonly PeriksaSql[];
}

/** The texts for some figures of one table. */
export function sqlOf(source: SqlSource, figures: readonly SqlFigure[]): Sql {
  const sql = selectSql(source, figures, { once: true });
  return Object.freeze({
    sql,
    view: viewOf(source, () => selectSql(source, figures, { once: false })),
    periksa: Object.freeze(figures.flatMap((figure, i) => checksOf(source, figure, i, sql))),
  });
}

/** What makes the statement of a view. */
export function viewOf(source: SqlSource, sql: () => string): Sql['view'] {
  return (nama: unknown) => `CREATE VIEW ${viewName(nama, source)} AS\n${sql()}`;
}

function viewName(nama: unknown, { dialect }: SqlSource): string {
  const issues = new Issues('argumen');
  const names: readonly unknown[] = Array.isArray(nama) && nama.length === 2 ? [nama[0], nama[1]] : [nama];
  const quoted = names.map((name) => quoteChecked(name, dialect, [], issues));
  return issues.isEmpty ? quoted.join('.') : raise(issues.list);
}

/** A row without a realisation has its code for the achievement, too: where that is asked for, its column tells all. */
function checksOf(source: SqlSource, figure: SqlFigure, i: number, sql: string): readonly PeriksaSql[] {
  const { plan, names, achieved } = figure;
  const reasons = reasonsOf(outerRow(source, figure)).map(({ kode }) => kode);
  const more = achieved === undefined ? [] : achievementCodes(outerAchievement(source, achieved, i));
  const alias = source.dialect.quoteName(`${source.prefix}periksa`);
  return [...new Set<KodeIssue>([...reasons, ...more, 'limit'])].map((kode) => ({
    id: plan.prepared.indikator.id,
    kode,
    sql: `SELECT * FROM (\n${sql}\n) AS ${alias}\nWHERE ${(achieved ?? { names }).names.kode} = '${kode}'`,
  }));
}
