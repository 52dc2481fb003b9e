import { expect, test } from 'vitest';
import { notationsOf } from '../../src/read/notationsOf.js';

test.each([
  ['94,33', ['id']],
  ['29.28571428571428', ['en']],
  ['20.1%', ['en']],
  // As many digits behind a mark as no group of thousands has.
  ['0,5', ['id']],
  ['12.3456', ['en']],
  ['123456789.25', ['en']],
  ['00,5', []],
  ['1.500.000', ['id']],
  ['1,500,000', ['en']],
  ['0.376', ['en']],
  ['≥ 8.785,00', ['id']],
  ['1.500 - 1.750,5', ['id']],
  // What both can be proves nothing, and what none can be neither.
  ['28.125', ['id', 'en']],
  ['80 (BB)', ['id', 'en']],
  ['BB', ['id', 'en']],
  ['-', ['id', 'en']],
  // A mark may have been left out of 1.500.000.
  ['1500.000', ['id', 'en']],
  ['1500.250', ['en']],
  ['Rp 1500.000 - 2000', ['id', 'en']],
  ['94,33 - 94.33', []],
  ['12.05.2022', []],
  ['menyesuaikan', []],
])('%s: %j', (text, notations) => {
  expect(notationsOf(text)).toEqual(notations);
});
