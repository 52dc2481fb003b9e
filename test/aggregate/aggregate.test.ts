import {
  Decimal,
  defineIndikator,
  explain,
  formatIssue,
  hitungan,
  type Indikator,
  konstanta,
  penilaian,
  rasio,
  safeParseIndikator,
} from 'indikator';
import { skalaSakip } from 'indikator/katalog';
import { describe, expect, it, test } from 'vitest';
import { aggregate } from '../../src/aggregate/aggregate.js';
import type { Agregat } from '../../src/aggregate/agregat.js';
import { codes } from '../achieve/contohCapaian.js';
import { hostile, lying, plausible, trapped } from '../hostile/values.js';
import {
  dengan,
  layanan,
  menurutPeriode,
  menurutSel,
  menurutWilayah,
  sentences,
  told,
} from './contohAgregat.js';

/** Cells of regions, or of periods. */
const wilayah = (...kode: readonly string[]) => kode.map((one) => ({ wilayah: one }));
const periode = (...kode: readonly string[]) => kode.map((one) => ({ periode: one }));

const gabung = dengan({ wilayah: 'gabung', periode: 'gabung' });
/** A count that is no part of another. */
const cacahA = {
  label: 'Terlayani',
  jenis: 'cacah',
  gabungPeriode: 'jumlah',
  gabungWilayah: 'jumlah',
} as const;

const rerata = dengan({ wilayah: 'rata-rata', periode: 'rata-rata' });
const terakhir = dengan({ periode: 'terakhir' });

const duaWilayah = [
  ['63.05.01', 9, 10],
  ['63.05.02', 100, 1000],
] as const;

