import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { conformance } from './conformance.js';
import { project } from './places.js';
import {
  asCommonJs,
  asJavaScript,
  berkasProgram,
  dokumenProgram,
  jsonPrograms,
  oneCopy,
  type Program,
  readme,
} from './programs.js';
import { must } from './run.js';
import { runtimes } from './runtimes.js';
import { tool } from './toolsFolder.js';

const pack = conformance();
if (pack === undefined) console.log('The package carries no conformance pack.');

const programs: Readonly<Record<string, Program>> = {
  'readme-ten-lines.mjs': readme.tenLines,
  'readme-bad-data.mjs': readme.badData,
  'json.mjs': jsonPrograms.esm,
  'readme-ten-lines.cjs': asCommonJs(readme.tenLines),
  'readme-bad-data.cjs': asCommonJs(readme.badData),
  'json.cjs': jsonPrograms.cjs,
  'one-copy.mjs': oneCopy.esm,
  'one-copy.cjs': oneCopy.cjs,
  'dokumen.mjs': asJavaScript(dokumenProgram),
  'dokumen.cjs': asCommonJs(asJavaScript(dokumenProgram)),
  'berkas.mjs': asJavaScript(berkasProgram),
  'berkas.cjs': asCommonJs(asJavaScript(berkasProgram)),
  ...(pack && { 'conformance.mjs': pack.programs.esm, 'conformance.cjs': pack.programs.cjs }),
};

let cwd = '';
beforeAll(() => {
  const code = Object.entries(programs).map(([name, program]) => [name, program.code] as const);
  cwd = project('runtimes', Object.fromEntries([...code, ['answer.mjs', pack?.answer ?? '']]));
});

describe.each(runtimes)('$name', (runtime) => {
  const file = () => tool(runtime.package, runtime.binary);

  it('is the version that its package says', async () => {
    const { version } = JSON.parse(readFileSync(tool(runtime.package, 'package.json'), 'utf8'));
    console.log(`${runtime.name}: ${version}`);
    expect(await must(file(), ['--version'], { cwd })).toContain(version);
  });

  it.each(Object.entries(programs))('runs %s', async (program, { output }) => {
    expect(await must(file(), [...runtime.args, program], { cwd })).toBe(output);
  });
});
