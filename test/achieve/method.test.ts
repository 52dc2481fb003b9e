import type { MetodeCapaian } from 'indikator';
import { describe, expect, test } from 'vitest';
import { applyRumus, rumusOf } from '../../src/achieve/method.js';
import type { Bahan } from '../../src/achieve/rumus.js';
import { constantOf } from '../../src/decimal/konstanta.js';
import { rationalToText } from '../../src/decimal/rational.js';

const bahan = (realisasi: string, target: string, baseline?: string): Bahan => ({
  realisasi: constantOf(realisasi),
  target: constantOf(target),
  baseline: baseline === undefined ? undefined : constantOf(baseline),
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
    expect(rumusOf(metode, arah, bahan(realisasi, '10'))).toBe(expected);
  });
});

describe('applying it', () => {
  test('says by which way it came', () => {
    const found = applyRumus('selisih', bahan('12', '10'), {}, false);
    expect('jalan' in found && [found.jalan, rationalToText(found.nilai)]).toEqual(['selisih', '80']);
    const nol = applyRumus('rasio', bahan('0', '0'), { targetNol: '100' }, true);
    expect('jalan' in nol && [nol.jalan, rationalToText(nol.nilai)]).toEqual(['target-nol', '100']);
    const tanpa = applyRumus('rasio-terbalik', bahan('0', '0'), { realisasiNol: '50' }, true);
    expect('jalan' in tanpa && [tanpa.jalan, rationalToText(tanpa.nilai)]).toEqual(['realisasi-nol', '50']);
  });

  test('negative numbers are refused before zero is looked at', () => {
    const found = applyRumus('rasio', bahan('-1', '0'), { targetNol: '100' }, false);
    expect('code' in found && found.message).toBe(
      'argumen.realisasi: realisasi "-1" negatif; metode rasio hanya berarti untuk nol atau lebih',
    );
  });

  test('a baseline is asked for only where it counts', () => {
    expect('code' in applyRumus('dari-baseline', bahan('1', '2'), {}, false)).toBe(true);
    expect('code' in applyRumus('rasio', bahan('1', '2'), {}, false)).toBe(false);
  });
});
