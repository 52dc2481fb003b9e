import { readFormula } from 'indikator';
import { describe, expect, it } from 'vitest';
import { shownWithFacts } from './shown.js';

const expectEach = (rows: readonly (readonly [string, string])[]) =>
  it.each(rows)('%s: %s', (text, expected) => {
    expect(shownWithFacts(readFormula(text))).toBe(expected);
  });

describe('a plus sign behind a number', () => {
  expectEach([
    ['Penduduk 60+ tahun / B', 'penduduk60Tahun / b * 1 {Penduduk 60+ tahun; B}'],
    ['Penduduk 60 + Lansia', '(penduduk60 + lansia) {Penduduk 60; Lansia}'],
    ['Penduduk 60+Lansia', '(penduduk60 + lansia) {Penduduk 60; Lansia}'],
    ['Penduduk 60 +Lansia', '(penduduk60 + lansia) {Penduduk 60; Lansia}'],
    ['Penduduk+ Lansia', '(penduduk + lansia) {Penduduk; Lansia}'],
  ]);
});

describe('a hyphen between numbers', () => {
  expectEach([
    ['Usia 7-12 tahun / B', 'usia712Tahun / b * 1 {Usia 7-12 tahun; B}'],
    ['Usia 7 - 12 tahun / B', 'usia712Tahun / b * 1 {Usia 7 - 12 tahun; B}'],
    ['Usia 7-12 / B', 'usia712 / b * 1 {Usia 7-12; B}'],
    ['Usia 7 - 12 / B', 'ambiguous-formula 7: 7 - 12 | "7 - 12" | tanda-hubung'],
    ['Usia 7 -12 / B', 'ambiguous-formula 7: 7 - 12 | "7 -12" | tanda-hubung'],
    ['Usia 7- 12 / B', 'ambiguous-formula 6: 7 - 12 | "7- 12" | tanda-hubung'],
    ['Usia 7 - 12 x 5', 'ambiguous-formula 7: 7 - 12 | "7 - 12" | tanda-hubung'],
    ['Usia 7 - 12 dikali 5', 'ambiguous-formula 7: 7 - 12 | "7 - 12" | tanda-hubung'],
    ['Usia 7 - B tahun', '(usia7 - bTahun) {Usia 7; B tahun}'],
    ['Anak 0 - <5 tahun / B', 'anak05Tahun / b * 1 {Anak 0 - <5 tahun; B}'],
    ['Anak 0-<5 / B', 'anak05 / b * 1 {Anak 0-<5; B}'],
  ]);
});

describe('a word twice, with a hyphen in spaces', () => {
  expectEach([
    ['Siswa laki - laki / B', 'siswaLakiLaki / b * 1 {Siswa laki - laki; B}'],
    ['Laki - Laki / B', 'lakiLaki / b * 1 {Laki - Laki; B}'],
    ['Nilai rata - rata / B', 'nilaiRataRata / b * 1 {Nilai rata - rata; B}'],
    ['Nilai masing - masing / B', 'nilaiMasingMasing / b * 1 {Nilai masing - masing; B}'],
    ['Jumlah undang - undang / B', 'jumlahUndangUndang / b * 1 {Jumlah undang - undang; B}'],
    ['Laki - rata', '(laki - rata) {Laki; rata}'],
    ['kelaki - laki', '(kelaki - laki) {kelaki; laki}'],
    ['laki - lakinya', '(laki - lakinya) {laki; lakinya}'],
    ['kota - kota', '(kota - kota) {kota}'],
  ]);
});

describe('a hyphen with a space on one side', () => {
  expectEach([
    ['Aa -Bb', 'ambiguous-formula 3: Aa - Bb | "Aa -Bb" | tanda-hubung'],
    ['Aa- Bb', 'ambiguous-formula 2: Aa - Bb | "Aa- Bb" | tanda-hubung'],
    ['Aa - Bb', '(aa - bb) {Aa; Bb}'],
    ['(Aa) -Bb', '(aa - bb) {Aa; Bb}'],
    ['Aa -5', '(aa - 5) {Aa}'],
  ]);

  it('but in LaTeX it subtracts', () => {
    expect(shownWithFacts(readFormula('Aa -Bb', { notasi: 'latex' }))).toBe('(aa - bb) {Aa; Bb}');
  });
});
