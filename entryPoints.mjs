import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('.', import.meta.url));

/**
 * The source file of every entry point, by the name that users import. The list itself is `paths` in tsconfig.json, where
 * compilers and editors look for it.
 *
 * @type {Readonly<Record<string, string>>}
 */
export const entryPoints = readPaths();

/** @returns {Record<string, string>} */
function readPaths() {
  const { compilerOptions } = JSON.parse(readFileSync(`${root}tsconfig.json`, 'utf8'));
  const paths = /** @type {[string, [string]][]} */ (Object.entries(compilerOptions.paths));
  return Object.fromEntries(paths.map(([name, [file]]) => [name, `${root}${file.replace(/^\.\//, '')}`]));
}
