import {
  bagi,
  defineIndikator,
  evaluate,
  explain,
  type Formula,
  type HasilAngka,
  hitungan,
  type Indikator,
  IndikatorError,
  indeksTertimbang,
  kali,
  konstanta,
  kurang,
  laju,
  type Pembulatan,
  penilaian,
  persentase,
  rasio,
  rataRata,
  tambah,
} from 'indikator';
import { dinsosKutaiKartanegara2022, skalaSakip } from 'indikator/katalog';
import katex from 'katex';
import { describe, expect, test } from 'vitest';
import { pmks } from '../fixtures/pmks.js';

function made(indikator: Indikator, data: Readonly<Record<string, string | number>>): HasilAngka {
  const hasil = evaluate(indikator, data);
  if (!hasil.ok) throw new Error(hasil.issues.map((issue) => issue.message).join());
  return hasil;
}

function indikator(formula: Formula, satuan = 'indeks', pembulatan?: Pembulatan): Indikator {
  const labels = Object.entries({ a: 'Anak', b: 'Lansia', c: 'Disabilitas' });
  const used = labels.filter(([id]) => JSON.stringify(formula).includes(`"${id}"`));
  const variabel = Object.fromEntries(used.map(([id, label]) => [id, { label }]));
  const umum = { id: 'x', nama: 'X', satuan, variabel, formula };
  return defineIndikator(pembulatan === undefined ? umum : { ...umum, pembulatan });
}

describe('a percentage', () => {
  const hasil = evaluate(pmks, { terlayani: 23, seluruh: 160 });
  const { langkah, teks, latex } = explain(hasil as HasilAngka);

  test('step by step in Indonesian', () => {
    expect(langkah).toEqual([
      'Masukan: Jumlah PMKS terlayani = 23 orang',
      'Masukan: Jumlah seluruh PMKS = 160 orang',
      'Rumus: Jumlah PMKS terlayani / Jumlah seluruh PMKS x 100 %',
      'Hitung: 23 / 160 = 0,14375',
      'Hitung: 0,14375 x 100 = 14,375',
      'Bulatkan ke 2 desimal (setengah menjauhi nol): 14,375 menjadi 14,38',
      'Hasil: 14,38%',
    ]);
    expect(explain(hasil as HasilAngka, 'id').langkah).toEqual(langkah);
  });

  test('step by step in English', () => {
    expect(explain(hasil as HasilAngka, 'en').langkah).toEqual([
      'Input: Jumlah PMKS terlayani = 23 orang',
      'Input: Jumlah seluruh PMKS = 160 orang',
      'Formula: Jumlah PMKS terlayani / Jumlah seluruh PMKS x 100 %',
      'Compute: 23 / 160 = 0.14375',
      'Compute: 0.14375 x 100 = 14.375',
      'Round to 2 decimals (half away from zero): 14.375 becomes 14.38',
      'Result: 14.38%',
    ]);
  });

  test('as one text, and in LaTeX', () => {
    expect(teks).toBe(langkah.join('\n'));
    expect(latex).toBe('\\frac{23}{160} \\times 100 \\% = 14{,}375 \\% \\approx 14{,}38 \\%');
  });
});

interface Kasus {
  readonly judul: string;
  readonly indikator: Indikator;
  readonly data: Readonly<Record<string, string | number>>;
  readonly id: readonly string[];
  readonly en: readonly string[];
  readonly latex: string;
}

