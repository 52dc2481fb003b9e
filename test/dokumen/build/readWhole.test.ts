import { expect, it } from 'vitest';
import { explained } from './explained.js';

it.each([
  ['Jumlah A Jumlah B / Jumlah C x 100', 'formula', 'dilaporkan; salah kata-kata'],
  ['Jumlah guru/Jumlah murid', 'formula', 'dilaporkan; salah bukan-formula'],
  ['A/B', 'formula', 'dilaporkan; salah bukan-formula'],
  ['Laporan / dokumen', 'formula', 'dilaporkan; salah dua-arti'],
  ['Cakupan pelayanan lansia: Jumlah A x 100% / Jumlah B', 'formula', 'dilaporkan; salah dua-arti'],
  ['Persentase lain : A x 100%', 'formula', 'dilaporkan; salah dua-arti'],
  ['Bobot A (40%) + Bobot B (60%)', 'formula', 'dilaporkan; salah ambiguous-formula'],
  ['Rumus: "Jumlah A / Jumlah B x 100%"', 'explanation', 'dilaporkan; salah dua-arti'],
] as const)(
  'what may be a formula in two ways, or hides arithmetic in a name, is refused: %j in %s',
  (text, jenis, expected) => {
    expect(explained(text, jenis)).toBe(expected);
  },
);

it.each([
  ['A / B\nx 100 %', 'formula', 'A / B x 100'],
  ['(jumlah A/jumlah B) X 100%', 'formula', 'jumlah A / jumlah B x 100'],
  ['Jumlah A : Jumlah B', 'formula', 'Jumlah A / Jumlah B x 1'],
  ['Jumlah A - Jumlah B', 'formula', '(Jumlah A - Jumlah B)'],
  ['Jumlah A + Jumlah B', 'formula', '(Jumlah A + Jumlah B)'],
  ['100% - persentase kerusakan', 'formula', '(100 - persentase kerusakan)'],
  ['(A+B)/2', 'formula', '(A + B) / 2 x 1'],
  ['0,5 x A + 0,5 x B', 'formula', '((0.5 x A) + (0.5 x B))'],
  ['(Realisasi - Target)/Target x 100%', 'formula', '(Realisasi - Target) / Target x 100'],
  ['(Jumlah A\n+ Jumlah B)\n/ Jumlah C x 100%', 'formula', '(Jumlah A + Jumlah B) / Jumlah C x 100'],
  ['- Jumlah A / Jumlah B x 100%', 'formula', 'Jumlah A / Jumlah B x 100'],
  ['1. Jumlah A / Jumlah B x 100%', 'formula', 'Jumlah A / Jumlah B x 100'],
  ['Layanan baik\nJumlah A / Jumlah B x 100%', 'formula', 'Jumlah A / Jumlah B x 100'],
  ['A / B x 100%\nTarget: 80%', 'formula', 'A / B x 100'],
  ['A / B x 100%\n*data semester I', 'formula', 'A / B x 100'],
  ['A / B x 100%\n*) B = data BPS', 'formula', 'A / B x 100'],
  [
    'Indikator ini mengukur cakupan\nlayanan lansia di Kabupaten.\nJumlah A / Jumlah B x 100%',
    'explanation',
    'Jumlah A / Jumlah B x 100',
  ],
  ['Rumus perhitungan sebagai berikut:\nA / B x 100%', 'explanation', 'A / B x 100'],
  ['Rumus = A / B x 100%', 'explanation', 'A / B x 100'],
] as const)(
  'what divides or weighs is a formula, whatever stands around it: %j in %s',
  (text, jenis, expected) => {
    expect(explained(text, jenis)).toBe(expected);
  },
);

it.each([
  ['Skor = (0,6 x Mutu) + (0,4 x Waktu)', '((0.6 x Mutu) + (0.4 x Waktu))'],
  ['A : B x 100%', 'A / B x 100'],
  ['A dibanding B x 100%', 'A / B x 100'],
  ['Rasio jumlah guru : jumlah murid', 'jumlah guru / jumlah murid x 1'],
  ['Rasio luas sawah : luas lahan', 'luas sawah / luas lahan x 1'],
  ['Perbandingan panjang jalan : luas wilayah', 'dilaporkan; salah unexpected-part'],
  ['Rasio guru : murid', 'dilaporkan; salah dua-arti'],
  ['n/N x 100%', 'n / N x 100'],
  ['A x B x 100%', '(A x B x 100)'],
  ['Jumlah A / 12', 'Jumlah A / 12 x 1'],
  ['Jumlah A (B) / C x 100%', 'Jumlah A (B) / C x 100'],
  ['Jumlah A / (B + C) x 100 %', 'Jumlah A / (B + C) x 100'],
  ['A/B/C x 100%', 'dilaporkan; salah ambiguous-formula'],
  ['A-B x 100%', 'dilaporkan; salah ambiguous-formula'],
  ['A - B / C x 100%', 'dilaporkan; salah ambiguous-formula'],
  ['∑A / ∑B x 100%', '∑A / ∑B x 100'],
  ['SUM(A)/B x 100%', 'dilaporkan; salah not-rational'],
  ['A / B * 100 persen', 'A / B x 100'],
  ['A / B x 100 ‰', 'dilaporkan; salah unexpected-part'],
  ['A / B x 1.000 ‰', 'A / B x 1000'],
  ['10 / 20 x 100%', 'dilaporkan; salah bukan-formula'],
  ['A / B x 100% (A = siswa, B = warga)', 'siswa / warga x 100'],
])('one line: %j', (text, expected) => {
  expect(explained(text)).toBe(expected);
});

it.each([
  ['Rumus: layanan : warga', 'layanan / warga x 1'],
  ['Rumus: Layanan / Warga', 'Layanan / Warga x 1'],
  ['Layanan x / Warga', 'dilaporkan; salah unexpected-part'],
])('behind the label of a formula, or with a sign too many: %j', (text, expected) => {
  expect(explained(text)).toBe(expected);
});