describe('over regions', () => {
  test('pooled and mean differ on the same data: 109 of 1.010, or the mean of 90 and 10', () => {
    expect(told(menurutWilayah(gabung, duaWilayah))).toBe('10,79%');
    expect(told(menurutWilayah(rerata, duaWilayah))).toBe('50,00%');
  });

  test('the mean is of exact results: a third and two thirds are half', () => {
    const rows = [
      ['1', 1, 3],
      ['2', 2, 3],
    ] as const;
    const agregat = menurutWilayah(rerata, rows);
    expect(agregat.ok && [agregat.teks, agregat.eksak]).toEqual(['50,00%', '50']);
  });

  test('codes are text: 11.10 is not 11.1', () => {
    const rows = [
      ['11.1', 1, 2],
      ['11.10', 1, 2],
    ] as const;
    expect(told(menurutWilayah(gabung, rows))).toBe('50,00%');
  });

  describe('a row with any issue', () => {
    const rows = [...duaWilayah, ['63.05.03', 5, null], ['63.05.04', 7, 5], ['63.05.05', 0, 0]] as const;

    const variabel = { ...layanan.variabel, a: { ...layanan.variabel.a, bagianDari: 'b' } } as const;
    const [gabungan, rata] = [
      defineIndikator({ ...gabung, variabel }),
      defineIndikator({ ...rerata, variabel }),
    ];

    test('leaves numerator and denominator alike', () => {
      expect(told(menurutWilayah(gabungan, rows))).toBe('10,79%');
      expect(told(menurutWilayah(rata, rows))).toBe('50,00%');
    });

    test('stands in the coverage, located in the caller’s own row', () => {
      const agregat = menurutWilayah(gabungan, rows);
      expect(agregat.ok && agregat.cakupan).toMatchObject({
        terpakai: wilayah('63.05.01', '63.05.02', '63.05.05'),
        hilang: [],
        lengkap: false,
      });
      const gagal = agregat.ok ? agregat.cakupan.gagal : [];
      expect(gagal.map(({ wilayah, issues }) => `${wilayah}: ${codes(issues)}`)).toEqual([
        '63.05.03: missing baris 2 data b',
        '63.05.04: part-exceeds-whole baris 3 data a',
      ]);
      const mean = menurutWilayah(rata, rows);
      expect(
        mean.ok && mean.cakupan.gagal.map(({ wilayah, issues }) => `${wilayah}: ${codes(issues)}`),
      ).toEqual([
        '63.05.03: missing baris 2 data b',
        '63.05.04: part-exceeds-whole baris 3 data a',
        '63.05.05: zero-over-zero baris 4 data b',
      ]);
      expect(gagal[0]?.issues[0]?.message).toBe(
        'argumen.baris[2].data.b: "Seluruh" belum diisi; isi dengan angka (0 bila memang nol)',
      );
    });

    test('what is left is said to be that, as a note', () => {
      expect(sentences(menurutWilayah(gabungan, rows))).toEqual([
        'argumen.baris: dihitung dari 3 dari 5; tanpa 63.05.03, 63.05.04. ' +
          'Nilai ini hanya berlaku untuk yang terhitung, bukan untuk keseluruhan',
        'argumen.baris[2].data.b: 63.05.03 tidak terhitung: "Seluruh" belum diisi; isi dengan angka (0 bila memang nol)',
        'argumen.baris[3].data.a: 63.05.04 tidak terhitung: "Terlayani" (7) melebihi "Seluruh" (5), padahal bagian darinya',
      ]);
      const agregat = menurutWilayah(rata, rows);
      expect(agregat.ok && agregat.catatan.map((issue) => [issue.tingkat, formatIssue(issue, 'en')])).toEqual(
        [
          [
            'catatan',
            'argument.baris: from 2 of 5; without 63.05.03, 63.05.04, 63.05.05. ' +
              'The mean is of what was counted, not of the whole',
          ],
          [
            'catatan',
            'argument.baris[2].data.b: 63.05.03 does not count: "Seluruh" is not filled in; give a number (0 if it really is zero)',
          ],
          [
            'catatan',
            'argument.baris[3].data.a: 63.05.04 does not count: "Terlayani" (7) exceeds "Seluruh" (5), of which it is a part',
          ],
          [
            'catatan',
            'argument.baris[4].data.b: 63.05.05 does not count: numerator and denominator are both 0; the value is undefined',
          ],
        ],
      );
    });
  });

  test('expected regions that are missing are coverage', () => {
    const agregat = menurutWilayah(gabung, duaWilayah, {
      untuk: '63.05',
      diharapkan: ['63.05.01', '63.05.02', '63.05.03', '63.05.04'],
    });
    expect(agregat.ok && [agregat.teks, agregat.untuk, agregat.cakupan]).toEqual([
      '10,79%',
      { wilayah: '63.05' },
      {
        terpakai: wilayah('63.05.01', '63.05.02'),
        hilang: wilayah('63.05.03', '63.05.04'),
        gagal: [],
        lengkap: false,
      },
    ]);
    expect(sentences(agregat)).toEqual([
      'argumen.baris: dihitung dari 2 dari 4; tanpa 63.05.03, 63.05.04. Nilai ini hanya berlaku untuk yang terhitung, bukan untuk keseluruhan',
    ]);
  });

  test('a complete figure has no notes', () => {
    const agregat = menurutWilayah(gabung, duaWilayah, { diharapkan: ['63.05.01', '63.05.02'] });
    expect(agregat.ok && [agregat.cakupan.lengkap, agregat.catatan]).toEqual([true, []]);
  });

  test('no row with a value: why each failed is still there', () => {
    const agregat = menurutWilayah(gabung, [['63.05.01', null, 1]], { diharapkan: ['63.05.01', '63.05.02'] });
    expect(told(agregat)).toBe('nothing-to-aggregate baris; missing baris 0 data a');
    expect(sentences(agregat)[0]).toBe('argumen.baris: tidak satu pun dari 1 baris bernilai');
    expect(agregat.ok || agregat.cakupan?.hilang).toEqual(wilayah('63.05.02'));
    expect(sentences(menurutWilayah(gabung, []))).toEqual(['argumen.baris: tidak ada baris untuk digabung']);
  });

  test('joined variables that have no result lead to the rows, not to one of them', () => {
    const laba = defineIndikator(
      defineIndikator({
        ...layanan,
        variabel: {
          a: { ...layanan.variabel.a, jenis: 'ukuran' },
          b: { ...layanan.variabel.b, jenis: 'ukuran' },
        },
        agregasi: { wilayah: 'gabung' },
      }),
    );
    const rows = [
      ['1', 1, 5],
      ['2', 2, -5],
    ] as const;
    const agregat = menurutWilayah(laba, rows);
    expect(sentences(agregat)).toEqual([
      'argumen.baris: penyebut bernilai 0, pembilang 3; tidak dapat dibagi',
    ]);
    expect(agregat.ok || agregat.cakupan?.terpakai).toEqual(wilayah('1', '2'));
  });

  test('bounds of one row do not hold for the sum', () => {
    const variabel = { ...layanan.variabel, b: { ...layanan.variabel.b, maksimum: '1000' } } as const;
    expect(told(menurutWilayah(defineIndikator({ ...gabung, variabel }), duaWilayah))).toBe('10,79%');
  });
});

