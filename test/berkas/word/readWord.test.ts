import { readBerkas } from 'indikator/berkas';
import { describe, expect, it } from 'vitest';
import { openFile } from '../../../src/berkas/openFile.js';
import { readWord } from '../../../src/berkas/word/readWord.js';
import { type DocxOptions, docxWith, math, mr, names, p, r, STRICT, sdt, tbl, tc, tr } from '../docx.js';

/** A sign that is no placeholder of ours. */
const DOLLAR = '$';

/** The rows of a file of Word: `=` before a line that is in no table, `<` and `^` for copies of merged cells. */
function rowsOf(body: string, options: DocxOptions = {}): readonly string[] {
  const { zip, main } = openFile(docxWith(body, options));
  return readWord(zip, main).sheet.rows.map(({ table, cells }) => {
    const texts = cells.map(
      ({ text, copy }) => `${copy === undefined ? '' : copy === 'left' ? '<' : '^'}${text}`,
    );
    return `${table === undefined ? '=' : `${table}:`} ${texts.join(' | ')}`;
  });
}

function issuesOf(
  body: string,
  options: DocxOptions = {},
): readonly (readonly [string, string, ...unknown[]])[] {
  const { zip, main } = openFile(docxWith(body, options));
  return readWord(zip, main).issues.map(({ tingkat, code, fakta, path }) =>
    path.length > 0 ? [tingkat, code, ...path] : [tingkat, code, ...Object.values(fakta)],
  );
}

/** The text of the only cell. */
const cellOf = (content: string, options: DocxOptions = {}): string =>
  (rowsOf(tbl(tr(tc(content), 'x')), options)[0] ?? '').replace(/^1: /, '').replace(/ \| x$/, '');

const box = (content: string): string =>
  `<w:r><w:drawing><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></w:drawing></w:r>`;
