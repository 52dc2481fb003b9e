import { expect, it } from 'vitest';
import { listText } from '../../../src/dokumen/layout/listText.js';

it.each([
  [undefined, ''],
  [[], ''],
  [['DTKS'], 'DTKS'],
  [['DTKS', 'Laporan bulanan'], '1. DTKS\n2. Laporan bulanan'],
])('%j', (names, text) => {
  expect(listText(names?.map((nama) => ({ nama })))).toBe(text);
});
