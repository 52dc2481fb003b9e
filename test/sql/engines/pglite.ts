import { PGlite } from '@electric-sql/pglite';
import { asText, type Engine, quoted, wordOf } from './engine.js';

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** The types whose values are taken as the text that PostgreSQL writes: numbers of every kind. */
const NUMBERS = [20, 21, 23, 700, 701, 1700];

const types: Readonly<Record<string, string>> = { double: 'float8', text: 'text' };

/** PostgreSQL in this process, compiled to WebAssembly. */
export async function openPglite(): Promise<Engine> {
  const database = await PGlite.create();
  const parsers = Object.fromEntries(NUMBERS.map((type) => [type, (text: string) => text]));
  const typeOf = (tipe: string) => types[wordOf(tipe)] ?? tipe;
  const cell = (text: string | null) =>
    text === null ? '\\N' : text.replace(/[\\\t\n\r]/g, (sign) => escapes[sign] ?? sign);
  const run = async (sql: string) => void (await database.exec(sql));
  return {
    dialek: 'postgresql',
    isFinite: false,
    run,
    async load(name, columns, rows) {
      const all = columns.map(({ name: column, tipe }) => `${quoted(column)} ${typeOf(tipe)}`);
      await run(`DROP TABLE IF EXISTS ${quoted(name)}; CREATE TABLE ${quoted(name)} (${all.join(', ')})`);
      const blob = new Blob([rows.map((row) => `${row.map(cell).join('\t')}\n`).join('')]);
      await database.query(`COPY ${quoted(name)} FROM '/dev/blob'`, [], { blob });
    },
    async ask(sql) {
      const { rows } = await database.query<unknown[]>(sql, [], { rowMode: 'array', parsers });
      return rows.map((row) => row.map(asText));
    },
    close: () => database.close(),
  };
}
