import { readFormula } from 'indikator';
import { describe, expect, it } from 'vitest';
import { shownWithFacts, shownWithLabels } from './shown.js';

// The LaTeX of documents; JSON text, so that each backslash stands twice.

describe('commands', () => {
  it.each([
    ['\\text{A} \\ast \\text{B}', '(a * b) {A; B}'],
    ['\\text{A} \\bullet \\text{B}', '(a * b) {A; B}'],
    ['\\text{A} \\div \\text{B}', 'a / b * 1 {A; B}'],
    ['\\text{A} \\colon \\text{B}', 'a / b * 1 {A; B}'],
    ['\\tfrac{A}{B}', 'a / b * 1 {A; B}'],
    ['\\cfrac{A}{B}', 'a / b * 1 {A; B}'],
    ['\\textrm{A b} / B', 'aB / b * 1 {A b; B}'],
    ['\\textbf{A b} / B', 'aB / b * 1 {A b; B}'],
    ['\\textit{A b} / B', 'aB / b * 1 {A b; B}'],
    ['\\textsf{A b} / B', 'aB / b * 1 {A b; B}'],
    ['\\textnormal{A b} / B', 'aB / b * 1 {A b; B}'],
    ['\\mathrm{A b} / B', 'aB / b * 1 {A b; B}'],
    ['\\mathbf{A b} / B', 'aB / b * 1 {A b; B}'],
    ['\\mathit{A b} / B', 'aB / b * 1 {A b; B}'],
    ['\\mathsf{A b} / B', 'aB / b * 1 {A b; B}'],
    ['\\mbox{A b} / B', 'aB / b * 1 {A b; B}'],
    ['\\hbox{A b} / B', 'aB / b * 1 {A b; B}'],
    ['\\operatorname{A b} / B', 'aB / b * 1 {A b; B}'],
    ['\\left( A \\right) / B', 'a / b * 1 {A; B}'],
    ['\\big( A \\right) / B', 'a / b * 1 {A; B}'],
    ['\\Big( A \\right) / B', 'a / b * 1 {A; B}'],
    ['\\bigl( A \\right) / B', 'a / b * 1 {A; B}'],
    ['\\Bigl( A \\right) / B', 'a / b * 1 {A; B}'],
    ['\\bigg( A \\right) / B', 'a / b * 1 {A; B}'],
    ['\\Bigg( A \\right) / B', 'a / b * 1 {A; B}'],
    ['\\biggl( A \\right) / B', 'a / b * 1 {A; B}'],
    ['\\Biggl( A \\right) / B', 'a / b * 1 {A; B}'],
    ['( A \\bigr) / B', 'a / b * 1 {A; B}'],
    ['( A \\Bigr) / B', 'a / b * 1 {A; B}'],
    ['( A \\biggr) / B', 'a / b * 1 {A; B}'],
    ['( A \\Biggr) / B', 'a / b * 1 {A; B}'],
    ['\\{A + B\\} / C', '(a + b) / c * 1 {A; B; C}'],
    ['\\lbrace A + B \\rbrace / C', '(a + b) / c * 1 {A; B; C}'],
    ['\\lbrack A + B \\rbrack / C', '(a + b) / c * 1 {A; B; C}'],
    [
      '\\lbrack A + B \\rbrace / C',
      'teks[14]: ditemukan }; diharapkan tanda hitung (+ - x /) atau akhir formula',
    ],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text, { notasi: 'latex' }))).toBe(expected);
  });
});

describe('functions', () => {
  it.each([
    [
      '\\prod A',
      'teks[0]: \\prod bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      '\\int A',
      'teks[0]: \\int bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      '\\bar{A}',
      'teks[0]: \\bar bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      '\\overline{A}',
      'teks[0]: \\overline bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      '\\binom{A}{B}',
      'teks[0]: \\binom bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      '\\lim A',
      'teks[0]: \\lim bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      '\\log A',
      'teks[0]: \\log bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text, { notasi: 'latex' }))).toBe(expected);
  });
});

describe('space', () => {
  it.each([
    ['\\hspace{1cm} A / B', 'a / b * 1 {A; B}'],
    ['\\hspace*{1cm} A / B', 'a / b * 1 {A; B}'],
    ['A \\quad / \\qquad B', 'a / b * 1 {A; B}'],
    ['\\limits A / B', 'a / b * 1 {A; B}'],
    ['A \\hfill / B', 'a / b * 1 {A; B}'],
    ['A \\\\ / B', 'a / b * 1 {A; B}'],
    ['A \\, \\; \\: \\! \\> \\  / B', 'a / b * 1 {A; B}'],
    ['A & / ~B', 'a / b * 1 {A; B}'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text, { notasi: 'latex' }))).toBe(expected);
  });
});

