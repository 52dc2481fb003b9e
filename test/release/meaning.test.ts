import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { skalaIkm, spmHipertensiKabKota } from '../../src/katalog/index.js';
import { changesSince, lastRelease } from '../proof/meaning.mjs';

// What `npm run proof meaning` does before a release, in a small repository of its own.

const scratch = mkdtempSync(join(tmpdir(), 'indikator-release-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

let folder = '';
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
};
const katalog = (entries: object) =>
  write(
    'src/katalog/index.ts',
    Object.entries(entries)
      .map(([id, entry]) => `export const ${id} = ${JSON.stringify(entry)};\n`)
      .join(''),
  );
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], { cwd: folder });

const entries = { spmHipertensiKabKota, provinsi: [{ kode: '11', nama: 'Aceh' }] };
const tripled = { ...spmHipertensiKabKota, formula: { ...spmHipertensiKabKota.formula, pengali: '300' } };
const unsaid = async () => (await changesSince(folder, 'v1.0.0')).unsaid.map(({ id }) => id);

beforeEach(() => {
  folder = mkdtempSync(join(scratch, 'katalog-'));
  git('init', '-q', '-b', 'main');
  katalog(entries);
  write('package.json', '{ "type": "module" }');
  write('CHANGELOG.md', '# indikator\n');
  write('.changeset/README.md', 'Nothing.\n');
  git('add', '-A');
  git('commit', '-qm', 'a');
  git('tag', 'v1.0.0');
});

describe('a release', () => {
  it('is found by its tag; what did not change is not told', async () => {
    expect(lastRelease(folder)).toBe('v1.0.0');
    expect(await changesSince(folder, 'v1.0.0')).toEqual({ changes: [], unsaid: [] });
    git('tag', '-d', 'v1.0.0');
    expect(lastRelease(folder)).toBeUndefined();
  });

  it('may change words, and add what is new', async () => {
    const renamed = { ...spmHipertensiKabKota, catatan: 'Lain.' };
    katalog({ ...entries, spmHipertensiKabKota: renamed, spmBaru: spmHipertensiKabKota });
    const { changes } = await changesSince(folder, 'v1.0.0');
    expect(changes.map(({ id, makna }) => [id, makna])).toEqual([['spmHipertensiKabKota', 'tetap']]);
    expect(await unsaid()).toEqual([]);
  });

  it.each([
    ['changes meaning', { ...entries, spmHipertensiKabKota: tripled }, 'multiplier changed from 100 to 300'],
    ['is gone', { provinsi: entries.provinsi }, 'is gone'],
  ])('tells of what %s, and a line has to say so', async (_, now, told) => {
    katalog(now);
    const { changes } = await changesSince(folder, 'v1.0.0');
    expect(changes[0]?.text).toContain(told);
    expect(await unsaid()).toEqual(['spmHipertensiKabKota']);
    write('.changeset/a.md', 'Other words.\n\nDefinitions: spmLansia is now another.\n');
    expect(await unsaid()).toEqual(['spmHipertensiKabKota']);
    write('.changeset/a.md', 'Definitions: spmHipertensi* are now others.\n');
    expect(await unsaid()).toEqual([]);
  });

  it('has its lines in the CHANGELOG once its version is raised; older ones do not count', async () => {
    const line = '  Definitions: spmHipertensiKabKota is now another.\n';
    katalog({ ...entries, spmHipertensiKabKota: tripled });
    write('CHANGELOG.md', `# indikator\n\n## 1.1.0\n\n- Words.\n\n${line}`);
    expect(await unsaid()).toEqual([]);
    git('commit', '-qam', 'b');
    git('tag', 'v1.1.0');
    katalog(entries);
    expect((await changesSince(folder, 'v1.1.0')).unsaid.length).toBe(1);
  });

  it('tells of a definition that cannot be read any more, and of a changed scale', async () => {
    const [first, ...rest] = skalaIkm.kelas;
    const lower = { ...skalaIkm, kelas: [{ ...first, predikat: 'Lain' }, ...rest] };
    katalog({ lama: { ...spmHipertensiKabKota, rumus: 'a / b' }, skalaIkm });
    git('commit', '-qam', 'b');
    git('tag', 'v1.1.0');
    katalog({ lama: spmHipertensiKabKota, skalaIkm: lower });
    const { changes } = await changesSince(folder, 'v1.1.0');
    expect(changes.map(({ id, makna }) => [id, makna])).toEqual([
      ['lama', 'berubah'],
      ['skalaIkm', 'berubah'],
    ]);
    expect(changes[0]?.text).toContain('"rumus" is not known');
    expect(changes[1]?.text).toContain('Lain');
  });
});
