import { expect, test } from 'vitest';
import { wholeKurun } from '../../src/aggregate/checkPeriods.js';
import { dengan, menurutPeriode, sentences } from './contohAgregat.js';

const rerata = dengan({ periode: 'rata-rata' });
const of = (kode: readonly string[], rest: object = {}) =>
  menurutPeriode(
    rerata,
    kode.map((satu) => [satu, 1, 2] as const),
    rest,
  );

test('expected periods of another kind, or that are a range', () => {
  expect(sentences(of(['2022-T1'], { diharapkan: ['2022-T1', '2022-S2'] }))).toEqual([
    'argumen.diharapkan.periode[1]: periode "2022-S2" tidak sejenis dengan 2022-T1; jangan campur tahun, semester, triwulan, dan bulan',
  ]);
  expect(sentences(of(['2022-T1'], { diharapkan: ['2022-T1', '2021-2022'] }))).toEqual([
    'argumen.diharapkan.periode[1]: periode "2021-2022" berupa rentang tahun, yang dapat tumpang tindih; diharapkan tahun, semester, triwulan, atau bulan',
  ]);
});

test('a range that is upside down has no months', () => {
  expect([wholeKurun('2021-2026')?.akhir, wholeKurun('2026-2021'), wholeKurun('x')]).toEqual([
    '2026-12',
    undefined,
    undefined,
  ]);
});