describe('signs', () => {
  it.each([
    ['A % 2', 'teks[2]: ditemukan %; diharapkan tanda hitung (+ - x /) atau akhir formula'],
    ['100 % (A / B)', 'a / b * 100 {A; B}'],
    ['A = B = C', 'teks[6]: ditemukan "="; diharapkan tanda hitung (+ - x /) atau akhir formula'],
    ['A # B', 'teks[2]: ditemukan "#"; diharapkan huruf, angka, atau tanda hitung'],
    ['A \\% B', 'teks[2]: ditemukan %; diharapkan tanda hitung (+ - x /) atau akhir formula'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text, { notasi: 'latex' }))).toBe(expected);
  });
});

describe('labels', () => {
  it.each([
    ['\\text{A', 'teks[5]: { tidak punya pasangan'],
    ['\\text', 'teks[5]: ditemukan akhir formula; diharapkan kurung kurawal buka { sesudah perintah LaTeX'],
    ['\\text A', 'teks[5]: ditemukan " "; diharapkan kurung kurawal buka { sesudah perintah LaTeX'],
    ['\\text  {A} / B', 'a / b * 1 {A; B}'],
    ['\\text{A {b} c} / B', 'aBC / b * 1 {A b c; B}'],
    ['\\text{A \\} c} / B', 'aC / b * 1 {A } c; B}'],
    ['\\text{A\\textasciitilde b} / B', 'aB / b * 1 {A~b; B}'],
    ['\\text{A\\textasciitilde{} b} / B', 'aB / b * 1 {A~ b; B}'],
    ['\\text{A\\textasciicircum{}2} / B', 'a2 / b * 1 {A^2; B}'],
    ['\\text{A\\textbackslash b} / B', 'aB / b * 1 {A\\b; B}'],
    ['\\text{A\\emph{b}c} / B', 'aBc / b * 1 {A bc; B}'],
    ['\\text{A\\\\b} / B', 'aB / b * 1 {A b; B}'],
    ['\\text{A~b\\,c\\;d\\:e\\!f\\ g} / B', 'aBCDEFG / b * 1 {A b c d e f g; B}'],
    ['\\text{A\\$\\#\\_b} / B', 'aB / b * 1 {A$#_b; B}'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text, { notasi: 'latex' }))).toBe(expected);
  });
});

describe('unknown commands, and what stands around a formula', () => {
  it.each([
    ['\\foo', 'teks[0]: perintah LaTeX \\foo tidak dikenal'],
    [
      '\\fooooooooooooooooooooooooooooooooooooooooooooooooooooooo A',
      'teks[0]: perintah LaTeX \\foooooooooooooooooooooooooooooooooooooo tidak dikenal',
    ],
    ['\\', 'teks[0]: perintah LaTeX \\ tidak dikenal'],
    ['A \\', 'teks[2]: perintah LaTeX \\ tidak dikenal'],
    ['$A / B', 'teks[0]: ditemukan "$"; diharapkan huruf, angka, atau tanda hitung'],
    ['A / B$', 'teks[5]: ditemukan "$"; diharapkan huruf, angka, atau tanda hitung'],
    ['$$A / B$$', 'a / b * 1 {A; B}'],
    ['$', 'teks[0]: ditemukan "$"; diharapkan huruf, angka, atau tanda hitung'],
    ['$A / B$$', 'teks[6]: ditemukan "$"; diharapkan huruf, angka, atau tanda hitung'],
    ['\\(A / B\\)', 'a / b * 1 {A; B}'],
    ['\\[A / B', 'teks[0]: perintah LaTeX \\[ tidak dikenal'],
    ['  $ A / B $  ', 'a / b * 1 {A; B}'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text, { notasi: 'latex' }))).toBe(expected);
  });
});

