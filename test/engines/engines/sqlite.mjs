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
 * A statement that gives whole numbers as bigints, which its types do not know.
 * @typedef {object} ExactStatement
 * @property {() => boolean} step
 * @property {(parameters: null, options: { useBigInt: true }) => unknown[]} get
 * @property {() => boolean} free
 */

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
      // The types of sql.js do not know its bigints.
      const cells = (/** @type {readonly (string | null)[]} */ row) =>
        /** @type {import('sql.js').SqlValue[]} */ (
          row.map((cell, k) => (cell === null ? null : own[k]?.value(cell)))
        );
      for (const row of rows) insert.run(cells(row));
      insert.free();
      database.run('COMMIT');
    },
    drop: async (name) => {
      database.run(`DROP TABLE ${quoted(name)}`);
    },
    rows: async (sql) => {
      const query = /** @type {ExactStatement} */ (/** @type {unknown} */ (database.prepare(sql)));
      const rows = [];
      while (query.step()) rows.push(query.get(null, { useBigInt: true }).map(text));
      query.free();
      return rows;
    },
    stop: async () => database.close(),
  };
}
