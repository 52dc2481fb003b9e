// Packages of PyPI, in a virtual environment outside the project that later runs use again.

import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installed, program } from './debian.mjs';

/** Python, if it can make environments: Debian has that in a package of its own. */
function pythonWithVenv() {
  const python = program('python3');
  const able = python !== undefined && spawnSync(python, ['-c', 'import ensurepip, venv']).status === 0;
  return able ? python : undefined;
}

/**
 * The environment with what a list of requirements in this folder names.
 * @param {string} list
 */
export function pythonWith(list) {
  const requirements = fileURLToPath(new URL(`../${list}`, import.meta.url));
  const hash = createHash('sha256').update(readFileSync(requirements)).digest('hex').slice(0, 12);
  const caches = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  const home = join(caches, 'indikator-engines', hash);
  const complete = join(home, 'complete');
  if (!existsSync(complete)) {
    rmSync(home, { recursive: true, force: true });
    mkdirSync(home, { recursive: true });
    const python = installed(pythonWithVenv, ['python3', 'python3-venv']);
    const quiet = { stdio: /** @type {const} */ (['ignore', 'ignore', 'inherit']) };
    execFileSync(python, ['-m', 'venv', home], quiet);
    execFileSync(
      join(home, 'bin/pip'),
      ['install', '--quiet', '--disable-pip-version-check', '-r', requirements],
      quiet,
    );
    writeFileSync(complete, '');
  }
  return { python: join(home, 'bin/python'), bin: join(home, 'bin') };
}
