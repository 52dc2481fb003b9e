import { readAngka } from 'indikator';
import { expect, it } from 'vitest';
import { Findings } from '../../../src/dokumen/find/findings.js';
import { looseRow, notUnderstood } from '../../../src/issue/tables.js';

const place = { row: 6, column: 4, heading: 'Target' };

it('places an issue at its cell, counted from 0, and says so in words, counted from 1', () => {
  const findings = new Findings();
  findings.cell(notUnderstood, place, 'teks', { disimpan: '', sebab: 'tanpa-tahun' });
  expect(findings.issues).toMatchObject([
    {
      code: 'not-understood',
      path: ['baris', 5, 'kolom', 3],
      asal: 'teks',
      tingkat: 'salah',
      ditemukan: '"teks"',
      judul: 'Target',
      fakta: { disimpan: '', sebab: 'tanpa-tahun' },
      message: 'kolom "Target", baris 6: tahunnya tidak disebut; teksnya tidak disimpan',
    },
  ]);
});

it('cuts a long heading', () => {
  const findings = new Findings();
  findings.cell(
    notUnderstood,
    { ...place, heading: 'x'.repeat(41) },
    '',
    { disimpan: '', sebab: '' },
    'catatan',
  );
  expect(findings.issues[0]?.judul).toBe('x'.repeat(40));
  expect(findings.issues[0]?.tingkat).toBe('catatan');
});

it('places an issue at its row, or at the text as a whole', () => {
  const findings = new Findings();
  findings.add(looseRow, 6, {});
  findings.add(looseRow, undefined, {}, 'catatan');
  expect(findings.issues.map(({ path, tingkat }) => [path, tingkat])).toEqual([
    [['baris', 5], 'salah'],
    [[], 'catatan'],
  ]);
});

it('places what was found inside a cell at its character', () => {
  const findings = new Findings();
  const read = readAngka('BB');
  if (!read.ok) {
    findings.inside(read.issues, place);
    findings.inside(
      read.issues.map((issue) => ({ ...issue, path: [3, 'x'] })),
      place,
      10,
    );
  }
  expect(findings.issues[0]?.message.split(':')[0]).toBe('kolom "Target", baris 6, huruf ke-1');
  expect(findings.issues.map(({ path }) => path)).toEqual([
    ['baris', 5, 'kolom', 3, 0],
    ['baris', 5, 'kolom', 3, 13, 'x'],
  ]);
});
