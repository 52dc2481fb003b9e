import { describe, expect, it } from 'vitest';
import { isHeadingLine, isTitle, titleIn } from '../../../src/dokumen/find/titleIn.js';

describe('isTitle', () => {
  it.each([
    'PERJANJIAN KINERJA TAHUN 2026',
    'Penetapan Kinerja Tahun 2026',
    'RENCANA AKSI DINAS CONTOH',
    'RENCANA KINERJA TAHUNAN 2026',
    'Pengukuran Kinerja 2026',
    'LAPORAN KINERJA INSPEKTORAT',
    'LAPORAN KINERJA INSTANSI PEMERINTAH',
    'LKjIP DINAS CONTOH TAHUN 2025',
    'LAKIP 2025',
    'LPPD KABUPATEN CONTOH',
    'SPM BIDANG SOSIAL',
    'RENSTRA DINAS CONTOH 2021-2026',
    'RPJMD KABUPATEN CONTOH',
    'MATRIKS RENSTRA',
    'CASCADING KINERJA DINAS CONTOH',
    'MANUAL IKU DINAS CONTOH',
    'Tabel 2.1 Perjanjian Kinerja Tahun 2026',
    'LAMPIRAN II: RENCANA AKSI',
    'DRAF RENSTRA',
    'TARGET KINERJA TAHUN 2026',
    'DINAS CONTOH: INDIKATOR KINERJA UTAMA',
    'Reviu IKU Dinas Contoh',
    'PK DINAS CONTOH TAHUN 2026',
  ])('%s', (line) => {
    expect(isTitle(line)).toBe(true);
  });

  it.each(['DINAS CONTOH', 'Kepala dinas menandatangani perjanjian kinerja', 'Daftar hadir', ''])(
    'not: %s',
    (line) => {
      expect(isTitle(line)).toBe(false);
    },
  );
});

describe('isHeadingLine', () => {
  it.each(['TAHUN 2026', 'PERIODE 2021-2026', '(RENSTRA)', 'PEMERINTAH KOTA CONTOH', 'KOTA CONTOH', '2026'])(
    '%s',
    (line) => {
      expect(isHeadingLine(line)).toBe(true);
    },
  );

  it.each([
    'Berdasarkan perjanjian kinerja dinas',
    'sekadar teks',
    'ditandatangani kepala Dinas Contoh',
    '',
    `IKU ${'x'.repeat(300)}`,
  ])('not: %s', (line) => {
    expect(isHeadingLine(line)).toBe(false);
  });
});

it('a title goes on in the headings below it, and says which lines it took', () => {
  const used = new Set<number>();
  expect(titleIn(['teks', 'PERJANJIAN KINERJA', 'DINAS CONTOH', 'TAHUN 2026', 'prosa'], used)).toBe(
    'PERJANJIAN KINERJA DINAS CONTOH TAHUN 2026',
  );
  expect([...used]).toEqual([1, 2, 3]);
  expect(titleIn(['teks'], used)).toBe(undefined);
});
