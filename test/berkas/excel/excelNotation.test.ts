import { expect, it } from 'vitest';
import { excelExpression, excelFormula } from '../../../src/berkas/excel/excelNotation.js';
import { documents } from '../documents.js';

it.each([
  ['lingkungan', 'iklh', '0.376*ika+0.405*iku+0.219*ikl'],
  ['lingkungan', 'indeksKualitasAir', '(memenuhi*70+ringan*50+sedang*30)/(memenuhi+ringan+sedang)'],
  ['lingkungan', 'indeksKualitasUdara', '100-(500/9)*((no2/40+so2/20)/2-0.1)'],
  ['lingkungan', 'indeksKualitasLahan', '100-(84.3-hutan/wilayah*100)*(500/543)'],
  ['pecahan', 'laju', 'kematian*100000/kelahiran'],
  ['pecahan', 'tumbuh', '(kini-lalu)*100/lalu'],
  ['pecahan', 'bertanda', '(-5/3)*(d-(-2.5))-e*(d+1000000)'],
  ['cara', 'sakip', 'nilaiSakip'],
])('the formula of %s, %s is %s', (dokumen, id, expected) => {
  const all = documents[dokumen]?.dokumen.sasaran.flatMap(({ indikator }) => indikator) ?? [];
  const [formula] = all.filter((one) => one.id === id).map((one) => one.formula);
  expect(formula && excelFormula(formula, (name) => name)).toBe(expected);
});

it('names cells as it is told', () => {
  const tree = { jenis: 'kurang', operan: ['a', { jenis: 'kurang', operan: ['b', 'c'] }] } as const;
  expect(excelExpression(tree, (id) => `Data!$D$${id.charCodeAt(0) - 92}`)).toBe(
    'Data!$D$5-(Data!$D$6-Data!$D$7)',
  );
});
