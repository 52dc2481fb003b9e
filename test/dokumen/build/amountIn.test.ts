import { expect, it } from 'vitest';
import { amountIn, hasScale, spelledAmount } from '../../../src/dokumen/build/amountIn.js';

it.each([
  ['12,5 M', 'Rupiah', '12,5 miliar'],
  ['Rp12,5M', 'Rp', 'Rp12,5 miliar'],
  ['10 M - 1,5 T', 'Juta Rp', '10 miliar - 1,5 triliun'],
  ['12,5 M', 'meter', '12,5 M'],
  ['12 Mei', 'Rupiah', '12 Mei'],
])('%j under %s', (text, satuan, expected) => {
  expect(spelledAmount(text, satuan)).toBe(expected);
});

it('a word of scale counts, and a letter where it is money', () => {
  expect(hasScale('12 juta', 'orang')).toBe(true);
  expect(hasScale('12 M', 'Rupiah')).toBe(true);
  expect(hasScale('12 m', 'Juta meter')).toBe(false);
});

it('[W30] a number is moved to the unit, exactly', () => {
  expect(amountIn('12500000000', '12,5 M', 'Juta Rp')).toBe('12500');
  expect(amountIn('1', '0,000001 juta', 'Miliar Rp')).toBe('0.000000001');
  expect(amountIn('-500000', '-500 ribu', 'Juta Rp')).toBe('-0.5');
  expect(amountIn('0', '0 juta', 'Juta Rp')).toBe('0');
  expect(amountIn('12.5', '12,5', 'Juta Rp')).toBe('12.5');
});
