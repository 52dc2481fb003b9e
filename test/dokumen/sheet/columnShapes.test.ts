import { defineIndikator, hitungan, tambah } from 'indikator';
import { describe, expect, it } from 'vitest';
import { columnShapes, isDrawn, isNumber } from '../../../src/dokumen/sheet/columnShapes.js';
import { pmks } from '../../fixtures/pmks.js';

const shapes = (headings: readonly string[], ...rows: readonly (readonly string[])[]) =>
  columnShapes({ title: '', lines: [], headings, rows: rows.map((row) => row.map((text) => ({ text }))) });

describe('columnShapes', () => {
  it('a column of short texts is as wide as its longest word, or its number', () => {
    const [words, numbers] = shapes(['A', 'B'], ['satu dua tiga', 'Rp 1.234.567']);
    expect(words?.name).toBe('');
    expect(words?.width).toBeLessThan(4);
    expect(numbers?.width).toBeGreaterThan(7);
  });

  it('texts and long texts have a least width', () => {
    expect(shapes(['A', 'B'], ['kata '.repeat(10), 'kata '.repeat(100)])).toEqual([
      { name: 'teks', width: 9 },
      { name: 'panjang', width: 15 },
    ]);
  });

  it('a heading over the whole width says nothing of a column', () => {
    expect(shapes(['A', 'B'], ['kelompok '.repeat(100)], ['a', 'b'])[0]).toEqual({
      name: '',
      width: expect.closeTo(1.6, 0),
    });
  });
});

it('a formula is drawn unless it is too wide for a column', () => {
  expect(isDrawn({ text: '' })).toBe(false);
  expect(isDrawn({ text: '', formula: pmks })).toBe(true);
  const label = 'Jumlah penyandang masalah kesejahteraan';
  const lebar = defineIndikator({
    ...{ id: 'lebar', nama: 'Lebar', satuan: 'orang' },
    variabel: { a: { label }, b: { label: `${label} lain` } },
    formula: hitungan(tambah('a', 'b')),
  });
  expect(isDrawn({ text: '', formula: lebar })).toBe(false);
});

it.each([
  ['1.234.567,89', true],
  ['Rp 1.234.567', true],
  ['80 - 90%', true],
  ['78 (BB)', true],
  ['<= 5 hari', true],
  ['-3', true],
  ['80 - 90 per 100.000 penduduk', false],
  ['2 dokumen perencanaan', false],
  ['Sangat Baik', false],
  ['', false],
])('%s stays on one line: %s', (text, isOne) => {
  expect(isNumber(text)).toBe(isOne);
});

it.each([
  ...[
    '5',
    'Rp5',
    'Rp 5',
    '≥ 90',
    '≤5',
    '>5',
    '<5',
    '=5',
    '±5',
    '--5',
    '1.000 hari',
    '5 (BB)',
    '5abcd',
    '80 / 90',
    '5'.repeat(24),
  ],
])('%s is a number', (text) => {
  expect(isNumber(text)).toBe(true);
});

it.each(['5 orang sehat', '5abcde', 'a5', 'Rp', '5 a b', '5'.repeat(25), 'x 5', '5 (BB) x'])(
  '%s is none',
  (text) => {
    expect(isNumber(text)).toBe(false);
  },
);
