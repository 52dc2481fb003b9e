// A standalone cluster of Spark: a master and workers of one core each.

import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { installed, program } from './debian.mjs';
import { pythonWith } from './python.mjs';
import { freePort, HOST, startServer } from './server.mjs';

/**
 * A cluster whose files go into a folder of its own.
 * @param {string} folder
 * @param {number} workers
 */
export async function startSpark(folder, workers = 2) {
  installed(() => program('java'), ['openjdk-17-jre-headless']);
  const { python } = pythonWith('requirements.txt');
  const where = 'import os, pyspark; print(os.path.dirname(pyspark.__file__))';
  const sparkHome = execFileSync(python, ['-c', where], { encoding: 'utf8' }).trim();
  const home = join(folder, 'spark');
  mkdirSync(home, { recursive: true });
  const env = { SPARK_HOME: sparkHome, SPARK_LOCAL_IP: HOST, SPARK_LOCAL_DIRS: home };
  const [port, page] = [await freePort(), await freePort()];
  const master = `spark://${HOST}:${port}`;
  const size = ['--cores', '1', '--memory', '2g', '--webui-port', '0'];
  const ofClass = (/** @type {string} */ name) => [
    `${sparkHome}/bin/spark-class`,
    `org.apache.spark.deploy.${name}`,
    '--host',
    HOST,
  ];
  /** @type {(() => Promise<void>)[]} */
  const stops = [];
  /** @type {number[]} */
  const pids = [];
  const stop = async () => {
    for (const end of stops.reverse()) await end();
  };
  try {
    const head = await startServer({
      name: 'master',
      folder: home,
      command: [...ofClass('master.Master'), '--port', `${port}`, '--webui-port', `${page}`],
      asRoot: true,
      env,
      connect: () => aliveWorkers(page),
    });
    stops.push(head.stop);
    const names = Array.from({ length: workers }, (_, k) => `worker${k + 1}`);
    const started = names.map((name) =>
      startServer({
        name,
        folder: home,
        command: [...ofClass('worker.Worker'), ...size, '--work-dir', join(home, name), master],
        asRoot: true,
        env,
        connect: () => atLeast(workers, page),
      }),
    );
    for (const worker of await Promise.allSettled(started)) {
      if (worker.status === 'rejected') throw worker.reason;
      stops.push(worker.value.stop);
      pids.push(worker.value.pid);
    }
    return { master, python, sparkHome, env: { ...env, PYSPARK_PYTHON: python }, home, workers, pids, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * @param {number} count
 * @param {number} page
 */
async function atLeast(count, page) {
  const alive = await aliveWorkers(page);
  if (alive < count) throw new Error(`${alive} workers of ${count}`);
}

/**
 * How many workers the master knows, by its page of state.
 * @param {number} page
 * @returns {Promise<number>}
 */
function aliveWorkers(page) {
  return new Promise((resolve, reject) => {
    const request = get({ host: HOST, port: page, path: '/json/' }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part) => {
        text += part;
      });
      response.on('end', () => {
        try {
          resolve(JSON.parse(text).aliveworkers);
        } catch (error) {
          reject(error);
        }
      });
    });
    request.once('error', reject);
  });
}
