import { computeCapaian, defineIndikator, type Issue, safeParseIndikator } from 'indikator';
import { skalaSakip } from 'indikator/katalog';
import { describe, expect, it } from 'vitest';
import { dasar, places, problems, problemsWith } from '../problems.js';

const sakip = {
  ...dasar,
  satuan: 'Nilai',
  variabel: { nilai: { label: 'Nilai' } },
  formula: { jenis: 'penilaian', variabel: 'nilai', penilai: 'Inspektorat' },
  skala: skalaSakip,
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

  it('is anything where the indicator has no scale', () => {
    expect(problemsWith({ target: [angka('78', 'Z')] })).toEqual([]);
  });

  it('is not held against a scale that is wrong itself', () => {
    const kelas = [{ predikat: 'A', bawah: { nilai: '9' }, atas: { nilai: '1' } }];
    const skala = { id: 's', nama: 'S', kelas };
    expect(places(safeParseIndikator({ ...sakip, skala, target: [angka('5', 'B')] }))).toEqual([
      'reversed skala.kelas.0.bawah',
    ]);
  });
});

describe('the same period in two notations', () => {
  it('is the same period', () => {
    const target = [
      { jenis: 'angka', periode: '2022', nilai: '90' },
      { jenis: 'angka', periode: '2022-2022', nilai: '91' },
    ];
    expect(problemsWith({ target })).toEqual([
      [
        'duplicate',
        ['target', 1, 'periode'],
        'target[1].periode: periode "2022-2022" sudah dipakai di target[0].periode',
        'target[1].periode: periode "2022-2022" is already used at target[0].periode',
      ],
    ]);
  });

  it('is not a part of the year beside the year', () => {
    const periods = ['2022', '2022-S1', '2022-T1', '2022-T2', '2022-01', '2021-2022', '2022-2023'];
    const target = periods.map((periode) => ({ jenis: 'angka', periode, nilai: '1' }));
    expect(problemsWith({ target })).toEqual([]);
  });
});

describe('a range of years', () => {
  it('is not upside down', () => {
    const target = [{ jenis: 'angka', periode: '2026-2021', nilai: '90' }];
    expect(problemsWith({ target })).toEqual([
      [
        'reversed',
        ['target', 0, 'periode'],
        'target[0].periode: batas bawah 2026 melebihi batas atas 2021',
        'target[0].periode: the lower bound 2026 exceeds the upper bound 2021',
      ],
    ]);
  });

  it('is not upside down at the start either', () => {
    expect(
      places(safeParseIndikator({ ...dasar, kondisiAwal: [{ periode: '2021-2020', nilai: '1' }] })),
    ).toEqual(['reversed kondisiAwal.0.periode']);
    expect(problemsWith({ kondisiAwal: [{ periode: '2020-2021', nilai: '1' }] })).toEqual([]);
  });
});

describe('a cumulative target', () => {
  const satu = (periode: string, kumulatif?: true) => ({
    jenis: 'angka',
    periode,
    nilai: '25',
    ...(kumulatif === true && { kumulatif }),
  });

  it.each(['2022', '2021-2026', '2022-2022'])('stands within a year, which %s is not', (periode) => {
    expect(problemsWith({ target: [satu(periode, true)] })).toEqual([
      [
        'cumulative-period',
        ['target', 0, 'kumulatif'],
        `target[0].kumulatif: target kumulatif hanya ada di dalam satu tahun (semester, triwulan, bulan); ditemukan periode "${periode}"`,
        `target[0].kumulatif: a cumulative target exists only within a year (semester, quarter, month); found the period "${periode}"`,
      ],
    ]);
  });

  it('is refused for a year also where the caller gives it', () => {
    const { issues } = computeCapaian(defineIndikator(dasar), {
      realisasi: '20',
      target: { jenis: 'angka', periode: '2022', nilai: '25', kumulatif: true },
    }) as { readonly issues: readonly Issue[] };
    expect(issues.map(({ code, path }) => [code, ...path])).toEqual([
      ['cumulative-period', 'target', 'kumulatif'],
    ]);
  });

  it.each(['2022-S1', '2022-T1', '2022-T4', '2022-01', '2022-12'])('may be of %s', (periode) => {
    expect(problemsWith({ target: [satu(periode, true)] })).toEqual([]);
  });

  it('does not stand beside one of the same kind and year that is not', () => {
    expect(problemsWith({ target: [satu('2022-T1', true), satu('2022-T2')] })).toEqual([
      [
        'mixed-cumulative',
        ['target', 1, 'kumulatif'],
        'target[1].kumulatif: berbeda dari target 2022-T1: dalam satu tahun semua target sejenis harus kumulatif, atau tidak satu pun',
        'target[1].kumulatif: differs from the target of 2022-T1: within a year all targets of one kind are cumulative, or none is',
      ],
    ]);
    expect(
      places(safeParseIndikator({ ...dasar, target: [satu('2022-01'), satu('2022-12', true)] })),
    ).toEqual(['mixed-cumulative target.1.kumulatif']);
  });

  it('may stand beside those of another kind, another year, and revised ones', () => {
    const target = [satu('2022-T1', true), satu('2022-S1'), satu('2023-T1'), satu('2022-01'), satu('2022')];
    expect(problemsWith({ target, targetPerubahan: [satu('2022-T1')] })).toEqual([]);
  });

  it('is marked with true alone', () => {
    const target = [{ ...satu('2022-T1'), kumulatif: false }];
    expect(places(safeParseIndikator({ ...dasar, target }))).toEqual(['wrong-type target.0.kumulatif']);
  });
});

