import { describe, expect, it } from 'vitest';
import type { Header } from '../../../src/dokumen/find/header.js';
import { isBelowTable, isSignature } from '../../../src/dokumen/find/isSignature.js';
import { recordOf } from '../../../src/dokumen/find/tableRecord.js';
import { rowsOf } from './rows.js';

it.each([
  ['Mengetahui', true],
  ['NIP. 1', true],
  ['Tapin,\nKepala Dinas', true],
  ['Plt. Sekretaris', true],
  ['Wali Kota', true],
  ['Kepalanya', false],
  ['Layanan kepala', false],
  ['', false],
])('%j is of a signature: %s', (text, expected) => {
  expect(isSignature(text)).toBe(expected);
});

it.each([
  ...[
    'Mengetahui,',
    'Menyetujui',
    'Disetujui oleh',
    'Disahkan',
    'Ditetapkan di',
    'Ditandatangani',
    'Pembina',
  ],
  ...['Penata Muda', 'Pengatur', 'NIP', 'Nama Terang', 'Plt. Camat', 'Plh Camat', 'Pj. Camat', 'a.n. Camat'],
  ...['an. Camat', 'Kepala Dinas', 'Sekretaris', 'Bupati', 'Walikota', 'Gubernur'],
])('"%s" begins a signature', (text) => {
  expect(isSignature(`x\n  ${text}`)).toBe(true);
  expect(isSignature(`x ${text}`)).toBe(false);
  expect(isSignature(`x${text}`)).toBe(false);
});

const header: Header = {
  headings: [{ jenis: 'kode' }, { jenis: 'indikator' }, { jenis: 'target' }, { jenis: 'penanggungJawab' }],
  texts: ['No', 'Indikator', 'Target', 'PJ'],
  notes: [],
  merged: [],
  row: 1,
  height: 1,
};

describe('isBelowTable', () => {
  it.each([
    [['1', 'I', '5', ''], false, false],
    [['', 'I', '', ''], true, true],
    [['', 'I', '5', ''], true, false],
    [['', '', '5', ''], false, false],
    [['', '', '5', ''], true, true],
    [['', '', '', 'Kepala Bidang'], false, false],
    [['', '', '', 'Kepala Bidang'], true, true],
    [['', '', 'Kepala Dinas', ''], false, true],
    [['', '', '', 'Mengetahui'], false, true],
    [['A. KELOMPOK', '', '', ''], true, false],
    [['Bupati Tapin', 'Kepala Dinas', '', ''], true, true],
    [['Bupati Tapin', 'Direktur', '', ''], true, true],
    [['1', 'Kepala keluarga miskin', '', ''], true, false],
    [['1.1', '', '', ''], true, false],
    [['Tapin', '', '', ''], true, true],
    [['Tapin Selatan', '', '', ''], true, true],
    [['Tapin Selatan', '', '', ''], false, false],
    [['', '↑I', '', ''], false, false],
    [['', 'Mengetahui, Kepala Dinas', '', ''], false, true],
    [['', 'NIP 00000000', '', ''], false, true],
    [['', 'Kepala Dinas,', '', ''], false, true],
    [['', 'Kepala keluarga miskin', '', ''], false, false],
    [['1', 'Pembina desa', '5', ''], false, false],
    [['', '', '', 'Contoh, 2 Januari 2026'], false, true],
    [['', '', '', 'Contoh,    Januari 2026'], false, true],
    [['', '', '', 'Kepala Bidang A,'], false, false],
    [['*', 'Data sementara', '', ''], false, true],
    [['*', 'Data sementara', '5', ''], false, false],
    [['*', '', '5', ''], false, true],
    [['', 'Kepala Dinas A', '', 'Sekretaris'], true, true],
    [['abc:', 'Data', '', ''], false, false],
    [['a*', 'Data sementara', '', ''], false, false],
    [['*a', 'Data sementara', '', ''], false, false],
    [['II a', '', '5', ''], false, false],
    [['Dua a', '', '5', ''], false, true],
    [['', '', '', 'Bupati Contoh'], false, true],
    [['', 'Wali Kota Contoh', '', ''], false, true],
    [['Ket.', ': *) Data sementara', '', ''], false, true],
    [['Catatan:', 'Data sementara', '', ''], false, true],
    [['', 'Jumlah Anggaran : Rp 5.000.000', '', ''], false, true],
    [['', 'Total pagu Rp. 5.000.000,-', '', ''], false, true],
    [['', 'Belanja yang tepat', '', ''], false, false],
  ])('%j, behind an empty row: %s', (cells, isBehindGap, expected) => {
    const [row] = rowsOf(cells);
    expect(row !== undefined && isBelowTable(recordOf(row, header), isBehindGap)).toBe(expected);
  });
});

it.each([
  ...['menyetujui', 'Disetujui', 'DISAHKAN', 'ditetapkan', 'ditandatangani', 'Pembina Utama', 'Penata Tk. I'],
  ...[
    'Pengatur',
    'Nama terang',
    'Plh. Camat',
    'Pj. Bupati',
    'a.n. Bupati',
    'an Bupati',
    'Kepala',
    'walikota A',
  ],
  ...['  Gubernur  ', 'Bupati A'],
])('of a signature: %s', (text) => {
  expect(isSignature(text)).toBe(true);
});

it.each(['nipah', 'pembinaan', 'anak', 'penatausahaan', 'tidak disetujui', 'nama', 'bupatinya'])(
  'of none: %s',
  (text) => {
    expect(isSignature(text)).toBe(false);
  },
);

