import { execFileSync, spawnSync } from 'node:child_process';
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

const pmks = {
  id: 'pmks',
  nama: 'PMKS tertangani',
  satuan: 'persen',
  variabel: { terlayani: { label: 'PMKS terlayani' }, seluruh: { label: 'Seluruh PMKS' } },
  formula: { jenis: 'rasio', pembilang: 'terlayani', penyebut: 'seluruh', pengali: '100' },
  contoh: [{ data: { terlayani: '23', seluruh: '160' }, nilai: '14.38' }],
};
const dokumen = {
  id: 'iku',
  judul: 'IKU Dinas Contoh',
  instansi: { nama: 'Dinas Contoh' },
  sasaran: [{ id: 'layanan', uraian: 'PMKS tertangani', indikator: [pmks] }],
};
const lama = JSON.stringify(dokumen);
const baru = lama.replace('"pengali":"100"', '"pengali":"1"').replace('"14.38"', '"0.14"');

/** A repository of definitions whose last commit changes, adds and removes documents, and where `npx indikator` is the built program. */
function repository(name: string, changed: string) {
  const cwd = join(folder, name);
  mkdirSync(join(cwd, 'definisi'), { recursive: true });
  mkdirSync(join(cwd, 'bin'));
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], { cwd });
  const write = (file: string, content: string) => writeFileSync(join(cwd, 'definisi', file), content);
  git('init', '-q', '-b', 'main');
  write('iku é.json', lama);
  write('lalu.json', lama);
  git('add', 'definisi');
  git('commit', '-qm', 'lama');
  git('switch', '-qc', 'usul');
  write('iku é.json', changed);
  write('tambahan baru.json', lama);
  rmSync(join(cwd, 'definisi/lalu.json'));
  git('add', '-A', 'definisi');
  git('commit', '-qm', 'baru');
  const npx = join(cwd, 'bin/npx');
  writeFileSync(npx, `#!/bin/sh\nshift\nexec '${process.execPath}' '${join(root, 'dist/bin.js')}' "$@"\n`);
  chmodSync(npx, 0o755);
  const env = { ...process.env, LC_ALL: 'C', PATH: `${join(cwd, 'bin')}${delimiter}${process.env.PATH}` };
  return (script: string) => {
    const { status, stdout, stderr } = spawnSync('bash', ['-eo', 'pipefail', '-c', script], {
      cwd,
      env,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };
}

const comment = `bash '${join(root, 'examples/ci/banding.sh')}' main`;

it('banding.sh writes what a branch changes as Markdown', () => {
  expect(repository('changes', baru)(comment)).toEqual({
    status: 0,
    stderr: '',
    stdout: [
      '# Perubahan definisi',
      '',
      '## `definisi/iku é.json`',
      '',
      '2 perubahan, 1 di antaranya mengubah makna',
      '',
      '### PMKS tertangani (pmks)',
      '',
      '- **makna berubah** pengali berubah: 100 menjadi 1',
      '- nilai contoh 1 berubah: 14,38 menjadi 0,14',
      '',
      '### Deret angka',
      '',
      '- **terputus** PMKS tertangani (pmks): rumus berubah: PMKS terlayani / Seluruh PMKS x 100 % menjadi PMKS terlayani / Seluruh PMKS',
      '',
      '## `definisi/lalu.json`',
      '',
      'Dokumen dihapus.',
      '',
      '## `definisi/tambahan baru.json`',
      '',
      'Dokumen baru.',
      '',
    ].join('\n'),
  });
});

it('banding.sh fails where a document cannot be read', () => {
  const { status, stderr } = repository('broken', lama.slice(0, -1))(comment);
  expect(status).not.toBe(0);
  expect(stderr).toContain('bad-json');
});

it('the checks of the workflow pass for sound documents, and fail for an example that is not so', () => {
  const checks = workflow.jobs.periksa.steps.flatMap(({ run }: Step) =>
    run?.includes('indikator') ? [run] : [],
  );
  expect(checks.length).toBe(2);
  const sound = checks.map(repository('sound', baru));
  expect(sound.map(({ status }: { status: number }) => status)).toEqual([0, 0]);
  expect(sound[0].stdout).toContain('✓ definisi/iku é.json: 1 indikator, 1 contoh dihitung ulang\n');
  expect(sound[1].stdout).toContain('[percent-without-hundred]');
  const wrong = repository('wrong', baru.replace('"0.14"', '"0.15"'))(checks[0]);
  expect([wrong.status, wrong.stdout.includes('example-mismatch')]).toEqual([1, true]);
});
