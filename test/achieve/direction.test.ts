import { defineIndikator, type MetodeCapaian } from 'indikator';
import { describe, expect, test } from 'vitest';
import { directionOfMethod, statedDirection } from '../../src/achieve/direction.js';
import { constantOf } from '../../src/decimal/constantOf.js';
import { batas, layanan, rentang, tanpaPolaritas } from './contohCapaian.js';

describe('which way is better', () => {
  test('the definition says it before its target does', () => {
    expect(statedDirection(defineIndikator({ ...layanan, polaritas: 'stabil' }), batas('<=', '5'))).toBe(
      'stabil',
    );
    expect(statedDirection(defineIndikator({ ...layanan, polaritas: 'naik' }), rentang('1', '2'))).toBe(
      'naik',
    );
  });

  test.each([
    ['>=', 'naik'],
    ['>', 'naik'],
    ['<=', 'turun'],
    ['<', 'turun'],
  ] as const)('a bound %s says %s', (arah, expected) => {
    expect(statedDirection(tanpaPolaritas, batas(arah, '5'))).toBe(expected);
  });

  test('any other target says nothing', () => {
    expect(statedDirection(tanpaPolaritas, rentang('1', '2'))).toBeUndefined();
    expect(statedDirection(tanpaPolaritas, { jenis: 'angka', nilai: '1' })).toBeUndefined();
  });

  test.each<[MetodeCapaian | undefined, string | undefined]>([
    [undefined, undefined],
    ['rasio', 'naik'],
    ['rentang', undefined],
    ['selisih', 'turun'],
    ['rasio-terbalik', 'turun'],
    ['stabil', 'stabil'],
  ])('the method %s then says %s', (metode, expected) => {
    expect(directionOfMethod(metode, constantOf('5'), undefined)).toBe(expected);
  });

  test('dari-baseline goes from baseline to target', () => {
    const of = (target: string, baseline: string) =>
      directionOfMethod('dari-baseline', constantOf(target), constantOf(baseline));
    expect([of('5', '10'), of('10', '5'), of('5', '5')]).toEqual(['turun', 'naik', undefined]);
    expect(directionOfMethod('dari-baseline', undefined, constantOf('5'))).toBeUndefined();
    expect(directionOfMethod('dari-baseline', constantOf('5'), undefined)).toBeUndefined();
  });
});
