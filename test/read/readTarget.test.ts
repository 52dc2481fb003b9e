import fc from 'fast-check';
import { readTarget, safeParseIndikator } from 'indikator';
import { describe, expect, it } from 'vitest';
import { pmks } from '../fixtures/pmks.js';
import { draws } from '../properties/seed.js';

const { polaritas: _, ...tanpaPolaritas } = pmks;

describe('reads', () => {
  it.each([
    ['94,33', { jenis: 'angka', nilai: '94.33' }],
    ['78 (BB)', { jenis: 'angka', nilai: '78', predikat: 'BB' }],
    ['81 (A)', { jenis: 'angka', nilai: '81', predikat: 'A' }],
    ['BB (78)', { jenis: 'angka', nilai: '78', predikat: 'BB' }],
    ['78/BB', { jenis: 'angka', nilai: '78', predikat: 'BB' }],
    ['BB', { jenis: 'predikat', predikat: 'BB' }],
    ['WTP', { jenis: 'predikat', predikat: 'WTP' }],
    ['Sangat Baik', { jenis: 'predikat', predikat: 'Sangat Baik' }],
    ['80 - 90%', { jenis: 'rentang', bawah: '80', atas: '90' }, '%'],
    ['80%-90%', { jenis: 'rentang', bawah: '80', atas: '90' }, '%'],
    ['7 s/d 8 bulan', { jenis: 'rentang', bawah: '7', atas: '8' }, 'bulan'],
    ['>90', { jenis: 'batas', arah: '>', nilai: '90' }],
    ['>= 90', { jenis: 'batas', arah: '>=', nilai: '90' }],
    ['≥ 90,5%', { jenis: 'batas', arah: '>=', nilai: '90.5' }, '%'],
    ['< 5', { jenis: 'batas', arah: '<', nilai: '5' }],
    ['≤ 5 hari', { jenis: 'batas', arah: '<=', nilai: '5' }, 'hari'],
    ['Minimal 80', { jenis: 'batas', arah: '>=', nilai: '80' }],
    ['maks. 3 kali', { jenis: 'batas', arah: '<=', nilai: '3' }, 'kali'],
    ['lebih dari 75%', { jenis: 'batas', arah: '>', nilai: '75' }, '%'],
    ['kurang dari 10', { jenis: 'batas', arah: '<', nilai: '10' }],
    ['2 hari', { jenis: 'angka', nilai: '2' }, 'hari'],
    ['3 dokumen.', { jenis: 'angka', nilai: '3' }, 'dokumen'],
    ['3 dok.', { jenis: 'angka', nilai: '3' }, 'dok.'],
    ['Level 3', { jenis: 'angka', nilai: '3' }, 'Level'],
    ['100%', { jenis: 'angka', nilai: '100' }, '%'],
    ['% 80', { jenis: 'angka', nilai: '80' }, '%'],
    ['1 234 567 orang', { jenis: 'angka', nilai: '1234567' }, 'orang'],
    ['1 000 - 2 000', { jenis: 'rentang', bawah: '1000', atas: '2000' }],
  ])('%j', (text, isi, satuan?: string) => {
    const value = { ...isi, asli: text };
    expect(readTarget(text)).toEqual({ ok: true, value, ...(satuan === undefined ? {} : { satuan }) });
  });

  it.each(['-', 'n/a', 'NA', '', '......', ' – '])('%j as none', (text) => {
    expect(readTarget(text)).toEqual({ ok: true, value: 'none' });
  });

  it('1.500bh only with a locale', () => {
    expect(readTarget('1.500bh', { locale: 'id' })).toEqual({
      ok: true,
      value: { jenis: 'angka', nilai: '1500', asli: '1.500bh' },
      satuan: 'bh',
    });
    expect(readTarget('1.500bh')).toMatchObject({ ok: false, issues: [{ code: 'ambiguous-number' }] });
  });
});

/** What a text says, in short. */
function short(text: string, locale?: 'id' | 'en'): string {
  const read = readTarget(text, locale === undefined ? {} : { locale });
  if (!read.ok) return read.issues.map(({ code }) => code).join();
  if (read.value === 'none') return 'none';
  const { asli, ...isi } = read.value;
  expect(asli).toBe(text.replaceAll('\n', ' '));
  const { jenis, ...rest } = isi;
  return [jenis, ...Object.values(rest), ...(read.satuan === undefined ? [] : [`[${read.satuan}]`])].join(
    ' ',
  );
}

describe('bounds', () => {
  it.each([
    ['>= 90', 'batas >= 90'],
    ['=> 90%', 'batas >= 90 [%]'],
    ['≥90', 'batas >= 90'],
    ['min 80', 'batas >= 80'],
    ['Min. 80', 'batas >= 80'],
    ['Minimum 80', 'batas >= 80'],
    ['minimal 80 orang', 'batas >= 80 [orang]'],
    ['paling sedikit 5', 'batas >= 5'],
    ['> 90', 'batas > 90'],
    ['lebih dari 75', 'batas > 75'],
    ['Di atas 75', 'batas > 75'],
    ['<= 5', 'batas <= 5'],
    ['=< 5', 'batas <= 5'],
    ['≤5', 'batas <= 5'],
    ['max 3', 'batas <= 3'],
    ['maks 3', 'batas <= 3'],
    ['Maks. 3', 'batas <= 3'],
    ['maximum 3', 'batas <= 3'],
    ['maximal 3', 'batas <= 3'],
    ['Maksimal 3', 'batas <= 3'],
    ['maksimum 3', 'batas <= 3'],
    ['paling banyak 5 kasus', 'batas <= 5 [kasus]'],
    ['<5', 'batas < 5'],
    ['kurang dari 10', 'batas < 10'],
    ['di bawah 75%', 'batas < 75 [%]'],
    // The grade goes with the number, which is the bound.
    ['> 90 (A)', 'unreadable-target'],
    ['(BB) 78x', 'unreadable-target'],
    ['(BB) 78 poin', 'unreadable-target'],
    ['>', 'unreadable-target'],
    ['minimal', 'unreadable-target'],
    ['mines 5', 'unreadable-number'],
    ['target > 90', 'unreadable-number'],
    ['lebih dari 1.500', 'ambiguous-number'],
  ])('%s: %s', (text, expected) => {
    expect(short(text)).toBe(expected);
  });
});

