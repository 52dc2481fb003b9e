import { describe, expect, it } from 'vitest';
import { html } from '../../../src/dokumen/sheet/html.js';
import { writeHtml } from '../../../src/dokumen/sheet/writeHtml.js';
import { pmks } from '../../fixtures/pmks.js';
import { texts } from './texts.js';

const table = {
  title: 'A & B',
  lines: ['Judul: A & B', 'Tahun: 2026'],
  headings: ['X', '<Y>'],
  rows: [[{ text: '"Kelompok"' }], [{ text: "a\n<b>'" }, { text: 'Makna: m', formula: pmks }]],
};

describe('writeHtml', () => {
  const text = writeHtml(table);

  it('escapes every text', () => {
    expect(text).toContain('<title>A &amp; B</title>');
    expect(text).toContain('<h1>Judul: A &amp; B</h1>\n<p>Tahun: 2026</p>');
    expect(text).toContain('<thead><tr><th>X</th><th>&lt;Y&gt;</th></tr></thead>');
    expect(text).toContain('<tr><td colspan="2"><strong>&quot;Kelompok&quot;</strong></td></tr>');
    expect(text).toContain('<tr><td>a<br>&lt;b&gt;&#39;</td><td>Makna: m<br>Rumus:<math');
  });

  it('draws formulas and carries their LaTeX', () => {
    expect(text).toContain('<mfrac>');
    expect(text).toContain('<annotation encoding="application/x-tex">\\frac{');
    expect(text).toMatch(/<math[^>]*><semantics>.*<\/semantics><\/math>/);
  });

  it('has no lines above the table when there are none', () => {
    const bare = writeHtml({ ...table, lines: [] });
    expect(bare).not.toContain('<h1>');
    expect(bare).toContain('<body>\n<table>');
  });

  it('is read back cell by cell', () => {
    const [, , headings, group, row] = texts(html.read(text));
    expect(headings).toEqual([3, 1, 'X', '<Y>']);
    expect(group).toEqual([4, 1, '"Kelompok"', '←"Kelompok"']);
    expect(row).toEqual([5, 1, "a\n<b>'", expect.stringContaining('Makna: m\nRumus: $\\frac{')]);
  });
});
