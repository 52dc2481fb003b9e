import { expect, it } from 'vitest';
import { explained } from './explained.js';

it.each([
  [
    'Persentase lansia terlayani\n= Jumlah A / Jumlah B x 100%\n= 45/60 x 100%\n= 75%',
    'formula',
    'Jumlah A / Jumlah B x 100; contoh 45 60 = 75.00',
  ],
  ['A / B x 100 = 45/60 x 100 = 75%', 'formula', 'A / B x 100; contoh 45 60 = 75.00'],
  ['A / B x 100% = (45 / 60) x 100% = 75,00%', 'formula', 'A / B x 100; contoh 45 60 = 75.00'],
  ['A / B x 100%\n= 45 : 60 x 100\n= 75', 'formula', 'A / B x 100; contoh 45 60 = 75.00'],
  ['A / B x 100%\nContoh perhitungan:\n45/60 x 100% = 75%', 'formula', 'A / B x 100; contoh 45 60 = 75.00'],
  [
    'A / B x 100%\nMisal: A = 45, B = 60, maka 45/60 x 100% = 75%',
    'formula',
    'A / B x 100; contoh 45 60 = 75.00',
  ],
  ['A / B x 100% = 1.500 / 2.000 x 100% = 75 %', 'formula', 'A / B x 100; contoh 1500 2000 = 75.00'],
  ['A / B x 100% = 30/45 x 100% = 66,7%', 'formula', 'A / B x 100; contoh 30 45 = 66.67'],
  [
    '$\\frac{A}{B} \\times 100 = \\frac{45}{60} \\times 100 = 75$',
    'formula',
    'A / B x 100; contoh 45 60 = 75.00',
  ],
  ['A / B x 100% = 30/45 x 100% = 66,6%', 'formula', 'A / B x 100; salah example-mismatch'],
  ['A / B x 100% = 45/60 x 100% = 76%', 'formula', 'A / B x 100; salah example-mismatch'],
  ['A / B x 100% = 75%', 'formula', 'A / B x 100; catatan contoh'],
  ['A / B x 100% = 1 / 2 / 3 x 100% = 75%', 'formula', 'A / B x 100; catatan contoh'],
] as const)(
  '[W23] is kept where it comes out, and told where it does not: %j in %s',
  (text, jenis, expected) => {
    expect(explained(text, jenis)).toBe(expected);
  },
);