describe('names and numbers', () => {
  it.each([
    ['X_i / Y', 'xI / y * 1 {X_i; Y}'],
    ['X_{i} / Y', 'xI / y * 1 {X_i; Y}'],
    ['X_{i,j} / Y', 'xIJ / y * 1 {X_i,j; Y}'],
    ['X_{a+b} / Y', 'xAB / y * 1 {X_a+b; Y}'],
    ['X__i / Y', 'teks[1]: ditemukan "_"; diharapkan huruf, angka, atau tanda hitung'],
    ['X_i2 / Y', 'xI2 / y * 1 {X_i2; Y}'],
    ["A' / B", "a / b * 1 {A'; B}"],
    ['2.000 A', '(2000 * a) {A}'],
    ['2{.}000 A', '(2000 * a) {A}'],
    ['0{,}5 A', '(0.5 * a) {A}'],
    ['0{,}376 A', '(0.376 * a) {A}'],
    ['0{,}000 A', '(0 * a) {A}'],
    ['1{,}125 A', '(1.125 * a) {A}'],
    [
      '1{,}000 A',
      'teks[0]: "1,000" dapat berarti 1 atau 1000; tulis ribuan dengan titik dan desimal tanpa nol di belakangnya',
    ],
    [
      '1.50.0 A',
      'teks[0]: "1.50.0" tidak terbaca sebagai satu angka: titik dan komanya tidak membentuk ribuan dan desimal, seperti 8.785,00',
    ],
    ['5, A', '(5 * a) {A}'],
    ['2 3 A', 'teks[2]: ditemukan 3; diharapkan tanda hitung (+ - x /) atau akhir formula'],
    ['(A) 2', '(a * 2) {A}'],
    ['A 2', 'a2 {A 2}'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text, { notasi: 'latex' }))).toBe(expected);
  });
});

describe('fractions, and what stands side by side', () => {
  it.each([
    ['2 \\frac{A}{B}', 'a / b * 2 {A; B}'],
    ['\\frac{A}{B} \\frac{C}{D}', '((a / b) * (c / d)) {A; B; C; D}'],
    ['\\frac{A}{B}C', '((a / b) * c) {A; B; C}'],
    ['\\text{A}\\text{B} / C', 'aB / c * 1 {A B; C}'],
    ['\\text{} / C', 'teks[8]: ditemukan /; diharapkan nama, angka, atau kurung buka'],
    ['\\frac12', 'teks[5]: ditemukan 12; diharapkan kurung kurawal buka { sesudah perintah LaTeX'],
    ['\\frac{A}B', 'teks[8]: ditemukan "B"; diharapkan kurung kurawal buka { sesudah perintah LaTeX'],
    ['\\frac{A', 'teks[5]: { tidak punya pasangan'],
    ['\\frac{}{B}', 'teks[6]: ditemukan }; diharapkan nama, angka, atau kurung buka'],
    ['\\frac{A}{B}{C}', '((a / b) * c) {A; B; C}'],
    ['{A} / B', 'a / b * 1 {A; B}'],
    ['A_{b / C}', 'teks[1]: ditemukan "_"; diharapkan huruf, angka, atau tanda hitung'],
    [
      '√A',
      'teks[0]: √ bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    ['A \\times', 'teks[8]: ditemukan akhir formula; diharapkan nama, angka, atau kurung buka'],
    ['\\times A', 'teks[0]: ditemukan x; diharapkan nama, angka, atau kurung buka'],
    ['\\frac{1}{3} A', '(1/3 * a) {A}'],
    ['\\frac{6}{-3} A', '((6 / -3) * a) {A}'],
    ['-\\frac{1}{3} A', '(-1 * 1/3 * a) {A}'],
    ['\\frac{A}{B} \\times 0', '((a / b) * 0) {A; B}'],
    ['\\frac{A}{B} \\times -2', '((a / b) * -2) {A; B}'],
    ['2 \\times \\frac{A}{B}', 'a / b * 2 {A; B}'],
    ['2 \\times 3 \\times \\frac{A}{B}', '(2 * 3 * (a / b)) {A; B}'],
    [
      '007 A',
      'teks[0]: "007" tidak terbaca sebagai satu angka: angka tidak diawali nol, kecuali desimal seperti 0,5',
    ],
    ['\\frac{12}{34} A', '(12/34 * a) {A}'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text, { notasi: 'latex' }))).toBe(expected);
  });
});

