import { readAngka, safeParseIndikator } from 'indikator';
import { expect, it } from 'vitest';
import { Findings } from '../../../src/dokumen/find/findings.js';
import { looseRow, notUnderstood } from '../../../src/issue/tables.js';

const place = { row: 6, column: 4, heading: 'Target' };

it('places an issue at its cell, counted from 0, and says so in words, counted from 1', () => {
  const findings = new Findings();
  findings.cell(notUnderstood, place, 'dua\nbaris', { disimpan: '', sebab: 'target-ganda' });
  expect(findings.issues).toMatchObject([
    {
      code: 'not-understood',
      path: ['baris', 5, 'kolom', 3],
      asal: 'teks',
      tingkat: 'salah',
      ditemukan: '"dua baris"',
      judul: 'Target',
      fakta: { disimpan: '', sebab: 'target-ganda' },
      message:
        'kolom "Target", baris 6: "dua baris" tidak dibaca, karena periode ini sudah punya target lain; tidak disimpan',
    },
  ]);
});

it('cuts a long heading, and shows that it did', () => {
  const findings = new Findings();
  findings.cell(
    notUnderstood,
    { ...place, heading: 'x'.repeat(41) },
    '',
    { disimpan: '', sebab: '' },
    'catatan',
  );
  expect(findings.issues[0]?.judul).toBe(`${'x'.repeat(40)}…`);
  expect(findings.issues[0]?.tingkat).toBe('catatan');
});

it('places an issue at its row, or at the text as a whole', () => {
  const findings = new Findings();
  findings.add(looseRow, 6, { nama: '' });
  findings.add(looseRow, undefined, { nama: '' }, 'catatan');
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
  expect(findings.issues.map(({ message }) => message.split(':')[0])).toEqual([
    'kolom "Target", baris 6',
    'kolom "Target", baris 6, huruf ke-14',
  ]);
  expect(findings.issues.map(({ path }) => path)).toEqual([
    ['baris', 5, 'kolom', 3, 0],
    ['baris', 5, 'kolom', 3, 13],
  ]);
});

it('[W31] tells a problem of a column once, at its heading', () => {
  const findings = new Findings();
  for (const row of [6, 7])
    findings.column(notUnderstood, { ...place, row, below: 3 }, { disimpan: '', sebab: 'tanpa-tahun' });
  findings.column(notUnderstood, { ...place, column: 5, below: 3 }, { disimpan: '', sebab: 'tanpa-tahun' });
  findings.column(notUnderstood, { ...place, below: 3 }, { disimpan: '', sebab: 'tanpa-realisasi' });
  expect(findings.issues.map(({ path }) => path)).toEqual([
    ['baris', 2, 'kolom', 3],
    ['baris', 2, 'kolom', 4],
    ['baris', 2, 'kolom', 3],
  ]);
  expect(findings.issues[0]?.kalimat).toBe(
    '"Target" tidak menyebut tahun, sehingga isi kolomnya tidak dibaca; tidak disimpan',
  );
});

it('shows the text of a row', () => {
  const findings = new Findings();
  findings.add(looseRow, 6, { nama: '' }, 'salah', 'catatan lepas');
  expect(findings.issues[0]?.message).toBe(
    'baris 6: "catatan lepas" tidak dibaca, karena baris ini dan baris di atasnya tidak menyebut indikator',
  );
});

it('places what is wrong with the definition at the cell that it was made from, or at the text', () => {
  const findings = new Findings();
  const checked = safeParseIndikator({});
  const issues = checked.ok ? [] : checked.issues.slice(0, 1);
  findings.made(issues, place);
  findings.made(issues);
  expect(findings.issues.map(({ asal, path, message }) => [asal, path, message.split(':')[0]])).toEqual([
    ['teks', ['baris', 5, 'kolom', 3], 'kolom "Target", baris 6'],
    ['teks', [], 'teks'],
  ]);
});

it('lines of a cell stand on one, however far apart; a column without a heading is named by its place', () => {
  const findings = new Findings();
  findings.cell(notUnderstood, place, 'dua\n\n  baris', { disimpan: '', sebab: 'target-ganda' });
  findings.column(notUnderstood, { ...place, heading: '' }, { disimpan: '', sebab: 'target-ganda' });
  expect(findings.issues.map(({ ditemukan, judul }) => [ditemukan, judul])).toEqual([
    ['"dua baris"', 'Target'],
    ['undefined', undefined],
  ]);
});
