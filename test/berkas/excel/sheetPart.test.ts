import { describe, expect, it } from 'vitest';
import { CellLooks } from '../../../src/berkas/excel/cellLook.js';
import { SheetPart } from '../../../src/berkas/excel/sheetPart.js';

const look = {};

function sheet(): SheetPart {
  return new SheetPart(new CellLooks(), [10, 20]);
}

const rowsOf = (part: SheetPart) => /<sheetData>(.*)<\/sheetData>/.exec(part.xml(true))?.[1];

describe('SheetPart', () => {
  it('writes texts as texts, also those that look like a formula or an escape', () => {
    const part = sheet();
    part.add([
      { value: { text: '=1+1 & _x0041_' }, look },
      { value: { text: '' }, look },
    ]);
    expect(rowsOf(part)).toBe(
      '<row r="1"><c r="A1" s="1" t="inlineStr"><is><t xml:space="preserve">=1+1 &amp; _x005F_x0041_</t></is></c><c r="B1" s="1"/></row>',
    );
  });

  it('writes numbers as they are, and formulas with what they give', () => {
    const part = sheet();
    part.add([undefined, { value: { number: '94.33' }, look }]);
    part.add([
      { value: { formula: 'IF(A1<1,"",2)', result: '' }, look },
      { value: { formula: 'B1', result: '94.33' }, look },
    ]);
    expect(rowsOf(part)).toBe(
      '<row r="1"><c r="B1" s="1"><v>94.33</v></c></row><row r="2"><c r="A2" s="1" t="str"><f>IF(A1&lt;1,&quot;&quot;,2)</f><v></v></c><c r="B2" s="1"><f>B1</f><v>94.33</v></c></row>',
    );
  });

  it('makes rows as high as their wrapped text, and merges cells', () => {
    const part = sheet();
    part.add([{ value: { text: 'Judul tabel yang panjang sekali' }, look, columns: 2 }]);
    part.add([{ value: { text: 'satu dua tiga empat lima' }, look: { isWrapped: true } }]);
    part.add([
      { value: { text: 'satu dua tiga empat lima' }, look: { isWrapped: true }, columns: 2, rows: 2 },
    ]);
    expect([...(rowsOf(part) ?? '').matchAll(/<row (.*?)>/g)].map(([, attributes]) => attributes)).toEqual([
      'r="1"',
      'r="2" ht="40.5" customHeight="1"',
      'r="3"',
    ]);
    expect(part.xml(true)).toContain(
      '<mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="A3:B4"/></mergeCells>',
    );
  });

  it('keeps headings in sight, ends pages, and says what may be typed', () => {
    const part = sheet();
    part.frozen = 4;
    part.pageEnds = [7];
    part.orientation = 'portrait';
    part.rules.push({ address: 'D5', condition: 'D5>=0', sentence: 'Nilai harus tidak negatif.' });
    const xml = part.xml(false);
    expect(xml).toContain('<pane ySplit="4" topLeftCell="A5" activePane="bottomLeft" state="frozen"/>');
    expect(xml).toContain(
      '<rowBreaks count="1" manualBreakCount="1"><brk id="7" max="16383" man="1"/></rowBreaks></worksheet>',
    );
    expect(xml).toContain('<pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="0"/>');
    expect(xml).toContain('error="Nilai harus tidak negatif." sqref="D5"><formula1>D5&gt;=0</formula1>');
    expect(xml).not.toContain('tabSelected');
  });
});
