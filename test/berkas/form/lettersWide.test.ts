import { expect, it } from 'vitest';
import { lettersWide, linesWide } from '../../../src/berkas/form/lettersWide.js';

it.each([
  ['', 0],
  ['aaaa', 4],
  ['MMMM', 5.2],
  ['iiii', 2.4],
])('%j is %f letters wide', (text, expected) => {
  expect(lettersWide(text)).toBe(expected);
});

it.each([
  ['', 5, 1],
  ['aaa aaa', 8, 1],
  ['aaa aaa', 6, 2],
  ['aaa  aaa', 6, 2],
  // By width alone these would be two lines.
  ['aaaa aaaa aaaa', 8, 3],
  ['aaaaaaaaaaaa', 5, 3],
  ['aa aaaaaaaaaaaa aa', 5, 4],
  ['Bidang Perlindungan dan Jaminan Sosial serta Penanganan Fakir Miskin', 15.5, 5],
])('%j takes, in lines of %f letters, %i', (text, room, expected) => {
  expect(linesWide(text, room)).toBe(expected);
});
