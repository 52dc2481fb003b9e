import { bagi, formulaToText, kali, konstanta, kurang, type RumusCapaian, tambah } from 'indikator';
import { describe, expect, test } from 'vitest';
import { prepareMethod, usesBaseline, valuesFor } from '../../src/achieve/prepareMethod.js';
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
    const values = { realisasi, target, kondisiAwal: baseline };
    expect(valuesFor(prepareMethod('rasio'), values)).toEqual([realisasi, target]);
    expect(valuesFor(prepareMethod('dari-baseline'), values)).toEqual([realisasi, target, baseline]);
  });

  test("of one's own have just the values that they name", () => {
    const rumus = kali(bagi('realisasi', 'kondisiAwal'), konstanta('100'));
    const metode = { rumus };
    expect(formulaToText(prepareMethod(metode).indikator)).toBe('(Realisasi / Kondisi awal) x 100');
    expect(prepareMethod(metode)).toBe(prepareMethod(metode));
    expect(prepareMethod(metode).variabel.map(({ id }) => id)).toEqual(['realisasi', 'kondisiAwal']);
  });

  test('start from the baseline where they name it', () => {
    const dari = ['dari-baseline', 'rasio', undefined] as const;
    expect(dari.map(usesBaseline)).toEqual([true, false, false]);
    const naming = (rumus: RumusCapaian['rumus']) => usesBaseline({ rumus });
    expect([
      naming(tambah('target', 'kondisiAwal')),
      naming(kurang('kondisiAwal', 'target')),
      naming(kali(konstanta('2'), bagi('target', 'kondisiAwal'))),
      naming(bagi(kurang('realisasi', 'target'), 'target')),
    ]).toEqual([true, true, true, false]);
  });
});