const below = (text: string, column = 3, isBehindGap = false) => {
  const cells = ['', '', '', ''].map((cell, i) => (i === column ? text : cell));
  const [row] = rowsOf(cells);
  return row !== undefined && isBelowTable(recordOf(row, header), isBehindGap);
};

describe('a lone cell below the table', () => {
  it.each([
    ...['Tapin, 2 Januari 2026', 'di Tapin, 12 Mei 2026', 'Tapin, tanggal 2 Juni 2026', 'Tapin,2 Juli 2026'],
    ...[
      'Tapin, ... Agustus 2026',
      'Tapin, __ September 2026',
      'Tapin, Oktober 2026',
      'Tapin, 2Oktober 2026',
      'Tapin, ....Oktober 2026',
      'Tapin, 2 ........ 2026',
      'Tapin, ............ 2026',
    ],
    ...['Kota Contoh, 1 Nopember 2026', 'Tapin, 5 Desember', 'Tapin, 28 Februari 2026'],
  ])('place and date: %s', (text) => {
    expect(below(text)).toBe(true);
  });

  it.each([
    '5 Tapin, 2 Januari 2026',
    'Tapin, 2 Januarius',
    'Tapin 2 Januari 2026',
    '2, 2 Januari 2026',
    'Tapin, 200 Mei 2026',
  ])('no place and date: %s', (text) => {
    expect(below(text)).toBe(false);
  });

  it.each([
    ...['Catatan: a', 'Keterangan : a', 'Ket.: a', 'Sumber: BPS', 'Sumber data: BPS', 'Note: a'],
    ...['NB: a', 'n.b: a', 'Nota bene: a', 'Penjelasan: a', 'Kendala: a', 'Hambatan: a', 'Permasalahan: a'],
    ...['Solusi: a', 'Rekomendasi: a', 'Tindak lanjut: a', 'Faktor pendukung: a', 'Faktor penghambat: a'],
    ...['*) a', '** a', '***) a', '*a', '(*) a', 'Tabel 2', 'Lanjutan tabel', 'Lampiran I', 'Halaman 3'],
    ...[
      '*angka* sementara',
      'Biaya operasional kantor Rp 5.000',
      'Formulir B',
      'Jumlah anggaran Rp 5.000',
      'Total dana: Rp. 5.000,-',
      'Biaya Rp5.000',
      'Total Rp 5',
    ],
    ...['Pagu indikatif kegiatan A: Rp 5.000=', 'Program A: Rp 5.000', 'Nilai belanja Rp 5'],
  ])('a note or an amount: %s', (text) => {
    expect(below(text, 1)).toBe(true);
  });

  it.each([
    ...['Catatan harian', 'Keterangan', '*tebal*', 'Tabelaris', 'Sumbernya: a', '**** a', 'Lampiran'],
    ...[
      'Anggaran yang terserap',
      'Lihat biaya Rp 5.000',
      'Program A Rp 5.000',
      'Biaya Rp 5.000 per orang',
      'Program: 5.000',
    ],
  ])('neither: %s', (text) => {
    expect(below(text, 1)).toBe(false);
  });

  it.each([
    ...[
      'Jumlah',
      'Total',
      'TOTAL:',
      'Total :',
      'Rata-rata',
      'rata rata',
      'Rata - rata',
      'Rerata',
      'ratarata',
    ],
    ...['Jumlah total', 'Jumlah seluruh indikator', 'Total anggaran program', 'Rata-rata capaian kinerja'],
    ...['JUMLAH RATA-RATA', 'Rata-rata capaian 12 indikator', 'Rata-rata capaian (%)', 'Total nilai IKU'],
  ])('a total: %s', (text) => {
    expect(below(text, 1)).toBe(true);
  });

  it.each(['Jumlah warga', 'Totalitas', 'Rata-rata lama sekolah', 'Rerata lama', 'Jumlah capaian warga'])(
    'no total: %s',
    (text) => {
      expect(below(text, 1)).toBe(false);
    },
  );

  it.each([
    ['Bupati Contoh', true],
    ['Plt. Bupati Contoh', true],
    ['Plt Bupati Contoh', true],
    ['Plh. Bupati Contoh', true],
    ['Plh Bupati Contoh', true],
    ['Pj. Bupati Contoh', true],
    ['Pj Bupati Contoh', true],
    ['a.n Bupati Contoh', true],
    ['Nama Bupati Contoh', false],
    [`Bupati ${'x'.repeat(50)}`, false],
    [`Walikota ${'x'.repeat(50)},`, true],
    [`Wali Kota ${'x'.repeat(50)},`, true],
    ['Camat A, Kabupaten B', false],
    ['a.n. Bupati', true],
    ['Gubernur', true],
    ['Walikota Contoh', true],
    ['Kepala Dinas A,', true],
    ['Sekretaris,', true],
    ['Direktur RSUD,', true],
    ['Camat A,', true],
    ['Lurah A,', true],
    ['Kepala Dinas A', false],
    ['Camat A', false],
    ['Direkturat A,', false],
  ])('who signs: %s %s', (text, expected) => {
    expect(below(text, 1)).toBe(expected);
  });
});

describe('behind an empty row', () => {
  it.each([
    ['I. Umum', false],
    ['IV Umum', false],
    ['A) Umum', false],
    ['B Umum', false],
    ['12. Umum', false],
    ['12 Umum', false],
    ['1.2.3', false],
    ['1.12', false],
    ['1.b', false],
    ['A.1)', false],
    ['IK-1', false],
    ['Umum', false],
    ['Umum dan lain', true],
    ['a. Umum', true],
    ['12.Umum dan lain', true],
    ['Uraian', true],
  ])('%s: %s', (text, expected) => {
    expect(below(text, 0, true)).toBe(expected);
  });
});
