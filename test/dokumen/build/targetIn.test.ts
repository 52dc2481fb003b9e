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

it('a target does the same, on one line', () => {
  const read = targetIn(field('≥\n1.500'), '2026', 'id');
  expect(read).toMatchObject({ ok: true, value: { jenis: 'batas', arah: '>=', nilai: '1500' } });
});
