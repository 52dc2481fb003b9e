import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import { build, defineConfig, type Options } from 'tsup';
import { entryPoints } from './entryPoints.mjs';
import { loadKatalog } from './src/katalog/build/families.mjs';
import { jsonFile } from './src/katalog/build/rowsText.mjs';
import { jsonSchemas } from './src/zod/jsonSchemas.js';

/**
 * What the package has otherwise of csv-parse. Its `Buffer` for browsers writes to `__proto__`: Deno has none, nor has Node with
 * --disable-proto=delete, and no table could be read there. Of each row that is not as long as the first it makes an error with the
 * stack of calls and a copy of the row, even where it was told that such rows are fine: most of the time of a table with such rows.
 */
const changesOfCsvParse: readonly (readonly [RegExp, string])[] = [
  [/([\w.]+)\.__proto__ = ([\w.]+);/g, 'Object.setPrototypeOf($1, $2);'],
  [
    /if \((recordLength !== this\.state\.expectedRecordLength)\) \{/g,
    'if (relax_column_count !== true && $1) {',
  ],
];

const changedCsvParse: Plugin = {
  name: 'changed-csv-parse',
  setup(build) {
    build.onLoad({ filter: /csv-parse\/dist\/esm\/sync\.js$/ }, ({ path }) => {
      let contents = readFileSync(path, 'utf8');
      for (const [found, instead] of changesOfCsvParse) {
        const changed = contents.replace(found, instead);
        if (changed === contents)
          throw new Error(`${path} has no ${found} any more: look at what is changed there`);
        contents = changed;
      }
      return { contents, loader: 'js' };
    });
  },
};

/**
 * A pattern that is made when it is first asked for is left out of a bundle that never asks: tools see by a mark before the call that it has no effect.
 * The mark is written here, not at each pattern; one at the function would be seen only as long as both are in one file of `dist`.
 */
const pureOnce: Plugin = {
  name: 'pure-once',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
      const contents = readFileSync(path, 'utf8').replace(/(?<== )once\(/g, '/* @__PURE__ */ once(');
      return { contents, loader: 'ts' };
    });
  },
};

/** The files of the library by their name in `dist`: its entry points, and what the command line alone reads of files. */
const entries: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(entryPoints).map(([name, file]) => [fileOf(name), file])),
  sheets: 'src/berkas/readSheets.ts',
};

/**
 * The command line imports what users import, and stands beside it: bundled with the library it would cut the library into pieces for
 * each of its commands.
 */
const libraryBeside: Plugin = {
  name: 'library-beside',
  setup(build) {
    build.onResolve({ filter: /^\.\.?\/.*\.js$/ }, ({ path, resolveDir }) => {
      const source = resolve(resolveDir, path.replace(/\.js$/, '.ts'));
      const found = Object.entries(entries).find(([, file]) => resolve(file) === source);
      return found === undefined ? undefined : { path: `./${found[0]}.js`, external: true };
    });
  },
};

const usual: Options = {
  format: ['esm'],
  // As in tsconfig.json. Given a version of Node, esbuild makes a call of every expression with `\p{...}`: it is then made anew for
  // each text that it is tried on.
  target: 'es2022',
  silent: true,
  sourcemap: true,
  treeshake: true,
  splitting: true,
  // The parsers of tables and files are part of the package: docs/decisions/0006-parsers-of-tables.md, 0014-files-of-offices.md.
  noExternal: ['csv-parse', 'fflate', 'htmlparser2'],
  // The sources are in the package: maps need not carry them a second time.
  esbuildOptions(options) {
    options.sourcesContent = false;
    // Constants are put where they are used: one that stands alone in a chunk would stay in every bundle.
    options.minifySyntax = true;
  },
};

const commandLine: Options = {
  ...usual,
  config: false,
  entry: { bin: 'src/cli/bin.ts' },
  esbuildPlugins: [libraryBeside],
};

export default defineConfig({
  ...usual,
  entry: entries,
  clean: true,
  esbuildPlugins: [pureOnce, changedCsvParse],
  async onSuccess() {
    await build(commandLine);
    writeTypes();
    writeCommonJs();
    writeJson('dist/schema', jsonSchemas());
    await writeKatalog();
    // The conformance pack, for implementations in other languages.
    cpSync('test/vectors', 'dist/vectors', {
      recursive: true,
      filter: (path) => !/\.[a-z]+$/.test(path) || path.endsWith('.json'),
    });
  },
});

const TSC = 'node_modules/typescript/bin/tsc';

/** Declarations file by file, because only then do their maps lead into src; the same once more for `require`. */
function writeTypes(): void {
  execFileSync(process.execPath, [TSC, '-p', 'src'], { stdio: 'inherit' });
  dropUnreached('dist/types');
  cpSync('dist/types', 'dist/types-cjs', { recursive: true });
  writeFileSync('dist/types-cjs/package.json', '{ "type": "commonjs" }\n');
}

/** Removes the declarations that no entry point leads to: nobody can import them, and they are a third of all. */
function dropUnreached(folder: string): void {
  const starts = Object.values(entryPoints).map((file) =>
    resolve(folder, relative('src', file).replace(/\.ts$/, '.d.ts')),
  );
  const listed = execFileSync(process.execPath, [TSC, '--listFilesOnly', '--module', 'nodenext', ...starts], {
    encoding: 'utf8',
  });
  const reached = new Set(listed.split('\n').map((file) => resolve(file)));
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = resolve(folder, name);
    if (/\.d\.ts(?:\.map)?$/.test(name) && !reached.has(file.replace(/\.map$/, ''))) rmSync(file);
  }
}

/** The name in `dist` of an entry point. */
function fileOf(entryPoint: string): string {
  return entryPoint.replace(/^indikator\//, '').replace(/^indikator$/, 'index');
}

/** What `require` gives is what `import` gives: one copy of the library. */
function writeCommonJs(): void {
  for (const file of Object.keys(entryPoints).map(fileOf)) {
    writeFileSync(`dist/${file}.cjs`, `module.exports = require('./${basename(file)}.js');\n`);
  }
}

/** The JSON of the catalogue: a file for each file of definitions, and the index of all. */
async function writeKatalog(): Promise<void> {
  const { families, entries } = await loadKatalog();
  // A file that is named after what it defines is that thing; a family is a table by id.
  const values = Object.entries(families).map(([file, family]) => {
    const name = jsonFile(file, family);
    return [name, family[name] ?? family];
  });
  writeJson('dist/katalog', { ...Object.fromEntries(values), indeks: entries().map(({ entry }) => entry) });
}

/** One JSON file for each entry, for those who read the package from another language. */
function writeJson(folder: string, files: Readonly<Record<string, object>>): void {
  for (const [name, value] of Object.entries(files)) {
    mkdirSync(dirname(`${folder}/${name}`), { recursive: true });
    writeFileSync(`${folder}/${name}.json`, `${JSON.stringify(value, null, 2)}\n`);
  }
}