describe('codes of regions', () => {
  const of = (kode: readonly string[], rest: object = {}) =>
    told(
      menurutWilayah(
        gabung,
        kode.map((satu) => [satu, 1, 2] as const),
        rest,
      ),
    );

  test.each([
    [['63.05', '63.05.01'], 'region-overlap baris 1 wilayah'],
    [['63.05.01.2001', '63'], 'region-overlap baris 0 wilayah'],
    [['63.05', '63.050'], '50,00%'],
    [['63.05.01', '63.05.01'], 'duplicate baris 1 wilayah'],
    [['63.05.01', '63,05', ''], 'bad-format baris 1 wilayah; bad-format baris 2 wilayah'],
    [['63..05'], 'bad-format baris 0 wilayah'],
    [['63.05.'], 'bad-format baris 0 wilayah'],
  ])('%o', (kode, expected) => {
    expect(of(kode)).toBe(expected);
  });

  test('outside of what the figure is for', () => {
    expect(of(['63.05.01', '63.06.01'], { untuk: '63.05' })).toBe('not-inside baris 1 wilayah');
    expect(of(['63.05'], { untuk: '63.05' })).toBe('50,00%');
    expect(of(['63'], { untuk: '63.05' })).toBe('not-inside baris 0 wilayah');
    expect(of(['63.05.01'], { untuk: '63.0' })).toBe('not-inside baris 0 wilayah');
    expect(of(['63.05.01'], { untuk: 'Tapin' })).toBe('bad-format untuk wilayah');
  });

  test('those that are expected are checked alike', () => {
    expect(of(['63.05.01'], { diharapkan: ['63.05.02'] })).toBe('not-expected baris 0 wilayah');
    expect(of(['63.05.01'], { diharapkan: ['63.05.01', '63.05.01'] })).toBe('duplicate diharapkan wilayah 1');
    expect(of(['63.05.01'], { diharapkan: ['63.05.01', '63.05'] })).toBe(
      'region-overlap diharapkan wilayah 0',
    );
    expect(of(['63.05.01'], { untuk: '63.05', diharapkan: ['63.05.01', '63.06.01'] })).toBe(
      'not-inside diharapkan wilayah 1',
    );
    expect(of(['63.05.01'], { diharapkan: ['x'] })).toBe('bad-format diharapkan wilayah 0');
  });

  test('their sentences', () => {
    const of = (kode: readonly string[]) =>
      sentences(
        menurutWilayah(
          gabung,
          kode.map((satu) => [satu, 1, 2] as const),
        ),
      );
    expect(of(['63.05', '63.05.01'])).toEqual([
      'argumen.baris[1].wilayah: wilayah "63.05.01" berada di dalam 63.05, yang juga ada; angkanya akan terhitung dua kali',
    ]);
  });
});

describe('what is not declared is forbidden', () => {
  const sakip = defineIndikator({
    ...layanan,
    satuan: 'Nilai',
    variabel: { a: { label: 'Nilai' } },
    formula: penilaian('a', { penilai: 'Inspektorat' }),
    skala: skalaSakip,
  });
  const cacah = defineIndikator({
    ...layanan,
    satuan: 'orang',
    variabel: { a: cacahA },
    formula: hitungan('a'),
  });

  test.each([
    [
      'persen',
      layanan,
      'persentase tidak boleh dijumlahkan, dan definisinya tidak memilih antara gabungan dan rata-rata',
    ],
    ['a score', sakip, 'nilainya diberikan oleh penilai, dan definisinya tidak menyatakan rata-rata'],
    ['other', cacah, 'definisinya tidak menyatakan caranya'],
  ])('%s', (_, indikator, sebab) => {
    const agregat = menurutWilayah(indikator as Indikator, duaWilayah);
    expect(told(agregat)).toBe('aggregation-forbidden agregasi wilayah');
    expect(sentences(agregat)).toEqual([
      `agregasi.wilayah: indikator ini tidak boleh digabung menurut wilayah: ${sebab}; nyatakan agregasi.wilayah bila memang ada caranya`,
    ]);
    expect(told(menurutPeriode(indikator as Indikator, [['2022', 1, 2]]))).toBe(
      'aggregation-forbidden agregasi periode',
    );
  });

  test('one way declared does not allow the other', () => {
    expect(told(menurutPeriode(dengan({ wilayah: 'gabung' }), [['2022', 1, 2]]))).toBe(
      'aggregation-forbidden agregasi periode',
    );
  });

  test('scores are never pooled, percentages never summed: such definitions are refused', () => {
    const refused = (isi: object) => {
      const parsed = safeParseIndikator(isi);
      return parsed.ok ? '' : codes(parsed.issues);
    };
    const [pooled, summed] = [
      { ...sakip, agregasi: { wilayah: 'gabung' } },
      { ...layanan, agregasi: { periode: 'jumlah' } },
    ];
    expect([refused(pooled), refused(summed)]).toEqual([
      'not-poolable agregasi wilayah',
      'not-summable agregasi periode',
    ]);
    expect(told(menurutWilayah(pooled as never, duaWilayah))).toBe('unchecked-definition');
    expect(told(menurutPeriode(summed as never, [['2022', 1, 2]]))).toBe('unchecked-definition');
  });

  test('the mean of scores has the grade of the exact mean', () => {
    const baris = [
      { wilayah: '1', data: { a: '80' } },
      { wilayah: '2', data: { a: '80.004' } },
    ];
    const agregat = aggregate(defineIndikator({ ...sakip, agregasi: { wilayah: 'rata-rata' } }), {
      baris,
    });
    expect(agregat.ok && [agregat.teks, agregat.eksak, agregat.predikat]).toEqual([
      '80,00 (A)',
      '40001/500',
      'A',
    ]);
  });
});

