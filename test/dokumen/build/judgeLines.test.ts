import { describe, expect, it } from 'vitest';
import { explained } from './explained.js';

const MANY = 'Baris\n'.repeat(201);

it.each([
  ['of formulas', 'formula', MANY, 'dilaporkan; salah beberapa-baris'],
  ['that explains', 'explanation', MANY, 'dilaporkan'],
  ['that explains, with a formula', 'explanation', `${MANY}A / B x 100%`, 'dilaporkan; salah beberapa-baris'],
] as const)('more lines than a cell has are not looked through: a cell %s', (_, jenis, text, expected) => {
  expect(explained(text, jenis)).toBe(expected);
});

it('as many lines as may be are', () => {
  expect(explained('Baris\n'.repeat(199))).toBe('dilaporkan; catatan bukan-formula');
});

describe('beside the bar of a fraction', () => {
  it.each([
    ['A\n______\nB x 100%', 'A / B x 100'],
    [
      'Jumlah A\n------\nJumlah B x 100%\nContoh: 45 / 60 x 100% = 75%',
      'Jumlah A / Jumlah B x 100; contoh 45 60 = 75.00',
    ],
    ['Jumlah A\n------\nJumlah B\n------\nJumlah C', 'dilaporkan; salah garis-pecahan'],
    ['Jumlah A dikali 100\n------', 'dilaporkan; salah garis-pecahan'],
    ['Jumlah A / Jumlah B x 100%\n------\nSumber: Dinas', 'Jumlah A / Jumlah B x 100'],
    ['Kata saja.\n------\nJumlah A / Jumlah B x 100%', 'Jumlah A / Jumlah B x 100'],
    ['(catatan)\n------\nA / B x 100%', 'A / B x 100'],
    [
      'Jumlah A / Jumlah B x 100%\n------\nContoh: 45/60 x 100% = 75%',
      'Jumlah A / Jumlah B x 100; contoh 45 60 = 75.00',
    ],
    ['Kata saja\n------', 'dilaporkan; catatan bukan-formula'],
    ['------\nJumlah A', 'dilaporkan; salah garis-pecahan'],
    ['P = ------ x 100%\nSumber: BPS', 'dilaporkan; salah garis-pecahan'],
    ['------ x 100%', 'dilaporkan; salah garis-pecahan'],
    ['$\\frac{A}{B}$\n------\nSumber data', 'A / B x 1'],
  ])('%j', (text, expected) => {
    expect(explained(text)).toBe(expected);
  });
});

describe('several equations', () => {
  it.each([
    ['X = A / B x 100%\nA = C + D', '(C + D) / B x 100'],
    ['X = A / B x 100%\nY = C / D x 100%', 'dilaporkan; salah beberapa-persamaan'],
    ['P = (A / B) x 100%\nA = sesuai tabel 2 + C', 'dilaporkan; salah beberapa-persamaan'],
    ['N = A + B\nA = 0,5 x C\nB = 0,5 x D', '((0.5 x C) + (0.5 x D))'],
    ['X = A / ln(B) x 100%\nB = C + D', 'dilaporkan; salah not-rational'],
    ['X = Jumlah A dihitung / B x 100%\nB = Jumlah C + Jumlah D', 'dilaporkan; salah kata-kata'],
    ['= A / B x 100%', 'A / B x 100'],
    ['A / B\nCakupan layanan dasar', 'dilaporkan; salah beberapa-baris'],
    ['N = A + B\nA = jumlah warga\nB = jumlah desa', '(jumlah warga + jumlah desa)'],
    ['a) A / B x 100%\nb) C / D x 100%', 'dilaporkan; salah beberapa-persamaan'],
    ['A / B x 100%\nA: jumlah warga\nB: jumlah desa', 'jumlah warga / jumlah desa x 100'],
    [
      'A / B x 100%\nKeterangan:\nA = jumlah warga\nC = jumlah desa',
      'jumlah warga / B x 100; catatan legenda-lebih',
    ],
    ['A x 100%\nB', 'dilaporkan; salah beberapa-baris'],
    ['      A\nI = ----- x 100%\n      B', 'A / B x 100'],
    ['I = A\n    B  x 100%', 'dilaporkan; salah no-divisor'],
    ['Cakupan layanan dasar\nAB / CD x 100%', 'AB / CD x 100'],
    ['Cakupan layanan dasar\nJumlah A / Jumlah B x 100%', 'Jumlah A / Jumlah B x 100'],
    ['Cakupan layanan dasar\n(A + B) / C x 100%', '(A + B) / C x 100'],
    ['Cakupan layanan dasar\nCakupan = Air / Tanah x 100%', 'Air / Tanah x 100'],
    ['Cakupan layanan dasar\nTanah bersih / Tanah luas x 100%', 'dilaporkan; salah beberapa-baris'],
  ])('%j', (text, expected) => {
    expect(explained(text)).toBe(expected);
  });
});

