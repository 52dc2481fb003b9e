import { expect, it } from 'vitest';
import { documentOf } from '../../src/dokumen/documentOf.js';
import { formats } from '../../src/dokumen/formats.js';
import { formatTabel } from '../../src/dokumen/formatTabel.js';
import { rowsOf } from './find/rows.js';

it('reads the document of a sheet, whatever wrote it', () => {
  const rows = rowsOf(
    'IKU Dinas Contoh 2026',
    ['No', 'Sasaran', 'Indikator', 'Satuan'],
    ['1', 'S', 'I', 'orang'],
  );
  const { dokumen, issues } = documentOf({ rows }, {});
  expect([dokumen?.judul, dokumen?.tahun, dokumen?.sasaran[0]?.indikator[0]?.nama]).toEqual([
    'IKU Dinas Contoh 2026',
    2026,
    'I',
  ]);
  expect(issues).toEqual([]);
});

it('says when there is no table', () => {
  const { dokumen, issues } = documentOf({ rows: rowsOf('teks', ['a', 'b']) }, {});
  expect([dokumen, issues.map(({ code, fakta }) => [code, fakta.baris])]).toEqual([null, [['no-table', 2]]]);
});

it('notes what a page hides', () => {
  const rows = rowsOf('IKU Dinas Contoh 2026', ['No', 'Indikator', 'Satuan'], ['1', 'I', 'orang']);
  const { issues } = documentOf({ rows, unseen: 2 }, {});
  expect(issues.map(({ code, tingkat, kalimat }) => [code, tingkat, kalimat])[0]).toEqual([
    'unread-content',
    'catatan',
    '2 bagian teks tersembunyi tidak dibaca',
  ]);
});

it('takes what the caller knows over what the text says', () => {
  const rows = rowsOf('IKU Dinas Contoh 2026', ['No', 'Indikator', 'Target'], ['1', 'I', '1.500']);
  const known = { judul: 'J', instansi: 'X', tahun: 2030, locale: 'id' } as const;
  const { dokumen } = documentOf({ rows }, known);
  expect([dokumen?.judul, dokumen?.instansi.nama, dokumen?.tahun]).toEqual(['J', 'X', 2030]);
  expect(dokumen?.sasaran[0]?.indikator[0]?.target?.[0]).toMatchObject({ periode: '2030', nilai: '1500' });
});

it('what was reached stands beside the document, by indicator and period', () => {
  const rows = rowsOf(
    'IKU Dinas Contoh 2026',
    ['No', 'Sasaran', 'Indikator', 'Satuan', 'Target', 'Realisasi', 'Capaian', 'Predikat'],
    ['1', 'S', 'A', 'Persen', '80', '72,39', '95,00%', 'Sangat Tinggi'],
    ['2', 'S', 'B', 'Nilai', 'BB', '68,5 (B)', '-', '-'],
    ['3', 'S', 'C', 'Orang', '12', '-', '-', '-'],
  );
  const { dokumen, realisasi, issues } = documentOf({ rows }, {});
  expect(realisasi).toEqual({
    a: { 2026: { nilai: '72.39', capaian: '95.00', predikatCapaian: 'Sangat Tinggi', asli: '72,39' } },
    b: { 2026: { nilai: '68.5', predikat: 'B', asli: '68,5 (B)' } },
  });
  // 72.39 / 80 = 90.49%: the printed figure does not come out.
  expect(issues.map(({ code, tingkat, path }) => [code, tingkat, ...path])).toEqual([
    ['printed-otherwise', 'catatan', 'baris', 2, 'kolom', 6],
  ]);
  expect(dokumen?.sasaran[0]?.indikator.map(({ caraPerhitungan }) => caraPerhitungan)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

it('every format has its reader and writer', () => {
  expect(Object.keys(formats).sort()).toEqual([...formatTabel].sort());
});