describe('over periods', () => {
  const triwulan = [
    ['2022-T1', 10, 100],
    ['2022-T2', 20, 100],
    ['2022-T3', 30, 100],
    ['2022-T4', 40, 100],
  ] as const;

  test('10, 20, 30, 40 served out of the same 100 people are all of them, not a quarter', () => {
    const agregat = menurutPeriode(gabung, triwulan);
    expect(agregat.ok && [agregat.teks, agregat.gabungan?.data]).toEqual(['100,00%', { a: '100', b: '100' }]);
  });

  test('a stock is taken from the last period: 10 of 100, then 20 of 200, are 30 of 200', () => {
    const rows = [
      ['2022-S2', 20, 200],
      ['2022-S1', 10, 100],
    ] as const;
    const agregat = menurutPeriode(gabung, rows);
    expect(agregat.ok && [agregat.teks, agregat.gabungan?.data]).toEqual(['15,00%', { a: '30', b: '200' }]);
  });

  test('the other ways, on the same rows', () => {
    expect(told(menurutPeriode(rerata, triwulan))).toBe('25,00%');
    expect(told(menurutPeriode(terakhir, triwulan))).toBe('40,00%');
  });

  test('in whatever order the rows come', () => {
    const kacau = [triwulan[2], triwulan[0], triwulan[3], triwulan[1]];
    for (const indikator of [gabung, rerata, terakhir]) {
      const [agregat, lain] = [menurutPeriode(indikator, triwulan), menurutPeriode(indikator, kacau)];
      expect(JSON.stringify(lain)).toBe(JSON.stringify(agregat));
    }
  });

  test('across years: the last of 2023 is later than any of 2022', () => {
    const rows = [
      ['2023-01', 3, 4],
      ['2022-12', 1, 4],
    ] as const;
    expect(told(menurutPeriode(terakhir, rows))).toBe('75,00%');
  });

  test('the sum, for counts', () => {
    const orang = defineIndikator({
      ...layanan,
      satuan: 'orang',
      variabel: { a: cacahA },
      formula: hitungan('a'),
      agregasi: { periode: 'jumlah' },
    });
    expect(told(menurutPeriode(orang, triwulan))).toBe('100 orang');
    const per1000 = defineIndikator({ ...orang, formula: rasio('a', konstanta('4'), '1') });
    expect(told(menurutPeriode(per1000, triwulan))).toBe('25,00 orang');
  });

  test('the mean of a variable, pooled, is told with its fraction', () => {
    const variabel = {
      ...layanan.variabel,
      b: { ...layanan.variabel.b, gabungPeriode: 'rata-rata' },
    } as const;
    const rows = [
      ['2022-S1', 10, 100],
      ['2022-S2', 20, 101],
    ] as const;
    const agregat = menurutPeriode(defineIndikator({ ...gabung, variabel }), rows);
    // 30 / 100,5 x 100
    expect(agregat.ok && [agregat.teks, agregat.gabungan?.data]).toEqual(['29,85%', { a: '30', b: '100.5' }]);
  });

  test('a pooled part may exceed a stock: 60 and 60 out of the same 100', () => {
    const variabel = { ...layanan.variabel, a: { ...layanan.variabel.a, bagianDari: 'b' } } as const;
    const rows = [
      ['2022-S1', 60, 100],
      ['2022-S2', 60, 100],
    ] as const;
    expect(sentences(menurutPeriode(defineIndikator({ ...gabung, variabel }), rows))).toEqual([
      'argumen.baris: "Terlayani" (120) melebihi "Seluruh" (100), padahal bagian darinya',
    ]);
  });

  describe('which are expected', () => {
    const tiga = triwulan.slice(0, 3);

    test('all of their kind in what the figure is for', () => {
      const hilang = (rows: Parameters<typeof menurutPeriode>[1], rest: object) => {
        const agregat = menurutPeriode(rerata, rows, rest);
        return agregat.ok ? agregat.cakupan.hilang : codes(agregat.issues);
      };
      expect(hilang(tiga, { untuk: '2022' })).toEqual(periode('2022-T4'));
      expect(hilang([['2022-05', 1, 2]], { untuk: '2022-T2' })).toEqual(periode('2022-04', '2022-06'));
      expect(hilang([['2022-S2', 1, 2]], { untuk: '2022' })).toEqual(periode('2022-S1'));
      expect(hilang([['2024', 1, 2]], { untuk: '2021-2026' })).toEqual(
        periode('2021', '2022', '2023', '2025', '2026'),
      );
      expect(hilang([['2022-S1', 1, 2]], { untuk: '2022-2023' })).toEqual(
        periode('2022-S2', '2023-S1', '2023-S2'),
      );
      expect(hilang([['2022', 1, 2]], { untuk: '2022' })).toEqual(periode());
    });

    test('else those from the first to the last: what lies between is not silently left out', () => {
      const agregat = menurutPeriode(rerata, [triwulan[3], triwulan[0]]);
      expect(agregat.ok && agregat.cakupan).toEqual({
        terpakai: periode('2022-T1', '2022-T4'),
        hilang: periode('2022-T2', '2022-T3'),
        gagal: [],
        lengkap: false,
      });
    });

    test('or just those that the caller says', () => {
      const agregat = menurutPeriode(rerata, tiga, { untuk: '2022', diharapkan: tiga.map(([kode]) => kode) });
      expect(agregat.ok && agregat.cakupan.lengkap).toBe(true);
    });

    test('what is missing is said, with what the figure means', () => {
      const orang = {
        ...layanan,
        satuan: 'orang',
        variabel: { a: cacahA },
        formula: hitungan('a'),
      };
      const jumlah = defineIndikator({ ...orang, agregasi: { periode: 'jumlah' } });
      const tail = (indikator: Indikator) => sentences(menurutPeriode(indikator, tiga, { untuk: '2022' }));
      const head = 'argumen.baris: dihitung dari 3 dari 4; tanpa Triwulan IV Tahun 2022. ';
      expect([gabung, rerata, jumlah, terakhir].flatMap(tail)).toEqual([
        `${head}Nilai ini hanya berlaku untuk yang terhitung, bukan untuk keseluruhan`,
        `${head}Rata-rata ini hanya dari yang terhitung, bukan dari keseluruhan`,
        `${head}Jumlah ini belum termasuk yang tidak terhitung`,
        `${head}Nilai ini keadaan pada Triwulan III Tahun 2022, yang terakhir diketahui`,
      ]);
    });

    test('the last known passes over one that failed, and says so', () => {
      const agregat = menurutPeriode(terakhir, [...tiga, ['2022-T4', null, 100]]);
      expect(told(agregat)).toBe('30,00%');
      expect(sentences(agregat)).toEqual([
        'argumen.baris: dihitung dari 3 dari 4; tanpa Triwulan IV Tahun 2022. Nilai ini keadaan pada Triwulan III Tahun 2022, yang terakhir diketahui',
        'argumen.baris[3].data.a: Triwulan IV Tahun 2022 tidak terhitung: "Terlayani" belum diisi; isi dengan angka (0 bila memang nol)',
      ]);
    });
  });

  describe('their kinds', () => {
    const of = (kode: readonly string[], rest: object = {}) =>
      menurutPeriode(
        rerata,
        kode.map((satu) => [satu, 1, 2] as const),
        rest,
      );

    test.each([
      [['2022-T1', '2022-S1'], 'period-kind baris 1 periode'],
      [['2022', '2022-01', '2023'], 'period-kind baris 1 periode'],
      [['2021-2026'], 'period-kind baris 0 periode'],
      [['2021-2022', '2022-2023'], 'period-kind baris 0 periode; period-kind baris 1 periode'],
      [['2022-T1', '2022-T1'], 'duplicate baris 1 periode'],
      [['2022-13'], 'bad-format baris 0 periode'],
      [['2026-2021'], 'bad-format baris 0 periode'],
      [['2022-T5', 'x'], 'bad-format baris 0 periode; bad-format baris 1 periode'],
    ])('%o', (kode, expected) => {
      expect(told(of(kode))).toBe(expected);
    });

    test('outside, or unexpected', () => {
      expect(told(of(['2022-T1', '2023-T1'], { untuk: '2022' }))).toBe('not-inside baris 1 periode');
      expect(told(of(['2022'], { untuk: '2022-T1' }))).toBe('not-inside baris 0 periode');
      expect(told(of(['2022-T1'], { diharapkan: ['2022-T1', '2022-S2'] }))).toBe(
        'period-kind diharapkan periode 1',
      );
      expect(told(of(['2022-T1'], { diharapkan: ['2022-T2'] }))).toBe('not-expected baris 0 periode');
    });

    test('their sentences', () => {
      expect(sentences(of(['2022-T1', '2022-S2']))).toEqual([
        'argumen.baris[1].periode: periode "2022-S2" tidak sejenis dengan 2022-T1; jangan campur tahun, semester, triwulan, dan bulan',
      ]);
      expect(sentences(of(['2021-2026']))).toEqual([
        'argumen.baris[0].periode: periode "2021-2026" berupa rentang tahun, yang dapat tumpang tindih; diharapkan tahun, semester, triwulan, atau bulan',
      ]);
      const agregat = of(['2021-2026']);
      expect(agregat.ok || agregat.issues.map((issue) => formatIssue(issue, 'en'))).toEqual([
        'argument.baris[0].periode: the period "2021-2026" is a range of years, which may overlap; expected years, semesters, quarters or months',
      ]);
    });
  });
});

