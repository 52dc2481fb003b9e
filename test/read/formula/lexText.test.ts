import { readFormula } from 'indikator';
import { describe, expect, it } from 'vitest';
import { shownWithFacts, shownWithLabels } from './shown.js';

// Labels, numbers and signs on one line.

describe('raised digits', () => {
  it.each([
    ['luas m² / B', 'luasM2 / b * 1 {luas m²; B}'],
    ['km² lahan / B', 'km2Lahan / b * 1 {km² lahan; B}'],
    ['5 m³ x A', 'teks[2]: ditemukan "m³"; diharapkan tanda hitung (+ - x /) atau akhir formula'],
    [
      'x² + 1',
      'teks[1]: ² bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    ['luas dm² / cm³', 'luasDm2 / cm3 * 1 {luas dm²; cm³}'],
    [
      'A a²',
      'teks[3]: ² bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});

describe('signs and quotes', () => {
  it.each([
    ['A ; B', 'teks[2]: ditemukan ";"; diharapkan huruf, angka, atau tanda hitung'],
    ['A && B', 'teks[2]: ditemukan "&"; diharapkan huruf, angka, atau tanda hitung'],
    ['A "B"', 'teks[2]: ditemukan "B"; diharapkan tanda hitung (+ - x /) atau akhir formula'],
    ['"A" "B" / C', 'aB / c * 1 {A B; C}'],
    ['"" / A', 'teks[3]: ditemukan /; diharapkan nama, angka, atau kurung buka'],
    ['"  " / A', 'teks[5]: ditemukan /; diharapkan nama, angka, atau kurung buka'],
    ['"A" B', 'teks[4]: ditemukan "B"; diharapkan tanda hitung (+ - x /) atau akhir formula'],
    ['“A', 'teks[0]: “ tidak punya pasangan'],
    ['“A” / “B”', 'a / b * 1 {A; B}'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});

describe('words and numbers', () => {
  it.each([
    ['A.B / C', 'aB / c * 1 {A.B; C}'],
    ['A, B / C', 'aB / c * 1 {A, B; C}'],
    ['A_b / C', 'aB / c * 1 {A_b; C}'],
    ['Aa-b-c / D', 'aaBC / d * 1 {Aa-b-c; D}'],
    ['A - (b / D)', '(a - (b / d)) {A; b; D}'],
    ['A’s / B', 'aS / b * 1 {A’s; B}'],
    ['Aé / B', 'ae / b * 1 {Aé; B}'],
    ['Á / B', 'a / b * 1 {Á; B}'],
    ['1A / B', 'teks[1]: ditemukan "A"; diharapkan tanda hitung (+ - x /) atau akhir formula'],
    ['A1 / B', 'a1 / b * 1 {A1; B}'],
    ['5 / 2', 'teks[0]: formula tidak menyebut satu pun variabel'],
    ['5 x A y', '(5 * aY) {A y}'],
    ['A B C / D', 'aBC / d * 1 {A B C; D}'],
    ['tahun 2022 / A', 'tahun2022 / a * 1 {tahun 2022; A}'],
    ['A 5 / B', 'a5 / b * 1 {A 5; B}'],
    ['A / B 5', 'a / b5 * 1 {A; B 5}'],
    ['A,5 / B', 'a5 / b * 1 {A,5; B}'],
    ['1.500 x A', '(1500 * a) {A}'],
    [
      '1,500 x A',
      'teks[0]: "1,500" dapat berarti 1,5 atau 1500; tulis ribuan dengan titik dan desimal tanpa nol di belakangnya',
    ],
    ['1,5000 x A', '(1.5 * a) {A}'],
    ['0,5 x A', '(0.5 * a) {A}'],
    ['2.000.000 x A', '(2000000 * a) {A}'],
    ['Rumus: A / B', 'a / b * 1 {A; B}'],
    ['rumus = A / B', 'a / b * 1 {A; B}'],
    ['Formula : A / B', 'a / b * 1 {A; B}'],
    ['A: B x 100', 'a / b * 100 {A; B}'],
    [', A', 'teks[0]: ditemukan ","; diharapkan huruf, angka, atau tanda hitung'],
    ['A.', 'a {A}'],
    ['A / B.', 'a / b * 1 {A; B}'],
    ['A / B. C', 'a / bC * 1 {A; B. C}'],
    [' A\t/\nB', 'a / b * 1 {A; B}'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});

describe('sums, bounds, areas and hyphens in names', () => {
  it.each([
    ['∑ rumah / B', 'jumlahRumah / b * 1 {∑ rumah; B}'],
    ['∑rumah / B', 'jumlahRumah / b * 1 {∑rumah; B}'],
    ['∑   rumah / B', 'jumlahRumah / b * 1 {∑ rumah; B}'],
    [
      '∑ pi (A)',
      'teks[0]: ∑ bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    ['∑ "A b" / C', 'jumlahAB / c * 1 {∑ A b; C}'],
    ['∑“A b” / C', 'jumlahAB / c * 1 {∑ A b; C}'],
    [
      '∑ 5 / B',
      'teks[0]: ∑ bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    ['Usia > 15 tahun / B', 'usia15Tahun / b * 1 {Usia > 15 tahun; B}'],
    ['Usia >= 15,5 tahun / B', 'usia155Tahun / b * 1 {Usia >= 15,5 tahun; B}'],
    ['Usia ≥15 tahun / B', 'usia15Tahun / b * 1 {Usia ≥15 tahun; B}'],
    ['Usia > tahun / B', 'teks[5]: ditemukan ">"; diharapkan huruf, angka, atau tanda hitung'],
    ['m² / B', 'm2 / b * 1 {m²; B}'],
    ['hutan m² / km²', 'hutanM2 / km2 * 1 {hutan m²; km²}'],
    [
      'A² / B',
      'teks[1]: ² bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    ['jalan 5m³ / B', 'jalan5m3 / b * 1 {jalan 5m³; B}'],
    ['rata-rata anak-anak / B', 'rataRataAnakAnak / b * 1 {rata-rata anak-anak; B}'],
    ['"A "" B" / C', 'aB / c * 1 {A " B; C}'],
    ['(A + B), dibagi C', '(a + b) / c * 1 {A; B; C}'],
    ['(A + B),  dibagi C', '(a + b) / c * 1 {A; B; C}'],
    ['(A + B), kemudian dibagi C', '(a + b) / c * 1 {A; B; C}'],
    ['(A + B), kemudian  dibagi C', '(a + b) / c * 1 {A; B; C}'],
    ['(A + B), lalu segera dibagi C', 'teks[7]: ditemukan ","; diharapkan huruf, angka, atau tanda hitung'],
    ['(A + B), 123 dibagi C', 'teks[7]: ditemukan ","; diharapkan huruf, angka, atau tanda hitung'],
    ['(A + B),dibagi C', 'teks[7]: ditemukan ","; diharapkan huruf, angka, atau tanda hitung'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});

describe('where words and numbers end', () => {
  it.each([
    ['1 000,50 x A', '(1000.5 * a) {A}'],
    ['Usaha omzet > Rp 50.000 juta / B', 'usahaOmzetRp50000Juta / b * 1 {Usaha omzet > Rp 50.000 juta; B}'],
    ['Usaha omzet >Rp.50 juta / B', 'usahaOmzetRp50Juta / b * 1 {Usaha omzet >Rp.50 juta; B}'],
    ['Usaha omzet > Rp.  50 juta / B', 'usahaOmzetRp50Juta / b * 1 {Usaha omzet > Rp. 50 juta; B}'],
    ['Usaha omzet >=   50 juta / B', 'usahaOmzet50Juta / b * 1 {Usaha omzet >= 50 juta; B}'],
    ['A, dibagi B', 'a / b * 1 {A; B}'],
    ['(A),  lalu  dibagi B', 'a / b * 1 {A; B}'],
    ['(A), kemudian dibagi B', 'a / b * 1 {A; B}'],
    ['(A), ke dibagi B', 'unexpected-part 3: "," | tanda-dikenal'],
    ['(A),dibagi B', 'unexpected-part 3: "," | tanda-dikenal'],
    ['∑ wi  x  Si', 'not-rational 0: ∑'],
    ['∑ wi x 2', '(jumlahWi * 2) {∑ wi}'],
    ['∑ w_i (B)', 'not-rational 0: ∑'],
    ['∑wi*Si', 'not-rational 0: ∑'],
    ['∑ wi [Si]', 'not-rational 0: ∑'],
    ['∑ wi', 'jumlahWi {∑ wi}'],
    ['∑ wa x Sa', '(jumlahWa * sa) {∑ wa; Sa}'],
    ['∑ 5', 'not-rational 0: ∑'],
    ['∑    wa', 'not-rational 0: ∑'],
  ])('%s: %s', (text, expected) => {
    expect(shownWithFacts(readFormula(text))).toBe(expected);
  });
});