const vmlBox = (content: string): string =>
  `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;

describe('lines and tables', () => {
  it('a row of more than 200 cells is refused: none is left out without a word', () => {
    const row = (count: number) => docxWith(tbl(tr(...Array.from({ length: count }, (_, i) => `${i}`))));
    expect(readBerkas(row(201)).issues.map(({ kalimat }) => kalimat)).toEqual([
      'terlalu besar: jumlah kolom melebihi batas 200; pisahkan menjadi beberapa berkas, atau hapus yang bukan tabel',
    ]);
    expect(readBerkas(row(200)).format).toBe('docx');
  });

  it('are read in their order, tables counted', () => {
    expect(rowsOf(`${p('Judul')}${p('')}${tbl(tr('a', 'b'))}${p('antara')}${tbl(tr('c', 'd'))}`)).toEqual([
      '= Judul',
      '1: a | b',
      '= antara',
      '2: c | d',
    ]);
  });

  it('are those of a strict file too, and of one with content controls around rows and cells', () => {
    expect(rowsOf(tbl(tr('a', 'b')), { namespace: STRICT })).toEqual(['1: a | b']);
    expect(rowsOf(tbl(sdt(tr('a', 'b')), tr(sdt(tc('c')), tc(sdt(p('d'))))))).toEqual([
      '1: a | b',
      '1: c | d',
    ]);
  });

  it('keeps the place of a cell whose control was not filled in', () => {
    const asks = '<w:showingPlcHdr/>';
    expect(rowsOf(tbl(tr('a', sdt(tc('Klik di sini'), asks), 'c')))).toEqual(['1: a |  | c']);
    expect(rowsOf(tbl(sdt(tr('Klik', 'di sini'), asks), tr('a', tc(sdt(p('Klik'), asks)))))).toEqual([
      '1:  | ',
      '1: a | ',
    ]);
    expect(rowsOf(tbl(tr(tc(p(sdt(r('Klik'), asks))), 'b')))).toEqual(['1:  | b']);
  });

  it('knows a table that is there for the layout', () => {
    expect(rowsOf(tbl(tr(tc(`${tbl(tr('a', 'b'))}${p('')}`))))).toEqual(['1: a | b']);
    expect(rowsOf(tbl(tr(tc(`${p('Judul')}${tbl(tr('a', 'b'))}${p('kaki')}`))))).toEqual([
      '= Judul',
      '1: a | b',
      '= kaki',
    ]);
    expect(rowsOf(tbl(tr('n', tc(`${tbl(tr('n', '=', 'jumlah'))}${p('')}`))))).toEqual(['1: n | n = jumlah']);
  });

  it('reads a table in a box of text as any other, and the lines of a box', () => {
    expect(rowsOf(p(box(tbl(tr('a', 'b')))))).toEqual(['1: a | b']);
    expect(rowsOf(p(`${r('lihat ')}${vmlBox(`${p('Judul')}${tbl(tr('a', 'b'))}`)}`))).toEqual([
      '= lihat',
      '= Judul',
      '1: a | b',
    ]);
    expect(rowsOf(p(box(`${p('IKU')}${p('2026')}`)))).toEqual(['= IKU', '= 2026']);
    const beside = box(tbl(tr('a', 'b'))).replace('<w:r>', '<w:r><w:t>lihat</w:t>');
    expect(rowsOf(p(beside))).toEqual(['= lihat', '1: a | b']);
    const both = `<mc:AlternateContent><mc:Choice Requires="wps">${box(p('satu'))}</mc:Choice><mc:Fallback>${vmlBox(p('satu'))}</mc:Fallback></mc:AlternateContent>`;
    expect(rowsOf(p(both))).toEqual(['= satu']);
  });
});

describe('merged cells', () => {
  it('leave copies by columns of the grid', () => {
    const span = (n: number) => `<w:gridSpan w:val="${n}"/>`;
    expect(
      rowsOf(
        tbl(
          tr(tc('a', '<w:vMerge w:val="restart"/>'), tc('b', span(2))),
          tr(tc('', '<w:vMerge/>'), 'c', 'd'),
          `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${tc('e')}</w:tr>`,
        ),
      ),
    ).toEqual(['1: a | b | <b', '1: ^a | c | d', '1:  | e']);
    expect(rowsOf(tbl(tr(tc('a', '<w:hMerge w:val="restart"/>'), tc('', '<w:hMerge/>'), 'b')))).toEqual([
      '1: a | <a | b',
    ]);
    expect(rowsOf(tbl(tr(tc('a', '<w:vMerge/>'), 'b')))).toEqual(['1: a | b']);
    expect(
      rowsOf(
        tbl(
          tr(tc('a', `${span(2)}<w:vMerge w:val="restart"/>`), 'b'),
          tr(tc('', `${span(2)}<w:vMerge w:val="continue"/>`), 'c'),
        ),
      ),
    ).toEqual(['1: a | <a | b', '1: ^a | <a | c']);
  });
});

describe('columns that are but gaps', () => {
  const span = (n: number) => `<w:gridSpan w:val="${n}"/>`;
  const gridOf = (...widths: readonly number[]) =>
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`;

  it('part no cells: borders that are not quite in line are of one column', () => {
    const grid = gridOf(500, 1500, 30, 900, 25, 900);
    const rows = [
      tr('No', tc('Indikator', span(2)), 'Satuan', tc('2026', span(2))),
      tr('1', 'a', tc('Persen', span(3)), '80'),
      tr(tc('2', span(2)), tc('', span(3)), '81'),
      `<w:tr><w:trPr><w:gridBefore w:val="3"/></w:trPr>${tc('Orang', span(2))}${tc('82')}</w:tr>`,
    ];
    expect(rowsOf(tbl(grid, ...rows))).toEqual([
      '1: No | Indikator | Satuan | 2026',
      '1: 1 | a | Persen | 80',
      '1: 2 | <2 |  | 81',
      '1:  | < | Orang | 82',
    ]);
  });

  it.each([
    [
      'a cell stands in one alone',
      gridOf(500, 30, 900),
      [tr('No', 'x', 'Satuan'), tr('1', tc('a', span(2)))],
    ],
    ['no width is told', gridOf(0, 0, 0), [tr('No', 'x', 'Satuan'), tr('1', tc('a', span(2)))]],
  ])('are columns where %s', (_, grid, rows) => {
    expect(rowsOf(tbl(grid, ...rows))).toEqual(['1: No | x | Satuan', '1: 1 | a | <a']);
  });
});

