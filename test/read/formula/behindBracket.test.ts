import { readFormula } from 'indikator';
import { describe, expect, it } from 'vitest';
import { shownWithFacts } from './shown.js';

const expectEach = (rows: readonly (readonly [string, string])[]) =>
  it.each(rows)('%s: %s', (text, expected) => {
    expect(shownWithFacts(readFormula(text))).toBe(expected);
  });

describe('a bracket behind a name that holds what is times 100', () => {
  expectEach([
    ['Nilai (A x 100) / B', 'unexpected-part 6: ( | operator'],
    ['Nilai (A 1.000 x) / B', 'unexpected-part 6: ( | operator'],
    ['Nilai (100 orang) / B', 'nilai100Orang / b * 1 {Nilai (100 orang); B}'],
    ['Nilai (kelas 5) / B', 'nilaiKelas5 / b * 1 {Nilai (kelas 5); B}'],
  ]);

  it('or a fraction in LaTeX', () => {
    const latex = (text: string) => shownWithFacts(readFormula(text, { notasi: 'latex' }));
    expect(latex(String.raw`A (\frac{B}{C})`)).toBe('unexpected-part 2: ( | operator');
    expect(latex('A (B)')).toBe('aB {A (B)}');
  });
});

describe('a letter before a bracket with arithmetic', () => {
  expectEach([
    ['V (A / B)', 'ambiguous-formula 2: V x (A / B) | "V (A / B)" | kali'],
    ['V (aa  /  bb) + C', 'ambiguous-formula 2: V x (aa  /  bb) | "V (aa  /  bb)" | kali'],
    ['V (aa /bb) + C', '(vAaBb + c) {V (aa /bb); C}'],
    ['V (aa/ bb) + C', '(vAaBb + c) {V (aa/ bb); C}'],
    ['V (A+B) / C', 'ambiguous-formula 2: V x (A+B) | "V (A+B)" | kali'],
    ['V (aa+bb) / C', 'ambiguous-formula 2: V x (aa+bb) | "V (aa+bb)" | kali'],
    ['P (t + 1) / C', 'pT1 / c * 1 {P (t + 1); C}'],
    ['P (T1 + 1) / C', 'pT11 / c * 1 {P (T1 + 1); C}'],
    ['P (tahun + 1) / C', 'pTahun1 / c * 1 {P (tahun + 1); C}'],
    ['P (aset + 1) / C', 'ambiguous-formula 2: P x (aset + 1) | "P (aset + 1)" | kali'],
    ['P (tahunan + 1) / C', 'ambiguous-formula 2: P x (tahunan + 1) | "P (tahunan + 1)" | kali'],
    ['P (t12 + 1) / C', 'ambiguous-formula 2: P x (t12 + 1) | "P (t12 + 1)" | kali'],
    ['2 x P (aa + bb)', 'ambiguous-formula 6: P x (aa + bb) | "P (aa + bb)" | kali'],
    ['2 dikali P (aa + bb)', 'ambiguous-formula 11: P x (aa + bb) | "P (aa + bb)" | kali'],
    ['Penduduk 60+ (A - B) / C', 'penduduk60AB / c * 1 {Penduduk 60+ (A - B); C}'],
    ['2 * P (aa + bb)', 'ambiguous-formula 6: P x (aa + bb) | "P (aa + bb)" | kali'],
    ['∑ P (aa + bb)', 'ambiguous-formula 4: P x (aa + bb) | "P (aa + bb)" | kali'],
    ['Nilai P (aa + bb) / C', 'nilaiPAaBb / c * 1 {Nilai P (aa + bb); C}'],
    ['Nilai 5 P (aa + bb) / C', 'nilai5PAaBb / c * 1 {Nilai 5 P (aa + bb); C}'],
    ['Nilai (baik) P (aa + bb) / C', 'nilaiBaikPAaBb / c * 1 {Nilai (baik) P (aa + bb); C}'],
    ['Nilai 5 (A + B) / C', 'nilai5AB / c * 1 {Nilai 5 (A + B); C}'],
  ]);
});

