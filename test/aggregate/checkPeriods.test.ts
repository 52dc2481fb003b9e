import { computeCapaian, defineIndikator } from 'indikator';
import { describe, expect, test } from 'vitest';
import { coveredKurun, expectedPeriods, inOrder } from '../../src/aggregate/checkPeriods.js';
import type { Rows } from '../../src/aggregate/readRows.js';
import { dengan, menurutPeriode, sentences } from './contohAgregat.js';

const rerata = dengan({ periode: 'rata-rata' });
const of = (kode: readonly string[], rest: object = {}) =>
  menurutPeriode(
    rerata,
    kode.map((satu) => [satu, 1, 2] as const),
    rest,
  );
const rows = (kode: readonly string[], rest: Partial<Rows> = {}): Rows => ({
  menurut: 'periode',
  baris: kode.map((satu, i) => ({ kode: satu, data: {}, i })),
  untuk: undefined,
  diharapkan: undefined,
  ...rest,
});

describe('periods that are expected', () => {
  const bulan = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].map(
    (m) => `2022-${m}`,
  );

  test('all months of a year', () => {
    expect(expectedPeriods(rows(['2022-03'], { untuk: '2022' }))).toEqual(bulan);
    expect(expectedPeriods(rows(['2022-01', '2022-12']))).toEqual(bulan);
    expect(expectedPeriods(rows(['2022-11', '2023-02']))).toEqual([
      '2022-11',
      '2022-12',
      '2023-01',
      '2023-02',
    ]);
  });

  test('years and semesters from the first to the last', () => {
    expect(expectedPeriods(rows(['2021', '2023']))).toEqual(['2021', '2022', '2023']);
    expect(expectedPeriods(rows(['2021-S2', '2022-S2']))).toEqual(['2021-S2', '2022-S1', '2022-S2']);
    expect(expectedPeriods(rows(['0999', '1001']))).toEqual(['0999', '1000', '1001']);
  });

  test('those that the caller says; without rows none else', () => {
    expect(expectedPeriods(rows(['2022-03'], { untuk: '2022', diharapkan: ['2022-03'] }))).toEqual([
      '2022-03',
    ]);
    expect(expectedPeriods(rows([], { untuk: '2022' }))).toEqual([]);
    expect(expectedPeriods(rows([], { diharapkan: ['2022'] }))).toEqual(['2022']);
  });
});

describe('what a figure covers', () => {
  test('what it is for', () => {
    expect(coveredKurun(rows(['2022-03'], { untuk: '2022' }))?.periode).toBe('2022');
  });

  test('else from the first row to the last, in whatever order they come', () => {
    expect(coveredKurun(rows(['2022-T3', '2022-T1', '2022-T2']))).toEqual({
      jenis: 'rentang',
      periode: '2022-T1 - 2022-T3',
      awal: coveredKurun(rows(['2022-T1']))?.awal,
      akhir: coveredKurun(rows(['2022-T3']))?.akhir,
    });
    expect(coveredKurun(rows(['2022-T3']))).toMatchObject({ jenis: 'triwulan', periode: '2022-T3' });
    expect(coveredKurun(rows([]))).toBeUndefined();
  });

  test('is held against the period of a target', () => {
    const indikator = { ...rerata, target: [{ jenis: 'angka', periode: '2022', nilai: '50' }] } as const;
    const capaian = computeCapaian(defineIndikator(indikator), {
      realisasi: of(['2022-T1', '2022-T3']) as never,
      periode: '2022',
    });
    expect(capaian.ok ? capaian.teks : capaian.issues.map(({ message }) => message)).toEqual([
      'argumen.realisasi: yang diminta untuk 2022; yang ada untuk: 2022-01 - 2022-09',
    ]);
  });
});

test('rows in order of time keep their positions', () => {
  expect(inOrder(rows(['2022-T2', '2021-T4', '2022-T1'])).baris.map(({ kode, i }) => [kode, i])).toEqual([
    ['2021-T4', 1],
    ['2022-T1', 2],
    ['2022-T2', 0],
  ]);
});

test('expected periods of another kind, or that are a range', () => {
  expect(sentences(of(['2022-T1'], { diharapkan: ['2022-T1', '2022-S2'] }))).toEqual([
    'argumen.diharapkan[1]: periode "2022-S2" tidak sejenis dengan 2022-T1; jangan campur tahun, semester, triwulan, dan bulan',
  ]);
  expect(sentences(of(['2022-T1'], { diharapkan: ['2022-T1', '2021-2022'] }))).toEqual([
    'argumen.diharapkan[1]: periode "2021-2022" berupa rentang tahun, yang dapat tumpang tindih; diharapkan tahun, semester, triwulan, atau bulan',
  ]);
});