const kasus: readonly Kasus[] = [
  {
    judul: 'a rate with recurring decimals and thousands',
    indikator: indikator(laju('a', 'b', 100000), 'per 100.000'),
    data: { a: 3, b: 48750 },
    id: [
      'Masukan: Anak = 3',
      'Masukan: Lansia = 48.750',
      'Rumus: Anak / Lansia x 100.000',
      'Hitung: 3 / 48.750 = 0,0000615384… (tepatnya 1/16250)',
      'Hitung: (1/16250) x 100.000 = 6,1538461538… (tepatnya 80/13)',
      'Bulatkan ke 2 desimal (setengah menjauhi nol): 6,1538461538… (tepatnya 80/13) menjadi 6,15',
      'Hasil: 6,15 per 100.000',
    ],
    en: [
      'Input: Anak = 3',
      'Input: Lansia = 48,750',
      'Formula: Anak / Lansia x 100,000',
      'Compute: 3 / 48,750 = 0.0000615384… (exactly 1/16250)',
      'Compute: (1/16250) x 100,000 = 6.1538461538… (exactly 80/13)',
      'Round to 2 decimals (half away from zero): 6.1538461538… (exactly 80/13) becomes 6.15',
      'Result: 6.15 per 100.000',
    ],
    latex: '\\frac{3}{48750} \\times 100000 = \\frac{80}{13} \\approx 6{,}15',
  },
  {
    judul: 'a ratio without multiplier, exact',
    indikator: indikator(rasio('a', 'b'), 'jam'),
    data: { a: '1234.5', b: 10 },
    id: [
      'Masukan: Anak = 1.234,5',
      'Masukan: Lansia = 10',
      'Rumus: Anak / Lansia',
      'Hitung: 1.234,5 / 10 = 123,45',
      'Hasil: 123,45 jam',
    ],
    en: [
      'Input: Anak = 1,234.5',
      'Input: Lansia = 10',
      'Formula: Anak / Lansia',
      'Compute: 1,234.5 / 10 = 123.45',
      'Result: 123.45 jam',
    ],
    latex: '\\frac{1234{,}5}{10} = 123{,}45',
  },
  {
    judul: 'a nested calculation, innermost first',
    indikator: indikator(
      hitungan(kali(konstanta(2), kurang(tambah('a', kali('b', 'c')), bagi('a', konstanta(3))))),
      'orang',
    ),
    data: { a: 5, b: 2, c: '0.5' },
    id: [
      'Masukan: Anak = 5',
      'Masukan: Lansia = 2',
      'Masukan: Disabilitas = 0,5',
      'Rumus: 2 x ((Anak + (Lansia x Disabilitas)) - (Anak / 3))',
      'Hitung: 2 x 0,5 = 1',
      'Hitung: 5 + 1 = 6',
      'Hitung: 5 / 3 = 1,6666666666… (tepatnya 5/3)',
      'Hitung: 6 - (5/3) = 4,3333333333… (tepatnya 13/3)',
      'Hitung: 2 x (13/3) = 8,6666666666… (tepatnya 26/3)',
      'Bulatkan ke 2 desimal (setengah menjauhi nol): 8,6666666666… (tepatnya 26/3) menjadi 8,67',
      'Hasil: 8,67 orang',
    ],
    en: [
      'Input: Anak = 5',
      'Input: Lansia = 2',
      'Input: Disabilitas = 0.5',
      'Formula: 2 x ((Anak + (Lansia x Disabilitas)) - (Anak / 3))',
      'Compute: 2 x 0.5 = 1',
      'Compute: 5 + 1 = 6',
      'Compute: 5 / 3 = 1.6666666666… (exactly 5/3)',
      'Compute: 6 - (5/3) = 4.3333333333… (exactly 13/3)',
      'Compute: 2 x (13/3) = 8.6666666666… (exactly 26/3)',
      'Round to 2 decimals (half away from zero): 8.6666666666… (exactly 26/3) becomes 8.67',
      'Result: 8.67 orang',
    ],
    latex:
      '2 \\times \\left( \\left( 5 + \\left( 2 \\times 0{,}5 \\right) \\right) - \\frac{5}{3} \\right) = ' +
      '\\frac{26}{3} \\approx 8{,}67',
  },
  {
    judul: 'a weighted index',
    indikator: indikator(indeksTertimbang({ a: '0.376', b: '0.405', c: '0.219' })),
    data: { a: '55.42', b: '87.36', c: '60.3' },
    id: [
      'Masukan: Anak = 55,42',
      'Masukan: Lansia = 87,36',
      'Masukan: Disabilitas = 60,3',
      'Rumus: (0,376 x Anak) + (0,405 x Lansia) + (0,219 x Disabilitas)',
      'Hitung: 0,376 x 55,42 = 20,83792',
      'Hitung: 0,405 x 87,36 = 35,3808',
      'Hitung: 0,219 x 60,3 = 13,2057',
      'Hitung: 20,83792 + 35,3808 + 13,2057 = 69,42442',
      'Bulatkan ke 2 desimal (setengah menjauhi nol): 69,42442 menjadi 69,42',
      'Hasil: 69,42 indeks',
    ],
    en: [
      'Input: Anak = 55.42',
      'Input: Lansia = 87.36',
      'Input: Disabilitas = 60.3',
      'Formula: (0.376 x Anak) + (0.405 x Lansia) + (0.219 x Disabilitas)',
      'Compute: 0.376 x 55.42 = 20.83792',
      'Compute: 0.405 x 87.36 = 35.3808',
      'Compute: 0.219 x 60.3 = 13.2057',
      'Compute: 20.83792 + 35.3808 + 13.2057 = 69.42442',
      'Round to 2 decimals (half away from zero): 69.42442 becomes 69.42',
      'Result: 69.42 indeks',
    ],
    latex:
      '\\left( 0{,}376 \\times 55{,}42 \\right) + \\left( 0{,}405 \\times 87{,}36 \\right) + ' +
      '\\left( 0{,}219 \\times 60{,}3 \\right) = 69{,}42442 \\approx 69{,}42',
  },
  {
    judul: 'negative numbers, in brackets beside a sign',
    indikator: indikator(hitungan(kurang('a', kali('b', konstanta('-1/3'))))),
    data: { a: '-5', b: '-7' },
    id: [
      'Masukan: Anak = -5',
      'Masukan: Lansia = -7',
      'Rumus: Anak - (Lansia x (-1/3))',
      'Hitung: (-7) x (-1/3) = 2,3333333333… (tepatnya 7/3)',
      'Hitung: (-5) - (7/3) = -7,3333333333… (tepatnya -22/3)',
      'Bulatkan ke 2 desimal (setengah menjauhi nol): -7,3333333333… (tepatnya -22/3) menjadi -7,33',
      'Hasil: -7,33 indeks',
    ],
    en: [
      'Input: Anak = -5',
      'Input: Lansia = -7',
      'Formula: Anak - (Lansia x (-1/3))',
      'Compute: (-7) x (-1/3) = 2.3333333333… (exactly 7/3)',
      'Compute: (-5) - (7/3) = -7.3333333333… (exactly -22/3)',
      'Round to 2 decimals (half away from zero): -7.3333333333… (exactly -22/3) becomes -7.33',
      'Result: -7.33 indeks',
    ],
    latex:
      '\\left( -5 \\right) - \\left( \\left( -7 \\right) \\times \\frac{-1}{3} \\right) = -\\frac{22}{3} \\approx -7{,}33',
  },
  {
    judul: 'a value reported from outside',
    indikator: indikator(hitungan('a'), 'indeks', { digit: 3, mode: 'half-even' }),
    data: { a: '0.3125' },
    id: [
      'Masukan: Anak = 0,3125',
      'Rumus: Anak',
      'Bulatkan ke 3 desimal (setengah ke angka genap): 0,3125 menjadi 0,312',
      'Hasil: 0,312 indeks',
    ],
    en: [
      'Input: Anak = 0.3125',
      'Formula: Anak',
      'Round to 3 decimals (half to even): 0.3125 becomes 0.312',
      'Result: 0.312 indeks',
    ],
    latex: '0{,}3125 = 0{,}3125 \\approx 0{,}312',
  },
  {
    judul: 'a score with its grade',
    indikator: dinsosKutaiKartanegara2022.sasaran[1].indikator[0],
    data: { nilaiEvaluasiSakip: '78' },
    id: [
      'Masukan: Nilai SAKIP = 78',
      'Dinilai oleh Tim Inspektorat Kabupaten; tidak dihitung',
      'Predikat: 78 masuk BB, Sangat Baik (lebih dari 70 sampai 80) menurut Predikat akuntabilitas kinerja (SAKIP)',
      'Hasil: 78,00 (BB)',
    ],
    en: [
      'Input: Nilai SAKIP = 78',
      'Scored by Tim Inspektorat Kabupaten; not computed',
      'Grade: 78 is BB, Sangat Baik (above 70 to 80) by Predikat akuntabilitas kinerja (SAKIP)',
      'Result: 78.00 (BB)',
    ],
    latex: '78 = 78{,}00',
  },
  {
    judul: 'a score whose grade comes from before the rounding',
    indikator: defineIndikator({
      ...indikator(penilaian('a', { penilai: 'Inspektorat' }), 'nilai'),
      skala: skalaSakip,
    }),
    data: { a: '80.001' },
    id: [
      'Masukan: Anak = 80,001',
      'Dinilai oleh Inspektorat; tidak dihitung',
      'Bulatkan ke 2 desimal (setengah menjauhi nol): 80,001 menjadi 80,00',
      'Predikat: 80,001 masuk A, Memuaskan (lebih dari 80 sampai 90) menurut Predikat akuntabilitas kinerja (SAKIP)',
      'Hasil: 80,00 (A)',
    ],
    en: [
      'Input: Anak = 80.001',
      'Scored by Inspektorat; not computed',
      'Round to 2 decimals (half away from zero): 80.001 becomes 80.00',
      'Grade: 80.001 is A, Memuaskan (above 80 to 90) by Predikat akuntabilitas kinerja (SAKIP)',
      'Result: 80.00 (A)',
    ],
    latex: '80{,}001 = 80{,}001 \\approx 80{,}00',
  },
  {
    judul: 'a score outside its scale, and one without',
    indikator: defineIndikator({
      ...indikator(penilaian('a', { penilai: 'Inspektorat' }), 'nilai'),
      skala: skalaSakip,
    }),
    data: { a: '101' },
    id: ['Masukan: Anak = 101', 'Dinilai oleh Inspektorat; tidak dihitung', 'Hasil: 101,00 nilai'],
    en: ['Input: Anak = 101', 'Scored by Inspektorat; not computed', 'Result: 101.00 nilai'],
    latex: '101 = 101{,}00',
  },
  {
    judul: 'a computed result, whose grade is that of its print',
    indikator: defineIndikator({ ...indikator(rataRata('a', 'b'), 'persen'), skala: skalaSakip }),
    data: { a: '80.004', b: '80.004' },
    id: [
      'Masukan: Anak = 80,004',
      'Masukan: Lansia = 80,004',
      'Rumus: (1/2) x (Anak + Lansia)',
      'Hitung: 80,004 + 80,004 = 160,008',
      'Hitung: 0,5 x 160,008 = 80,004',
      'Bulatkan ke 2 desimal (setengah menjauhi nol): 80,004 menjadi 80,00',
      'Predikat: 80 masuk BB, Sangat Baik (lebih dari 70 sampai 80) menurut Predikat akuntabilitas kinerja (SAKIP)',
      'Hasil: 80,00% (BB)',
    ],
    en: [
      'Input: Anak = 80.004',
      'Input: Lansia = 80.004',
      'Formula: (1/2) x (Anak + Lansia)',
      'Compute: 80.004 + 80.004 = 160.008',
      'Compute: 0.5 x 160.008 = 80.004',
      'Round to 2 decimals (half away from zero): 80.004 becomes 80.00',
      'Grade: 80 is BB, Sangat Baik (above 70 to 80) by Predikat akuntabilitas kinerja (SAKIP)',
      'Result: 80.00% (BB)',
    ],
    latex: '\\frac{1}{2} \\times \\left( 80{,}004 + 80{,}004 \\right) = 80{,}004 \\% \\approx 80{,}00 \\%',
  },
];

