import initSqlJs, { type SqlValue, type Statement } from 'sql.js';
import { asText, type Engine, quoted, type Row, wordOf } from './engine.js';

/** What a column of SQLite holds, and its value made of text; the types of sql.js do not know its bigints. */
const kinds = {
  INTEGER: (text: string) => BigInt(text) as unknown as SqlValue,
  REAL: (text: string) => Number(text),
  TEXT: (text: string) => text,
};

function kindOf(tipe: string): keyof typeof kinds {
  const word = wordOf(tipe);
  if (word === 'text') return 'TEXT';
  return word === 'double' || word === 'decimal' ? 'REAL' : 'INTEGER';
}

/** A statement that gives whole numbers as bigints, which its types do not know. */
interface ExactStatement {
  get(parameters: null, options: { readonly useBigInt: true }): unknown[];
}

/** SQLite in this process, compiled to WebAssembly. */
export async function openSqlite(): Promise<Engine> {
  const { Database } = await initSqlJs();
  const database = new Database();
  const rowsOf = (statement: Statement): readonly Row[] => {
    const exact = statement as unknown as ExactStatement;
    const rows: Row[] = [];
    while (statement.step()) rows.push(exact.get(null, { useBigInt: true }).map(asText));
    statement.free();
    return rows;
  };
  return {
    dialek: 'sqlite',
    isFinite: true,
    run: async (sql) => void database.run(sql),
    async load(name, columns, rows) {
      const all = columns.map(({ name: column, tipe }) => `${quoted(column)} ${kindOf(tipe)}`);
      const table = quoted(name);
      database.run(`DROP TABLE IF EXISTS ${table}; CREATE TABLE ${table} (${all.join(', ')}); BEGIN`);
      const insert = database.prepare(`INSERT INTO ${table} VALUES (${columns.map(() => '?').join(', ')})`);
      const makers = columns.map(({ tipe }) => kinds[kindOf(tipe)]);
      for (const row of rows)
        insert.run(row.map((text, i) => (text === null ? null : (makers[i]?.(text) ?? null))));
      insert.free();
      database.run('COMMIT');
    },
    ask: async (sql) => rowsOf(database.prepare(sql)),
    close: async () => database.close(),
  };
}
