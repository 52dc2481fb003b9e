import { readFormula } from 'indikator';
import { describe, expect, it } from 'vitest';
import { shownWithFacts } from './shown.js';

const expectEach = (rows: readonly (readonly [string, string])[]) =>
  it.each(rows)('%s: %s', (text, expected) => {
    expect(shownWithFacts(readFormula(text))).toBe(expected);
  });

describe('a unit behind a multiplier', () => {
  expectEach([
    ['A x 1.000 penduduk', 'no-divisor 0: A | 1000'],
    ['A / B x 100.000 penduduk usia kerja', 'a / b * 100000 {A; B}'],
    ['A / B x 1.000 "penduduk"', 'a / b * 1000 {A; B}'],
    ['A / B x 100 orang', 'unexpected-part 12: "orang" | operator'],
    ['A / B x 1.000 penduduk + C', 'unexpected-part 14: "penduduk" | operator'],
    ['A + 1.000 penduduk', 'unexpected-part 10: "penduduk" | operator'],
    ['A / B x 100 "persen"', 'a / b * 100 {A; B}'],
    ['A / B x 100 "(sumber BPS)"', 'a / b * 100 {A; B}'],
    ['A / B x 100 "sumber BPS"', 'unexpected-part 12: "sumber BPS" | operator'],
    ['A / B x 1.000 dan dikali 2', '((a / b) * 1000 * 2) {A; B}'],
    ['A / B x 50 orang', 'unexpected-part 11: "orang" | operator'],
  ]);
});

describe('a unit behind a divisor', () => {
  expectEach([
    ['A / 100.000 Kelahiran  hidup', 'unit-divisor 4: 100.000 | Kelahiran hidup'],
    ['A / 100 orang', 'unit-divisor 4: 100 | orang'],
    ['A / 1.000 "penduduk"', 'unit-divisor 4: 1.000 | penduduk'],
    ['A / 50 orang', 'unexpected-part 7: "orang" | operator'],
    ['A / 1.000 x 2', 'a / 1000 * 2 {A}'],
    ['A / 1.000 persen', 'ambiguous-percent 4: 1000'],
    [`A / 1.000 ${'penduduk '.repeat(10)}`, `unit-divisor 4: 1.000 | ${'penduduk '.repeat(10).slice(0, 80)}`],
  ]);

  it('also below the bar of a fraction in LaTeX', () => {
    const latex = (text: string) => shownWithFacts(readFormula(text, { notasi: 'latex' }));
    expect(latex(String.raw`\frac{A}{100.000 \text{ penduduk}}`)).toBe('unit-divisor 9: 100.000 | penduduk');
    expect(latex(String.raw`\frac{A}{100 \text{ penduduk}}`)).toBe('a / (100 * penduduk) * 1 {A; penduduk}');
    expect(latex(String.raw`\frac{A}{1.000}`)).toBe('a / 1000 * 1 {A}');
    expect(latex(String.raw`(A) (1.000 \text{ penduduk})`)).toBe('(a * (1000 * penduduk)) {A; penduduk}');
  });
});

describe('a number in words', () => {
  expectEach([
    ['Jumlah A dibagi dua', 'jumlahA / 2 * 1 {Jumlah A}'],
    ['Jumlah A dibagi sebelas', 'jumlahA / 11 * 1 {Jumlah A}'],
    ['Jumlah A dibagi Dua Belas', 'jumlahA / 12 * 1 {Jumlah A}'],
    ['Jumlah A dibagi dua belas bulan', 'unexpected-part 16: "dua belas bulan" | operan'],
    ['Jumlah A dibagi duafa', 'jumlahA / duafa * 1 {Jumlah A; duafa}'],
    ['Jumlah A dibagi seratus', 'jumlahA / 100 * 1 {Jumlah A}'],
    ['Jumlah A dikali dua', '(jumlahA * 2) {Jumlah A}'],
    ['(A dibagi B dikurangi satu) dikali seratus persen', '(((a / b) - 1) * 100) {A; B}'],
    ['A / B dikali seratus', 'a / b * 100 {A; B}'],
    ['A / B dikali seribu', 'a / b * 1000 {A; B}'],
    ['A / B dikali Sepuluh Ribu', 'a / b * 10000 {A; B}'],
    ['A / B dikali seratus ribu', 'a / b * 100000 {A; B}'],
    ['A / B dikali seratus persen', 'a / b * 100 {A; B}'],
    ['A dikali lima puluh', '(a * 50) {A}'],
    ['A dikali dua ratus lima', 'unexpected-part 9: "dua ratus lima" | operan'],
    ['A dikali seratus orang', 'unexpected-part 9: "seratus orang" | operan'],
    ['A ditambah seratus', '(a + 100) {A}'],
    ['Seratus dikali A / B', '(100 * a) / b * 1 {A; B}'],
    ['A ditambah dua ratus', 'unexpected-part 11: "dua ratus" | operan'],
    ['A ditambah dua pilar', '(a + duaPilar) {A; dua pilar}'],
    ['A / Satu Data', 'a / satuData * 1 {A; Satu Data}'],
    ['A / Sepeda', 'a / sepeda * 1 {A; Sepeda}'],
    ['dua', 'no-variable 0: '],
  ]);
});
