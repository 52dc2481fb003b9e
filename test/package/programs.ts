import { markdownBlocksOf } from '../docs/codeBlocks.js';

/** A program and what it must print. */
export interface Program {
  readonly code: string;
  readonly output: string;
}

const [tenLines, badData] = markdownBlocksOf('README.md').filter(({ output }) => output !== undefined);

/** The examples of README.md that print something: one of each entry point. */
export const readme: Readonly<Record<'tenLines' | 'badData', Program>> = {
  tenLines: programOf(tenLines),
  badData: programOf(badData),
};

function programOf(
  block: { readonly code: string; readonly output: string | undefined } | undefined,
): Program {
  if (block?.output === undefined) throw new Error('README.md lacks an example');
  return { code: block.code, output: block.output };
}

/** Uses every kind of file in the package that is no code: schemas and the catalogue. Takes a way to load JSON. */
const json = `
const dokumen = await load('indikator/katalog/dinsosTapin2020.json');
const skema = await load('indikator/schema/dokumenIku.json');
assert(JSON.stringify(dokumen) === JSON.stringify(dinsosTapin2020), 'the catalogue as JSON is the catalogue');
assert(safeParseDokumen(dokumen).ok, 'the catalogue as JSON is a document');
assert(skema.$id === 'urn:indikator:schema:dokumenIku:1', 'the schema has its address');
assert(dokumenIkuSchema.safeParse(dokumen).success, 'the zod schema takes it');
console.log('json: ok');
`;

/** Writes an official table and reads it back: the entry point that carries parsers. TypeScript. */
export const dokumenProgram: Program = {
  code: `import { readDokumen, writeDokumen } from 'indikator/dokumen';
import { dinsosTapin2020 } from 'indikator/katalog';
for (const format of ['tsv', 'markdown', 'csv', 'html'] as const) {
  const { dokumen, issues } = readDokumen(writeDokumen(dinsosTapin2020, { format }), { format });
  console.log(format, dokumen?.judul === dinsosTapin2020.judul, dokumen?.sasaran.length, issues.length);
}
`,
  output: ['tsv', 'markdown', 'csv', 'html'].map((format) => `${format} true 3 0\n`).join(''),
};

/** Writes files of Word and Excel and reads them back, with the values of one: the entry point that packs and unpacks. TypeScript. */
export const berkasProgram: Program = {
  code: `import { readBerkas, readData, writeBerkas } from 'indikator/berkas';
import { dinsosTapin2020 } from 'indikator/katalog';
for (const format of ['docx', 'xlsx'] as const) {
  const { dokumen } = readBerkas(writeBerkas(dinsosTapin2020, { format }));
  console.log(format, dokumen?.judul === dinsosTapin2020.judul, dokumen?.sasaran.length);
}
const terisi = writeBerkas(dinsosTapin2020, { format: 'xlsx', data: { pmksSeluruh: 4120 } });
console.log(readData(terisi, dinsosTapin2020).data.pmksSeluruh);
`,
  output: 'docx true 3\nxlsx true 3\n4120\n',
};

const assert = `
function assert(fact, what) {
  if (!fact) throw new Error('not so: ' + what);
}
`;

/** The same for ES modules and for CommonJS. */
export const jsonPrograms: Readonly<Record<'esm' | 'cjs', Program>> = {
  esm: {
    code: `import { safeParseDokumen } from 'indikator';
import { dinsosTapin2020 } from 'indikator/katalog';
import { dokumenIkuSchema } from 'indikator/zod';
const load = async (name) => (await import(name, { with: { type: 'json' } })).default;
${assert}${json}`,
    output: 'json: ok\n',
  },
  cjs: {
    code: `const { safeParseDokumen } = require('indikator');
const { dinsosTapin2020 } = require('indikator/katalog');
const { dokumenIkuSchema } = require('indikator/zod');
const load = require;
${assert}
(async () => {${json}})();
`,
    output: 'json: ok\n',
  },
};

/** Hands a result of the copy that `require` gives to the copy that `import` gives, and compares the copies. */
const handOver = `
const hasil = required.evaluate(sakip, { nilaiEvaluasiSakip: '80.005' });
console.log(imported.explain(hasil).teks.split('\\n').at(-1));
for (const name of Object.keys(required)) if (required[name] !== imported[name]) console.log(name + ' is there twice');
`;

/** One copy of the library, whether it is imported or required first. */
export const oneCopy: Readonly<Record<'esm' | 'cjs', Program>> = {
  esm: {
    code: `import { createRequire } from 'node:module';
import * as imported from 'indikator';
import { dinsosKutaiKartanegara2022 } from 'indikator/katalog';
const required = createRequire(import.meta.url)('indikator');
const [sakip] = dinsosKutaiKartanegara2022.sasaran[1].indikator;
${handOver}`,
    output: 'Hasil: 80,01 (A)\n',
  },
  cjs: {
    code: `const required = require('indikator');
const { dinsosKutaiKartanegara2022 } = require('indikator/katalog');
const [sakip] = dinsosKutaiKartanegara2022.sasaran[1].indikator;
import('indikator').then((imported) => {${handOver}});
`,
    output: 'Hasil: 80,01 (A)\n',
  },
};

/** The same program without what only TypeScript knows. */
export function asJavaScript({ code, output }: Program): Program {
  return { code: code.replaceAll(' as const', ''), output };
}

/** The same program with `require` in place of `import`. */
export function asCommonJs({ code, output }: Program): Program {
  const changed = code.replace(/^import (\{[^}]+\}) from ('[^']+');$/gm, 'const $1 = require($2);');
  if (/^import /m.test(changed)) throw new Error(`an import is left in\n${changed}`);
  return { code: changed, output };
}
