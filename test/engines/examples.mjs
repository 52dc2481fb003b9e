// The programs of examples/sql, each with the engine that it is for: all print what examples/sql/expected.txt says.

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../proof/run.mjs';
import { start as startDuckdb } from './engines/duckdb.mjs';
import { withFolder } from './folder.mjs';
import { installed, program } from './servers/debian.mjs';
import { startMariadb } from './servers/mariadb.mjs';
import { startPostgresql } from './servers/postgresql.mjs';
import { pythonWith } from './servers/python.mjs';
import { HOST } from './servers/server.mjs';
import { startSpark } from './servers/spark.mjs';

const own = join(root, 'examples/sql');
const rowsFile = join(own, 'dbt/seeds/realisasi.csv');

/**
 * What a command prints.
 * @param {readonly string[]} command
 * @param {{ cwd?: string, env?: Readonly<Record<string, string>> }} [options]
 */
function printed([command = '', ...args], { cwd = root, env = {} } = {}) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}\n${stderr}`);
  return stdout;
}

/** PHP with the driver of PDO for a database. */
function phpWith(/** @type {string} */ driver, /** @type {string} */ debian) {
  const test = ['-r', `exit(in_array('${driver}', PDO::getAvailableDrivers()) ? 0 : 1);`];
  return installed(() => {
    const php = program('php');
    return php !== undefined && spawnSync(php, test).status === 0 ? php : undefined;
  }, ['php-cli', debian]);
}

/** @type {Readonly<Record<string, (folder: string) => Promise<string>>>} */
const examples = {
  async 'PostgreSQL, PDO'(folder) {
    const { port, user, database, stop } = await startPostgresql(folder);
    try {
      const dsn = `pgsql:host=${HOST};port=${port};dbname=${database}`;
      const php = phpWith('pgsql', 'php-pgsql');
      return printed([php, join(own, 'view.php'), dsn, user, join(folder, 'view.postgresql.sql'), rowsFile]);
    } finally {
      await stop();
    }
  },
  async 'MariaDB, PDO'(folder) {
    const { port, user, database, stop } = await startMariadb(folder);
    try {
      const dsn = `mysql:host=${HOST};port=${port};dbname=${database};charset=utf8mb4`;
      const php = phpWith('mysql', 'php-mysql');
      return printed([php, join(own, 'view.php'), dsn, user, join(folder, 'view.mariadb.sql'), rowsFile]);
    } finally {
      await stop();
    }
  },
  async 'dbt, DuckDB'(folder) {
    const { bin, python } = pythonWith('requirements-dbt.txt');
    const cwd = join(folder, 'dbt');
    cpSync(join(own, 'dbt'), cwd, { recursive: true });
    cpSync(join(folder, 'capaian_pmks.sql'), join(cwd, 'models/capaian_pmks.sql'));
    const env = { DBT_SEND_ANONYMOUS_USAGE_STATS: 'false', DO_NOT_TRACK: '1' };
    printed([join(bin, 'dbt'), 'build', '--profiles-dir', cwd, '--project-dir', cwd], { cwd, env });
    const select =
      "SELECT kode_wilayah, coalesce(desimal, kode) FROM capaian_pmks WHERE periode = '2026-01' ORDER BY 1";
    const read = `import duckdb\nfile = duckdb.connect("capaian.duckdb")\nfor row in file.sql("""${select}""").fetchall(): print(*row)`;
    return printed([python, '-c', read], { cwd });
  },
  async 'Spark, Parquet'(folder) {
    const rows = join(folder, 'realisasi.parquet');
    const duckdb = await startDuckdb(folder);
    const types =
      "{'kode_wilayah': 'VARCHAR', 'periode': 'VARCHAR', 'terlayani': 'INTEGER', 'seluruh': 'INTEGER'}";
    await duckdb.exec(
      `COPY (SELECT * FROM read_csv('${rowsFile}', types = ${types})) TO '${rows}' (FORMAT parquet)`,
    );
    await duckdb.stop();
    const { master, sparkHome, env, stop } = await startSpark(folder);
    try {
      const files = [rows, join(folder, 'query.spark.sql'), join(folder, 'capaian.parquet')];
      const options = [
        '--master',
        master,
        '--conf',
        'spark.driver.bindAddress=127.0.0.1',
        '--conf',
        'spark.ui.enabled=false',
      ];
      return printed([`${sparkHome}/bin/spark-submit`, ...options, join(own, 'capaian.py'), ...files], {
        env,
      });
    } finally {
      await stop();
    }
  },
};

/** Runs all; whether each printed what it should. */
export async function runExamples() {
  const expected = readFileSync(join(own, 'expected.txt'), 'utf8');
  let ok = true;
  for (const [name, run] of Object.entries(examples)) {
    const begun = Date.now();
    const out = await withFolder(async (folder) => {
      mkdirSync(folder, { recursive: true });
      printed([process.execPath, join(own, 'write.mjs'), folder]);
      return run(folder);
    });
    const right = out === expected;
    ok &&= right;
    console.log(
      `${right ? 'ok' : `not ok: printed\n${out}`} - ${name}, ${((Date.now() - begun) / 1000).toFixed(1)} s`,
    );
  }
  return ok;
}
