import { defineIndikator, type Indikator, penilaian, type Target } from 'indikator';
import { skalaSakip } from 'indikator/katalog';
import { describe, expect, test } from 'vitest';
import { batas, dengan, hitung, layanan, rentang, tanpaPolaritas } from './contohCapaian.js';

type Case = readonly [polaritas: 'naik' | 'turun' | 'stabil', realisasi: string, expected: boolean];

const metode = { naik: 'rasio', turun: 'selisih', stabil: 'stabil' } as const;

const met = (polaritas: Case[0], realisasi: string, target: string | Target) =>
  hitung(dengan({ metode: metode[polaritas] }, polaritas), realisasi, target)[1];

describe('the realisation itself is compared, never the rounded percentage', () => {
  test.each([
    ['89.9999', '100,00%', false],
    ['90', '100,00%', true],
    ['90.0001', '100,00%', true],
  ])('R %s against T 90 is printed %s', (realisasi, teks, tercapai) => {
    expect(hitung(layanan, realisasi, '90')).toEqual([teks, tercapai]);
  });

  test('in the fiftieth decimal too', () => {
    const hampir = `89.${'9'.repeat(50)}`;
    expect(hitung(layanan, hampir, '90')).toEqual(['100,00%', false]);
  });

  test('rounding up for print does not meet a target', () => {
    const ke = dengan({ pembulatan: { digit: 0, mode: 'up' } });
    expect(hitung(ke, '89.1', '90')).toEqual(['99%', false]);
    expect(hitung(ke, '89.99', '90')).toEqual(['100%', false]);
  });
});

describe('a number', () => {
  test.each<Case>([
    ['naik', '89.9999', false],
    ['naik', '90', true],
    ['naik', '91', true],
    ['turun', '90.0001', false],
    ['turun', '90.0', true],
    ['turun', '10', true],
    ['stabil', '89.9999', false],
    ['stabil', '90.00', true],
    ['stabil', '90.0001', false],
  ])('%s, R %s against 90: %s', (polaritas, realisasi, expected) => {
    expect(met(polaritas, realisasi, '90')).toBe(expected);
  });
});

describe('a range', () => {
  test.each<Case>([
    ['naik', '79.99', false],
    ['naik', '80', true],
    ['naik', '95', true],
    ['turun', '90.01', false],
    ['turun', '90', true],
    ['turun', '5', true],
    ['stabil', '79.99', false],
    ['stabil', '80', true],
    ['stabil', '90', true],
    ['stabil', '90.01', false],
  ])('%s, R %s against 80 - 90: %s', (polaritas, realisasi, expected) => {
    expect(met(polaritas, realisasi, rentang('80', '90'))).toBe(expected);
  });
});

describe('a bound', () => {
  test.each([
    ['>=', '90', true, '100,00%'],
    ['>=', '89.99', false, '99,99%'],
    ['>', '90', false, '100,00%'],
    ['>', '90.01', true, '100,01%'],
  ] as const)('%s 90, R %s: %s, by the ratio', (arah, realisasi, tercapai, teks) => {
    expect(hitung(tanpaPolaritas, realisasi, batas(arah, '90'))).toEqual([teks, tercapai]);
  });

  test.each([
    ['<=', '5', true, '100,00%'],
    ['<=', '5.01', false, '99,80%'],
    ['<', '5', false, '100,00%'],
    ['<', '4.99', true, '100,20%'],
  ] as const)('%s 5, R %s: %s, by the named method', (arah, realisasi, tercapai, teks) => {
    expect(hitung(dengan({ metode: 'selisih' }), realisasi, batas(arah, '5'))).toEqual([teks, tercapai]);
  });

  test('an upper bound says that less is better: then a method must be named', () => {
    expect(hitung(tanpaPolaritas, '4', batas('<=', '5'))).toEqual(['missing-method capaian metode', true]);
  });

  test('one that contradicts the polarity is refused', () => {
    expect(hitung(defineIndikator({ ...layanan, polaritas: 'naik' }), '4', batas('<=', '5'))).toEqual([
      'polarity-mismatch target arah',
    ]);
  });
});

describe('without a polarity', () => {
  test.each([
    ['90', '90', true],
    ['85', rentang('80', '90'), true],
    ['90.01', '90', undefined],
    ['0', '90', undefined],
    ['91', rentang('80', '90'), undefined],
    ['79', rentang('80', '90'), undefined],
  ] as const)('only what lies on the target is known to meet it: R %s', (realisasi, target, tercapai) => {
    const told = hitung(tanpaPolaritas, realisasi, target);
    expect(told).toEqual(['missing-polaritas polaritas', ...(tercapai === undefined ? [] : [tercapai])]);
  });

  test('a figure by a named method says nothing of it either, unless the method implies a way', () => {
    expect(hitung(dengan({ metode: 'rentang' }), '91', rentang('80', '90'))).toEqual(['101,11%']);
    expect(hitung(dengan({ metode: 'rentang' }), '85', rentang('80', '90'))).toEqual(['100,00%', true]);
    expect(hitung(dengan({ metode: 'rasio' }), '91', '90')).toEqual(['101,11%', true]);
  });
});

describe('a grade alone', () => {
  const sakip = defineIndikator({
    id: 'sakip',
    nama: 'Nilai SAKIP',
    satuan: 'Nilai',
    polaritas: 'naik',
    variabel: { nilai: { label: 'Nilai' } },
    formula: penilaian('nilai', { penilai: 'Inspektorat' }),
    skala: skalaSakip,
  });
  const bb = { jenis: 'predikat', periode: '2022', predikat: 'BB' } as const;

  test.each([
    ['70', false],
    ['70.01', true],
    ['80', true],
    ['95', true],
  ])('BB, R %s: %s, without a percentage', (realisasi, tercapai) => {
    expect(hitung(sakip as Indikator, realisasi, bb)).toEqual(['grade-only-target target', tercapai]);
  });

  test('cannot be compared with a number beyond the scale, or without one', () => {
    expect(hitung(sakip as Indikator, '101', bb)).toEqual(['grade-only-target target']);
    expect(hitung(layanan, '80', bb)).toEqual(['grade-only-target target']);
  });

  test('beside its number, the number counts; it must be of the scale and agree with it', () => {
    const angka = { jenis: 'angka', periode: '2022', nilai: '78' } as const;
    expect(hitung(sakip as Indikator, '75.66', { ...angka, predikat: 'BB' })).toEqual(['97,00%', false]);
    expect(hitung(sakip as Indikator, '75.66', { ...angka, predikat: 'A' })).toEqual([
      'grade-mismatch target predikat',
    ]);
    expect(hitung(sakip as Indikator, '75.66', { ...bb, predikat: 'ZZ' })).toEqual([
      'unknown-grade target predikat',
    ]);
  });
});
