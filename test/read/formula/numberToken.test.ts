import { describe, expect, it } from 'vitest';
import { numberToken } from '../../../src/read/formula/numberToken.js';

const read = (text: string, isDecimal = false) => {
  const token = numberToken({ text, isDecimal, start: 5, end: 5 + text.length });
  if (!token.ok) return token.issues.map(({ code, path }) => [code, ...path]);
  return token.value.kind === 'number' ? token.value.value : token.value.kind;
};

describe('a number inside a formula', () => {
  it.each([
    ['100', '100'],
    ['1.000', '1000'],
    ['0.9', '0.9'],
    ['0,9', '0.9'],
    ['0,376', '0.376'],
    ['1,5', '1.5'],
    ['1,2500', '1.2500'],
    ['12,345.6', '12345.6'],
    ['1,250,000', '1250000'],
    ['100,', '100'],
    ['100.', '100'],
    ['9'.repeat(1000), '9'.repeat(1000)],
  ])('%.12s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['1.50.0', 'unreadable-number'],
    ['9'.repeat(1001), 'unreadable-number'],
    ['1,000', 'ambiguous-number'],
    ['100,000', 'ambiguous-number'],
    ['12,345', 'ambiguous-number'],
  ])('%.12s is refused', (text, code) => {
    expect(read(text)).toEqual([[code, 5]]);
  });

  it('a comma in braces is the decimal one', () => {
    expect(read('1,500', true)).toBe('1.500');
  });

  it('both meanings are named', () => {
    const token = numberToken({ text: '100,000', isDecimal: false, start: 0, end: 7 });
    expect(token.ok ? '' : token.issues[0]?.kalimat).toBe(
      '"100,000" dapat berarti 100 atau 100000; tulis ribuan dengan titik dan desimal tanpa nol di belakangnya',
    );
  });
});

it('its token stands where it was written, the mark behind it included', () => {
  expect(numberToken({ text: '100,', isDecimal: false, start: 5, end: 9 })).toEqual({
    ok: true,
    value: { kind: 'number', value: '100', start: 5, end: 9 },
  });
});

it.each([
  ['01', 'nol'],
  ['00', 'nol'],
  ['1.05.0', 'pengelompokan'],
  ['1.50.0', 'pengelompokan'],
])('why %s is none: %s', (text, sebab) => {
  const token = numberToken({ text, isDecimal: false, start: 0, end: text.length });
  expect(token).toMatchObject({ issues: [{ fakta: { sebab } }] });
});
