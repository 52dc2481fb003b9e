import { expect, it } from 'vitest';
import { headingOf } from '../../../src/dokumen/find/headingOf.js';
import { Headings } from '../../../src/dokumen/find/headings.js';

it.each(['Target 2026', 'Jumlah lansia', ''])('"%s" says the same however often it is asked', (text) => {
  const headings = new Headings();
  const first = headings.of(text);
  expect(first).toEqual(headingOf(text));
  expect(headings.of(text)).toBe(first);
});
