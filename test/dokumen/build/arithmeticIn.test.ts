import { expect, it } from 'vitest';
import { arithmeticIn } from '../../../src/dokumen/build/arithmeticIn.js';
import { isTold, unquoted } from '../../../src/dokumen/sheet/isNoLabel.js';

it.each([
  ['A / B', 'strong'],
  ['A x 100', 'strong'],
  ['A dibagi B', 'strong'],
  ['(A+B)/2', 'strong'],
  ['0,6 x Mutu', 'strong'],
  ['A : B', 'weak'],
  ['survei - BPS', 'weak'],
  ['Kabupaten/Kota', 'none'],
  ['Nilai (A - B)', 'none'],
  ['usia 7 - 12 tahun', 'none'],
  ['2 x setahun', 'none'],
  ['3 kali per tahun', 'none'],
  ['"A / B"', 'none'],
])('%j holds %s arithmetic', (text, expected) => {
  expect(arithmeticIn(text)).toBe(expected);
});

it('words in quotes tell nothing', () => {
  expect([isTold('A dibagi B'), isTold('"A dibagi B"')]).toEqual([true, false]);
  expect(unquoted('"A ""x"" C" / B')).toBe('"A" / B');
});
