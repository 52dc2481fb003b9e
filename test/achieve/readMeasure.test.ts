import { defineIndikator } from 'indikator';
import { skalaSakip } from 'indikator/katalog';
import { expect, test } from 'vitest';
import { readMeasure } from '../../src/achieve/readMeasure.js';
import { argument } from '../../src/issue/path.js';
import { codes, layanan } from './contohCapaian.js';

const sakip = defineIndikator({ ...layanan, skala: skalaSakip });
const reading = { place: argument('realisasi'), label: 'realisasi', dasar: undefined } as const;
const read = (value: unknown, indikator = sakip) => {
  const outcome = readMeasure(indikator, value, reading);
  return outcome.ok ? outcome.value.nilai : codes(outcome.issues);
};

test('a number is read as one, a grade alone as the class of the scale', () => {
  expect(read('80.5')).toEqual({ numerator: 805n, denominator: 10n });
  expect(read({ predikat: 'A' })).toBe(sakip.skala?.kelas.find(({ predikat }) => predikat === 'A'));
  expect(read({ ok: true, id: 'layanan', predikat: 'A', teks: 'A' })).toBe(read({ predikat: 'A' }));
});

test('what cannot be read says so at its place', () => {
  expect(read({ predikat: 'Z' })).toBe('unknown-grade realisasi predikat');
  expect(read({ predikat: 'A' }, layanan)).toBe('missing-scale realisasi');
  expect(read({ ok: true, id: 'opini', predikat: 'A', teks: 'A' })).toBe('other-indicator realisasi');
  expect(read(null)).toBe('missing realisasi');
  expect(read({})).toBe('not-a-number realisasi');
});
