import { expect, it } from 'vitest';
import { explained } from './explained.js';

it.each([
  [
    'Jumlah lansia terlayani\n-------- x 100 %\nJumlah lansia',
    'formula',
    'Jumlah lansia terlayani / Jumlah lansia x 100',
  ],
  ['Jumlah A x 100 %\n------------\nJumlah B', 'formula', 'Jumlah A / Jumlah B x 100'],
  ['Jumlah A\n────\nJumlah B x 100%', 'formula', 'Jumlah A / Jumlah B x 100'],
  ['x 100%\nJumlah A\n────\nJumlah B', 'formula', 'Jumlah A / Jumlah B x 100'],
  ['Jumlah A\n----\nx 100%\nJumlah B', 'formula', 'Jumlah A / Jumlah B x 100'],
  ['Jumlah A\n=====\nJumlah B x 100%', 'formula', 'Jumlah A / Jumlah B x 100'],
  ['Jumlah A\n_____x 100%\nJumlah B', 'formula', 'Jumlah A / Jumlah B x 100'],
  ['Jumlah A\n______ X 100\nJumlah B', 'formula', 'Jumlah A / Jumlah B x 100'],
  ['Jumlah A + Jumlah B\n----\nJumlah C\nx 100%', 'formula', '(Jumlah A + Jumlah B) / Jumlah C x 100'],
  ['Jumlah A\n+ Jumlah B\n----\nJumlah C x 100%', 'formula', '(Jumlah A + Jumlah B) / Jumlah C x 100'],
  ['(K n - K n-1)\n-------- x 100 %\nK n-1', 'formula', '(K n - K n-1) / K n-1 x 100'],
  ['P =\nJumlah A\n---- x 100%\nJumlah B', 'formula', 'Jumlah A / Jumlah B x 100'],
  ['Persentase = Jumlah A\n ---- x 100%\n Jumlah B', 'formula', 'Jumlah A / Jumlah B x 100'],
  ['Jumlah A\nPersentase lansia = ---- x 100%\nJumlah B', 'formula', 'Jumlah A / Jumlah B x 100'],
  [
    'Jumlah lansia yang\nterlayani\n________\nJumlah lansia\nseluruhnya\nx 100%',
    'formula',
    'Jumlah lansia yang terlayani / Jumlah lansia seluruhnya x 100',
  ],
  ['Siswa lulus\n---- x 100%\nSiswa', 'formula', 'Siswa lulus / Siswa x 100'],
  ['Persentase lansia terlayani\nJumlah A\n----\nJumlah B\nx 100%', 'formula', 'Jumlah A / Jumlah B x 100'],
  ['Jumlah A\n----\nJumlah B\nSumber BPS', 'formula', 'Jumlah A / Jumlah B x 1'],
  ['Jumlah contoh\n----\nJumlah B x 100%', 'formula', 'Jumlah contoh / Jumlah B x 100'],
  ['"Warga aktif"\n----\nJumlah B x 100%', 'formula', 'Warga aktif / Jumlah B x 100'],
  ['12\n----\nJumlah B x 100%', 'formula', '12 / Jumlah B x 100'],
  [
    'Jumlah A\n----\nJumlah B x 100%\n45/60 = 75%',
    'formula',
    'Jumlah A / Jumlah B x 100; contoh 45 60 = 75.00',
  ],
  ['Contoh: 5\nJumlah A\n----\nJumlah B x 100%', 'formula', 'Jumlah A / Jumlah B x 100'],
  [
    'Penduduk Usia\nKerja\n---- x 100%\nJumlah Penduduk',
    'formula',
    'Penduduk Usia Kerja / Jumlah Penduduk x 100',
  ],
  ['Jumlah A\n--------\nJumlah B', 'explanation', 'Jumlah A / Jumlah B x 1'],
] as const)(
  '[W20] lines around a bar are a fraction, with the multiplier wherever it stands: %j in %s',
  (text, jenis, expected) => {
    expect(explained(text, jenis)).toBe(expected);
  },
);

