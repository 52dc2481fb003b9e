// The files of the catalogue, found by looking, and what they export: so that no list of them is kept by hand.

import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { checkIds } from './checkIds.mjs';

const folder = fileURLToPath(new URL('../', import.meta.url));
/** Folders and files that hold no definitions. */
const others = ['build', 'indeks', 'index.ts', 'sumber.ts', 'daftarAcuan.ts', 'terdaftar.ts'];

/**
 * Every file of definitions, without its ending, such as `spm/sosial`.
 * @returns {readonly string[]}
 */
export function familyFiles() {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !others.includes(file.split('/')[0] ?? ''))
    .map((file) => file.slice(0, -'.ts'.length))
    .sort();
}

/**
 * @typedef {import('../../definition/indikator.js').Indikator} Indikator
 * @typedef {import('../../definition/rujukan.js').Rujukan} Rujukan
 * @typedef {{ readonly id: string, readonly rujukan?: readonly Rujukan[] }} Definisi
 */

/**
 * What each file exports, and the functions of the library that write it down. They come from one bundle, because a definition is
 * known to be checked only to the copy of the library that made it.
 * @returns {Promise<{
 *   families: Readonly<Record<string, Readonly<Record<string, Definisi>>>>,
 *   formulaToText: (indikator: Indikator) => string,
 *   entries: typeof import('../indeks/entries.js').entries,
 *   textOf: typeof import('../indeks/entries.js').textOf,
 *   sameWords: (text: string) => readonly string[],
 *   plainWords: (text: string) => readonly string[],
 *   longId: (short: string, nama: string) => string,
 *   capital: (word: string) => string,
 *   signs: string,
 *   formatRujukan: (rujukan: Rujukan) => string,
 *   shortened: (citation: string) => string,
 * }>}
 */
export async function loadKatalog() {
  const files = familyFiles();
  // A file of its own for each call, because a module is read once.
  const outfile = join(mkdtempSync(join(tmpdir(), 'katalog-')), 'katalog.mjs');
  await build({
    stdin: {
      contents: [
        ...files.map((file, i) => `import * as family${i} from './${file}.ts';`),
        `export const families = { ${files.map((file, i) => `'${file}': { ...family${i} }`).join(', ')} };`,
        "export { formulaToText } from '../formula/formulaToText.ts';",
        "export { entries, textOf } from './indeks/entries.ts';",
        "export { plainWords, sameWords } from './indeks/sameWords.ts';",
        "export { capital, longId, signs } from './indeks/longId.ts';",
        "export { shortened } from './indeks/shortened.ts';",
        "export { formatRujukan } from '../reference/formatRujukan.ts';",
      ].join('\n'),
      resolveDir: folder,
      loader: 'js',
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile,
    packages: 'bundle',
  });
  const katalog = await import(pathToFileURL(outfile).href);
  rmSync(dirname(outfile), { recursive: true });
  checkIds(katalog.families);
  return katalog;
}
