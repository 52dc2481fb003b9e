import { readFormula } from 'indikator';
import { describe, expect, it } from 'vitest';
import { shownWithFacts } from './shown.js';

const expectEach = (rows: readonly (readonly [string, string])[]) =>
  it.each(rows)('%s: %s', (text, expected) => {
    expect(shownWithFacts(readFormula(text))).toBe(expected);
  });

describe('the one slash of a formula', () => {
  expectEach([
    ['A/B', 'no-operation 1: '],
    ['Rumus: A/B', 'a / b * 1 {A; B}'],
    ['Rumus: Aa/Bb', 'no-operation 9: '],
    ['IKU = Aa/Bb', 'aa / bb * 1 {Aa; Bb}'],
    ['IKU = Aa/Bb Cc', 'no-operation 8: '],
    ['Aa/Bb x 2', 'aa / bb * 2 {Aa; Bb}'],
    ['Aa/Bb Cc x 2', 'ambiguous-formula 2: Aa / Bb Cc | "Aa/Bb Cc" | garis-miring'],
    ['Aa Bb/Cc x 2', 'ambiguous-formula 5: Aa Bb / Cc | "Aa Bb/Cc" | garis-miring'],
  ]);

  it('in LaTeX divides', () => {
    expect(shownWithFacts(readFormula('Aa/Bb', { notasi: 'latex' }))).toBe('aa / bb * 1 {Aa; Bb}');
  });
});

describe('a slash beside another division', () => {
  expectEach([
    ['(A/B) / C', '(a / b) / c * 1 {A; B; C}'],
    ['(A/B + C) / D', 'ambiguous-formula 2: A / B | "A/B" | garis-miring'],
    ['(C + A/B) / D', 'ambiguous-formula 6: A / B | "A/B" | garis-miring'],
    ['A/B / C', 'ambiguous-formula 1: A / B | "A/B" | garis-miring'],
    ['Aa/Bb / C', 'aaBb / c * 1 {Aa/Bb; C}'],
    ['(Aa/Bb) / C', 'aaBb / c * 1 {Aa/Bb; C}'],
    ['A dibagi dengan B/C', 'ambiguous-formula 17: B / C | "B/C" | garis-miring'],
    ['Persen A/B x 100', 'ambiguous-formula 8: Persen A / B | "Persen A/B" | garis-miring'],
  ]);
});

describe('a colon behind a name that is a heading', () => {
  expectEach([
    ['IKU :A / B', 'a / b * 1 {A; B}'],
    ['IKU: A / B / C', 'ambiguous-formula 11: (A / B) / C | A / (B / C) | kurung'],
    [
      'Persentase A: B/C x 2',
      'ambiguous-formula 12: Persentase A / B/C | "Persentase A: B/C" | garis-miring',
    ],
    [
      'Persentase A: SD/MI x 2',
      'ambiguous-formula 12: Persentase A / SD/MI | "Persentase A: SD/MI" | garis-miring',
    ],
    ['A:jumlah B x 100', 'ambiguous-formula 1: A / jumlah B | "A:jumlah B" | garis-miring'],
  ]);
});

describe('per', () => {
  expectEach([
    ...['tahun', 'Semester', 'triwulan', 'bulan', 'minggu', 'hari', 'jam', 'menit', 'kapita', 'orang'].map(
      (unit) => [`Aa per ${unit} x 100`, `no-divisor 0: Aa per ${unit} | 100`] as const,
    ),
    ['Aa per tahunan x 100', 'aa / tahunan * 100 {Aa; tahunan}'],
    ['Aa per setahun x 100', 'aa / setahun * 100 {Aa; setahun}'],
    ['Aa per Bb x100', 'aa / bb * 100 {Aa; Bb}'],
    ['Aa per Bb x 2', '(aaPerBb * 2) {Aa per Bb}'],
    ['Aa per Bb + 100', '(aaPerBb + 100) {Aa per Bb}'],
    ['per Bb x 100', 'no-divisor 0: per Bb | 100'],
    ['Aa per (Bb) x 100', 'no-divisor 0: Aa per (Bb) | 100'],
    ['Aa per 5 x 100', 'no-divisor 0: Aa per 5 | 100'],
    ['Aa per Bb per Cc x 100', 'no-divisor 0: Aa per Bb per Cc | 100'],
    [
      'Jumlah Aa per jumlah Bb / C',
      'ambiguous-formula 10: Jumlah Aa / jumlah Bb | "Jumlah Aa per jumlah Bb" | garis-miring',
    ],
    [
      'Jumlah Aa per jml Bb / C',
      'ambiguous-formula 10: Jumlah Aa / jml Bb | "Jumlah Aa per jml Bb" | garis-miring',
    ],
    ['Jumlah Aa per jumlahan / C', 'jumlahAaPerJumlahan / c * 1 {Jumlah Aa per jumlahan; C}'],
    ['Jumlah Aa per nilai Bb / C', 'jumlahAaPerNilaiBb / c * 1 {Jumlah Aa per nilai Bb; C}'],
    ['Aa per jumlah Bb / C', 'aaPerJumlahBb / c * 1 {Aa per jumlah Bb; C}'],
    ['Aa per nilai Bb + 100', 'ambiguous-formula 3: Aa / nilai Bb | "Aa per nilai Bb" | garis-miring'],
    ['Aa per kapita + 100', '(aaPerKapita + 100) {Aa per kapita}'],
  ]);
});

describe('bagi and terhadap', () => {
  expectEach([
    ['Bantuan bagi jumlah warga x 100', 'bantuan / jumlahWarga * 100 {Bantuan; jumlah warga}'],
    ['Bantuan bagi jml warga x 100', 'bantuan / jmlWarga * 100 {Bantuan; jml warga}'],
    ['Bantuan bagi jumlahan x 100', 'no-divisor 0: Bantuan bagi jumlahan | 100'],
    ['Bantuan bagi warga x 100', 'no-divisor 0: Bantuan bagi warga | 100'],
    ['Dana hasil bagi jumlah Bb x 100', 'no-divisor 0: Dana hasil bagi jumlah Bb | 100'],
    ['Aa terhadap total Bb x 100', 'aa / totalBb * 100 {Aa; total Bb}'],
    ['Aa terhadap Bb x 100', 'no-divisor 0: Aa terhadap Bb | 100'],
  ]);
});

describe('dibandingkan', () => {
  expectEach([
    ['Aa dibandingkan Bb', 'ambiguous-formula 3: Aa / Bb | "Aa dibandingkan Bb" | garis-miring'],
    ['Aa dibandingkan Bb x 2', 'ambiguous-formula 3: Aa / Bb | "Aa dibandingkan Bb" | garis-miring'],
    ['Aa dibandingkan Bb x 100', 'aa / bb * 100 {Aa; Bb}'],
    ['Aa dibanding jumlah Bb', 'aa / jumlahBb * 1 {Aa; jumlah Bb}'],
    ['Aa dibanding dengan jumlah Bb', 'aa / jumlahBb * 1 {Aa; jumlah Bb}'],
  ]);
});