describe('formulas of documents', () => {
  it.each([
    [
      '\\frac{\\text{PDRB}(t+1) - \\text{PDRB}(t)}{\\text{PDRB}(t)} \\times 100',
      '(pdrbT1 - pdrbT) / pdrbT * 100 {PDRB(t+1); PDRB(t)}',
    ],
    ['y = \\frac{n}{N} \\times 100 \\%,', 'n / nX6fv5 * 100 {n; N}'],
    [
      'IKU = \\frac{\\text{terlayani}}{\\text{seluruh}} \\times 100 = \\frac{4}{4} \\times 100 = 100',
      'terlayani / seluruh * 100 {terlayani; seluruh}',
    ],
    [
      '\\frac{konflik tahun n - konflik tahun n-1}{konflik tahun n-1} \\times 100',
      '(konflikTahunN - konflikTahunN1) / konflikTahunN1 * 100 {konflik tahun n; konflik tahun n-1}',
    ],
    [
      '\\frac{\\text{Nilai}_{t} - \\text{Nilai}_{t-1}}{\\text{Nilai}_{t-1}} \\times 100',
      '(nilaiT - nilaiT1) / nilaiT1 * 100 {Nilai_t; Nilai_t-1}',
    ],
    ['\\frac{\\text{A}}{\\text{B}} \\times 100 \\text{ persen}', 'a / b * 100 {A; B}'],
    ['\\frac{\\text{A}}{\\text{B}} \\times 100\\% \\text{ (sumber: BPS)}', 'a / b * 100 {A; B}'],
    ['\\frac{\\text{A}}{\\text{B}} \\times 100.000 \\text{ penduduk}', 'a / b * 100000 {A; B}'],
    [
      '\\frac{\\text{A}}{100.000 \\text{ penduduk}}',
      'teks[16]: "100.000 penduduk" adalah satuan, bukan pembagi; tulis / (jumlah penduduk) x 100.000, dengan satuan "per 100.000 penduduk"',
    ],
    [
      '\\frac{\\text{A}}{\\text{B}} \\times 100,000',
      'teks[33]: "100,000" dapat berarti 100 atau 100000; tulis ribuan dengan titik dan desimal tanpa nol di belakangnya',
    ],
    [
      '\\text{A} + \\frac{\\text{B}}{\\text{C}} \\times 100',
      'teks[37]: formula dapat berarti (\\text{A} + \\frac{\\text{B}}{\\text{C}}) \\times 100 atau \\text{A} + (\\frac{\\text{B}}{\\text{C}} \\times 100); tulis dengan tanda kurung',
    ],
    [
      '\\text{A} / \\text{B} / \\text{C}',
      'teks[20]: formula dapat berarti (\\text{A} / \\text{B}) / \\text{C} atau \\text{A} / (\\text{B} / \\text{C}); tulis dengan tanda kurung',
    ],
    [
      '\\text{Jumlah rumah} \\times 100',
      'teks[0]: "Jumlah rumah" dikali 100 tanpa pembagi; garis pecahan hilang? Tulis seperti A / B x 100, atau nama itu di antara tanda kutip',
    ],
    ['{\\text{Jumlah rumah}} \\times 100', '(jumlahRumah * 100) {Jumlah rumah}'],
    [
      '\\text{A} \\left( \\text{B} + \\text{C} \\right) / 2',
      'teks[14]: formula dapat berarti A x (B +  C) atau "A (B +  C)"; tulis " x " bila mengalikan, atau nama itu di antara tanda kutip',
    ],
    [
      'P_0 (1 + r)',
      'teks[4]: formula dapat berarti P_0 x (1 + r) atau "P_0 (1 + r)"; tulis " x " bila mengalikan, atau nama itu di antara tanda kutip',
    ],
    ['3\\left(A+B\\right)', '(3 * (a + b)) {A; B}'],
    ['\\text{Rumus: } \\frac{A}{B}', 'a / b * 1 {A; B}'],
    [
      '\\text{Persentase} \\frac{A}{B}',
      'teks[18]: ditemukan \\frac; diharapkan tanda hitung (+ - x /) atau akhir formula',
    ],
    [
      '\\text{A dibagi B}',
      'teks[0]: "A dibagi B" tidak memuat hitungan; tulis " / " dengan spasi bila membagi, atau masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      '\\text{lihat lampiran}',
      'teks[0]: "lihat lampiran" tidak memuat hitungan; tulis " / " dengan spasi bila membagi, atau masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    ['{\\text{lihat lampiran}}', 'lihatLampiran {lihat lampiran}'],
    [
      '\\frac{\\sum \\text{rumah layak}}{\\Sigma rumah} \\times 100',
      'jumlahRumahLayak / jumlahRumah * 100 {∑ rumah layak; ∑ rumah}',
    ],
    [
      '\\frac{\\sum_{i=1}^{n} x_i}{n}',
      'teks[6]: \\sum bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    ['\\frac{\\text{Jumlah A} (\\text{orang})}{\\text{B}}', 'jumlahAOrang / b * 1 {Jumlah A (orang); B}'],
    ['\\frac{A}{1-1}', 'teks[8]: pembagi tetap bernilai nol; hasilnya tidak akan pernah ada'],
    [
      '\\frac{Jumlah\\ siswa\\ usia\\ 7-12\\ tahun}{B} \\times 100',
      'jumlahSiswaUsia712Tahun / b * 100 {Jumlah siswa usia 7-12 tahun; B}',
    ],
    [
      '\\frac{A-B}{B} \\times 100',
      'teks[6]: formula dapat berarti A - B atau "A-B"; tulis " - " dengan spasi bila mengurangi, atau nama itu di antara tanda kutip',
    ],
    [
      '\\frac{A}{B} = \\frac{C}{D}',
      'teks[12]: ditemukan "="; diharapkan tanda hitung (+ - x /) atau akhir formula',
    ],
    ['n/N \\times 100', 'n / nX6fv5 * 100 {n; N}'],
    ['\\bar{x} = \\frac{A}{B}', 'a / b * 1 {A; B}'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text, { notasi: 'latex' }))).toBe(expected);
  });
});

