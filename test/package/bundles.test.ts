import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { entryPoints } from '../../entryPoints.mjs';
import { root } from '../docs/codeBlocks.js';

/** Bundles a consumer's code, minified. */
function bundle(contents: string) {
  return build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    metafile: true,
    absWorkingDir: root,
    alias: entryPoints,
  });
}

/** The source files that a consumer's bundle carries anything of. */
async function filesOf(contents: string): Promise<readonly string[]> {
  const { metafile } = await bundle(contents);
  return Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
  );
}

/** The packages that a consumer's bundle carries anything of. */
async function packagesOf(contents: string): Promise<readonly string[]> {
  const names = (await filesOf(contents)).flatMap((file) => /node_modules\/([^/]+)\//.exec(file)?.[1] ?? []);
  return [...new Set(names)].sort();
}

test('all of the main entry point carries decimal.js alone, and no schema', async () => {
  const all = "export * from 'indikator'";
  expect(await packagesOf(all)).toEqual(['decimal.js']);
  const files = await filesOf(all);
  expect(files).toContain('src/evaluate/evaluate.ts');
  expect(files.filter((file) => /^src\/(?:zod|dokumen|berkas)\//.test(file))).toEqual([]);
});

test('the entry point of tables carries their parsers', async () => {
  const packages = await packagesOf("export * from 'indikator/dokumen'");
  expect(packages).toEqual(expect.arrayContaining(['csv-parse', 'htmlparser2']));
});

test('only the entry point of files carries what unpacks them', async () => {
  const tables = "export * from 'indikator/dokumen'";
  expect(await packagesOf(tables)).not.toContain('fflate');
  expect((await filesOf(tables)).filter((file) => file.startsWith('src/berkas/'))).toEqual([]);
  const packages = await packagesOf("export * from 'indikator/berkas'");
  expect(packages).toEqual(expect.arrayContaining(['fflate', 'htmlparser2']));
  expect(packages).not.toContain('csv-parse');
});

test('a schema brings zod alone, and not the words of the JSON Schemas', async () => {
  const schema = "export { rujukanSchema } from 'indikator/zod'";
  expect(await packagesOf(schema)).toEqual(['zod']);
  const files = (await filesOf(schema)).filter((file) => file.startsWith('src/zod/'));
  expect(files.sort()).toEqual(['src/zod/schemas.ts', 'src/zod/zodOf.ts']);
});

test('a document of the catalogue costs its own data, and the few lines that freeze it', async () => {
  const files = await filesOf("export { dinsosTapin2020 } from 'indikator/katalog'");
  expect(files.filter((file) => file.startsWith('src/')).sort()).toEqual([
    'src/definition/freeze.ts',
    'src/definition/isChecked.ts',
    'src/formula/formulaBuilders.ts',
    'src/katalog/dinsosTapin2020.ts',
  ]);
  expect(files.filter((file) => file.includes('node_modules'))).toEqual([]);
});

test('evaluating alone carries no batch, no explanation, no English', async () => {
  const files = await filesOf("export { evaluate } from 'indikator'");
  const others = ['evaluate/block.ts', 'evaluate/evaluateBatch.ts', 'explain/explain.ts', 'issue/english.ts'];
  expect(files.filter((file) => others.some((other) => file.endsWith(other)))).toEqual([]);
});

test('a minified bundle still knows that the catalogue is checked, its documents, their indicators and the scales in them', async () => {
  const { outputFiles } = await bundle(`
    import { checkContoh, classify, evaluate } from 'indikator';
    import { dinsosKutaiKartanegara2022 } from 'indikator/katalog';
    const [sakip] = dinsosKutaiKartanegara2022.sasaran[1].indikator;
    export const wrong = checkContoh(dinsosKutaiKartanegara2022).length;
    export const printed = evaluate(sakip, { nilaiEvaluasiSakip: '80.005' }).teks;
    export const grade = classify(sakip.skala, '80.01').kelas.predikat;
  `);
  const code = outputFiles.map(({ text }) => text).join('');
  const ran = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);
  expect({ ...ran }).toEqual({ wrong: 0, printed: '80,01 (A)', grade: 'A' });
});