describe('tracked changes', () => {
  it('are read as if all were accepted, and counted', () => {
    const body = tbl(
      tr(tc(p(`<w:ins>${r('baru')}</w:ins><w:del><w:r><w:delText>lama</w:delText></w:r></w:del>`)), 'b'),
      `<w:tr><w:trPr><w:del/></w:trPr>${tc('hapus')}${tc('x')}</w:tr>`,
      `<w:tr><w:trPr><w:ins/></w:trPr>${tc('tambah')}${tc('y')}</w:tr>`,
      tr(tc('buang', '<w:cellDel/>'), tc('ada', '<w:cellIns/>'), 'z'),
    );
    expect(rowsOf(body)).toEqual(['1: baru | b', '1: tambah | y', '1: ada | z']);
    expect(issuesOf(body)).toEqual([['catatan', 'tracked-changes', 6]]);
    const moved = p(`<w:moveFrom>${r('dari')}</w:moveFrom><w:moveTo>${r('ke')}</w:moveTo>`);
    expect([rowsOf(moved), issuesOf(moved)]).toEqual([['= ke'], [['catatan', 'tracked-changes', 2]]]);
  });

  it('count in tables inside cells too', () => {
    const inner = tbl(`<w:tr><w:trPr><w:del/></w:trPr>${tc('n = lama')}</w:tr>`, tr('n = baru'));
    expect(cellOf(`${p('legenda')}${inner}`)).toBe('legenda\nn = baru');
  });

  it('knows nothing of how things looked before', () => {
    expect(cellOf(p(r('a', '<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>')))).toBe('a');
  });
});

/** A mark of a field: where it begins, where its result does, where it ends. */
const mark = (type: string, content = '') =>
  `<w:r><w:fldChar w:fldCharType="${type}">${content}</w:fldChar></w:r>`;

/** A field of an older form. */
const form = (content: string) => mark('begin', `<w:ffData>${content}</w:ffData>`) + mark('end');

