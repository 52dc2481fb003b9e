import { expect, it } from 'vitest';
import { maskNip } from '../../../src/dokumen/find/maskNip.js';

// The numbers are made up: no person has them.
it.each([
  ['000000000000000000', '******************'],
  ['00000000 000000 0 000', '******** ****** * ***'],
  ['00000000.000000-0.000', '********.******-*.***'],
  ['00000000\n000000 0 000', '********\n****** * ***'],
  ['NIP. 123456 789', 'NIP. ****** ***'],
  ['nik : 12345678', 'nik : ********'],
  ['x0000000000000000000000y', 'x**********************y'],
  ['Rp 1.000.000.000,00', 'Rp 1.000.000.000,00'],
  ['0274-000000', '0274-000000'],
  ['12345678 2026', '12345678 2026'],
])('%j', (text, expected) => {
  expect(maskNip(text)).toBe(expected);
  expect(maskNip(text)).toHaveLength(text.length);
});
