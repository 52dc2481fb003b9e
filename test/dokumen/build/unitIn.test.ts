import { expect, it } from 'vitest';
import { isMoney, unitIn } from '../../../src/dokumen/build/unitIn.js';

it.each([
  ['Juta Rupiah', 'juta', [['rp']]],
  ['Rp (jutaan)', 'juta', [['rp']]],
  ['Rp. M', 'miliar', [['rp']]],
  ['Rp/m2', '', [['rp', 'per', 'm2']]],
  ['Persen (%)', '', [['%'], ['%']]],
  ['', '', []],
])('[W30] unitIn(%j)', (text, scale, forms) => {
  expect(unitIn(text)).toEqual({ scale, forms });
});

it.each([
  ['Rupiah', true],
  ['Nilai (Rp)', true],
  ['Miliar', true],
  ['Juta ton', false],
  ['meter', false],
  ['', false],
])('isMoney(%j)', (text, expected) => {
  expect(isMoney(unitIn(text))).toBe(expected);
});
