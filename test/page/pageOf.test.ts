import { expect, test } from 'vitest';
import { cellHtml, pageOf, tableBox } from '../../src/page/pageOf.js';

test('a page stands by itself, prints on the paper that it is told, and escapes its title', () => {
  const page = pageOf({
    title: '<A>',
    paper: 'A4 portrait',
    style: 'p { color: red; }',
    body: ['<p>isi</p>', '<p>lagi</p>'],
  });
  expect(page.startsWith('<!DOCTYPE html>\n<html lang="id">\n')).toBe(true);
  expect(page).toContain('<title>&lt;A&gt;</title>');
  expect(page).toContain('@page { size: A4 portrait; margin: 12mm; }');
  expect(page).toContain('}\np { color: red; }</style>');
  expect(page.endsWith('<body><main>\n<p>isi</p>\n<p>lagi</p>\n</main></body>\n</html>\n')).toBe(true);
});

test('a table moves in a box of its own, and its headings are printed again on each page', () => {
  expect(tableBox(['No.', '<b>'], ['<tr></tr>'], ['', 'teks'])).toEqual([
    '<div class="tabel" role="region" aria-label="Tabel" tabindex="0">',
    '<table>',
    '<thead><tr><th>No.</th><th class="teks">&lt;b&gt;</th></tr></thead>',
    '<tbody>\n<tr></tr>\n</tbody>',
    '</table>',
    '</div>',
  ]);
});

test('a cell has a class only when it is given one', () => {
  expect(cellHtml('<b>1</b>')).toBe('<td><b>1</b></td>');
  expect(cellHtml('1', 'angka')).toBe('<td class="angka">1</td>');
});
