import { describe, expect, it } from 'vitest';
import { formulaNumber, numberToken } from '../../../src/read/formula/numberToken.js';

describe('a number inside a formula', () => {
  it.each([
    ['100', '100'],
    ['1.000', '1000'],
    ['1,000', '1.000'],
    ['0.9', '0.9'],
    ['0,9', '0.9'],
    ['12,345.6', '12345.6'],
    ['100,', '100'],
    ['100.', '100'],
    ['1.50.0', undefined],
    ['9'.repeat(1000), '9'.repeat(1000)],
    ['9'.repeat(1001), undefined],
  ])('%.12s', (found, expected) => {
    expect(formulaNumber(found)).toBe(expected);
  });
});

it('its token stands where it was written, the mark behind it included', () => {
  expect(numberToken('100,', 5)).toEqual({
    ok: true,
    value: { kind: 'number', value: '100', start: 5, end: 9 },
  });
  expect(numberToken('0,5', 5, 5)).toEqual({
    ok: true,
    value: { kind: 'number', value: '0.5', start: 5, end: 10 },
  });
  expect(numberToken('1.50.0', 5)).toMatchObject({
    ok: false,
    issues: [{ code: 'unreadable-number', path: [5] }],
  });
});
