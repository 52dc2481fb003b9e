import { expect, it } from 'vitest';
import { arithmeticIn } from '../../../src/dokumen/build/arithmeticIn.js';
import { isTold, unquoted } from '../../../src/dokumen/sheet/isNoLabel.js';

it.each([
  ['A / B', 'strong'],
  ['A x 100', 'strong'],
  ['A dibagi B', 'strong'],
  ['(A+B)/2', 'strong'],
  ['Nilai A plus nilai B', 'strong'],
  ['Keluarga kurang mampu', 'none'],
  ['PAUD plus yang aktif', 'none'],
  ['0,6 x Mutu', 'strong'],
  ['A : B', 'weak'],
  ['survei - BPS', 'weak'],
  ['Kabupaten/Kota', 'none'],
  ['Nilai (A - B)', 'none'],
  ['usia 7 - 12 tahun', 'none'],
  ['2 x setahun', 'none'],
  ['3 kali per tahun', 'none'],
  ['"A / B"', 'none'],
])('%j holds %s arithmetic', (text, expected) => {
  expect(arithmeticIn(text)).toBe(expected);
});

it('words in quotes tell nothing', () => {
  expect([isTold('A dibagi B'), isTold('"A dibagi B"')]).toEqual([true, false]);
  expect(unquoted('"A ""x"" C" / B')).toBe('"A" / B');
});

it.each([
  ...[
    'A × B',
    'A÷B',
    '√A',
    '∑ A',
    'Σ A',
    '(A) / B',
    '[A] * B',
    '"A" + "B"',
    'A ∕ B',
    'A ⁄ (B)',
    'A x B',
    '2 x B',
  ],
  ...[
    '2x Mutu',
    '2 *Mutu',
    '3/A',
    '(3/A',
    '(A+B)/C',
    '(A)*C',
    '(A):C',
    'B/(A)',
    'B* (A)',
    'A1/2',
    'A*2',
    '(b+2',
  ],
  ...['A / B', 'membagi A', 'A dikali 100', 'A * B', ') x B', '5/b lain'],
])('%j holds strong arithmetic', (text) => {
  expect(arithmeticIn(text)).toBe('strong');
});

it.each(['A - B', 'A − B', 'A – B', 'A — B', 'A : B'])('%j holds weak arithmetic', (text) => {
  expect(arithmeticIn(text)).toBe('weak');
});

it.each([
  ...[
    'A -B',
    'A- B',
    '- B',
    'A -',
    'A:B',
    'A/B',
    'A+B',
    'Luas (A / B)',
    'Luas(A / B)',
    '7 - 12',
    '7-12',
    '7 – 12',
  ],
  ...[
    '2x sebulan',
    '12 kali per minggu',
    '2 x dalam setahun',
    '2 x/hari',
    '3 x 1 tahun',
    '1 kali satu semester',
  ],
  ...['2 x triwulan', 'dst/lain', '1234/ab', '3/ab', 'xA', 'pos x', '2 x per 1 bulan', 'kali A'],
])('%j holds none', (text) => {
  expect(arithmeticIn(text)).toBe('none');
});

it.each([
  ['2kali / 1 setriwulan', 'none'],
  ['Survei 2 x /tahun', 'none'],
  ['Rilis 2 x setahun oleh BPS', 'none'],
  ['Rilis 2 x setahunan', 'strong'],
  ['Σjumlah', 'none'],
  ['1 – a', 'weak'],
  ['a – 0', 'weak'],
  [' 7/a', 'strong'],
  ['26/a', 'strong'],
  ['x 10%', 'strong'],
  ['ab+1', 'none'],
  ['2ab/7', 'none'],
  ['Biaya $0/B$', 'none'],
])('at the edge of what is arithmetic: %j holds %s', (text, expected) => {
  expect(arithmeticIn(text)).toBe(expected);
});
