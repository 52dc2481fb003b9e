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
  expect(nilai(valueIn(field('94,33'), own, undefined))).toBe('94.33');
  expect(nilai(valueIn(field('x'), own, undefined))).toEqual(['unreadable-number']);
  expect(nilai(valueIn(field('nihil'), own, undefined))).toBe('none');
});

it.each([
  ['BB', { predikat: 'BB' }],
  ['78,5 (BB)', { nilai: '78.5', predikat: 'BB' }],
  ['95,00% (Sangat Tinggi)', { nilai: '95.00', satuan: '%', predikat: 'Sangat Tinggi' }],
  ['2 hari', { nilai: '2', satuan: 'hari' }],
])('a value with its grade and its unit: %s', (text, value) => {
  expect(valueIn(field(text), own, undefined)).toEqual({ ok: true, value });
});

it('one that could mean two things goes by the number beside it, else by the notation of the table', () => {
  expect(nilai(valueIn(field('1.500'), own, undefined))).toEqual(['ambiguous-number']);
  expect(nilai(valueIn(field('1.500'), id, undefined))).toBe('1500');
  expect(nilai(valueIn(field('1.500', '1.5'), id, undefined))).toBe('1.500');
});

it('or by what other cells prove, before the notation that is stated', () => {
  const proven = (...notations: ('id' | 'en')[]) => ({ ...field('1.500'), notations });
  expect(nilai(valueIn(proven('en'), id, undefined))).toBe('1.500');
  expect(nilai(valueIn(proven('id'), own, undefined))).toBe('1500');
  expect(nilai(valueIn(proven('id', 'en'), id, undefined))).toEqual(['mixed-notation']);
  expect(nilai(valueIn({ ...proven('id', 'en'), number: '1500' }, own, undefined))).toBe('1500');
});

it('a text of two numbers may prove its notation itself', () => {
  const read = targetIn(field('1.500 - 1.750,5'), '2026', own, undefined);
  expect(read).toMatchObject({ value: { jenis: 'rentang', bawah: '1500', atas: '1750.5' } });
});

it('a target does the same, on one line', () => {
  const read = targetIn(field('≥\n1.500'), '2026', id, undefined);
  expect(read).toMatchObject({ ok: true, value: { jenis: 'batas', arah: '>=', nilai: '1500' } });
});

it.each([
  ['Rupiah', '12,5 M', '12500000000'],
  ['Rp', '12,5 juta', '12500000'],
  ['Rp', '1,5 T', '1500000000000'],
  ['Juta Rupiah', '12,5 M', '12500'],
  ['Juta Rupiah', '12,5 juta', '12.5'],
  ['Juta Rupiah', '500 ribu', '0.5'],
  ['Rp (juta)', 'Rp12,5 M', '12500'],
  ['Rp M', '12,5 M', '12.5'],
  ['Rp M', '12,5', '12.5'],
  ['Miliar Rupiah', '-12,5 juta', '-0.0125'],
  ['Triliun', '1,50 T', '1.5'],
  ['Juta ton', '2,5 juta ton', '2.5'],
  ['Orang', '2,5 juta', '2500000'],
  ['meter', '12,5 m', '12.5'],
])('a number under %s: %s', (satuan, text, expected) => {
  const read = targetIn(field(text), '2026', own, satuan);
  expect(read).toMatchObject({ value: { nilai: expected, asli: text } });
  expect(nilai(valueIn(field(text), own, satuan))).toBe(expected);
});

it('both ends of a range are in the unit of the column; a letter is a scale of money alone', () => {
  expect(targetIn(field('10 M - 12,5 M'), '2026', own, 'Juta Rupiah')).toMatchObject({
    value: { bawah: '10000', atas: '12500', asli: '10 M - 12,5 M' },
  });
  expect(targetIn(field('>= 2 M'), '2026', own, 'Juta Rupiah')).toMatchObject({ value: { nilai: '2000' } });
  expect(targetIn(field('12,5 M'), '2026', own, 'Juta ton').ok).toBe(false);
});

it.each(['-', 'n/a', 'nil', '(none)', 'Nihil.', '....'])('%s is no value', (text) => {
  expect(nilai(valueIn(field(text), own, undefined))).toBe('none');
});

it.each([
  ['78,5 ( BB )', { nilai: '78.5', predikat: 'BB' }],
  ['78,5\n(BB)', { nilai: '78.5', predikat: 'BB' }],
  ['78,5(BB)', { nilai: '78.5', predikat: 'BB' }],
  [' BB ', { predikat: 'BB' }],
])('spaces and lines around a grade say nothing: %j', (text, value) => {
  expect(valueIn(field(text), own, undefined)).toEqual({ ok: true, value });
});
