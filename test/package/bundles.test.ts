import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { root } from '../docs/codeBlocks.js';

/** The source files that a consumer's bundle carries anything of. */
async function filesOf(contents: string): Promise<readonly string[]> {
  const { metafile } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    metafile: true,
    absWorkingDir: root,
    alias: {
      indikator: join(root, 'src/index.ts'),
      'indikator/dokumen': join(root, 'src/dokumen/index.ts'),
      'indikator/katalog': join(root, 'src/katalog/index.ts'),
    },
  });
  return Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
  );
}

test('a consumer that never parses carries no zod', async () => {
  const files = await filesOf(
    "export { defineIndikator, persentase, evaluate, evaluateBatch, explain, computeCapaian } from 'indikator'",
  );
  expect(files).toContain('src/evaluate/evaluate.ts');
  expect(files.filter((file) => file.includes('zod') || file === 'src/definition/schemas.ts')).toEqual([]);
});

test('the main entry point carries no parser of tables, the one of tables does', async () => {
  const parsers = (files: readonly string[]) =>
    ['csv-parse', 'htmlparser2'].filter((name) =>
      files.some((file) => file.includes(`node_modules/${name}/`)),
    );
  expect(parsers(await filesOf("export * from 'indikator'"))).toEqual([]);
  expect(parsers(await filesOf("export * from 'indikator/dokumen'"))).toEqual(['csv-parse', 'htmlparser2']);
});

test('a consumer of a schema does', async () => {
  const files = await filesOf("export { indikatorSchema } from 'indikator'");
  expect(files.some((file) => file.includes('node_modules/zod/'))).toBe(true);
});

test('a document of the catalogue costs its own data, and the few lines that freeze it', async () => {
  const files = await filesOf("export { dinsosTapin2020 } from 'indikator/katalog'");
  expect(files.filter((file) => file.startsWith('src/')).sort()).toEqual([
    'src/definition/checked.ts',
    'src/definition/freeze.ts',
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
