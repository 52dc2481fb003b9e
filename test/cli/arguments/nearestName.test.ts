import { expect, it } from 'vitest';
import { nearestName } from '../../../src/cli/arguments/nearestName.js';

it('finds what was meant, and nothing where that is far', () => {
  const names = ['periksa', 'hitung', 'ke'];
  expect(['hitng', 'HITUNG', 'periska', 'k', 'lain', ''].map((typed) => nearestName(typed, names))).toEqual([
    'hitung',
    'hitung',
    'periksa',
    'ke',
    undefined,
    undefined,
  ]);
  expect(nearestName('x'.repeat(100_000), names)).toBeUndefined();
});