describe('letters with signs between them', () => {
  expectEach([
    ['Selisih (A-B) / C', 'ambiguous-formula 8: (A-B) | "Selisih (A-B)" | kata-depan'],
    ['Selisih (A-B-D) / C', 'ambiguous-formula 8: (A-B-D) | "Selisih (A-B-D)" | kata-depan'],
    ['Selisih (A-Ba) / C', 'selisihABa / c * 1 {Selisih (A-Ba); C}'],
    ['Selisih (bA-B) / C', 'selisihBaB / c * 1 {Selisih (bA-B); C}'],
    ['Kelas (L-P) / C', 'kelasLP / c * 1 {Kelas (L-P); C}'],
    ['Selisih (A - B) / C', 'ambiguous-formula 8: (A - B) | "Selisih (A - B)" | kata-depan'],
    ['Selisih (X1 - y2) / C', 'ambiguous-formula 8: (X1 - y2) | "Selisih (X1 - y2)" | kata-depan'],
    ['Selisih (A - B1) / C', 'selisihAB1 / c * 1 {Selisih (A - B1); C}'],
    ['Selisih (X12 - X1) / C', 'selisihX12X1 / c * 1 {Selisih (X12 - X1); C}'],
    ['Selisih (aA - B) / C', 'selisihAaB / c * 1 {Selisih (aA - B); C}'],
    ['Selisih (L - P) / C', 'selisihLP / c * 1 {Selisih (L - P); C}'],
    ['Selisih (t - n) / C', 'selisihTN / c * 1 {Selisih (t - n); C}'],
    ['Selisih (A) / C', 'selisihA / c * 1 {Selisih (A); C}'],
    ['Selisih (A B) / C', 'selisihAB / c * 1 {Selisih (A B); C}'],
    ['Nilai A (B + D) / C', 'ambiguous-formula 8: (B + D) | "A (B + D)" | kata-depan'],
  ]);

  it('are shown as they are written', () => {
    expect(readFormula('Selisih (A-B) / C')).toMatchObject({ issues: [{ ditemukan: '"Selisih(A-B)"' }] });
  });
});

describe('what is counted, and weights', () => {
  expectEach([
    [
      'Kenaikan (jumlah A - jumlah B) / C',
      'ambiguous-formula 9: (jumlah A - jumlah B) | "Kenaikan (jumlah A - jumlah B)" | kata-depan',
    ],
    ['Kenaikan (jumlah A - B) / C', 'kenaikanJumlahAB / c * 1 {Kenaikan (jumlah A - B); C}'],
    ['Kenaikan (A - jumlah B) / C', 'kenaikanAJumlahB / c * 1 {Kenaikan (A - jumlah B); C}'],
    [
      'Kenaikan (jumlah A dan jumlah B) / C',
      'kenaikanJumlahADanJumlahB / c * 1 {Kenaikan (jumlah A dan jumlah B); C}',
    ],
    ['Skor (0,4 x Aa) / B', 'ambiguous-formula 5: (0,4 x Aa) | "Skor (0,4 x Aa)" | kata-depan'],
    ['Skor (0,4 * Aa) / B', 'ambiguous-formula 5: (0,4 * Aa) | "Skor (0,4 * Aa)" | kata-depan'],
    ['Skor (Aa x 0,4) / B', 'ambiguous-formula 5: (Aa x 0,4) | "Skor (Aa x 0,4)" | kata-depan'],
    ['Skor (40% x Aa) / B', 'ambiguous-formula 5: (40% x Aa) | "Skor (40% x Aa)" | kata-depan'],
    ['Skor (2 x 3) / B', 'skor2X3 / b * 1 {Skor (2 x 3); B}'],
    ['Skor (Aa x Bb) / B', 'skorAaXBb / b * 1 {Skor (Aa x Bb); B}'],
    ['Skor (0,4 + Aa) / B', 'skor04Aa / b * 1 {Skor (0,4 + Aa); B}'],
  ]);
});

describe('a name less another one that stands outside as well', () => {
  expectEach([
    [
      'Laju (PAD ini - PAD lalu) / PAD Lalu',
      'ambiguous-formula 5: (PAD ini - PAD lalu) | "Laju (PAD ini - PAD lalu)" | kata-depan',
    ],
    [
      'PAD ini / Laju (PAD ini - PAD lalu)',
      'ambiguous-formula 15: (PAD ini - PAD lalu) | "Laju (PAD ini - PAD lalu)" | kata-depan',
    ],
    [
      'Laju (PAD ini + PAD lalu) / PAD Lalu',
      'lajuPadIniPadLalu / padLalu * 1 {Laju (PAD ini + PAD lalu); PAD Lalu}',
    ],
    ['Laju (PAD ini - PAD lalu) / PBB', 'lajuPadIniPadLalu / pbb * 1 {Laju (PAD ini - PAD lalu); PBB}'],
    ['Laju (PAD -PBB) / PBB', 'lajuPadPbb / pbb * 1 {Laju (PAD -PBB); PBB}'],
    ['Laju (PAD- PBB) / PBB', 'lajuPadPbb / pbb * 1 {Laju (PAD- PBB); PBB}'],
    ['Laju (Pajak - Bunga) / Pajakan', 'lajuPajakBunga / pajakan * 1 {Laju (Pajak - Bunga); Pajakan}'],
    ['Laju (1 - 2) / 2', 'laju12 / 2 * 1 {Laju (1 - 2)}'],
    ['Laju (- PBB) / PBB', 'lajuPbb / pbb * 1 {Laju (- PBB); PBB}'],
  ]);

  it('of a formula so long that no name is looked for, it is asked about all the same', () => {
    const short = 'Laju (PAD - PBB) / ';
    const of = (length: number) => readFormula(short + 'c'.repeat(length - short.length));
    expect(of(1000).ok).toBe(true);
    expect(shownWithFacts(of(1001))).toBe(
      'ambiguous-formula 5: (PAD - PBB) | "Laju (PAD - PBB)" | kata-depan',
    );
  });
});
