import { expect, it } from 'vitest';
import { breakable, wholeParts } from '../../../src/dokumen/sheet/breakable.js';

it('words are whole, and signs of HTML are escaped', () => {
  expect(breakable('pertanggungjawaban <b> & lain')).toBe('pertanggungjawaban &lt;b&gt; &amp; lain');
  expect(breakable('a'.repeat(36))).toBe('a'.repeat(36));
});

it('what is too long for a word may be broken, between characters', () => {
  expect(breakable(`di ${'a'.repeat(50)}`)).toBe(`di ${'a'.repeat(24)}<wbr>${'a'.repeat(24)}<wbr>aa`);
  expect(breakable('😀'.repeat(25))).toBe(`${'😀'.repeat(24)}<wbr>😀`);
});

it('the parts that stay whole', () => {
  expect(wholeParts(`satu  dua\n${'x'.repeat(40)}`)).toEqual(['satu', 'dua', 'x'.repeat(24), 'x'.repeat(16)]);
});
