import { describe, expect, it } from 'vitest';
import { openFile } from '../../../src/berkas/openFile.js';
import { readWord } from '../../../src/berkas/word/readWord.js';
import { docxWith, p } from '../docx.js';

const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
const list = (id: number, ...levels: readonly string[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
const use = (id: number, of: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
const at = (id: number, ilvl = 0) => `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${id}"/></w:numPr>`;

function lines(body: string, numbering: string, styles?: string): readonly string[] {
  const { zip, main } = openFile(docxWith(body, { numbering, ...(styles === undefined ? {} : { styles }) }));
  return readWord(zip, main).sheet.rows.map(({ cells }) => cells[0]?.text ?? '');
}

describe('numbers before paragraphs', () => {
  it('count by level', () => {
    const numbering = list(0, level(0, 'decimal', '%1.'), level(1, 'lowerLetter', '%1.%2)')) + use(1, 0);
    const body = [p('a', at(1)), p('b', at(1, 1)), p('c', at(1, 1)), p('d', at(1)), p('e', at(1, 1))].join(
      '',
    );
    expect(lines(body, numbering)).toEqual(['1. a', '1.a) b', '1.b) c', '2. d', '2.a) e']);
  });

  it.each([
    ['upperRoman', 'IV'],
    ['lowerRoman', 'iv'],
    ['upperLetter', 'D'],
    ['decimalZero', '04'],
    ['decimal', '4'],
  ])('are written in %s', (format, fourth) => {
    const body = Array.from({ length: 4 }, () => p('x', at(1))).join('');
    expect(lines(body, list(0, level(0, format, '%1')) + use(1, 0))[3]).toBe(`${fourth} x`);
  });

  it('are dashes where the list has bullets, and none where it says so', () => {
    const numbering = list(0, level(0, 'bullet', '•'), level(1, 'none', '')) + use(1, 0);
    expect(lines(p('a', at(1)) + p('b', at(1, 1)) + p('c', at(0)), numbering)).toEqual(['- a', 'b', 'c']);
  });

  it('are digits at all levels of a legal list', () => {
    const numbering =
      list(0, level(0, 'upperRoman', '%1'), level(1, 'decimal', '%1.%2', '<w:isLgl/>')) + use(1, 0);
    expect(lines(p('a', at(1)) + p('b', at(1, 1)), numbering)).toEqual(['I a', '1.1 b']);
  });

  it('begin where the use of a list says', () => {
    const start = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
    const numbering = list(0, level(0, 'decimal', '%1.')) + use(1, 0) + use(2, 0, start);
    expect(lines(p('a', at(1)) + p('b', at(2)) + p('c', at(1)), numbering)).toEqual(['1. a', '5. b', '2. c']);
  });

  it('may have levels of their own', () => {
    const own = `<w:lvlOverride w:ilvl="1">${level(1, 'lowerLetter', '(%2)')}</w:lvlOverride>`;
    const numbering = list(0, level(0, 'decimal', '%1.'), level(1, 'decimal', '%1.%2')) + use(1, 0, own);
    expect(lines(p('a', at(1)) + p('b', at(1, 1)), numbering)).toEqual(['1. a', '(a) b']);
  });

  it('come from a style, from the one it is based on, or from the level that names it', () => {
    const style = (id: string, properties: string, base = '') =>
      `<w:style w:styleId="${id}">${base === '' ? '' : `<w:basedOn w:val="${base}"/>`}<w:pPr>${properties}</w:pPr></w:style>`;
    const numbering =
      list(0, level(0, 'decimal', '%1.'), level(1, 'decimal', '%1.%2', '<w:pStyle w:val="Anak"/>')) +
      use(1, 0);
    const styles =
      style('Nomor', at(1)) +
      style('Turunan', '', 'Nomor') +
      style('Anak', '<w:numPr><w:numId w:val="1"/></w:numPr>');
    const of = (id: string) => `<w:pStyle w:val="${id}"/>`;
    expect(
      lines(p('a', of('Nomor')) + p('b', of('Turunan')) + p('c', of('Anak')), numbering, styles),
    ).toEqual(['1. a', '2. b', '2.1 c']);
  });

  it('come from a style of lists', () => {
    const numbering =
      `<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="Daftar"/></w:abstractNum>` +
      list(1, level(0, 'upperLetter', '%1.')) +
      use(1, 0) +
      use(2, 1);
    const styles = `<w:style w:type="numbering" w:styleId="Daftar"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>`;
    expect(lines(p('a', at(1)), numbering, styles)).toEqual(['A. a']);
  });
});
