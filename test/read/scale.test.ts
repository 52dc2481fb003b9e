import { describe, expect, test } from 'vitest';
import { scale } from '../../src/read/scale.js';

describe('multiplies', () => {
  test.each([
    ['5', 'ribu', '5000', ''],
    ['5', 'rb orang', '5000', 'orang'],
    ['5', 'juta', '5000000', ''],
    ['1.5', 'jt', '1500000', ''],
    ['1.5', 'jt. orang', '1500000', 'orang'],
    ['1.5', 'Miliar', '1500000000', ''],
    ['1.5', 'milyar', '1500000000', ''],
    ['1.5', 'milliar', '1500000000', ''],
    ['1.5', 'miliyar', '1500000000', ''],
    ['1.5', 'mlr', '1500000000', ''],
    ['2', 'triliyun', '2000000000000', ''],
    ['2', 'trilliun', '2000000000000', ''],
    ['2', 'trillyun', '2000000000000', ''],
    ['2', 'jt.', '2000000', ''],
    ['2', 'T. rp', '2000000000000', 'rp'],
    ['2', 'M rp', '2000000000', 'rp'],
    ['2', 'triliun', '2000000000000', ''],
    ['2', 'trilyun rupiah', '2000000000000', 'rupiah'],
    ['1.23456', 'ribu', '1234.56', ''],
    ['1.2345678', 'juta', '1234567.8', ''],
    ['0.5', 'ribu', '0500', ''],
    ['12.5', 'M rupiah', '12500000000', 'rupiah'],
  ])('%s by %s', (number, behind, result, rest) => {
    expect(scale(number, behind, false)).toMatchObject({ number: result, rest });
  });

  test.each([
    ['M', '1500000000', ''],
    ['m', '1500000000', ''],
    ['T', '1500000000000', ''],
    ['M/tahun', '1500000000', '/tahun'],
    ['M per orang', '1500000000', 'per orang'],
  ])('money by %s', (behind, result, rest) => {
    expect(scale('1.5', behind, true)).toMatchObject({ number: result, rest });
  });
});

test.each(['', 'M', 'T', 'm', 'm2', 'M orang', 'ribuan', 'jutaan', 'ton', 'meter', 'rbt', 'per juta'])(
  'leaves a number of %j alone',
  (behind) => {
    expect(scale('1.5', behind, false)).toEqual({ number: '1.5', rest: behind, word: '' });
  },
);

test('of money only a letter that stands alone', () => {
  expect(scale('1.5', 'Mei', true).word).toBe('');
  expect(scale('1.5', 'M2', true).word).toBe('');
});
