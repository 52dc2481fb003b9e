import { readFormula } from 'indikator';
import { describe, expect, it } from 'vitest';
import { shownWithLabels } from './shown.js';

// What belongs to a name, and what is arithmetic.

describe('words', () => {
  it.each([
    ['A kali 3', '(a * 3) {A}'],
    ['A kali B', 'aKaliB {A kali B}'],
    ['kali A', 'kaliA {kali A}'],
    ['A kali dengan B', 'aKaliDenganB {A kali dengan B}'],
    ['A Kali 10', '(a * 10) {A}'],
    ['A dibagi dengan', 'teks[15]: ditemukan akhir formula; diharapkan nama, angka, atau kurung buka'],
    ['A dibagi', 'teks[8]: ditemukan akhir formula; diharapkan nama, angka, atau kurung buka'],
    ['dibagi A', 'teks[0]: ditemukan "dibagi"; diharapkan nama, angka, atau kurung buka'],
    ['A x', 'aX {A x}'],
    ['x', 'x {x}'],
    ['x A', 'xA {x A}'],
    ['A x x x B', '(a * x * b) {A; x; B}'],
    ['A dengan B', 'aDenganB {A dengan B}'],
    ['A dibagi dengan B', 'a / b * 1 {A; B}'],
    ['A persen', 'aPersen {A persen}'],
    ['100 persen x A / B', '(100 * a) / b * 1 {A; B}'],
    ['A 90 persen', 'a90Persen {A 90 persen}'],
    ['A 100 persen', 'teks[2]: ditemukan 100; diharapkan tanda hitung (+ - x /) atau akhir formula'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});

describe('a name before an equals sign', () => {
  it.each([
    ['A = B / C', 'b / c * 1 {B; C}'],
    ['A + B = C / D', 'teks[6]: ditemukan "="; diharapkan tanda hitung (+ - x /) atau akhir formula'],
    ['A / B = C', 'a / b * 1 {A; B}'],
    ['X = A + B', '(a + b) {A; B}'],
    ['A = ', 'teks[3]: ditemukan akhir formula; diharapkan nama, angka, atau kurung buka'],
    ['= A / B', 'a / b * 1 {A; B}'],
    ['= A = B', 'teks[4]: ditemukan "="; diharapkan tanda hitung (+ - x /) atau akhir formula'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});

describe('a number once more in words', () => {
  it.each([
    ['100 (seratus) x A / B', '(100 * a) / b * 1 {A; B}'],
    ['A / B x 1000 (seribu)', 'a / b * 1000 {A; B}'],
    [
      'A x 100 (dua)',
      'teks[8]: "(dua)" tidak terbaca sebagai satu angka: yang tertulis dengan huruf adalah angka lain',
    ],
    ['A (seratus) x 2', '(aSeratus * 2) {A (seratus)}'],
    ['A / B x 100 (seratus persen)', 'a / b * 100 {A; B}'],
    ['A x 1.500 (seribu lima ratus)', '(a * 1500) {A}'],
    [
      '100 (dua ratus) x A',
      'teks[4]: "(dua ratus)" tidak terbaca sebagai satu angka: yang tertulis dengan huruf adalah angka lain',
    ],
    ['2 (A) x B', '(2 * a * b) {A; B}'],
    ['A x 100 (seratus', 'teks[8]: ( tidak punya pasangan'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});

describe('brackets', () => {
  it.each([
    ['A / B (C)', 'a / bC * 1 {A; B (C)}'],
    ['A (B) / C', 'aB / c * 1 {A (B); C}'],
    ['Aa (B + C)', 'aaBC {Aa (B + C)}'],
    ['Aa (B + C) / D', 'aaBC / d * 1 {Aa (B + C); D}'],
    [
      'A (B + C) / D',
      'teks[2]: formula dapat berarti A x (B + C) atau "A (B + C)"; tulis " x " bila mengalikan, atau nama itu di antara tanda kutip',
    ],
    ['P (t + 1) / P (t)', 'pT1 / pT * 1 {P (t + 1); P (t)}'],
    ['V (m3/hari) / K (%)', 'vM3Hari / k * 1 {V (m3/hari); K (%)}'],
    ['Jumlah (A / B) x 2', '(jumlahAB * 2) {Jumlah (A / B)}'],
    ['A ((B)) / C', 'aB / c * 1 {A ((B)); C}'],
    ['A [B] / C', 'aB / c * 1 {A [B]; C}'],
    ['A (B / C', 'teks[2]: ( tidak punya pasangan'],
    ['A (B] / C', 'teks[2]: ( tidak punya pasangan'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});

describe('slashes and per', () => {
  it.each([
    [
      'Program/Kegiatan',
      'teks[7]: "Program/Kegiatan" tidak memuat hitungan; tulis " / " dengan spasi bila membagi, atau masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    ['A/B x C/D', '((a / b) * c) / d * 1 {A; B; C; D}'],
    ['Program/Kegiatan x 2', 'program / kegiatan * 2 {Program; Kegiatan}'],
    ['Program/Kegiatan dibagi 2', 'programKegiatan / 2 * 1 {Program/Kegiatan}'],
    ['A per B', 'aPerB {A per B}'],
    ['A per B x 2', '(aPerB * 2) {A per B}'],
    ['A per B x 1.000', 'a / b * 1000 {A; B}'],
    ['A per tahun x 2', '(aPerTahun * 2) {A per tahun}'],
    ['A per B / C', 'aPerB / c * 1 {A per B; C}'],
    [
      'A/b per C x 2',
      'teks[1]: formula dapat berarti A / b per C atau "A/b per C"; tulis " / " dengan spasi bila membagi, atau nama itu di antara tanda kutip',
    ],
    ['per A', 'perA {per A}'],
    ['A x per', '(a * per) {A; per}'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});

describe('a glued times', () => {
  it.each([
    ['A / B x 100,', 'a / b * 100 {A; B}'],
    ['A / B x 1.000,00', 'a / b * 1000 {A; B}'],
    ['A / B x100,', 'a / b * 100 {A; B}'],
    ['A / B x1.000', 'a / b * 1000 {A; B}'],
    [
      'A x1.50.0',
      'teks[2]: "1.50.0" tidak terbaca sebagai satu angka: titik dan komanya tidak membentuk ribuan dan desimal, seperti 8.785,00',
    ],
    ['A X5 B', 'aX5B {A X5 B}'],
    ['A x5', 'aX5 {A x5}'],
    ['A×10', '(a * 10) {A}'],
    ['5x100 A', 'teks[6]: ditemukan "A"; diharapkan tanda hitung (+ - x /) atau akhir formula'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});
