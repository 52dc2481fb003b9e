// Programs of this folder that are TypeScript, made runnable; `indikator` in them is what `npm run build` made.

import { fileURLToPath } from 'node:url';
import { build } from 'tsup';

const root = fileURLToPath(new URL('../../', import.meta.url));
const outDir = fileURLToPath(new URL('../.generated/proof', import.meta.url));

/**
 * @param {string} name A file of this folder, without its ending.
 * @returns {Promise<string>} The program.
 */
export async function bundle(name) {
  await build({
    entry: { [name]: `${root}test/proof/${name}.ts` },
    outDir,
    config: false,
    format: ['esm'],
    platform: 'node',
    target: 'node20',
    external: [/^indikator/],
    silent: true,
    clean: false,
    dts: false,
    splitting: false,
  });
  return `${outDir}/${name}.js`;
}
