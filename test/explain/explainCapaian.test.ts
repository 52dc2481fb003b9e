import {
  type Bahasa,
  bagi,
  type Capaian,
  type CapaianAngka,
  computeCapaian,
  defineIndikator,
  defineSkala,
  evaluate,
  explainCapaian,
  type Indikator,
  IndikatorError,
  indeksTertimbang,
  type KebijakanCapaian,
  kali,
  konstanta,
  kurang,
  type MasukanCapaian,
} from 'indikator';
import { skalaKinerja, skalaSakip } from 'indikator/katalog';
import katex from 'katex';
import { describe, expect, it, test } from 'vitest';
import { batas, dengan, layanan, rentang } from '../achieve/contohCapaian.js';
import { pmks } from '../fixtures/pmks.js';
import { hostile, plausible } from '../hostile/values.js';

function made(capaian: Capaian): CapaianAngka {
  if (!capaian.ok) throw new Error(capaian.issues.map(({ message }) => message).join());
  return capaian;
}

const explained = (indikator: Indikator, masukan: MasukanCapaian, bahasa?: Bahasa) =>
  explainCapaian(made(computeCapaian(indikator, masukan)), bahasa);

/** Both languages side by side, and the LaTeX, which has none. */
function both(indikator: Indikator, masukan: MasukanCapaian) {
  const [id, en] = [explained(indikator, masukan), explained(indikator, masukan, 'en')];
  expect(en.latex).toBe(id.latex);
  expect(id.teks).toBe(id.langkah.join('\n'));
  // KaTeX throws for what is no LaTeX.
  expect(katex.renderToString(id.latex, { throwOnError: true })).toContain('katex');
  return { id: id.langkah, en: en.langkah, latex: id.latex };
}

describe('grades', () => {
  const kelas = [
    { predikat: 'TW', nilai: '2' },
    { predikat: 'WDP', nilai: '3' },
    { predikat: 'WTP', nilai: '4' },
  ] as const;
  const opini = defineIndikator({
    ...layanan,
    satuan: 'opini',
    skala: defineSkala({ id: 'opini', nama: 'Opini', kelas }),
    capaian: { metode: 'dari-baseline' },
  });
  const target = { jenis: 'predikat', periode: '2022', predikat: 'WTP' } as const;

  test('with the numbers of their classes', () => {
    const masukan = { target, baseline: { predikat: 'TW' } } as const;
    const { id, en } = both(opini, { ...masukan, realisasi: { predikat: 'WDP' } });
    expect(id.slice(0, 4)).toEqual([
      'Target Tahun 2022: WTP (angka kelas 4)',
      'Realisasi: WDP (angka kelas 3)',
      'Kondisi awal: TW (angka kelas 2)',
      'Metode dari-baseline: (Kondisi awal - Realisasi) / (Kondisi awal - Target) x 100 %',
    ]);
    expect(en.slice(0, 2)).toEqual([
      'Target 2022: WTP (class number 4)',
      'Realisation: WDP (class number 3)',
    ]);
    expect(both(opini, { ...masukan, realisasi: '3' }).id[1]).toBe('Realisasi: 3 opini, WDP (angka kelas 3)');
  });
});

describe("a method of one's own", () => {
  test('is printed and worked out like every formula', () => {
    const rumus = kali(
      bagi(kurang('realisasi', 'kondisiAwal'), kurang('target', 'kondisiAwal')),
      konstanta('100'),
    );
    const indikator = defineIndikator({ ...layanan, capaian: { metode: { rumus } } });
    expect(both(indikator, { realisasi: '60', target: '80', baseline: '40' })).toEqual({
      id: [
        'Target: 80%',
        'Realisasi: 60%',
        'Kondisi awal: 40%',
        'Metode rumus: ((Realisasi - Kondisi awal) / (Target - Kondisi awal)) x 100',
        'Hitung: 60 - 40 = 20',
        'Hitung: 80 - 40 = 40',
        'Hitung: 20 / 40 = 0,5',
        'Hitung: 0,5 x 100 = 50',
        'Target belum tercapai',
        'Hasil: 50,00%',
      ],
      en: expect.arrayContaining([
        'Method by formula: ((Realisation - Baseline) / (Target - Baseline)) x 100',
      ]),
      latex: '\\frac{60 - 40}{80 - 40} \\times 100 = 50{,}00 \\%',
    });
  });
});

