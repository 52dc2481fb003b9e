import { execFileSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import { project } from './places.js';
import { asCommonJs, jsonPrograms, readme } from './programs.js';
import { must } from './run.js';
import { tool } from './toolsFolder.js';

const { arch, platform } = process;
const node = (major: number) => ({
  name: `Node ${major}`,
  file: () => tool(`node${major}-${platform}-${arch}`, 'bin/node'),
  args: ['--disable-warning=ExperimentalWarning'],
});

/** The platform's own package carries the binary, so no install script need run. */
const runtimes = [
  node(20),
  node(22),
  node(24),
  { name: 'Bun', file: () => tool('@oven', `bun-${platform}-${arch}`, 'bin/bun'), args: [] },
  {
    name: 'Deno',
    file: () => tool('@deno', `${platform}-${arch}-glibc`, 'deno'),
    args: ['run', '--no-remote', '--allow-all', '--node-modules-dir=manual', '--quiet'],
  },
];

const programs = {
  'readme-ten-lines.mjs': readme.tenLines,
  'readme-bad-data.mjs': readme.badData,
  'json.mjs': jsonPrograms.esm,
  'readme-ten-lines.cjs': asCommonJs(readme.tenLines),
  'readme-bad-data.cjs': asCommonJs(readme.badData),
  'json.cjs': jsonPrograms.cjs,
};

let cwd = '';
beforeAll(() => {
  cwd = project(
    'runtimes',
    Object.fromEntries(Object.entries(programs).map(([name, { code }]) => [name, code])),
  );
});

describe.each(runtimes)('$name', ({ name, file, args }) => {
  it('is the version that it is meant to be', () => {
    const version = execFileSync(file(), ['--version'], { encoding: 'utf8' }).trim();
    console.log(`${name}: ${version.split('\n')[0]}`);
    const major = /^Node (\d+)$/.exec(name)?.[1];
    if (major !== undefined) expect(version).toMatch(new RegExp(`^v${major}\\.`));
  });

  it.each(Object.entries(programs))('runs %s', async (program, { output }) => {
    expect(await must(file(), [...args, program], { cwd })).toBe(output);
  });
});
