import fc from 'fast-check';
import {
  defineIndikator,
  evaluate,
  type Isi,
  type Kelas,
  penilaian,
  type Skala,
  type TeksAngka,
} from 'indikator';
import { skalaSakip } from 'indikator/katalog';
import { describe, expect, it } from 'vitest';
import { constantOf } from '../../src/decimal/constantOf.js';
import { decimalsIn, findKelas, hasEnds, isBetweenEnds, locate } from '../../src/definition/findKelas.js';

const predikatOf = (skala: Isi<Skala>, nilai: string) => findKelas(skala, constantOf(nilai))?.predikat;

const skala: Isi<Skala> = {
  id: 's',
  nama: 'S',
  kelas: [
    { predikat: 'tertutup', bawah: { nilai: '1' }, atas: { nilai: '2' } },
    { predikat: 'terbuka', bawah: { nilai: '2', terbuka: true }, atas: { nilai: '3', terbuka: true } },
    { predikat: 'titik', bawah: { nilai: '3' }, atas: { nilai: '3.0' } },
  ],
};

describe('findKelas', () => {
  it.each([
    ['0.99', undefined],
    ['1', 'tertutup'],
    ['1.00', 'tertutup'],
    ['2', 'tertutup'],
    ['2.000000000000000000000000000001', 'terbuka'],
    ['2.999999999999999999999999999999', 'terbuka'],
    ['3', 'titik'],
    ['3.000000000000000000000000000001', undefined],
    ['-1', undefined],
    ['5/3', 'tertutup'],
    ['7/3', 'terbuka'],
    ['9/3', 'titik'],
  ])('finds for %s the class %s', (nilai, predikat) => {
    expect(predikatOf(skala, nilai)).toBe(predikat);
  });

  it('compares before any rounding', () => {
    const sakip = defineIndikator({
      id: 'sakip',
      nama: 'Nilai SAKIP',
      satuan: 'Nilai',
      variabel: { nilai: { label: 'Nilai' } },
      formula: penilaian('nilai', { penilai: 'Inspektorat' }),
      skala: skalaSakip,
    });
    const hasil = evaluate(sakip, { nilai: '80.001' });
    expect(hasil.ok && hasil.teks).toBe('80,00 (A)');
  });
});

describe('locate', () => {
  /** Whole numbers as they are printed, with a policy for what lies between and beyond. */
  const tercetak = (policy: Partial<Isi<Skala>>): Isi<Skala> => ({
    id: 'tercetak',
    nama: 'Tercetak',
    kelas: [
      { predikat: 'C', bawah: { nilai: '0' }, atas: { nilai: '50' } },
      { predikat: 'B', bawah: { nilai: '51' }, atas: { nilai: '75' } },
      { predikat: 'A', bawah: { nilai: '76' }, atas: { nilai: '100' } },
    ],
    ...policy,
  });

  const letakOf = (scale: Isi<Skala>, nilai: string): string => {
    const found = locate(scale, constantOf(nilai));
    if (found.at === 'celah') return `${found.bawah.predikat}..${found.atas.predikat}`;
    if (found.at === 'tanpa-ujung') return found.at;
    return found.at === 'kelas' ? found.kelas.predikat : `${found.at} ${found.ujung.nilai}`;
  };

  it.each<[string, string, string, string, string]>([
    // nilai, tolak, bawah-terbuka, bawah-tertutup, bulatkan
    ['0', 'C', 'C', 'C', 'C'],
    ['50', 'C', 'C', 'C', 'C'],
    ['50.000000000000000000001', 'C..B', 'B', 'C', 'C'],
    ['50.49', 'C..B', 'B', 'C', 'C'],
    ['50.5', 'C..B', 'B', 'C', 'B'],
    ['101/2', 'C..B', 'B', 'C', 'B'],
    ['50.999999999999999999999', 'C..B', 'B', 'C', 'B'],
    ['51', 'B', 'B', 'B', 'B'],
    ['75', 'B', 'B', 'B', 'B'],
    ['226/3', 'B..A', 'A', 'B', 'B'],
    ['227/3', 'B..A', 'A', 'B', 'A'],
    ['76', 'A', 'A', 'A', 'A'],
    ['100', 'A', 'A', 'A', 'A'],
    ['100.4', 'di-atas 100', 'di-atas 100', 'di-atas 100', 'A'],
    ['100.5', 'di-atas 100', 'di-atas 100', 'di-atas 100', 'di-atas 100'],
    ['-0.4', 'di-bawah 0', 'di-bawah 0', 'di-bawah 0', 'C'],
    ['-0.5', 'di-bawah 0', 'di-bawah 0', 'di-bawah 0', 'di-bawah 0'],
  ])('finds for %s: tolak %s, bawah-terbuka %s, bawah-tertutup %s, bulatkan %s', (nilai, ...expected) => {
    const policies = ['tolak', 'bawah-terbuka', 'bawah-tertutup', 'bulatkan'] as const;
    expect(policies.map((celah) => letakOf(tercetak({ celah }), nilai))).toEqual(expected);
  });

  it.each<[NonNullable<Skala['celah']>]>([['tolak'], ['bawah-terbuka'], ['bawah-tertutup'], ['bulatkan']])(
    'goes beyond the ends by policies of their own, with %s between',
    (celah) => {
      expect(letakOf(tercetak({ celah, diAtas: 'tertinggi' }), '101')).toBe('A');
      expect(letakOf(tercetak({ celah, diAtas: 'tertinggi' }), '-1')).toBe('di-bawah 0');
      expect(letakOf(tercetak({ celah, diBawah: 'terendah' }), '-1')).toBe('C');
      expect(letakOf(tercetak({ celah, diBawah: 'terendah' }), '101')).toBe('di-atas 100');
      expect(letakOf(tercetak({ celah, diAtas: 'tolak', diBawah: 'tolak' }), '101')).toBe('di-atas 100');
      expect(letakOf(tercetak({ celah, diAtas: 'tolak', diBawah: 'tolak' }), '-1')).toBe('di-bawah 0');
    },
  );

  it('leaves the one number between open ends to the class that its policy says', () => {
    const titik = (celah?: NonNullable<Skala['celah']>) =>
      letakOf(
        {
          id: 't',
          nama: 'T',
          kelas: [
            { predikat: 'C', bawah: { nilai: '0' }, atas: { nilai: '85', terbuka: true } },
            { predikat: 'A', bawah: { nilai: '85', terbuka: true }, atas: { nilai: '100' } },
          ],
          ...(celah !== undefined && { celah }),
        },
        '85.00',
      );
    expect([titik('bawah-terbuka'), titik('bawah-tertutup'), titik('tolak')]).toEqual(['C', 'A', 'C..A']);
  });

  it('rounds half away from zero, to the digits that the ends are printed with', () => {
    const perseratus: Isi<Skala> = {
      id: 'p',
      nama: 'P',
      celah: 'bulatkan',
      kelas: [
        { predikat: 'bawah', bawah: { nilai: '-1.00' }, atas: { nilai: '-0.50' } },
        { predikat: 'atas', bawah: { nilai: '-0.49' }, atas: { nilai: '1.0' } },
      ],
    };
    expect(
      ['-0.494', '-0.495', '-0.4949', '-99/200', '1.004', '1.005'].map((n) => letakOf(perseratus, n)),
    ).toEqual(['atas', 'bawah', 'atas', 'bawah', 'atas', 'di-atas 1.0']);
  });

  it('finds with a policy for gaps exactly one class for every value from end to end', () => {
    const policy = fc.constantFrom('bawah-terbuka', 'bawah-tertutup', 'bulatkan');
    fc.assert(
      fc.property(policy, fc.integer({ min: 0, max: 1_000_000 }), (celah, units) => {
        const scale = tercetak({ celah: celah as NonNullable<Skala['celah']> });
        expect(letakOf(scale, `${units}/10000`)).toMatch(/^[ABC]$/);
      }),
    );
  });
});

