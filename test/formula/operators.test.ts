import { readFormula } from 'indikator';
import { describe, expect, it } from 'vitest';
import {
  isArithmeticWord,
  isCounted,
  isQuantityWord,
  isRatioWord,
  spelledIn,
} from '../../src/formula/operators.js';
import { shownWithLabels } from '../read/formula/shown.js';

// Every sign and word of arithmetic, and those that are none.

describe('an operation', () => {
  it.each([
    ['A − B', '(a - b) {A; B}'],
    ['A – B', '(a - b) {A; B}'],
    ['A — B', '(a - b) {A; B}'],
    ['A * B', '(a * b) {A; B}'],
    ['A ✕ B', '(a * b) {A; B}'],
    ['A ⨯ B', '(a * b) {A; B}'],
    ['A · B', '(a * b) {A; B}'],
    ['A ∙ B', '(a * b) {A; B}'],
    ['A ⋅ B', '(a * b) {A; B}'],
    ['A ∕ B', 'a / b * 1 {A; B}'],
    ['A ⁄ B', 'a / b * 1 {A; B}'],
    ['A dibagikan B', 'a / b * 1 {A; B}'],
    ['A ditambah B', '(a + b) {A; B}'],
    ['A ditambahkan B', '(a + b) {A; B}'],
    ['A dikurang B', '(a - b) {A; B}'],
    ['A dikurangi B', '(a - b) {A; B}'],
    ['A dikurangkan B', '(a - b) {A; B}'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});

describe('a function, where it is called', () => {
  it.each([
    ['max A', 'maxA {max A}'],
    [
      'max (A)',
      'teks[0]: max bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      'log A',
      'teks[0]: log bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      'exp (A)',
      'teks[0]: exp bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    ['exp A / B', 'expA / b * 1 {exp A; B}'],
    [
      'sigma (A)',
      'teks[0]: sigma bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      'pangkat (A)',
      'teks[0]: pangkat bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      'sin(A)',
      'teks[0]: sin bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      'cos (A)',
      'teks[0]: cos bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      'tan (A)',
      'teks[0]: tan bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      'min (A)',
      'teks[0]: min bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      'abs (A)',
      'teks[0]: abs bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      'sum (A)',
      'teks[0]: sum bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      'LN(A)',
      'teks[0]: LN bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      'A ln',
      'teks[2]: ln bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      'A!',
      'teks[1]: ! bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      '|A|',
      'teks[0]: | bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      'A∏B',
      'teks[1]: ∏ bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      '∫A',
      'teks[0]: ∫ bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      'Σ(A)',
      'teks[0]: Σ bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      'A³',
      'teks[1]: ³ bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});

describe('a word that a reader could take for arithmetic', () => {
  it.each([
    ...['x', 'X', 'dikali', 'Dibagi', 'kali', 'bagi', 'tambah', 'kurang', 'per', 'Per', 'dengan'],
    ...[
      'ln',
      'log',
      'exp',
      'sqrt',
      'sigma',
      'akar',
      'pangkat',
      'sin',
      'cos',
      'tan',
      'max',
      'min',
      'abs',
      'sum',
    ],
    ...['x100', 'X1.000', '×5,5', 'm²', 'a^2', 'n!', '√a'],
  ])('%s', (word) => {
    expect(isArithmeticWord(word)).toBe(true);
  });

  it.each(['Jumlah', 'PMKS', 'x1', 'ax100', 'x100a', 'perorangan', 'kalimat', 'toString', 'constructor', ''])(
    'but not %s',
    (word) => {
      expect(isArithmeticWord(word)).toBe(false);
    },
  );
});

it.each([
  ['jumlah', true],
  ['JML', true],
  ['banyaknya', true],
  ['jumlahan', false],
  ['∑', false],
  ['orang', false],
])('%s begins what is counted: %s', (word, expected) => {
  expect(isQuantityWord(word)).toBe(expected);
});

it.each([
  ['Persentase', true],
  ['prosentase', true],
  ['perbandingan', true],
  ['persen', false],
  ['jumlah', false],
])('%s names a whole quotient: %s', (word, expected) => {
  expect(isRatioWord(word)).toBe(expected);
});

it.each([
  ['Dua', true],
  ['dua belas bulan', true],
  ['Tigapuluh lima', true],
  ['seratus persen', true],
  ['duafa', false],
  ['Satuan kerja', false],
  ['usia lima tahun', false],
  ['sepeda motor', false],
])('%s is a number in words, or begins with one: %s', (name, expected) => {
  expect(isCounted(name)).toBe(expected);
});

it('the words of a number that a text begins with', () => {
  expect(['dua puluh lima orang', 'dua-puluh', 'orang', 'usia dua', ''].map(spelledIn)).toEqual([
    'dua puluh lima ',
    'dua-puluh',
    '',
    '',
    '',
  ]);
});
