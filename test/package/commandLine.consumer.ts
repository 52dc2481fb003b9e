import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { installed, project } from './places.js';
import { run } from './run.js';
import { runtimes } from './runtimes.js';
import { tool } from './toolsFolder.js';

const definition = {
  id: 'pmks',
  nama: 'PMKS tertangani',
  satuan: 'persen',
  variabel: { terlayani: { label: 'PMKS terlayani' }, seluruh: { label: 'Seluruh PMKS' } },
  formula: { jenis: 'rasio', pembilang: 'terlayani', penyebut: 'seluruh', pengali: '100' },
};
const rows = 20_000;
const results = [
  'baris,wilayah,indikator,hasil,satuan,predikat,kode,masalah',
  '2,Bünyu,pmks,14.38,persen,,,',
  '',
].join('\n');

let cwd = '';
const long = 'baris banyak.csv';
beforeAll(() => {
  // Names with spaces and letters of others, as files of offices have them.
  cwd = join(project('baris perintah é 漢', { 'iku kabupaten é.json': JSON.stringify(definition) }));
  writeFileSync(join(cwd, 'data é.csv'), 'wilayah;terlayani;seluruh\nBünyu;23;160\n');
  writeFileSync(join(cwd, long), `terlayani;seluruh\n${'23;160\n'.repeat(rows)}`);
  writeFileSync(join(cwd, 'sampah.docx'), Buffer.from('PK\u0003\u0004 bukan berkas', 'latin1'));
  writeFileSync(join(cwd, 'rahasia.csv'), 'a;b\n');
  chmodSync(join(cwd, 'rahasia.csv'), 0);
  mkdirSync(join(cwd, 'folder'));
});

it('is a program', () => {
  expect(readFileSync(installed('dist/bin.js'), 'utf8').split('\n')[0]).toBe('#!/usr/bin/env node');
  expect(statSync(installed('../.bin/indikator')).mode & 0o111).not.toBe(0);
});

describe.each(runtimes)('the command line in $name', (runtime) => {
  const words = () => [...runtime.args, installed('dist/bin.js')];
  const indikator = (...argv: string[]) =>
    run(tool(runtime.package, runtime.binary), [...words(), ...argv], { cwd, env: { LC_ALL: 'C' } });
  /** The same in a shell, which joins programs by pipes. */
  const inShell = (script: string) => {
    const program = [tool(runtime.package, runtime.binary), ...words()].map((word) => `'${word}'`).join(' ');
    return run('bash', ['-c', `indikator() { ${program} "$@"; }; ${script}`], { cwd, env: { LC_ALL: 'C' } });
  };
  const data = ['data é.csv', '-d', 'iku kabupaten é.json'];

  it('evaluates a table, from a file and from a pipe', async () => {
    const file = await indikator('hitung', ...data, '--keluar', 'csv');
    expect([file.status, file.stdout]).toEqual([0, results]);
    const piped = await inShell(`cat 'data é.csv' | indikator hitung -d 'iku kabupaten é.json' --keluar csv`);
    expect(piped.stdout).toBe(results);
  });

  it('writes files of offices and reads them again', async () => {
    expect((await indikator('tulis', '-k', 'dinsosTapin2020', '--ke', 'iku é.docx')).status).toBe(0);
    const { status, stdout } = await indikator('baca', 'iku é.docx');
    expect([status, JSON.parse(stdout).sasaran.length]).toEqual([0, 3]);
  });

  it('ends quietly when nobody reads on', async () => {
    const ended = await inShell(
      `indikator hitung '${long}' -d 'iku kabupaten é.json' --keluar csv 2> galat | head -1; echo "\${PIPESTATUS[0]}"; grep -c . galat`,
    );
    expect(ended.stdout).toMatch(/^baris,indikator,hasil,satuan,predikat,kode,masalah\n(?:0|141)\n0\n$/);
  });

  it.each([
    [
      'a file that is not there',
      ['hitung', 'tidak ada.csv', '-d', data[2] ?? ''],
      2,
      'berkas "tidak ada.csv" tidak ada',
    ],
    ['a folder', ['hitung', 'folder', '-d', data[2] ?? ''], 2, 'berkas "folder" adalah folder'],
    ['what is no file of an office', ['baca', 'sampah.docx'], 1, 'damaged-file'],
    ['an option that does not exist', ['baca', '--kelaur', 'x'], 2, 'pilihan --kelaur tidak dikenal'],
    ['nothing at all', [], 2, 'Pemakaian:'],
  ])('tells in words of %s', async (_, argv, code, says) => {
    const { status, stdout, stderr } = await indikator(...argv);
    expect(stderr).toContain(says);
    expect(stderr).not.toMatch(/\n\s+at |node:internal/);
    expect([status, stdout]).toEqual([code, '']);
  });

  it('tells in words of an empty pipe, and of a file that may not be opened', async () => {
    const empty = await inShell('indikator baca < /dev/null');
    expect([empty.status, empty.stdout]).toEqual([1, '']);
    expect(empty.stderr).toContain('kosong: tidak ada isinya');
    // Root may open every file.
    const closed = await indikator('periksa', 'rahasia.csv');
    const says = process.getuid?.() === 0 ? 'no-table' : 'tidak boleh dibuka';
    expect(closed.stdout + closed.stderr).toContain(says);
  });

  it('helps in the language of the machine', async () => {
    expect((await indikator('hitung', '--help')).stdout).toContain('Contoh:');
    expect((await indikator('hitung', '--help', '--bahasa', 'en')).stdout).toContain('Examples:');
  });
});
