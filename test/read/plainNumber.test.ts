import { expect, test } from 'vitest';
import { plainNumber } from '../../src/read/plainNumber.js';

test.each([
  ['1.500', '1500', '1.500'],
  ['1,500', '1.500', '1500'],
  ['8.785,00', '8785.00', undefined],
  ['8,785.00', undefined, '8785.00'],
  ['1500', '1500', '1500'],
  ['007', undefined, undefined],
  ['0262', undefined, undefined],
  ['00,5', undefined, undefined],
  ['0', '0', '0'],
  ['0,5', '0.5', undefined],
  ['0.500', undefined, '0.500'],
  ['1.50.000', undefined, undefined],
  ['1.', undefined, undefined],
  ['', undefined, undefined],
])('%j is %s in Indonesian and %s in English', (digits, id, en) => {
  expect([plainNumber(digits, 'id'), plainNumber(digits, 'en')]).toEqual([id, en]);
});
