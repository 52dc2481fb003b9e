import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { consumerFolder, project } from './places.js';
import { berkasProgram, dokumenProgram, readme } from './programs.js';
import { must, run } from './run.js';
import { tool } from './toolsFolder.js';

const compilers = {
  'TypeScript 5.4': 'typescript54',
  'TypeScript 5.9': 'typescript59',
  'TypeScript 6.0': 'typescript60',
  'TypeScript 7.0': 'typescript70',
};

/** The three ways to find a package; `require` is there where the compiler knows about it. */
const resolutions = [
  { moduleResolution: 'node16', module: 'node16', commonJs: true },
  { moduleResolution: 'nodenext', module: 'nodenext', commonJs: true },
  { moduleResolution: 'bundler', module: 'esnext', commonJs: false },
] as const;

/** What must not compile: each line under an expected error. */
const mistakes = `import { defineIndikator, evaluate, persentase } from 'indikator';
import { dinsosTapin2020, skalaSakip } from 'indikator/katalog';

const pmks = defineIndikator({
  id: 'pmks', nama: 'PMKS', satuan: 'persen',
  variabel: { terlayani: { label: 'A' }, seluruh: { label: 'B' } },
  formula: persentase('terlayani', 'seluruh'),
});
const hasil = evaluate(pmks, { terlayani: 1, seluruh: 2 });
// @ts-expect-error: a Decimal, not any
const nilai: string | false = hasil.ok && hasil.nilai;
// @ts-expect-error: a variable is missing
evaluate(pmks, { terlayani: 1 });
defineIndikator({
  id: 'pmks', nama: 'PMKS', satuan: 'persen',
  variabel: { terlayani: { label: 'A' }, seluruh: { label: 'B' } },
  // @ts-expect-error: a misspelt variable
  formula: persentase('terlayani', 'selurh'),
});
// @ts-expect-error: a variable of another indicator
evaluate(dinsosTapin2020.sasaran[0].indikator[0], { terlayani: 1 });
const predikat: 'D' = skalaSakip.kelas[0].predikat;
// @ts-expect-error: the catalogue is literal
const lain: 'E' = skalaSakip.kelas[0].predikat;
console.log(nilai, predikat, lain);
`;

// No DOM and no types of Node: our declarations need neither, those of zod need `URL`.
const host = `declare const console: { log(...parts: unknown[]): void };
declare class URL { private readonly url: undefined }
`;

const files = {
  'host.d.ts': host,
  'index.ts':
    "import './tenLines.js';\nimport './badData.js';\nimport './dokumen.js';\nimport './berkas.js';\n",
  'tenLines.ts': readme.tenLines.code,
  'badData.ts': readme.badData.code,
  'dokumen.ts': dokumenProgram.code,
  'berkas.ts': berkasProgram.code,
  'mistakes.ts': mistakes,
};

/** Files of the package that are no code; node16 knows no import attributes. */
const json = `import { safeParseDokumen } from 'indikator';
import dokumen from 'indikator/katalog/dinsosTapin2020.json' with { type: 'json' };
import skema from 'indikator/schema/dokumenIku.json' with { type: 'json' };
const id: string = skema.$id;
console.log(id, dokumen.tahun + 0, safeParseDokumen(dokumen).ok);
`;

const commonJsFiles = {
  'indexCjs.cts':
    "import './tenLinesCjs.cjs';\nimport './badDataCjs.cjs';\nimport './dokumenCjs.cjs';\nimport './berkasCjs.cjs';\n",
  'tenLinesCjs.cts': readme.tenLines.code,
  'badDataCjs.cts': readme.badData.code,
  'dokumenCjs.cts': dokumenProgram.code,
  'berkasCjs.cts': berkasProgram.code,
  'mistakesCjs.cts': mistakes,
};

function tsconfig(module: string, moduleResolution: string, more: object = {}): string {
  return JSON.stringify({
    compilerOptions: {
      module,
      moduleResolution,
      ...more,
      target: 'es2022',
      lib: ['es2022'],
      types: [],
      strict: true,
      resolveJsonModule: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: false,
      rootDir: '.',
      outDir: 'out',
    },
    include: ['*.ts', '*.cts'],
  });
}

describe.each(Object.entries(compilers))('%s', (name, compiler) => {
  describe.each(resolutions)('$moduleResolution', ({ moduleResolution, module, commonJs }) => {
    let cwd = '';
    beforeAll(() => {
      cwd = project(`${compiler}-${moduleResolution}`, {
        ...files,
        ...(commonJs ? commonJsFiles : {}),
        ...(module === 'node16' ? {} : { 'json.ts': json }),
        'tsconfig.json': tsconfig(module, moduleResolution),
      });
    });

    it('compiles, declarations of the package too', async () => {
      const { stdout, stderr } = await run(process.execPath, [tool(compiler, 'bin/tsc')], { cwd });
      expect(`${stdout}${stderr}`).toBe('');
    });

    it.each(commonJs ? ['index.js', 'indexCjs.cjs'] : ['index.js'])(
      '%s prints what README.md says',
      async (file) => {
        const printed = await must(process.execPath, [join('out', file)], { cwd });
        expect(printed).toBe(
          readme.tenLines.output + readme.badData.output + dokumenProgram.output + berkasProgram.output,
        );
      },
    );
  });

  it.each(['nodenext', 'bundler'])('reads JSON of the package with %s', async (moduleResolution) => {
    const cwd = join(consumerFolder(), `${compiler}-${moduleResolution}`);
    const printed = await must(process.execPath, [join('out', 'json.js')], { cwd });
    expect(printed).toBe('urn:indikator:schema:dokumenIku:1 2020 true\n');
  });

  it('is that version', async () => {
    const version = await must(process.execPath, [tool(compiler, 'bin/tsc'), '--version'], {
      cwd: consumerFolder(),
    });
    expect(version).toContain(name.replace('TypeScript', 'Version'));
  });
});

/** Those that still know the way to find a package before `exports`, with what they ask for it. */
const legacy = {
  typescript54: {},
  typescript59: {},
  typescript60: { ignoreDeprecations: '6.0' },
};

describe.each(Object.entries(legacy))('%s with legacy node10', (compiler, more) => {
  it('finds the types of every entry point, and compiles to CommonJS that runs', async () => {
    const cwd = project(`${compiler}-node10`, {
      ...files,
      'json.ts': `import dokumen from 'indikator/katalog/dinsosTapin2020.json';
import { dokumenIkuSchema } from 'indikator/zod';
export const taken: boolean = dokumenIkuSchema.safeParse(dokumen).success;
`,
      'package.json': '{ "type": "commonjs" }',
      'tsconfig.json': tsconfig('commonjs', 'node10', { esModuleInterop: true, ...more }),
    });
    const { stdout, stderr } = await run(process.execPath, [tool(compiler, 'bin/tsc')], { cwd });
    expect(`${stdout}${stderr}`).toBe('');
    const printed = await must(process.execPath, [join('out', 'index.js')], { cwd });
    expect(printed).toBe(
      readme.tenLines.output + readme.badData.output + dokumenProgram.output + berkasProgram.output,
    );
  });
});
