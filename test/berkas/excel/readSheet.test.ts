import { describe, expect, it } from 'vitest';
import { readExcel } from '../../../src/berkas/excel/readExcel.js';
import { openFile } from '../../../src/berkas/openFile.js';
import { IndikatorError } from '../../../src/issue/indikatorError.js';
import { number, row, rowsOf, type TestSheet, text, type XlsxOptions, xlsxWith } from '../xlsx.js';

function read(sheet: TestSheet | string, options: XlsxOptions = {}, tersembunyi = false) {
  const own = typeof sheet === 'string' ? { data: sheet } : sheet;
  const { zip, main } = openFile(xlsxWith([{ nama: 'A', ...own }], options));
  return readExcel(zip, main, { tersembunyi }).sheets[0];
}

/** The rows of a sheet, with their numbers, `<` and `^` for copies of merged cells. */
function shown(sheet: TestSheet | string, options: XlsxOptions = {}, tersembunyi = false): readonly string[] {
  return (read(sheet, options, tersembunyi)?.sheet.rows ?? []).map(({ number: at, cells }) => {
    const texts = cells.map(
      ({ text: one, copy }) => `${copy === undefined ? '' : copy === 'left' ? '<' : '^'}${one}`,
    );
    return `${at}: ${texts.join(' | ')}`.trim();
  });
}

function issuesOf(sheet: TestSheet | string, options: XlsxOptions = {}): readonly unknown[] {
  return (read(sheet, options)?.issues ?? []).map(({ tingkat, code, path, fakta }) => [
    tingkat,
    code,
    ...(path.length > 0 ? path : Object.values(fakta)),
  ]);
}

/** What a cell of the second column shows, in a format, and whether it is told. */
function cellOf(cell: string, options: XlsxOptions = {}): unknown {
  const own = { data: row(1, text('A1', 'x'), cell, text('C1', 'y')) };
  const [, codes] = [0, (read(own, options)?.issues ?? []).map(({ code }) => code)];
  return [read(own, options)?.sheet.rows[0]?.cells[1]?.text, ...codes];
}