describe('text', () => {
  it.each([
    [
      'tabs and breaks',
      '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t></w:r>',
      'a b\nc-d',
    ],
    ['a sign of Symbol', '<w:r><w:sym w:font="Symbol" w:char="F0B4"/></w:r>', '×'],
    ['a sign that is typed in Symbol', r('\uf0b8', '<w:rFonts w:ascii="Symbol"/>'), '÷'],
    ['a letter of Symbol', '<w:r><w:sym w:font="Symbol" w:char="F061"/></w:r>', 'α'],
    ['a sign that is not known', '<w:r><w:sym w:font="Wingdings" w:char="F021"/></w:r>', '\ufffd'],
    ['a letter of another font', '<w:r><w:sym w:font="Arial" w:char="0041"/></w:r>', 'A'],
    ['a soft hyphen', r('kiner\u00adja'), 'kinerja'],
    ['signs of ours', r('a\ue000b\ue002c'), 'abc'],
    ['a link without its relation', `<w:hyperlink r:id="rId99">${r('tautan')}</w:hyperlink>`, 'tautan'],
    [
      'the value of a field',
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('2026')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      '2026',
    ],
    [
      'the value of a field whose code holds another',
      `${mark('begin')}<w:r><w:instrText>IF </w:instrText></w:r>${mark('begin')}<w:r><w:instrText>MERGEFIELD a</w:instrText></w:r>${mark('separate')}${r('7')}${mark('end')}<w:r><w:instrText> = 7 "82" </w:instrText></w:r>${r('70')}${mark('separate')}${r('82')}${mark('end')}`,
      '82',
    ],
    [
      'the value of a field in one run',
      '<w:r><w:t>a</w:t><w:fldChar w:fldCharType="begin"/><w:instrText>DATE</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>b</w:t><w:fldChar w:fldCharType="end"/></w:r>',
      'ab',
    ],
    ['a field that never ends', `${r('a')}${mark('begin')}${r('b')}${mark('x')}`, 'ab'],
    ['the end of a field that began elsewhere', `${r('a')}${mark('separate')}${r('b')}${mark('end')}`, 'ab'],
    [
      'what was chosen from a list',
      form('<w:ddList><w:result w:val="1"/><w:listEntry w:val="75"/><w:listEntry w:val="90"/></w:ddList>'),
      '90',
    ],
    ['the first of a list', form('<w:ddList><w:listEntry w:val="75"/></w:ddList>'), '75'],
    ['an empty list', form('<w:ddList/>'), ''],
    [
      'boxes that are ticked, and one that is not',
      `${form('<w:checkBox><w:default w:val="1"/></w:checkBox>')}${form('<w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>')}${form('<w:checkBox><w:default w:val="1"/><w:checked w:val="0"/></w:checkBox>')}`,
      '☒☒☐',
    ],
    ['a simple field', `<w:fldSimple w:instr="PAGE">${r('7')}</w:fldSimple>`, '7'],
    ['a number with a note above it', `${r('85')}${r('1', '<w:vertAlign w:val="superscript"/>')}`, '85^1'],
    ['a name with a note above it', `${r('RTH')}${r('1)', '<w:vertAlign w:val="superscript"/>')}`, 'RTH'],
    ['a hyphen that keeps words together', r('E\u2011Gov'), 'E-Gov'],
    ['a space without width', r('3,\u200b5'), '3,5'],
    ['a square meter', `${r('m')}${r('2', '<w:vertAlign w:val="superscript"/>')}`, 'm2'],
    [
      'annotated signs',
      '<w:r><w:ruby><w:rt><w:r><w:t>lafal</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>dasar</w:t></w:r></w:rubyBase></w:ruby></w:r>',
      'dasar',
    ],
    ['a smart tag', `<w:smartTag>${r('Tapin')}</w:smartTag>`, 'Tapin'],
    [
      'both ways of a choice',
      `<mc:AlternateContent><mc:Choice Requires="x">${r('a')}</mc:Choice><mc:Fallback>${r('b')}</mc:Fallback></mc:AlternateContent>`,
      'a',
    ],
  ])('has %s', (_, content, expected) => {
    expect(cellOf(p(content))).toBe(expected);
  });

  it('keeps what is underlined, run by run or by a border', () => {
    const cell = (content: string) => {
      const { zip, main } = openFile(docxWith(tbl(tr(tc(content), 'x'))));
      return readWord(zip, main).sheet.rows[0]?.cells[0];
    };
    const u = '<w:u w:val="single"/>';
    const expected = { text: 'Jumlah A\nJumlah B', underlined: [{ from: 0, to: 8 }] };
    expect(cell(`${p(r('Jumlah', u) + r(' A', u))}${p('Jumlah B')}`)).toEqual(expected);
    expect(
      cell(`${p(r('Jumlah A'), '<w:pBdr><w:bottom w:val="single"/></w:pBdr>')}${p('Jumlah B')}`),
    ).toEqual(expected);
    expect(cell(p(r('biasa', '<w:u w:val="none"/>')))).toEqual({ text: 'biasa' });
  });
});