it.each([
  ['Jumlah A\nJumlah B\n----\nJumlah C x 100%', 'formula', 'dilaporkan; salah garis-pecahan'],
  ['Jumlah A ________ x 100%\nJumlah B', 'formula', 'dilaporkan; salah garis-pecahan'],
  ['Jumlah A\n---- = 75%\nJumlah B', 'formula', 'dilaporkan; salah garis-pecahan'],
  ['Jumlah A\n----\nJumlah B\n----\nJumlah C', 'formula', 'dilaporkan; salah garis-pecahan'],
  ['Jumlah A\n----', 'formula', 'dilaporkan; salah garis-pecahan'],
  ['----\nJumlah A x 100%', 'formula', 'dilaporkan; salah garis-pecahan'],
  ['Cakupan layanan\nJumlah A\n----\nJumlah B\nx 100%', 'formula', 'dilaporkan; salah garis-pecahan'],
  ['Jumlah A x 100\n---- x 100%\nJumlah B', 'formula', 'dilaporkan; salah garis-pecahan'],
  ['Jumlah A dihitung dari laporan\n----\nJumlah B x 100%', 'formula', 'dilaporkan; salah garis-pecahan'],
  ['Jumlah A dibagi jumlah C\n----\nJumlah B x 100%', 'formula', 'dilaporkan; salah garis-pecahan'],
  ['Jumlah A\n- Jumlah C\n----\nJumlah B x 100%', 'formula', 'dilaporkan; salah garis-pecahan'],
  ['P = Jumlah A\nR = ---- x 100%\nJumlah B', 'formula', 'dilaporkan; salah garis-pecahan'],
  ['Jumlah A\n----\nR = Jumlah B x 100%', 'formula', 'dilaporkan; salah garis-pecahan'],
  ['Cakupan = Jumlah A\nPersentase = ---- x 100%\nJumlah B', 'formula', 'dilaporkan; salah garis-pecahan'],
  ['Jumlah A\n----\n$\\frac{C}{D}$', 'formula', 'dilaporkan; salah garis-pecahan'],
  ['Jumlah A x 100 x 100\n----\nJumlah B', 'formula', 'dilaporkan; salah garis-pecahan'],
  ['P = Q = Jumlah A\n-----\nJumlah B', 'formula', 'dilaporkan; salah garis-pecahan'],
  [
    'Warga\nRasio layanan dasar = Jumlah C\n----\nJumlah B x 100%',
    'formula',
    'dilaporkan; salah garis-pecahan',
  ],
  ['Jumlah A\n-----\nx 100%', 'formula', 'dilaporkan; salah garis-pecahan'],
] as const)(
  'a bar without one numerator and one denominator is refused: %j in %s',
  (text, jenis, expected) => {
    expect(explained(text, jenis)).toBe(expected);
  },
);

it.each([
  ['Jumlah A\nJumlah B x 100 %', 'formula', 'Jumlah A / Jumlah B x 100'],
  [
    'Jumlah pengangguran x 100%\nJumlah angkatan kerja',
    'formula',
    'Jumlah pengangguran / Jumlah angkatan kerja x 100',
  ],
  ['Jumlah A\nx 100%\nJumlah B', 'formula', 'Jumlah A / Jumlah B x 100'],
  ['Jumlah A x100%\nTotal B', 'formula', 'Jumlah A / Total B x 100'],
  ['Banyaknya A x 1.000\nJumlah B', 'formula', 'Banyaknya A / Jumlah B x 1000'],
  ['Jumlah A\n/\nJumlah B x 100%', 'formula', 'Jumlah A / Jumlah B x 100'],
  ['Jumlah A\n:\nJumlah B\nx 100%', 'formula', 'Jumlah A / Jumlah B x 100'],
  [
    'Jumlah A yang\nterlayani\nJumlah B\nseluruhnya x 100%',
    'formula',
    'Jumlah A yang terlayani / Jumlah B seluruhnya x 100',
  ],
  ['Formula :\nJumlah A\nJumlah B x 100%', 'explanation', 'Jumlah A / Jumlah B x 100'],
  ['x 100%\nJumlah A\nJumlah B', 'formula', 'Jumlah A / Jumlah B x 100'],
  ['Jumlah A\nJumlah B', 'formula', 'dilaporkan; salah bukan-formula'],
  ['Jumlah = A\nJumlah B x 100%', 'formula', 'dilaporkan; salah beberapa-baris'],
  ['Jumlah A\n-\nJumlah B x 100%', 'formula', 'dilaporkan; salah beberapa-baris'],
  ['Jumlah A x 100%\nJumlah B x 100%', 'formula', 'dilaporkan; salah beberapa-persamaan'],
  ['Jumlah A\nJumlah B\nJumlah C x 100%', 'formula', 'dilaporkan; salah beberapa-baris'],
  ['A x 100%\nB', 'formula', 'dilaporkan; salah beberapa-baris'],
  ['Jumlah A dihitung\nJumlah B x 100%', 'formula', 'dilaporkan; salah beberapa-baris'],
  ['n x 100%\nN', 'formula', 'dilaporkan; salah beberapa-baris'],
] as const)(
  'two lines of quantities, one of which has the multiplier, are a fraction; others are refused: %j in %s',
  (text, jenis, expected) => {
    expect(explained(text, jenis)).toBe(expected);
  },
);
