// A server of this run alone: on the loopback address, on a port of its own, gone with this process whatever ends it.

import { spawn } from 'node:child_process';
import { chownSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

export const HOST = '127.0.0.1';

/** Debian's user and group without rights. Databases refuse to run as root. */
const NOBODY = 65534;
const isRoot = userInfo().uid === 0;
const READY_WITHIN_MS = 300_000;

/** What a command is started with, so that it has no rights of root. */
export const unprivileged = isRoot
  ? ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups']
  : [];

/**
 * A folder that a server may write into.
 * @param {string} folder
 */
export function ownFolder(folder) {
  mkdirSync(folder, { mode: 0o700, recursive: true });
  if (isRoot) chownSync(folder, NOBODY, NOBODY);
  return folder;
}

/** A port that nobody listens on now. */
export function freePort() {
  const listener = createServer();
  return /** @type {Promise<number>} */ (
    new Promise((resolve, reject) => {
      listener.once('error', reject);
      listener.listen(0, HOST, () => {
        const address = listener.address();
        listener.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0));
      });
    })
  );
}

/**
 * Starts a command and waits until it answers.
 * @template T
 * @param {object} server
 * @param {string} server.name
 * @param {string} server.folder Its log goes here.
 * @param {readonly string[]} server.command
 * @param {boolean} [server.asRoot] Whether it keeps the rights of this process.
 * @param {'INT' | 'TERM'} [server.signal] What ends it in order.
 * @param {Readonly<Record<string, string>>} [server.env]
 * @param {() => Promise<T>} server.connect Fails until the server is ready.
 * @returns {Promise<{ connected: T, pid: number, stop: () => Promise<void> }>}
 */
export async function startServer({
  name,
  folder,
  command,
  asRoot = false,
  signal = 'TERM',
  env = {},
  connect,
}) {
  const log = join(folder, `${name}.log`);
  const output = openSync(log, 'a');
  // The kernel ends it when this process ends, also when that is killed.
  const [program, ...args] = [
    ...(asRoot || !isRoot ? ['setpriv'] : unprivileged),
    `--pdeathsig=${signal}`,
    ...command,
  ];
  const child = spawn(/** @type {string} */ (program), args, {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', output, output],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(`SIG${signal}`);
    const killer = setTimeout(10_000, undefined, { ref: false }).then(() => child.kill('SIGKILL'));
    await Promise.race([ended, killer]);
    await ended;
  };
  const until = Date.now() + READY_WITHIN_MS;
  for (;;) {
    try {
      return { connected: await connect(), pid: child.pid ?? 0, stop };
    } catch (error) {
      if (child.exitCode !== null || Date.now() > until) {
        await stop();
        throw new Error(`${name} does not answer: ${error}\n${readFileSync(log, 'utf8').slice(-2000)}`);
      }
      await setTimeout(100);
    }
  }
}
