// Which tests can notice a change of a file: those that load it, over however many imports.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { entryPoints } from '../../entryPoints.mjs';
import { root } from './run.mjs';

const IMPORT = /(?:\bfrom|\bimport\(?)\s*'([^']+)'/g;

/**
 * The files below a folder, by their path in the project.
 * @param {string} folder
 */
export const filesIn = (folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.m?ts$|\.mjs$/.test(file) && !file.includes('node_modules'))
    .map((file) => join(folder, file))
    .sort();

/**
 * The files that each file is imported by.
 * @returns {ReadonlyMap<string, readonly string[]>}
 */
export function importers() {
  /** @type {Map<string, string[]>} */
  const found = new Map();
  for (const file of [...filesIn('src'), ...filesIn('test')])
    for (const [, name = ''] of readFileSync(join(root, file), 'utf8').matchAll(IMPORT)) {
      const target = fileOf(file, name);
      if (target !== undefined) found.set(target, [...(found.get(target) ?? []), file]);
    }
  return found;
}

/**
 * @param {string} file
 * @param {string} name
 */
function fileOf(file, name) {
  const entry = entryPoints[name];
  if (entry !== undefined) return relative(root, entry);
  return name.startsWith('.') ? join(dirname(file), name).replace(/\.js$/, '.ts') : undefined;
}

/**
 * Those of some tests that load a file of src: the test that mirrors it, then by the number of imports between.
 * @param {string} file
 * @param {ReadonlySet<string>} tests
 * @param {ReadonlyMap<string, readonly string[]>} importedBy
 */
export function nearestFirst(file, tests, importedBy) {
  const reached = new Set([file]);
  for (const one of reached) for (const next of importedBy.get(one) ?? []) reached.add(next);
  const mirror = file.replace(/^src\//, 'test/').replace(/\.ts$/, '.test.ts');
  return [...new Set([mirror, ...reached])].filter((one) => tests.has(one));
}