describe('decimalsIn', () => {
  it.each([
    ['100', 0],
    ['-5', 0],
    ['88.30', 2],
    ['-0.5', 1],
    [`0.${'1'.repeat(300)}`, 300],
  ])('counts those of %s', (text, count) => {
    expect(decimalsIn(text)).toBe(count);
  });
});

describe('isBetweenEnds', () => {
  const [tertutup, terbuka] = skala.kelas;

  it.each([
    ['0.999', false, false],
    ['1', true, false],
    ['2', true, false],
    ['2.001', false, true],
    ['3', false, false],
  ])('looks at the printed ends alone: %s', (nilai, first, second) => {
    const within = [tertutup, terbuka].map((kelas) => kelas && isBetweenEnds(kelas, constantOf(nilai)));
    expect(within).toEqual([first, second]);
  });
});

describe('ends that are not there', () => {
  const satu = (predikat: string, bawah?: string, atas?: string, nilai?: string): Kelas => ({
    predikat,
    ...(bawah === undefined ? {} : { bawah: { nilai: bawah as TeksAngka } }),
    ...(atas === undefined ? {} : { atas: { nilai: atas as TeksAngka, terbuka: true } }),
    ...(nilai === undefined ? {} : { nilai: nilai as TeksAngka }),
  });
  const gradeOf = (kelas: readonly Kelas[], nilai: string, rest: object = {}) =>
    findKelas({ kelas, ...rest }, constantOf(nilai))?.predikat;

  it('lie infinitely far away', () => {
    const kelas = [satu('Rendah', undefined, '60'), satu('Sedang', '60', '100'), satu('Tinggi', '100')];
    const nilai = ['-1000', '59.99', '60', '99.99', '100', '1000000'];
    expect(nilai.map((one) => gradeOf(kelas, one))).toEqual([
      'Rendah',
      'Rendah',
      'Sedang',
      'Sedang',
      'Tinggi',
      'Tinggi',
    ]);
    expect(gradeOf(kelas, '59.6', { celah: 'bulatkan' })).toBe('Sedang');
  });

  it('anywhere make a scale of names, where a number is of the class whose number it is', () => {
    const opini = [satu('TMP', undefined, undefined, '1'), satu('WTP', undefined, undefined, '4')];
    expect(['4', '4.00', '1', '3', '5'].map((one) => gradeOf(opini, one))).toEqual([
      'WTP',
      'WTP',
      'TMP',
      undefined,
      undefined,
    ]);
    expect([hasEnds({ kelas: opini }), hasEnds({ kelas: [satu('A', '1')] })]).toEqual([false, true]);
    expect(gradeOf([satu('TMP'), satu('WTP')], '1')).toBeUndefined();
  });
});
