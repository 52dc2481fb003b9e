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

it.each([
  ...['12 ribu', '12rb', '12  juta', '12 jt', '12 miliar', '12 milyar', '12 mlr', '12 triliun', '12 trilyun'],
  ...['12   juta', '1,5 JUTA'],
])('%s has a word of scale', (text) => {
  expect(hasScale(text, 'orang')).toBe(true);
});

it.each(['12 jutaan', '12 ributan', 'dua juta', '12    juta', '12 mil', '12 m', '12'])(
  '%s has none',
  (text) => {
    expect(hasScale(text, 'orang')).toBe(false);
  },
);

it('a number below one, and one of a unit without a scale', () => {
  expect(amountIn('500000', '500 ribu', 'Juta Rp')).toBe('0.5');
  expect(amountIn('1500', '1,5 ribu', 'Ribu orang')).toBe('1.5');
  expect(amountIn('12000000', '12 juta', 'orang')).toBe('12000000');
});
