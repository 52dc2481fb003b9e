import { defineIndikator, hitungan, tambah } from 'indikator';
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
    expect(text).toContain('<thead><tr><th>X</th><th class="panjang">&lt;Y&gt;</th></tr></thead>');
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
    expect(bare).toContain('<body><main>\n<div class="tabel"');
  });

  it('takes smaller letters for a wide table, and then larger paper', () => {
    const wide = (columns: number) => {
      const headings = Array.from({ length: columns }, (_, i) => `Pertanggungjawaban${i}`);
      return writeHtml({ ...table, headings, rows: [] });
    };
    expect(wide(2)).toMatch(/A4 landscape.*table { font-size: 9pt/s);
    expect(wide(8)).toMatch(/A4 landscape.*table { font-size: [78](?:\.5)?pt/s);
    expect(wide(12)).toMatch(/A3 landscape.*table { font-size: [78](?:\.5)?pt/s);
    expect(wide(200)).toMatch(/A3 landscape.*table { font-size: 3pt/s);
  });

  it('writes a formula that is too wide to be drawn as text, and a number without breaks', () => {
    const label = 'Jumlah penyandang masalah kesejahteraan';
    const formula = defineIndikator({
      ...{ id: 'lebar', nama: 'Lebar', satuan: 'orang' },
      variabel: { a: { label: `${label} a` }, b: { label: `${label} b` } },
      formula: hitungan(tambah('a', 'b')),
    });
    const page = writeHtml({ ...table, rows: [[{ text: '80 - 90%' }, { text: '', formula }]] });
    expect(page).toContain(`<tr><td class="angka">80 - 90%</td><td>Rumus: ${label} a + ${label} b</td></tr>`);
  });

  it('is read back cell by cell', () => {
    const [, , headings, group, row] = texts(html.read(text));
    expect(headings).toEqual([3, 1, 'X', '<Y>']);
    expect(group).toEqual([4, 1, '"Kelompok"', '←"Kelompok"']);
    expect(row).toEqual([5, 1, "a\n<b>'", expect.stringContaining('Makna: m\nRumus: $\\frac{')]);
  });
});