describe('without a polarity', () => {
  test('whether the target was met cannot be said', () => {
    const { id, en } = both(dengan({ metode: 'rentang' }), { realisasi: '92', target: rentang('80', '90') });
    expect([id.at(-2), en.at(-2)]).toEqual([
      'Tercapai atau belum: tidak dapat dikatakan, karena polaritas tidak dinyatakan',
      'Met or not: cannot be said, because no polarity is stated',
    ]);
  });
});

describe('the ratio', () => {
  test('of a bound that was just missed', () => {
    expect(both(layanan, { realisasi: '89.99', target: batas('>=', '90') })).toEqual({
      id: [
        'Target Tahun 2022: >= 90%',
        'Realisasi: 89,99%',
        'Metode rasio: Realisasi / Target x 100 %',
        'Hitung: 89,99 / 90 = 0,9998888888… (tepatnya 8999/9000)',
        'Hitung: (8999/9000) x 100 = 99,9888888888… (tepatnya 8999/90)',
        'Bulatkan ke 2 desimal (setengah menjauhi nol): 99,9888888888… (tepatnya 8999/90) menjadi 99,99',
        'Target belum tercapai',
        'Hasil: 99,99%',
      ],
      en: [
        'Target 2022: >= 90%',
        'Realisation: 89.99%',
        'Method ratio: Realisation / Target x 100 %',
        'Compute: 89.99 / 90 = 0.9998888888… (exactly 8999/9000)',
        'Compute: (8999/9000) x 100 = 99.9888888888… (exactly 8999/90)',
        'Round to 2 decimals (half away from zero): 99.9888888888… (exactly 8999/90) becomes 99.99',
        'Target not met',
        'Result: 99.99%',
      ],
      latex: '\\frac{89{,}99}{90} \\times 100 \\% = \\frac{8999}{90} \\% \\approx 99{,}99 \\%',
    });
  });

  test('under a cap', () => {
    expect(
      both(dengan({ batasAtas: '120' }), { realisasi: '1250.5', target: '1000', periode: '2022' }),
    ).toEqual({
      id: [
        'Target Tahun 2022: 1.000%',
        'Realisasi: 1.250,5%',
        'Metode rasio: Realisasi / Target x 100 %',
        'Hitung: 1.250,5 / 1.000 = 1,2505',
        'Hitung: 1,2505 x 100 = 125,05',
        'Batas atas 120: 125,05 menjadi 120',
        'Target tercapai',
        'Hasil: 120,00%',
      ],
      en: [
        'Target 2022: 1,000%',
        'Realisation: 1,250.5%',
        'Method ratio: Realisation / Target x 100 %',
        'Compute: 1,250.5 / 1,000 = 1.2505',
        'Compute: 1.2505 x 100 = 125.05',
        'Cap 120: 125.05 becomes 120',
        'Target met',
        'Result: 120.00%',
      ],
      latex: '\\frac{1250{,}5}{1000} \\times 100 \\% = 125{,}05 \\% \\Rightarrow 120{,}00 \\%',
    });
  });
});

