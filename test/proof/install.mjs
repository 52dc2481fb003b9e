// Tools that one proof alone needs have a manifest and a lock file beside it, so that `npm ci` of the project stays short.

import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root, run } from './run.mjs';

/**
 * Installs the tools of a folder, unless those of its lock file are there already.
 * @param {string} folder
 */
export function install(folder) {
  const lock = readFileSync(join(root, folder, 'package-lock.json'), 'utf8');
  const installed = join(root, folder, 'node_modules/installed-lock.json');
  if (read(installed) === lock) return;
  run('npm', ['ci', '--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts']);
  writeFileSync(installed, lock);
}

/**
 * One of the tools of the proofs.
 * @param {string} name
 * @returns {any} Untyped, because types are checked where it is not installed too.
 */
export function tool(name) {
  install('test/proof/tools');
  return createRequire(new URL('tools/package.json', import.meta.url))(name);
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
