import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/dokumen/sheet/readHtml.js';
import { texts } from './texts.js';

describe('tables and text', () => {
  it('each table of the page has its number; lines around them have none', () => {
    const html =
      '<h1>Judul</h1><p>satu<br>dua</p><table><tr><th>a<th>b</tr><tr><td>c<td>d</table>teks<table><tr><td>e</table>';
    expect(texts(readHtml(html))).toEqual([
      [1, undefined, 'Judul'],
      [2, undefined, 'satu'],
      [3, undefined, 'dua'],
      [4, 1, 'a', 'b'],
      [5, 1, 'c', 'd'],
      [6, undefined, 'teks'],
      [7, 2, 'e'],
    ]);
  });

  it('what a page does not show is not read', () => {
    const html =
      '<head><title>x</title><style>y</style></head><script>z</script><!-- w --><table><tr><td>a<script>b</script></table>';
    expect(texts(readHtml(html))).toEqual([[1, 1, 'a']]);
  });

  it('a table inside a cell is text of that cell, line by line', () => {
    const html = '<table><tr><td>a<table><tr><td>b</td><td>c</td></tr></table>d</td><td>e</td></tr></table>';
    expect(texts(readHtml(html))).toEqual([[1, 1, 'a\nb\nc\nd', 'e']]);
  });

  it('entities, needless spaces, and line breaks of the source', () => {
    expect(texts(readHtml('<table><tr><td>S &amp; T\n  &lt;5&nbsp;</table>'))).toEqual([[1, 1, 'S & T <5']]);
  });

  it('lists have their marks', () => {
    const html = '<table><tr><td><ol><li>a<li>b</ol><td><ul><li>c<ol><li>d</ol><li>e</ul></table>';
    expect(texts(readHtml(html))).toEqual([[1, 1, '1. a\n2. b', '- c\n1. d\n- e']]);
  });

  it('a row without cells, and text between cells', () => {
    expect(texts(readHtml('<table>x<tr></tr><tr>y<td>a</td>z</tr></table>'))).toEqual([
      [1, 1],
      [2, 1, 'a'],
    ]);
  });
});

describe('merged cells', () => {
  it('leave copies to the right and below', () => {
    const html =
      '<table><tr><td rowspan=2>a<td colspan=2>b<td>c</tr><tr><td>d<td>e<td rowspan=9>f</tr><tr><td>g</table>';
    expect(texts(readHtml(html))).toEqual([
      [1, 1, 'a', 'b', '←b', 'c'],
      [2, 1, '↑a', 'd', 'e', 'f'],
      [3, 1, 'g'],
    ]);
  });

  it('of rows and columns at once', () => {
    const html = '<table><tr><td rowspan=2 colspan=2>a<td>b</tr><tr><td>c</table>';
    expect(texts(readHtml(html))).toEqual([
      [1, 1, 'a', '←a', 'b'],
      [2, 1, '↑a', '←a', 'c'],
    ]);
  });

  it('do not reach into the next table', () => {
    const html = '<table><tr><td rowspan=3>a<td>b</table><table><tr><td>c</table>';
    expect(texts(readHtml(html))).toEqual([
      [1, 1, 'a', 'b'],
      [2, 2, 'c'],
    ]);
  });

  it.each([['0'], ['-2'], ['x'], ['1.5'], ['99999'], ['']])('a width of %j is one', (width) => {
    expect(texts(readHtml(`<table><tr><td colspan="${width}">a<td>b</table>`))).toEqual([[1, 1, 'a', 'b']]);
  });
});

describe('formulas', () => {
  it('MathML with LaTeX inside is that LaTeX, and marked', () => {
    const math =
      '<math><semantics><mi>x</mi><annotation encoding="application/x-tex">A/B</annotation></semantics></math>';
    const read = readHtml(`<table><tr><td>Rumus:${math}</table>`);
    expect(read.ok && read.value.rows[0]?.cells).toEqual([
      { text: 'Rumus: $A/B$', formulas: [{ from: 7, to: 12, dollars: 1 }] },
    ]);
  });

  it('MathML alone is a line of text', () => {
    const math = '<math><mfrac><mtext>A b</mtext><mi>C</mi></mfrac><mo>×</mo><mn>100</mn></math>';
    expect(texts(readHtml(`<table><tr><td>x${math}y</table>`))).toEqual([
      [1, 1, 'x\nRumus: (("A b") / ("C")) × 100\ny'],
    ]);
  });
});

it('raised digits are apart from the number beside them, and what was struck out is gone', () => {
  const page =
    '<table><tr><td>80<sup>1</sup></td><td>m<sup>2</sup></td><td><del>80</del><ins>85</ins></td><td>padi <s>dan garam</s> sawah</td></tr></table>';
  expect(texts(readHtml(page))).toEqual([[1, 1, '80 1', 'm2', '85', 'padi sawah']]);
});

