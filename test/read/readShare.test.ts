import { expect, test } from 'vitest';
import { readShare } from '../../src/read/readShare.js';

test.each([
  ['100% (40 dari 40 OPD)', '100'],
  ['100 % (40 OPD dari 40 OPD)', '100'],
  ['100%(40/40)', '100'],
  ['66,67% (2 dari 3 desa)', '66.67'],
  ['67% (2 dari 3)', '67'],
  ['80 persen ( 4 dari 5 )', '80'],
  ['80 persen(4 dari 5)', '80'],
  ['12,5% (1 desa adat dari 8 desa adat)', '12.5'],
  ['1.000% (10 dari 1)', '1000'],
])('%s is %s', (text, nilai) => {
  expect(readShare(text, 'id')).toMatchObject({ ok: true, value: { nilai } });
});

test.each([
  '80% (40 dari 40)',
  '66,66% (2 dari 3)',
  '100% (40 OPD dari 40 desa)',
  '100% (0 dari 0)',
  '100% (40 OPD)',
  '100% (40 dari 40 dan 3 desa)',
  '100% (40 dari 40) dan 3 desa',
  'minimal 100% (40 dari 40)',
  '100% (desa 40 dari 40)',
  '100 (40 dari 40)',
  '100%',
  '1,000% (10 dari 01)',
])('%s is none', (text) => {
  expect(readShare(text, 'id')).toBeUndefined();
});