describe('a formula in words', () => {
  it.each([
    ['Jumlah A dibagi jumlah B dikali 100', 'Jumlah A / jumlah B x 100'],
    ['Jumlah A dibagi jumlah B dikali 100\nketerangan saja', 'Jumlah A / jumlah B x 100'],
    ['A = jumlah B dibagi jumlah C dikali 100', 'jumlah B / jumlah C x 100'],
    ['A dibandingkan B dikali 100', 'A / B x 100'],
    ['Persentase A terhadap B', 'dilaporkan; catatan bukan-formula'],
    ['Jumlah A dibagi jumlah B\nJumlah C dibagi jumlah D', 'dilaporkan; salah kata-kata'],
    ['A = B dibagi C = D dibagi E', 'dilaporkan; salah kata-kata'],
    ['Keterangan umum\nCakupan = warga dibagi penduduk dikali 100', 'warga / penduduk x 100'],
    ['Jumlah A dibagi jumlah B dikali 100\nJumlah C', 'dilaporkan; salah kata-kata'],
    ['Cakupan layanan dasar\nWarga terlayani dibagi jumlah warga dikali 100', 'dilaporkan; salah kata-kata'],
  ])('%j', (text, expected) => {
    expect(explained(text)).toBe(expected);
  });
});

it.each([
  ['Anggaran dibagi rata.\nDana dibagi rata.', 'dilaporkan'],
  ['Layanan dasar - lanjutan\nA / B x 100%', 'dilaporkan; salah beberapa-baris'],
])('among explanations: %j', (text, expected) => {
  expect(explained(text, 'explanation')).toBe(expected);
});

it.each([
  ['P = A / B x 100%\nA = C + D', '(C + D) / B x 100'],
  ['P = A / B x 100%\nA = C - D\nB = E + F', '(C - D) / (E + F) x 100'],
  ['P = A / B x 100%\nQ = C / D x 100%', 'dilaporkan; salah beberapa-persamaan'],
  ['A = C + D\nP = A / B x 100%', '(C + D) / B x 100'],
  ['P = A / B x 100% = 45 / 60 x 100% = 75%\nA = C + D', '(C + D) / B x 100'],
  ['P = A / B x 100%\nA = C / D', '(C / D) / B x 100'],
  ['P = A / B x 100%\nA = Jumlah C dibagi jumlah D', 'dilaporkan; salah beberapa-persamaan'],
  ['P = A / B x 100%\nX = Y = jumlah C dibagi jumlah D', 'dilaporkan; salah beberapa-persamaan'],
  ['P = A / B x 100%\nA = Hasil survei / C', 'dilaporkan; salah beberapa-persamaan'],
  ['Jumlah A dibagi jumlah B dikali 100%', 'Jumlah A / jumlah B x 100'],
  [
    'Jumlah A dibagi jumlah B dikali 100% = 45 / 60 x 100% = 75%',
    'Jumlah A / jumlah B x 100; contoh 45 60 = 75.00',
  ],
  ['Layanan dasar\nJumlah A dibagi jumlah B dikali 100%', 'Jumlah A / jumlah B x 100'],
  ['Jumlah warga\nJumlah A dibagi jumlah B dikali 100%', 'dilaporkan; salah kata-kata'],
  [
    'Jumlah A dibagi jumlah B dikali 100%\nJumlah C dibagi jumlah D dikali 100%',
    'dilaporkan; salah kata-kata',
  ],
  ['Jumlah A / Jumlah B x 100%\nlayanan dasar warga', 'Jumlah A / Jumlah B x 100'],
  ['layanan dasar warga\nJumlah A / Jumlah B x 100%', 'Jumlah A / Jumlah B x 100'],
  ['layanan dasar warga\nLayanan / Warga x 100%', 'dilaporkan; salah beberapa-baris'],
  ['layanan dasar warga\nP = Layanan / Warga x 100%', 'Layanan / Warga x 100'],
  ['warga\nJumlah A / Jumlah B x 100%', 'dilaporkan; salah beberapa-baris'],
  ['$\\frac{A}{B}$ dikalikan C', 'dilaporkan; salah beberapa-baris'],
  ['$\\frac{A}{B}$ ditambah C', 'dilaporkan; salah beberapa-baris'],
  ['C dikali $\\frac{A}{B}$', 'dilaporkan; salah beberapa-baris'],
  ['C ditambahkan dengan $\\frac{A}{B}$', 'dilaporkan; salah beberapa-baris'],
  ['C dibagi oleh $\\frac{A}{B}$', 'dilaporkan; salah beberapa-baris'],
  ['C dikurang $\\frac{A}{B}$', 'dilaporkan; salah beberapa-baris'],
  ['Layanan : $\\frac{A}{B}$', 'dilaporkan; salah beberapa-baris'],
])('several lines together: %j', (text, expected) => {
  expect(explained(text)).toBe(expected);
});

it.each([
  ['P = A / B x 100%\nA = C + D\nC = E + F', 'dilaporkan; salah beberapa-persamaan'],
  ['P = A / B x 100%\nA = C + D\nP = C / B x 100%', 'dilaporkan; salah beberapa-persamaan'],
  ['A = C + D\nB = E + F', 'dilaporkan; salah beberapa-persamaan'],
])('equations that define one another twice: %j', (text, expected) => {
  expect(explained(text)).toBe(expected);
});