describe('over regions and periods at once', () => {
  const triwulan = ['2026-T1', '2026-T2', '2026-T3', '2026-T4'] as const;

  test('a quarter without a denominator of its own counts: (3, 0) (5, 20) (4, 10) (6, 10) are 18 of 40', () => {
    const alir = defineIndikator({
      ...layanan,
      variabel: { ...layanan.variabel, b: { ...layanan.variabel.b, gabungPeriode: 'jumlah' } },
      agregasi: { periode: 'gabung' },
    });
    const rows = [
      [3, 0],
      [5, 20],
      [4, 10],
      [6, 10],
    ].map(([a, b], i) => [triwulan[i] ?? '', a, b] as const);
    const agregat = menurutPeriode(alir, rows, { untuk: '2026' });
    expect(agregat.ok && [agregat.teks, agregat.cakupan.lengkap]).toEqual(['45,00%', true]);
  });

  test('a stock that only the last quarter knows serves the year: 100 of 200', () => {
    const rows = [25, 25, 25, 25].map((a, i) => [triwulan[i] ?? '', a, i === 3 ? 200 : null] as const);
    const agregat = menurutPeriode(gabung, rows);
    expect(agregat.ok && [agregat.teks, agregat.cakupan.lengkap]).toEqual(['50,00%', true]);
  });

  test('a region where a stock is known in no period is left out, cell by cell', () => {
    const rows = [
      ['63.01', '2026-T1', 1, null],
      ['63.01', '2026-T2', 1, 4],
      ['63.02', '2026-T1', 5, null],
      ['63.02', '2026-T2', 5, null],
    ] as const;
    const agregat = menurutSel(gabung, rows, { nama: { '63.02': 'Binuang' } });
    expect(told(agregat)).toBe('50,00%');
    expect(sentences(agregat).map((one) => one.replace(/^[^:]*: /, ''))).toEqual([
      'dihitung dari 2 dari 4; tanpa Binuang pada Triwulan I Tahun 2026, Binuang pada Triwulan II Tahun 2026. ' +
        'Nilai ini hanya berlaku untuk yang terhitung, bukan untuk keseluruhan',
      'Binuang pada Triwulan I Tahun 2026 tidak terhitung: "Seluruh" belum diisi; isi dengan angka (0 bila memang nol)',
      'Binuang pada Triwulan II Tahun 2026 tidak terhitung: "Seluruh" belum diisi; isi dengan angka (0 bila memang nol)',
    ]);
  });

  /** Of 63.01: 30 of a stock of 50; of 63.02: 30 of 100, known in T1 alone. */
  const rows = [
    ['63.01', '2026-T1', 10, 40],
    ['63.01', '2026-T2', 20, 50],
    ['63.02', '2026-T1', 30, 100],
  ] as const;

  test('variables join over the periods of each region, then over regions', () => {
    const agregat = menurutSel(gabung, rows, { untuk: { wilayah: '63', periode: '2026-S1' } });
    // 60 of 150; the stock of 63.02 is that of the first quarter, its last known.
    expect(agregat.ok && [agregat.teks, agregat.gabungan?.data]).toEqual(['40,00%', { a: '60', b: '150' }]);
    expect(agregat.ok && agregat.cakupan.hilang).toEqual([{ wilayah: '63.02', periode: '2026-T2' }]);
    expect(agregat.ok && agregat.cara).toEqual({ wilayah: 'gabung', periode: 'gabung' });
    expect(agregat.ok && agregat.bagian.map(({ wilayah: kode, data }) => [kode, data])).toEqual([
      ['63.01', { a: '30', b: '50' }],
      ['63.02', { a: '30', b: '100' }],
    ]);
  });

  test.each([
    // The mean of 30/50 and 30/100.
    [{ wilayah: 'rata-rata', periode: 'gabung' }, '45,00%'],
    // The mean of 40/140 and 20/50.
    [{ wilayah: 'gabung', periode: 'rata-rata' }, '34,29%'],
    // The last row of each: 20 of 50 and 30 of 100.
    [{ wilayah: 'gabung', periode: 'terakhir' }, '33,33%'],
    // The mean of (25 + 40) / 2 and 30.
    [{ wilayah: 'rata-rata', periode: 'rata-rata' }, '31,25%'],
    [{ wilayah: 'rata-rata', periode: 'terbesar' }, '35,00%'],
    [{ wilayah: 'terkecil', periode: 'rata-rata' }, '30,00%'],
    [{ wilayah: 'terbesar', periode: 'terakhir' }, '40,00%'],
    // 25 x 50 and so on: (32,5 x 50 + 30 x 100) / 150.
    [{ wilayah: 'rata-rata', periode: 'rata-rata', bobot: 'b' }, '30,83%'],
  ] as const)('%j', (agregasi, expected) => {
    expect(told(menurutSel(dengan(agregasi), rows))).toBe(expected);
    const kacau = [rows[2], rows[1], rows[0]];
    const [agregat, lain] = [menurutSel(dengan(agregasi), rows), menurutSel(dengan(agregasi), kacau)];
    expect(JSON.stringify(lain)).toBe(JSON.stringify(agregat));
  });

  test('since the start of the year: what it covers, and what is missing of it', () => {
    const agregat = menurutSel(gabung, rows, { untuk: { sampai: '2026-T3' } });
    expect(agregat.ok && [agregat.untuk, agregat.cakupan.hilang.length]).toEqual([{ sampai: '2026-T3' }, 3]);
    expect(told(menurutSel(gabung, rows, { untuk: { sampai: '2026-T1' } }))).toBe(
      'not-inside baris 1 periode',
    );
  });

  test('all of it, or an issue', () => {
    const agregat = menurutSel(gabung, rows, { lengkap: true });
    expect(told(agregat)).toBe('incomplete-coverage baris');
    expect(sentences(agregat)).toEqual([
      'argumen.baris: dihitung dari 3 dari 4; tanpa 63.02 pada Triwulan II Tahun 2026. ' +
        'Nilai ini hanya berlaku untuk yang terhitung, bukan untuk keseluruhan',
    ]);
    expect(told(menurutSel(gabung, rows.slice(0, 2), { lengkap: true }))).toBe('60,00%');
  });

  test('one cell twice', () => {
    expect(told(menurutSel(gabung, [...rows, rows[0]]))).toBe('duplicate baris 3');
    expect(sentences(menurutSel(gabung, [...rows, rows[0]]))).toEqual([
      'argumen.baris[3]: kode "63.01, 2026-T1" sudah dipakai di argumen.baris[0]',
    ]);
  });

  test('weights that are all 0', () => {
    const nol = rows.map(([kode, periode]) => [kode, periode, 0, 0] as const);
    const berbobot = defineIndikator({
      ...layanan,
      formula: hitungan('a'),
      satuan: 'orang',
      agregasi: { wilayah: 'rata-rata', periode: 'rata-rata', bobot: 'b' },
    });
    expect(sentences(menurutSel(berbobot, nol))).toEqual([
      'argumen.baris: bobot "Seluruh" semuanya 0; rata-rata berbobot tidak ada',
    ]);
  });

  test('measures of regions may be summed', () => {
    const ton = defineIndikator({
      ...layanan,
      satuan: 'ton',
      variabel: { a: { label: 'Produksi' } },
      formula: hitungan('a'),
      agregasi: { wilayah: 'jumlah' },
    });
    const agregat = menurutWilayah(ton, [
      ['63.01', '1.25', undefined],
      ['63.02', '2.5', undefined],
    ]);
    expect(told(agregat)).toBe('3,75 ton');
  });

  test('units have codes of their own', () => {
    const baris = ['PKM-02', 'PKM-01'].map((unit, i) => ({ unit, data: { a: i + 1, b: 4 } }));
    const agregat = aggregate(gabung, {
      baris,
      untuk: { unit: 'Dinas Kesehatan' },
      nama: { 'PKM-01': 'Binuang' },
    });
    expect(agregat.ok && [agregat.teks, agregat.cakupan.terpakai]).toEqual([
      '37,50%',
      [{ unit: 'PKM-01' }, { unit: 'PKM-02' }],
    ]);
    expect(agregat.ok && agregat.bagian.map(({ nama }) => nama)).toEqual(['Binuang', undefined]);
  });
});