describe('the other methods', () => {
  test('selisih, on a floor', () => {
    const kebijakan = dengan({ metode: 'selisih', batasBawah: '0' }, 'turun');
    expect(both(kebijakan, { realisasi: '25', target: '10' })).toEqual({
      id: [
        'Target: 10%',
        'Realisasi: 25%',
        'Metode selisih: ((2 x Target) - Realisasi) / Target x 100 %',
        'Hitung: 2 x 10 = 20',
        'Hitung: 20 - 25 = -5',
        'Hitung: (-5) / 10 = -0,5',
        'Hitung: (-0,5) x 100 = -50',
        'Batas bawah 0: -50 menjadi 0',
        'Target belum tercapai',
        'Hasil: 0,00%',
      ],
      en: [
        'Target: 10%',
        'Realisation: 25%',
        'Method difference: ((2 x Target) - Realisation) / Target x 100 %',
        'Compute: 2 x 10 = 20',
        'Compute: 20 - 25 = -5',
        'Compute: (-5) / 10 = -0.5',
        'Compute: (-0.5) x 100 = -50',
        'Floor 0: -50 becomes 0',
        'Target not met',
        'Result: 0.00%',
      ],
      latex:
        '\\frac{\\left( 2 \\times 10 \\right) - 25}{10} \\times 100 \\% = -50{,}00 \\% \\Rightarrow 0{,}00 \\%',
    });
  });

  test('rasio-terbalik', () => {
    const { id } = both(dengan({ metode: 'rasio-terbalik' }, 'turun'), { realisasi: '12', target: '10' });
    expect(id.slice(2, 5)).toEqual([
      'Metode rasio-terbalik: Target / Realisasi x 100 %',
      'Hitung: 10 / 12 = 0,8333333333… (tepatnya 5/6)',
      'Hitung: (5/6) x 100 = 83,3333333333… (tepatnya 250/3)',
    ]);
  });

  test('dari-baseline names its baseline', () => {
    const masukan = { realisasi: '15', target: '10', baseline: '20' };
    const { id, en, latex } = both(dengan({ metode: 'dari-baseline' }, 'turun'), masukan);
    expect(id).toEqual([
      'Target: 10%',
      'Realisasi: 15%',
      'Kondisi awal: 20%',
      'Metode dari-baseline: (Kondisi awal - Realisasi) / (Kondisi awal - Target) x 100 %',
      'Hitung: 20 - 15 = 5',
      'Hitung: 20 - 10 = 10',
      'Hitung: 5 / 10 = 0,5',
      'Hitung: 0,5 x 100 = 50',
      'Target belum tercapai',
      'Hasil: 50,00%',
    ]);
    expect(en.slice(2, 4)).toEqual([
      'Baseline: 20%',
      'Method from the baseline: (Baseline - Realisation) / (Baseline - Target) x 100 %',
    ]);
    expect(latex).toBe('\\frac{20 - 15}{20 - 10} \\times 100 \\% = 50{,}00 \\%');
  });

  test.each([
    ['8', 'Metode stabil: Realisasi / Target x 100 %'],
    ['12', 'Metode stabil: ((2 x Target) - Realisasi) / Target x 100 %'],
  ])('stabil of R %s shows the formula that was used', (realisasi, line) => {
    const { langkah } = explained(dengan({ metode: 'stabil' }, 'stabil'), { realisasi, target: '10' });
    expect(langkah[2]).toBe(line);
    expect(langkah.at(-1)).toBe('Hasil: 80,00%');
  });
});

describe('a range', () => {
  test('for which the policy says what lies inside', () => {
    const indikator = dengan({ metode: 'rentang', dalamRentang: '110' }, 'naik');
    const { id, en } = both(indikator, { realisasi: '85', target: rentang('80', '90') });
    expect([id[2], en[2]]).toEqual([
      'Realisasi di dalam rentang 80 - 90%: capaian 110',
      'Realisation within the range 80 - 90%: achievement 110',
    ]);
  });

  test('inside', () => {
    expect(both(layanan, { realisasi: '85', target: rentang('80', '90') })).toEqual({
      id: [
        'Target Tahun 2022: 80 - 90%',
        'Realisasi: 85%',
        'Realisasi di dalam rentang 80 - 90%: capaian 100',
        'Target tercapai',
        'Hasil: 100,00%',
      ],
      en: [
        'Target 2022: 80 - 90%',
        'Realisation: 85%',
        'Realisation within the range 80 - 90%: achievement 100',
        'Target met',
        'Result: 100.00%',
      ],
      latex: '100{,}00 \\%',
    });
  });

  test('below and above: which end counts', () => {
    const below = both(layanan, { realisasi: '70', target: rentang('80', '90') });
    expect([below.id[2], below.id[3]]).toEqual([
      'Realisasi di bawah rentang: pembandingnya ujung bawah, 80',
      'Metode rentang: Realisasi / Target x 100 %',
    ]);
    expect(below.en[2]).toBe('Realisation below the range: held against the lower end, 80');
    const above = both(dengan({ metode: 'rentang' }, 'turun'), {
      realisasi: '9',
      target: rentang('7.5', '8.5'),
    });
    expect([above.id[2], above.id[3]]).toEqual([
      'Realisasi di atas rentang: pembandingnya ujung atas, 8,5',
      'Metode rentang: ((2 x Target) - Realisasi) / Target x 100 %',
    ]);
    expect(above.en[2]).toBe('Realisation above the range: held against the upper end, 8.5');
  });
});

