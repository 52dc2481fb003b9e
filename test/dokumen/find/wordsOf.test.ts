import { expect, it } from 'vitest';
import { isRemark, wordsOf } from '../../../src/dokumen/find/wordsOf.js';

it.each([
  ['Target Tahun', 'target'],
  ['  TARGET  (tahun)', 'target'],
  ['Tahun', ''],
  ['Target Capaian Setiap Tahun', 'target capaian'],
  ['Target Tiap Triwulan', 'target'],
  ['Per Triwulan', ''],
  ['Formulasi/Cara Pengukuran', 'formulasi cara pengukuran'],
  ['Sub-Kegiatan', 'sub kegiatan'],
  ['', ''],
])('%s', (text, expected) => {
  expect(wordsOf(text)).toBe(expected);
});

it.each([
  ['Rp', false],
  ['%', true],
  ['RPJMD', true],
  ['2026', false],
  ['orang', false],
])('%s in brackets says nothing: %s', (text, expected) => {
  expect(isRemark(text)).toBe(expected);
});
