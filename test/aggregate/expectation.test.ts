import { computeCapaian, defineIndikator, parsePeriode } from 'indikator';
import { describe, expect, test } from 'vitest';
import { readCells } from '../../src/aggregate/cells.js';
import { expectationOf, missingCells, spanOfPeriods } from '../../src/aggregate/expectation.js';
import { Issues } from '../../src/issue/issues.js';
import { dengan, menurutPeriode } from './contohAgregat.js';

const cellsOf = (rows: readonly object[]) => {
  const read = readCells(rows, ['baris'], {}, new Issues('argumen'));
  if (read === undefined) throw new Error('uneven rows');
  return read.cells;
};

const periods = (kode: readonly string[], untuk?: string, diharapkan?: readonly string[]) =>
  expectationOf(
    cellsOf(kode.map((periode) => ({ periode }))),
    diharapkan === undefined ? {} : { periode: diharapkan },
    untuk === undefined ? undefined : parsePeriode(untuk),
  ).periods;

describe('periods that are expected', () => {
  const bulan = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].map(
    (m) => `2022-${m}`,
  );

  test('all months of a year', () => {
    expect(periods(['2022-03'], '2022')).toEqual(bulan);
    expect(periods(['2022-12', '2022-01'])).toEqual(bulan);
    expect(periods(['2022-11', '2023-02'])).toEqual(['2022-11', '2022-12', '2023-01', '2023-02']);
  });

  test('years and semesters from the first to the last', () => {
    expect(periods(['2021', '2023'])).toEqual(['2021', '2022', '2023']);
    expect(periods(['2021-S2', '2022-S2'])).toEqual(['2021-S2', '2022-S1', '2022-S2']);
    expect(periods(['0999', '1001'])).toEqual(['0999', '1000', '1001']);
  });

  test('those that the caller says', () => {
    expect(periods(['2022-03'], '2022', ['2022-03'])).toEqual(['2022-03']);
  });
});

describe('cells that are missing', () => {
  const rows = [
    { wilayah: '63.02', periode: '2022-T2' },
    { wilayah: '63.01', periode: '2022-T1' },
  ];

  test('are those of each region in each period, in order', () => {
    const cells = cellsOf(rows);
    const expected = expectationOf(cells, {}, undefined);
    expect(missingCells(cells, [0, 1], expected)).toEqual([
      { wilayah: '63.01', periode: '2022-T2' },
      { wilayah: '63.02', periode: '2022-T1' },
    ]);
  });

  test('none when each has its row', () => {
    const cells = cellsOf([{ unit: 'A' }, { unit: 'B' }]);
    expect(missingCells(cells, [0, 1], expectationOf(cells, {}, undefined))).toEqual([]);
    expect(missingCells(cells, [0, 1], { places: ['C', 'B', 'A'], periods: [''] })).toEqual([{ unit: 'C' }]);
  });
});

describe('what a figure covers', () => {
  test('from the first row to the last', () => {
    expect(spanOfPeriods(['2022-T1', '2022-T2', '2022-T3'])).toEqual({
      jenis: 'rentang',
      periode: '2022-T1 - 2022-T3',
      awal: '2022-01',
      akhir: '2022-09',
    });
    expect(spanOfPeriods(['2022-T3'])).toMatchObject({ jenis: 'triwulan', periode: '2022-T3' });
    expect(spanOfPeriods([])).toBeUndefined();
  });

  test('is held against the period of a target', () => {
    const rerata = dengan({ periode: 'rata-rata' });
    const indikator = { ...rerata, target: [{ jenis: 'angka', periode: '2022', nilai: '50' }] } as const;
    const realisasi = menurutPeriode(rerata, [
      ['2022-T1', 1, 2],
      ['2022-T3', 1, 2],
    ]);
    const capaian = computeCapaian(defineIndikator(indikator), {
      realisasi: realisasi as never,
      periode: '2022',
    });
    expect(capaian.ok ? capaian.teks : capaian.issues.map(({ message }) => message)).toEqual([
      'argumen.realisasi: yang diminta untuk 2022; yang ada untuk: 2022-01 - 2022-09',
    ]);
  });
});
