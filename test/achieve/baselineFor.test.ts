import { computeCapaian, defineIndikator, type MasukanIndikator, safeParsePeriode } from 'indikator';
import { skalaSakip } from 'indikator/katalog';
import { expect, test } from 'vitest';
import { baselineFor } from '../../src/achieve/baselineFor.js';
import { pmks } from '../fixtures/pmks.js';

const dengan = (kondisiAwal: NonNullable<MasukanIndikator['kondisiAwal']>) =>
  defineIndikator({ ...pmks, skala: skalaSakip, kondisiAwal, capaian: { metode: 'dari-baseline' } });

const tiga = dengan([
  { periode: '2024', nilai: '60' },
  { periode: '2020', nilai: '80' },
  { periode: '2022', predikat: 'BB' },
]);

test.each([
  ['2021', '80'],
  ['2023', { predikat: 'BB' }],
  ['2026', '60'],
  // Within the year of a baseline what comes later in it counts from that baseline.
  ['2024-T3', '60'],
  ['2024-T1', { predikat: 'BB' }],
  ['2020', undefined],
  [undefined, '60'],
])('of %s', (periode, expected) => {
  const kurun = safeParsePeriode(periode);
  expect(baselineFor(tiga, kurun.ok ? kurun.value : undefined)).toEqual(expected);
});

test('none at all', () => {
  expect(baselineFor(pmks, undefined)).toBeUndefined();
});

test('the way covered since the baseline that counts', () => {
  const of = (periode: string) => {
    const capaian = computeCapaian(tiga, { realisasi: '45', target: '40', periode });
    return capaian.ok ? capaian.teks : capaian.issues.map(({ code }) => code).join();
  };
  // (80 - 45) / (80 - 40) and (60 - 45) / (60 - 40).
  expect([of('2021'), of('2026'), of('2019')]).toEqual(['87,50%', '75,00%', 'missing-baseline']);
});
