import {
  bagi,
  type Ekspresi,
  type Formula,
  hitungan,
  indeksTertimbang,
  kali,
  konstanta,
  kurang,
  laju,
  penilaian,
  persentase,
  pertumbuhan,
  rasio,
  rataRata,
  tambah,
} from 'indikator';
import { describe, expect, it } from 'vitest';
import type { Sound } from '../../../src/definition/sound.js';
import { type Degree, degreeOf } from '../../../src/parse/rules/degreeOf.js';

const satu = konstanta('1');
const nol = konstanta('0');

describe('the degree of an expression', () => {
  it.each<[string, Ekspresi, Degree]>([
    ['a', 'a', 'linear'],
    ['1', satu, 'tetap'],
    ['1 + 1', tambah(satu, satu), 'tetap'],
    ['1 - 1', kurang(satu, satu), 'tetap'],
    ['1 x 1', kali(satu, satu), 'tetap'],
    ['1 / 1', bagi(satu, satu), 'tetap'],
    ['a + b', tambah('a', 'b'), 'linear'],
    ['a - b', kurang('a', 'b'), 'linear'],
    ['a + b + 1', tambah('a', 'b', satu), 'lain'],
    ['1 + a', tambah(satu, 'a'), 'lain'],
    ['1 - a', kurang(satu, 'a'), 'lain'],
    ['a + 0', tambah('a', nol), 'lain'],
    ['2 x a', kali(konstanta('2'), 'a'), 'linear'],
    ['a x 2 x 3', kali('a', konstanta('2'), konstanta('3')), 'linear'],
    ['a x b', kali('a', 'b'), 'lain'],
    ['a x a', kali('a', 'a'), 'lain'],
    ['a x (b + 1)', kali('a', tambah('b', satu)), 'lain'],
    ['2 x (a + 1)', kali(konstanta('2'), tambah('a', satu)), 'lain'],
    ['(a + b) / 2', bagi(tambah('a', 'b'), konstanta('2')), 'linear'],
    ['a / b', bagi('a', 'b'), 'lain'],
    ['1 / a', bagi(satu, 'a'), 'lain'],
    ['(a x b) + c', tambah(kali('a', 'b'), 'c'), 'lain'],
    [
      '(2 + 3) x a - b / (1 + 1)',
      kurang(kali(tambah(konstanta('2'), konstanta('3')), 'a'), bagi('b', tambah(satu, satu))),
      'linear',
    ],
  ])('%s', (_, ekspresi, degree) => {
    expect(degreeOf(hitungan(ekspresi))).toBe(degree);
  });
});

describe('the degree of a formula', () => {
  it.each<[string, Formula, Degree]>([
    ['a percentage', persentase('a', 'b'), 'lain'],
    ['a rate', laju('a', 'b', 1000), 'lain'],
    ['growth', pertumbuhan('a', 'b'), 'lain'],
    ['a mean', rataRata('a', 'b', 'c'), 'linear'],
    ['a weighted index', indeksTertimbang({ a: '0.376', b: '0.405', c: '0.219' }), 'linear'],
    ['a count per fixed 35 villages', rasio('a', konstanta('35'), '100'), 'linear'],
    ['a constant over a variable', rasio(satu, 'a'), 'lain'],
    ['a constant ratio', rasio(satu, konstanta('2')), 'tetap'],
    ['a ratio whose numerator has a constant', rasio(tambah('a', satu), konstanta('2')), 'lain'],
    ['a score', penilaian('a', { penilai: 'Inspektorat' }), 'lain'],
  ])('%s', (_, formula, degree) => {
    expect(degreeOf(formula)).toBe(degree);
  });
});

describe('a formula with a part that is not sound', () => {
  it.each<[string, Sound<Formula> | undefined]>([
    ['no formula', undefined],
    ['no expression', { jenis: 'hitungan' }],
    [
      'an operand that is not sound',
      { jenis: 'hitungan', ekspresi: { jenis: 'kali', operan: ['a', undefined] } },
    ],
    ['a node without operands', { jenis: 'hitungan', ekspresi: { jenis: 'tambah' } }],
    ['a sum of none', { jenis: 'hitungan', ekspresi: { jenis: 'tambah', operan: [] } }],
    ['a quotient of one', { jenis: 'hitungan', ekspresi: { jenis: 'bagi', operan: ['a'] } }],
    ['a quotient of three', { jenis: 'hitungan', ekspresi: { jenis: 'bagi', operan: ['a', 'b', 'c'] } }],
    ['a constant without a number', { jenis: 'hitungan', ekspresi: { jenis: 'konstanta' } }],
    ['a ratio without its parts', { jenis: 'rasio' }],
  ])('is of no known degree: %s', (_, formula) => {
    expect(degreeOf(formula)).toBeUndefined();
  });
});
