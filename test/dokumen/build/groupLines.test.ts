import { describe, expect, it } from 'vitest';
import { explained } from './explained.js';

describe('a line that goes on with the one above', () => {
  it.each([
    ['Jumlah balita sehat /\nJumlah balita x 100%', 'Jumlah balita sehat / Jumlah balita x 100'],
    ['Jumlah balita sehat\n:\nJumlah balita x 100%', 'Jumlah balita sehat / Jumlah balita x 100'],
    ['Jumlah balita\n(laki-laki)\n/\nJumlah anak x 100%', 'Jumlah balita (laki-laki) / Jumlah anak x 100'],
    [
      'Jumlah balita (sehat)\nyang aktif / Jumlah anak x 100%',
      'Jumlah balita (sehat) yang aktif / Jumlah anak x 100',
    ],
    ['Jumlah balita\nyang sehat / Jumlah balita x 100%', 'Jumlah balita yang sehat / Jumlah balita x 100'],
    ['Jumlah balita yang\nSehat / Jumlah balita x 100%', 'Jumlah balita yang Sehat / Jumlah balita x 100'],
    ['Jumlah A / Jumlah B (kata\ndan kata) x 100%', 'Jumlah A / Jumlah B (kata dan kata) x 100'],
    ['Jumlah balita sehat / Jumlah balita\n* 100%', 'Jumlah balita sehat / Jumlah balita x 100'],
    ['Jumlah balita sehat / Jumlah balita\n*100%', 'Jumlah balita sehat / Jumlah balita x 100'],
    ['Jumlah balita sehat / Jumlah balita\nx100%', 'Jumlah balita sehat / Jumlah balita x 100'],
    ['Jumlah balita sehat / Jumlah balita\nx\n100%', 'Jumlah balita sehat / Jumlah balita x 100'],
  ])('%j', (text, expected) => {
    expect(explained(text)).toBe(expected);
  });
});

describe('a line that begins anew', () => {
  it.each([
    ['Jumlah A\n- Jumlah B\n/ C x 100%', 'dilaporkan; salah beberapa-baris'],
    ['Jumlah A\n– Jumlah B', 'dilaporkan; catatan bukan-formula'],
    ['Jumlah balita (sehat)\nAnak / Jumlah C x 100%', 'dilaporkan; salah beberapa-baris'],
    ['Jumlah A / Jumlah B\nABK x 100%', 'dilaporkan; salah beberapa-persamaan'],
    ['warga aktif / warga\nyang lama x 100%', 'dilaporkan; salah beberapa-persamaan'],
    ['Jumlah A / Jumlah B\n(kata) x 100%', 'dilaporkan; salah beberapa-persamaan'],
    ['Jumlah A / Jumlah B\n(a / b)\nx 100%', 'dilaporkan; salah beberapa-persamaan'],
    ['Jumlah A / Jumlah B x 100%\n* sumber profil', 'Jumlah A / Jumlah B x 100'],
    ['Jumlah A / Jumlah B x 100%\n(hanya balita)', 'Jumlah A / Jumlah B x 100'],
  ])('%j', (text, expected) => {
    expect(explained(text)).toBe(expected);
  });
});

describe('what stands around a formula in LaTeX', () => {
  it.each([
    ['$\\frac{A}{B}$ x 100%', 'A / B x 100'],
    ['$\\frac{A}{B}$ x 100 persen', 'A / B x 100'],
    ['$\\frac{A}{B}$ x 5', 'A / B x 5'],
    ['$\\frac{A}{B}$\nx 100', 'A / B x 100'],
    ['$\\frac{A}{B}$\nx 1.000', 'A / B x 1000'],
    ['$\\frac{A}{B}$ = 45/60 = 0,75', 'A / B x 1; contoh 45 60 = 0.75'],
    ['$\\frac{A}{B}$\n= 45/60\n= 0,75', 'A / B x 1; contoh 45 60 = 0.75'],
    ['Nilai = $\\frac{A}{B}$ x 100%', 'A / B x 100'],
    ['- $\\frac{A}{B}$ x 100%', 'A / B x 100'],
    ['Kata $\\frac{A}{B}$', 'A / B x 1'],
    ['$\\frac{A}{B}$ kata', 'A / B x 1'],
    ['$\\frac{A}{B}$ x 100% + C', 'dilaporkan; salah beberapa-baris'],
    ['$\\frac{A}{B}$ + C', 'dilaporkan; salah beberapa-baris'],
    ['$\\frac{A}{B}$ dibagi C', 'dilaporkan; salah beberapa-baris'],
    ['dihitung dengan $\\frac{A}{B}$, lalu dibagi 4', 'dilaporkan; salah beberapa-baris'],
    ['$\\frac{A}{B}$ kemudian hasilnya ditambah C', 'dilaporkan; salah beberapa-baris'],
    ['A dibagi B lalu dikali 100: $\\frac{A}{B}$', 'A / B x 1'],
    ['$\\frac{A}{B}$ x 100% (sumber: BPS)', 'A / B x 100'],
    ['$\\frac{A}{B}$ C x', 'dilaporkan; salah beberapa-baris'],
    ['C x D $\\frac{A}{B}$', 'dilaporkan; salah beberapa-baris'],
    ['∑C $\\frac{A}{B}$', 'dilaporkan; salah beberapa-baris'],
    ['Cakupan layanan dasar\n$\\frac{A}{B}$', 'A / B x 1'],
    ['C dibagi $\\frac{A}{B}$', 'dilaporkan; salah beberapa-baris'],
    ['C dikalikan dengan $\\frac{A}{B}$', 'dilaporkan; salah beberapa-baris'],
    ['C dikurangi $\\frac{A}{B}$', 'dilaporkan; salah beberapa-baris'],
    ['Jumlah A dibagi jumlah B: $\\frac{A}{B}$', 'A / B x 1'],
  ])('%j', (text, expected) => {
    expect(explained(text)).toBe(expected);
  });
});

it.each([
  ['Jumlah A\n-----\nPersentase lansia terlayani', 'Jumlah A / Persentase lansia terlayani x 1'],
  ['Persentase lansia terlayani: Jumlah A / Jumlah B x 100%', 'Jumlah A / Jumlah B x 100'],
  ['Persentase lansia terlayani :\nJumlah A / Jumlah B x 100%', 'Jumlah A / Jumlah B x 100'],
  ['Persentase lansia terlayani =\nJumlah A / Jumlah B x 100%', 'Jumlah A / Jumlah B x 100'],
  ['Jumlah A / Jumlah B\n1) x 100%', 'dilaporkan; salah beberapa-persamaan'],
  ['Jumlah A\nyang sehat\n:\nJumlah B x 100%', 'Jumlah A yang sehat / Jumlah B x 100'],
])('the name of the indicator, signs and marks between lines: %j', (text, expected) => {
  expect(explained(text)).toBe(expected);
});
