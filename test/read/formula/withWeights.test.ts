import { readFormula } from 'indikator';
import { expect, it } from 'vitest';
import { shapeOf } from '../../corpus/sameFormula.js';

const shape = (text: string) => {
  const read = readFormula(text);
  return read.ok ? shapeOf(read.value) : read.issues[0]?.code;
};

it.each([
  ['30% IKA + 30% IKU + 40% IKTL', '(30% x IKA) + (30% x IKU) + (40% x IKTL)'],
  ['IKLH = 0,376 IKA + 0,405 IKU + 0,219 IKL', '(0,376 x IKA) + (0,405 x IKU) + (0,219 x IKL)'],
  ['0,5A + 0,3B + 0,2C', '(0,5 x A) + (0,3 x B) + (0,2 x C)'],
  ['(0,25 Nilai SAKIP) + (0,75 Nilai RB)', '(0,25 x Nilai SAKIP) + (0,75 x Nilai RB)'],
  ['50%A + 50%B', '(50% x A) + (50% x B)'],
  ['0,5 xyz + 0,5 perkara', '(0,5 x xyz) + (0,5 x perkara)'],
  ['(50% Nilai A) + (50% Nilai B)', '(50% x Nilai A) + (50% x Nilai B)'],
])('weights beside names multiply them: %s', (text, same) => {
  expect(shape(text)).toBe(shape(same));
  expect(shape(text)).toMatch(/^tambah/);
});

it.each([
  // Neither sums to one: a number before a name can be one of its words.
  '20 JP pelatihan + 80 JP praktik',
  '30% IKA + 30% IKU',
  '0,5 A + 50% B',
  '0,5 A + 0,5% B',
  `0,5${'0'.repeat(12)} A + 0,5 B`,
  '0,5 A',
  '0,5 A + B',
])('nothing is multiplied: %s', (text) => {
  expect(shape(text) ?? '').not.toContain('kali');
});

it('what is no weight is read as before', () => {
  expect(shape('0,5 x A + 0,5 x B')).toBe(shape('(0,5 x A) + (0,5 x B)'));
  expect(shape(`0,${'1'.repeat(20)} A + 0,5 B`)).not.toContain('kali');
});