describe('what is not read', () => {
  it('is told: notes, comments, heads of pages, pictures, hidden text', () => {
    const picture = '<w:r><w:drawing><a:blip/></w:drawing></w:r>';
    const body = [
      p(`${r('85')}<w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:endnoteReference w:id="1"/></w:r>`),
      p(`${r('a')}<w:r><w:commentReference w:id="1"/></w:r>`),
      p(picture),
      p(`${r('b')}${r('rahasia', '<w:vanish/>')}`),
    ].join('');
    const parts = {
      header1: `<w:hdr ${names()}>${p('Dinas Sosial')}</w:hdr>`,
      footer1: `<w:ftr ${names()}>${p('Halaman 1 dari 3')}</w:ftr>`,
    };
    expect(rowsOf(body)).toEqual(['= 85', '= a', '= b']);
    expect(issuesOf(body, { parts })).toEqual([
      ['catatan', 'unread-content', 'catatan-kaki', 2, ''],
      ['catatan', 'unread-content', 'komentar', 1, ''],
      ['catatan', 'unread-content', 'gambar', 1, ''],
      ['catatan', 'unread-content', 'tersembunyi', 1, ''],
      ['catatan', 'unread-content', 'halaman', 1, ''],
    ]);
  });

  it('is told where it leads to a note', () => {
    const row = tr(tc(p(`${r('Produksi')}${r('1)', '<w:vertAlign w:val="superscript"/>')}`)), 'x');
    expect(issuesOf(tbl(row))).toEqual([['catatan', 'unread-content', 'catatan-kaki', 1, '']]);
  });

  it('is told where it was struck out, and parts the words around it', () => {
    const struck = (text: string) => r(text, '<w:strike/>');
    const row = tr(tc(p(`${struck('80')}${r('85')}`)), tc(p(`${r('a')}${r('x', '<w:dstrike/>')}${r('b')}`)));
    expect([rowsOf(tbl(row)), issuesOf(tbl(row))]).toEqual([
      ['1: 85 | a b'],
      [['catatan', 'unread-content', 'dicoret', 2, '']],
    ]);
    const kept = tbl(tr(tc(p(r('80', '<w:strike w:val="0"/>'))), 'b'));
    expect([rowsOf(kept), issuesOf(kept)]).toEqual([['1: 80 | b'], []]);
  });

  it('is told where it was struck out or hidden in an equation, also below a bar', () => {
    const run = (text: string, look: string) => `<m:r><w:rPr>${look}</w:rPr><m:t>${text}</m:t></m:r>`;
    const below = `<m:f><m:num>${mr('A')}</m:num><m:den>${mr('B')}${run(' + C', '<w:strike/>')}</m:den></m:f>`;
    const row = tr(tc(p(math(`${below}${run('x 10', '<w:vanish/>')}${mr('×100')}`))), 'x');
    expect([rowsOf(tbl(row)), issuesOf(tbl(row))]).toEqual([
      ['1: \\frac{A}{B}\\times 100 | x'],
      [
        ['catatan', 'unread-content', 'dicoret', 1, ''],
        ['catatan', 'unread-content', 'tersembunyi', 1, ''],
      ],
    ]);
  });

  it('is an error where a document stands inside of the document', () => {
    expect(issuesOf(`<w:altChunk r:id="rId9"/>`)).toEqual([['salah', 'unread-content', 'sisipan', 1, '']]);
    expect(issuesOf(tbl(tr(tc('<w:altChunk r:id="rId9"/>'), 'b')))[0]?.[2]).toBe('sisipan');
    expect(issuesOf(p('<w:subDoc r:id="rId9"/>'))[0]?.[2]).toBe('sisipan');
  });

  it.each([
    ['a picture', '<w:r><w:drawing><a:blip/></w:drawing></w:r>'],
    ['an object', '<w:r><w:object><o:OLEObject ProgID="Equation.3"/></w:object></w:r>'],
    [
      'a field that draws a formula',
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>EQ \\f(a;b)</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
    ],
    [
      'such a field behind another',
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> EQ \\f(a;b)</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
    ],
    ['such a simple field', '<w:fldSimple w:instr=" EQ \\f(a;b) "/>'],
    ['a chart', '<w:r><w:drawing><a:graphic><c:chart xmlns:c="urn:c"/></a:graphic></w:drawing></w:r>'],
    [
      'a picture beside a box of text',
      `<w:r><w:drawing><a:blip/><w:txbxContent>${p('a')}</w:txbxContent></w:drawing></w:r>`,
    ],
    ['a picture in a table inside the cell', ''],
  ])('is told at its cell: %s', (_, content) => {
    const inner =
      content === '' ? tbl(tr(tc(p('<w:r><w:pict><v:imagedata/></w:pict></w:r>')))) + p('') : p(content);
    expect(issuesOf(tbl(tr('a', tc(inner))))).toEqual([['salah', 'formula-picture', 'baris', 0, 'kolom', 1]]);
  });

  it('tells of hidden rows', () => {
    const body = tbl(`<w:tr><w:trPr><w:hidden/></w:trPr>${tc('a')}</w:tr>`, tr('b', 'c'));
    expect([rowsOf(body), issuesOf(body)]).toEqual([
      ['1: b | c'],
      [['catatan', 'unread-content', 'tersembunyi', 1, '']],
    ]);
  });
});

