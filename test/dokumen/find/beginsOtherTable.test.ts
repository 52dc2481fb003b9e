import { expect, it } from 'vitest';
import { beginsOtherTable, otherHeadings } from '../../../src/dokumen/find/beginsOtherTable.js';
import { Headings } from '../../../src/dokumen/find/headings.js';
import { rowsOf } from './rows.js';

const begins = (...cells: readonly string[]) =>
  rowsOf(cells).some((row) => beginsOtherTable(row, new Headings()));

it.each([
  [['No', 'Program', 'Anggaran', 'Keterangan']],
  [['Program', 'Anggaran']],
  [['Program', 'Anggaran (Rp)', '']],
  [['Program', 'Pagu Anggaran 2026', 'Ket.']],
  [['Kegiatan', 'Jumlah Dana', 'Sumber Dana']],
  [['No', 'Nama', 'Jabatan']],
  [['Nama', 'NIP', 'Tanda Tangan']],
  [['No.', 'Apa saja']],
  [['No.', 'x'.repeat(80)]],
])('%j', (cells) => {
  expect(begins(...cells)).toBe(true);
});

it.each([
  [['1', 'Program X', '827.924.000', 'APBD']],
  [['', 'Program X', 'Rp 5.000']],
  [['Program', '']],
  [['Target', 'Satuan']],
  [['Anggaran', 'x'.repeat(81)]],
  [['Program', 'Program pelayanan']],
  [['Nominal bantuan', 'Tepat sasaran']],
  [['No.', 'x'.repeat(81)]],
])('not: %j', (cells) => {
  expect(begins(...cells)).toBe(false);
});

it('a line of text begins none', () => {
  expect(rowsOf('No Program Anggaran').some((row) => beginsOtherTable(row, new Headings()))).toBe(false);
});

it('names what its headings say, and nobody', () => {
  const named = (...cells: readonly string[]) => rowsOf(cells).map(otherHeadings);
  expect(named('No', 'Program', 'Anggaran (Rp)')).toEqual([['No', 'Program', 'Anggaran (Rp)']]);
  expect(named('No', 'Warga Contoh', 'Jabatan', '←Jabatan')).toEqual([['No', 'Jabatan']]);
});

it.each([
  ...[
    'Jumlah Anggaran',
    'Total Pagu',
    'Nilai Belanja',
    'Besaran Biaya',
    'Realisasi Anggaran',
    'Alokasi Dana',
  ],
  ...[
    'Kebutuhan Dana',
    'Anggaran Rp',
    'Anggaran (Rupiah)',
    'Pagu Ribu Rp',
    'Anggaran Juta',
    'Pagu Indikatif',
  ],
  ...['Anggaran APBD', 'Anggaran Program', 'Anggaran Kegiatan', 'Anggaran Murni', 'Anggaran Perubahan'],
  ...[
    'Anggaran dalam Juta Rupiah',
    'Nama Pejabat',
    'Jabatan',
    'NIP',
    'Pangkat',
    'Golongan',
    'Pangkat Golongan',
  ],
  ...['Tanda Tangan', 'Paraf', 'Tanggal', 'Lokasi', 'Volume', 'Sumber Dana', 'Uraian', 'Rincian', 'Jumlah'],
  ...['Waktu', 'Waktu Pelaksanaan', 'Jadwal', 'Output', 'Keluaran', 'Aktivitas', 'Langkah Aksi'],
  ...['Rencana Aksi', 'Sub Kegiatan', 'Program Kegiatan', 'Nama Program', 'Nama Kegiatan'],
  ...['Program dan Kegiatan', 'Uraian Program', 'Uraian Kegiatan', 'Program Kegiatan Sub Kegiatan'],
])('a table of "Kegiatan" and "%s" is another', (heading) => {
  expect(begins('Kegiatan', heading)).toBe(true);
});

it.each(['Anggaran besar', 'Tanggal lahir', 'Waktu tanggap'])(
  'one of "Kegiatan" and "%s" is not known to be',
  (text) => {
    expect(begins('Kegiatan', text)).toBe(false);
  },
);

it.each([
  [['Program', 'Indikator', 'Anggaran'], true],
  [['Program', 'Layanan warga', 'Anggaran'], false],
  [['Program', '12', 'Anggaran'], false],
  [['Indikator', 'Target', 'Satuan'], false],
  [['Program', '←Program', ''], false],
] as const)('%j: %s', (cells, expected) => {
  expect(begins(...cells)).toBe(expected);
});

it('names no cell that is longer than a heading', () => {
  expect(rowsOf(['No', `Program ${'x'.repeat(73)}`, 'Anggaran']).map(otherHeadings)).toEqual([
    ['No', 'Anggaran'],
  ]);
});
