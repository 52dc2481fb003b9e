import { expect, test } from 'vitest';
import { escapeHtml } from '../../src/page/escapeHtml.js';

test('every sign that HTML gives a meaning is escaped, the ampersand once', () => {
  expect(escapeHtml(`<a href="x">it's &amp; more</a>`)).toBe(
    '&lt;a href=&quot;x&quot;&gt;it&#39;s &amp;amp; more&lt;/a&gt;',
  );
  expect(escapeHtml('54,38% (BB)')).toBe('54,38% (BB)');
});
