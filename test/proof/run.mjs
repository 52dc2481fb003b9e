// Commands that proofs are made of, run in the folder of the project.

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Whether a command ended well; what it prints is seen.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} [env]
 */
export function succeeds(command, args, env = {}) {
  const options = { cwd: root, env: { ...process.env, ...env }, stdio: /** @type {const} */ ('inherit') };
  return spawnSync(command, args, options).status === 0;
}

/**
 * A command that must end well.
 * @param {string} command
 * @param {readonly string[]} args
 */
export function run(command, args) {
  if (!succeeds(command, args)) throw new Error(`${command} ${args.join(' ')} failed`);
}

/**
 * Whether tests pass, with all that they may draw by chance.
 * @param {readonly string[]} args Files, or options of vitest.
 * @param {Readonly<Record<string, string>>} [env]
 */
export const testsPass = (args, env) => succeeds('npx', ['vitest', 'run', ...args], { DRAWS: 'all', ...env });
