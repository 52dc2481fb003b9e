import { safeParseIndikator } from 'indikator';
import { skalaSakip } from 'indikator/katalog';
import { describe, expect, it } from 'vitest';
import { dasar, places, problems, problemsWith } from './problems.js';

const sakip = {
  ...dasar,
  satuan: 'Nilai',
  variabel: { nilai: { label: 'Nilai' } },
  formula: { jenis: 'penilaian', variabel: 'nilai', penilai: 'Inspektorat', skala: skalaSakip },
} as const;

const angka = (nilai: string, predikat: string, periode = '2022') => ({
  jenis: 'angka',
  periode,
  nilai,
  predikat,
});

describe('a target range', () => {
  it('is in order', () => {
    expect(
      problemsWith({ target: [{ jenis: 'rentang', periode: '2022', bawah: '90', atas: '80' }] }),
    ).toEqual([
      [
        'reversed',
        ['target', 0, 'bawah'],
        'target[0].bawah: batas bawah 90 melebihi batas atas 80',
        'target[0].bawah: the lower bound 90 exceeds the upper bound 80',
      ],
    ]);
    expect(
      problemsWith({ target: [{ jenis: 'rentang', periode: '2022', bawah: '80', atas: '80.0' }] }),
    ).toEqual([]);
  });

  it('is checked among the revised targets too', () => {
    const targetPerubahan = [{ jenis: 'rentang', periode: '2022', bawah: '10', atas: '9' }];
    expect(places(safeParseIndikator({ ...dasar, targetPerubahan }))).toEqual([
      'reversed targetPerubahan.0.bawah',
    ]);
  });
});

describe('duplicate', () => {
  const satu = { jenis: 'angka', periode: '2022', nilai: '90' };

  it('is a second target for a period', () => {
    const target = [
      satu,
      { ...satu, periode: '2022-S1' },
      { jenis: 'batas', periode: '2022', arah: '>', nilai: '1' },
    ];
    expect(problemsWith({ target })).toEqual([
      [
        'duplicate',
        ['target', 2, 'periode'],
        'target[2].periode: periode "2022" sudah dipakai di target[0].periode',
        'target[2].periode: periode "2022" is already used at target[0].periode',
      ],
    ]);
  });

  it('is not a revised target beside the first one', () => {
    expect(problemsWith({ target: [satu], targetPerubahan: [{ ...satu, nilai: '95' }] })).toEqual([]);
    expect(places(safeParseIndikator({ ...dasar, targetPerubahan: [satu, satu] }))).toEqual([
      'duplicate targetPerubahan.1.periode',
    ]);
  });
});

describe('a grade', () => {
  it.each([
    ['78', 'BB'],
    ['80', 'BB'],
    ['80.00', 'BB'],
    ['80.01', 'A'],
    ['0', 'D'],
    ['100', 'AA'],
  ])('agrees with the number: %s is %s', (nilai, predikat) => {
    expect(problems(safeParseIndikator({ ...sakip, target: [angka(nilai, predikat)] }))).toEqual([]);
  });

  it('is refused when the scale gives another', () => {
    expect(problems(safeParseIndikator({ ...sakip, target: [angka('78', 'A')] }))).toEqual([
      [
        'grade-mismatch',
        ['target', 0, 'predikat'],
        'target[0].predikat: nilai 78 tidak berpredikat "A"; menurut skala: BB',
        'target[0].predikat: 78 does not have the grade "A"; by the scale: BB',
      ],
    ]);
    expect(
      places(safeParseIndikator({ ...sakip, target: [angka('80', 'A'), angka('80.01', 'BB', '2023')] })),
    ).toEqual(['grade-mismatch target.0.predikat', 'grade-mismatch target.1.predikat']);
  });

  it('is refused when the scale has no class for the number', () => {
    expect(problems(safeParseIndikator({ ...sakip, target: [angka('101', 'AA')] }))).toEqual([
      [
        'grade-mismatch',
        ['target', 0, 'predikat'],
        'target[0].predikat: nilai 101 tidak berpredikat "AA"; menurut skala: -',
        'target[0].predikat: 101 does not have the grade "AA"; by the scale: -',
      ],
    ]);
  });

  it('is refused when the scale does not have it', () => {
    expect(problems(safeParseIndikator({ ...sakip, target: [angka('78', 'bb')] }))).toEqual([
      [
        'unknown-grade',
        ['target', 0, 'predikat'],
        'target[0].predikat: predikat "bb" tidak ada dalam skala; yang ada: D, C, CC, B, BB, A, AA',
        'target[0].predikat: the scale has no grade "bb"; it has: D, C, CC, B, BB, A, AA',
      ],
    ]);
  });

  it('alone is one of the scale', () => {
    const alone = (predikat: string) => ({
      ...sakip,
      target: [{ jenis: 'predikat', periode: '2022', predikat }],
    });
    expect(places(safeParseIndikator(alone('BB')))).toEqual([]);
    expect(places(safeParseIndikator(alone('E')))).toEqual(['unknown-grade target.0.predikat']);
  });

  it('of a revised target is held against the scale too', () => {
    expect(places(safeParseIndikator({ ...sakip, targetPerubahan: [angka('81', 'BB')] }))).toEqual([
      'grade-mismatch targetPerubahan.0.predikat',
    ]);
  });

  it('is anything where the formula has no scale', () => {
    expect(problemsWith({ target: [angka('78', 'Z')] })).toEqual([]);
  });

  it('is not held against a scale that is wrong itself', () => {
    const kelas = [{ predikat: 'A', bawah: { nilai: '9' }, atas: { nilai: '1' } }];
    const formula = { ...sakip.formula, skala: { id: 's', nama: 'S', kelas } };
    expect(places(safeParseIndikator({ ...sakip, formula, target: [angka('5', 'B')] }))).toEqual([
      'reversed formula.skala.kelas.0.bawah',
    ]);
  });
});
