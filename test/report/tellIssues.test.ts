import { defineDokumen, evaluate, type Issue } from 'indikator';
import { expect, test } from 'vitest';
import { tellIssues } from '../../src/report/tellIssues.js';
import { pmks } from '../fixtures/pmks.js';

const dokumen = defineDokumen({
  id: 'd',
  judul: 'IKU',
  instansi: { nama: 'Dinas' },
  tahun: 2026,
  sasaran: [{ id: 's', uraian: 'S', indikator: [pmks] }],
});
const hasil = evaluate(pmks, { terlayani: null, seluruh: 1 });
const [issue] = hasil.ok ? [] : hasil.issues;
const told = (...kalimat: readonly string[]) =>
  tellIssues(
    kalimat.map((one): Issue => ({ ...(issue as Issue), kalimat: one })),
    dokumen,
  );

test.each([
  ['target 2026-T3 kumulatif', 'Target Triwulan III Tahun 2026 kumulatif.'],
  ['yang ada untuk: 2026-01 - 2026-S1', 'Yang ada untuk: Januari 2026 - Semester I Tahun 2026.'],
  ['periode 2021-2026 dan 2022', 'Periode 2021-2026 dan 2022.'],
  ['tanggal 2026-09-30 dan kode 2026-13', 'Tanggal 2026-09-30 dan kode 2026-13.'],
  ['"pmksTertangani" dan "lain"', '"Persentase PMKS tertangani" dan "lain".'],
  ['', '.'],
])('%j', (kalimat, expected) => {
  expect(told(kalimat)).toBe(expected);
});

test('sentences stand one behind the other', () => {
  expect(told('satu', 'dua')).toBe('Satu. Dua.');
  expect(told()).toBe('');
});