it('what a style hides is not read', () => {
  const page =
    '<table><tr style="display:none"><td>a</td></tr><tr><td>b<span style="mso-hide:all">c</span></td><td hidden>d</td></tr></table>e';
  expect(texts(readHtml(page))).toEqual([
    [1, 1, ''],
    [2, 1, 'b', ''],
    [3, undefined, 'e'],
  ]);
});

it.each([
  ['<p hidden>a<b>b</b></p>', 1],
  ['<table><tr style="display:none"><td>a<td>b<tr hidden><td>c</table>', 2],
  ['<div style="display: none"><p hidden>a</p></div>', 1],
  ['<p style="color:red;display:none">a</p>', 1],
  ['<p style="color:red; display:none">a</p>', 1],
  ['<p hidden> <br></p><p hidden><script>a</script></p>', undefined],
  ['<p>a<s>b</s></p>', undefined],
])('%s hides parts with text', (page, unseen) => {
  const read = readHtml(page);
  expect(read.ok && read.value.unseen).toBe(unseen);
});

describe('limits', () => {
  it('500 elements inside each other, and not more', () => {
    expect(readHtml('<b>'.repeat(500)).ok).toBe(true);
    expect(texts(readHtml('<b>'.repeat(501)))).toEqual([
      { code: 'too-deep', path: [], fakta: { batas: 500 } },
    ]);
  });

  it('merged cells count as often as they reach', () => {
    const html = `<table>${'<tr><td colspan=1000>x'.repeat(101)}</table>`;
    expect(texts(readHtml(html))).toEqual([
      { code: 'too-large', path: ['baris', 100], fakta: { batas: 100_000 } },
    ]);
  });
});

describe('elements', () => {
  it.each(
    'p div section article header footer h1 h2 h3 h4 h5 h6 blockquote pre dt dd caption ol ul'.split(' '),
  )('<%s> stands on lines of its own', (name) => {
    expect(texts(readHtml(`x<${name}>y</${name}>z`))).toEqual([
      [1, undefined, 'x'],
      [2, undefined, 'y'],
      [3, undefined, 'z'],
    ]);
  });

  it.each(['b', 'i', 'span', 'a', 'font', 'u'])('<%s> does not', (name) => {
    expect(texts(readHtml(`x<${name}>y</${name}>z`))).toEqual([[1, undefined, 'xyz']]);
  });

  it.each(['br', 'hr'])('<%s> ends a line', (name) => {
    expect(texts(readHtml(`x<${name}>y`))).toEqual([
      [1, undefined, 'x'],
      [2, undefined, 'y'],
    ]);
  });

  it.each(['script', 'style', 'head', 'title', 'template', 'noscript'])('<%s> is not shown', (name) => {
    expect(texts(readHtml(`<table><tr><td>a<${name}>b</${name}>c</table>`))).toEqual([[1, 1, 'ac']]);
  });

  it.each(['del', 's', 'strike'])('<%s> is apart from what stands beside it, and not read', (name) => {
    expect(texts(readHtml(`<table><tr><td>80<${name}>85</${name}>90</table>`))).toEqual([[1, 1, '80 90']]);
  });

  it('<ins> is like any text', () => {
    expect(texts(readHtml('<table><tr><td>80 <ins>orang</ins></table>'))).toEqual([[1, 1, '80 orang']]);
  });

  it('an item of no list has the mark of one without numbers', () => {
    expect(texts(readHtml('<table><tr><td><li>a</li></table>'))).toEqual([[1, 1, '- a']]);
  });

  it('only a digit behind a digit is apart when it is raised', () => {
    const page = '<table><tr><td>a<sup>1</sup><td>8<sup>a</sup><td>8<sup>1</sup>2<td>8<b>1</b></table>';
    expect(texts(readHtml(page))).toEqual([[1, 1, 'a1', '8a', '8 12', '81']]);
  });
});

