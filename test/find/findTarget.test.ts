import { defineIndikator, findTarget, IndikatorError, type Target } from 'indikator';
import { expect, it, test } from 'vitest';
import { pmks } from '../fixtures/pmks.js';

const angka = (periode: string, nilai: `${number}`): Target => ({ jenis: 'angka', periode, nilai });
const layanan = defineIndikator({
  ...pmks,
  target: [angka('2022', '80'), angka('2022-S1', '40'), angka('2022-T1', '20'), angka('2021-2026', '95')],
  targetPerubahan: [angka('2022', '75')],
});

test.each([
  ['2022', '75'],
  ['2022-S1', '40'],
  ['2022-T1', '20'],
  ['2022-T2', undefined],
  ['2022-01', undefined],
  ['2021-2026', '95'],
  ['2021', undefined],
])('for %s is %s', (periode, nilai) => {
  const found = findTarget(layanan, periode);
  expect(found?.jenis === 'angka' ? found.nilai : undefined).toBe(nilai);
});

it('is by months: years from 2022 to 2022 are the year 2022', () => {
  expect(findTarget(layanan, '2022-2022')).toEqual(angka('2022', '75'));
});

it('is none where there are no targets', () => {
  expect(findTarget(pmks, '2022')).toBeUndefined();
});

it.each(['', '2022-T5', '2026-2021', 2022, null])('refuses the period %o', (periode) => {
  expect(() => findTarget(layanan, periode as never)).toThrow(IndikatorError);
});

it('refuses an indicator that is not valid', () => {
  expect(() => findTarget({} as never, '2022')).toThrow(IndikatorError);
});