describe('ranges', () => {
  it.each([
    ['80-90', 'rentang 80 90'],
    ['80 – 90', 'rentang 80 90'],
    ['80—90', 'rentang 80 90'],
    ['80~90', 'rentang 80 90'],
    ['80 sd 90', 'rentang 80 90'],
    ['80 s.d 90', 'rentang 80 90'],
    ['80 s.d. 90', 'rentang 80 90'],
    ['80 sd. 90', 'rentang 80 90'],
    ['80 S/D 90', 'rentang 80 90'],
    ['80 sampai 90', 'rentang 80 90'],
    ['80 sampai dengan 90', 'rentang 80 90'],
    ['80 hingga 90', 'rentang 80 90'],
    ['100 - 100', 'rentang 100 100'],
    ['Rp 80 - Rp 90', 'rentang 80 90 [Rp]'],
    ['rp.80 - rp.90', 'rentang 80 90 [Rp]'],
    ['80 %-90 %', 'rentang 80 90 [%]'],
    ['5s/d9', 'rentang 5 9'],
    ['5 - 9', 'rentang 5 9'],
    ['antara 80 dan 90', 'rentang 80 90'],
    ['antara 80% dan 90%', 'rentang 80 90 [%]'],
    ['antara 80 hingga 90', 'rentang 80 90'],
    ['antara 80 hari dan 90 hari', 'rentang 80 90 [hari]'],
    ['antara 5 hari kerja sampai dengan 7 hari kerja', 'rentang 5 7 [hari kerja]'],
    ['antara 80 dan tinggi', 'unreadable-number'],
    ['2020-2024', 'unreadable-target'],
    ['2020-24', 'unreadable-target'],
    ['20-24', 'rentang 20 24'],
    ['2020 - 2024 orang', 'rentang 2020 2024 [orang]'],
    ['80,5 - 90,25', 'rentang 80.5 90.25'],
    ['80% - 90', 'rentang 80 90 [%]'],
    ['80%-90', 'rentang 80 90 [%]'],
    ['80 - 90 %', 'rentang 80 90 [%]'],
    ['80 % s/d 90 %', 'rentang 80 90 [%]'],
    ['70 hari - 80 hari', 'rentang 70 80 [hari]'],
    ['70 hari - 80', 'rentang 70 80 [hari]'],
    ['70 Hari sampai 80 hari', 'rentang 70 80 [hari]'],
    ['70 hari kerja s/d 80 hari kerja', 'rentang 70 80 [hari kerja]'],
    // Two units, and what is no range at all.
    ['80% - 90 hari', 'unreadable-number'],
    ['5 hari dan 3 jam', 'unreadable-number'],
    ['5 hari sampai 31 Desember', 'unreadable-number'],
    ['12 kasus COVID-19', 'angka 12 [kasus COVID-19]'],
    ['100 anak usia 0-6 tahun', 'angka 100 [anak usia 0-6 tahun]'],
    ['80 - BB', 'unreadable-number'],
    ['90 (A) - 80', 'unreadable-number'],
    ['dari 80 - 90', 'unreadable-number'],
    ['1.500 - 1600', 'ambiguous-number'],
    ['90 hari - 80 hari', 'rentang 80 90 [hari]'],
  ])('%s: %s', (text, expected) => {
    expect(short(text)).toBe(expected);
  });
});

describe('parts', () => {
  it.each([
    ['100 dari 110', 'unreadable-number'],
    ['100 dari 110 Organisasi', 'unreadable-number'],
    ['80 dari 100 desa', 'unreadable-number'],
    ['100 orang dari 110', 'unreadable-number'],
    ['100 orang dari 110 orang', 'unreadable-number'],
    ['100% dari 110%', 'unreadable-number'],
    ['60 orang dari 3 kecamatan', 'unreadable-number'],
    ['100% dari 110 dokumen', 'unreadable-number'],
    ['2 dari 1.500', 'unreadable-number'],
    ['1.500 dari 2', 'ambiguous-number'],
    ['kira 100 dari 110', 'unreadable-number'],
    ['1/3', 'unreadable-number'],
    ['12/05/2022', 'unreadable-number'],
    ['3 x 24 jam', 'unreadable-number'],
  ])('%s: %s', (text, expected) => {
    expect(short(text)).toBe(expected);
  });

  it('by a locale', () => {
    expect(short('2.30 jam', 'en')).toBe('angka 2.30 [jam]');
    expect([short('1.500 - 2.000', 'id'), short('> 1.500', 'id')]).toEqual([
      'rentang 1500 2000',
      'batas > 1500',
    ]);
  });
});

