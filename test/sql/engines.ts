import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as duckdb from '../engines/engines/duckdb.mjs';
import type { Engine } from '../engines/engines/engine.mjs';
import * as pglite from '../engines/engines/pglite.mjs';
import * as sqlite from '../engines/engines/sqlite.mjs';

/** The databases that run in a process of Node, on any machine, without a server: of `test/engines`, as it asks them. */
export const engines: readonly { readonly name: string; readonly open: () => Promise<Engine> }[] = [
  { name: 'DuckDB', open: () => duckdb.start(ownFolder(), 1) },
  { name: 'PGlite', open: openPglite },
  { name: 'SQLite', open: sqlite.start },
];

/** A folder for as long as the tests of a file take. */
function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'indikator-sql-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

let shared: Promise<Engine> | undefined;

/** One PGlite for all tests of a process, since it takes seconds to start; whoever opens it finds it empty. */
async function openPglite(): Promise<Engine> {
  shared ??= pglite.start();
  const engine = await shared;
  await engine.exec('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
  return { ...engine, stop: async () => {} };
}
