import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { root } from '../docs/codeBlocks.js';

interface Step {
  readonly run?: string;
  readonly uses?: string;
}

const text = readFileSync(join(root, 'examples/ci/definisi.yml'), 'utf8');
const workflow = parse(text);
const steps: readonly Step[] = Object.values<{ steps: Step[] }>(workflow.jobs).flatMap((job) => job.steps);

it('pins every action to a version, reads no secret, and may write comments alone', () => {
  for (const { uses } of steps) if (uses !== undefined) expect(uses).toMatch(/^[\w-]+\/[\w-]+@v\d+/);
  expect(text).not.toMatch(/secrets\./);
  expect(workflow.permissions).toEqual({ contents: 'read' });
  expect(workflow.jobs.periksa.permissions).toBeUndefined();
  expect(workflow.jobs.banding.permissions).toEqual({ contents: 'read', 'pull-requests': 'write' });
});

it('gives nothing that a pull request names to the shell but through the environment', () => {
  for (const { run = '' } of steps) expect(run).not.toContain('${{');
});

it('calls commands that there are', () => {
  const script = readFileSync(join(root, 'examples/ci/banding.sh'), 'utf8');
  const called = [...`${text}${script}`.matchAll(/npx indikator (\w+)/g)].map(([, name]) => name);
  expect(called.sort()).toEqual(['banding', 'lint', 'periksa']);
});

const folder = mkdtempSync(join(tmpdir(), 'indikator-ci-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the script writes for a repository whose last commit changes, adds and removes a document; `code` is how `npx` ends. */
function commentOf(name: string, code: number): string {
  const cwd = join(folder, name);
  mkdirSync(join(cwd, 'definisi'), { recursive: true });
  mkdirSync(join(cwd, 'bin'));
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], { cwd });
  const write = (file: string, content: string) => writeFileSync(join(cwd, 'definisi', file), content);
  git('init', '-q', '-b', 'main');
  write('a.json', 'lama');
  write('b.json', 'lama');
  git('add', 'definisi');
  git('commit', '-qm', 'lama');
  git('switch', '-qc', 'usul');
  write('a.json', 'baru');
  write('c d.json', 'baru');
  rmSync(join(cwd, 'definisi/b.json'));
  git('add', '-A', 'definisi');
  git('commit', '-qm', 'baru');
  const npx = join(cwd, 'bin/npx');
  writeFileSync(npx, `#!/bin/sh\necho "$1 $2: $(cat "$3") menjadi $(cat "$4")"\nexit ${code}\n`);
  chmodSync(npx, 0o755);
  const env = { ...process.env, PATH: `${join(cwd, 'bin')}${delimiter}${process.env.PATH}` };
  return execFileSync('bash', [join(root, 'examples/ci/banding.sh'), 'main'], {
    cwd,
    env,
    encoding: 'utf8',
    stdio: 'pipe',
  });
}

it.each([0, 1])('banding.sh compares each document with itself before (exit code %i)', (code) => {
  expect(commentOf(`ends${code}`, code)).toBe(
    [
      '## Perubahan definisi',
      '',
      '### definisi/a.json',
      '',
      '~~~~text',
      'indikator banding: lama menjadi baru',
      '~~~~',
      '',
      '### definisi/b.json',
      '',
      'Dokumen dihapus.',
      '',
      '### definisi/c d.json',
      '',
      'Dokumen baru.',
      '',
    ].join('\n'),
  );
});

it('banding.sh fails where a document cannot be read', () => {
  expect(() => commentOf('fails', 2)).toThrow();
});
