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
    ['A Kali 100', '(a * 100) {A}'],
    ['A dibagi dengan', 'teks[15]: ditemukan akhir formula; diharapkan nama, angka, atau kurung buka'],
    ['A dibagi', 'aDibagi {A dibagi}'],
    ['dibagi A', 'dibagiA {dibagi A}'],
    ['A x', 'aX {A x}'],
    ['x', 'x {x}'],
    ['x A', 'xA {x A}'],
    ['A x x x B', '(a * x * b) {A; x; B}'],
    ['A dengan B', 'aDenganB {A dengan B}'],
    ['A dibagi dengan B', 'a / b * 1 {A; B}'],
    ['A persen', 'aPersen {A persen}'],
    ['100 persen x A', '(100 * a) {A}'],
    ['A 100 persen', 'a100Persen {A 100 persen}'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});

describe('a name before an equals sign', () => {
  it.each([
    ['A = B / C', 'b / c * 1 {B; C}'],
    ['A + B = C / D', 'teks[6]: ditemukan "="; diharapkan tanda hitung (+ - x /) atau akhir formula'],
    ['A / B = C', 'teks[6]: ditemukan "="; diharapkan tanda hitung (+ - x /) atau akhir formula'],
    ['X = A + B', '(a + b) {A; B}'],
    ['A = ', 'teks[4]: ditemukan akhir formula; diharapkan nama, angka, atau kurung buka'],
    ['= A / B', 'a / b * 1 {A; B}'],
    ['= A = B', 'teks[0]: ditemukan "="; diharapkan tanda hitung (+ - x /) atau akhir formula'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});

describe('a number once more in words', () => {
  it.each([
    ['100 (seratus) x A', '(100 * a) {A}'],
    ['A x 1000 (seribu)', '(a * 1000) {A}'],
    [
      'A x 100 (dua)',
      'teks[8]: "(dua)" tidak terbaca sebagai satu angka: yang tertulis dengan huruf adalah angka lain',
    ],
    ['A (seratus) x 2', '(aSeratus * 2) {A (seratus)}'],
    ['A x 100 (seratus persen)', '(a * 100) {A}'],
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
    ['A (B + C)', '(a * (b + c)) {A; B; C}'],
    ['A (B + C) / D', '(a * (b + c)) / d * 1 {A; B; C; D}'],
    ['Jumlah (A / B) x 2', '(jumlah * (a / b) * 2) {Jumlah; A; B}'],
    ['A ((B)) / C', 'aB / c * 1 {A ((B)); C}'],
    ['A [B] / C', 'aB / c * 1 {A [B]; C}'],
    ['A (B / C', 'teks[2]: ( tidak punya pasangan'],
    ['A (B] / C', 'teks[4]: ditemukan ]; diharapkan tanda hitung (+ - x /) atau akhir formula'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});

describe('slashes and per', () => {
  it.each([
    ['Program/Kegiatan', 'program / kegiatan * 1 {Program; Kegiatan}'],
    ['A/B x C/D', '((a / b) * c) / d * 1 {A; B; C; D}'],
    ['Program/Kegiatan x 2', 'program / kegiatan * 2 {Program; Kegiatan}'],
    ['Program/Kegiatan dibagi 2', 'programKegiatan / 2 * 1 {Program/Kegiatan}'],
    ['A per B', 'aPerB {A per B}'],
    ['A per B x 2', 'a / b * 2 {A; B}'],
    ['A per B / C', 'aPerB / c * 1 {A per B; C}'],
    ['A/b per C x 2', 'a / bPerC * 2 {A; b per C}'],
    ['per A', 'perA {per A}'],
    ['A x per', '(a * per) {A; per}'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});

describe('a glued times', () => {
  it.each([
    ['A x 100,', '(a * 100) {A}'],
    ['A x 1.000,00', '(a * 1000.00) {A}'],
    ['A x100,', '(a * 100) {A}'],
    ['A x1.000', '(a * 1000) {A}'],
    ['A x1.50.0', 'aX1500 {A x1.50.0}'],
    ['A X5 B', 'aX5B {A X5 B}'],
    ['A x5', 'aX5 {A x5}'],
    ['A×100', '(a * 100) {A}'],
    ['5x100 A', 'teks[6]: ditemukan "A"; diharapkan tanda hitung (+ - x /) atau akhir formula'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});
