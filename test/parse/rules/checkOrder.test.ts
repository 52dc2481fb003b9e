import { describe, expect, it } from 'vitest';
import { isReversed } from '../../../src/parse/rules/checkOrder.js';

describe('isReversed', () => {
  it.each([
    ['10', '9'],
    ['0.1', '0.09999999999999999999999999'],
    ['-1', '-2'],
    ['9'.repeat(1000), `${'9'.repeat(999)}8`],
  ])('is true of %s to %s', (bawah, atas) => {
    expect(isReversed(bawah, atas)).toBe(true);
  });

  it.each([
    ['9', '10'],
    ['1', '1.000'],
    ['-0', '0'],
    ['x', '1'],
    ['2', '1,5'],
  ])('is false of %s to %s', (bawah, atas) => {
    expect(isReversed(bawah, atas)).toBe(false);
  });
});
