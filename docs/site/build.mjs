// Builds the whole site into docs/api. Run: npm run docs

import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { entryPoints } from '../../entryPoints.mjs';

const WRITER = 'node_modules/.cache/indikator-site/writeSite.mjs';

await build({
  entryPoints: ['docs/site/writeSite.ts'],
  outfile: WRITER,
  alias: entryPoints,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  sourcemap: true,
});
const { writeSite } = await import(pathToFileURL(resolve(WRITER)).href);
await writeSite('docs/api', entryPoints);
