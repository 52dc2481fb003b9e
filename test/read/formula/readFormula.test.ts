import { defineIndikator, formulaToProse, pertumbuhan, readFormula } from 'indikator';
import { describe, expect, it } from 'vitest';
import { pmks } from '../../fixtures/pmks.js';
import { shown, shownWithLabels } from './shown.js';

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

it('what is multiplied by 100 twice is refused at the second', () => {
  for (const text of ['A x 100% / B x 100%', 'A / B x 100 x 100', '(A x 100 / B) x 100%']) {
    const read = readFormula(text);
    expect([text, read.ok ? read.value : read.issues[0]?.kalimat]).toEqual([
      text,
      'ditemukan 100; diharapkan x 100 satu kali saja',
    ]);
  }
  for (const text of ['A x 100 / B', '100% - (A / B x 100%)', 'A / 100 x B x 100', 'A x 100 / (B x 100)'])
    expect([text, readFormula(text).ok]).toEqual([text, true]);
});

describe('formulas as offices write them, and what is none', () => {
  it.each([
    ['A / (B + C]', 'teks[10]: ditemukan ]; diharapkan tanda hitung (+ - x /) atau akhir formula'],
    ['[A + B) / C', 'teks[6]: ditemukan ); diharapkan tanda hitung (+ - x /) atau akhir formula'],
    ['{A + B} / C', '(a + b) / c * 1 {A; B; C}'],
    ['[A + B] / C x 100', '(a + b) / c * 100 {A; B; C}'],
    ['A / B x seratus', 'a / b * 100 {A; B}'],
    ['-A / B', '(-1 * a) / b * 1 {A; B}'],
    ['-(A + B) x C', '(-1 * (a + b) * c) {A; B; C}'],
    ['- 5 x A', '(-5 * a) {A}'],
    ['A x -B', '(a * (-1 * b)) {A; B}'],
    ['A = B / C', 'b / c * 1 {B; C}'],
    ['A / B = C', 'a / b * 1 {A; B}'],
    ['(A / B) x 100 %', 'a / b * 100 {A; B}'],
    ['A / B x 100 persen', 'a / b * 100 {A; B}'],
    ['A / B x 1.000', 'a / b * 1000 {A; B}'],
    ['A / B x 1,5', 'a / b * 1.5 {A; B}'],
    ['A / B x 1/3', 'a / b * 1/3 {A; B}'],
    [
      'A x 25%',
      'teks[4]: 25% dalam formula dapat berarti 25 atau 25/100; tulis sebagai pecahan atau desimal',
    ],
    [
      '25% x A',
      'teks[0]: 25% dalam formula dapat berarti 25 atau 25/100; tulis sebagai pecahan atau desimal',
    ],
    ['25% A + 75% B', '((25/100 * a) + (75/100 * b)) {A; B}'],
    [
      '30 persen A + 70 persen B',
      'teks[10]: ditemukan "A"; diharapkan tanda hitung (+ - x /) atau akhir formula',
    ],
    ['0,3 A + 0,7 B', '((0.3 * a) + (0.7 * b)) {A; B}'],
    ['(30% x A) + (70% x B)', '((30/100 * a) + (70/100 * b)) {A; B}'],
    ['Σ A / Σ B x 100', 'jumlahA / jumlahB * 100 {Σ A; Σ B}'],
    ['∑ jumlah A / B', 'jumlahJumlahA / b * 1 {∑ jumlah A; B}'],
    [
      '√(A x B)',
      'teks[0]: √ bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      'akar (A) x B',
      'teks[0]: akar bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      'log(A)',
      'teks[0]: log bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      'ln A',
      'teks[0]: ln bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    ['rata-rata A', 'rataRataA {rata-rata A}'],
    [
      'rata-rata (A, B)',
      'teks[0]: rata-rata bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      'maks(A, B)',
      'teks[0]: maks bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      'A^2 / B',
      'teks[1]: ^ bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      'A² / B',
      'teks[1]: ² bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    ['jalan (km) / luas (km²)', 'jalanKm / luasKm2 * 1 {jalan (km); luas (km²)}'],
    ['Siswa SD/MI / Siswa x 100', 'siswaSdMi / siswa * 100 {Siswa SD/MI; Siswa}'],
    [
      'Jumlah kab/kota / Jumlah kab/kota seluruhnya x 100',
      'jumlahKabKota / jumlahKabKotaSeluruhnya * 100 {Jumlah kab/kota; Jumlah kab/kota seluruhnya}',
    ],
    ['tahun 2025/2026 / B x 100', 'tahun20252026 / b * 100 {tahun 2025/2026; B}'],
    [
      'A/B/C',
      'teks[1]: "A/B/C" tidak memuat hitungan; tulis " / " dengan spasi bila membagi, atau masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    ['A : B x 100', 'a / b * 100 {A; B}'],
    ['A ÷ B × 100', 'a / b * 100 {A; B}'],
    ['A per B x 100', 'a / b * 100 {A; B}'],
    ['jumlah A per jumlah B', 'jumlahAPerJumlahB {jumlah A per jumlah B}'],
    ['A - B - C', '((a - b) - c) {A; B; C}'],
    [
      'A-B',
      'teks[0]: formula dapat berarti A - B atau "A-B"; tulis " - " dengan spasi bila mengurangi, atau nama itu di antara tanda kutip',
    ],
    ['non-aktif / seluruh', 'nonAktif / seluruh * 1 {non-aktif; seluruh}'],
    ['(A) / (B)', 'a / b * 1 {A; B}'],
    ['((A + B) / 2) / C x 100', '((a + b) / 2) / c * 100 {A; B; C}'],
    ['A / 12 bulan', 'teks[7]: ditemukan "bulan"; diharapkan tanda hitung (+ - x /) atau akhir formula'],
    ['A / B x 100 / C', '((a / b) * 100) / c * 1 {A; B; C}'],
    [
      'A + B / C x 100',
      'teks[6]: formula dapat berarti (A + B) / C x 100 atau A + (B / C x 100); tulis dengan tanda kurung',
    ],
    ['(A + B / C', 'teks[0]: ( tidak punya pasangan'],
    ['A + ) B', 'teks[4]: ditemukan ); diharapkan nama, angka, atau kurung buka'],
    ['A ++ B', 'teks[3]: ditemukan +; diharapkan nama, angka, atau kurung buka'],
    ['A /', 'teks[3]: ditemukan akhir formula; diharapkan nama, angka, atau kurung buka'],
    ['/ A', 'teks[0]: ditemukan /; diharapkan nama, angka, atau kurung buka'],
    ['', 'teks[0]: tidak berisi nilai'],
    ['   ', 'teks[0]: tidak berisi nilai'],
    ['5', 'teks[0]: formula tidak menyebut satu pun variabel'],
    ['100%', 'teks[0]: formula tidak menyebut satu pun variabel'],
    ['"A / B" / C x 100', 'aB / c * 100 {A / B; C}'],
    ['“A” / B', 'a / b * 1 {A; B}'],
    ['A / B x 100 = 5', 'a / b * 100 {A; B}'],
    ['jumlah A yang 5 / jumlah B x 100', 'jumlahAYang5 / jumlahB * 100 {jumlah A yang 5; jumlah B}'],
    [
      'Pt - Po / Po x 100',
      'teks[8]: formula dapat berarti (Pt - Po) / Po x 100 atau Pt - (Po / Po x 100); tulis dengan tanda kurung',
    ],
    ['((Pt - Po) / Po) x 100', '(pt - po) / po * 100 {Pt; Po}'],
    ['A1 / A2 x 100', 'a1 / a2 * 100 {A1; A2}'],
    ['A_1 / A_2', 'a1 / a2 * 1 {A_1; A_2}'],
    [
      'Jumlah balita 0-59 bulan / Jumlah balita x 100',
      'jumlahBalita059Bulan / jumlahBalita * 100 {Jumlah balita 0-59 bulan; Jumlah balita}',
    ],
    ['Ibu hamil K4 / Ibu hamil x 100', 'ibuHamilK4 / ibuHamil * 100 {Ibu hamil K4; Ibu hamil}'],
    ['A (orang) / B (orang) x 100', 'aOrang / bOrang * 100 {A (orang); B (orang)}'],
    ['A/B x 100%)', 'teks[10]: ditemukan ); diharapkan tanda hitung (+ - x /) atau akhir formula'],
    ['(A/B x 100%', 'teks[0]: ( tidak punya pasangan'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});

describe('signs, brackets and words in every place', () => {
  it.each([
    ['0,6 x Mutu + 0,4 x Waktu', '((0.6 * mutu) + (0.4 * waktu)) {Mutu; Waktu}'],
    ['(0,6 Mutu) + (0,4 Waktu)', '((0.6 * mutu) + (0.4 * waktu)) {Mutu; Waktu}'],
    ['60% Mutu + 40% Waktu', '((60/100 * mutu) + (40/100 * waktu)) {Mutu; Waktu}'],
    ['60% x Mutu + 40% x Waktu', '((60/100 * mutu) + (40/100 * waktu)) {Mutu; Waktu}'],
    ['60 persen Mutu', 'teks[10]: ditemukan "Mutu"; diharapkan tanda hitung (+ - x /) atau akhir formula'],
    [
      'Mutu (60%) + Waktu (40%)',
      'teks[5]: formula dapat berarti Mutu x 60% atau "Mutu (60%)"; tulis " x " bila mengalikan, atau nama itu di antara tanda kutip',
    ],
    ['Mutu 60% + Waktu 40%', 'teks[7]: ditemukan %; diharapkan tanda hitung (+ - x /) atau akhir formula'],
    ['0,6 (A + B) + 0,4 C', 'teks[18]: ditemukan "C"; diharapkan tanda hitung (+ - x /) atau akhir formula'],
    [
      '60% (A + B)',
      'teks[0]: 60% dalam formula dapat berarti 60 atau 60/100; tulis sebagai pecahan atau desimal',
    ],
    ['2 A + 3 B', 'teks[2]: ditemukan "A"; diharapkan tanda hitung (+ - x /) atau akhir formula'],
    ['2A + 3B', 'teks[1]: ditemukan "A"; diharapkan tanda hitung (+ - x /) atau akhir formula'],
    [
      '5 orang / 10 orang x 100',
      'teks[2]: ditemukan "orang"; diharapkan tanda hitung (+ - x /) atau akhir formula',
    ],
    [
      '50% / B x 100',
      'teks[0]: 50% dalam formula dapat berarti 50 atau 50/100; tulis sebagai pecahan atau desimal',
    ],
    [
      'A x 50% / B',
      'teks[4]: 50% dalam formula dapat berarti 50 atau 50/100; tulis sebagai pecahan atau desimal',
    ],
    ['(A / B) (C / D)', '((a / b) * (c / d)) {A; B; C; D}'],
    [
      'A (B + C)',
      'teks[2]: formula dapat berarti A x (B + C) atau "A (B + C)"; tulis " x " bila mengalikan, atau nama itu di antara tanda kutip',
    ],
    ['A(B)', 'aB {A(B)}'],
    ['5(A + B)', '(5 * (a + b)) {A; B}'],
    ['(A)(B)', '(a * b) {A; B}'],
    ['A (lihat B) / C x 100', 'aLihatB / c * 100 {A (lihat B); C}'],
    ['A (1) / B (2) x 100', 'a1 / b2 * 100 {A (1); B (2)}'],
    ['A (%) / B (%)', 'a / b * 1 {A (%); B (%)}'],
    ['A (x) / B', 'aX / b * 1 {A (x); B}'],
    ['A (A/B) / C x 100', 'aAB / c * 100 {A (A/B); C}'],
    ['A (a) / B (b) x 100%', 'aA / bB * 100 {A (a); B (b)}'],
    ['(a) / (b) x 100%', 'a / b * 100 {a; b}'],
    ['A (dalam juta Rp) / B x 100', 'aDalamJutaRp / b * 100 {A (dalam juta Rp); B}'],
    ['A / B (x 100)', 'a / b * 100 {A; B}'],
    ['(A / B) (100%)', 'a / b * 100 {A; B}'],
    ['A / B x (100%)', 'a / b * 100 {A; B}'],
    ['A / B x [100]', 'a / b * 100 {A; B}'],
    ['A / B × 100 (persen)', 'a / b * 100 {A; B}'],
    [
      'A / B x 100 (dibatasi 120)',
      'teks[12]: ditemukan "(dibatasi 120)"; diharapkan tanda hitung (+ - x /) atau akhir formula',
    ],
    [
      'A / B x 100 (maksimal 100)',
      'teks[12]: ditemukan "(maksimal 100)"; diharapkan tanda hitung (+ - x /) atau akhir formula',
    ],
    [
      'A / B x 100 (maks. 100%)',
      'teks[12]: ditemukan "(maks. 100%)"; diharapkan tanda hitung (+ - x /) atau akhir formula',
    ],
    [
      'A / B x 100 (jika B > 0)',
      'teks[12]: ditemukan "(jika B > 0)"; diharapkan tanda hitung (+ - x /) atau akhir formula',
    ],
    ['A / B x 100, jika ada', 'a / b * 100 {A; B}'],
    [
      'A / B x 100 bila B ada',
      'teks[12]: ditemukan "bila B ada"; diharapkan tanda hitung (+ - x /) atau akhir formula',
    ],
    [
      'maksimum (A / B)',
      'teks[0]: maksimum bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    ['Jumlah dari A', 'jumlahDariA {Jumlah dari A}'],
    ['jumlah A dan B / C', 'jumlahADanB / c * 1 {jumlah A dan B; C}'],
    [
      'jumlah (A + B) / C x 100',
      'teks[7]: formula dapat berarti (A + B) atau "jumlah (A + B)"; hapus kata di depan kurung bila kata itu hanya judul, atau tulis semuanya di antara tanda kutip',
    ],
    ['Jumlah (A, B) / C', 'jumlahAB / c * 1 {Jumlah (A, B); C}'],
    ['total A / total B x 100', 'totalA / totalB * 100 {total A; total B}'],
    ['rata-rata dari A', 'rataRataDariA {rata-rata dari A}'],
    [
      'rata-rata (A + B)',
      'teks[0]: rata-rata bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    ['rata - rata A / B', 'rataRataA / b * 1 {rata - rata A; B}'],
    ['rata2 A', 'rata2A {rata2 A}'],
    ['rerata A / B', 'rerataA / b * 1 {rerata A; B}'],
    ['bagi A dengan B', 'bagiADenganB {bagi A dengan B}'],
    ['pembagian A dengan B', 'pembagianADenganB {pembagian A dengan B}'],
    ['perbandingan A dan B', 'perbandinganADanB {perbandingan A dan B}'],
    ['perbandingan jumlah A dengan jumlah B x 100', 'jumlahA / jumlahB * 100 {jumlah A; jumlah B}'],
    ['selisih A dan B', 'selisihADanB {selisih A dan B}'],
    ['selisih A dengan B / C x 100', 'selisihADenganB / c * 100 {selisih A dengan B; C}'],
    [
      'A dikurangi B dibagi C',
      'teks[14]: formula dapat berarti (A dikurangi B) dibagi C atau A dikurangi (B dibagi C); tulis dengan tanda kurung',
    ],
    [
      'A ditambah B dibagi C dikali 100',
      'teks[13]: formula dapat berarti (A ditambah B) dibagi C dikali 100 atau A ditambah (B dibagi C dikali 100); tulis dengan tanda kurung',
    ],
    [
      'A dikurangi (B) dibagi C',
      'teks[16]: formula dapat berarti (A dikurangi (B)) dibagi C atau A dikurangi ((B) dibagi C); tulis dengan tanda kurung',
    ],
    ['A dibagi B dikalikan 100 persen', 'a / b * 100 {A; B}'],
    ['A dibanding B x 100', 'a / b * 100 {A; B}'],
    ['A dibandingkan dengan B dikali 100%', 'a / b * 100 {A; B}'],
    ['jumlah A dibandingkan jumlah B', 'jumlahA / jumlahB * 1 {jumlah A; jumlah B}'],
    ['A dibagi dengan B dikali dengan 100', 'a / b * 100 {A; B}'],
    ['A dibagi total B kali 100', 'a / totalB * 100 {A; total B}'],
    ['A tambah B', '(a + b) {A; B}'],
    ['hasil kali A dan B', 'hasilKaliADanB {hasil kali A dan B}'],
    ['proporsi A terhadap B', 'proporsiATerhadapB {proporsi A terhadap B}'],
    [
      'A terhadap B x 100',
      'teks[0]: "A terhadap B" dikali 100 tanpa pembagi; garis pecahan hilang? Tulis seperti A / B x 100, atau nama itu di antara tanda kutip',
    ],
    ['A per 1.000 B', 'aPer1000B {A per 1.000 B}'],
    ['A per 100.000 penduduk', 'aPer100000Penduduk {A per 100.000 penduduk}'],
    [
      'A / 100.000 penduduk',
      'teks[4]: "100.000 penduduk" adalah satuan, bukan pembagi; tulis / (jumlah penduduk) x 100.000, dengan satuan "per 100.000 penduduk"',
    ],
    ['A / B x 1000 KH', 'a / b * 1000 {A; B}'],
    ['A / B x 100.000 penduduk', 'a / b * 100000 {A; B}'],
    ['A / B per 1.000', 'teks[10]: ditemukan 1.000; diharapkan tanda hitung (+ - x /) atau akhir formula'],
    ['Siswa laki-laki / Siswa x 100', 'siswaLakiLaki / siswa * 100 {Siswa laki-laki; Siswa}'],
    ['SD/MI/SDLB / B', 'sdMiSdlb / b * 1 {SD/MI/SDLB; B}'],
    ['kab./kota / B', 'kabKota / b * 1 {kab./kota; B}'],
    ['Jumlah kota/kab / Jumlah desa', 'jumlahKotaKab / jumlahDesa * 1 {Jumlah kota/kab; Jumlah desa}'],
    [
      'Desa/Kel / Desa/Kelurahan',
      'teks[4]: "Desa/Kel / Desa/Kelurahan" tidak memuat hitungan; tulis " / " dengan spasi bila membagi, atau masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    ['A dan/atau B / C', 'aDanAtauB / c * 1 {A dan/atau B; C}'],
    ['A s/d B / C', 'aSDB / c * 1 {A s/d B; C}'],
    ['2025/2026 / 2024/2025', 'teks[0]: formula tidak menyebut satu pun variabel'],
    ['tahun n / tahun n-1', 'tahunN / tahunN1 * 1 {tahun n; tahun n-1}'],
    ['(n - (n-1)) / (n-1) x 100', '(n - n1) / n1 * 100 {n; n-1}'],
    ['Tahun (n-1) / B', 'tahunN1 / b * 1 {Tahun (n-1); B}'],
    [
      'PDRB t - PDRB t-1 / PDRB t-1',
      'teks[18]: formula dapat berarti (PDRB t - PDRB t-1) / PDRB t-1 atau PDRB t - (PDRB t-1 / PDRB t-1); tulis dengan tanda kurung',
    ],
    ['(PDRB t - PDRB t-1) / PDRB t-1 x 100', '(pdrbT - pdrbT1) / pdrbT1 * 100 {PDRB t; PDRB t-1}'],
    ['A tahun 2025 / B tahun 2025 x 100', 'aTahun2025 / bTahun2025 * 100 {A tahun 2025; B tahun 2025}'],
    ['A pada triwulan I / B', 'aPadaTriwulanI / b * 1 {A pada triwulan I; B}'],
    ['balita (0-59 bulan) / balita', 'balita059Bulan / balita * 1 {balita (0-59 bulan); balita}'],
    [
      'usia 7-12 tahun / penduduk usia 7-12 tahun x 100',
      'usia712Tahun / pendudukUsia712Tahun * 100 {usia 7-12 tahun; penduduk usia 7-12 tahun}',
    ],
    ['COVID-19 / B', 'covid19 / b * 1 {COVID-19; B}'],
    ['PM10 / PM2,5', 'pm10 / pm25 * 1 {PM10; PM2,5}'],
    ['BOD5 / B', 'bod5 / b * 1 {BOD5; B}'],
    ['Rp 5.000 / A', 'rp5000 / a * 1 {Rp 5.000; A}'],
    ['A x Rp 5.000', '(a * rp5000) {A; Rp 5.000}'],
    ['A + 5%', 'teks[4]: 5% dalam formula dapat berarti 5 atau 5/100; tulis sebagai pecahan atau desimal'],
    ['A - 1', '(a - 1) {A}'],
    ['1 - A', '(1 - a) {A}'],
    ['1 - A / B', '(1 - (a / b)) {A; B}'],
    ['(1 - A / B) x 100', '((1 - (a / b)) * 100) {A; B}'],
    ['100 - A', '(100 - a) {A}'],
    ['100% - (A / B x 100%)', '(100 - ((a / b) * 100)) {A; B}'],
    ['100 - (A / B) x 100', '(100 - ((a / b) * 100)) {A; B}'],
    ['"Jumlah A" / "Jumlah B" x 100', 'jumlahA / jumlahB * 100 {Jumlah A; Jumlah B}'],
    ['"A"" B" / C', 'aB / c * 1 {A" B; C}'],
    ['“A / B” / C', 'aB / c * 1 {A / B; C}'],
    ["'A' / B", 'teks[0]: ditemukan "\'"; diharapkan huruf, angka, atau tanda hitung'],
    ['«A» / B', 'teks[0]: ditemukan "«"; diharapkan huruf, angka, atau tanda hitung'],
    ['A / "B', 'teks[4]: " tidak punya pasangan'],
    ['A = ', 'teks[4]: ditemukan akhir formula; diharapkan nama, angka, atau kurung buka'],
    ['= A / B', 'a / b * 1 {A; B}'],
    ['= A / B x 100 =', 'a / b * 100 {A; B}'],
    ['A / B = C / D', 'teks[6]: ditemukan "="; diharapkan tanda hitung (+ - x /) atau akhir formula'],
    ['X = Y = A / B', 'teks[6]: ditemukan "="; diharapkan tanda hitung (+ - x /) atau akhir formula'],
    [
      'Nilai : A / B',
      'teks[10]: formula dapat berarti (Nilai : A) / B atau Nilai : (A / B); tulis dengan tanda kurung',
    ],
    ['Nilai A : Nilai B', 'nilaiA / nilaiB * 1 {Nilai A; Nilai B}'],
    ['Rasio A : B', 'a / b * 1 {A; B}'],
    ['A : B : C', 'teks[6]: formula dapat berarti (A : B) : C atau A : (B : C); tulis dengan tanda kurung'],
    [
      'A:B',
      'teks[1]: "A:B" tidak memuat hitungan; tulis " / " dengan spasi bila membagi, atau masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      'A :B',
      'teks[2]: "A :B" tidak memuat hitungan; tulis " / " dengan spasi bila membagi, atau masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    ['A; B / C', 'teks[1]: ditemukan ";"; diharapkan huruf, angka, atau tanda hitung'],
    ['A, B / C', 'aB / c * 1 {A, B; C}'],
    ['A. B / C', 'aB / c * 1 {A. B; C}'],
    ['a. A / B', 'teks[0]: ditemukan "a."; diharapkan nama, angka, atau kurung buka'],
    ['1. A / B', 'teks[3]: ditemukan "A"; diharapkan tanda hitung (+ - x /) atau akhir formula'],
    ['1) A / B', 'teks[1]: ditemukan ); diharapkan tanda hitung (+ - x /) atau akhir formula'],
    ['- A / B', 'teks[0]: ditemukan -; diharapkan nama, angka, atau kurung buka'],
    ['• A / B', 'teks[0]: ditemukan "•"; diharapkan huruf, angka, atau tanda hitung'],
    ['A / B.', 'a / b * 1 {A; B}'],
    ['A / B;', 'a / b * 1 {A; B}'],
    ['A / B x 100%.', 'a / b * 100 {A; B}'],
    [
      'A/ B',
      'teks[1]: "A/ B" tidak memuat hitungan; tulis " / " dengan spasi bila membagi, atau masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      'A /B',
      'teks[2]: "A /B" tidak memuat hitungan; tulis " / " dengan spasi bila membagi, atau masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    ['A/B x 100', 'a / b * 100 {A; B}'],
    ['A\\B', 'teks[1]: ditemukan "\\\\"; diharapkan huruf, angka, atau tanda hitung'],
    [
      'A | B',
      'teks[2]: | bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    ['A & B / C', 'aB / c * 1 {A & B; C}'],
    ['A @ B', 'teks[2]: ditemukan "@"; diharapkan huruf, angka, atau tanda hitung'],
    ['A # B', 'teks[2]: ditemukan "#"; diharapkan huruf, angka, atau tanda hitung'],
    ['A $ B', 'teks[2]: ditemukan "$"; diharapkan huruf, angka, atau tanda hitung'],
    ['A % B', 'teks[2]: ditemukan %; diharapkan tanda hitung (+ - x /) atau akhir formula'],
    ['A % / B', 'teks[2]: ditemukan %; diharapkan tanda hitung (+ - x /) atau akhir formula'],
    ['A° / B', 'teks[1]: ditemukan "°"; diharapkan huruf, angka, atau tanda hitung'],
    ['µA / B', 'a / b * 1 {µA; B}'],
    ['A€ / B', 'teks[1]: ditemukan "€"; diharapkan huruf, angka, atau tanda hitung'],
    [
      'Σ',
      'teks[0]: Σ bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      'Σ(A) / Σ(B)',
      'teks[0]: Σ bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      'ΣA + ΣB / C',
      'teks[8]: formula dapat berarti (ΣA + ΣB) / C atau ΣA + (ΣB / C); tulis dengan tanda kurung',
    ],
    ['Σ A x B', '(jumlahA * b) {Σ A; B}'],
    [
      'Σ (A x B)',
      'teks[0]: Σ bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      'Σ (A / B)',
      'teks[0]: Σ bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    ['Σ Ai / n', 'jumlahAi / n * 1 {Σ Ai; n}'],
    ['Σ bobot x nilai', '(jumlahBobot * nilai) {Σ bobot; nilai}'],
    [
      '√A',
      'teks[0]: √ bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      'A^2',
      'teks[1]: ^ bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      'A²',
      'teks[1]: ² bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      'A!',
      'teks[1]: ! bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      '|A|',
      'teks[0]: | bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    ['A ≥ B', 'teks[2]: ditemukan "≥"; diharapkan huruf, angka, atau tanda hitung'],
    ['A > B', 'teks[2]: ditemukan ">"; diharapkan huruf, angka, atau tanda hitung'],
    ['A ≠ B', 'teks[2]: ditemukan "≠"; diharapkan huruf, angka, atau tanda hitung'],
    ['A ± B', 'teks[2]: ditemukan "±"; diharapkan huruf, angka, atau tanda hitung'],
    ['A ~ B', 'teks[2]: ditemukan "~"; diharapkan huruf, angka, atau tanda hitung'],
    ['A → B', 'teks[2]: ditemukan "→"; diharapkan huruf, angka, atau tanda hitung'],
    ['∞', 'teks[0]: ditemukan "∞"; diharapkan huruf, angka, atau tanda hitung'],
    ['π x A', '(vXpwin * a) {π; A}'],
    ['e', 'e {e}'],
    ['x', 'x {x}'],
    ['x / y', 'x / y * 1 {x; y}'],
    ['X x Y', '(x * y) {X; Y}'],
    ['A X B', '(a * b) {A; B}'],
    ['A x', 'teks[3]: ditemukan akhir formula; diharapkan nama, angka, atau kurung buka'],
    ['x A', 'teks[0]: ditemukan "x"; diharapkan nama, angka, atau kurung buka'],
    ['A*B', '(a * b) {A; B}'],
    ['A * B', '(a * b) {A; B}'],
    ['A·B', '(a * b) {A; B}'],
    ['A ∙ B', '(a * b) {A; B}'],
    ['A ⋅ B', '(a * b) {A; B}'],
    ['A ✕ B', '(a * b) {A; B}'],
    ['A–B', '(a - b) {A; B}'],
    ['A – B', '(a - b) {A; B}'],
    ['A — B', '(a - b) {A; B}'],
    ['A − B', '(a - b) {A; B}'],
    [
      'A -B',
      'teks[2]: formula dapat berarti A - B atau "A -B"; tulis " - " dengan spasi bila mengurangi, atau nama itu di antara tanda kutip',
    ],
    [
      'A- B',
      'teks[1]: formula dapat berarti A - B atau "A- B"; tulis " - " dengan spasi bila mengurangi, atau nama itu di antara tanda kutip',
    ],
    ['A - - B', 'teks[4]: ditemukan -; diharapkan nama, angka, atau kurung buka'],
    ['A + - B', 'teks[4]: ditemukan -; diharapkan nama, angka, atau kurung buka'],
    ['A x - B', 'teks[4]: ditemukan -; diharapkan nama, angka, atau kurung buka'],
    ['A / - B', 'teks[4]: ditemukan -; diharapkan nama, angka, atau kurung buka'],
    ['((A)', 'teks[0]: ( tidak punya pasangan'],
    ['(A))', 'teks[3]: ditemukan ); diharapkan tanda hitung (+ - x /) atau akhir formula'],
    ['()', 'teks[1]: ditemukan ); diharapkan nama, angka, atau kurung buka'],
    ['( )', 'teks[2]: ditemukan ); diharapkan nama, angka, atau kurung buka'],
    ['[]', 'teks[1]: ditemukan ]; diharapkan nama, angka, atau kurung buka'],
    ['{}', 'teks[1]: ditemukan }; diharapkan nama, angka, atau kurung buka'],
    ['(', 'teks[1]: ditemukan akhir formula; diharapkan nama, angka, atau kurung buka'],
    ['A ( ) / B', 'a / b * 1 {A ( ); B}'],
    ['A [B] / C', 'aB / c * 1 {A [B]; C}'],
    ['A {B} / C', 'aB / c * 1 {A {B}; C}'],
    ['A (B / C', 'teks[2]: ( tidak punya pasangan'],
    ['A) / B', 'teks[1]: ditemukan ); diharapkan tanda hitung (+ - x /) atau akhir formula'],
    ['((A / B)) x 100', 'a / b * 100 {A; B}'],
    ['[(A + B) / 2] x 100', '(a + b) / 2 * 100 {A; B}'],
    ['{[(A + B) / 2] / C} x 100', '((a + b) / 2) / c * 100 {A; B; C}'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});

describe('LaTeX as documents have it', () => {
  it.each([
    ['\\frac{A}{B}', 'a / b * 1 {A; B}'],
    ['\\frac{A}{B} \\times 100', 'a / b * 100 {A; B}'],
    ['\\frac{A}{B} \\times 100\\%', 'a / b * 100 {A; B}'],
    ['\\dfrac{A}{B} x 100', 'a / b * 100 {A; B}'],
    ['\\tfrac{A}{B}', 'a / b * 1 {A; B}'],
    ['\\frac AB', 'teks[6]: ditemukan "AB"; diharapkan kurung kurawal buka { sesudah perintah LaTeX'],
    ['\\frac{A + B}{C}', '(a + b) / c * 1 {A; B; C}'],
    [
      '\\frac{\\text{Jumlah A}}{\\text{Jumlah B}} \\times 100',
      'jumlahA / jumlahB * 100 {Jumlah A; Jumlah B}',
    ],
    ['\\frac{\\mathrm{Jumlah\\ A}}{B}', 'jumlahA / b * 1 {Jumlah A; B}'],
    ['\\left( A + B \\right) \\div C', '(a + b) / c * 1 {A; B; C}'],
    ['A \\cdot B', '(a * b) {A; B}'],
    ['A \\div B', 'a / b * 1 {A; B}'],
    ['A \\over B', 'teks[2]: perintah LaTeX \\over tidak dikenal'],
    ['{A \\over B}', 'teks[3]: perintah LaTeX \\over tidak dikenal'],
    ['A_{1} / A_2', 'a1 / a2 * 1 {A_1; A_2}'],
    ['A_{t-1} / B', 'aT1 / b * 1 {A_t-1; B}'],
    [
      'A^{2}',
      'teks[1]: ^ bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      '\\sqrt{A}',
      'teks[0]: \\sqrt bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    ['\\sum A / B', 'jumlahA / b * 1 {∑ A; B}'],
    [
      '\\sum_{i=1}^{n} A_i',
      'teks[0]: \\sum bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      '\\sum_{i} A_i / n',
      'teks[0]: \\sum bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      '\\overline{A} / B',
      'teks[0]: \\overline bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      '\\bar{x} / B',
      'teks[0]: \\bar bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    ['\\text{A} / \\text{B}', 'a / b * 1 {A; B}'],
    ['\\text{A / B} / C', 'aB / c * 1 {A / B; C}'],
    ['\\textbf{A} / B', 'a / b * 1 {A; B}'],
    ['A \\% / B', 'teks[2]: ditemukan %; diharapkan tanda hitung (+ - x /) atau akhir formula'],
    ['A \\, / \\, B', 'a / b * 1 {A; B}'],
    ['\\left[ A \\right] / B', 'a / b * 1 {A; B}'],
    ['\\{A\\} / B', 'a / b * 1 {A; B}'],
    ['\\big( A \\big) / B', 'a / b * 1 {A; B}'],
    ['\\alpha / \\beta', 'teks[0]: perintah LaTeX \\alpha tidak dikenal'],
    ['\\Delta A / A', 'teks[0]: perintah LaTeX \\Delta tidak dikenal'],
    ['A \\approx B', 'teks[2]: perintah LaTeX \\approx tidak dikenal'],
    ['A \\le B', 'teks[2]: perintah LaTeX \\le tidak dikenal'],
    ['P = \\frac{A}{B}', 'a / b * 1 {A; B}'],
    ['\\frac{A}{B} = C', 'a / b * 1 {A; B}'],
    ['\\frac{A}{B', 'teks[8]: { tidak punya pasangan'],
    [
      '\\frac{A}',
      'teks[8]: ditemukan akhir formula; diharapkan kurung kurawal buka { sesudah perintah LaTeX',
    ],
    ['\\frac{}{B}', 'teks[6]: ditemukan }; diharapkan nama, angka, atau kurung buka'],
    ['A &= B', 'b {B}'],
    ['\\begin{aligned} A \\end{aligned}', 'teks[0]: perintah LaTeX \\begin tidak dikenal'],
    ['\\unknown{A} / B', 'teks[0]: perintah LaTeX \\unknown tidak dikenal'],
    [
      'A \\text{ dibagi } B',
      'teks[2]: ditemukan " dibagi "; diharapkan tanda hitung (+ - x /) atau akhir formula',
    ],
    [
      '\\frac{A \\text{ (orang)}}{B}',
      'teks[8]: ditemukan " (orang)"; diharapkan tanda hitung (+ - x /) atau akhir formula',
    ],
    [
      '\\frac{\\text{PDRB}_t - \\text{PDRB}_{t-1}}{\\text{PDRB}_{t-1}} \\times 100',
      '(pdrbT - pdrbT1) / pdrbT1 * 100 {PDRB_t; PDRB_t-1}',
    ],
    ['100 - \\frac{A}{B}', '(100 - (a / b)) {A; B}'],
    [
      '1 - \\frac{A}{B} \\times 100',
      'teks[0]: formula dapat berarti 100 - \\frac{A}{B} \\times 100 atau 1 - \\frac{A}{B} \\times 100; tulis dengan tanda kurung',
    ],
    ['\\frac{1}{3} \\times A', '(1/3 * a) {A}'],
    ['0{,}6 \\times A', '(0.6 * a) {A}'],
    ['0,6 A + 0,4 B', '((0.6 * a) + (0.4 * b)) {A; B}'],
    ['60\\% A + 40\\% B', 'teks[5]: ditemukan "A"; diharapkan tanda hitung (+ - x /) atau akhir formula'],
    [
      '\\max(A, B)',
      'teks[0]: \\max bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      '\\min\\left(A, B\\right)',
      'teks[0]: \\min bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      '\\ln A',
      'teks[0]: \\ln bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    ['A \\mathbin{/} B', 'teks[2]: perintah LaTeX \\mathbin tidak dikenal'],
    ['$A / B$', 'a / b * 1 {A; B}'],
    ['A \\quad / B', 'a / b * 1 {A; B}'],
    ['A~/~B', 'a / b * 1 {A; B}'],
    ['%A', 'teks[0]: ditemukan %; diharapkan nama, angka, atau kurung buka'],
    ['A % komentar', 'teks[2]: ditemukan %; diharapkan tanda hitung (+ - x /) atau akhir formula'],
    ['\\#A / B', 'teks[0]: perintah LaTeX \\# tidak dikenal'],
    ['\\$A / B', 'teks[0]: perintah LaTeX \\$ tidak dikenal'],
    ['\\&A / B', 'teks[0]: perintah LaTeX \\& tidak dikenal'],
    ['A\\_B / C', 'teks[1]: perintah LaTeX \\_ tidak dikenal'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text, { notasi: 'latex' }))).toBe(expected);
  });
});

describe('weights, words of other columns, and signs of programs', () => {
  it.each([
    ['“Jumlah A” / “Jumlah B” x 100', 'jumlahA / jumlahB * 100 {Jumlah A; Jumlah B}'],
    ['“Jumlah A / B” / C', 'jumlahAB / c * 1 {Jumlah A / B; C}'],
    ['Ａ / Ｂ', 'a / b * 1 {A; B}'],
    ['А х В', '(vX04sv * vXzc6t) {А; В}'],
    ['Jumlah-A / B', 'jumlahA / b * 1 {Jumlah-A; B}'],
    ['Ab-5 / B', 'ab5 / b * 1 {Ab-5; B}'],
    ['A-5 / B', 'a5 / b * 1 {A-5; B}'],
    ['A - 5 / B', 'teks[6]: formula dapat berarti (A - 5) / B atau A - (5 / B); tulis dengan tanda kurung'],
    [
      'B3-A / C',
      'teks[0]: formula dapat berarti B3 - A atau "B3-A"; tulis " - " dengan spasi bila mengurangi, atau nama itu di antara tanda kutip',
    ],
    ['bayi-balita / anak', 'bayiBalita / anak * 1 {bayi-balita; anak}'],
    ['Aa-Bb / C', 'aaBb / c * 1 {Aa-Bb; C}'],
    ['jumlah-jumlah / B', 'jumlahJumlah / b * 1 {jumlah-jumlah; B}'],
    ['kunjungan per hari / B', 'kunjunganPerHari / b * 1 {kunjungan per hari; B}'],
    [
      'kunjungan per orang x 100',
      'teks[0]: "kunjungan per orang" dikali 100 tanpa pembagi; garis pecahan hilang? Tulis seperti A / B x 100, atau nama itu di antara tanda kutip',
    ],
    ['jarak per jam', 'jarakPerJam {jarak per jam}'],
    ['pendapatan per kapita / B', 'pendapatanPerKapita / b * 1 {pendapatan per kapita; B}'],
    ['biaya per bulan / B', 'biayaPerBulan / b * 1 {biaya per bulan; B}'],
    ['A per tahun / B per tahun', 'aPerTahun / bPerTahun * 1 {A per tahun; B per tahun}'],
    ['jumlah A per total B x 100', 'jumlahA / totalB * 100 {jumlah A; total B}'],
    ['jumlah A per seluruh B x 100', 'jumlahA / seluruhB * 100 {jumlah A; seluruh B}'],
    ['jumlah A / jml B', 'jumlahA / jmlB * 1 {jumlah A; jml B}'],
    ['dibagi jumlah A', 'teks[0]: ditemukan "dibagi"; diharapkan nama, angka, atau kurung buka'],
    ['30 persen x A + 70 persen x B', '((30/100 * a) + (70/100 * b)) {A; B}'],
    ['0,3 x A + 0,7 x B', '((0.3 * a) + (0.7 * b)) {A; B}'],
    ['(30 x A) + (70 x B)', '((30 * a) + (70 * b)) {A; B}'],
    ['(0,3 x A + 0,7 x B)', '((0.3 * a) + (0.7 * b)) {A; B}'],
    ['0,3A + 0,7B', '((0.3 * a) + (0.7 * b)) {A; B}'],
    ['(0,3A) + (0,7B)', '((0.3 * a) + (0.7 * b)) {A; B}'],
    ['0,3 A', 'teks[4]: ditemukan "A"; diharapkan tanda hitung (+ - x /) atau akhir formula'],
    ['0,3 A / B', 'teks[4]: ditemukan "A"; diharapkan tanda hitung (+ - x /) atau akhir formula'],
    ['0,3 A - 0,7 B', 'teks[4]: ditemukan "A"; diharapkan tanda hitung (+ - x /) atau akhir formula'],
    ['0,3 A + B', 'teks[4]: ditemukan "A"; diharapkan tanda hitung (+ - x /) atau akhir formula'],
    ['0.3 A + 0.7 B', '((0.3 * a) + (0.7 * b)) {A; B}'],
    ['0,3 x', 'teks[5]: ditemukan akhir formula; diharapkan nama, angka, atau kurung buka'],
    ['0,3 A x 0,7 B', 'teks[4]: ditemukan "A"; diharapkan tanda hitung (+ - x /) atau akhir formula'],
    ['(0,3 A + 0,7 B) / C', 'teks[5]: ditemukan "A"; diharapkan tanda hitung (+ - x /) atau akhir formula'],
    ['100 A + 200 B', 'teks[4]: ditemukan "A"; diharapkan tanda hitung (+ - x /) atau akhir formula'],
    ['25% A + 75% B / C', 'teks[4]: ditemukan "A"; diharapkan tanda hitung (+ - x /) atau akhir formula'],
    ['25 % A + 75 % B', '((25/100 * a) + (75/100 * b)) {A; B}'],
    ['25%A + 75%B', '((25/100 * a) + (75/100 * b)) {A; B}'],
    ['(25% A) + (75% B)', '((25/100 * a) + (75/100 * b)) {A; B}'],
    ['25% (A) + 75% (B)', '((25/100 * a) + (75/100 * b)) {A; B}'],
    ['25%*A + 75%*B', '((25/100 * a) + (75/100 * b)) {A; B}'],
    [
      '25% kali A + 75% kali B',
      'teks[4]: ditemukan "kali A"; diharapkan tanda hitung (+ - x /) atau akhir formula',
    ],
    ['jumlah 5 A / B', 'jumlah5A / b * 1 {jumlah 5 A; B}'],
    ['5 A / B', 'teks[2]: ditemukan "A"; diharapkan tanda hitung (+ - x /) atau akhir formula'],
    ['A 5 / B', 'a5 / b * 1 {A 5; B}'],
    ['A ke-5 / B', 'aKe5 / b * 1 {A ke-5; B}'],
    ['persen A / B', 'persenA / b * 1 {persen A; B}'],
    ['A persen', 'aPersen {A persen}'],
    ['A 5 persen / B', 'a5Persen / b * 1 {A 5 persen; B}'],
    ['100 persen - A', '(100 - a) {A}'],
    ['A / B x seratus %', 'a / b * 100 {A; B}'],
    ['A / B kali 100%', 'a / b * 100 {A; B}'],
    ['A / B * 100', 'a / b * 100 {A; B}'],
    ['A / B x 100 x C', '((a / b) * 100 * c) {A; B; C}'],
    ['A x B / C x 100', '(a * b) / c * 100 {A; B; C}'],
    ['A x 100 / B', '(a * 100) / b * 1 {A; B}'],
    ['A / (B x 100)', 'a / (b * 100) * 1 {A; B}'],
    ['(A / B x 100', 'teks[0]: ( tidak punya pasangan'],
    ['A / B) x 100', 'teks[5]: ditemukan ); diharapkan tanda hitung (+ - x /) atau akhir formula'],
    ['x 100', 'teks[0]: ditemukan "x"; diharapkan nama, angka, atau kurung buka'],
    [
      'A x 100 %',
      'teks[0]: "A" dikali 100 tanpa pembagi; garis pecahan hilang? Tulis seperti A / B x 100, atau nama itu di antara tanda kutip',
    ],
    [
      'A : (B : C)',
      'teks[2]: formula dapat berarti A / (B : C) atau A = (B : C); tulis " / " dengan spasi bila membagi, atau nama itu di antara tanda kutip',
    ],
    ['(A : B) : C', '(a / b) / c * 1 {A; B; C}'],
    ['A / (B / C)', 'a / (b / c) * 1 {A; B; C}'],
    ['A : B : 100', '(a / b) / 100 * 1 {A; B}'],
    ['A / B : 100', '(a / b) / 100 * 1 {A; B}'],
    ['A / 100', 'a / 100 * 1 {A}'],
    ['A / 1000 x B', '((a / 1000) * b) {A; B}'],
    [
      'A + B + C / 3',
      'teks[10]: formula dapat berarti (A + B + C) / 3 atau A + B + (C / 3); tulis dengan tanda kurung',
    ],
    ['(A + B + C) : 3', '(a + b + c) / 3 * 1 {A; B; C}'],
    ['(A+B)/C x 100', '(a + b) / c * 100 {A; B; C}'],
    ['(A + B)/(C + D)', '(a + b) / (c + d) * 1 {A; B; C; D}'],
    ['A/(B + C) x 100', 'a / (b + c) * 100 {A; B; C}'],
    ['A (B) (C) / D', 'aBC / d * 1 {A (B) (C); D}'],
    ['A (B C / D', 'teks[2]: ( tidak punya pasangan'],
    [
      'sum(A)',
      'teks[0]: sum bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      'SUM(A) / B',
      'teks[0]: SUM bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    ['if(A > B)', 'teks[5]: ditemukan ">"; diharapkan huruf, angka, atau tanda hitung'],
    [
      'ABS(A - B)',
      'teks[0]: ABS bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      'round(A / B)',
      'teks[5]: formula dapat berarti (A / B) atau "round (A / B)"; hapus kata di depan kurung bila kata itu hanya judul, atau tulis semuanya di antara tanda kutip',
    ],
    ['Jumlah(A) / Jumlah(B) x 100', 'jumlahA / jumlahB * 100 {Jumlah(A); Jumlah(B)}'],
    ['Total(A,B)', 'totalAB {Total(A,B)}'],
    ['A dan B dibagi C', 'aDanB / c * 1 {A dan B; C}'],
    ['A serta B / C', 'aSertaB / c * 1 {A serta B; C}'],
    ['A atau B / C', 'aAtauB / c * 1 {A atau B; C}'],
    ['A, B, dan C / D', 'aBDanC / d * 1 {A, B, dan C; D}'],
    [
      'selisih (A - B) / C',
      'teks[8]: formula dapat berarti (A - B) atau "selisih (A - B)"; hapus kata di depan kurung bila kata itu hanya judul, atau tulis semuanya di antara tanda kutip',
    ],
    [
      'rasio (A / B)',
      'teks[6]: formula dapat berarti (A / B) atau "rasio (A / B)"; hapus kata di depan kurung bila kata itu hanya judul, atau tulis semuanya di antara tanda kutip',
    ],
    ['Persentase = A / B x 100%', 'a / b * 100 {A; B}'],
    ['Persentase A = B / C x 100%', 'b / c * 100 {B; C}'],
    ['% A = B / C x 100%', 'b / c * 100 {B; C}'],
    ['A = B', 'b {B}'],
    ['A = 5', 'teks[0]: formula tidak menyebut satu pun variabel'],
    ['A == B / C', 'teks[3]: ditemukan "="; diharapkan tanda hitung (+ - x /) atau akhir formula'],
    ['A := B / C', 'teks[3]: ditemukan "="; diharapkan tanda hitung (+ - x /) atau akhir formula'],
    ['IKM = (A / B) x 25', 'a / b * 25 {A; B}'],
    ['NTP = It / Ib x 100', 'it / ib * 100 {It; Ib}'],
    ['r = (Pt/P0) - 1', '((pt / p0) - 1) {Pt; P0}'],
    ['TPT = a/b x 100%', 'a / b * 100 {a; b}'],
    ['APK SD = murid SD / penduduk 7-12 x 100', 'muridSd / penduduk712 * 100 {murid SD; penduduk 7-12}'],
    [
      'Σ ( A / B ) x 100 / n',
      'teks[0]: Σ bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    ['Σ PDRB / Σ penduduk', 'jumlahPdrb / jumlahPenduduk * 1 {Σ PDRB; Σ penduduk}'],
    ['∑A', 'jumlahA {∑A}'],
    ['Sigma A / B', 'sigmaA / b * 1 {Sigma A; B}'],
    [
      'jumlah seluruh A / jumlah seluruh B x 100',
      'jumlahSeluruhA / jumlahSeluruhB * 100 {jumlah seluruh A; jumlah seluruh B}',
    ],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});