describe('what the definition sets for zero', () => {
  test('a zero target', () => {
    const { id, en, latex } = both(dengan({ targetNol: '100' }), { realisasi: '0', target: '0' });
    expect([id[2], en[2], latex]).toEqual([
      'Target 0: capaian ditetapkan 100 oleh definisi',
      'Target 0: the definition sets the achievement to 100',
      '100{,}00 \\%',
    ]);
  });

  test('a zero realisation, above the cap', () => {
    const kebijakan = dengan({ metode: 'rasio-terbalik', realisasiNol: '150.5', batasAtas: '120' }, 'turun');
    const { id, en, latex } = both(kebijakan, { realisasi: '0', target: '10' });
    expect(id).toEqual([
      'Target: 10%',
      'Realisasi: 0%',
      'Realisasi 0: capaian ditetapkan 150,5 oleh definisi',
      'Batas atas 120: 150,5 menjadi 120',
      'Target tercapai',
      'Hasil: 120,00%',
    ]);
    expect([en[2], latex]).toEqual([
      'Realisation 0: the definition sets the achievement to 150.5',
      '120{,}00 \\%',
    ]);
  });
});

describe('a result as realisation', () => {
  const iklh = defineIndikator({
    id: 'iklh',
    nama: 'IKLH',
    satuan: 'indeks',
    polaritas: 'naik',
    variabel: { ika: { label: 'IKA' }, iku: { label: 'IKU' }, ikl: { label: 'IKL' } },
    formula: indeksTertimbang({ ika: '0.376', iku: '0.405', ikl: '0.219' }),
  });
  const hasil = evaluate(iklh, { ika: '77.50', iku: '84.18', ikl: '41.81' });

  test('as printed, with the exact value beside it', () => {
    const { id, en } = both(iklh, { realisasi: hasil, target: '80' });
    expect(id.slice(0, 5)).toEqual([
      'Target: 80 indeks',
      'Realisasi: 72,39 indeks (seperti tercetak; tepatnya 72,38929)',
      'Metode rasio: Realisasi / Target x 100 %',
      'Hitung: 72,39 / 80 = 0,904875',
      'Hitung: 0,904875 x 100 = 90,4875',
    ]);
    expect(en[1]).toBe('Realisation: 72.39 indeks (as printed; exactly 72.38929)');
  });

  test('exact', () => {
    const { id } = both(defineIndikator({ ...iklh, capaian: { dasar: 'eksak' } }), {
      realisasi: hasil,
      target: '80',
    });
    expect([id[1], id[3]]).toEqual(['Realisasi: 72,38929 indeks', 'Hitung: 72,38929 / 80 = 0,904866125']);
  });

  test('a fraction stays one, its digits ungrouped', () => {
    const ribuan = evaluate(layanan, { a: 1000, b: 3 });
    const printed = both(layanan, { realisasi: ribuan, target: '40000' });
    expect(printed.id[1]).toBe('Realisasi: 33.333,33% (seperti tercetak; tepatnya 100000/3)');
    const exact = both(dengan({ dasar: 'eksak' }), { realisasi: ribuan, target: '40000' });
    expect([exact.id[1], exact.en[1], exact.id[3]]).toEqual([
      'Realisasi: (100000/3)%',
      'Realisation: (100000/3)%',
      'Hitung: (100000/3) / 40.000 = 0,8333333333… (tepatnya 5/6)',
    ]);
  });

  test('one that was printed exactly needs no such remark', () => {
    const { id } = both(layanan, { realisasi: evaluate(layanan, { a: 1, b: 2 }), target: '100' });
    expect(id[1]).toBe('Realisasi: 50%');
  });
});

