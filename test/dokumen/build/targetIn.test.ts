import { expect, it } from 'vitest';
import { targetIn, valueIn } from '../../../src/dokumen/build/targetIn.js';
import { fieldOf } from './fields.js';

const field = (text: string, number?: string) => ({
  ...fieldOf('target', text),
  ...(number === undefined ? {} : { number }),
});
const own = { tahun: 2026 };
const id = { tahun: 2026, locale: 'id' } as const;
const nilai = (read: ReturnType<typeof valueIn>) =>
  read.ok ? (read.value === 'none' ? 'none' : read.value.nilai) : read.issues.map(({ code }) => code);

it('a number is read as it is written', () => {
  expect(nilai(valueIn(field('94,33'), own))).toBe('94.33');
  expect(nilai(valueIn(field('x'), own))).toEqual(['unreadable-number']);
  expect(nilai(valueIn(field('nihil'), own))).toBe('none');
});

it.each([
  ['BB', { predikat: 'BB' }],
  ['78,5 (BB)', { nilai: '78.5', predikat: 'BB' }],
  ['95,00% (Sangat Tinggi)', { nilai: '95.00', satuan: '%', predikat: 'Sangat Tinggi' }],
  ['2 hari', { nilai: '2', satuan: 'hari' }],
])('a value with its grade and its unit: %s', (text, value) => {
  expect(valueIn(field(text), own)).toEqual({ ok: true, value });
});

it('one that could mean two things goes by the number beside it, else by the notation of the table', () => {
  expect(nilai(valueIn(field('1.500'), own))).toEqual(['ambiguous-number']);
  expect(nilai(valueIn(field('1.500'), id))).toBe('1500');
  expect(nilai(valueIn(field('1.500', '1.5'), id))).toBe('1.500');
});

it('or by what other cells prove, before the notation that is stated', () => {
  const proven = (...notations: ('id' | 'en')[]) => ({ ...field('1.500'), notations });
  expect(nilai(valueIn(proven('en'), id))).toBe('1.500');
  expect(nilai(valueIn(proven('id'), own))).toBe('1500');
  expect(nilai(valueIn(proven('id', 'en'), id))).toEqual(['mixed-notation']);
  expect(nilai(valueIn({ ...proven('id', 'en'), number: '1500' }, own))).toBe('1500');
});

it('a text of two numbers may prove its notation itself', () => {
  const read = targetIn(field('1.500 - 1.750,5'), '2026', own);
  expect(read).toMatchObject({ value: { jenis: 'rentang', bawah: '1500', atas: '1750.5' } });
});

it('a target does the same, on one line', () => {
  const read = targetIn(field('≥\n1.500'), '2026', id);
  expect(read).toMatchObject({ ok: true, value: { jenis: 'batas', arah: '>=', nilai: '1500' } });
});
