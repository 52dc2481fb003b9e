import { expect, it } from 'vitest';
import { kodeIn, kodeOf } from '../../../src/dokumen/build/kodeOf.js';
import { fieldOf } from './fields.js';

it.each([
  ['1.', '1'],
  ['1)', '1'],
  ['1.2.', '1.2'],
  ['A.1', 'A.1'],
  ['1\n.', '1'],
  // Marks alone are all that stands there.
  ['.', '.'],
])('the code %j is %j', (text, kode) => {
  expect(kodeOf(fieldOf('kode', text))).toBe(kode);
});

it('the code of a record is that of the indicator, and stands in its own row', () => {
  const merged = { ...fieldOf('kode', '1'), copy: 'above' } as const;
  expect(kodeIn([fieldOf('number', '7'), fieldOf('kodeSasaran', '6'), fieldOf('kode', '2.')])).toBe('2');
  expect(kodeIn([fieldOf('indikator', 'I'), merged])).toBe(undefined);
});
