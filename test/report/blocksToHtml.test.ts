import { expect, test } from 'vitest';
import { blocksToHtml } from '../../src/report/blocksToHtml.js';

test('each kind of part', () => {
  const text = blocksToHtml('A & B', [
    { kind: 'heading', level: 1, text: 'Judul <1>' },
    { kind: 'heading', level: 3, text: 'Bagian' },
    { kind: 'paragraph', text: 'a < b' },
    { kind: 'paragraph', lead: 'Depan.', text: 'belakang' },
    { kind: 'paragraph', lead: 'Depan saja.', text: '' },
    { kind: 'table', head: ['No.', '"Nama"'], rows: [['1', '<script>']] },
    { kind: 'steps', title: 'Langkah', steps: ['satu', "dua 'tiga'"] },
  ]);
  expect(text).toContain(
    '<!DOCTYPE html>\n<html lang="id">\n<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">\n<title>A &amp; B</title>',
  );
  expect(text.slice(text.indexOf('<body>'))).toBe(`<body><main>
<h1>Judul &lt;1&gt;</h1>
<h3>Bagian</h3>
<p>a &lt; b</p>
<p><strong>Depan.</strong> belakang</p>
<p><strong>Depan saja.</strong></p>
<div class="tabel" role="region" aria-label="Tabel" tabindex="0">
<table>
<thead><tr><th>No.</th><th>&quot;Nama&quot;</th></tr></thead>
<tbody>
<tr><td>1</td><td>&lt;script&gt;</td></tr>
</tbody>
</table>
</div>
<p>Langkah:</p>
<ol>
<li>satu</li>
<li>dua &#39;tiga&#39;</li>
</ol>
</main></body>
</html>
`);
});
