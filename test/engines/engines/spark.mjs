import { spawn } from 'node:child_process';
import { mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { startSpark } from '../servers/spark.mjs';
import { ticked } from '../table.mjs';
import { start as startDuckdb } from './duckdb.mjs';

const program = fileURLToPath(new URL('../spark/driver.py', import.meta.url));

/**
 * Spark on a standalone cluster: a master and workers of one core each. It is asked in both of its modes: overflow is NULL, or
 * with ANSI an error.
 * @param {string} folder
 */
export async function start(folder, workers = 2) {
  const cluster = await startSpark(folder, workers);
  const duckdb = await startDuckdb(folder);
  const { ask, stop } = startDriver(cluster);
  const end = async () => {
    await stop();
    await duckdb.stop();
    await cluster.stop();
  };
  let tables = 0;
  try {
    const executors = await ask({ ask: 'executors' });
    if (executors.length !== workers) throw new Error(`${executors.length} executors for ${workers} workers`);
  } catch (error) {
    await end();
    throw error;
  }
  return {
    name: 'spark',
    dialek: /** @type {const} */ ('spark'),
    modes: ['', 'ansi'],
    finite: false,
    home: cluster.home,
    /** The processes of the workers; what they compute is computed by processes that they start. */
    pids: cluster.pids,
    ask,
    exec: (/** @type {string} */ sql, mode = '') => ask({ ask: 'exec', ansi: mode === 'ansi', sql }),
    load: async (/** @type {import('../table.mjs').Table} */ table) => {
      tables += 1;
      const parts = join(cluster.home, `table${tables}`);
      mkdirSync(parts);
      // A file for each worker, so that the rows are always split.
      const size = Math.ceil(table.rows.length / workers);
      for (let k = 0; k < workers; k += 1) {
        const rows = table.rows.slice(k * size, (k + 1) * size);
        await duckdb.writeParquet({ ...table, rows }, join(parts, `part${k}.parquet`));
      }
      await ask({ ask: 'exec', sql: `CREATE TABLE ${ticked(table.name)} USING parquet LOCATION '${parts}'` });
    },
    drop: (/** @type {string} */ name) => ask({ ask: 'exec', sql: `DROP TABLE ${ticked(name)}` }),
    rows: (/** @type {string} */ sql, mode = '') => ask({ ask: 'rows', ansi: mode === 'ansi', sql }),
    stop: end,
  };
}

/**
 * The program in Python that holds the session, asked and answering in lines.
 * @param {Awaited<ReturnType<typeof startSpark>>} cluster
 */
function startDriver({ python, env, master, workers, home }) {
  const driver = spawn('setpriv', ['--pdeathsig=TERM', python, program, master, `${workers}`, home], {
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', openSync(join(home, 'driver.log'), 'a')],
  });
  const lines = createInterface({ input: driver.stdout })[Symbol.asyncIterator]();
  const ended = new Promise((resolve) => driver.once('exit', resolve));
  // A driver that died is told by what it does not answer.
  driver.stdin.on('error', () => undefined);
  return {
    /**
     * @param {Readonly<Record<string, unknown>>} question
     * @returns {Promise<any>} As the program answers it.
     */
    async ask(question) {
      driver.stdin.write(`${JSON.stringify(question)}\n`);
      const { value, done } = await lines.next();
      if (done)
        throw new Error(
          `the driver of Spark ended: ${readFileSync(join(home, 'driver.log'), 'utf8').slice(-2000)}`,
        );
      const { answer, error } = JSON.parse(value);
      if (error !== undefined) throw new Error(error);
      return answer;
    },
    async stop() {
      driver.stdin.end();
      await ended;
    },
  };
}
