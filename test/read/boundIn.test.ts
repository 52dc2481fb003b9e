import { expect, test } from 'vitest';
import { boundIn } from '../../src/read/boundIn.js';

test.each([
  ...['>= 90', '=> 90', '> = 90', '≥90', '⩾ 90', 'min 90', 'Min. 90', 'minimal 90', 'minimum 90'].map(
    (text) => [text, '>=', '90'],
  ),
  ...[
    'paling sedikit 90',
    'paling rendah 90',
    'paling kurang 90',
    'sekurang-kurangnya 90',
    'sekurangnya 90',
  ].map((text) => [text, '>=', '90']),
  ...[
    'setidaknya 90',
    'setidak-tidaknya 90',
    'serendah-rendahnya 90',
    'sedikitnya 90',
    'tidak kurang dari 90',
  ].map((text) => [text, '>=', '90']),
  ...[
    'tidak di bawah 90',
    'tidak dibawah 90',
    'lebih dari atau sama dengan 90',
    'lebih besar dari atau sama dengan 90',
  ].map((text) => [text, '>=', '90']),
  ...['lebih besar sama dengan 90', 'tidak lebih rendah dari 90', 'tidak kurang daripada 90'].map((text) => [
    text,
    '>=',
    '90',
  ]),
  ...['<= 5', '=< 5', '< = 5', '≤5', 'maks 5', 'Maks. 5', 'maksimal 5', 'maksimum 5', 'max 5'].map((text) => [
    text,
    '<=',
    '5',
  ]),
  ...['paling banyak 5', 'paling lama 5', 'paling lambat 5', 'paling tinggi 5', 'selambat-lambatnya 5'].map(
    (text) => [text, '<=', '5'],
  ),
  ...[
    'setinggi-tingginya 5',
    'sebanyak-banyaknya 5',
    'tidak lebih dari 5',
    'tidak melebihi 5',
    'tidak diatas 5',
  ].map((text) => [text, '<=', '5']),
  ...['tidak lebih lama dari 5', 'kurang dari atau sama dengan 5', 'lebih kecil atau sama dengan 5'].map(
    (text) => [text, '<=', '5'],
  ),
  ...[
    '> 90',
    'lebih dari 90',
    'lebih besar dari 90',
    'lebih tinggi dari 90',
    'di atas 90',
    'diatas 90',
    'melebihi 90',
    'melampaui 90',
  ].map((text) => [text, '>', '90']),
  ...[
    '< 5',
    'kurang dari 5',
    'lebih kecil dari 5',
    'lebih rendah dari 5',
    'di bawah 5',
    'Dibawah 5',
    'lebih cepat dari 5',
  ].map((text) => [text, '<', '5']),
  ...[
    '90 ke atas',
    '90 keatas',
    '90 (ke atas)',
    '90 atau lebih',
    '90 atau lebih tinggi',
    '90 minimal',
    '90 (min.)',
  ].map((text) => [text, '>=', '90']),
  ...[
    '5 ke bawah',
    '5 kebawah',
    '5 atau kurang',
    '5 atau lebih kecil',
    '5 maksimal',
    '5 (maks)',
    '5 (Maksimal)',
  ].map((text) => [text, '<=', '5']),
])('%s: %s %s', (text, arah, rest) => {
  expect(boundIn(text as string)).toMatchObject({ arah, rest });
});

test.each([
  '90',
  'kurang lebih 90',
  'lebih kurang 90',
  'mines 5',
  'minus 5',
  '>',
  'minimal',
  'sekitar 90',
  'ke atas',
  '90 ke atasan',
  'target > 90',
  'maksud 5',
  'paling 5',
])('none: %s', (text) => {
  expect(boundIn(text)).toBeUndefined();
});

test.each([
  ['tidak kurang 90', '>='],
  ['tidak lebih sedikit 90', '>='],
  ['lebih dari sama dengan 90', '>='],
  ['paling singkat 90', '>='],
  ['tidak lebih 90', '<='],
  ['tidak lebih tinggi 90', '<='],
  ['tidak lebih daripada 90', '<='],
  ['tidak melampaui 90', '<='],
  ['kurang dari sama dengan 90', '<='],
  ['lebih kecil dari sama dengan 90', '<='],
  ['paling besar 90', '<='],
  ['lebih besar 90', '>'],
  ['lebih besar daripada 90', '>'],
  ['lebih daripada 90', '>'],
  ['kurang daripada 90', '<'],
])('with and without its small words: %s', (text, arah) => {
  expect(boundIn(text)).toMatchObject({ arah, rest: '90' });
});

test('says where the rest begins', () => {
  expect(boundIn('minimal : 90')).toEqual({ arah: '>=', rest: '90', from: 10 });
  expect([boundIn('>= 90')?.from, boundIn('90 ke atas')?.from]).toEqual([3, 0]);
});
