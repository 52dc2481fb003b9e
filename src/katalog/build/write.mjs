// `npm run katalog`: writes what is made from the definitions of the catalogue: its index.ts, the rows of `findKatalog` and docs/katalog.md.

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { familyFiles, loadKatalog } from './families.mjs';
import { indexText } from './indexText.mjs';
import { pageText } from './pageText.mjs';
import { rowsText } from './rowsText.mjs';

/**
 * Each file that is made, by its path below the project, and its text.
 * @returns {Promise<Readonly<Record<string, string>>>}
 */
export async function madeFiles() {
  const katalog = await loadKatalog();
  return {
    'src/katalog/index.ts': indexText(familyFiles()),
    'src/katalog/indeks/rows.ts': rowsText(katalog),
    'docs/katalog.md': pageText(katalog),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = new URL('../../../', import.meta.url);
  for (const [file, text] of Object.entries(await madeFiles())) writeFileSync(new URL(file, root), text);
}