describe.each(kasus)('$judul', ({ indikator, data, id, en, latex }) => {
  const hasil = made(indikator, data);

  test('in Indonesian', () => {
    expect(explain(hasil).langkah).toEqual(id);
  });

  test('in English', () => {
    expect(explain(hasil, 'en').langkah).toEqual(en);
  });

  test('in LaTeX, the same in both languages', () => {
    expect([explain(hasil).latex, explain(hasil, 'en').latex]).toEqual([latex, latex]);
    expect(katex.renderToString(latex, { throwOnError: true, strict: 'error' })).toContain('<math');
  });
});

describe('what 0 / 0 is set to', () => {
  const nolPerNol = { nilai: '1000.5', alasan: 'tidak ada yang harus dilayani' } as const;
  const diatur = (formula: ReturnType<typeof persentase<'a' | 'b' | 'c'>>) =>
    indikator({ ...formula, nolPerNol }, 'persen');

  test('is told with its reason', () => {
    const hasil = made(diatur(persentase('a', 'b')), { a: 0, b: 0 });
    expect(explain(hasil).langkah).toEqual([
      'Masukan: Anak = 0',
      'Masukan: Lansia = 0',
      'Rumus: Anak / Lansia x 100 %',
      '0 / 0 ditetapkan bernilai 1.000,5: tidak ada yang harus dilayani',
      'Hasil: 1.000,50%',
    ]);
    expect(explain(hasil, 'en').langkah.slice(3)).toEqual([
      '0 / 0 is set to 1,000.5: tidak ada yang harus dilayani',
      'Result: 1,000.50%',
    ]);
  });

  test('comes after the steps of numerator and denominator', () => {
    const hasil = made(diatur(persentase(kurang('a', 'b'), kali('c', 'a'))), { a: 5, b: 5, c: 0 });
    expect(explain(hasil).langkah.slice(4)).toEqual([
      'Hitung: 5 - 5 = 0',
      'Hitung: 0 x 5 = 0',
      '0 / 0 ditetapkan bernilai 1.000,5: tidak ada yang harus dilayani',
      'Hasil: 1.000,50%',
    ]);
  });

  test('is not told of where it was not needed', () => {
    const hasil = made(diatur(persentase('a', 'b')), { a: 1, b: 8 });
    expect(explain(hasil).teks).not.toContain('ditetapkan');
  });

  test('LaTeX does not claim that 0 / 0 equals it', () => {
    const { latex } = explain(made(diatur(persentase('a', 'b')), { a: 0, b: 0 }));
    expect(latex).not.toMatch(/\\frac\{0\}\{0\}[^=]*[^:]=/);
  });
});