describe('a figure as a value', () => {
  const agregat = menurutWilayah(gabung, duaWilayah, { untuk: '63.05' });

  test('JSON keeps what is text', () => {
    expect(JSON.parse(JSON.stringify(agregat))).toEqual({
      ok: true,
      id: 'layanan',
      desimal: '10.79',
      teks: '10,79%',
      eksak: '1090/101',

      cara: { wilayah: 'gabung' },
      untuk: { wilayah: '63.05' },
      cakupan: { terpakai: wilayah('63.05.01', '63.05.02'), hilang: [], gagal: [], lengkap: true },
      catatan: [],
    });
  });

  test('a Decimal, the rows’ results and the definition are there when asked for', () => {
    if (!agregat.ok) throw new Error('no figure');
    expect(agregat.nilai).toBeInstanceOf(Decimal);
    expect(agregat.nilai.toFixed(2)).toBe('10.79');
    expect(agregat.bagian.map(({ hasil }) => hasil.ok && hasil.teks)).toEqual(['90,00%', '10,00%']);
    expect(agregat.indikator.id).toBe('layanan');
  });

  test('a pooled one is explained by the result of its joined variables; a mean has none', () => {
    const langkah = agregat.ok && agregat.gabungan !== undefined ? explain(agregat.gabungan).langkah : [];
    expect(langkah).toEqual([
      'Masukan: Terlayani = 109',
      'Masukan: Seluruh = 1.010',
      'Rumus: Terlayani / Seluruh x 100 %',
      'Hitung: 109 / 1.010 = 0,1079207920… (tepatnya 109/1010)',
      'Hitung: (109/1010) x 100 = 10,7920792079… (tepatnya 1090/101)',
      'Bulatkan ke 2 desimal (setengah menjauhi nol): 10,7920792079… (tepatnya 1090/101) menjadi 10,79',
      'Hasil: 10,79%',
    ]);
    const mean = menurutWilayah(rerata, duaWilayah);
    expect(mean.ok && mean.gabungan).toBeUndefined();
  });
});

