import { defineIndikator, formulaToProse, pertumbuhan, readFormula } from 'indikator';
import { describe, expect, it } from 'vitest';
import { pmks } from '../../fixtures/pmks.js';
import { shown } from './shown.js';

describe('reads', () => {
  it.each([
    ['A / B x 100 %', 'a / b * 100'],
    ['A / B x 100%', 'a / b * 100'],
    ['A : B x 100', 'a / b * 100'],
    ['A/B x 100%', 'a / b * 100'],
    ['A ÷ B × 100', 'a / b * 100'],
    ['A / B X 100', 'a / b * 100'],
    ['A / B x100%', 'a / b * 100'],
    ['(A / B) x 100', 'a / b * 100'],
    ['100 x (A / B)', 'a / b * 100'],
    ['A / B', 'a / b * 1'],
    ['A / B x 1.000', 'a / b * 1000'],
    ['A / B x 100.000', 'a / b * 100000'],
    ['Jumlah A dibagi Jumlah B dikali 100', 'jumlahA / jumlahB * 100'],
    ['Jumlah A dibagi dengan jumlah B dikalikan dengan 100', 'jumlahA / jumlahB * 100'],
    ['Jumlah A dibagi Jumlah B dikali 100 %', 'jumlahA / jumlahB * 100'],
    ['Jumlah A per Jumlah B x 100', 'jumlahA / jumlahB * 100'],
    ['Rumus : A / B x 100', 'a / b * 100'],
    ['IKU = A / B x 100', 'a / b * 100'],
    ['1/3 (X1 + X2 + X3)', '(1/3 * (x1 + x2 + x3))'],
    ['(60% x Skor A) + (40% x Skor B)', '((60/100 * skorA) + (40/100 * skorB))'],
    ['Skor A x 37,5% + Skor B x 62,5%', '((skorA * 375/1000) + (skorB * 625/1000))'],
    [
      'Perbandingan antara Jumlah warga dengan nilai minimal B dengan Jumlah warga dikali 100%',
      'jumlahWargaDenganNilaiMinimalB / jumlahWarga * 100',
    ],
    ['Jumlah guru baik/Jumlah guru x 100%', 'jumlahGuruBaik / jumlahGuru * 100'],
    ['Jumlah guru (SD/MI) baik : Jumlah guru (SD/MI) x 100%', 'jumlahGuruSdMiBaik / jumlahGuruSdMi * 100'],
    ['(0,376 x IKA) + (0,405 x IKU) + (0,219 x IKL)', '((0.376 * ika) + (0.405 * iku) + (0.219 * ikl))'],
    ['100 - [50/0,9 x (Ieu - 0,1)]', '(100 - ((50 / 0.9) * (ieu - 0.1)))'],
    ['(baik + sedang) / total x 100', '(baik + sedang) / total * 100'],
    ['(t - t-1) / t-1 x 100', '(t - t1) / t1 * 100'],
    ['Jumlah / 35 x 100', 'jumlah / 35 * 100'],
    ['0.9 x A', '(0.9 * a)'],
    ['A - B - C', '((a - b) - c)'],
    ['A - B + C', '((a - b) + c)'],
    ['A x B / C', '(a * b) / c * 1'],
    ['-A + B', '((-1 * a) + b)'],
    ['A + -5', '(a + -5)'],
    ['A dibagi B dikali 100 persen', 'a / b * 100'],
    ['A dibagi B dikalikan dengan 100 (seratus)', 'a / b * 100'],
    ['Nilai SAKIP', 'nilaiSakip'],
    ['X / Y', 'x / y * 1'],
    ['x / y', 'x / y * 1'],
  ])('%s', (text, expected) => {
    expect(shown(readFormula(text))).toBe(expected);
  });
});

