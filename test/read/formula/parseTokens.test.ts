import { readFormula } from 'indikator';
import { describe, expect, it } from 'vitest';
import { shownWithFacts, shownWithLabels } from './shown.js';

// Sums of products, from left to right.

describe('signs', () => {
  it.each([
    ['- - A', 'a {A}'],
    ['-+A', '(-1 * a) {A}'],
    ['+A', 'a {A}'],
    ['-(A + B)', '(-1 * (a + b)) {A; B}'],
    ['-(5)', 'teks[0]: formula tidak menyebut satu pun variabel'],
    ['--5 + A', '(5 + a) {A}'],
    ['-5 x A', '(-5 * a) {A}'],
    ['A - -B', '(a - (-1 * b)) {A; B}'],
    ['-A/B', '(-1 * a) / b * 1 {A; B}'],
    ['-1/3 x A', '(-1/3 * a) {A}'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});

describe('fractions of numbers', () => {
  it.each([
    ['1/3 x A', '(1/3 * a) {A}'],
    ['1 / 3 x A', '(1/3 * a) {A}'],
    ['A x 1/3', '(a * 1/3) {A}'],
    ['A / 1/3', '(a / 1) / 3 * 1 {A}'],
    ['1/3/5 x A', '((1/3 / 5) * a) {A}'],
    ['1/0 x A', 'teks[2]: pembagi tetap bernilai nol; hasilnya tidak akan pernah ada'],
    ['1.5/3 x A', '((1.5 / 3) * a) {A}'],
    ['1/3 A', 'teks[4]: ditemukan "A"; diharapkan tanda hitung (+ - x /) atau akhir formula'],
    ['A/3/5', '(a / 3) / 5 * 1 {A}'],
    ['A x 1/3/2', '((a * 1) / 3) / 2 * 1 {A}'],
    ['12/5 A', 'teks[5]: ditemukan "A"; diharapkan tanda hitung (+ - x /) atau akhir formula'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});

describe('percent', () => {
  it.each([
    ['100% x A/B', '(100 * a) / b * 1 {A; B}'],
    ['A / B x 100%', 'a / b * 100 {A; B}'],
    ['A / B x 100,0 %', 'a / b * 100 {A; B}'],
    [
      '50,5% x A',
      'teks[0]: 50,5% dalam formula dapat berarti 50,5 atau 50,5/100; tulis sebagai pecahan atau desimal',
    ],
    [
      '1/2% x A',
      'teks[0]: 1/2% dalam formula dapat berarti 1/2 atau 1/2/100; tulis sebagai pecahan atau desimal',
    ],
    [
      '200/2% x A',
      'teks[0]: 200/2% dalam formula dapat berarti 200/2 atau 200/2/100; tulis sebagai pecahan atau desimal',
    ],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});

describe('brackets', () => {
  it.each([
    ['(A)(B)', '(a * b) {A; B}'],
    ['A (2)', 'a2 {A (2)}'],
    ['2 (A)', '(2 * a) {A}'],
    ['(A) 2', 'teks[4]: ditemukan 2; diharapkan tanda hitung (+ - x /) atau akhir formula'],
    ['((A))', 'a {A}'],
    ['{A + B} / C', '(a + b) / c * 1 {A; B; C}'],
    ['{A + B) / C', 'teks[6]: ditemukan ); diharapkan tanda hitung (+ - x /) atau akhir formula'],
    ['[A', 'teks[0]: [ tidak punya pasangan'],
    ['()', 'teks[1]: ditemukan ); diharapkan nama, angka, atau kurung buka'],
    ['( ) / A', 'teks[2]: ditemukan ); diharapkan nama, angka, atau kurung buka'],
    ['A / (0)', 'teks[4]: pembagi tetap bernilai nol; hasilnya tidak akan pernah ada'],
    ['A / 0,0', 'teks[4]: pembagi tetap bernilai nol; hasilnya tidak akan pernah ada'],
    ['A / -0', 'teks[4]: pembagi tetap bernilai nol; hasilnya tidak akan pernah ada'],
    ['A + B) + C', 'teks[5]: ditemukan ); diharapkan tanda hitung (+ - x /) atau akhir formula'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});

describe('what is refused, in short and in its place', () => {
  const long = 'c'.repeat(60);
  it.each([
    [
      `(A) ${'9'.repeat(60)}`,
      `teks[4]: ditemukan ${'9'.repeat(40)}; diharapkan tanda hitung (+ - x /) atau akhir formula`,
    ],
    [`"A" + "B" 5 ${long}`, 'teks[10]: ditemukan 5; diharapkan tanda hitung (+ - x /) atau akhir formula'],
    [
      `(A) "${long}"`,
      `teks[4]: ditemukan "${'c'.repeat(40)}"; diharapkan tanda hitung (+ - x /) atau akhir formula`,
    ],
    ['(A) + * B', 'teks[6]: ditemukan x; diharapkan nama, angka, atau kurung buka'],
    ['A x + * B', 'teks[4]: ditemukan +; diharapkan nama, angka, atau kurung buka'],
    ['A x - B', 'teks[4]: ditemukan -; diharapkan nama, angka, atau kurung buka'],
    ['A x -B', '(a * (-1 * b)) {A; B}'],
    ['(A) + / B', 'teks[6]: ditemukan /; diharapkan nama, angka, atau kurung buka'],
    ['(A % B)', 'teks[3]: ditemukan %; diharapkan tanda hitung (+ - x /) atau akhir formula'],
    ['A x % B', 'teks[4]: ditemukan %; diharapkan nama, angka, atau kurung buka'],
    ['A - (B - (C - D', 'teks[9]: ( tidak punya pasangan'],
    [
      `${'1'.repeat(60)}% x A`,
      `teks[0]: ${'1'.repeat(40)}% dalam formula dapat berarti ${'1'.repeat(40)} atau ${'1'.repeat(40)}/100; tulis sebagai pecahan atau desimal`,
    ],
    [`${'A + '.repeat(999)}A`, 'teks[0]: terlalu banyak isi; paling banyak 1000'],
    [Array(65).fill('A').join(' - '), 'teks[0]: bersarang terlalu dalam; paling dalam 64 tingkat'],
    [`${'('.repeat(201)}A`, 'teks[200]: bersarang terlalu dalam; paling dalam 200 tingkat'],
  ])('%.20s', (text, sentence) => {
    expect(shownWithLabels(readFormula(text))).toBe(sentence);
  });

  it.each([
    ['999 terms and their sum', `${'A + '.repeat(998)}A`],
    ['64 levels', Array(64).fill('A').join(' - ')],
    ['64 levels to the right', `${'A - ('.repeat(63)}A${')'.repeat(63)}`],
    ['200 brackets', `${'('.repeat(200)}A${')'.repeat(200)}`],
  ])('but not %s', (_, text) => {
    expect(readFormula(text)).toMatchObject({ ok: true });
  });

  it('nor more levels behind a sum that goes on', () => {
    const inner = `${'A - ('.repeat(62)}A${')'.repeat(62)}`;
    expect(readFormula(`B + C + (${inner})`)).toMatchObject({ ok: true });
    expect(readFormula(`B + C + (A - (${inner}))`)).toMatchObject({
      ok: false,
      issues: [{ code: 'too-deep' }],
    });
  });
});

describe('sums and quotients that can be meant in two ways, and those that cannot', () => {
  it.each([
    [
      'Jumlah pendek + sangat pendek / Jumlah diukur x 100%',
      'teks[30]: formula dapat berarti (Jumlah pendek + sangat pendek) / Jumlah diukur x 100% atau Jumlah pendek + (sangat pendek / Jumlah diukur x 100%); tulis dengan tanda kurung',
    ],
    [
      'A - B / C x 100',
      'teks[6]: formula dapat berarti (A - B) / C x 100 atau A - (B / C x 100); tulis dengan tanda kurung',
    ],
    [
      'A / B + C x 100',
      'teks[2]: formula dapat berarti A / (B + C) x 100 atau (A / B) + C x 100; tulis dengan tanda kurung',
    ],
    [
      'A + B x 100',
      'teks[6]: formula dapat berarti (A + B) x 100 atau A + (B x 100); tulis dengan tanda kurung',
    ],
    ['A + B / 2', 'teks[6]: formula dapat berarti (A + B) / 2 atau A + (B / 2); tulis dengan tanda kurung'],
    ['A x B + C', '((a * b) + c) {A; B; C}'],
    [
      '1 - A / B x 100',
      'teks[0]: formula dapat berarti 100 - A / B x 100 atau 1 - A / B x 100; tulis dengan tanda kurung',
    ],
    [
      '1 - (A/B) x 100%',
      'teks[0]: formula dapat berarti 100 - (A/B) x 100% atau 1 - (A/B) x 100%; tulis dengan tanda kurung',
    ],
    [
      '1 - (A / B x 100%)',
      'teks[0]: formula dapat berarti 100 - (A / B x 100%) atau 1 - (A / B x 100%); tulis dengan tanda kurung',
    ],
    [
      'A / B x 100 - 1',
      'teks[14]: formula dapat berarti A / B x 100 - 100 atau A / B x 100 - 1; tulis dengan tanda kurung',
    ],
    ['1 - A / B', '(1 - (a / b)) {A; B}'],
    [
      'A / B - 1 x 100',
      'teks[10]: formula dapat berarti (A / B - 1) x 100 atau A / B - 1 x 100; tulis dengan tanda kurung',
    ],
    [
      'A dibagi B dikurangi 1 dikali 100%',
      'teks[23]: formula dapat berarti (A dibagi B dikurangi 1) dikali 100% atau A dibagi B dikurangi 1 dikali 100%; tulis dengan tanda kurung',
    ],
    ['A / B - (1 x 100)', '((a / b) - (1 * 100)) {A; B}'],
    ['100 - A / B x 100', '(100 - ((a / b) * 100)) {A; B}'],
    ['1 - (A / B x 100)', '(1 - ((a / b) * 100)) {A; B}'],
    [
      'A / B + C / D x 100',
      'teks[14]: formula dapat berarti A / B x 100 + C / D x 100 atau A / B + C / D x 100; tulis dengan tanda kurung',
    ],
    [
      'A / B x 100% - C / D',
      'teks[6]: formula dapat berarti A / B x 100% - C / D x 100% atau A / B x 100% - C / D; tulis dengan tanda kurung',
    ],
    ['A / B x 100 + C / D x 100', '(((a / b) * 100) + ((c / d) * 100)) {A; B; C; D}'],
    ['A / B + C / D', '((a / b) + (c / d)) {A; B; C; D}'],
    ['A / B / C', 'teks[6]: formula dapat berarti (A / B) / C atau A / (B / C); tulis dengan tanda kurung'],
    ['A / B x C / D', '((a / b) * c) / d * 1 {A; B; C; D}'],
    ['(A + B) / C x 100', '(a + b) / c * 100 {A; B; C}'],
    [
      'Jumlah A dibagi Jumlah B dikurangi Jumlah C dikali 100',
      'teks[9]: formula dapat berarti Jumlah A dibagi (Jumlah B dikurangi Jumlah C) dikali 100 atau (Jumlah A dibagi Jumlah B) dikurangi Jumlah C dikali 100; tulis dengan tanda kurung',
    ],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});

describe('a product behind a divisor', () => {
  it.each([
    [
      'Hari rawat / Tempat tidur x 365 x 100%',
      'teks[26]: formula dapat berarti (Hari rawat / Tempat tidur) x 365 atau Hari rawat / (Tempat tidur x 365); tulis dengan tanda kurung',
    ],
    [
      'Hari rawat / Jumlah tempat tidur x Jumlah hari x 100%',
      'teks[33]: formula dapat berarti (Hari rawat / Jumlah tempat tidur) x Jumlah hari atau Hari rawat / (Jumlah tempat tidur x Jumlah hari); tulis dengan tanda kurung',
    ],
    [
      'A : B x C x 100',
      'teks[6]: formula dapat berarti (A : B) x C atau A : (B x C); tulis dengan tanda kurung',
    ],
    [
      'A dibagi B dikali C',
      'teks[11]: formula dapat berarti (A dibagi B) dikali C atau A dibagi (B dikali C); tulis dengan tanda kurung',
    ],
    [
      'A / B x (C + D)',
      'teks[6]: formula dapat berarti (A / B) x (C + D) atau A / (B x (C + D)); tulis dengan tanda kurung',
    ],
    [
      'A / 365 x B',
      'teks[8]: formula dapat berarti (A / 365) x B atau A / (365 x B); tulis dengan tanda kurung',
    ],
    [
      '100 / B x A',
      'teks[8]: formula dapat berarti (100 / B) x A atau 100 / (B x A); tulis dengan tanda kurung',
    ],
    [
      'A x B / C x D',
      'teks[10]: formula dapat berarti (A x B / C) x D atau A x B / (C x D); tulis dengan tanda kurung',
    ],
    ['(A / B) x 365 x 100', '((a / b) * 365 * 100) {A; B}'],
    ['A / (B x 365) x 100', 'a / (b * 365) * 100 {A; B}'],
    ['A / B x 365', 'a / b * 365 {A; B}'],
    ['A / B x 1.000', 'a / b * 1000 {A; B}'],
    ['A / B x 100 x 365', '((a / b) * 100 * 365) {A; B}'],
    ['A / B x 40% + C / D x 60%', '(((a / b) * 40/100) + ((c / d) * 60/100)) {A; B; C; D}'],
    ['A / B x C / D', '((a / b) * c) / d * 1 {A; B; C; D}'],
    ['A / 100 x B', '((a / 100) * b) {A; B}'],
    ['2/3 x A', '(2/3 * a) {A}'],
    ['50 / 0,9 x A', '((50 / 0.9) * a) {A}'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});

describe('noughts', () => {
  it.each([
    [
      '00/5 x A',
      'teks[0]: "00" tidak terbaca sebagai satu angka: angka tidak diawali nol, kecuali desimal seperti 0,5',
    ],
    ['0/5 x A', '(0/5 * a) {A}'],
    ['A x 0/5', '(a * 0/5) {A}'],
    ['A / 0', 'teks[4]: pembagi tetap bernilai nol; hasilnya tidak akan pernah ada'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});

describe('quotients one behind another', () => {
  it.each([
    ['A / 5 / C', '(a / 5) / c * 1 {A; C}'],
    ['A / 5 x C', 'teks[6]: formula dapat berarti (A / 5) x C atau A / (5 x C); tulis dengan tanda kurung'],
    ['A / 5 x C / D', '((a / 5) * c) / d * 1 {A; C; D}'],
    ['A / B x C / D', '((a / b) * c) / d * 1 {A; B; C; D}'],
    ['A / B x C', 'teks[6]: formula dapat berarti (A / B) x C atau A / (B x C); tulis dengan tanda kurung'],
    [
      'A / B x 5 x C',
      'teks[6]: formula dapat berarti (A / B) x 5 atau A / (B x 5); tulis dengan tanda kurung',
    ],
    ['A / B x 100 x C', '((a / b) * 100 * c) {A; B; C}'],
    ['(A / B) / C', '(a / b) / c * 1 {A; B; C}'],
    ['(A + B] / C', 'teks[6]: ditemukan ]; diharapkan tanda hitung (+ - x /) atau akhir formula'],
    ['[A + B) / C', 'teks[6]: ditemukan ); diharapkan tanda hitung (+ - x /) atau akhir formula'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});

describe('brackets are kept', () => {
  it.each([
    ['(A + B) + C', '((a + b) + c) {A; B; C}'],
    ['(A x B) x C', '((a * b) * c) {A; B; C}'],
    ['-(A + B) + C', '((-1 * (a + b)) + c) {A; B; C}'],
    ['((A + B))', '(a + b) {A; B}'],
    ['A + (B + C)', '(a + (b + c)) {A; B; C}'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});

describe('in LaTeX', () => {
  it.each([
    [String.raw`\frac(A)(B)`, 'unexpected-part 5: ( | kurung-kurawal'],
    [String.raw`\frac A B`, 'unexpected-part 6: "A B" | kurung-kurawal'],
    [String.raw`\frac\text{\{}{B}`, 'unexpected-part 5: "{" | kurung-kurawal'],
    [String.raw`\frac{A}B`, 'unexpected-part 8: "B" | kurung-kurawal'],
    [String.raw`\frac{A`, 'unclosed 5: {'],
    [String.raw`\frac{A}{B`, 'unclosed 8: {'],
    [String.raw`-\frac{1}{2} A`, '(-1 * 1/2 * a) {A}'],
    [String.raw`(A) \text{semper}`, '(a * semper) {A; semper}'],
    [String.raw`(A) \text{per orang}`, 'unexpected-part 4: "per orang" | operator'],
    [String.raw`(A) \text{persentil}`, '(a * persentil) {A; persentil}'],
    ['2 A', '(2 * a) {A}'],
    ['(A) 2', '(a * 2) {A}'],
    ['2% A', 'unexpected-part 3: "A" | operator'],
    [String.raw`A \frac{B}{C}`, '(a * (b / c)) {A; B; C}'],
    [String.raw`Aa \frac{B}{C}`, 'unexpected-part 3: \\frac | operator'],
    [String.raw`2 \frac{B}{C}`, 'b / c * 2 {B; C}'],
    ['A \\times - B', '(a * (-1 * b)) {A; B}'],
  ])('%s: %s', (text, expected) => {
    expect(shownWithFacts(readFormula(text, { notasi: 'latex' }))).toBe(expected);
  });
});

describe('quotients of quotients, and products of them', () => {
  it.each([
    ['A / B / C', 'ambiguous-formula 6: (A / B) / C | A / (B / C) | kurung'],
    ['A / B x C', 'ambiguous-formula 6: (A / B) x C | A / (B x C) | kurung'],
    ['D + A / B x C', 'ambiguous-formula 10: (A / B) x C | A / (B x C) | kurung'],
    ['A / B x C / D', '((a / b) * c) / d * 1 {A; B; C; D}'],
    ['A / B x 2 x C', 'ambiguous-formula 6: (A / B) x 2 | A / (B x 2) | kurung'],
    ['A / B x 100 x C', '((a / b) * 100 * c) {A; B; C}'],
    ['A / B x 2', 'a / b * 2 {A; B}'],
    ['A / 2 x C', 'ambiguous-formula 6: (A / 2) x C | A / (2 x C) | kurung'],
    ['A / 100 x C', '((a / 100) * c) {A; C}'],
    ['2 / 3 x C', '(2/3 * c) {C}'],
    ['A / 2 / C', '(a / 2) / c * 1 {A; C}'],
    ['A x 100 / B x 100', 'unexpected-part 14: 100 | sekali'],
    ['2 x A x 100 / B x 100', 'unexpected-part 18: 100 | sekali'],
    ['(A)(B) x 100', 'no-divisor 0: A | 100'],
    ['(A) x (B) x 100', '(a * b * 100) {A; B}'],
    ['(A)(B)', '(a * b) {A; B}'],
    ['(A)(B) x 2', '(a * b * 2) {A; B}'],
    ['(A)(5) x 100', 'no-divisor 0: A | 100'],
    ['A x 5 x 1.000', 'no-divisor 0: A | 1000'],
    ['(A)(B) + 100', '((a * b) + 100) {A; B}'],
    ['A / B x100,000', 'ambiguous-number 6: 100 | 100000 | tanpa-koma'],
    ['Rumus: Persentase jumlah A / jumlah B x 100%', 'jumlahA / jumlahB * 100 {jumlah A; jumlah B}'],
    ['(A = B) / C', 'unexpected-part 3: "=" | operator'],
    ['(A ≈ B) / C', 'unexpected-part 3: "≈" | tanda-dikenal'],
    ['- 5 + A', '(-5 + a) {A}'],
    ['(- A) / B', '(-1 * a) / b * 1 {A; B}'],
    ['"" / A', 'unexpected-part 3: / | operan'],
    ['"A" "B" / C', 'aB / c * 1 {A B; C}'],
    ['∑ "A" / B', 'jumlahA / b * 1 {∑ A; B}'],
  ])('%s: %s', (text, expected) => {
    expect(shownWithFacts(readFormula(text))).toBe(expected);
  });

  it('what is no text is found where it was given', () => {
    expect(readFormula(5 as never)).toMatchObject({ issues: [{ asal: 'argumen', path: [] }] });
    expect(readFormula('A', { notasi: 5 as never })).toMatchObject({
      issues: [{ asal: 'argumen', path: ['notasi'] }],
    });
  });
});