describe('the words of each way to round', () => {
  test.each([
    ['half-up', 'setengah menjauhi nol', 'half away from zero', '-3'],
    ['half-down', 'setengah mendekati nol', 'half towards zero', '-2'],
    ['half-even', 'setengah ke angka genap', 'half to even', '-2'],
    ['up', 'menjauhi nol', 'away from zero', '-3'],
    ['down', 'mendekati nol', 'towards zero', '-2'],
    ['ceil', 'ke atas', 'up', '-2'],
    ['floor', 'ke bawah', 'down', '-3'],
  ] as const)('%s', (mode, id, en, bulat) => {
    const hasil = made(indikator(hitungan('a'), 'indeks', { digit: 0, mode }), { a: '-2.5' });
    expect(explain(hasil).langkah[2]).toBe(`Bulatkan ke 0 desimal (${id}): -2,5 menjadi ${bulat}`);
    expect(explain(hasil, 'en').langkah[2]).toBe(`Round to 0 decimals (${en}): -2.5 becomes ${bulat}`);
  });
});

describe('long numbers', () => {
  test('a whole number is written whole, however long', () => {
    const hasil = made(indikator(hitungan(tambah('a', 'b')), 'buah'), { a: `1${'000'.repeat(30)}`, b: 1 });
    expect(explain(hasil).langkah[3]).toBe(`Hitung: 1${'.000'.repeat(30)} + 1 = 1${'.000'.repeat(29)}.001`);
  });

  test('a fraction that nobody can read is cut, and said to be', () => {
    const hasil = made(indikator(hitungan(bagi('a', 'b')), 'buah'), { a: '1', b: `7${'000'.repeat(30)}` });
    expect(explain(hasil).langkah[3]).toMatch(/^Hitung: 1 \/ .* = 0,0000000000…$/);
  });
});

describe('explain', () => {
  const hasil = made(pmks, { terlayani: 1234, seluruh: 5000 });

  test.each<[string, unknown]>([
    ['null', null],
    ['nothing', undefined],
    ['text', '14,38%'],
    ['a number', 14.38],
    ['an empty object', {}],
    ['a list', []],
    ['a result without value', evaluate(pmks, { terlayani: null, seluruh: 160 })],
    ['a copy of a result', { ...hasil }],
    ['a result from JSON', JSON.parse(JSON.stringify(hasil))],
    ['a proxy of a result', new Proxy(hasil, {})],
    ['the definition', pmks],
  ])('throws the one error for %s', (_, value) => {
    expect(() => explain(value as never)).toThrow(IndikatorError);
  });

  test.each<[unknown]>([['fr'], [''], [null], ['EN'], ['toString'], [{}]])(
    'speaks Indonesian, in words and numbers, for a language that it does not know (%j)',
    (bahasa) => {
      expect(explain(hasil, bahasa as never)).toEqual(explain(hasil));
    },
  );
});