describe('takes names as they are', () => {
  it.each([
    ['Jumlah PMKS (orang) yang terlayani dibagi B', ['Jumlah PMKS (orang) yang terlayani', 'B']],
    ['Program/Kegiatan selesai / Seluruh x 100', ['Program/Kegiatan selesai', 'Seluruh']],
    ['Keluarga kurang mampu / Keluarga x 100', ['Keluarga kurang mampu', 'Keluarga']],
    ['Bantuan bagi lansia / Lansia x 100', ['Bantuan bagi lansia', 'Lansia']],
    ['Jumlah anak usia 5 tahun / Anak x 100', ['Jumlah anak usia 5 tahun', 'Anak']],
    ['Anak-anak / Kab.Kutai x 100', ['Anak-anak', 'Kab.Kutai']],
    ['"A / B" / "C ""x"" D"', ['A / B', 'C "x" D']],
    ['“A + B” / C', ['A + B', 'C']],
    ['Jumlah   kasus\n baru / C', ['Jumlah kasus baru', 'C']],
    ['kematian per tahun', ['kematian per tahun']],
  ])('%s', (text, labels) => {
    const read = readFormula(text);
    expect(read.ok ? Object.values(read.value.variabel).map(({ label }) => label) : read.issues).toEqual(
      labels,
    );
  });
});

it('the words of formulaToProse', () => {
  const words = formulaToProse(defineIndikator({ ...pmks, formula: pertumbuhan('terlayani', 'seluruh') }));
  const read = readFormula(words);
  expect(shown(read)).toBe('(jumlahPmksTerlayani - jumlahSeluruhPmks) / jumlahSeluruhPmks * 100');
});