describe('grades', () => {
  it.each<readonly [string, string]>([
    ['78 (BB)', 'angka 78 BB'],
    ['78 / BB', 'angka 78 BB'],
    ['78,5/BB', 'angka 78.5 BB'],
    ['BB(78)', 'angka 78 BB'],
    ['BB ( 78 )', 'angka 78 BB'],
    ['A- (78)', 'angka 78 A-'],
    ['B+ (64,25)', 'angka 64.25 B+'],
    ['BB (7', 'unreadable-number'],
    ['BB (78) x', 'unreadable-number'],
    ['ABCDE (78)', 'unreadable-number'],
    ['x 78/BB', 'unreadable-number'],
    ['BB 78', 'unreadable-number'],
    ...['C', 'cc', 'CC-', 'D+', 'AAA', 'WTP', 'wdp', 'TMP', 'TW', 'WTP-DPP', 'wtp dpp'].map(
      (text) => [text, `predikat ${text}`] as const,
    ),
    ...['baik', 'Sangat Baik', 'cukup', 'kurang', 'Kurang Informatif', 'tidak memadai', 'agak baik'].map(
      (text) => [text, `predikat ${text}`] as const,
    ),
    ['BB*', 'predikat BB'],
    ['WTP *)', 'predikat WTP'],
    ...['ABCD', 'F', '*', 'xWTP', 'WTPx', 'wtpdpp', 'opini', 'A/B'].map(
      (text) => [text, 'unreadable-target'] as const,
    ),
    ...['sangat', 'sangat sangat baik', 'baik sekali', 'x baik', 'level tiga', 'nol'].map(
      (text) => [text, 'unreadable-target'] as const,
    ),
  ])('%s: %s', (text, expected) => {
    expect(short(text)).toBe(expected);
  });
});

describe('what the number counts may stand before it', () => {
  it.each([
    ['level 3', 'angka 3 [level]'],
    ['Nilai 78,5', 'angka 78.5 [Nilai]'],
    ['Indeks 3,2', 'angka 3.2 [Indeks]'],
    ['skor 4', 'angka 4 [skor]'],
    ['Angka 5', 'angka 5 [Angka]'],
    ['Peringkat 2', 'angka 2 [Peringkat]'],
    ['Rangking 1', 'angka 1 [Rangking]'],
    ['ranking 1', 'angka 1 [ranking]'],
    ['Level 3 (A)', 'angka 3 A [Level]'],
    ['level 3 orang', 'angka 3 [orang]'],
    ['Tinggi level 3', 'unreadable-number'],
  ])('%s: %s', (text, expected) => {
    expect(short(text)).toBe(expected);
  });
});