describe('a bound', () => {
  const batas = (arah: string) => [{ jenis: 'batas', periode: '2022', arah, nilai: '5' }];

  it.each([
    ['naik', '<='],
    ['naik', '<'],
    ['turun', '>='],
    ['turun', '>'],
  ])('does not go against the polarity: %s with %s', (polaritas, arah) => {
    expect(problemsWith({ polaritas, target: batas(arah) })).toEqual([
      [
        'polarity-mismatch',
        ['target', 0, 'arah'],
        `target[0].arah: batas "${arah}" bertentangan dengan polaritas ${polaritas}`,
        `target[0].arah: the bound "${arah}" contradicts the polarity ${polaritas}`,
      ],
    ]);
  });

  it.each([
    ['naik', '>='],
    ['naik', '>'],
    ['turun', '<='],
    ['turun', '<'],
    ['stabil', '<='],
    ['stabil', '>'],
    [undefined, '<'],
    [undefined, '>='],
  ])('goes with it, or with none that is stated: %s with %s', (polaritas, arah) => {
    const stated = polaritas === undefined ? {} : { polaritas };
    expect(problemsWith({ ...stated, target: batas(arah) })).toEqual([]);
  });

  it('is looked at among the revised targets too', () => {
    expect(places(safeParseIndikator({ ...dasar, polaritas: 'turun', targetPerubahan: batas('>') }))).toEqual(
      ['polarity-mismatch targetPerubahan.0.arah'],
    );
  });
});

describe('a grade held against a scale with gaps', () => {
  const skala = {
    id: 's',
    nama: 'S',
    kelas: [
      { predikat: 'Rendah', bawah: { nilai: '0' }, atas: { nilai: '50' } },
      { predikat: 'Tinggi', bawah: { nilai: '51' }, atas: { nilai: '100' } },
    ],
  };
  const withPolicy = (policy: object, target: object) => ({
    ...sakip,
    skala: { ...skala, ...policy },
    target: [target],
  });

  it.each([
    ['bawah-terbuka', '50.5', 'Tinggi'],
    ['bawah-tertutup', '50.5', 'Rendah'],
    ['bulatkan', '50.49', 'Rendah'],
    ['bulatkan', '50.5', 'Tinggi'],
  ])('goes by the policy %s: %s is %s', (celah, nilai, predikat) => {
    expect(places(safeParseIndikator(withPolicy({ celah }, angka(nilai, predikat))))).toEqual([]);
  });

  it('is none in a gap that the scale leaves open', () => {
    expect(places(safeParseIndikator(withPolicy({ celah: 'tolak' }, angka('50.5', 'Tinggi'))))).toEqual([
      'grade-mismatch target.0.predikat',
    ]);
  });

  it('above the top goes by that policy', () => {
    const policy = { celah: 'tolak', diAtas: 'tertinggi' };
    expect(places(safeParseIndikator(withPolicy(policy, angka('120', 'Tinggi'))))).toEqual([]);
    expect(places(safeParseIndikator(withPolicy({ celah: 'tolak' }, angka('120', 'Tinggi'))))).toEqual([
      'grade-mismatch target.0.predikat',
    ]);
  });
});
