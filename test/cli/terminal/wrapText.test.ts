import { expect, it } from 'vitest';
import { wrapText } from '../../../src/cli/terminal/wrapText.js';

it('breaks between words, within a word that is too long, and where lines end', () => {
  expect(wrapText('satu dua tiga', 8)).toEqual(['satu dua', 'tiga']);
  expect(wrapText('a pmksPerlindungan b', 8)).toEqual(['a', 'pmksPerl', 'indungan', 'b']);
  expect(wrapText('satu\ndua', 8)).toEqual(['satu', 'dua']);
  expect(wrapText('', 8)).toEqual(['']);
  expect(wrapText('漢字漢字', 5)).toEqual(['漢字', '漢字']);
});
