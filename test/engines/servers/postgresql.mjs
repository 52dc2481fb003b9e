// PostgreSQL from Debian.

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import pg from 'pg';
import { installed, postgresqlFolder } from './debian.mjs';
import { freePort, HOST, ownFolder, startServer, unprivileged } from './server.mjs';

const USER = 'penguji';
const DATABASE = 'postgres';

/**
 * A server in a folder of its own.
 * @param {string} folder
 */
export async function startPostgresql(folder) {
  const programs = installed(postgresqlFolder, ['postgresql']);
  const home = ownFolder(join(folder, 'postgresql'));
  const data = join(home, 'data');
  const initdb = [
    `${programs}/initdb`,
    '-D',
    data,
    '-U',
    USER,
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--locale=C.UTF-8',
  ];
  const [command, ...args] = [...unprivileged, ...initdb, '--no-sync'];
  execFileSync(/** @type {string} */ (command), args, { cwd: home, stdio: ['ignore', 'ignore', 'pipe'] });
  const port = await freePort();
  // Data that is thrown away need not survive a crash.
  const careless = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
  const settings = [`listen_addresses=${HOST}`, `port=${port}`, 'unix_socket_directories=', ...careless];
  const { connected, pid, stop } = await startServer({
    name: 'postgresql',
    folder: home,
    command: [`${programs}/postgres`, '-D', data, ...settings.flatMap((setting) => ['-c', setting])],
    // It lets go of those who are connected.
    signal: 'INT',
    connect: () => connectPostgresql(port),
  });
  return {
    pid,
    port,
    user: USER,
    database: DATABASE,
    client: connected,
    stop: async () => {
      await connected.end();
      await stop();
    },
  };
}

/** @param {number} port */
async function connectPostgresql(port) {
  const client = new pg.Client({ host: HOST, port, user: USER, database: DATABASE });
  await client.connect();
  return client;
}
