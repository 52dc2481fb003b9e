import { defineSkala, type Skala } from 'indikator';
import { skalaKinerja, skalaPemdi, skalaSakip } from 'indikator/katalog';
import { describe, expect, it } from 'vitest';
import { constantOf } from '../../src/decimal/constantOf.js';
import { explainGrade } from '../../src/explain/explainGrade.js';
import { explainWords } from '../../src/explain/explainWords.js';

const told = (skala: Skala, nilai: string) =>
  (['id', 'en'] as const).map((bahasa) => explainGrade(skala, constantOf(nilai), explainWords[bahasa]));

describe('explainGrade', () => {
  it('says from where to where, with open and closed ends, and by which scale', () => {
    expect(told(skalaSakip, '80.005')).toEqual([
      [
        'Predikat: 80,005 masuk A, Memuaskan (lebih dari 80 sampai 90) menurut Predikat akuntabilitas kinerja (SAKIP)',
      ],
      ['Grade: 80.005 is A, Memuaskan (above 80 to 90) by Predikat akuntabilitas kinerja (SAKIP)'],
    ]);
    expect(told(skalaPemdi, '1.50')).toEqual([
      [
        'Predikat: 1,5 masuk Cukup (mulai 1,50 hingga di bawah 2,50) menurut Predikat indeks pemerintah digital (Pemdi)',
      ],
      ['Grade: 1.5 is Cukup (from 1.50 to below 2.50) by Predikat indeks pemerintah digital (Pemdi)'],
    ]);
  });

  it('keeps a value exact whose decimals do not end', () => {
    expect(told(skalaSakip, '200/3')[0]).toEqual([
      'Predikat: 66,6666666666… (tepatnya 200/3) masuk B, Baik (lebih dari 60 sampai 70) menurut Predikat akuntabilitas kinerja (SAKIP)',
    ]);
  });

  it.each([
    ['bawah-terbuka', '90.49', 'Sangat Tinggi (mulai 91 sampai 100; celah ikut kelas di atasnya)'],
    ['bawah-terbuka', '90.49', 'Sangat Tinggi (from 91 to 100; a gap belongs to the class above it)'],
    ['bawah-tertutup', '90.49', 'Tinggi (mulai 76 sampai 90; celah ikut kelas di bawahnya)'],
    ['bawah-tertutup', '90.49', 'Tinggi (from 76 to 90; a gap belongs to the class below it)'],
    ['bulatkan', '90.49', 'Tinggi (mulai 76 sampai 90; dibulatkan dulu ke digit skala)'],
    ['bulatkan', '100.4', 'Sangat Tinggi (from 91 to 100; rounded first to the digits of the scale)'],
    ['tolak', '120', 'Sangat Tinggi (mulai 91 sampai 100; di atas ujung skala, yang ikut kelas tertinggi)'],
    [
      'bulatkan',
      '120',
      'Sangat Tinggi (from 91 to 100; above the end of the scale, which belongs to the highest class)',
    ],
    [
      'tolak',
      '-5',
      'Sangat Rendah (from 0 to 50; below the end of the scale, which belongs to the lowest class)',
    ],
    ['bulatkan', '90', 'Tinggi (mulai 76 sampai 90)'],
  ] as const)('names the policy that gave the class: %s, %s', (celah, nilai, part) => {
    const skala = { ...skalaKinerja, celah, diAtas: 'tertinggi' } as const;
    const lines = told(defineSkala(skala), nilai).flat();
    expect(lines.filter((line) => line.includes(` ${part} `))).toHaveLength(1);
  });

  it('leaves out an end that is not there', () => {
    const kelas = [
      { predikat: 'Belum', atas: { nilai: '60', terbuka: true } },
      { predikat: 'Tuntas', bawah: { nilai: '60' } },
    ] as const;
    const spm = defineSkala({ id: 'spm', nama: 'SPM', kelas });
    expect([told(spm, '5'), told(spm, '60')].flat(2)).toEqual([
      'Predikat: 5 masuk Belum (hingga di bawah 60) menurut SPM',
      'Grade: 5 is Belum (to below 60) by SPM',
      'Predikat: 60 masuk Tuntas (mulai 60) menurut SPM',
      'Grade: 60 is Tuntas (from 60) by SPM',
    ]);
    const opini = defineSkala({ id: 'opini', nama: 'Opini', kelas: [{ predikat: 'WTP', nilai: '4' }] });
    expect(told(opini, '4').flat()).toEqual([
      'Predikat: 4 masuk WTP (angka kelas itu) menurut Opini',
      'Grade: 4 is WTP (the number of that class) by Opini',
    ]);
  });

  it('says nothing of a value in no class', () => {
    expect(told(skalaKinerja, '90.49')).toEqual([[], []]);
    expect(told(skalaSakip, '100.01')).toEqual([[], []]);
    expect(told(skalaSakip, '-1')).toEqual([[], []]);
  });
});
