import initSqlJs from 'sql.js';
import { asText, type Engine, quoted, type Row, wordOf } from './engine.js';

/** SQLite in this process, compiled to WebAssembly. */
export async function openSqlite(): Promise<Engine> {
  const { Database } = await initSqlJs();
  const database = new Database();
  const typeOf = (tipe: string) =>
    ['double', 'decimal'].includes(wordOf(tipe)) ? 'REAL' : wordOf(tipe) === 'text' ? 'TEXT' : 'INTEGER';
  // A whole number beyond 2^53 must be a bigint, which the types of sql.js do not know.
  const valueOf = (tipe: string, text: string | null) => {
    if (text === null) return null;
    return ({ REAL: Number, TEXT: String, INTEGER: BigInt } as const)[typeOf(tipe)]?.(text) as never;
  };
  return {
    dialek: 'sqlite',
    isFinite: true,
    run: async (sql) => void database.run(sql),
    async load(name, columns, rows) {
      const all = columns.map(({ name: column, tipe }) => `${quoted(column)} ${typeOf(tipe)}`);
      database.run(
        `DROP TABLE IF EXISTS ${quoted(name)}; CREATE TABLE ${quoted(name)} (${all.join(', ')}); BEGIN`,
      );
      const insert = database.prepare(
        `INSERT INTO ${quoted(name)} VALUES (${columns.map(() => '?').join(', ')})`,
      );
      for (const row of rows) insert.run(row.map((text, i) => valueOf(columns[i]?.tipe ?? '', text)));
      insert.free();
      database.run('COMMIT');
    },
    async ask(sql) {
      const statement = database.prepare(sql);
      const rows: Row[] = [];
      // With bigints, which the types of sql.js do not know.
      while (statement.step()) rows.push(statement.get(null, { useBigInt: true } as never).map(asText));
      statement.free();
      return rows;
    },
  };
}
