import { describe, expect, it } from 'vitest';
import { mathLatex } from '../../../src/berkas/word/mathLatex.js';
import { type Element, readElements } from '../../../src/berkas/xml/element.js';
import { ZipFile } from '../../../src/berkas/zip/zipFile.js';
import { math, mr, names } from '../docx.js';
import { zipWith } from '../zip/files.js';

function latexOf(content: string): string {
  const found: Element[] = [];
  const zip = new ZipFile(
    zipWith([{ name: 'a.xml', content: `<w:body ${names()}>${math(content)}</w:body>` }]),
  );
  readElements(zip, 'a.xml', 'w:body', new Set(), (element) => found.push(element));
  return found.map(mathLatex).join('');
}

const e = (content: string) => `<m:e>${content}</m:e>`;
const nor = '<m:nor/>';

const boxed = (properties: string) =>
  `<m:borderBox><m:borderBoxPr>${properties}</m:borderBoxPr>${e(mr('A'))}</m:borderBox>`;

describe('mathLatex', () => {
  it.each([
    ['a name cut into runs', `${mr('Jum')}<w:proofErr/>${mr('lah A')}`, '\\text{Jumlah A}'],
    [
      'a name of which a part was put in',
      `${mr('Jum')}<w:ins>${mr('lah')}</w:ins><w:del>${mr('x')}</w:del>`,
      '\\text{Jumlah}',
    ],
    [
      'one of two ways to show it',
      `<mc:AlternateContent><mc:Choice Requires="x">${mr('a')}</mc:Choice><mc:Fallback>${mr('b')}</mc:Fallback></mc:AlternateContent>`,
      'a',
    ],
    ['digits cut into runs', `${mr('1')}${mr('0')}${mr('0%')}`, '100\\%'],
    ['a name with brackets', mr('Skor (rata-rata)', nor), '\\text{Skor (rata-rata)}'],
    ['x before a number', `${mr('A', nor)}${mr(' x 100')}`, '\\text{A} \\times 100'],
    ['slanted and bold letters', `${mr('𝐴')}${mr('+𝑛ℎ')}${mr('𝟏')}`, 'A+ \\text{nh1}'],
    ['what is crossed out', boxed('<m:strikeBLTR m:val="1"/>'), '\\cancel{A}'],
    ['what stands in a box', boxed('<m:hideTop m:val="1"/>'), 'A'],
    ['a fraction', `<m:f><m:num>${mr('a')}</m:num><m:den>${mr('b')}</m:den></m:f>`, '\\frac{a}{b}'],
    [
      'no fraction',
      `<m:f><m:fPr><m:type m:val="noBar"/></m:fPr><m:num>${mr('a')}</m:num><m:den>${mr('b')}</m:den></m:f>`,
      '\\binom{a}{b}',
    ],
    ['an index', `<m:sSub>${e(mr('Nilai'))}<m:sub>${mr('t-1')}</m:sub></m:sSub>`, '\\text{Nilai}_{t-1}'],
    ['an index of letters', `<m:sSub>${e(mr('P'))}<m:sub>${mr('t-n')}</m:sub></m:sSub>`, 'P_{t-n}'],
    ['a word with a hyphen', mr('Rata-rata skor'), '\\text{Rata-rata skor}'],
    ['a difference of letters', mr('A-B+C'), 'A - B+C'],
    ['a difference with a number', mr('n-1'), 'n - 1'],
    ['a difference by the sign itself', mr('Target−Realisasi'), '\\text{Target} - \\text{Realisasi}'],
    [
      'a difference of names',
      mr('Nilai A - Nilai B -Nilai C'),
      '\\text{Nilai A} - \\text{Nilai B} - \\text{Nilai C}',
    ],
    ['a difference before what is counted', mr('Luas-Jumlah B'), '\\text{Luas} - \\text{Jumlah B}'],
    [
      'a difference of what has a name of its own',
      `<m:f><m:num>${mr('Target-Realisasi')}</m:num><m:den>${mr('Target')}</m:den></m:f>`,
      '\\frac{ \\text{Target} - \\text{Realisasi} }{ \\text{Target} }',
    ],
    [
      'no difference: many of something',
      `<m:f><m:num>${mr('Jumlah Anak - anak')}</m:num><m:den>${mr('Jumlah anak')}</m:den></m:f>`,
      '\\frac{ \\text{Jumlah Anak-anak} }{ \\text{Jumlah anak} }',
    ],
    ['no difference: a name of normal text', mr('Skor A - B', nor), '\\text{Skor A - B}'],
    ['a power', `<m:sSup>${e(mr('r'))}<m:sup>${mr('2')}</m:sup></m:sSup>`, 'r^{2}'],
    [
      'a sum',
      `<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub>${mr('i=1')}</m:sub><m:sup>${mr('n')}</m:sup>${e(mr('X'))}</m:nary>`,
      '\\sum_{i=1}^{n} X',
    ],
    [
      'a sum without limits',
      `<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub/><m:sup/>${e(mr('X'))}</m:nary>`,
      '\\sum X',
    ],
    ['an integral', `<m:nary><m:sub/><m:sup/>${e(mr('x'))}</m:nary>`, '∫ x'],
    ['brackets', `<m:d>${e(mr('a+b'))}</m:d>`, '\\left(a+b\\right)'],
    [
      'brackets that nobody sees',
      `<m:d><m:dPr><m:begChr m:val=""/><m:endChr m:val=""/></m:dPr>${e(mr('Jumlah A', nor))}</m:d>`,
      '{ \\text{Jumlah A} }',
    ],
    [
      'other brackets',
      `<m:d><m:dPr><m:begChr m:val="{"/><m:endChr m:val=""/></m:dPr>${e(mr('a'))}</m:d>`,
      '\\left\\{a\\right.',
    ],
    ['a root', `<m:rad><m:deg/>${e(mr('a'))}</m:rad>`, '\\sqrt{a}'],
    ['a third root', `<m:rad><m:deg>${mr('3')}</m:deg>${e(mr('a'))}</m:rad>`, '\\sqrt[3]{a}'],
    ['an accent', `<m:acc>${e(mr('x'))}</m:acc>`, '\\hat{x}'],
    ['a bar', `<m:bar>${e(mr('x'))}</m:bar>`, '\\overline{x}'],
    ['a function', `<m:func><m:fName>${mr('log')}</m:fName>${e(mr('x'))}</m:func>`, '\\log x'],
    ['a function that is typed', mr('log x'), '\\log \\text{x}'],
    ['one in runs of its own, without a space', `${mr('log')}${mr('x')}`, '\\log x'],
    ['one before brackets that are drawn', `${mr('max')}<m:d>${e(mr('A'))}</m:d>`, '\\max \\left(A\\right)'],
    [
      'a word before brackets that are drawn',
      `${mr('Nilai')}<m:d>${e(mr('A'))}</m:d>`,
      '\\text{Nilai} \\left(A\\right)',
    ],
    ['one before a bracket', mr('max(Jumlah A, Jumlah B)'), '\\max \\text{(Jumlah A, Jumlah B)}'],
    ['one among words', mr('indeks = ln Jumlah G'), '\\text{indeks} = \\ln \\text{Jumlah G}'],
    ['the end of a word, cut off', `${mr('Jumlah kata')}${mr('log')}`, '\\text{Jumlah katalog}'],
    ['a word that begins as one', mr('Logistik masuk'), '\\text{Logistik masuk}'],
    ['a name of normal text that begins as one', mr('Log book terisi', nor), '\\text{Log book terisi}'],
    [
      'a matrix',
      `<m:m><m:mr>${e(mr('a'))}${e(mr('b'))}</m:mr><m:mr>${e(mr('c'))}${e(mr('d'))}</m:mr></m:m>`,
      '\\begin{matrix}a & b \\\\ c & d\\end{matrix}',
    ],
    [
      'a name of two lines',
      `<m:eqArr>${e(mr('Jumlah', nor))}${e(mr('desa', nor))}</m:eqArr>`,
      '\\text{Jumlah desa}',
    ],
    ['a formula of two lines', `<m:eqArr>${e(mr('a'))}${e(mr('+b'))}</m:eqArr>`, 'a +b'],
    ['two equations', `<m:eqArr>${e(mr('x=a'))}${e(mr('y=b'))}</m:eqArr>`, 'x=a \\\\ y=b'],
    [
      'a lower limit',
      `<m:limLow>${e(mr('max'))}<m:lim>${mr('i')}</m:lim></m:limLow>`,
      '\\underset{i}{ \\text{max} }',
    ],
    ['a box', `<m:box>${e(mr('a'))}</m:box>`, 'a'],
    ['a sign of a font', '<m:r><w:sym w:font="Symbol" w:char="F0B4"/></m:r>', '\\times'],
    ['what a brace is drawn below', `<m:groupChr>${e(mr('a'))}</m:groupChr>`, 'a'],
    [
      'no place of what nobody sees',
      `a<m:phant><m:phantPr><m:show m:val="0"/></m:phantPr>${e(mr('a'))}</m:phant>`,
      '',
    ],
    [
      'what keeps its place',
      `<m:phant><m:phantPr><m:show m:val="1"/></m:phantPr>${e(mr('a'))}</m:phant>`,
      'a',
    ],
    ['nothing that was struck out', `<m:r><w:rPr><w:strike/></w:rPr><m:t>a</m:t></m:r>${mr('b')}`, 'b'],
    ['nothing that is hidden', `<m:r><w:rPr><w:vanish/></w:rPr><m:t>a</m:t></m:r>${mr('b')}`, 'b'],
    ['nothing that is not there', `<m:phant>${e(mr('a'))}</m:phant>`, '\\phantom{a}'],
  ])('writes %s', (_, content, expected) => {
    expect(latexOf(content)).toBe(expected);
  });
});
