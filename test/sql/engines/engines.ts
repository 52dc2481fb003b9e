import { openDuckdb } from './duckdb.js';
import { openPglite } from './pglite.js';
import { openSqlite } from './sqlite.js';

/** The databases that run in a process of Node, on any machine, without a server. */
export const engines = [
  { name: 'DuckDB', open: openDuckdb },
  { name: 'PGlite', open: openPglite },
  { name: 'SQLite', open: openSqlite },
];
