import initSqlJs from 'sql.js';
import { kindOf, quoted } from '../table.mjs';

/** What a column of SQLite holds, and its value made of text. */
const kinds = {
  whole: { type: 'INTEGER', value: BigInt },
  real: { type: 'REAL', value: Number },
  text: { type: 'TEXT', value: String },
};

function kind(/** @type {string} */ tipe) {
  const word = kindOf(tipe);
  if (word === 'text') return kinds.text;
  return word === 'double' || word === 'decimal' ? kinds.real : kinds.whole;
}

/**
 * SQLite in this process.
 * @returns {Promise<import('./engine.mjs').Engine>}
 */
export async function start() {
  const { Database } = await initSqlJs();
  const database = new Database();
  const text = (/** @type {unknown} */ value) => (value === null ? null : String(value));
  return {
    name: 'sqlite',
    dialek: 'sqlite',
    modes: [''],
    finite: true,
    exec: async (sql) => {
      database.run(sql);
    },
    load: async ({ name, columns, rows }) => {
      const own = columns.map(({ tipe }) => kind(tipe));
      const typed = columns.map((column, k) => `${quoted(column.name)} ${own[k]?.type}`).join(', ');
      database.run(`DROP TABLE IF EXISTS ${quoted(name)}; CREATE TABLE ${quoted(name)} (${typed}); BEGIN`);
      const insert = database.prepare(
        `INSERT INTO ${quoted(name)} VALUES (${columns.map(() => '?').join(', ')})`,
      );
      for (const row of rows) insert.run(row.map((cell, k) => (cell === null ? null : own[k]?.value(cell))));
      insert.free();
      database.run('COMMIT');
    },
    drop: async (name) => {
      database.run(`DROP TABLE ${quoted(name)}`);
    },
    rows: async (sql) => {
      const query = database.prepare(sql);
      const rows = [];
      while (query.step()) rows.push(query.get(null, { useBigInt: true }).map(text));
      query.free();
      return rows;
    },
    stop: async () => database.close(),
  };
}