const merged = (...refs: readonly string[]) =>
  `<mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;

describe('rows', () => {
  it('have the numbers that Excel shows; one empty row stands for those between', () => {
    const data = `${row(3, text('A3', 'a'), text('C3', 'c'))}${row(9, text('B9', 'b'))}`;
    expect(shown(data)).toEqual(['3: a |  | c', '8:', '9:  | b']);
  });

  it('may lack addresses, as some programs write them, or have bad ones', () => {
    const cells = '<c t="inlineStr"><is><t>a</t></is></c><c><v>5</v></c>';
    expect(shown(`<row>${cells}</row><row>${cells}</row>`)).toEqual(['1: a | 5', '2: a | 5']);
    expect(shown(`<row r="x">${cells}</row><row r="99999999999">${cells}</row>`)).toEqual([
      '1: a | 5',
      '2: a | 5',
    ]);
  });
});

describe('cells', () => {
  it.each<[string, string, unknown]>([
    ['a shared string', '<c r="B1" t="s"><v>0</v></c>', ['satu']],
    ['a shared string in runs', '<c r="B1" t="s"><v>1</v></c>', ['Jumlah A']],
    ['a string in the cell', text('B1', ' a  b '), ['a b']],
    ['a string in the cell of which the cell says nothing', '<c r="B1"><is><t>a</t></is></c>', ['a']],
    [
      'a string in runs in the cell',
      '<c r="B1" t="inlineStr"><is><r><rPr><b/></rPr><t>Jum</t></r><r><t>lah</t></r><rPh><t>x</t></rPh></is></c>',
      ['Jumlah'],
    ],
    ['the text of a formula', '<c r="B1" t="str"><f>A1&amp;"b"</f><v>ab</v></c>', ['ab']],
    ['the empty text of a formula', '<c r="B1" t="str"><f>IF(1,"")</f><v></v></c>', ['']],
    ['the value of a formula', '<c r="B1"><f>1+1</f><v>2</v></c>', ['2']],
    ['a formula without a value', '<c r="B1"><f>1+1</f></c>', ['', 'no-cached-value']],
    ['a shared formula', '<c r="B1"><f t="shared" si="0"/><v>7</v></c>', ['7']],
    ['a shared formula without a value', '<c r="B1"><f t="shared" si="0"/></c>', ['', 'no-cached-value']],
    ['an array formula', '<c r="B1"><f t="array" ref="B1:B3">A1:A3</f><v>7</v></c>', ['7']],
    ['an error', '<c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', ['#DIV/0!', 'error-cell']],
    ['true', '<c r="B1" t="b"><v>1</v></c>', ['BENAR']],
    ['false', '<c r="B1" t="b"><v>0</v></c>', ['SALAH']],
    [
      'a day of the strict standard',
      '<c r="B1" t="d"><v>2026-07-08T00:00:00</v></c>',
      ['2026-07-08', 'date-cell'],
    ],
    ['a number that is none', '<c r="B1"><v>abc</v></c>', ['abc']],
    ['a number behind an apostrophe', text('B1', "'75,5"), ['75,5']],
    ['a text between apostrophes', text('B1', "'7' kata"), ["'7' kata"]],
    ['escaped signs', text('B1', 'a_x000D_b_x0041_c_x0007_'), ['a\nbAc']],
  ])('have %s', (_, cell, expected) => {
    const strings = ['satu', '<r><t>Jum</t></r><r><t>lah A</t></r><rPh sb="0" eb="1"><t>lafal</t></rPh>'];
    expect(cellOf(cell, { strings })).toEqual(expected);
  });

  it.each<[number | string, string, unknown]>([
    ['0.94330000000000003', '0.00%', ['94,33%']],
    ['94.33', '0.00"%"', ['94,33%']],
    ['94.33', '0.00\\ "%"', ['94,33%']],
    ['1500', '"Rp"#,##0', ['Rp 1500']],
    ['1500', '"Rp"* #,##0_);("Rp"* #,##0)', ['Rp 1500']],
    ['-1500', '_("Rp"* #,##0_);_("Rp"* \\(#,##0\\);_("Rp"* "-"_)', ['Rp -1500']],
    ['0', '_(* #,##0_);_(* \\(#,##0\\);_(* "-"??_);_(@_)', ['0']],
    ['-5', '#,##0.00;(#,##0.00)', ['-5,00']],
    ['12', '0" orang"', ['12 orang']],
    ['80', '"≥ "0', ['≥ 80']],
    ['80', '"> "0.0', ['> 80,0']],
    ['3', '"<= "0', ['<= 3']],
    ['7', '000', ['007']],
    ['1.234', '0.000', ['1,2340']],
    ['1234.5', '#,##0.0', ['1234,5']],
    ['1', '0;;', ['1']],
    ['5', '@', ['5']],
    ['3', '"tercapai"', ['tercapai']],
    ['830', '0\\:00', ['830 (0:00)', 'split-number']],
    ['1234', '00\\.00', ['1234 (00.00)', 'split-number']],
    ['85', '0\\,0', ['85 (0,0)', 'split-number']],
    ['5', '0 "dari" 10', ['5 (0 dari 10)', 'split-number']],
    ['1250000', '#"."###"."###', ['1250000']],
    ['1500', '# ##0.0', ['1500,0']],
    ['46211', 'dd/mm/yyyy', ['8/7/2026', 'date-cell']],
    ['46211', 'd-mmm', ['8/7/2026', 'date-cell']],
    ['46211', 'yyyy', ['2026']],
    ['46211', 'mmm-yy', ['Juli 2026', 'date-cell']],
    ['46211', '[$-421]mmmm', ['Juli', 'date-cell']],
    ['2958466', 'mmm-yy', ['2958466', 'date-cell']],
    ['0.0486111111111111', 'h:mm', ['1:10', 'date-cell']],
    ['1.5', '[h]:mm:ss', ['36:00', 'date-cell']],
  ])('show %s by %s as %j', (value, code, expected) => {
    expect(cellOf(number('B1', value, 1), { formats: [code] })).toEqual(expected);
  });

  it('count days from 1904 where the workbook does', () => {
    expect(cellOf(number('B1', 44749, 1), { formats: ['dd/mm/yyyy'], is1904: true })).toEqual([
      '8/7/2026',
      'date-cell',
    ]);
  });

  it('lose what was struck out, which is told', () => {
    const strings = [
      '<r><rPr><strike/></rPr><t>80</t></r><r><t>85</t></r>',
      '<r><rPr><strike val="0"/></rPr><t>90</t></r>',
    ];
    const own = { strings, formats: ['0', '0'], fonts: ['<strike/>', '<strike val="0"/>'] };
    const cells = [
      '<c r="A1" t="s"><v>0</v></c>',
      '<c r="B1" t="s"><v>1</v></c>',
      number('C1', 5, 1),
      number('D1', 6, 2),
      number('E1', 7),
      '<c r="F1" t="s" s="1"><v>0</v></c>',
    ];
    const data = row(1, ...cells);
    expect(shown(data, own)).toEqual(['1: 85 | 90 |  | 6 | 7 | 85']);
    expect(issuesOf(data, own)).toEqual([
      ['catatan', 'unread-content', 'dicoret', 3, 'sel A1, sel C1, sel F1'],
    ]);
    expect(
      shown(row(1, '<c r="A1" t="s"><v>0</v></c>', text('B1', 'x')), { strings: ['<t>a\ue00eb</t>'] }),
    ).toEqual(['1: ab | x']);
  });

  it('keep what is underlined, and what is raised is no part of a number', () => {
    const strings = [
      '<r><rPr><u/></rPr><t>Jumlah A</t></r><r><t xml:space="preserve">\nJumlah B</t></r>',
      '<r><t>85</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r>',
    ];
    const data = row(1, '<c r="A1" t="s"><v>0</v></c>', '<c r="B1" t="s"><v>1</v></c>');
    expect(read(data, { strings })?.sheet.rows[0]?.cells).toEqual([
      { text: 'Jumlah A\nJumlah B', underlined: [{ from: 0, to: 8 }] },
      { text: '85^1' },
    ]);
  });

  it('lose what leads to a note, which is told', () => {
    const raised = (own: string, mark: string) =>
      `<r><t>${own}</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>${mark}</t></r>`;
    const strings = [raised('Persentase drainase', '1'), raised('85', '*)'), '<t>a\ue00db</t>'];
    const cell = (at: string, i: number) => `<c r="${at}" t="s"><v>${i}</v></c>`;
    const data = row(4, cell('A4', 0), cell('B4', 1), cell('C4', 2));
    expect(shown(data, { strings })).toEqual(['4: Persentase drainase | 85 | ab']);
    expect(issuesOf(data, { strings })).toEqual([
      ['catatan', 'unread-content', 'catatan-kaki', 2, 'sel A4, sel B4'],
    ]);
  });

  it('that name no text of the workbook make it a damaged file', () => {
    expect(() => read(row(1, '<c r="A1" t="s"><v>7</v></c>'))).toThrow(IndikatorError);
  });
});

describe('merged cells', () => {
  it('leave copies in rows that hold something', () => {
    const data = rowsOf([
      ['Target', '', 'x'],
      [2026, 2027, 'y'],
    ]);
    expect(shown({ data, behind: merged('A1:B1') })).toEqual([
      '1: Target | <Target | x',
      '2: 2026 | 2027 | y',
    ]);
    const down = rowsOf([
      ['S', 'a'],
      ['', 'b'],
      ['', 'c'],
    ]);
    expect(shown({ data: down, behind: merged('A1:A3') })).toEqual(['1: S | a', '2: ^S | b', '3: ^S | c']);
    expect(shown({ data: down, behind: merged('A1:XFD1048576') })[0]).toContain('S | <S');
  });

  it('of which the first row or column is hidden show in those that are not', () => {
    const data = `<row r="1" hidden="1">${text('A1', 'S')}${text('B1', 'a')}</row>${row(2, text('B2', 'b'))}${row(3, text('B3', 'c'))}`;
    expect(shown({ data, behind: merged('A1:A3') })).toEqual(['2: S | b', '3: ^S | c']);
    const wide = {
      data: rowsOf([
        ['T', '', ''],
        ['1', '2', '3'],
      ]),
      before: '<cols><col min="1" max="1" hidden="1"/></cols>',
      behind: merged('A1:C1'),
    };
    expect(shown(wide)).toEqual(['1:  | T | <T', '2:  | 2 | 3']);
  });

  it('are done in time, however many there are', () => {
    const refs = Array.from({ length: 20_000 }, (_, i) => `A${i + 1}:B${i + 1}`);
    const data = Array.from({ length: 20_000 }, (_, i) => row(i + 1, text(`A${i + 1}`, 'a'))).join('');
    expect(shown({ data, behind: merged(...refs) })).toHaveLength(20_000);
  });
});

describe('what is hidden', () => {
  const data = `${row(1, text('A1', 'a'), text('B1', 'b'), text('C1', 'c'))}<row r="2" hidden="true">${text('A2', 'd')}</row><row r="3" hidden="1"/>${row(4, text('A4', 'e'))}`;
  const before = '<cols><col min="2" max="2" hidden="1"/><col min="9" max="16384" hidden="1"/></cols>';

  it('is left out and told, where it holds something', () => {
    expect(shown({ data, before })).toEqual(['1: a |  | c', '4: e |']);
    expect(issuesOf({ data, before })).toEqual([
      ['catatan', 'hidden-rows', 1, '2'],
      ['catatan', 'hidden-columns', 1, 'B'],
    ]);
  });

  it('is so by a height or a width of nothing too', () => {
    const flat = `${row(1, text('A1', 'a'), text('B1', 'b'))}<row r="2" ht="0" customHeight="1">${text('A2', 'd')}</row><row r="3" ht="0.5">${text('A3', 'e')}</row>`;
    const narrow = '<cols><col min="2" max="2" width="0" customWidth="1"/></cols>';
    expect(shown({ data: flat, before: narrow })).toEqual(['1: a |', '3: e |']);
    expect(issuesOf({ data: flat, before: narrow })).toEqual([
      ['catatan', 'hidden-rows', 1, '2'],
      ['catatan', 'hidden-columns', 1, 'B'],
    ]);
    expect(shown({ data: flat, before: narrow }, {}, true)).toEqual(['1: a | b', '2: d |', '3: e |']);
  });

  it('is so by a format that shows nothing: of numbers, of zero alone, of texts', () => {
    const own = `${row(1, text('A1', 'a'), number('B1', 80, 1), number('C1', 0, 2))}${row(2, number('A2', 5, 2), '<c r="B2" s="1" t="str"><v>x</v></c>', '<c r="C2" s="3" t="str"><v>y</v></c>')}${row(3, number('A3', 7, 4), number('B3', 3, 3))}`;
    const formats = [';;;', '#,##0;-#,##0;', ';;;@', '@'];
    expect(shown(own, { formats })).toEqual(['1: a |', '2: 5 |  | y', '3: 7 |']);
    expect(issuesOf(own, { formats })).toEqual([['catatan', 'hidden-values', 4, 'B1, C1, B2, B3']]);
    expect(shown(own, { formats }, true)).toEqual(['1: a | 80 | 0', '2: 5 | x | y', '3: 7 | 3']);
  });

  it('is read when asked for', () => {
    expect(shown({ data, before }, {}, true)).toEqual(['1: a | b | c', '2: d |', '3:', '4: e |']);
  });
});

describe('what is drawn over the cells', () => {
  const anchor = (column: number, at: number, content: string) =>
    `<xdr:twoCellAnchor><xdr:from><xdr:col>${column}</xdr:col><xdr:row>${at}</xdr:row></xdr:from>${content}</xdr:twoCellAnchor>`;
  const drawing = (...anchors: readonly string[]) =>
    `<xdr:wsDr xmlns:xdr="urn:xdr" xmlns:a="urn:a">${anchors.join('')}</xdr:wsDr>`;

  it('is told: at the cell of a table that it covers, else as a note', () => {
    const data = rowsOf([['IKU'], ['a', 'b', '', 'd']]);
    const parts = {
      drawing: drawing(
        anchor(0, 0, '<xdr:pic/>'),
        anchor(2, 1, '<xdr:pic/>'),
        anchor(4, 0, '<xdr:sp><a:t>Catatan</a:t></xdr:sp>'),
        anchor(5, 0, '<xdr:cxnSp/>'),
      ),
      comments: '<comments xmlns="urn:c"/>',
    };
    expect(issuesOf({ data, parts })).toEqual([
      ['salah', 'formula-picture', 'baris', 1, 'kolom', 2],
      ['catatan', 'unread-content', 'komentar', 1, ''],
      ['catatan', 'unread-content', 'gambar', 1, 'sel A1'],
      ['catatan', 'unread-content', 'kotak-teks', 1, 'sel E1'],
    ]);
  });

  it.each([
    ['oddHeader', '&amp;CIKU Dinas Sosial', 1],
    ['firstHeader', '&amp;CIKU Dinas Sosial', 1],
    ['evenFooter', '&amp;CIKU Dinas Sosial', 1],
    ['oddHeader', '&amp;L&amp;"Arial,Bold"&amp;10Halaman &amp;P dari &amp;N', 0],
  ])('and the head of a page: %s %s', (name, header, count) => {
    const behind = `<headerFooter><${name}>${header}</${name}></headerFooter>`;
    expect(issuesOf({ data: rowsOf([['a', 'b']]), behind })).toHaveLength(count);
  });
});

describe('limits', () => {
  it('tells of cells too far to the right, and of texts too long', () => {
    const data = row(1, text('A1', 'a'), text('ZZ1', 'b'), text('AAA1', 'c'), text('C1', 'x'.repeat(20_001)));
    expect(issuesOf(data)).toEqual([
      ['salah', 'file-too-large', 'baris', 0, 'kolom', 701],
      ['salah', 'too-long', 'baris', 0, 'kolom', 2],
    ]);
  });
});
