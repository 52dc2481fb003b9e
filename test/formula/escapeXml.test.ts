import { expect, it } from 'vitest';
import { escapeXml } from '../../src/formula/escapeXml.js';

it.each([
  ['a < b & c > d', 'a &lt; b &amp; c &gt; d'],
  ['&lt;', '&amp;lt;'],
  ['"A" \'B\'', '"A" \'B\''],
  ['', ''],
])('%j', (text, escaped) => {
  expect(escapeXml(text)).toBe(escaped);
});
