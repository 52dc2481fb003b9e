import { defineIndikator, hitungan, persentase } from 'indikator';
import { describe, expect, it } from 'vitest';
import { latexText, plainText } from '../../../src/dokumen/sheet/formulaText.js';
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
    [ratioOf('Biaya ($)'), latexText(ratioOf('Biaya ($)'))],
    [ratioOf('a\\b'), latexText(ratioOf('a\\b'))],
  ])('%#', (indikator, text) => {
    expect(plainText(indikator)).toBe(text);
  });
});

it('latexText', () => {
  expect(latexText(ratioOf('A'))).toBe('$\\frac{\\text{A}}{\\text{B}} \\times 100 \\%$');
});
