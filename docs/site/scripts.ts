import { basename, resolve } from 'node:path';
import { build } from 'esbuild';

/** The scripts of pages, by the name under which pages ask for them. */
const sources = [
  'docs/site/page/site.ts',
  'docs/site/search/search.ts',
  'docs/site/calculator/calculator.ts',
  'docs/site/katalog/filter.ts',
  'docs/site/playground/playground.ts',
];

/** The library as it is built, by the names of its entry points: what visitors run is what is published. */
function built(entryPoints: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    entryPoints.map((name) => {
      const file = name === 'indikator' ? 'index' : name.slice('indikator/'.length);
      return [name, resolve(`dist/${file}.js`)];
    }),
  );
}

/** Bundles the scripts: no modules, which a page that was opened from a folder may not load. */
export async function scripts(entryPoints: readonly string[]): Promise<[string, string][]> {
  const { outputFiles } = await build({
    entryPoints: sources,
    outdir: 'out',
    alias: built(entryPoints),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'inline',
    write: false,
    // The chunks of the package import each other for their order; none does anything by being imported.
    logOverride: { 'ignored-bare-import': 'silent' },
  });
  return outputFiles.map(({ path, text }) => [basename(path), text]);
}
