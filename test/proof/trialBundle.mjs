// The tests of a folder and everything they load, in one program that can be started again and again: a change of the sources is
// switched on while it runs, so that nothing is loaded anew for each.

import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { entryPoints } from '../../entryPoints.mjs';
import { root } from './run.mjs';

/**
 * The program, as the body of a function of `require`, `module`, `vitest` and `trial`; it exports `tests`, a function for each file
 * of tests that loads it.
 * @param {readonly string[]} tests
 * @param {ReadonlyMap<string, string>} sources Those that hold changes, by their place in the project.
 * @param {boolean} covering Whether it tells what it passes.
 * @returns {Promise<string>}
 */
export async function trialProgram(tests, sources, covering) {
  const entry = tests.map((file) => `${JSON.stringify(file)}: () => require('./${file}'),`);
  const { outputFiles } = await build({
    stdin: {
      contents: `require('./test/properties/seed.ts'); exports.tests = {${entry.join('\n')}};`,
      resolveDir: root,
      loader: 'js',
    },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    alias: entryPoints,
    logLevel: 'error',
    plugins: [switching(sources, covering)],
  });
  return outputFiles[0]?.text ?? '';
}

/**
 * @param {ReadonlyMap<string, string>} sources
 * @param {boolean} covering
 * @returns {import('esbuild').Plugin}
 */
function switching(sources, covering) {
  return {
    name: 'switching',
    setup(builder) {
      builder.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const text = sources.get(relative(root, path));
        if (path === join(root, ONCE)) return { contents: again, loader: 'js' };
        const contents = text === undefined ? readFileSync(path, 'utf8') : switched(text, covering);
        return { contents: placed(contents, path), loader: 'ts', resolveDir: dirname(path) };
      });
    },
  };
}

/** What is made at its first use is made anew for each change, which may be one of it. */
const ONCE = 'src/formula/once.ts';
const again = `export function once(make) {
  let made, turn;
  return () => {
    if (turn !== trial.turn) [made, turn] = [make(), trial.turn];
    return made;
  };
}`;

/**
 * Calls of Stryker's helpers, which look things up by name, as what takes no time.
 * @param {string} text
 * @param {boolean} covering
 */
function switched(text, covering) {
  return text
    .replace(/stryMutAct_9fa48\("(\d+)"\)/g, '(trial.active === $1 && trial.hit())')
    .replace(/stryCov_9fa48\(([^)]*)\)/g, (call, ids) =>
      ids === '' ? call : covering ? `trial.cover(${ids.replaceAll('"', '')})` : '0',
    );
}

/**
 * @param {string} text
 * @param {string} path
 */
const placed = (text, path) =>
  text.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(join(path)).href));
