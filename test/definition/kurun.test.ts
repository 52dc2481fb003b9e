import fc from 'fast-check';
import { periodeSchema } from 'indikator/zod';
import { describe, expect, it } from 'vitest';
import {
  compareKurun,
  containsKurun,
  isSameKurun,
  type Kurun,
  kurunOf,
  reversedYears,
  sinceStartOfYear,
  startsYear,
} from '../../src/definition/kurun.js';
import { draws } from '../properties/seed.js';

const kurun = (periode: string): Kurun => {
  const found = kurunOf(periode);
  if (found === undefined) throw new Error(periode);
  return found;
};

describe('kurunOf', () => {
  it.each([
    ['2022', 'tahun', '2022-01', '2022-12'],
    ['2022-S1', 'semester', '2022-01', '2022-06'],
    ['2022-S2', 'semester', '2022-07', '2022-12'],
    ['2022-T1', 'triwulan', '2022-01', '2022-03'],
    ['2022-T2', 'triwulan', '2022-04', '2022-06'],
    ['2022-T3', 'triwulan', '2022-07', '2022-09'],
    ['2022-T4', 'triwulan', '2022-10', '2022-12'],
    ['2022-01', 'bulan', '2022-01', '2022-01'],
    ['2022-09', 'bulan', '2022-09', '2022-09'],
    ['2022-12', 'bulan', '2022-12', '2022-12'],
    ['2021-2026', 'rentang', '2021-01', '2026-12'],
    ['2022-2022', 'rentang', '2022-01', '2022-12'],
    ['2026-2021', 'rentang', '2026-01', '2021-12'],
    ['0001', 'tahun', '0001-01', '0001-12'],
  ])('takes %s apart', (periode, jenis, awal, akhir) => {
    expect(kurunOf(periode)).toEqual({ jenis, periode, awal, akhir });
  });

  it.each([
    ...[
      '',
      '22',
      '20222',
      '2022-',
      '2022-0',
      '2022-00',
      '2022-13',
      '2022-99',
      '2022-S0',
      '2022-S3',
      '2022-T0',
    ],
    ...['2022-T5', '2022-s1', '2022-t1', '2022-Q1', '2022-TW1', '2022-1', '2022-07-01', '2021-2026-2030'],
    ...[' 2022', '2022 ', '2022\n', '2022-07\n', '2022–2026', '2021/2026', '-2022', '٢٠٢٢', '2022-S1-T1'],
  ])('finds no period in %j', (text) => {
    expect(kurunOf(text)).toBeUndefined();
  });

  it('takes just what the shape of a period takes', () => {
    const part = fc.constantFrom(
      '2022',
      '2021',
      '-',
      'S',
      'T',
      'S1',
      'T4',
      'T5',
      '0',
      '1',
      '12',
      '13',
      '07',
      '\n',
      '',
    );
    const text = fc.array(part, { maxLength: 5 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (periode) => {
        expect(kurunOf(periode) !== undefined).toBe(periodeSchema.safeParse(periode).success);
      }),
      { numRuns: draws(5000) },
    );
  });
});

describe('compareKurun', () => {
  it('orders each kind in time', () => {
    const inOrder = [
      ['2020', '2021', '2022'],
      ['2021-S2', '2022-S1', '2022-S2', '2023-S1'],
      ['2021-T4', '2022-T1', '2022-T2', '2022-T3', '2022-T4', '2023-T1'],
      ['2021-12', '2022-01', '2022-09', '2022-10', '2022-12', '2023-01'],
      ['2016-2021', '2021-2025', '2021-2026', '2022-2023'],
    ];
    for (const periods of inOrder) {
      expect(
        [...periods]
          .reverse()
          .map(kurun)
          .sort(compareKurun)
          .map(({ periode }) => periode),
      ).toEqual(periods);
    }
  });

  it('is 0 for the same months only', () => {
    expect(compareKurun(kurun('2022'), kurun('2022-2022'))).toBe(0);
    expect(compareKurun(kurun('2022-T1'), kurun('2022-S1'))).toBe(-1);
    expect(compareKurun(kurun('2022-S1'), kurun('2022-T1'))).toBe(1);
  });
});

describe('containsKurun', () => {
  it.each([
    ['2022', '2022'],
    ['2022', '2022-S2'],
    ['2022', '2022-T1'],
    ['2022', '2022-12'],
    ['2022-S1', '2022-T2'],
    ['2022-S2', '2022-07'],
    ['2022-T3', '2022-07'],
    ['2022-T3', '2022-09'],
    ['2021-2026', '2021'],
    ['2021-2026', '2026-12'],
    ['2021-2026', '2022-2023'],
    ['2022', '2022-2022'],
    ['2022-2022', '2022'],
  ])('%s holds %s', (luar, dalam) => {
    expect(containsKurun(kurun(luar), kurun(dalam))).toBe(true);
  });

  it.each([
    ['2022-S2', '2022'],
    ['2022-T1', '2022-S1'],
    ['2022-T3', '2022-06'],
    ['2022-T3', '2022-10'],
    ['2022-S1', '2022-T3'],
    ['2022', '2021-12'],
    ['2022', '2022-2023'],
    ['2021-2026', '2020'],
    ['2021-2026', '2027-01'],
    ['2021-2026', '2020-2022'],
  ])('%s does not hold %s', (luar, dalam) => {
    expect(containsKurun(kurun(luar), kurun(dalam))).toBe(false);
  });
});

describe('isSameKurun', () => {
  it('looks at the months, not at the notation', () => {
    expect(isSameKurun(kurun('2022'), kurun('2022-2022'))).toBe(true);
    expect(isSameKurun(kurun('2022'), kurun('2022-S1'))).toBe(false);
    expect(isSameKurun(kurun('2022-S2'), kurun('2022'))).toBe(false);
  });
});

describe('sinceStartOfYear', () => {
  it.each([
    ['2022-T3', '2022-01', '2022-09'],
    ['2022-S2', '2022-01', '2022-12'],
    ['2022-07', '2022-01', '2022-07'],
    ['2022-T1', '2022-01', '2022-03'],
    ['2022', '2022-01', '2022-12'],
  ])('of %s runs from %s to %s', (periode, awal, akhir) => {
    expect(sinceStartOfYear(kurun(periode))).toMatchObject({ awal, akhir, periode });
  });
});

describe('startsYear', () => {
  it('is so when nothing of the year lies before', () => {
    const begin = ['2022', '2022-S1', '2022-T1', '2022-01', '2021-2026'];
    expect(begin.map((periode) => startsYear(kurun(periode)))).toEqual(begin.map(() => true));
    const later = ['2022-S2', '2022-T2', '2022-T4', '2022-02', '2022-10', '2022-11', '2022-12'];
    expect(later.map((periode) => startsYear(kurun(periode)))).toEqual(later.map(() => false));
    for (const periode of [...begin, ...later]) {
      const since = sinceStartOfYear(kurun(periode));
      expect(isSameKurun(since, kurun(periode))).toBe(startsYear(kurun(periode)));
    }
  });
});

it.each([
  ['2026-2021', { bawah: '2026', atas: '2021' }],
  ['2021-2026', undefined],
  ['2021-2021', undefined],
  ['2022-T3', undefined],
])('reversedYears of %s', (periode, years) => {
  expect(reversedYears(kurun(periode))).toEqual(years);
});
