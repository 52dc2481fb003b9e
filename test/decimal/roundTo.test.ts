import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { constantOf } from '../../src/decimal/constantOf.js';
import { modePembulatan, roundToText, roundToUnits, unitsToText } from '../../src/decimal/roundTo.js';
import { Fraction, modes } from '../properties/oracle.js';
import { draws } from '../properties/seed.js';

// One row: value, digits, then half-up, half-down, half-even, up, down, ceil, floor.
const table: [string, number, string][] = [
  ['14.375', 2, '14.38 14.37 14.38 14.38 14.37 14.38 14.37'],
  ['-14.375', 2, '-14.38 -14.37 -14.38 -14.38 -14.37 -14.37 -14.38'],
  ['14.365', 2, '14.37 14.36 14.36 14.37 14.36 14.37 14.36'],
  ['-14.365', 2, '-14.37 -14.36 -14.36 -14.37 -14.36 -14.36 -14.37'],
  ['2.675', 2, '2.68 2.67 2.68 2.68 2.67 2.68 2.67'],
  ['1.005', 2, '1.01 1.00 1.00 1.01 1.00 1.01 1.00'],
  ['9.995', 2, '10.00 9.99 10.00 10.00 9.99 10.00 9.99'],
  ['-9.995', 2, '-10.00 -9.99 -10.00 -10.00 -9.99 -9.99 -10.00'],
  ['2.5', 0, '3 2 2 3 2 3 2'],
  ['-2.5', 0, '-3 -2 -2 -3 -2 -2 -3'],
  ['3.5', 0, '4 3 4 4 3 4 3'],
  ['-3.5', 0, '-4 -3 -4 -4 -3 -3 -4'],
  ['0.5', 0, '1 0 0 1 0 1 0'],
  ['-0.5', 0, '-1 0 0 -1 0 0 -1'],
  ['2.4', 0, '2 2 2 3 2 3 2'],
  ['-2.4', 0, '-2 -2 -2 -3 -2 -2 -3'],
  ['2.6', 0, '3 3 3 3 2 3 2'],
  ['-2.6', 0, '-3 -3 -3 -3 -2 -2 -3'],
  ['2.4999999999999999999', 0, '2 2 2 3 2 3 2'],
  ['2.5000000000000000001', 0, '3 3 3 3 2 3 2'],
  ['1/3', 2, '0.33 0.33 0.33 0.34 0.33 0.34 0.33'],
  ['-1/3', 2, '-0.33 -0.33 -0.33 -0.34 -0.33 -0.33 -0.34'],
  ['2/3', 2, '0.67 0.67 0.67 0.67 0.66 0.67 0.66'],
  ['-2/3', 2, '-0.67 -0.67 -0.67 -0.67 -0.66 -0.66 -0.67'],
  ['0.001', 2, '0.00 0.00 0.00 0.01 0.00 0.01 0.00'],
  ['-0.001', 2, '0.00 0.00 0.00 -0.01 0.00 0.00 -0.01'],
  ['0.005', 2, '0.01 0.00 0.00 0.01 0.00 0.01 0.00'],
  ['-0.005', 2, '-0.01 0.00 0.00 -0.01 0.00 0.00 -0.01'],
  ['5', 2, '5.00 5.00 5.00 5.00 5.00 5.00 5.00'],
  ['-5', 0, '-5 -5 -5 -5 -5 -5 -5'],
  ['0', 2, '0.00 0.00 0.00 0.00 0.00 0.00 0.00'],
  ['99.99', 1, '100.0 100.0 100.0 100.0 99.9 100.0 99.9'],
  [
    '9007199254740993.5',
    0,
    '9007199254740994 9007199254740993 9007199254740994 9007199254740994 9007199254740993 9007199254740994 9007199254740993',
  ],
  [
    '0.000000000000000000005',
    20,
    '0.00000000000000000001 0.00000000000000000000 0.00000000000000000000 0.00000000000000000001 0.00000000000000000000 0.00000000000000000001 0.00000000000000000000',
  ],
];

describe('roundToText', () => {
  test('knows seven modes', () => {
    expect(modePembulatan).toEqual(['half-up', 'half-down', 'half-even', 'up', 'down', 'ceil', 'floor']);
  });

  test.each(table)('%s to %i decimals, in each mode', (value, digit, expected) => {
    const results = modePembulatan.map((mode) => roundToText(constantOf(value), { digit, mode }));
    expect(results.join(' ')).toBe(expected);
  });

  test('fractions need not be in lowest terms', () => {
    const value = { numerator: 23n * 100n * 7n, denominator: 160n * 7n };
    expect(roundToText(value, { digit: 2, mode: 'half-up' })).toBe('14.38');
  });

  test('agrees with the oracle for every fraction, digit and mode', () => {
    const part = fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n });
    const below = fc.oneof(fc.bigInt({ min: 1n, max: 64n }), fc.bigInt({ min: 1n, max: 10n ** 25n }));
    fc.assert(
      fc.property(part, below, fc.integer({ min: 0, max: 20 }), (numerator, denominator, digit) => {
        const exact = new Fraction(numerator, denominator);
        const ours = modes.map((mode) => roundToText({ numerator, denominator }, { digit, mode }));
        expect(ours).toEqual(modes.map((mode) => exact.round(digit, mode)));
      }),
      { numRuns: draws(1000) },
    );
  });

  test('is symmetric about zero: up, down and the halves mirror, ceil and floor change places', () => {
    const mirror = { ceil: 'floor', floor: 'ceil' } as const;
    fc.assert(
      fc.property(
        fc.bigInt({ min: 1n, max: 10n ** 9n }),
        fc.bigInt({ min: 1n, max: 1000n }),
        (numerator, denominator) => {
          for (const mode of modes) {
            const other = mode === 'ceil' || mode === 'floor' ? mirror[mode] : mode;
            expect(roundToUnits({ numerator: -numerator, denominator }, { digit: 1, mode: other })).toBe(
              -roundToUnits({ numerator, denominator }, { digit: 1, mode }),
            );
          }
        },
      ),
    );
  });
});

describe('unitsToText', () => {
  test.each<[bigint, number, string]>([
    [0n, 0, '0'],
    [0n, 2, '0.00'],
    [5n, 0, '5'],
    [-5n, 0, '-5'],
    [5n, 2, '0.05'],
    [-5n, 2, '-0.05'],
    [99n, 2, '0.99'],
    [100n, 2, '1.00'],
    [1438n, 2, '14.38'],
    [-1438n, 2, '-14.38'],
    [1n, 20, '0.00000000000000000001'],
    [9007199254740993n, 1, '900719925474099.3'],
  ])('%s units with %i decimals is %s', (units, digit, text) => {
    expect(unitsToText(units, digit)).toBe(text);
  });
});
