import { formulaToText } from 'indikator';
import { describe, expect, test } from 'vitest';
import { prepareMethod, valuesFor } from '../../src/achieve/prepareMethod.js';
import { constantOf } from '../../src/decimal/constantOf.js';

describe('the methods in the formula language', () => {
  test.each([
    ['rasio', 'Realisasi / Target x 100 %'],
    ['selisih', '((2 x Target) - Realisasi) / Target x 100 %'],
    ['rasio-terbalik', 'Target / Realisasi x 100 %'],
    ['dari-baseline', '(Kondisi awal - Realisasi) / (Kondisi awal - Target) x 100 %'],
  ] as const)('%s', (rumus, text) => {
    expect(formulaToText(prepareMethod(rumus).indikator)).toBe(text);
  });

  test('are made ready once', () => {
    expect(prepareMethod('rasio')).toBe(prepareMethod('rasio'));
  });

  test('take their values in the order of their variables, without a baseline that they do not use', () => {
    const [realisasi, target, baseline] = ['1', '2', '3'].map(constantOf);
    if (realisasi === undefined || target === undefined) throw new Error('no numbers');
    const values = { realisasi, target, baseline };
    expect(valuesFor(prepareMethod('rasio'), values)).toEqual([realisasi, target]);
    expect(valuesFor(prepareMethod('dari-baseline'), values)).toEqual([realisasi, target, baseline]);
  });
});
