import type { KebijakanCapaian, MetodeCapaian } from 'indikator';
import { describe, expect, test } from 'vitest';
import { applyMethod, formulaMethodOf } from '../../src/achieve/applyMethod.js';
import type { Operands } from '../../src/achieve/prepareMethod.js';
import { constantOf } from '../../src/decimal/constantOf.js';
import { rationalToText } from '../../src/decimal/rational.js';

const bahan = (realisasi: string, target: string, baseline?: string): Operands => ({
  realisasi: constantOf(realisasi),
  target: constantOf(target),
  kondisiAwal: baseline === undefined ? undefined : constantOf(baseline),
});

describe('the formula of a method', () => {
  test.each<[MetodeCapaian, 'naik' | 'turun' | 'stabil', string, string]>([
    ['rasio', 'turun', '5', 'rasio'],
    ['selisih', 'naik', '5', 'selisih'],
    ['rasio-terbalik', 'turun', '5', 'rasio-terbalik'],
    ['dari-baseline', 'turun', '5', 'dari-baseline'],
    ['stabil', 'stabil', '9', 'rasio'],
    ['stabil', 'stabil', '10', 'rasio'],
    ['stabil', 'naik', '11', 'selisih'],
    ['rentang', 'naik', '11', 'rasio'],
    ['rentang', 'turun', '9', 'selisih'],
    ['rentang', 'stabil', '9', 'rasio'],
    ['rentang', 'stabil', '11', 'selisih'],
  ])('%s, %s, R %s against 10: %s', (metode, arah, realisasi, expected) => {
    expect(formulaMethodOf(metode, arah, bahan(realisasi, '10'))).toBe(expected);
  });
});

/** The way and the number that it gives; or what is wrong. */
const told = (found: ReturnType<typeof applyMethod>): readonly string[] =>
  found.ok
    ? [
        `${typeof found.value.way === 'string' ? found.value.way : 'rumus'}`,
        rationalToText(found.value.nilai),
      ]
    : found.issues.map(({ message }) => message);

describe('applying it', () => {
  test('says by which way it came', () => {
    const found = applyMethod('selisih', bahan('12', '10'), {}, false);
    expect(told(found)).toEqual(['selisih', '80']);
    const nol = applyMethod('rasio', bahan('0', '0'), { targetNol: '100' }, true);
    expect(told(nol)).toEqual(['target-nol', '100']);
    const tanpa = applyMethod('rasio-terbalik', bahan('0', '0'), { realisasiNol: '50' }, true);
    expect(told(tanpa)).toEqual(['realisasi-nol', '50']);
  });

  test('a policy that tells a missed zero target from a kept one needs to know which it is', () => {
    const nol = (kebijakan: KebijakanCapaian) =>
      told(applyMethod('rasio', bahan('5', '0'), kebijakan, undefined));
    expect(nol({ targetNol: '100' })).toEqual(['target-nol', '100']);
    expect(nol({ targetNol: '100', targetNolLuput: '100' })).toEqual(['target-nol', '100']);
    expect(nol({ targetNol: '100', targetNolLuput: '0' })[0]).toMatch(/^argumen.target: target 0/);
  });

  test('negative numbers are refused before zero is looked at', () => {
    const found = applyMethod('rasio', bahan('-1', '0'), { targetNol: '100' }, false);
    expect(told(found)).toEqual([
      'argumen.realisasi: realisasi "-1" negatif; metode rasio hanya berarti untuk nol atau lebih',
    ]);
  });

  test('a baseline is asked for only where it counts', () => {
    expect(applyMethod('dari-baseline', bahan('1', '2'), {}, false).ok).toBe(false);
    expect(applyMethod('rasio', bahan('1', '2'), {}, false).ok).toBe(true);
  });
});