describe('what is underlined', () => {
  const cell = (inner: string) => {
    const read = readHtml(`<table><tr><td>${inner}</td></tr></table>`);
    return read.ok ? read.value.rows[0]?.cells[0] : undefined;
  };
  const span = (style: string) => cell(`<span style="${style}">A</span>B`);

  it.each([
    ...['text-decoration:underline', 'text-decoration-line: underline', 'TEXT-DECORATION: UNDERLINE dotted'],
    ...['border-bottom:1px solid', ' border-bottom : solid', 'color:red;border-bottom:1px solid'],
  ])('%s', (style) => {
    expect(span(style)).toEqual({ text: 'AB', underlined: [{ from: 0, to: 1 }] });
  });

  it.each([
    ...['', 'color:red', 'text-decoration:none', 'text-decoration', 'border-bottom:none', 'border-bottom: 0'],
    ...['border-bottom', 'border-top:1px solid', 'x-border-bottom:1px', 'color:underline'],
  ])('not %j', (style) => {
    expect(span(style)).toEqual({ text: 'AB' });
  });

  it.each([
    ['<u>A</u> B', { text: 'A B', underlined: [{ from: 0, to: 1 }] }],
    ['A <u>B <u>C</u></u>D', { text: 'A B CD', underlined: [{ from: 2, to: 5 }] }],
    [
      '<u>A</u><u>B</u>',
      {
        text: 'AB',
        underlined: [
          { from: 0, to: 1 },
          { from: 1, to: 2 },
        ],
      },
    ],
    ['<u><b>A</b>B</u>C', { text: 'ABC', underlined: [{ from: 0, to: 2 }] }],
    ['A<hr>B', { text: 'A\nB', underlined: [{ from: 1, to: 1 }] }],
  ])('%s', (inner, expected) => {
    expect(cell(inner)).toEqual(expected);
  });

  it('borders of cells, and what stands outside tables, are none', () => {
    const read = readHtml(
      '<u>x</u><table style="border-bottom:solid"><tr style="border-bottom:solid"><td style="border-bottom:solid">A',
    );
    expect(read.ok && read.value.rows.map(({ cells }) => cells)).toEqual([[{ text: 'x' }], [{ text: 'A' }]]);
  });
});

describe('lists and tables that are not closed as they were opened', () => {
  it.each([
    ['<table><tr><td><ol><li>a<ul><li>b</ul><li>c</ol>', '1. a\n- b\n2. c'],
    ['<table><tr><td><ul><li>a<ol><li>b<li>c</ol><li>d</ul>', '- a\n1. b\n2. c\n- d'],
    ['<table><tr><td><li>a<li>b', '- a\n- b'],
  ])('%s', (html, cell) => {
    expect(texts(readHtml(html))).toEqual([[1, 1, cell]]);
  });

  it('a table that ends before it begins is none', () => {
    expect(texts(readHtml('a</table><table><tr><td>b<td>c</table></table>d'))).toEqual([
      [1, undefined, 'a'],
      [2, 1, 'b', 'c'],
      [3, undefined, 'd'],
    ]);
  });

  it('a table inside of a cell is text of it', () => {
    const html = '<table><tr><td>a<table><tr><td>b<td>c</table>d<td>e</table>';
    expect(texts(readHtml(html))).toEqual([[1, 1, expect.stringMatching(/^a.*b.*c.*d$/s), 'e']]);
  });
});

it.each(['sdval="1250" sdnum="1057;"', 'x:num="1250"'])(
  'a cell of a spreadsheet has its number: %s',
  (attributes) => {
    const read = readHtml(`<table><tr><td ${attributes}>1.250</td><td x:num>1.250</td></tr></table>`);
    expect(read.ok && read.value.rows[0]?.cells).toEqual([
      { text: '1.250', number: '1250' },
      { text: '1.250' },
    ]);
  },
);

describe('raised marks of notes', () => {
  const table = (cell: string) => `<table><tr><td>Indikator<td>${cell}</table>`;
  const read = (cell: string) => {
    const sheet = readHtml(table(cell));
    return sheet.ok ? [sheet.value.rows[0]?.cells[1]?.text, sheet.value.notes ?? 0] : [];
  };

  it.each([
    ['Jumlah penduduk<sup>1</sup>', 'Jumlah penduduk', 1],
    ['Nilai SAKIP<sup>2)</sup>', 'Nilai SAKIP', 1],
    ['Luas<sup>*)</sup> hutan<sup>**</sup>', 'Luas hutan', 2],
    ['80%<sup>1</sup>', '80%', 1],
    ['Luas hutan<span style="mso-text-raise:3.0pt;vertical-align: super">1</span>', 'Luas hutan', 1],
    [
      'Luas hutan<a href="#_ftn1"><span class="MsoFootnoteReference"><span>[1]</span></span></a> kota',
      'Luas hutan kota',
      1,
    ],
    ['Luas hutan<a class="sdfootnoteanc" href="#sdfootnote1sym"><sup>12</sup></a>', 'Luas hutan', 1],
  ])('%s is %j, and counted', (cell, text, notes) => {
    expect(read(cell)).toEqual([text, notes]);
  });

  it.each([
    ['m<sup>2</sup>', 'm2'],
    ['km<sup>2</sup> hutan', 'km2 hutan'],
    ['80<sup>1</sup>', '80 1'],
    ['Emisi CO<sub>2</sub>', 'Emisi CO2'],
    ['<sup>1</sup>', '1'],
  ])('%s is %j', (cell, text) => {
    expect(read(cell)).toEqual([text, 0]);
  });

  it('are those of the cell alone', () => {
    const sheet = readHtml('<table><tr><td>Jumlah penduduk<td><sup>1</sup></table>');
    expect(sheet.ok && sheet.value.rows[0]?.cells[1]?.text).toBe('1');
  });
});
