import { describe, expect, it } from 'vitest';
import { CellLooks, decimals } from '../../../src/berkas/excel/cellLook.js';

describe('CellLooks', () => {
  it('writes each look once', () => {
    const looks = new CellLooks();
    expect(
      [{}, { isBold: true }, {}, { number: '#,##0.00' }, { number: '#,##0' }].map((one) => looks.idOf(one)),
    ).toEqual([1, 2, 1, 3, 4]);
    expect(looks.xml()).toContain(
      '<numFmts count="2"><numFmt numFmtId="170" formatCode="#,##0.00"/><numFmt numFmtId="171" formatCode="#,##0"/></numFmts>',
    );
    expect(looks.xml()).toContain('<cellXfs count="5">');
  });

  it('leaves cells to be filled in open when the sheet is protected', () => {
    const looks = new CellLooks();
    looks.idOf({ fill: 'input', hasBorder: true, isCentred: true, isWrapped: true });
    expect(looks.xml()).toContain(
      '<xf numFmtId="0" fontId="0" fillId="3" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"><alignment vertical="top" horizontal="center" wrapText="1"/><protection locked="0"/></xf>',
    );
  });
});

it.each([
  [0, '#,##0'],
  [2, '#,##0.00'],
])('decimals(%i) is %s', (digits, expected) => {
  expect(decimals(digits)).toBe(expected);
});
