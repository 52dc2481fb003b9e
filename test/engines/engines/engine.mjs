// What every engine is to those who compare and measure.

/**
 * @typedef {object} Engine
 * @property {string} name
 * @property {import('indikator/sql').Dialek} dialek The dialect of SQL that it is asked in.
 * @property {readonly string[]} modes The modes in which it answers.
 * @property {number} [pid] The process that computes; undefined: this one.
 * @property {boolean} finite Whether it has finite doubles alone.
 * @property {(sql: string, mode?: string) => Promise<void>} exec
 * @property {(table: import('../table.mjs').Table) => Promise<void>} load Makes a table of typed columns and fills it.
 * @property {(name: string) => Promise<void>} drop
 * @property {(sql: string, mode?: string) => Promise<(string | null)[][]>} rows The rows of a query, every value as text.
 * @property {() => Promise<void>} stop
 */

/** The engines, in the order in which they are asked. */
export const engineNames = /** @type {const} */ ([
  'duckdb',
  'sqlite',
  'pglite',
  'postgresql',
  'mariadb',
  'clickhouse',
  'spark',
]);

/**
 * An engine, started for as long as `use` takes.
 * @template T
 * @param {string} name
 * @param {string} folder
 * @param {(engine: Engine) => Promise<T>} use
 */
export async function withEngine(name, folder, use) {
  const { start } = await import(`./${name}.mjs`);
  /** @type {Engine} */
  const engine = await start(folder);
  try {
    return await use(engine);
  } finally {
    await engine.stop();
  }
}
