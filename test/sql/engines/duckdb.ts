import { DuckDBInstance, LIST, listValue, VARCHAR } from '@duckdb/node-api';
import { asText, type Engine, quoted, wordOf } from './engine.js';

const types: Readonly<Record<string, string>> = { double: 'DOUBLE', text: 'VARCHAR' };

/** DuckDB in this process. */
export async function openDuckdb(): Promise<Engine> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  const typeOf = (tipe: string) => types[wordOf(tipe)] ?? tipe;
  const run = async (sql: string) => void (await connection.run(sql));
  return {
    dialek: 'duckdb',
    isFinite: false,
    run,
    async load(name, columns, rows) {
      const all = columns.map(({ name: column, tipe }) => `${quoted(column)} ${typeOf(tipe)}`);
      await run(`DROP TABLE IF EXISTS ${quoted(name)}`);
      await run(`CREATE TABLE ${quoted(name)} (${all.join(', ')})`);
      // Rows go through one list of texts: a statement of their own for each would take minutes.
      await run('CREATE OR REPLACE TABLE "_texts" ("row" VARCHAR[])');
      const appender = await connection.createAppender('_texts');
      for (const row of rows) {
        appender.appendList(listValue([...row]), LIST(VARCHAR));
        appender.endRow();
      }
      appender.closeSync();
      const cells = columns.map(({ tipe }, i) => `CAST("row"[${i + 1}] AS ${typeOf(tipe)})`);
      await run(`INSERT INTO ${quoted(name)} SELECT ${cells.join(', ')} FROM "_texts"`);
    },
    async ask(sql) {
      const reader = await connection.runAndReadAll(sql);
      return reader.getRows().map((row) => row.map(asText));
    },
    close: async () => instance.closeSync(),
  };
}
