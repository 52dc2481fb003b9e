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
  ['A / B x 100% = 45/60 = 75%', 'formula', 'A / B x 100; contoh 45 60 = 75.00'],
  ['A / B x 100% = 1.5/2 x 100% = 75%.', 'formula', 'A / B x 100; contoh 1.5 2 = 75.00'],
  ['A / (A + B) x 100% = 45 / (45 + 15) x 100% = 75%', 'formula', 'A / (A + B) x 100; contoh 45 15 = 75.00'],
  ['A / (A + B) x 100% = 45 / (44 + 15) x 100% = 75%', 'formula', 'A / (A + B) x 100; catatan contoh'],
  ['(A - B) / A x 100% = (60 - 45) / 60 x 100% = 25%', 'formula', '(A - B) / A x 100; contoh 60 45 = 25.00'],
  ['A / B x 100% = 45/60 x 10% = 75%', 'formula', 'A / B x 100; catatan contoh'],
  ['A / B x 100% = 75 x 100% = 75%', 'formula', 'A / B x 100; catatan contoh'],
  ['$\\frac{A}{B} \\times 100 = 75 \\times 100 = 75$', 'formula', 'A / B x 100; catatan contoh'],
  ['A / B = 3 / 4 = 0,75', 'formula', 'A / B x 1; contoh 3 4 = 0.75'],
  [
    '((A / B) + (C / D)) x 100% = ((1/2) + (1/4)) x 100% = 75%',
    'formula',
    '(((A / B) + (C / D)) x 100); contoh 1 2 1 4 = 75.00',
  ],
  ['A / B x 100 = 45/60 x 100 = 75', 'formula', 'A / B x 100; contoh 45 60 = 75.00'],
  ['A / B = 3 / 0 = 0,75', 'formula', 'A / B x 1; catatan contoh'],
  ['A + B = 3 + 4 = 7', 'formula', '(A + B); contoh 3 4 = 7.00'],
  ['A + B = 3 = 7', 'formula', '(A + B); catatan contoh'],
  ['A / B x 100% = 1.2.3/60 x 100% = 75%', 'formula', 'A / B x 100; catatan contoh'],
  ['A / B x 100% = 75 x100% = 75%', 'formula', 'A / B x 100; catatan contoh'],
  ['A / B x 100% = 75 x 100 % = 75%', 'formula', 'A / B x 100; catatan contoh'],
  ['A / B x 100% = 45/60 x100% = 75%', 'formula', 'A / B x 100; contoh 45 60 = 75.00'],
  ['A / B = 3 / 4 x 1 = 0,75', 'formula', 'A / B x 1; contoh 3 4 = 0.75'],
  ['A / B = 3 x 4 = 0,75', 'formula', 'A / B x 1; catatan contoh'],
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
