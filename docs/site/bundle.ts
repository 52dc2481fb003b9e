import { basename, resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';

/** The library as it is built, by the names of its entry points: what visitors run is what is published. */
function built(entryPoints: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    entryPoints.map((name) => {
      const file = name === 'indikator' ? 'index' : name.slice('indikator/'.length);
      return [name, resolve(`dist/${file}.js`)];
    }),
  );
}

/** Bundles programs for browsers, each by its name: no modules, which a page that was opened from a folder may not load. */
export async function bundle(
  sources: readonly string[],
  entryPoints: readonly string[],
  plugins: Plugin[] = [],
): Promise<[string, string][]> {
  const { outputFiles } = await build({
    entryPoints: [...sources],
    outdir: 'out',
    alias: built(entryPoints),
    plugins,
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
