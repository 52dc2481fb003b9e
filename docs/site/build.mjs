// Builds the whole site into docs/api: API reference, guides in both languages, playground. Run: npm run docs

import { cpSync } from 'node:fs';
import { build } from 'esbuild';
import { Application } from 'typedoc';
import { entryPoints } from '../../entryPoints.mjs';
import { categoryOrder, documents } from './order.mjs';

const OUT = 'docs/api';

const app = await Application.bootstrapWithPlugins({
  options: 'typedoc.json',
  entryPoints: Object.values(entryPoints),
  projectDocuments: documents,
  categoryOrder,
  out: OUT,
});
const project = await app.convert();
if (project === undefined) throw new Error('typedoc could not read the sources');
app.validate(project);
await app.generateOutputs(project);
if (app.logger.hasErrors() || app.logger.hasWarnings()) process.exit(1);

const { metafile } = await build({
  entryPoints: ['docs/site/playground/playground.ts'],
  outfile: `${OUT}/playground/playground.js`,
  alias: entryPoints,
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  legalComments: 'linked',
  metafile: true,
});
for (const file of ['index.html', 'playground.css', 'icon.svg']) {
  cpSync(`docs/site/playground/${file}`, `${OUT}/playground/${file}`);
}
const { bytes } = metafile.outputs[`${OUT}/playground/playground.js`];
console.log(`${OUT}: playground.js has ${bytes} bytes`);
