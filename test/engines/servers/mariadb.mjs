// MariaDB from Debian.

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { createConnection } from 'mariadb';
import { installed, program } from './debian.mjs';
import { freePort, HOST, ownFolder, startServer, unprivileged } from './server.mjs';

const DATABASE = 'penguji';

/**
 * A server in a folder of its own.
 * @param {string} folder
 */
export async function startMariadb(folder) {
  const mariadbd = installed(
    () => program('my_print_defaults') && program('mariadbd'),
    ['mariadb-server-core', 'mariadb-client-core'],
  );
  const home = ownFolder(join(folder, 'mariadb'));
  const data = join(home, 'data');
  const setUp = ['mariadb-install-db', '--no-defaults', `--datadir=${data}`, '--skip-test-db'];
  const [command, ...args] = [...unprivileged, ...setUp, '--auth-root-authentication-method=normal'];
  execFileSync(/** @type {string} */ (command), args, { cwd: home, stdio: ['ignore', 'ignore', 'pipe'] });
  const port = await freePort();
  const place = [`--datadir=${data}`, `--tmpdir=${home}`, `--socket=${home}/socket`, `--port=${port}`];
  // Data that is thrown away need not survive a crash.
  const careless = ['--innodb-flush-log-at-trx-commit=0', '--innodb-doublewrite=0', '--skip-log-bin'];
  const { connected, pid, stop } = await startServer({
    name: 'mariadb',
    folder: home,
    command: [mariadbd, '--no-defaults', `--bind-address=${HOST}`, ...place, ...careless],
    connect: () => connectMariadb(port),
  });
  return {
    pid,
    port,
    user: 'root',
    database: DATABASE,
    client: connected,
    stop: async () => {
      await connected.end();
      await stop();
    },
  };
}

/** @param {number} port */
async function connectMariadb(port) {
  const client = await createConnection({
    host: HOST,
    port,
    user: 'root',
    bigIntAsNumber: false,
    decimalAsNumber: false,
    rowsAsArray: true,
  });
  await client.query(`CREATE DATABASE IF NOT EXISTS ${DATABASE} CHARACTER SET utf8mb4`);
  await client.query(`USE ${DATABASE}`);
  return client;
}