describe('formulas', () => {
  const fraction = `<m:f><m:num>${mr('Jumlah A')}</m:num><m:den>${mr('Jumlah B')}</m:den></m:f>`;

  it.each([
    ['with a sign between them', `${math(mr('A'))}${r(' × ')}${math(mr('100%'))}`, 'A \\times 100\\%', 1],
    ['with a sum between them', `${math(mr('A'))}${r(' + ')}${math(mr('B'))}`, 'A + B', 1],
    ['of which one is a bracket', `${math(mr('('))}${math(mr('A'))}${math(mr(')'))}`, '( A )', 1],
    ['of which one goes on', `${math(mr('A'))}${r('\u00a0')}${math(mr('×100'))}`, 'A \\times 100', 1],
    ['on lines of their own', `${math(mr('A'))}<w:r><w:br/></w:r>${math(mr('=40'))}`, 'A =40', 1],
    ['with words between them', `${math(mr('A'))}${r(' dan ')}${math(mr('B'))}`, 'A dan B', 2],
    ['with a full stop between them', `${math(mr('A'))}${r('. ')}${math(mr('B'))}`, 'A. B', 2],
    ['that end before the next', `${math(mr('A'))} ${math(mr('B'))}`, 'AB', 2],
    ['in a list', `${math(mr('A'))}<w:r><w:br/></w:r>${r('- ')}${math(mr('B'))}`, 'A\n- B', 2],
    [
      'in a list by a hyphen of their own',
      `${math(mr('A'))}<w:r><w:br/></w:r>${math(mr('- B'))}`,
      'A\n- B',
      2,
    ],
  ])('that were typed as pieces are one, or not: %s', (_, content, text, count) => {
    const { zip, main } = openFile(docxWith(tbl(tr(tc(p(content)), 'x'))));
    const cell = readWord(zip, main).sheet.rows[0]?.cells[0];
    expect([cell?.text, cell?.formulas?.length]).toEqual([text, count]);
  });

  it('stand beside the text, whatever dollar signs it has', () => {
    const { zip, main } = openFile(docxWith(tbl(tr(tc(p(`${r(`${DOLLAR}{a} `)}${math(fraction)}`)), 'x'))));
    expect(readWord(zip, main).sheet.rows[0]?.cells[0]).toEqual({
      text: `${DOLLAR}{a} \\frac{ \\text{Jumlah A} }{ \\text{Jumlah B} }`,
      formulas: [{ from: 5, to: 48, dollars: 0 }],
    });
  });

  it.each([
    [`${mr('Jumlah A/')}<w:proofErr/>${mr('Jumlah B x 100%')}`, 'Jumlah A/Jumlah B x 100%', 0],
    [mr('(Jumlah A)/B'), '(Jumlah A)/B', 0],
    [mr('a/b'), 'a/b', 1],
    [mr('Skor/nilai', '<m:nor/>'), '\\text{Skor/nilai}', 1],
  ])('are no lines of words that were typed into an equation: %s', (content, text, formulas) => {
    const { zip, main } = openFile(docxWith(tbl(tr(tc(p(math(content))), 'x'))));
    const cell = readWord(zip, main).sheet.rows[0]?.cells[0];
    expect([cell?.text, cell?.formulas?.length ?? 0]).toEqual([text, formulas]);
  });

  it('are those that were typed as LaTeX too, but no names of fields', () => {
    const { zip, main } = openFile(
      docxWith(tbl(tr('$\\frac{A}{B}$', `${DOLLAR}{nama_output#1} = ${DOLLAR}{b}`))),
    );
    const cells = readWord(zip, main).sheet.rows[0]?.cells.map(({ formulas = [] }) => formulas.length);
    expect(cells).toEqual([1, 0]);
  });
});

describe('a long text, and a wide table', () => {
  it('are refused or told, and nothing throws', () => {
    const long = readBerkas(
      docxWith(tbl(tr('No', 'Indikator Kinerja', 'Satuan'), tr('1', 'a'.repeat(30_000), 'x'))),
    );
    expect(long.issues.some(({ tingkat }) => tingkat === 'salah')).toBe(true);
  });
});
