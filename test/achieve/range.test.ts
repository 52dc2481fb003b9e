import { describe, expect, it } from 'vitest';
import { contains, goalOf, nearest, rangeOf } from '../../src/achieve/range.js';
import { constantOf } from '../../src/decimal/constantOf.js';
import { rationalToText } from '../../src/decimal/rational.js';
import type { IsiTarget } from '../../src/definition/target.js';

const angka: IsiTarget = { jenis: 'angka', nilai: '90' };
const batas = (arah: '>=' | '>' | '<=' | '<'): IsiTarget => ({ jenis: 'batas', arah, nilai: '90' });
const rentang: IsiTarget = { jenis: 'rentang', bawah: '80', atas: '90' };

/** Which of 79.9, 80, 85, 90 and 90.1 lie in the range of a target; `goal` widens it by a direction first. */
function inside(target: IsiTarget, goal?: 'naik' | 'turun' | 'stabil'): string[] {
  const range = rangeOf(target) ?? {};
  const wanted = goal === undefined ? range : goalOf(range, goal);
  return ['79.9', '80', '85', '90', '90.1'].filter((nilai) => contains(wanted, constantOf(nilai)));
}

describe('the range of a target', () => {
  it.each<[string, IsiTarget, string[]]>([
    ['a number is a range of one', angka, ['90']],
    ['>= 90', batas('>='), ['90', '90.1']],
    ['> 90', batas('>'), ['90.1']],
    ['<= 90', batas('<='), ['79.9', '80', '85', '90']],
    ['< 90', batas('<'), ['79.9', '80', '85']],
    ['80 - 90, both ends included', rentang, ['80', '85', '90']],
  ])('%s', (_, target, expected) => {
    expect(inside(target)).toEqual(expected);
  });

  it('is none for a grade alone', () => {
    expect(rangeOf({ jenis: 'predikat', predikat: 'BB' })).toBeUndefined();
  });
});

describe('the goal', () => {
  it.each<[string, IsiTarget, 'naik' | 'turun' | 'stabil', string[]]>([
    ['of a number, more is better', angka, 'naik', ['90', '90.1']],
    ['of a number, less is better', angka, 'turun', ['79.9', '80', '85', '90']],
    ['of a number, neither is', angka, 'stabil', ['90']],
    ['of a range, more is better', rentang, 'naik', ['80', '85', '90', '90.1']],
    ['of a range, less is better', rentang, 'turun', ['79.9', '80', '85', '90']],
    ['of a range, neither is', rentang, 'stabil', ['80', '85', '90']],
    ['of a lower bound is the bound, whatever is better', batas('>'), 'turun', ['90.1']],
    ['of an upper bound is the bound, whatever is better', batas('<='), 'naik', ['79.9', '80', '85', '90']],
  ])('%s', (_, target, direction, expected) => {
    expect(inside(target, direction)).toEqual(expected);
  });
});

describe('the number that a realisation is held against', () => {
  it.each<[string, IsiTarget, string, string]>([
    ['the only one', angka, '70', '90'],
    ['the bound', batas('>='), '70', '90'],
    ['the upper bound', batas('<'), '70', '90'],
    ['the lower end below the range', rentang, '79.9', '80'],
    ['the upper end within it', rentang, '80', '90'],
    ['the upper end above it', rentang, '95', '90'],
  ])('is %s', (_, target, realisasi, expected) => {
    expect(rationalToText(nearest(rangeOf(target) ?? {}, constantOf(realisasi)))).toBe(expected);
  });
});
