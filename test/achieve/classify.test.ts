import {
  classify,
  computeCapaian,
  defineDokumen,
  defineIndikator,
  defineSkala,
  evaluate,
  type Kelas,
  type Nilai,
  type Skala,
} from 'indikator';
import { skalaIkm, skalaIpp, skalaKinerja, skalaPemdi, skalaSakip } from 'indikator/katalog';
import { describe, expect, it, test } from 'vitest';
import { aggregateCapaian } from '../../src/aggregate/aggregateCapaian.js';
import { hostile, plausible, trapped } from '../hostile/values.js';
import { codes, layanan } from './contohCapaian.js';

const grade = (skala: Skala, nilai: Nilai, dasar?: 'tercetak' | 'eksak') => {
  const found = dasar === undefined ? classify(skala, nilai) : classify(skala, nilai, { dasar });
  return found.ok ? found.kelas.predikat : codes(found.issues);
};

const sentence = (skala: Skala, nilai: Nilai) => {
  const found = classify(skala, nilai);
  return found.ok ? '' : found.issues[0]?.message;
};

describe('SAKIP: open below, closed above', () => {
  test.each([
    ['0', 'D'],
    ['30', 'D'],
    ['30.01', 'C'],
    ['50', 'C'],
    ['50.01', 'CC'],
    ['60', 'CC'],
    ['60.01', 'B'],
    ['70', 'B'],
    ['70.01', 'BB'],
    ['78', 'BB'],
    ['80', 'BB'],
    ['80.00', 'BB'],
    ['80.005', 'A'],
    ['80.01', 'A'],
    ['90', 'A'],
    ['90.005', 'AA'],
    ['100', 'AA'],
  ])('%s is %s', (nilai, predikat) => {
    expect(grade(skalaSakip, nilai)).toBe(predikat);
  });

  test('in the fiftieth decimal too', () => {
    expect(grade(skalaSakip, `80.${'0'.repeat(49)}1`)).toBe('A');
    expect(grade(skalaSakip, `79.${'9'.repeat(50)}`)).toBe('BB');
  });

  test('the whole class comes back', () => {
    const found = classify(skalaSakip, 78);
    expect(found.ok && found.kelas).toEqual({
      predikat: 'BB',
      sebutan: 'Sangat Baik',
      bawah: { nilai: '70', terbuka: true },
      atas: { nilai: '80' },
    });
  });
});

describe('the other scales of the catalogue', () => {
  test.each([
    [skalaIpp, ['1', '1.001', '4.50', '4.501', '5'], ['F', 'E', 'A-', 'A', 'A']],
    [
      skalaPemdi,
      ['1', '1.49', '1.5', '3.5', '3.999', '4'],
      ['Kurang', 'Kurang', 'Cukup', 'Sangat Baik', 'Sangat Baik', 'Memuaskan'],
    ],
    [
      skalaIkm,
      ['25', '64.994', '64.995', '76.604', '88.304', '88.305', '100.004'],
      ['D', 'D', 'C', 'C', 'B', 'A', 'A'],
    ],
    [
      skalaKinerja,
      ['-5', '0', '50', '51', '90', '91', '100'],
      [
        'Sangat Rendah',
        'Sangat Rendah',
        'Sangat Rendah',
        'Rendah',
        'Tinggi',
        'Sangat Tinggi',
        'Sangat Tinggi',
      ],
    ],
  ] as [Skala, string[], string[]][])('%#', (skala, values, expected) => {
    expect(values.map((nilai) => grade(skala, nilai))).toEqual(expected);
  });

  test.each([
    ['bawah-terbuka', ['Sangat Rendah', 'Rendah', 'Rendah', 'Sangat Tinggi', 'Sangat Tinggi']],
    ['bawah-tertutup', ['Sangat Rendah', 'Sangat Rendah', 'Rendah', 'Tinggi', 'Sangat Tinggi']],
    ['bulatkan', ['Sangat Rendah', 'Sangat Rendah', 'Rendah', 'Tinggi', 'Sangat Tinggi']],
  ] as const)('the gap of 50, 50,4, 51, 90,49, 91 by %s', (celah, expected) => {
    const skala = defineSkala({ ...skalaKinerja, celah });
    expect(['50', '50.4', '51', '90.49', '91'].map((nilai) => grade(skala, nilai))).toEqual(expected);
  });

  test('rounding and a closed lower end part at one half: 90,5', () => {
    expect(grade(defineSkala({ ...skalaKinerja, celah: 'bulatkan' }), '90.5')).toBe('Sangat Tinggi');
    expect(grade(defineSkala({ ...skalaKinerja, celah: 'bawah-tertutup' }), '90.5')).toBe('Tinggi');
  });
});