describe('sizes', () => {
  test('ten thousand regions with denominators of all kinds have a mean', () => {
    const baris = Array.from({ length: 10_000 }, (_, i) => ({
      wilayah: `63.${i + 1}`,
      data: { a: 1, b: i + 1 },
    }));
    const agregat = aggregate(rerata, { baris });
    // 100 x H(10.000) / 10.000, H(10.000) = 9,787606...
    expect(agregat.ok && agregat.teks).toBe('0,10%');
  });

  test('a mean whose parts grow beyond 2^131072 is refused before it takes hours', () => {
    const base = 10n ** 999n;
    const baris = Array.from({ length: 20_000 }, (_, i) => ({
      wilayah: `63.${i + 1}`,
      data: { a: 1, b: base + BigInt(2 * i + 1) },
    }));
    const agregat = aggregate(rerata, { baris } as never);
    expect(sentences(agregat)).toEqual([
      'argumen.baris: hasil antara terlalu besar; pembilang dan penyebut harus di bawah 2^131072',
    ]);
  });

  test('of a hundred thousand malformed rows the first thousand are said', () => {
    const found = (baris: readonly object[]) => {
      const agregat = aggregate(rerata, { baris } as never);
      return agregat.ok ? [] : [agregat.issues.length, codes(agregat.issues.slice(-2))];
    };
    const many = Array.from({ length: 100_000 });
    // Rows that do not say what they are of are one mistake, and so is one code.
    expect(found(many.map(() => ({})))).toEqual([1, 'uneven-rows baris 0']);
    expect(found(many.map(() => ({ wilayah: 'x' })))).toEqual([1, 'bad-format baris 0 wilayah']);
    expect(found(many.map((_, i) => ({ wilayah: `x${i}` })))).toEqual([
      1001,
      'bad-format baris 999 wilayah; too-many-issues',
    ]);
    expect(found(many.map((_, i) => (i === 0 ? { wilayah: '1' } : {})))).toEqual([
      1001,
      'uneven-rows baris 1000; too-many-issues',
    ]);
    expect(found(many.map(() => ({ wilayah: '1' })))).toEqual([
      1001,
      'duplicate baris 1000 wilayah; too-many-issues',
    ]);
  });

  test('more than a million rows are too many', () => {
    const baris = new Array(1_000_001);
    expect(told(aggregate(rerata, { baris }))).toBe('too-large baris');
    expect(told(aggregate(rerata, { baris: [], diharapkan: { wilayah: baris } }))).toBe(
      'too-large diharapkan wilayah',
    );
  });
});

