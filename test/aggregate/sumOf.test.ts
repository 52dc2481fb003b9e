import { describe, expect, test } from 'vitest';
import { meanOf, sumOf } from '../../src/aggregate/sumOf.js';
import { constantOf } from '../../src/decimal/constantOf.js';
import { type Rational, rationalToText } from '../../src/decimal/rational.js';

const text = (nilai: Rational | undefined) => (nilai === undefined ? undefined : rationalToText(nilai));
const all = (...texts: readonly string[]) => texts.map(constantOf);

describe('sums', () => {
  test.each([
    [all('1/2', '1/3', '1/6'), '1'],
    [all('0.1', '0.2'), '3/10'],
    [all('-1/4', '1/4'), '0'],
    [all('5'), '5'],
    [[], '0'],
  ])('%#', (values, expected) => {
    expect(text(sumOf(values))).toBe(expected);
  });

  test('stay over the least common denominator', () => {
    expect(sumOf(all('1/12', '1/18', '1/12'))).toEqual({ numerator: 8n, denominator: 36n });
  });

  test('means', () => {
    expect(text(meanOf(all('1', '2', '4')))).toBe('7/3');
  });

  test('nothing once a part reaches 2^131072', () => {
    const denominator = 1n << 131_071n;
    expect(sumOf([{ numerator: 1n, denominator }])).toEqual({ numerator: 1n, denominator });
    expect(sumOf([{ numerator: 1n, denominator: denominator * 2n }])).toBeUndefined();
    expect(
      sumOf([
        { numerator: denominator, denominator: 1n },
        { numerator: denominator, denominator: 1n },
      ]),
    ).toBeUndefined();
    expect(meanOf([{ numerator: -2n * denominator, denominator: 1n }])).toBeUndefined();
  });
});