// Each text is one of a kind: what differs from it by a word, a sign or an order is to come out right as well, or be refused.
describe('by kind', () => {
  const refused = (...texts: string[]) =>
    texts.map(
      (text) => [text, expect.stringMatching(/^(?:unreadable-(?:number|target)|ambiguous-number)$/)] as const,
    );
  const none = (...texts: string[]) => texts.map((text) => [text, 'none'] as const);

  it.each<readonly [string, unknown]>([
    // Two quantities.
    ...refused('7 UPP, 14 Kab/Kota', '7 UPP; 14 Kab/Kota', '7 UPP\n14 Kab/Kota', '7 UPP + 14 Kab/Kota'),
    ...refused('88 % dan (150 % 55 %)', '91 % <= 100 %', '91% ≥ 80%', '5292 Orang/Bulan dan 6 kegiatan'),
    ...refused(
      '2 jam 30 menit',
      '2 jam, 30 menit',
      '1 tahun 6 bulan',
      '3 hari/2 jam',
      '2 jam tiga puluh menit',
      '1:30',
    ),
    ...refused(
      '5 hari dan dua jam',
      '2 setengah jam',
      '5½ hari',
      '80 (90)',
      '80% (90%)',
      '80; 90',
      '80, 90',
      '80 90',
    ),
    ...refused(
      '80\n90',
      '80 dan 90',
      '80 atau 90',
      '80/90',
      '80 + 5',
      '80 = 80',
      '12 orang (7 L, 5 P)',
      '80 100 100',
      '250 000 250 000',
    ),
    ...refused(
      "1'200",
      '5 juta 500 ribu',
      '5 juta lima ratus ribu',
      '100 dari 110 dan 5 kegiatan',
      '80 BB 90',
    ),
    ...refused(
      '> 80 - 90',
      '>= 80 <= 90',
      'minimal 80 maksimal 90',
      '> 80 dan < 90',
      '80 < x < 90',
      '80 - 90 - 100',
    ),
    // Dates and times.
    ...refused(
      '31 Maret 2026',
      '31 Maret',
      '12/05/2022',
      '12-05-2022',
      '2022-05-12',
      '12.05.2022',
      'Maret 2026',
      'Maret',
    ),
    ...refused(
      'Triwulan IV',
      'TW 4',
      'Semester 1',
      '2025-2026',
      '2025/2026',
      '2025-26',
      '08.00',
      '08:30',
      '9.30 WIB',
    ),
    // No number.
    ...refused(
      '0262',
      '007',
      '00',
      '(5.000,00)',
      'Rp (5.000)',
      'Rp (5.000.000)',
      '(Rp 5.000.000)',
      '-(5)',
      '- 5',
      '+5',
      '[80]',
    ),
    ...refused(
      '±80',
      '± 80%',
      '80 ± 5',
      'kurang lebih 80',
      'sekitar 80',
      'hampir 80',
      '~80',
      '80-an',
      '80 lebih',
    ),
    ...refused(
      '80¹',
      '80²',
      '80 1)',
      '80 a)',
      '80 (a)',
      '80%²',
      'Ada',
      'lima dokumen',
      '5 !',
      '5 (Dokumen)',
      '90 % lebih',
    ),
    ...none(
      'nihil',
      'Nihil',
      '(nihil)',
      'tidak ada',
      'Belum ada',
      '(kosong)',
      '-',
      '…',
      'N/A',
      'tidak ada data',
      '(-)',
    ),
    // Signs and brackets.
    ['-5,15% s.d. 33,84%', 'rentang -5.15 33.84 [%]'],
    ['–5,15% s.d. –3,84%', 'rentang -5.15 -3.84 [%]'],
    ['-5 - 3', 'rentang -5 3'],
    ['-5 - -8', 'rentang -8 -5'],
    ['5 sampai -3', 'rentang -3 5'],
    ['5 hari s.d. -3 hari', 'rentang -3 5 [hari]'],
    ['80 -90', 'rentang 80 90'],
    ...refused('5 orang dan -3', '5 orang plus -3', '5 -3', '5 orang -3', '5\n-3'),
    ...refused('-5-3', '5--8', '5-(8)'),
    ['(100%)', 'angka 100 [%]'],
    ['( 75,5 % )', 'angka 75.5 [%]'],
    ['(5 dokumen)', 'angka 5 [dokumen]'],
    ['(BB)', 'predikat BB'],
    ['100(%)', 'angka 100 [%]'],
    ['80*', 'angka 80'],
    ['80 *)', 'angka 80'],
    ['80%**', 'angka 80 [%]'],
    ['>80*', 'batas > 80'],
    ['８０，５％', 'angka 80.5 [%]'],
    ['90 prosen', 'angka 90 [prosen]'],
    // Ranges.
    ['14,39-13,90', 'rentang 13.90 14.39'],
    ['95%-90%', 'rentang 90 95 [%]'],
    ['antara 80 dan 90', 'rentang 80 90'],
    ['antara 80% sampai dengan 90%', 'rentang 80 90 [%]'],
    ['Rp 1.000.000 - Rp 2.000.000', 'rentang 1000000 2000000 [Rp]'],
    ['Rp 1 juta s.d. Rp 2 juta', 'rentang 1000000 2000000 [Rp]'],
    ['Level 3 - 4', 'rentang 3 4 [Level]'],
    ['(80 - 90)', 'rentang 80 90'],
    ...refused('1 - 2 juta', '500 ribu - 1 juta', '75 - 80 (B)', '80 - BB', 'antara 80 dan BB'),
    // Bounds.
    ['80 ke atas', 'batas >= 80'],
    ['80% ke bawah', 'batas <= 80 [%]'],
    ['5 hari (maksimal)', 'batas <= 5 [hari]'],
    ['maksimal 5%', 'batas <= 5 [%]'],
    ['paling lama 5 hari kerja', 'batas <= 5 [hari kerja]'],
    ['tidak lebih dari 5%', 'batas <= 5 [%]'],
    ['tidak kurang dari 80', 'batas >= 80'],
    ['sekurang-kurangnya 5 dokumen', 'batas >= 5 [dokumen]'],
    ['diatas 80', 'batas > 80'],
    ['Nilai minimal 80', 'batas >= 80 [Nilai]'],
    ['Minimal nilai 80', 'batas >= 80 [nilai]'],
    ['minimal Level 3', 'batas >= 3 [Level]'],
    ['> Rp 5 juta', 'batas > 5000000 [Rp]'],
    // Magnitudes.
    ['Rp 1,5 miliar', 'angka 1500000000 [Rp]'],
    ['Rp 12,5 M', 'angka 12500000000 [Rp]'],
    ['12,5 M rupiah', 'angka 12500000000 [rupiah]'],
    ['Rp2,75T', 'angka 2750000000000 [Rp]'],
    ['2,5 juta orang', 'angka 2500000 [orang]'],
    ['5rb', 'angka 5000'],
    ['5 m', 'angka 5 [m]'],
    ['305 per 100.000 KH', 'angka 305 [per 100.000 KH]'],
    ...refused(
      '12,5 M',
      '12 M',
      '5 T',
      '5 M orang',
      '5k',
      'Rp 5 K',
      '5 ribuan',
      '5 (juta)',
      '5 ton (ribu)',
      '5 ribu juta',
    ),
    ['5 miliyar orang', 'angka 5000000000 [orang]'],
    ['5.000,-', 'angka 5000'],
    ['Rp 1.500,-', 'angka 1500 [Rp]'],
    ['1,500,000,-', 'angka 1500000'],
    ['Rp 5.000.000,00 (lima juta rupiah)', 'angka 5000000.00 [Rp]'],
    ...refused('1,500,-', '5 million', '5 mlyr', '5 l', '1OO%', '1.5OO', '1o', '5 IV', '5 an', '5-7an'),
    // A hyphen between a word and a number is no minus sign.
    ...refused('Level-3', 'nilai-80', 'Minimal-80', 'min.-5', 'paling lama–5', 'di bawah-5', 'nilaiBB'),
    ['Level3', 'angka 3 [Level]'],
    ['Skor -5', 'angka -5 [Skor]'],
    ['minimal -5', 'batas >= -5'],
    ['> -5', 'batas > -5'],
    ['minimal: 80', 'batas >= 80'],
    // Hyphens of word processors, a sign in words, and words that only lead to a value.
    ['80‑90', 'rentang 80 90'],
    ['80 ‐ 90%', 'rentang 80 90 [%]'],
    ['‑5', 'angka -5'],
    ['minus 2,5%', 'angka -2.5 [%]'],
    ['80 to 90', 'rentang 80 90'],
    ['80 s. d. 90', 'rentang 80 90'],
    ['berkisar antara 80-90', 'rentang 80 90'],
    ['sebesar 80%', 'angka 80 [%]'],
    ['sebanyak 12 desa', 'angka 12 [desa]'],
    ['turun menjadi 5%', 'angka 5 [%]'],
    ['80 up', 'batas >= 80'],
    ['di atas atau sama dengan 80', 'batas >= 80'],
    ['di bawah atau sama dengan 80', 'batas <= 80'],
    ['Rp 5.000.-', 'angka 5000 [Rp]'],
    ['100%¹⁾', 'angka 100 [%]'],
    ...refused('turun menjadi 5% dari 8%', 'target 80%', '80%²', '10¹', 'minus', 'sebesar'),
    // What a number is compared with is no unit, nor are words that go on.
    ...refused(
      '5% dari tahun lalu',
      '5% dari tahun 2024',
      '5 orang seperti',
      '90 saja',
      '90 tercapai',
      '80 to',
    ),
    // A grade and its score, in either order.
    ['BB/78', 'angka 78 BB'],
    ['BB: 78', 'angka 78 BB'],
    ['BB = 78', 'angka 78 BB'],
    ['(BB) 78', 'angka 78 BB'],
    ['78, BB', 'angka 78 BB'],
    ['78 [BB]', 'angka 78 BB'],
    ['78 dengan predikat BB', 'angka 78 BB'],
    ...refused('BB - 78', 'BB 78', '78 - BB', '78, BB, A'),
    // By the clock, or a decimal.
    ...refused('2.30 jam', '12.45 menit', '< 2.30 jam', '2.30-3.00 jam', '31 March', '1 May'),
    ['2.75 jam', 'angka 2.75 [jam]'],
    ['2,30 jam', 'angka 2.30 [jam]'],
    ['2.5 jam', 'angka 2.5 [jam]'],
    // Grades.
    ...refused('WTP (10)', 'WTP (ke-10)', '80% B', '80%/B'),
    ['B (Baik)', 'predikat B'],
    ['BB/Sangat Baik', 'predikat BB'],
    ['A (Memuaskan)', 'predikat A'],
    ['Opini WTP', 'predikat WTP'],
    ['Predikat BB', 'predikat BB'],
    ['Minimal BB', 'predikat BB'],
    ['≥ BB', 'predikat BB'],
    ['BB ke atas', 'predikat BB'],
    ['minimal B (Baik)', 'predikat B'],
    ['Predikat minimal BB', 'predikat BB'],
    ['Sangat Baik (78)', 'angka 78 Sangat Baik'],
    ['78 (BB/Sangat Baik)', 'angka 78 BB'],
    ['78/Sangat Baik', 'angka 78 Sangat Baik'],
    ['Level 3 (Terdefinisi)', 'angka 3 Terdefinisi [Level]'],
    ...refused(
      '> BB',
      '< BB',
      'Maksimal C',
      'A/B',
      'B - BB',
      'A atau B',
      'BB (70,01-80)',
      'BB (>70)',
      'A (80 s.d. 90)',
      'Baik (3,01 - 3,50)',
      '3,01 - 3,50 (Baik)',
      '3,01-3,50/Baik',
      '> 70 (BB)',
      'Minimal BB (70)',
      'minimal 70 (BB)',
      'WTP (2025)',
      'BB (78%)',
      '80 BB',
      'Level III',
    ),
    // Parts.
    ['100% (40 dari 40 OPD)', 'angka 100 [%]'],
    ['66,67% (2 dari 3)', 'angka 66.67 [%]'],
    ['1 juta dari 2 juta orang', 'unreadable-number'],
    ['4 dari 5', 'unreadable-number'],
    ['3,5 dari 4,0', 'unreadable-number'],
    ['4 dari lima', 'unreadable-number'],
    ['4 dari skala 5', 'unreadable-number'],
    ...refused(
      '80% (40 dari 40 OPD)',
      '100% (40 OPD)',
      '100% dari 110%',
      '60 orang dari 3 kecamatan',
      '1 dari 2 juta',
    ),
  ])('%s: %s', (text, expected) => {
    expect(short(text)).toEqual(expected);
  });
});

