import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkContoh, evaluate, type Indikator, parseIndikator } from 'indikator';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { markdownBlocksOf, root } from './codeBlocks.js';
import { diagnose } from './diagnose.js';

const file = '.github/CONTRIBUTING.md';
const text = readFileSync(join(root, file), 'utf8');

it('the links of CONTRIBUTING lead somewhere', () => {
  const targets = [...text.matchAll(/\]\(([^)#:]+)\)/g)].map(([, target = '']) => target);
  expect(targets.length).toBeGreaterThan(3);
  for (const target of targets) expect(existsSync(join(root, dirname(file), target)), target).toBe(true);
});

it('its commands are scripts that are there', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const named = [...text.matchAll(/npm (?:run )?([\w:]+)/g)].map(([, name = '']) => name);
  for (const name of named.filter((one) => !['ci', 'registry'].includes(one)))
    expect(scripts).toHaveProperty([name]);
});

const [code = ''] = /^import type \{ Indikator \}[\s\S]*?^\}\);$/m.exec(text) ?? [];

it('the indicator that it shows compiles as a file of the catalogue', () => {
  const files = new Map([[join(root, 'src/katalog/spm/lansiaTelantarTerlayani.ts'), code]]);
  expect(code).toContain('terdaftar({');
  expect(diagnose(files)).toEqual([[]]);
});

it('the indicator that it shows is one that the catalogue would take', async () => {
  expect(markdownBlocksOf(file).length).toBeGreaterThan(3);
  const { outputText } = ts.transpileModule(code, { compilerOptions: { module: ts.ModuleKind.CommonJS } });
  const modules = new Map<string, object>([
    ['../terdaftar.js', await import('../../src/katalog/terdaftar.js')],
    ['../sumber.js', await import('../../src/katalog/sumber.js')],
    ['../../formula/formulaBuilders.js', await import('../../src/formula/formulaBuilders.js')],
  ]);
  const exports: { lansiaTelantarTerlayani?: Indikator } = {};
  new Function('exports', 'require', outputText)(exports, (name: string) => modules.get(name));
  const indikator = parseIndikator(exports.lansiaTelantarTerlayani);
  expect(checkContoh(indikator)).toEqual([]);
  const hasil = evaluate(indikator, { terlayani: 45, seluruh: 60 });
  expect(hasil.ok && hasil.teks).toBe('75,00%');
});