describe('where there is no class', () => {
  test('between two, above, below', () => {
    expect(grade(skalaKinerja, '90.49')).toBe('between-classes nilai');
    expect(grade(skalaKinerja, '100.01')).toBe('above-scale nilai');
    expect(grade(skalaSakip, '-0.01')).toBe('below-scale nilai');
    expect(grade(skalaIkm, '100.005')).toBe('above-scale nilai');
    expect(grade(skalaIkm, '24.994')).toBe('below-scale nilai');
  });

  test('their sentences', () => {
    expect(sentence(skalaKinerja, '75.5')).toBe(
      'argumen.nilai: nilai 75.5 berada di antara kelas Sedang dan Tinggi dari Skala nilai peringkat kinerja, yang tidak mengatur celah itu',
    );
    expect(sentence(skalaSakip, '100.01')).toBe(
      'argumen.nilai: nilai 100.01 di atas ujung tertinggi 100 dari Predikat akuntabilitas kinerja (SAKIP)',
    );
    expect(sentence(skalaSakip, -1)).toBe(
      'argumen.nilai: nilai -1 di bawah ujung terendah 0 dari Predikat akuntabilitas kinerja (SAKIP)',
    );
  });

  test('unless the scale says what lies beyond its ends', () => {
    const skala = defineSkala({ ...skalaSakip, diAtas: 'tertinggi', diBawah: 'terendah' });
    expect([grade(skala, '1000'), grade(skala, '-1000')]).toEqual(['AA', 'D']);
  });

  test('an open end at the top leaves the number itself outside', () => {
    const kelas = [
      { predikat: 'X', bawah: { nilai: '0', terbuka: true }, atas: { nilai: '1', terbuka: true } },
    ] as const;
    const skala = defineSkala({ id: 's', nama: 'S', kelas });
    expect(['0', '0.5', '1'].map((nilai) => grade(skala, nilai))).toEqual([
      'below-scale nilai',
      'X',
      'above-scale nilai',
    ]);
  });
});

describe('what is classified', () => {
  const indeks = evaluate(layanan, { a: '80.004', b: 100 });
  const capaian = computeCapaian(layanan, { realisasi: '80.004', target: '100' });

  test('a result as printed, unless asked for exact or its definition says so', () => {
    expect(grade(skalaSakip, indeks)).toBe('BB');
    expect(grade(skalaSakip, indeks, 'tercetak')).toBe('BB');
    expect(grade(skalaSakip, indeks, 'eksak')).toBe('A');
    const eksak = evaluate(defineIndikator({ ...layanan, capaian: { dasar: 'eksak' } }), {
      a: '80.004',
      b: 100,
    });
    expect([grade(skalaSakip, eksak), grade(skalaSakip, eksak, 'tercetak')]).toEqual(['A', 'BB']);
  });

  test('an achievement and a mean alike', () => {
    if (!capaian.ok) throw new Error('no achievement');
    expect([grade(skalaSakip, capaian), grade(skalaSakip, capaian, 'eksak')]).toEqual(['BB', 'A']);
    const indikator = { ...layanan, target: [{ jenis: 'angka', periode: '2026', nilai: '100' }] } as const;
    const dokumen = {
      id: 'd',
      judul: 'D',
      instansi: { nama: 'Dinas Contoh' },
      tahun: 2026,
      sasaran: [{ id: 's', uraian: 'S', indikator: [indikator] }],
    };
    const rerata = aggregateCapaian(defineDokumen(dokumen), [capaian]).dokumen;
    expect(rerata.ok && grade(skalaSakip, rerata, 'eksak')).toBe('A');
  });

  test('a number exactly as given, in any form', () => {
    expect([80.005, 80n, 90, '090.005'].map((nilai) => grade(skalaSakip, nilai))).toEqual([
      'A',
      'BB',
      'A',
      'AA',
    ]);
  });

  test('what failed hands on its issues', () => {
    expect(grade(skalaSakip, evaluate(layanan, { a: null, b: 0 }))).toBe('missing a');
    const gagal = computeCapaian(layanan, { realisasi: '1', target: '0' });
    expect(gagal.ok || grade(skalaSakip, gagal)).toBe('zero-target target');
  });

  test('nothing, or no number', () => {
    expect(grade(skalaSakip, null as never)).toBe('missing nilai');
    expect(grade(skalaSakip, '80,5')).toBe('not-a-number nilai');
    expect(grade(skalaSakip, 'BB')).toBe('not-a-number nilai');
  });
});

describe('hostile input never throws', () => {
  const run = (...args: readonly unknown[]) => classify(...(args as unknown as Parameters<typeof classify>));
  const some: Kelas[] = [...skalaSakip.kelas];

  it.each(hostile)('$nama anywhere', ({ value }) => {
    expect(run(value, '80').ok).toBe(false);
    expect(run(skalaSakip, value).ok).toBe(false);
    expect(run({ ...skalaSakip, kelas: value }, '80').ok).toBe(false);
    expect(run({ ...skalaSakip, kelas: [...some, value] }, '80').ok).toBe(false);
    const found = run(skalaSakip, '80', value);
    expect(found.ok || found.issues.length > 0).toBe(true);
    expect(run(skalaSakip, '80', { dasar: value }).ok).toBe(value === undefined);
  });

  it.each(plausible)('$nama in the wrong place', ({ value }) => {
    for (const found of [run(value, '80'), run(skalaSakip, value), run(skalaSakip, '80', value)])
      expect(found.ok || found.issues.length > 0).toBe(true);
  });

  it('options that cannot be read, or are unknown', () => {
    const codesOf = (opsi: unknown) => {
      const found = run(skalaSakip, '80', opsi);
      return found.ok ? found.kelas.predikat : codes(found.issues);
    };
    expect(codesOf(trapped({}, 'get'))).toBe('unreadable opsi dasar');
    expect(codesOf({ dasar: 'kira-kira' })).toBe('not-in-list opsi dasar');
    expect(codesOf(null)).toBe('BB');
  });

  it('a scale with an accidental gap or overlap is refused', () => {
    expect(
      grade(defineSkala({ id: 's', nama: 'S', kelas: [...some.slice(0, 2), ...some.slice(3)] }), '55'),
    ).toBe('scale-gap kelas 2 bawah');
  });
});
