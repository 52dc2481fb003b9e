import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entryPoints } from '../../entryPoints.mjs';
import { filesIn, root } from '../docs/codeBlocks.js';
import { installed, project, tarball } from './places.js';
import { must } from './run.js';
import { definitionOf } from './tsserver.js';

/** The files of the tarball, without the folder that npm puts them in. */
async function packed(): Promise<string[]> {
  const listed = await must('tar', ['-tzf', tarball()], { cwd: root });
  return listed
    .trim()
    .split('\n')
    .map((file) => file.replace(/^package\//, ''))
    .sort();
}

const manifest = () => JSON.parse(readFileSync(installed('package.json'), 'utf8'));

describe('the tarball', () => {
  it('holds what users need, and nothing else', async () => {
    const kinds = [
      /^dist\/[\w-]+\.(cjs|js|js\.map)$/,
      /^dist\/types(-cjs)?\/[\w/]+\.d\.ts(\.map)?$/,
      /^dist\/types-cjs\/package\.json$/,
      /^dist\/schema\/[A-Za-z]+\.json$/,
      /^dist\/katalog\/(?:[A-Za-z]+\/)?[A-Za-z0-9]+\.json$/,
      /^dist\/katalog\/indeks\.(cjs|js|js\.map)$/,
      /^dist\/vectors\/[\w-]+\.json$/,
      /^src\/[\w/]+\.ts$/,
      /^(README|README\.id|CHANGELOG)\.md$/,
      /^(LICENSE|package\.json)$/,
      /^docs\/third-party-licenses\.txt$/,
    ];
    const files = await packed();
    expect(files.filter((file) => !kinds.some((kind) => kind.test(file)))).toEqual([]);
    for (const file of ['README.md', 'README.id.md', 'CHANGELOG.md', 'LICENSE'])
      expect(files).toContain(file);
    console.log(`${files.length} files`);
  });

  it('has every file that package.json names', async () => {
    const files = await packed();
    const { main, module, types, typesVersions, exports } = manifest();
    const named = JSON.stringify([main, module, types, typesVersions, exports]).matchAll(/"\.\/([^"*]+)"/g);
    for (const [, file = ''] of named) if (file.includes('.')) expect(files).toContain(file);
  });

  it('has a type for everything: no declaration says any', async () => {
    const declarations = (await packed()).filter((file) => file.endsWith('.d.ts'));
    const code = (file: string) => readFileSync(installed(file), 'utf8').replace(/\/\*\*[\s\S]*?\*\//g, '');
    expect(declarations.length).toBeGreaterThan(0);
    expect(declarations.filter((file) => /\bany\b/.test(code(file)))).toEqual([]);
  });

  it('has every source that a map leads to, and maps for every module and declaration', async () => {
    const files = await packed();
    // A CommonJS file is one line: it requires the ES module.
    const mapped = files.filter((file) => /\.(js|d\.ts)$/.test(file) && file.startsWith('dist/'));
    expect(mapped.length).toBeGreaterThan(100);
    for (const file of mapped) {
      expect(files).toContain(`${file}.map`);
      expect(readFileSync(installed(file), 'utf8')).toContain(`//# sourceMappingURL=`);
      const map = JSON.parse(readFileSync(installed(`${file}.map`), 'utf8'));
      // The parsers in dokumen and berkas come from elsewhere: their licences are here, their sources are not.
      for (const source of map.sources.filter((one: string) => !one.includes('/node_modules/'))) {
        expect(files).toContain(normalize(join(dirname(file), map.sourceRoot ?? '', source)));
      }
    }
  });

  it('has the sources of this repository, and only those that are used', async () => {
    const sources = (await packed()).filter((file) => file.startsWith('src/'));
    for (const file of sources) {
      expect(readFileSync(installed(file), 'utf8')).toBe(readFileSync(join(root, file), 'utf8'));
    }
    const forTheBuild = ['jsonSchemas', 'noun', 'nouns'].map((name) => `src/zod/${name}.ts`);
    const ours = filesIn('src', '.ts').filter((file) => !forTheBuild.includes(file));
    expect(sources).toEqual(ours);
  });

  it('runs nothing when it is installed, and brings only what it says', () => {
    const { scripts, dependencies } = manifest();
    for (const name of ['preinstall', 'install', 'postinstall']) expect(scripts).not.toHaveProperty(name);
    expect(Object.keys(dependencies)).toEqual(
      Object.keys(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).dependencies),
    );
  });

  it('says what npm shows, and names every entry point for compilers old and new', () => {
    const { author, bugs, description, homepage, keywords, license, repository, ...rest } = manifest();
    for (const field of [author, bugs.url, description, homepage, license, repository.url])
      expect(field).toMatch(/\S/);
    expect(keywords.length).toBeGreaterThan(5);
    const names = Object.keys(entryPoints).map((name) => name.replace(/^indikator\/?/, ''));
    const modules = Object.keys(rest.exports).filter((name) => !name.includes('.json'));
    expect(modules).toEqual(names.map((name) => (name === '' ? '.' : `./${name}`)));
    const typed = Object.keys(rest.typesVersions['*']).filter((name) => !name.includes('*'));
    expect(typed).toEqual(names.slice(1));
  });

  it('tells no machine and no registry', async () => {
    for (const file of await packed()) {
      expect(readFileSync(installed(file), 'utf8'), file).not.toMatch(/\/(work|root|home|tmp)\/|localhost/);
    }
  });
});

it('"go to definition" in an editor ends in the sources', async () => {
  const code =
    "import { evaluate } from 'indikator';\nimport { skalaSakip } from 'indikator/katalog';\nevaluate;\nskalaSakip;\n";
  const options = { compilerOptions: { module: 'nodenext', types: [], lib: ['es2022'] } };
  for (const name of ['editor.ts', 'editor.cts']) {
    const cwd = project('editor', { [name]: code, 'tsconfig.json': JSON.stringify(options) });
    expect(await definitionOf(join(cwd, name), 3, 1)).toBe(installed('src/evaluate/evaluate.ts'));
    expect(await definitionOf(join(cwd, name), 4, 1)).toBe(installed('src/katalog/skala/skalaSakip.ts'));
  }
});