describe('what only begins as a command', () => {
  it.each([
    ['\\fracture{A}{B}', 'teks[0]: perintah LaTeX \\fracture tidak dikenal'],
    ['\\textual{A} / B', 'teks[0]: perintah LaTeX \\textual tidak dikenal'],
    ['\\leftover( A ) / B', 'teks[0]: perintah LaTeX \\leftover tidak dikenal'],
    ['\\limit A', 'teks[0]: perintah LaTeX \\limit tidak dikenal'],
    ['\\summa / B', 'teks[0]: perintah LaTeX \\summa tidak dikenal'],
    ['\\begin{A}', 'teks[0]: perintah LaTeX \\begin tidak dikenal'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text, { notasi: 'latex' }))).toBe(expected);
  });
});

describe('spaces and sums in LaTeX', () => {
  it.each([
    ['\\text{A} \\hspace{2cm} / B', 'a / b * 1 {A; B}'],
    ['\\text{A} \\hspace*{2cm} / B', 'a / b * 1 {A; B}'],
    ['\\text{A} \\quad / B', 'a / b * 1 {A; B}'],
    ['\\sum \\text{A} / B', 'jumlahA / b * 1 {∑ A; B}'],
    ['\\sum   A / B', 'jumlahA / b * 1 {∑ A; B}'],
    ['\\sum A / B', 'jumlahA / b * 1 {∑ A; B}'],
    ['∑A / B', 'jumlahA / b * 1 {∑A; B}'],
    ['\\sum P / B', 'jumlahP / b * 1 {∑ P; B}'],
    [
      '\\sum_i A / B',
      'teks[0]: \\sum bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      '\\sum P_i (A) / B',
      'teks[0]: \\sum bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      '\\sum P_{ij} (A) / B',
      'teks[0]: \\sum bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      '\\sum P_{ij} \\times A',
      'teks[0]: \\sum bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      '\\sum P_i A',
      'teks[0]: \\sum bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      '\\sum 5',
      'teks[0]: \\sum bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text, { notasi: 'latex' }))).toBe(expected);
  });
});

describe('names in LaTeX', () => {
  it.each([
    ['n-1 / B', 'n1 / b * 1 {n-1; B}'],
    ['rata-rata / B', 'rataRata / b * 1 {rata-rata; B}'],
    ["Jum'at-sabtu / B", "jumAtSabtu / b * 1 {Jum'at-sabtu; B}"],
    ['P_{t} / P_{t-1}', 'pT / pT1 * 1 {P_t; P_t-1}'],
    ['P_t / P_1', 'pT / p1 * 1 {P_t; P_1}'],
    ['P_{\\text{akhir}} / P_{\\text{awal}}', 'pAkhir / pAwal * 1 {P_akhir; P_awal}'],
    ['P_{a/b} / B', 'teks[1]: ditemukan "_"; diharapkan huruf, angka, atau tanda hitung'],
    ['A_{2024} / A_{2023}', 'a2024 / a2023 * 1 {A_2024; A_2023}'],
    ['A_12 / B', 'a12 / b * 1 {A_12; B}'],
    [
      '\\text{usia} ≥ 15 / B',
      'teks[12]: ditemukan "≥ 15"; diharapkan tanda hitung (+ - x /) atau akhir formula',
    ],
    ['usia ≥ 15 / B', 'usia15 / b * 1 {usia ≥ 15; B}'],
    ['usia ≥15 / B', 'usia15 / b * 1 {usia ≥15; B}'],
    ['A ≥ B / C', 'teks[2]: ditemukan "≥"; diharapkan huruf, angka, atau tanda hitung'],
    [
      'Siswa -B / C',
      'teks[9]: formula dapat berarti (Siswa -B) / C atau Siswa -(B / C); tulis dengan tanda kurung',
    ],
    ['A -(B + C)', '(a - (b + c)) {A; B; C}'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text, { notasi: 'latex' }))).toBe(expected);
  });
});