describe('says where', () => {
  it.each([
    ['≥ 0262', 2],
    ['80 s.d. 09', 8],
    ['Nilai minimal 80 dan 90', 16],
    ['BB (0262)', 4],
    ['(5)', 0],
  ])('%s: %s', (text, at) => {
    expect(readTarget(text)).toMatchObject({ ok: false, issues: [{ path: [at] }] });
  });
});

describe('reports', () => {
  it.each([
    ['menyesuaikan anggaran', 'unreadable-target'],
    ['80 - 1.500', 'ambiguous-number'],
    ['> BB', 'unreadable-target'],
    ['1.50.0', 'unreadable-number'],
  ])('%j', (text, code) => {
    expect(readTarget(text)).toMatchObject({ ok: false, issues: [{ code }] });
  });

  it.each([['22'], [''], [2022], [null], [['2022']]])('a period that is none: %j', (periode) => {
    expect(readTarget('5', { periode: periode as string })).toMatchObject({
      ok: false,
      issues: [{ code: 'bad-format', path: ['periode'] }],
    });
  });

  it.each([[5], [null], [undefined]])('what is no text: %s', (text) => {
    expect(readTarget(text as never)).toMatchObject({ ok: false, issues: [{ code: 'wrong-argument' }] });
    expect(readTarget('5', { locale: 'fr' as never })).toMatchObject({
      ok: false,
      issues: [{ code: 'not-in-list', path: ['locale'] }],
    });
  });

  it('a period stands where a definition has it', () => {
    const read = readTarget('78  (BB) ', { periode: '2022' });
    expect(JSON.stringify(read)).toBe(
      '{"ok":true,"value":{"jenis":"angka","periode":"2022","nilai":"78","predikat":"BB","asli":"78 (BB)"}}',
    );
    expect(readTarget('5', { periode: undefined } as never)).toMatchObject({ ok: true });
  });
});

