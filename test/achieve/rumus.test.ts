import { formulaToText } from 'indikator';
import { describe, expect, test } from 'vitest';
import { prepareRumus, valuesFor } from '../../src/achieve/rumus.js';
import { constantOf } from '../../src/decimal/konstanta.js';

describe('the methods in the formula language', () => {
  test.each([
    ['rasio', 'Realisasi / Target x 100 %'],
    ['selisih', '((2 x Target) - Realisasi) / Target x 100 %'],
    ['rasio-terbalik', 'Target / Realisasi x 100 %'],
    ['dari-baseline', '(Kondisi awal - Realisasi) / (Kondisi awal - Target) x 100 %'],
  ] as const)('%s', (rumus, text) => {
    expect(formulaToText(prepareRumus(rumus).indikator)).toBe(text);
  });

  test('are made ready once', () => {
    expect(prepareRumus('rasio')).toBe(prepareRumus('rasio'));
  });

  test('take their values in the order of their variables, without a baseline that they do not use', () => {
    const [realisasi, target, baseline] = ['1', '2', '3'].map(constantOf);
    if (realisasi === undefined || target === undefined) throw new Error('no numbers');
    const values = { realisasi, target, baseline };
    expect(valuesFor(prepareRumus('rasio'), values)).toEqual([realisasi, target]);
    expect(valuesFor(prepareRumus('dari-baseline'), values)).toEqual([realisasi, target, baseline]);
  });
});
