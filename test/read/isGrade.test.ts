import { expect, test } from 'vitest';
import { isGrade } from '../../src/read/isGrade.js';

test.each([
  'A',
  'BB',
  'cc',
  'A-',
  'B+',
  'WTP',
  'opini WTP DPP',
  'Sangat Baik',
  'cukup',
  'tidak memuaskan',
  'Informatif',
  'Wajar Tanpa Pengecualian',
  'Unggul',
])('%s is a grade', (text) => {
  expect(isGrade(text)).toBe(true);
});

test.each([
  '',
  'F',
  'AAAA',
  'Ada',
  'BA',
  'a',
  'BB 1',
  'sangat',
  'baik sekali',
  'menyesuaikan',
  `sangat${' '.repeat(40)}baik`,
])('%j is none', (text) => {
  expect(isGrade(text)).toBe(false);
});
