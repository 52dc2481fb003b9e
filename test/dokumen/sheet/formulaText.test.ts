import { defineIndikator, hitungan, persentase } from 'indikator';
import { describe, expect, it } from 'vitest';
import { latexText, plainText } from '../../../src/dokumen/sheet/formulaText.js';
import { pmks } from '../../fixtures/pmks.js';

const labelled = (a: string, isRatio: boolean) =>
  defineIndikator({
    id: 'contoh',
    nama: 'Contoh',
    satuan: 'persen',
    variabel: { a: { label: a }, ...(isRatio ? { b: { label: 'B' } } : {}) },
    formula: isRatio ? persentase('a', 'b') : hitungan('a'),
  });

describe('plainText', () => {
  it.each([
    [pmks, 'Jumlah PMKS terlayani / Jumlah seluruh PMKS x 100 %'],
    [labelled('Jumlah desa', false), '"Jumlah desa"'],
    [labelled('Desa/kelurahan', false), '"Desa/kelurahan"'],
    [labelled('Biaya ($)', true), latexText(labelled('Biaya ($)', true))],
    [labelled('a\\b', true), latexText(labelled('a\\b', true))],
  ])('%#', (indikator, text) => {
    expect(plainText(indikator)).toBe(text);
  });
});

it('latexText', () => {
  expect(latexText(labelled('A', true))).toBe('$\\frac{\\text{A}}{\\text{B}} \\times 100 \\%$');
});