describe('numbers and brackets in LaTeX', () => {
  it.each([
    [
      '\\frac{A}{100.000 \\text{ penduduk}}',
      'teks[9]: "100.000 penduduk" adalah satuan, bukan pembagi; tulis / (jumlah penduduk) x 100.000, dengan satuan "per 100.000 penduduk"',
    ],
    [
      '\\frac{A}{1000 \\text{ penduduk}}',
      'teks[9]: "1000 penduduk" adalah satuan, bukan pembagi; tulis / (jumlah penduduk) x 1000, dengan satuan "per 1000 penduduk"',
    ],
    ['\\left(A+B\\right] / C', 'teks[15]: ditemukan ]; diharapkan tanda hitung (+ - x /) atau akhir formula'],
    ['N{A}\\cdot 1', 'teks[1]: ditemukan {; diharapkan tanda hitung (+ - x /) atau akhir formula'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text, { notasi: 'latex' }))).toBe(expected);
  });
});

describe('a sum over classes, and one that only says "jumlah"', () => {
  it.each([
    [String.raw`\sum w_i x`, String.raw`not-rational 0: \sum`],
    [String.raw`\sum w_{i} (x)`, String.raw`not-rational 0: \sum`],
    [String.raw`\sum w_{i}  \times x`, String.raw`not-rational 0: \sum`],
    [String.raw`\sum w_i \cdot x`, String.raw`not-rational 0: \sum`],
    [String.raw`\sum_{i} x`, String.raw`not-rational 0: \sum`],
    [String.raw`\sum w_i + x`, '(jumlahWI + x) {∑ w_i; x}'],
    [String.raw`\sum \text{rumah} / B`, 'jumlahRumah / b * 1 {∑ rumah; B}'],
    [String.raw`\Sigma a / b`, 'jumlahA / b * 1 {∑ a; b}'],
    [String.raw`\sum 5`, String.raw`not-rational 0: \sum`],
    [String.raw`\sumx a`, String.raw`unknown-command 0: \sumx`],
    [String.raw`\text{Rumus: } \frac{A}{B}`, 'a / b * 1 {A; B}'],
    [String.raw`\text{IKU =} A + B`, '(a + b) {A; B}'],
    [String.raw`\text{A:} + B`, '(a + b) {A:; B}'],
    [String.raw`\text{A: x} \times B`, '(aX * b) {A: x; B}'],
  ])('%s: %s', (text, expected) => {
    expect(shownWithFacts(readFormula(text, { notasi: 'latex' }))).toBe(expected);
  });
});
