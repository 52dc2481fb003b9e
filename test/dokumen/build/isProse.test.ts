import { expect, it } from 'vitest';
import { isProse, isReference, isUnsure, startsQuantity } from '../../../src/dokumen/build/isProse.js';
import { explained } from './explained.js';

it.each([
  ['n/a', 'formula', 'dilaporkan'],
  ['N/A', 'formula', 'dilaporkan'],
  ['-', 'formula', 'dilaporkan'],
  ['...', 'formula', 'dilaporkan'],
  ['Hasil penilaian Kemenpan/Inspektorat', 'formula', 'dilaporkan; catatan bukan-formula'],
  ['Hasil survei/kuesioner', 'formula', 'dilaporkan; catatan bukan-formula'],
  ['Hasil survei / kuesioner', 'formula', 'dilaporkan; catatan bukan-formula'],
  ['Hasil survei - BPS', 'formula', 'dilaporkan; catatan bukan-formula'],
  ['Sumber: BPS', 'formula', 'dilaporkan'],
  ['Sumber : BPS', 'formula', 'dilaporkan'],
  ['Sesuai PP 2/2018', 'formula', 'dilaporkan; catatan bukan-formula'],
  ['PP No. 2/2018', 'formula', 'dilaporkan; catatan bukan-formula'],
  ['Jumlah Kabupaten/Kota yang melaporkan SPM', 'formula', 'dilaporkan; catatan bukan-formula'],
  ['Jumlah SD/MI yang terakreditasi', 'formula', 'dilaporkan; catatan bukan-formula'],
  ['Instrumen : kuesioner', 'formula', 'dilaporkan; catatan bukan-formula'],
  ['Penilaian eksternal: BPK', 'formula', 'dilaporkan; catatan bukan-formula'],
  ['WTP/WDP/TMP', 'formula', 'dilaporkan; catatan bukan-formula'],
  ['Ya/Tidak', 'formula', 'dilaporkan; catatan bukan-formula'],
  ['Rilis BPS 2 x setahun', 'formula', 'dilaporkan; catatan bukan-formula'],
  ['Survei 3 kali per tahun', 'formula', 'dilaporkan; catatan bukan-formula'],
  ['Terlampir', 'formula', 'dilaporkan; catatan bukan-formula'],
  ['Rumus: "lihat lampiran"', 'formula', 'dilaporkan; catatan bukan-formula'],
  ['Rumus: lihat lampiran', 'formula', 'dilaporkan; catatan bukan-formula'],
  ['Rumus: lihat Permen PANRB 88/2021', 'explanation', 'dilaporkan; catatan bukan-formula'],
  ['Rumus: sesuai lampiran / juknis', 'explanation', 'dilaporkan; catatan bukan-formula'],
  ['Data diperoleh dari: survei - BPS.', 'explanation', 'dilaporkan'],
  ['Jumlah dokumen', 'formula', 'dilaporkan; catatan bukan-formula'],
  ['Rata-rata nilai A dan B', 'formula', 'dilaporkan; catatan bukan-formula'],
] as const)(
  '[W24] a reported value in a column of formulas is no quotient: %j in %s',
  (text, jenis, expected) => {
    expect(explained(text, jenis)).toBe(expected);
  },
);

it.each([
  ...[
    'Jumlah A',
    'Jml A',
    'Total A',
    'Banyak A',
    'Banyaknya A',
    'Nilai A',
    'Realisasi A',
    'Rata-rata A',
    'Volume A',
  ],
  ...[
    'Luas A',
    'Panjang A',
    'Angka A',
    'Skor A',
    'Seluruh A',
    'Kapasitas A',
    'Produksi A',
    'Indeks A',
    '∑ A',
    'Σ A',
  ],
])('%j begins a quantity', (text) => {
  expect(startsQuantity(text)).toBe(true);
});

it.each([
  ['Jumlah warga: aktif dan baru.', false],
  ['Jumlah warga. Aktif dan baru.', true],
  ['Jumlah warga:', true],
  ['Warga yang aktif.', true],
  ['Warga yang aktif', false],
  ['(Warga yang aktif)', true],
  ['(Warga yang aktif', false],
  ['(Warga) yang aktif', false],
  ['*)sementara', true],
  ['*) sementara', true],
  ['**sementara', true],
  ['A = B.', false],
  ['A x 100%.', false],
] as const)('%j can be no part of a formula: %s', (text, expected) => {
  expect(isProse(text)).toBe(expected);
});

it.each(['Seluruhnya A', 'A jumlah', 'Warga', ''])('%j begins none', (text) => {
  expect(startsQuantity(text)).toBe(false);
});

it.each([
  ...[
    'lihat A',
    'Sesuai A',
    'Sumber: A',
    'berdasarkan A',
    'Terlampir',
    'Lampiran I',
    'menurut A',
    'mengacu A',
  ],
  ...[
    'merujuk A',
    'catatan A',
    'satuan A',
    'metode A',
    'instrumen A',
    'responden A',
    'tidak ada',
    'belum ada',
    'diisi',
  ],
  ...[
    'n/a',
    'Kuesioner',
    'wawancara',
    'observasi',
    'data dari A',
    'data primer',
    'data sekunder',
    'data dinas',
  ],
  ...[
    'Data BPS',
    'survei A',
    'survey',
    'hasil survei',
    'penilaian',
    'hasil evaluasi',
    'audit',
    'hasil pengukuran',
  ],
  ...['perhitungan', 'rekapitulasi A', 'hasil kuesioner', 'hasil wawancara', 'hasil observasi'],
])('%j points elsewhere', (text) => {
  expect(isReference(text)).toBe(true);
});

it.each(['surveilans', 'data warga', 'tidak sekolah', 'sumberdaya', 'hasil panen', 'yang sesuai', 'audit2'])(
  '%j does not',
  (text) => {
    expect(isReference(text)).toBe(false);
  },
);

it.each([
  ...[
    'Hasil A',
    'data',
    'laporan A',
    'dokumen',
    'arsip',
    'daftar',
    'surat',
    'buku',
    'foto',
    'nota',
    'berita acara',
  ],
  ...['form A', 'formulir', 'instansi', 'badan', 'Dinas A'],
])('%j may be both', (text) => {
  expect([isUnsure(text), isUnsure(`${text.split(' ')[0]}x`), isUnsure(`x ${text}`)]).toEqual([
    true,
    false,
    false,
  ]);
});

it.each([
  ['* Data sementara', false],
  ['*Data sementara', true],
  ['**) Data', true],
  ['***Data', true],
  ['****Data', false],
  ['Layanan ini baik', true],
  ['Layanan baik.', true],
  ['Layanan:', true],
  ['Layanan;', true],
  ['Layanan baik!', true],
  ['Layanan baik?', true],
  ['Layanan', false],
  ['"Layanan ini"', false],
  ['Jumlah layanan.', false],
  ['Jumlah layanan. Baik.', true],
  ['Jumlah layanan; Baik;', true],
  ['Jumlah layanan. baik.', false],
  ['Jumlah layanan:', true],
  ['Jumlah A:', false],
  ['A / B.', false],
  ['P = A ini', false],
  ['(catatan)', true],
  ['(A - B)', false],
  ['(A) x B', false],
  ['(A)', true],
  ['(A', false],
])('%j is prose: %s', (text, expected) => {
  expect(isProse(text)).toBe(expected);
});
