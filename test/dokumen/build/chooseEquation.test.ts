import { expect, it } from 'vitest';
import { explained } from './explained.js';

it.each([
  ['Persentase lansia terlayani = A / B x 100%', 'formula', 'A / B x 100'],
  ['Persentase lansia terlayani : A / B x 100%', 'formula', 'A / B x 100'],
  ['Persentase lansia terlayani (PLT) = A / B x 100%', 'formula', 'A / B x 100'],
  ['PLT = A / B x 100%\nPLB = C / D x 100%', 'formula', 'A / B x 100'],
  ['IKM = A / B x 100%', 'formula', 'A / B x 100'],
  ['% lansia terlayani = A / B x 100%', 'formula', 'A / B x 100'],
  ['IKM = 3 x NRR\nNRR = Jumlah nilai / Jumlah unsur', 'formula', 'Jumlah nilai / Jumlah unsur x 3'],
  ['Persentase lansia terlayani\n= Jumlah A / Jumlah B x 100%', 'formula', 'Jumlah A / Jumlah B x 100'],
] as const)(
  '[W21] the equation with the name of the indicator, its acronym, or a name of its own alone: %j in %s',
  (text, jenis, expected) => {
    expect(explained(text, jenis)).toBe(expected);
  },
);

it.each([
  ['A = B / C x 100%\nD = E / F x 100%', 'formula', 'dilaporkan; salah beberapa-persamaan'],
  [
    '1. Jumlah A / Jumlah B x 100%\n2. Jumlah C / Jumlah D x 100%',
    'formula',
    'dilaporkan; salah beberapa-persamaan',
  ],
  ['- SD = A / B x 100%\n- SMP = C / D x 100%', 'formula', 'dilaporkan; salah beberapa-persamaan'],
  ['SD: A / B x 100%\nSMP: C / D x 100%', 'formula', 'dilaporkan; salah beberapa-persamaan'],
  [
    'Target / Realisasi x 100%\natau\nRealisasi / Target x 100%',
    'formula',
    'dilaporkan; salah beberapa-baris',
  ],
  [
    'X / Y x 100%\nX = A + B\nY = Jumlah lansia\nA = Jumlah laki-laki\nB = Jumlah perempuan',
    'formula',
    'dilaporkan; salah beberapa-persamaan',
  ],
  [
    'A / B x 100%\nA = Jumlah P dibagi Jumlah Q\nB = Jumlah R',
    'formula',
    'dilaporkan; salah beberapa-persamaan',
  ],
  ['Jumlah A / Jumlah B x 100%\nJumlah C', 'formula', 'dilaporkan; salah beberapa-baris'],
  ['A / B x 100%\nC', 'formula', 'dilaporkan; salah beberapa-baris'],
  [
    '$\\frac{A}{B} \\times 100$\nJumlah C / Jumlah D x 100%',
    'formula',
    'dilaporkan; salah beberapa-persamaan',
  ],
  ['Jumlah C\n$\\frac{A}{B} \\times 100$', 'formula', 'dilaporkan; salah beberapa-baris'],
  ['$\\frac{A}{B} \\times 100$ + C', 'formula', 'dilaporkan; salah beberapa-baris'],
  ['C + $\\frac{A}{B} \\times 100$', 'formula', 'dilaporkan; salah beberapa-baris'],
  ['$\\frac{A}{B}$ dibagi C x 100%', 'formula', 'dilaporkan; salah beberapa-baris'],
  ['$\\frac{A}{B}$ + $\\frac{C}{D}$', 'formula', 'dilaporkan; salah beberapa-baris'],
] as const)(
  'several equations that do not say which is the indicator’s are refused: %j in %s',
  (text, jenis, expected) => {
    expect(explained(text, jenis)).toBe(expected);
  },
);

it.each([
  ['A / B x 100%\nRumus: C / D x 100%', 'explanation', 'C / D x 100; salah formula-ganda'],
  ['A / B x 100%\nRumus: A / B x 100%', 'explanation', 'A / B x 100'],
] as const)(
  'behind the label of a formula stands the formula; another one is told: %j in %s',
  (text, jenis, expected) => {
    expect(explained(text, jenis)).toBe(expected);
  },
);