describe('hostile input never throws', () => {
  const run = (indikator: unknown, masukan: unknown): Agregat =>
    aggregate(indikator as never, masukan as never);
  const baris = [{ wilayah: '1', data: { a: 1, b: 2 } }];

  it.each(hostile)('$nama anywhere', ({ value }) => {
    expect(run(value, { baris }).ok).toBe(false);
    expect(run(rerata, value).ok).toBe(false);
    expect(run(rerata, { baris: value }).ok).toBe(false);
    expect(run(rerata, { baris: [value] }).ok).toBe(false);
    expect(run(rerata, { baris: [{ wilayah: value, data: { a: 1, b: 2 } }] }).ok).toBe(false);
    expect(run(rerata, { baris: [{ wilayah: '1', data: value }] }).ok).toBe(false);
    expect(run(rerata, { baris: [{ periode: '2022', data: { a: value, b: 2 } }] }).ok).toBe(false);
    for (const key of ['wilayah', 'unit', 'periode', 'sampai']) {
      expect(run(rerata, { baris, untuk: { [key]: value } }).ok).toBe(value === undefined);
    }
    for (const key of ['wilayah', 'unit', 'periode']) {
      const agregat = run(rerata, { baris, diharapkan: { [key]: value } });
      expect(agregat.ok || agregat.issues.length > 0).toBe(true);
    }
    for (const key of ['untuk', 'diharapkan', 'nama', 'lengkap']) {
      const agregat = run(rerata, { baris, [key]: value });
      expect(agregat.ok || agregat.issues.length > 0).toBe(true);
    }
  });

  it.each(plausible)('$nama in the wrong place', ({ value }) => {
    for (const masukan of [value, { baris: value }, { baris, untuk: value }, { baris, nama: value }]) {
      const agregat = run(rerata, masukan);
      expect(agregat.ok || agregat.issues.length > 0).toBe(true);
    }
  });

  it('says what it found', () => {
    expect(told(run(rerata, null))).toBe('wrong-argument');
    expect(told(run(rerata, { baris: 'x' }))).toBe('wrong-type baris');
    expect(told(run(rerata, { baris: [{ wilayah: 63 }, null] }))).toBe(
      'wrong-type baris 0 wilayah; uneven-rows baris 1',
    );
    expect(told(run(rerata, { baris, untuk: null, diharapkan: 'x', nama: 5 }))).toBe(
      'wrong-type untuk; wrong-type diharapkan; wrong-type nama',
    );
    expect(told(run(rerata, { baris, untuk: '63' }))).toBe('wrong-type untuk');
    expect(told(run(rerata, trapped({ baris }, 'get')))).toBe('unreadable');
    expect(told(run(rerata, { baris: lying(Number.POSITIVE_INFINITY) }))).toBe('too-large baris');
  });
});