it('what is read with a period is a target of a definition', () => {
  const text = fc.oneof(
    fc.constantFrom('94,33', '78 (BB)', 'BB', '80 - 90%', '>90', '2 hari'),
    fc.stringMatching(/^[-<>=0-9., %()A-Ca-c]{0,12}$/),
  );
  fc.assert(
    fc.property(text, (any) => {
      const read = readTarget(any, { periode: '2022', locale: 'id' });
      if (!read.ok || read.value === 'none') return;
      expect(safeParseIndikator({ ...tanpaPolaritas, target: [read.value] })).toMatchObject({ ok: true });
    }),
    { numRuns: draws(1000) },
  );
});

it.each([
  ['(5)', 'kurung'],
  ['( 5 orang )', undefined],
  ['(Rp 5)', 'kurung'],
  ['(5%)', undefined],
  ['(BB)', undefined],
])('a number in brackets, %s, may be less than nothing: %s', (text, sebab) => {
  const read = readTarget(text);
  expect(read.ok ? undefined : read.issues[0]?.fakta.sebab).toBe(sebab);
});

it.each([
  ['antara 5 orang dan 6 orang', 'rentang 5 6'],
  ['antara 5 dan 6', 'rentang 5 6'],
  ['antara 5% hingga 6%', 'rentang 5 6'],
  ['5 sd 6', 'rentang 5 6'],
  ['5 s.d 6 hari', 'rentang 5 6'],
  ['5 s.d. 6 hari', 'rentang 5 6'],
  ['Rp 5 - Rp 6', 'rentang 5 6'],
  ['5 sampai dengan 6', 'rentang 5 6'],
  ['2026-20260', 'rentang 2026 20260'],
  ['5-2026', 'rentang 5 2026'],
  ['80 ke atas', 'batas >= 80'],
  ['80 (ke atas)', 'batas >= 80'],
  ['80 atau lebih', 'batas >= 80'],
  ['80 (min)', 'batas >= 80'],
  ['80 maks.', 'batas <= 80'],
  ['5 ke bawah', 'batas <= 5'],
  ['5 atau kurang', 'batas <= 5'],
  ['minimal: 5', 'batas >= 5'],
  ['di atas 5', 'batas > 5'],
  ['melebihi 5', 'batas > 5'],
  ['di bawah 5', 'batas < 5'],
  ['kurang dari 5', 'batas < 5'],
  ['Level 3', 'angka 3'],
  ['Peringkat 5', 'angka 5'],
  ['Nilai B', 'predikat B'],
  ['BB (78)', 'angka 78 BB'],
  ['B (Baik)', 'predikat B'],
  ['A / Sangat Baik', 'predikat A'],
  ['75% (3 dari 4 desa)', 'angka 75'],
  ['75% (3/4)', 'angka 75'],
  ['100% (4 desa dari 4)', 'angka 100'],
  ['12.500,000', 'angka 12500.000'],
  ['12 juta', 'angka 12000000'],
  ['Rp 5 M', 'angka 5000000000'],
  ['50 per 1.000 KH', 'angka 50'],
  ['50/1.000 KH', 'angka 50'],
  ['3 dokumen/tahun', 'angka 3'],
  ['20 orang usia 5-6 tahun', 'angka 20'],
  ['5 COVID-19', 'angka 5'],
  ['5 (lima)', 'angka 5'],
  ['5 (lima) dokumen', 'angka 5'],
  ['5 *', 'angka 5'],
  ['5**', 'angka 5'],
  ['-5', 'angka -5'],
  ['5,', 'angka 5'],
  ['5.', 'angka 5'],
  ['0,5', 'angka 0.5'],
  ['1 000', 'angka 1000'],
  ['５', 'angka 5'],
  ['5%', 'angka 5'],
  ['5 %', 'angka 5'],
  ['5‰', 'angka 5'],
  ['5 persen', 'angka 5'],
  ['5 Persen (B)', 'angka 5 B'],
  ['2025-2026', 'unreadable-target'],
  ['WTP (5)', 'unreadable-target'],
  ['1234.000', 'ambiguous-number'],
  ['1,5 T', 'unreadable-number huruf'],
  ['lima', 'unreadable-target'],
  ['setengah', 'unreadable-target'],
  ['5 orang/10', 'unreadable-number lebih-dari-satu'],
  ['5 hari, 2 jam', 'unreadable-number lebih-dari-satu'],
  ['± 5', 'unreadable-number bukan-angka'],
  ['~5', 'unreadable-number bukan-angka'],
  ['5±1', 'unreadable-number lebih-dari-satu'],
  ['5+', 'unreadable-number satuan'],
  ['- 5', 'unreadable-number bukan-angka'],
  ['(5)', 'unreadable-number kurung'],
  ['.5', 'unreadable-number bukan-angka'],
  [',5', 'unreadable-number bukan-angka'],
  ['1.2.3', 'unreadable-number pengelompokan'],
  ['1,2,3', 'unreadable-number pengelompokan'],
  ['1’000', 'unreadable-number lebih-dari-satu'],
  ['٥', 'unreadable-target'],
  ['BB (20260)', 'angka 20260 BB'],
  ['2025-26', 'unreadable-target'],
  ['5 -- 6', 'unreadable-number lebih-dari-satu'],
  ['5 --', 'unreadable-number satuan'],
  ['- 5 - 6', 'unreadable-number bukan-angka'],
  ['-5 - -6', 'rentang -6 -5'],
  ['-5 - 6', 'rentang -5 6'],
  ['5 - -6', 'rentang -6 5'],
  ['5–6', 'rentang 5 6'],
  ['5 — 6', 'rentang 5 6'],
  ['5 ~ 6', 'rentang 5 6'],
  ['5 hingga 6', 'rentang 5 6'],
  ['5% - 6%', 'rentang 5 6'],
  ['5 % s/d 6 %', 'rentang 5 6'],
  ['5 orang - 6 orang', 'rentang 5 6'],
  ['5 orang - 6 hari', 'unreadable-number lebih-dari-satu'],
  ['5 - 6 orang', 'rentang 5 6'],
  ['Rp 5 juta - 6 juta', 'rentang 5000000 6000000'],
  ['Rp. 5 - 6', 'rentang 5 6'],
  ['6 - 5', 'rentang 5 6'],
  ['5 - 5', 'rentang 5 5'],
  ['1.000 - 2.000', 'ambiguous-number'],
  ['1,5 - 2,5', 'rentang 1.5 2.5'],
  ['5-6-7', 'unreadable-number lebih-dari-satu'],
  ['5 - BB', 'unreadable-number satuan'],
  ['BB - A', 'unreadable-target'],
  ['B - BB', 'unreadable-target'],
  ['BB / A', 'unreadable-target'],
  ['antara 6 dan 5', 'rentang 5 6'],
  ['antara 5', 'unreadable-number bukan-angka'],
  ['antara A dan B', 'unreadable-target'],
  ['level 3 - 4', 'rentang 3 4'],
  ['Level: 3', 'angka 3'],
  ['Skor 80,5', 'angka 80.5'],
  ['indeks = 3,5', 'angka 3.5'],
  ['angka 5', 'angka 5'],
  ['tingkat 3', 'angka 3'],
  ['kategori B', 'predikat B'],
  ['opini WTP', 'predikat WTP'],
  ['Opini: WTP', 'predikat WTP'],
  ['predikat BB', 'predikat BB'],
  ['ranking 5', 'angka 5'],
  ['rangking 5', 'angka 5'],
  ['nilai-5', 'unreadable-target'],
  ['nilai 80 (B)', 'angka 80 B'],
  ['80 (BB) poin', 'unreadable-number satuan'],
  ['80 (Baik Sekali)', 'unreadable-number satuan'],
  ['80 (baik)', 'angka 80 baik'],
  ['80 / B', 'angka 80 B'],
  ['80 B', 'unreadable-number huruf'],
  ['B 80', 'unreadable-number bukan-angka'],
  ['B(80)', 'angka 80 B'],
  ['B (80,5)', 'angka 80.5 B'],
  ['Sangat Baik (90)', 'angka 90 Sangat Baik'],
  ['(B) 80', 'angka 80 B'],
  ['80 [B]', 'angka 80 B'],
  ['80 = B', 'angka 80 B'],
  ['75% (3 dari 4)', 'angka 75'],
  ['75% (4 dari 3)', 'unreadable-number lebih-dari-satu'],
  ['75 persen (3 / 4 desa)', 'angka 75'],
  ['75 (3 dari 4)', 'unreadable-number lebih-dari-satu'],
  ['75% 3 dari 4', 'unreadable-number lebih-dari-satu'],
  ['3 dari 4', 'unreadable-number lebih-dari-satu'],
  ['3/4', 'unreadable-number lebih-dari-satu'],
  ['1/3', 'unreadable-number lebih-dari-satu'],
  ['½', 'unreadable-target'],
  ['5½', 'unreadable-number lebih-dari-satu'],
  ['1e3', 'unreadable-number lebih-dari-satu'],
  ['0x5', 'unreadable-number lebih-dari-satu'],
  ['5E2', 'unreadable-number lebih-dari-satu'],
  ['+5', 'unreadable-number bukan-angka'],
  ['++5', 'unreadable-number bukan-angka'],
  ['−5', 'angka -5'],
  ['– 5', 'unreadable-number bukan-angka'],
  ['5-', 'unreadable-number satuan'],
  ['5 -', 'unreadable-number satuan'],
  ['5 %%', 'angka 5'],
  ['%5', 'angka 5'],
  ['% 5', 'angka 5'],
  ['Rp5', 'angka 5'],
  ['Rp. 5', 'angka 5'],
  ['rp 5', 'angka 5'],
  ['IDR 5', 'angka 5'],
  ['USD 5', 'unreadable-number bukan-angka'],
  ['$5', 'unreadable-number bukan-angka'],
  ['5 rupiah', 'angka 5'],
  ['Rp 5,-', 'angka 5'],
  ['Rp 5.000,-', 'angka 5000'],
  ['Rp 5.000,00', 'angka 5000.00'],
  ['Rp5.000.000,-', 'angka 5000000'],
  ['5 jt', 'angka 5000000'],
  ['5 rb', 'angka 5000'],
  ['5 ribu', 'angka 5000'],
  ['5 juta', 'angka 5000000'],
  ['5 miliar', 'angka 5000000000'],
  ['5 milyar', 'angka 5000000000'],
  ['5 triliun', 'angka 5000000000000'],
  ['5 T', 'unreadable-number huruf'],
  ['5 M', 'unreadable-number huruf'],
  ['5,5 juta', 'angka 5500000'],
  ['5.5 juta', 'angka 5500000'],
  ['5 juta rupiah', 'angka 5000000'],
  ['lima juta', 'unreadable-target'],
  ['5 (lima) juta', 'unreadable-number lebih-dari-satu'],
  ['5 juta (lima juta)', 'angka 5000000'],
  ['5 (enam)', 'unreadable-number terbilang'],
  ['100 (seratus)', 'angka 100'],
  ['100 (seratus lima)', 'unreadable-number terbilang'],
  ['12 (dua belas) bulan', 'angka 12'],
  ['21 (dua puluh satu)', 'angka 21'],
  ['1.500 (seribu lima ratus)', 'ambiguous-number'],
  ['2.000.000 (dua juta)', 'angka 2000000'],
  ['0 (nol)', 'angka 0'],
  ['5 (LIMA)', 'angka 5'],
  ['5 (lima', 'unreadable-number lebih-dari-satu'],
  ['5 orang (laki-laki)', 'angka 5'],
  ['5 orang (7 L)', 'unreadable-number lebih-dari-satu'],
  ['5*', 'angka 5'],
  ['5 **)', 'angka 5'],
  ['5 ¹', 'unreadable-number lebih-dari-satu'],
  ['5¹', 'unreadable-number lebih-dari-satu'],
  ['5 [1]', 'unreadable-number lebih-dari-satu'],
  ['5 (1)', 'unreadable-number lebih-dari-satu'],
  ['5 #', 'unreadable-number satuan'],
  ['5;', 'angka 5'],
  ['5:', 'unreadable-number satuan'],
  ['5!', 'unreadable-number satuan'],
  ['5?', 'unreadable-number satuan'],
  ['"5"', 'unreadable-number bukan-angka'],
  ['“5”', 'unreadable-number bukan-angka'],
  ['5 "', 'unreadable-number satuan'],
  ['n/a', 'none'],
  ['N/A', 'none'],
  ['-', 'none'],
  ['–', 'none'],
  ['...', 'none'],
  ['tidak ada', 'none'],
  ['nihil', 'none'],
  ['belum ada', 'none'],
  ['TBD', 'unreadable-target'],
  ['x', 'unreadable-target'],
  ['ya', 'unreadable-target'],
  ['100% selesai', 'angka 100'],
  ['tepat waktu', 'unreadable-target'],
  ['maksimal', 'unreadable-target'],
  ['min', 'unreadable-target'],
  ['> 5%', 'batas > 5'],
  ['>5 hari', 'batas > 5'],
  ['≥5', 'batas >= 5'],
  ['=>5', 'batas >= 5'],
  ['=<5', 'batas <= 5'],
  ['< = 5', 'batas <= 5'],
  ['> 5 < 6', 'unreadable-number lebih-dari-satu'],
  ['5 <', 'unreadable-number satuan'],
  ['5 >', 'unreadable-number satuan'],
  ['≤ 5 - 6', 'unreadable-target'],
  ['minimal B', 'predikat B'],
  ['min BB', 'predikat BB'],
  ['≥ BB', 'predikat BB'],
  ['> B', 'unreadable-target'],
  ['paling tinggi 5', 'batas <= 5'],
  ['paling lambat 5 hari', 'batas <= 5'],
  ['sebelum 5', 'unreadable-number bukan-angka'],
  ['sampai 5', 'unreadable-number bukan-angka'],
  ['s/d 5', 'unreadable-number bukan-angka'],
  ['s.d. 5', 'unreadable-number bukan-angka'],
  ['hingga 5', 'unreadable-number bukan-angka'],
  ['lebih 5', 'unreadable-number bukan-angka'],
  ['kurang 5', 'unreadable-number bukan-angka'],
  ['5 lebih', 'unreadable-number satuan'],
  ['5 kurang', 'unreadable-number satuan'],
  ['5 atau', 'unreadable-number satuan'],
  ['5 atau lebih tinggi', 'batas >= 5'],
  ['5 atau lebih rendah', 'batas <= 5'],
  ['5 minimum', 'batas >= 5'],
  ['5 (maksimum)', 'batas <= 5'],
  ['5 (maks.)', 'batas <= 5'],
])('a target as offices write it: %s', (text, expected) => {
  const read = readTarget(text, { periode: '2026' });
  if (read.ok && read.value === 'none') return expect('none').toBe(expected);
  const form = Object.entries(read.ok ? read.value : {}).flatMap(([key, value]) =>
    key === 'periode' || key === 'asli' ? [] : [value],
  );
  const refused = read.ok
    ? []
    : read.issues.map(({ code, fakta: { sebab } }) => (sebab === undefined ? code : `${code} ${sebab}`));
  expect([...form, ...refused].join(' ')).toBe(expected);
});
