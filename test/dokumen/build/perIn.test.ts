import { expect, it } from 'vitest';
import { perIn } from '../../../src/dokumen/build/perIn.js';

it.each([
  ['per 1.000 penduduk', '1.000'],
  ['kasus/100000 KH', '100000'],
  ['Rasio guru per 100 murid', '100'],
  ['per 1.000.000 penduduk', '1.000.000'],
  ['per 1.000.5', ''],
  ['per 50 orang', ''],
  ['per 100 ribu penduduk', ''],
  ['per seribu bayi', ''],
  ['kasus per bulan', undefined],
  ['super 1.000', undefined],
])('%s: %s', (text, expected) => {
  expect(perIn(text)).toBe(expected);
});
