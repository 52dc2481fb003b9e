import { readTarget } from 'indikator';
import { describe, expect, it } from 'vitest';

/** What a text says, in short; or why it says nothing, and at which character. */
function read(text: string): string {
  const found = readTarget(text, { locale: 'id' });
  if (!found.ok)
    return found.issues
      .map(({ code, path, fakta }) => [code, ...path, ...Object.values(fakta)].join(' '))
      .join();
  if (found.value === 'none') return 'none';
  const { asli: _, ...rest } = found.value;
  return [...Object.values(rest), ...(found.satuan === undefined ? [] : [`[${found.satuan}]`])].join(' ');
}

const expectEach = (rows: readonly (readonly [string, string])[]) =>
  it.each(rows)('%s: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

describe('a noun before what it counts', () => {
  expectEach([
    ['Level 3', 'angka 3 [Level]'],
    ['Level3', 'angka 3 [Level]'],
    ['Level: 3', 'angka 3 [Level]'],
    ['level :3', 'angka 3 [level]'],
    ['Level=3', 'angka 3 [Level]'],
    ['Level = 3', 'angka 3 [Level]'],
    ['Level-3', 'unreadable-target 0'],
    ['Level−3', 'unreadable-target 0'],
    ['Level -3', 'angka -3 [Level]'],
    ['Skor −3', 'angka -3 [Skor]'],
    ['Levelling 3', 'unreadable-number 0 bukan-angka'],
    ['pada Level 3', 'unreadable-number 0 bukan-angka'],
    ['Level', 'unreadable-target 0'],
    ['Indeks 3 poin', 'angka 3 [poin]'],
    ['Predikat BB', 'predikat BB'],
    ['Predikat: minimal BB', 'predikat BB'],
    ['Nilai ≥ 80', 'batas >= 80 [Nilai]'],
    ['Tingkat 80 - 90', 'rentang 80 90 [Tingkat]'],
    ['Skor 80 - 90 poin', 'rentang 80 90 [poin]'],
    ['Nilai x5', 'unreadable-number 6 bukan-angka'],
    ['Nilai 78 (BB)', 'angka 78 BB [Nilai]'],
  ]);
});

describe('words that only lead to a value', () => {
  expectEach([
    ['sebesar 90', 'angka 90'],
    ['sebesar: 90', 'angka 90'],
    ['sebesar :90', 'angka 90'],
    ['sebesar = 90', 'angka 90'],
    ['sebanyak 5 orang', 'angka 5 [orang]'],
    ['selama 5 hari', 'angka 5 [hari]'],
    ['Mencapai 90%', 'angka 90 [%]'],
    ['menjadi 90', 'angka 90'],
    ['meningkat menjadi 90', 'angka 90'],
    ['turun menjadi 5', 'angka 5'],
    ['meningkat 90', 'unreadable-number 0 bukan-angka'],
    ['berkisar 80 - 90', 'rentang 80 90'],
    ['berkisar antara 80 - 90', 'rentang 80 90'],
    ['berkisar antara 80 dan 90', 'rentang 80 90'],
    ['kisaran 80-90', 'rentang 80 90'],
    ['sebesar90', 'unreadable-number 0 bukan-angka'],
    ['target sebesar 90', 'unreadable-number 0 bukan-angka'],
    ['sebesar x5', 'unreadable-number 8 bukan-angka'],
    ['mencapai predikat BB', 'predikat BB'],
    ['mencapai minimal x5', 'unreadable-number 17 bukan-angka'],
  ]);
});

describe('marks behind a grade', () => {
  expectEach([
    ['BB*', 'predikat BB'],
    ['BB ***)', 'predikat BB'],
    ['BB****', 'unreadable-target 0'],
    ['B*B', 'unreadable-target 0'],
    ['BB  *', 'predikat BB'],
  ]);
});

describe('from one number to another', () => {
  expectEach([
    ['-5 s/d 5', 'rentang -5 5'],
    ['−5 s/d −2', 'rentang -5 -2'],
    ['-5 - 5', 'rentang -5 5'],
    ['5 - -3', 'rentang -3 5'],
    ['-5-5', 'unreadable-number 2 lebih-dari-satu'],
    ['5--3', 'unreadable-number 1 lebih-dari-satu'],
    ['5 −−3', 'unreadable-number 1 lebih-dari-satu'],
    ['5 -3', 'unreadable-target 0'],
    ['5 –3', 'unreadable-target 0'],
    ['5- 3', 'rentang 3 5'],
    ['5-3', 'rentang 3 5'],
    ['80 -90', 'rentang 80 90'],
    ['Rp5-Rp9', 'rentang 5 9 [Rp]'],
    ['Rp. 5 – rp. 9', 'rentang 5 9 [Rp]'],
    ['Rp 5 juta - Rp 9 juta', 'rentang 5000000 9000000 [Rp]'],
    ['-Rp 5 s/d Rp 9', 'rentang -5 9 [Rp]'],
    ['5to9', 'rentang 5 9'],
    ['5 to 9 kali', 'rentang 5 9 [kali]'],
    ['5 s. d. 9', 'rentang 5 9'],
    ['5 s.d9', 'rentang 5 9'],
    ['5sd9', 'rentang 5 9'],
    ['5hingga9', 'rentang 5 9'],
    ['5 sampai dengan9', 'rentang 5 9'],
    ['5%~9%', 'rentang 5 9 [%]'],
    ['5 % ~ 9 %', 'rentang 5 9 [%]'],
    ['5 hari kerja - 9 hari kerja', 'rentang 5 9 [hari kerja]'],
    ['5hari - 9hari', 'rentang 5 9 [hari]'],
    ['5,5 hari - 9 hari', 'rentang 5.5 9 [hari]'],
    [`5 ${'a'.repeat(41)} - 9`, `rentang 5 9 [${'a'.repeat(41)}]`],
    [`5 ${'a'.repeat(42)} - 9`, 'unreadable-number 1 lebih-dari-satu'],
    ['kira 5 - 9', 'unreadable-number 0 bukan-angka'],
    ['5 - 9 juta', 'unreadable-target 0'],
    ['5 juta - 9 juta', 'rentang 5000000 9000000'],
    ['5 ribu - 9 juta', 'unreadable-target 0'],
    ['80 - 90 (A)', 'unreadable-target 0'],
    ['5.5 - 9', 'unreadable-number 0 pengelompokan'],
    ['5 - 9.5', 'unreadable-number 4 pengelompokan'],
    ['5 - 9 - 12', 'unreadable-number 5 lebih-dari-satu'],
  ]);
});

describe('years are no range', () => {
  expectEach([
    ['2020-2024', 'unreadable-target 0'],
    ['1999 - 2004', 'unreadable-target 0'],
    ['2020 s/d 24', 'unreadable-target 0'],
    ['20200 - 20240', 'rentang 20200 20240'],
    ['12020 - 12024', 'rentang 12020 12024'],
    ['1820 - 1824', 'rentang 1820 1824'],
    ['12020 - 24', 'rentang 24 12020'],
    ['2020 - 20245', 'rentang 2020 20245'],
    ['2020 - 2024,5', 'rentang 2020 2024.5'],
    ['202 - 2024', 'rentang 202 2024'],
    ['2020 - 2024 m', 'rentang 2020 2024 [m]'],
  ]);
});

describe('between two numbers', () => {
  expectEach([
    ['antara 5 dan 9', 'rentang 5 9'],
    ['Antara Rp 5 dan Rp 9', 'rentang 5 9 [Rp]'],
    ['antara Rp5.000 dan Rp9.000', 'rentang 5000 9000 [Rp]'],
    ['antara 5,5% dan 9 %', 'rentang 5.5 9 [%]'],
    ['antara 5 % sampai 9 %', 'rentang 5 9 [%]'],
    ['antara 5hari dan 9 hari', 'rentang 5 9 [hari]'],
    ['antara 5 hari sampai dengan 9 hari kerja', 'unreadable-number 0 bukan-angka'],
    ['antara 9 dan 5', 'rentang 5 9'],
    ['antara 5 - 9', 'rentang 5 9'],
    ['kisaran antara 5 dan 9', 'rentang 5 9'],
    ['antara 5 hari kerja sampai 9 hari kerja', 'rentang 5 9 [hari kerja]'],
    ['antara -5 dan 5', 'rentang -5 5'],
    ['diantara 5 dan 9', 'unreadable-number 0 bukan-angka'],
    ['antara x 5 dan 9', 'unreadable-number 7 bukan-angka'],
    ['antara 5 dan x 9', 'unreadable-number 13 bukan-angka'],
    [`antara ${'x'.repeat(20)}5 dan 9`, 'unreadable-number 7 bukan-angka'],
    [`antara ${'x'.repeat(21)}5 dan 9`, 'unreadable-number 0 bukan-angka'],
    [`antara 5 dan ${'x'.repeat(20)}9`, 'unreadable-number 13 bukan-angka'],
    [`antara 5 dan ${'x'.repeat(21)}9`, 'unreadable-number 0 bukan-angka'],
    [`antara 5 ${'a'.repeat(41)} dan 9`, `rentang 5 9 [${'a'.repeat(41)}]`],
    [`antara 5 ${'a'.repeat(42)} dan 9`, 'unreadable-number 0 bukan-angka'],
  ]);
});

describe('a grade before its score', () => {
  expectEach([
    ['BB (78)', 'angka 78 BB'],
    ['BB(78,5)', 'angka 78.5 BB'],
    ['BB/78', 'angka 78 BB'],
    ['BB/ 78,5', 'angka 78.5 BB'],
    ['BB: 78', 'angka 78 BB'],
    ['BB=78', 'angka 78 BB'],
    ['BB = 78', 'angka 78 BB'],
    ['(BB) 78', 'angka 78 BB'],
    ['( BB )78,5', 'angka 78.5 BB'],
    ['Sangat Baik (78)', 'angka 78 Sangat Baik'],
    ['Istimewa (78)', 'angka 78 Istimewa'],
    ['Terukur (78)', 'angka 78 Terukur'],
    ['BB (sebesar 78)', 'angka 78 BB'],
    ['BB (2024)', 'unreadable-target 0'],
    ['BB/2024', 'unreadable-target 0'],
    ['BB (20245)', 'angka 20245 BB'],
    ['BB (78%)', 'unreadable-target 0'],
    ['BB (78 (A))', 'unreadable-number 0 bukan-angka'],
    ['BB (78/A)', 'unreadable-target 0'],
    ['BB (>78)', 'unreadable-target 0'],
    ['BB (70-78)', 'unreadable-target 0'],
    ['BB (x78)', 'unreadable-number 4 bukan-angka'],
    ['WTP (10)', 'unreadable-target 0'],
    ['TMP (10)', 'unreadable-target 0'],
    ['TW: 10', 'unreadable-target 0'],
    ['wdp/10', 'unreadable-target 0'],
    ['nama BB (78)', 'unreadable-number 0 bukan-angka'],
    ['BB (78) x', 'unreadable-number 0 bukan-angka'],
    ['BB/78x', 'unreadable-number 0 bukan-angka'],
    ['x (BB) 78', 'unreadable-number 0 bukan-angka'],
  ]);
});

describe('all of it in brackets', () => {
  expectEach([
    ['(100%)', 'angka 100 [%]'],
    ['( 5 hari )', 'angka 5 [hari]'],
    ['(5)', 'unreadable-number 0 kurung'],
    ['(Rp 5)', 'unreadable-number 0 kurung'],
    ['(Rp 5 per orang)', 'unreadable-number 0 kurung'],
    ['(5 Rpm)', 'angka 5 [Rpm]'],
    ['(5 per Rp)', 'angka 5 [per Rp]'],
    ['(BB)', 'predikat BB'],
    ['(≥ 80)', 'batas >= 80'],
    ['(80 - 90)', 'rentang 80 90'],
    ['(x5)', 'unreadable-number 1 bukan-angka'],
    ['( x5 )', 'unreadable-number 2 bukan-angka'],
    ['sebesar (5)', 'unreadable-number 8 kurung'],
  ]);
});

describe('a bound, and what it bounds', () => {
  expectEach([
    ['min-5', 'unreadable-target 0'],
    ['min.-5', 'unreadable-target 0'],
    ['min -5', 'batas >= -5'],
    ['>-5', 'batas > -5'],
    ['minimal 78 (BB)', 'unreadable-target 0'],
    ['minimal BB', 'predikat BB'],
    ['maksimal BB', 'unreadable-target 0'],
    ['> BB', 'unreadable-target 0'],
    ['80 % ke atas', 'batas >= 80 [%]'],
    ['BB ke atas', 'predikat BB'],
    ['≥ 5 - 9', 'unreadable-target 0'],
    ['minimal x5', 'unreadable-number 8 bukan-angka'],
    ['sebesar min-5', 'unreadable-target 8'],
    ['abc', 'unreadable-target 0'],
    ['sebesar abc', 'unreadable-target 8'],
  ]);
});
