import { expect, it } from 'vitest';
import { storable } from '../../../src/berkas/form/storable.js';

it.each([
  ['0', '0'],
  ['94,33', '94.33'],
  ['-5', '-5'],
  ['1500', '1500'],
  ['0,500', '0.500'],
  ['1500,125', '1500.125'],
  ['123456789012345', '123456789012345'],
])('%s is kept as %s', (text, expected) => {
  expect(storable(text)).toBe(expected);
});

it.each([
  '',
  '1.500',
  '1,500',
  '-0',
  '-0,0',
  '94,33%',
  '>= 90',
  '78 (BB)',
  '007',
  '1234567890123456',
  '94.33',
])('%j stays a text', (text) => {
  expect(storable(text)).toBeUndefined();
});
