// Programs that Debian packages: installed when they are missing.

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { userInfo } from 'node:os';

/** @param {readonly string[]} command */
function must(command) {
  const [program, ...args] = userInfo().uid === 0 ? command : ['sudo', '-n', ...command];
  const { status, stdout, stderr } = spawnSync(/** @type {string} */ (program), args, {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) throw new Error(`${command.join(' ')} failed:\n${stdout}\n${stderr}`);
}

let updated = false;

/**
 * What `find` finds, behind an installation of packages when it finds nothing.
 * @template T
 * @param {() => T | undefined} find
 * @param {readonly string[]} packages
 * @returns {T}
 */
export function installed(find, packages) {
  const there = find();
  if (there !== undefined) return there;
  if (!updated) must(['apt-get', 'update', '-qq']);
  updated = true;
  must(['apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages]);
  const found = find();
  if (found === undefined) throw new Error(`${packages.join(' ')} installed, but not found`);
  return found;
}

/**
 * The path of a program, if it is one that can be run.
 * @param {string} name
 */
export function program(name) {
  const places = [...(process.env['PATH'] ?? '').split(':'), '/usr/sbin'];
  return places.map((folder) => `${folder}/${name}`).find((path) => existsSync(path));
}

/** The folder of the newest PostgreSQL's programs. */
export function postgresqlFolder() {
  const parent = '/usr/lib/postgresql';
  const versions = existsSync(parent) ? readdirSync(parent) : [];
  return versions
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => `${parent}/${version}/bin`)
    .find((folder) => existsSync(`${folder}/initdb`));
}
