import { expect, it } from 'vitest';
import { textWidth } from '../../../src/dokumen/sheet/textWidth.js';

it('a text without signs has no width', () => {
  expect(textWidth('')).toBe(0);
});

it('wide letters are wider than narrow ones, and digits alike', () => {
  expect(textWidth('mmmm')).toBeGreaterThan(textWidth('oooo'));
  expect(textWidth('oooo')).toBeGreaterThan(textWidth('iiii'));
  expect(textWidth('1234')).toBe(textWidth('5678'));
});

it('a word of a heading is at least as wide as browsers draw it', () => {
  // Widths in em of DejaVu Sans, which is among the widest.
  expect(textWidth('penyelenggaraan')).toBeGreaterThan(8);
  expect(textWidth('1.234.567.890')).toBeGreaterThan(7);
});
