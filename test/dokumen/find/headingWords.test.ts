import { expect, it } from 'vitest';
import { headingWords, wordsForTingkat } from '../../../src/dokumen/find/headingWords.js';

it('every heading is in small letters, without punctuation and once', () => {
  for (const words of headingWords.keys()) expect(words).toMatch(/^[a-z0-9]+( [a-z0-9]+)*$/);
  expect(headingWords.get('satuan')).toEqual({ jenis: 'satuan' });
  expect(headingWords.get('program')).toEqual({ jenis: 'sasaran', tingkat: 'program' });
});

it('what is written for a level is read as that level', () => {
  for (const tingkat of [undefined, 'program', 'kegiatan', 'sub-kegiatan']) {
    const heading = headingWords.get(wordsForTingkat(tingkat));
    expect(heading).toEqual(tingkat === undefined ? { jenis: 'sasaran' } : { jenis: 'sasaran', tingkat });
  }
  expect(wordsForTingkat('lain')).toBe('sasaran lain');
});
