import { classify, defineSkala, type Skala } from 'indikator';
import { skalaKinerja } from 'indikator/katalog';
import { describe, expect, it } from 'vitest';

const gradeOf = (skala: Skala, nilai: string): string => {
  const found = classify(skala, nilai);
  return found.ok ? found.kelas.predikat : found.issues.map(({ code }) => code).join();
};

const policies = ['tolak', 'bawah-terbuka', 'bawah-tertutup', 'bulatkan'] as const;

describe('skalaKinerja, as printed', () => {
  it.each([
    ['0', 'Sangat Rendah'],
    ['50', 'Sangat Rendah'],
    ['51', 'Rendah'],
    ['65', 'Rendah'],
    ['66', 'Sedang'],
    ['75', 'Sedang'],
    ['76', 'Tinggi'],
    ['90', 'Tinggi'],
    ['91', 'Sangat Tinggi'],
    ['100', 'Sangat Tinggi'],
    ['90.00', 'Tinggi'],
  ])('%s is %s, whatever the policy for gaps', (nilai, predikat) => {
    expect(gradeOf(skalaKinerja, nilai)).toBe(predikat);
    for (const celah of policies) {
      expect(gradeOf(defineSkala({ ...skalaKinerja, celah }), nilai)).toBe(predikat);
    }
  });

  it('begins with "50 or less": what is below 0 is Sangat Rendah', () => {
    expect(['-0.01', '-100'].map((nilai) => gradeOf(skalaKinerja, nilai))).toEqual([
      'Sangat Rendah',
      'Sangat Rendah',
    ]);
  });

  it('says nothing about what lies between and above', () => {
    expect(skalaKinerja.celah).toBe('tolak');
    expect(skalaKinerja.diAtas).toBe('tolak');
    expect(
      ['50.01', '65.5', '75.99', '90.49', '90.50', '90.99'].map((n) => gradeOf(skalaKinerja, n)),
    ).toEqual(new Array(6).fill('between-classes'));
    expect(['100.01', '120', '1000'].map((nilai) => gradeOf(skalaKinerja, nilai))).toEqual(
      new Array(3).fill('above-scale'),
    );
  });
});

describe('skalaKinerja, by four policies', () => {
  it.each<[nilai: string, tolak: string, terbuka: string, tertutup: string, bulatkan: string]>([
    ['90.01', 'between-classes', 'Sangat Tinggi', 'Tinggi', 'Tinggi'],
    ['90.49', 'between-classes', 'Sangat Tinggi', 'Tinggi', 'Tinggi'],
    ['90.50', 'between-classes', 'Sangat Tinggi', 'Tinggi', 'Sangat Tinggi'],
    ['90.99', 'between-classes', 'Sangat Tinggi', 'Tinggi', 'Sangat Tinggi'],
    ['50.49', 'between-classes', 'Rendah', 'Sangat Rendah', 'Sangat Rendah'],
    ['50.50', 'between-classes', 'Rendah', 'Sangat Rendah', 'Rendah'],
    ['100.49', 'above-scale', 'above-scale', 'above-scale', 'Sangat Tinggi'],
    ['100.50', 'above-scale', 'above-scale', 'above-scale', 'above-scale'],
    ['102.22', 'above-scale', 'above-scale', 'above-scale', 'above-scale'],
  ])('%s: tolak %s, bawah-terbuka %s, bawah-tertutup %s, bulatkan %s', (nilai, ...expected) => {
    expect(policies.map((celah) => gradeOf(defineSkala({ ...skalaKinerja, celah }), nilai))).toEqual(
      expected,
    );
  });

  it.each(policies)('with %s, above the top it is refused or Sangat Tinggi, as said apart', (celah) => {
    const [tolak, tertinggi] = (['tolak', 'tertinggi'] as const).map((diAtas) =>
      defineSkala({ ...skalaKinerja, celah, diAtas }),
    );
    for (const nilai of ['100.50', '120', '999999999999.99']) {
      expect([tolak, tertinggi].map((skala) => skala && gradeOf(skala, nilai))).toEqual([
        'above-scale',
        'Sangat Tinggi',
      ]);
    }
    expect(tertinggi && gradeOf(tertinggi, '90')).toBe('Tinggi');
  });

  it('without any policy is refused, since it has four gaps', () => {
    const { celah: _, ...tanpa } = skalaKinerja;
    expect(() => defineSkala(tanpa)).toThrow(
      'kelas[1].bawah: tidak ada kelas untuk nilai antara 50 dan 51; sambung ujung kedua kelas',
    );
  });
});