describe('points at the character', () => {
  it.each([
    ['(A + B / C', 'unclosed', 0],
    ['A + B) / C', 'unexpected-part', 5],
    ['(A + B] / C', 'unexpected-part', 6],
    ['A +', 'unexpected-part', 3],
    ['A + / B', 'unexpected-part', 4],
    ['A = B = C', 'unexpected-part', 6],
    ['A # B', 'unexpected-part', 2],
    ['5 A', 'unexpected-part', 2],
    ['A / 0', 'zero-divisor', 4],
    ['A / 1.50.0', 'unreadable-number', 4],
    ['50% x A', 'ambiguous-percent', 0],
    ['60% x A + 30% x B', 'ambiguous-percent', 0],
    ['1/3% x A', 'ambiguous-percent', 0],
    ['1 - ∑ pi (Qi + Qi-1)', 'not-rational', 4],
    ['∑ wi x Si', 'not-rational', 0],
    ['1 - ∑ f (Y + Z)', 'ambiguous-formula', 8],
    ['A %', 'unexpected-part', 2],
    ['100 x 2', 'no-variable', 0],
    ['"A / B', 'unclosed', 0],
    ['A + ln(B)', 'not-rational', 4],
    ['ln B', 'not-rational', 0],
    ['akar (B)', 'not-rational', 0],
    ['√A', 'not-rational', 0],
    ['A x ∑ (B + C)', 'not-rational', 4],
    ['A² + B', 'not-rational', 1],
    ['A ^ 2', 'not-rational', 2],
    ['', 'no-value', 0],
    [' ', 'no-value', 0],
    [`${'('.repeat(500)}A`, 'too-deep', 200],
    [Array(80).fill('A').join(' - '), 'too-deep', 0],
    [Array(1200).fill('A').join(' + '), 'too-large', 0],
  ])('%.30s', (text, code, position) => {
    const read = readFormula(text);
    expect(read.ok ? read.value : [read.issues[0]?.code, ...(read.issues[0]?.path ?? [])]).toEqual([
      code,
      position,
    ]);
  });

  it('and says what to do about what is not rational', () => {
    const read = readFormula('A + ln(B)');
    expect(read.ok ? '' : read.issues[0]?.message).toBe(
      'teks[4]: ln bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    );
  });

  it('what is too long, and a notation that is none', () => {
    expect(readFormula('A'.repeat(20_001))).toMatchObject({
      ok: false,
      issues: [{ code: 'too-long', path: [] }],
    });
    expect(readFormula('A', { notasi: 'text' as never })).toMatchObject({
      ok: false,
      issues: [{ code: 'not-in-list', path: ['notasi'], fakta: { pilihan: 'teks, latex' } }],
    });
  });

  it('what is no text', () => {
    expect(readFormula(5 as never)).toMatchObject({ ok: false, issues: [{ code: 'wrong-argument' }] });
  });
});

const raw = String.raw;

describe('reads LaTeX:', () => {
  it.each([
    [raw`\frac{\text{Jumlah A}}{\text{Jumlah B}} \times 100 \%`, 'jumlahA / jumlahB * 100'],
    [raw`$\frac{\text{Jumlah A}}{\text{Jumlah B}} \times 100\%$`, 'jumlahA / jumlahB * 100'],
    [raw`$$\dfrac{\text{A}}{\text{B}}\times100$$`, 'a / b * 100'],
    [raw`\[ \frac {\mathrm{A}} {\mathrm{B}} \cdot 1.000 \]`, 'a / b * 1000'],
    [raw`\( \left( \frac{\text{A} - \text{B}}{\text{B}} \right) \times 100 \% \)`, '(a - b) / b * 100'],
    [raw`\frac{\frac{\text{A}}{\text{B}}}{\frac{\text{C}}{\text{D}}} \times 100`, '(a / b) / (c / d) * 100'],
    [raw`\frac{1}{3} \left( X_1 + X_2 + X_{3} \right)`, '(1/3 * (x1 + x2 + x3))'],
    [raw`0{,}376 \times IKA + 0,405 \times IKU`, '((0.376 * ika) + (0.405 * iku))'],
    [raw`100 - \left[ \frac{50}{0,9} \times (I_{eu} - 0,1) \right]`, '(100 - ((50 / 0.9) * (iEu - 0.1)))'],
    [raw`\frac{\text{A}\,}{\;\text{B}}\quad\times~100\ \%`, 'a / b * 100'],
    [raw`\frac{Jumlah A}{Jumlah B} x 100\%`, 'jumlahA / jumlahB * 100'],
    [raw`2 \text{A} + 3X`, '((2 * a) + (3 * x))'],
    [raw`\text{A} : \text{B} \times 100`, 'a / b * 100'],
    [raw`\text{Persentase} = \frac{\text{A}}{\text{B}} \times 100 \%`, 'a / b * 100'],
    [raw`\displaystyle \frac{\text{A}}{\text{B}}`, 'a / b * 1'],
  ])('%s', (text, expected) => {
    expect(shown(readFormula(text, { notasi: 'latex' }))).toBe(expected);
  });

  it('labels with what LaTeX escapes', () => {
    const read = readFormula(raw`\text{A \& B 50\% \{x\} \textbackslash{} C\_d} + \text{E  \textbf{F}}`, {
      notasi: 'latex',
    });
    expect(read.ok && Object.values(read.value.variabel).map(({ label }) => label)).toEqual([
      'A & B 50% {x} \\ C_d',
      'E F',
    ]);
  });
});

describe('points at the character of LaTeX:', () => {
  it.each([
    [raw`\frac{\text{A}}`, 'unexpected-part', 15],
    [raw`\frac \text{A}`, 'unexpected-part', 6],
    [raw`\frac{\text{A}}{\text{B}`, 'unclosed', 15],
    [raw`\text{A`, 'unclosed', 5],
    [raw`\text A`, 'unexpected-part', 5],
    [raw`\text{A} \foo \text{B}`, 'unknown-command', 9],
    [raw`\sum_{i} X_i`, 'not-rational', 0],
    [raw`1 - \sqrt{\text{A}}`, 'not-rational', 4],
    [raw`1 - \sum f_i (Y_i + Y_{i-1})`, 'not-rational', 4],
    [raw`\sum w_i \times S_i`, 'not-rational', 0],
    [raw`\ln(A)`, 'not-rational', 0],
    [raw`\text{A}^2`, 'not-rational', 8],
    [raw`\frac{\text{A}}{0}`, 'zero-divisor', 15],
    [raw`50 \% \times \text{A}`, 'ambiguous-percent', 0],
    [raw`\text{A} \text{B} 5`, 'unexpected-part', 18],
    [raw`\frac{A}{B} \text{per 1.000}`, 'unexpected-part', 12],
    [raw`\frac{A}{B} \text{persen}`, 'unexpected-part', 12],
    [raw`$$`, 'unexpected-part', 1],
  ])('%s', (text, code, position) => {
    const read = readFormula(text, { notasi: 'latex' });
    expect(read.ok ? read.value : [read.issues[0]?.code, ...(read.issues[0]?.path ?? [])]).toEqual([
      code,
      position,
    ]);
  });
});
