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
