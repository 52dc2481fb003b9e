import { bagi, konstanta, kurang, safeParseIndikator, tambah } from 'indikator';
import { skalaKinerja } from 'indikator/katalog';
import { describe, expect, it } from 'vitest';
import { dasar, places, problemsWith } from '../problems.js';

describe('floor and cap of an achievement', () => {
  it('are in order', () => {
    expect(problemsWith({ capaian: { batasBawah: '120', batasAtas: '100' } })).toEqual([
      [
        'reversed',
        ['capaian', 'batasBawah'],
        'capaian.batasBawah: batas bawah 120 melebihi batas atas 100',
        'capaian.batasBawah: the lower bound 120 exceeds the upper bound 100',
      ],
    ]);
  });

  it.each([
    { batasBawah: '0', batasAtas: '120' },
    { batasBawah: '100', batasAtas: '100.00' },
    { batasBawah: '-50' },
    { batasAtas: '0' },
    {},
  ])('may be %j', (capaian) => {
    expect(problemsWith({ capaian })).toEqual([]);
  });

  it('are numbers before they are held against each other', () => {
    expect(
      places(safeParseIndikator({ ...dasar, capaian: { batasBawah: '120,5', batasAtas: '100' } })),
    ).toEqual(['not-a-number capaian.batasBawah']);
  });
});

describe('a policy where less is better, or neither', () => {
  it.each(['turun', 'stabil'])('names its method: %s', (polaritas) => {
    expect(places(safeParseIndikator({ ...dasar, polaritas, capaian: { batasAtas: '120' } }))).toEqual([
      'missing-method capaian.metode',
    ]);
    expect(problemsWith({ polaritas, capaian: { metode: 'selisih' } })).toEqual([]);
  });

  it('is not told of a method that is there and wrong', () => {
    expect(places(safeParseIndikator({ ...dasar, polaritas: 'turun', capaian: { metode: 'x' } }))).toEqual([
      'not-in-list capaian.metode',
    ]);
  });

  it('is not asked for by targets alone, nor where more is better or nothing is stated', () => {
    const target = [{ jenis: 'angka', periode: '2022', nilai: '5' }];
    expect(problemsWith({ polaritas: 'turun', target })).toEqual([]);
    expect(problemsWith({ polaritas: 'naik', capaian: {} })).toEqual([]);
    expect(problemsWith({ capaian: {} })).toEqual([]);
  });
});

describe('the scale of an achievement', () => {
  it('may have a policy for its gaps', () => {
    expect(problemsWith({ capaian: { skala: skalaKinerja } })).toEqual([]);
  });

  it('is held to the rules of every scale', () => {
    const { celah: _, ...tanpa } = skalaKinerja;
    expect(places(safeParseIndikator({ ...dasar, capaian: { skala: tanpa } }))).toEqual([
      'scale-gap capaian.skala.kelas.1.bawah',
      'scale-gap capaian.skala.kelas.2.bawah',
      'scale-gap capaian.skala.kelas.3.bawah',
      'scale-gap capaian.skala.kelas.4.bawah',
    ]);
  });
});

describe("a method of one's own", () => {
  const withRumus = (rumus: unknown) =>
    places(safeParseIndikator({ ...dasar, polaritas: 'turun', capaian: { metode: { rumus } } }));

  it('names realisation, target and baseline, and nothing else', () => {
    expect(withRumus(kurang('realisasi', bagi('target', 'kondisiAwal')))).toEqual([]);
    expect(withRumus(kurang('realisasi', bagi('a', 'toString')))).toEqual([
      'unknown-variable capaian.metode.rumus.operan.1.operan.0',
      'unknown-variable capaian.metode.rumus.operan.1.operan.1',
    ]);
  });

  it('never divides by a constant that is zero, and is not too large', () => {
    expect(withRumus(bagi('realisasi', kurang(konstanta('1'), konstanta('1'))))).toEqual([
      'zero-divisor capaian.metode.rumus.operan.1',
    ]);
    expect(withRumus(tambah(...Array.from({ length: 1000 }, () => 'target')))).toEqual([
      'too-large capaian.metode.rumus',
    ]);
  });

  it('is an expression, and nothing beside it', () => {
    expect(withRumus(undefined)).toEqual(['missing-field capaian.metode.rumus']);
    expect(withRumus(5)).toEqual(['wrong-type capaian.metode.rumus']);
    const both = { rumus: 'realisasi', nama: 'rasio' };
    expect(places(safeParseIndikator({ ...dasar, capaian: { metode: both } }))).toEqual([
      'unknown-key capaian.metode.nama',
    ]);
    expect(places(safeParseIndikator({ ...dasar, capaian: { metode: ['rasio'] } }))).toEqual([
      'not-in-list capaian.metode',
    ]);
  });
});

describe('the words of a policy', () => {
  it('are those of its noun', () => {
    expect(places(safeParseIndikator({ ...dasar, capaian: { metode: 'inversi', dasar: 'bulat' } }))).toEqual([
      'not-in-list capaian.metode',
      'not-in-list capaian.dasar',
    ]);
  });
});