describe('the grade', () => {
  const line = (kebijakan: KebijakanCapaian, realisasi: string, bahasa?: Bahasa) =>
    explained(dengan(kebijakan), { realisasi, target: '100' }, bahasa).langkah.find((one) =>
      /redikat|rade/.test(one),
    );

  test('of the printed percentage, or of the exact one', () => {
    expect(line({ skala: skalaSakip }, '80.005')).toBe(
      'Predikat: 80,01 masuk A, Memuaskan (lebih dari 80 sampai 90) menurut Predikat akuntabilitas kinerja (SAKIP)',
    );
    expect(line({ skala: skalaSakip, dasar: 'eksak' }, '80.004', 'en')).toBe(
      'Grade: 80.004 is A, Memuaskan (above 80 to 90) by Predikat akuntabilitas kinerja (SAKIP)',
    );
    expect(line({}, '80.004')).toBeUndefined();
  });

  test('or why there is none', () => {
    expect(line({ skala: skalaKinerja }, '90.49')).toBe(
      'Tanpa predikat: nilai 90.49 berada di antara kelas Tinggi dan Sangat Tinggi dari Skala nilai peringkat kinerja, ' +
        'yang tidak mengatur celah itu',
    );
    expect(line({ skala: skalaKinerja }, '120', 'en')).toBe(
      'No grade: 120 lies above the highest end 100 of Skala nilai peringkat kinerja',
    );
  });
});

describe('another rounding', () => {
  test('is said', () => {
    const { langkah } = explained(dengan({ pembulatan: { digit: 1, mode: 'down' } }), {
      realisasi: '92',
      target: '90',
    });
    expect(langkah.slice(-3)).toEqual([
      'Bulatkan ke 1 desimal (mendekati nol): 102,2222222222… (tepatnya 920/9) menjadi 102,2',
      'Target tercapai',
      'Hasil: 102,2%',
    ]);
  });

  test('a value set by the definition is rounded too', () => {
    const { langkah } = explained(dengan({ targetNol: '33.335' }), { realisasi: '0', target: '0' });
    expect(langkah[3]).toBe('Bulatkan ke 2 desimal (setengah menjauhi nol): 33,335 menjadi 33,34');
  });
});

describe('what computeCapaian did not make', () => {
  const capaian = made(computeCapaian(layanan, { realisasi: '92', target: '90' }));
  const values = [
    ...hostile,
    ...plausible,
    { nama: 'a copy', value: { ...capaian } },
    { nama: 'a proxy of one', value: new Proxy(capaian, {}) },
    { nama: 'one that failed', value: computeCapaian(layanan, { realisasi: '92', target: '0' }) },
  ];

  test.each(values)('$nama throws the one error', ({ value }) => {
    expect(() => explainCapaian(value as never)).toThrow(IndikatorError);
  });

  test('says so', () => {
    expect(() => explainCapaian({} as never)).toThrow('argumen: ditemukan {…}; diharapkan Capaian');
  });

  test('an unknown language is Indonesian', () => {
    expect(explainCapaian(capaian, 'fr' as never)).toEqual(explainCapaian(capaian));
  });
});

describe('in English', () => {
  it.each([
    ['rasio', 'Method ratio: '],
    ['selisih', 'Method difference: '],
    ['rasio-terbalik', 'Method inverse ratio: '],
    ['dari-baseline', 'Method from the baseline: '],
    ['stabil', 'Method stable: '],
    ['rentang', 'Method range: '],
  ] as const)('the method %s has its English name', (metode, expected) => {
    const own = defineIndikator({ ...pmks, capaian: { metode } });
    const target = { jenis: 'rentang', periode: '2026', bawah: '80', atas: '90' } as const;
    const capaian = computeCapaian(own, {
      realisasi: '70',
      target: metode === 'rentang' ? target : '90',
      baseline: '60',
    });
    const langkah = capaian.ok ? explainCapaian(capaian, 'en').langkah : capaian.issues;
    expect(langkah).toEqual(expect.arrayContaining([expect.stringContaining(expected)]));
  });
});
