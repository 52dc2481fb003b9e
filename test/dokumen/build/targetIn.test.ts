import { expect, it } from 'vitest';
import { numberIn, targetIn } from '../../../src/dokumen/build/targetIn.js';
import { fieldOf } from './fields.js';

const field = (text: string, number?: string) => ({
  ...fieldOf('target', text),
  ...(number === undefined ? {} : { number }),
});
const nilai = (read: ReturnType<typeof numberIn>) =>
  read.ok ? read.value.nilai : read.issues.map(({ code }) => code);

it('a number is read as it is written', () => {
  expect(nilai(numberIn(field('94,33'), undefined))).toBe('94.33');
  expect(nilai(numberIn(field('x'), undefined))).toEqual(['unreadable-number']);
});

it('one that could mean two things goes by the number beside it, else by the notation of the table', () => {
  expect(nilai(numberIn(field('1.500'), undefined))).toEqual(['ambiguous-number']);
  expect(nilai(numberIn(field('1.500'), 'id'))).toBe('1500');
  expect(nilai(numberIn(field('1.500', '1.5'), 'id'))).toBe('1.500');
});

it('or by what other cells prove, before the notation that is stated', () => {
  const proven = (...notations: ('id' | 'en')[]) => ({ ...field('1.500'), notations });
  expect(nilai(numberIn(proven('en'), 'id'))).toBe('1.500');
  expect(nilai(numberIn(proven('id'), undefined))).toBe('1500');
  expect(nilai(numberIn(proven('id', 'en'), 'id'))).toEqual(['mixed-notation']);
  expect(nilai(numberIn({ ...proven('id', 'en'), number: '1500' }, undefined))).toBe('1500');
});

it('a text of two numbers may prove its notation itself', () => {
  const read = targetIn(field('1.500 - 1.750,5'), '2026', undefined);
  expect(read).toMatchObject({ value: { jenis: 'rentang', bawah: '1500', atas: '1750.5' } });
});

it('a target does the same, on one line', () => {
  const read = targetIn(field('≥\n1.500'), '2026', 'id');
  expect(read).toMatchObject({ ok: true, value: { jenis: 'batas', arah: '>=', nilai: '1500' } });
});
