import { defineIndikator, hitungan, persentase } from 'indikator';
import { describe, expect, it } from 'vitest';
import { formulaLatex, formulaText } from '../../../src/dokumen/sheet/formulaText.js';
import { pmks } from '../../fixtures/pmks.js';

const ratioOf = (label: string) =>
  defineIndikator({
    id: 'contoh',
    nama: 'Contoh',
    satuan: 'persen',
    variabel: { a: { label }, b: { label: 'B' } },
    formula: persentase('a', 'b'),
  });
const loneOf = (label: string) =>
  defineIndikator({
    id: 'contoh',
    nama: 'Contoh',
    satuan: 'orang',
    variabel: { a: { label } },
    formula: hitungan('a'),
  });

describe('plainText', () => {
  it.each([
    [pmks, 'Jumlah PMKS terlayani / Jumlah seluruh PMKS x 100 %'],
    [loneOf('Jumlah desa'), '"Jumlah desa"'],
    [loneOf('Desa/kelurahan'), '"Desa/kelurahan"'],
    [ratioOf('Jumlah Peningkatan Jumlah X'), '"Jumlah Peningkatan Jumlah X" / B x 100 %'],
    [ratioOf('Skor akhir (40%)'), '"Skor akhir (40%)" / B x 100 %'],
    [ratioOf('Nilai yang diperoleh'), '"Nilai yang diperoleh" / B x 100 %'],
    [ratioOf('Biaya ($)'), formulaLatex(ratioOf('Biaya ($)'))],
    [ratioOf('a\\b'), formulaLatex(ratioOf('a\\b'))],
  ])('%#', (indikator, text) => {
    expect(formulaText(indikator)).toBe(text);
  });
});

it('formulaLatex', () => {
  expect(formulaLatex(ratioOf('A'))).toBe('$\\frac{\\text{A}}{\\text{B}} \\times 100 \\%$');
});
