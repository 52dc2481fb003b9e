import type { MetodeCapaian } from 'indikator';
import { describe, expect, test } from 'vitest';
import { arahByMetode, statedArah } from '../../src/achieve/arah.js';
import { constantOf } from '../../src/decimal/konstanta.js';
import { batas, layanan, rentang } from './contohCapaian.js';

describe('which way is better', () => {
  test('the definition says it before its target does', () => {
    expect(statedArah({ ...layanan, polaritas: 'stabil' }, batas('<=', '5'))).toBe('stabil');
    expect(statedArah({ ...layanan, polaritas: 'naik' }, rentang('1', '2'))).toBe('naik');
  });

  test.each([
    ['>=', 'naik'],
    ['>', 'naik'],
    ['<=', 'turun'],
    ['<', 'turun'],
  ] as const)('a bound %s says %s', (arah, expected) => {
    expect(statedArah(layanan, batas(arah, '5'))).toBe(expected);
  });

  test('any other target says nothing', () => {
    expect(statedArah(layanan, rentang('1', '2'))).toBeUndefined();
    expect(statedArah(layanan, { jenis: 'angka', nilai: '1' })).toBeUndefined();
  });

  test.each<[MetodeCapaian | undefined, string]>([
    [undefined, 'naik'],
    ['rasio', 'naik'],
    ['rentang', 'naik'],
    ['selisih', 'turun'],
    ['rasio-terbalik', 'turun'],
    ['stabil', 'stabil'],
  ])('the method %s then says %s', (metode, expected) => {
    expect(arahByMetode(metode, constantOf('5'), undefined)).toBe(expected);
  });

  test('dari-baseline goes from baseline to target', () => {
    const of = (target: string, baseline: string) =>
      arahByMetode('dari-baseline', constantOf(target), constantOf(baseline));
    expect([of('5', '10'), of('10', '5'), of('5', '5')]).toEqual(['turun', 'naik', 'naik']);
    expect(arahByMetode('dari-baseline', undefined, constantOf('5'))).toBe('naik');
    expect(arahByMetode('dari-baseline', constantOf('5'), undefined)).toBe('naik');
  });
});
