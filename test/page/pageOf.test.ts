import { expect, test } from 'vitest';
import { headingRow, pageOf } from '../../src/page/pageOf.js';

test('a page stands by itself, prints on A4 the way it is told, and escapes its title', () => {
  const page = pageOf({ title: '<A>', orientation: 'portrait', body: ['<p>isi</p>', '<p>lagi</p>'] });
  expect(page.startsWith('<!DOCTYPE html>\n<html lang="id">\n')).toBe(true);
  expect(page).toContain('<title>&lt;A&gt;</title>');
  expect(page).toContain('@page { size: A4 portrait; margin: 12mm; }');
  expect(page.endsWith('<body>\n<p>isi</p>\n<p>lagi</p>\n</body>\n</html>\n')).toBe(true);
});

test('headings are printed again on each page', () => {
  expect(headingRow(['No.', '<b>'])).toBe('<thead><tr><th>No.</th><th>&lt;b&gt;</th></tr></thead>');
});
