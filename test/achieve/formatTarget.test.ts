import { formatTarget, IndikatorError } from 'indikator';
import { describe, expect, it, test } from 'vitest';
import { targetText } from '../../src/achieve/formatTarget.js';
import { groupDigits } from '../../src/decimal/formatAngka.js';
import type { IsiTarget } from '../../src/definition/target.js';
import { pmks } from '../fixtures/pmks.js';

test.each<[IsiTarget, string, string]>([
  [{ jenis: 'angka', nilai: '94.330' }, 'persen', '94,330%'],
  [{ jenis: 'angka', nilai: '1234.5' }, 'orang', '1.234,5 orang'],
  [{ jenis: 'angka', nilai: '78', predikat: 'BB' }, 'Nilai', '78 (BB)'],
  [{ jenis: 'batas', arah: '>=', nilai: '90' }, '%', '>= 90%'],
  [{ jenis: 'batas', arah: '<', nilai: '0.5' }, 'indeks', '< 0,5 indeks'],
  [{ jenis: 'rentang', bawah: '80', atas: '90' }, 'persen', '80 - 90%'],
  [{ jenis: 'rentang', bawah: '-7', atas: '1000' }, 'hari', '-7 - 1.000 hari'],
  [{ jenis: 'predikat', predikat: 'BB' }, 'Nilai', 'BB'],
])('%o in %s is %s', (target, satuan, expected) => {
  expect(targetText({ satuan }, target, groupDigits)).toBe(expected);
});

test.each<[IsiTarget, string, string]>([
  [{ jenis: 'angka', nilai: '1200300' }, 'Rp', 'Rp1.200.300'],
  [{ jenis: 'batas', arah: '<=', nilai: '-5000' }, 'rupiah', '<= -Rp5.000'],
  [{ jenis: 'rentang', bawah: '1000', atas: '2000' }, 'rupiah', 'Rp1.000 - Rp2.000'],
])('money: %o in %s is %s', (target, satuan, expected) => {
  expect(targetText({ satuan }, target, groupDigits)).toBe(expected);
});

describe('formatTarget', () => {
  const target = { jenis: 'angka', periode: '2026', nilai: '1234.50' } as const;

  it('writes in either language', () => {
    expect(formatTarget(pmks, target)).toBe('1.234,50%');
    expect(formatTarget(pmks, target, { bahasa: 'en' })).toBe('1,234.50%');
    expect(formatTarget(pmks, { jenis: 'predikat', periode: '2026', predikat: 'BB' })).toBe('BB');
  });

  it.each<[string, readonly unknown[]]>([
    ['no target', [pmks, null]],
    ['a number', [pmks, '94.33']],
    ['a target with a mistake', [pmks, { ...target, nilai: '94,33' }]],
    ['a target without a period', [pmks, { jenis: 'angka', nilai: '5' }]],
    ['an indicator that was not checked', [{ ...pmks }, target]],
    ['no options', [pmks, target, null]],
  ])('refuses %s', (_, args) => {
    // A caller without types.
    const call = formatTarget as (...all: readonly unknown[]) => string;
    expect(() => call(...args)).toThrow(IndikatorError);
  });
});
