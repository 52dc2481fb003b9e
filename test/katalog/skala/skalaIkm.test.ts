import {
  classify,
  defineIndikator,
  evaluate,
  hitungan,
  indeksTertimbang,
  kali,
  konstanta,
  rataRata,
} from 'indikator';
import { skalaIkm } from 'indikator/katalog';
import { describe, expect, it } from 'vitest';

const gradeOf = (nilai: string): string => {
  const found = classify(skalaIkm, nilai);
  return found.ok ? found.kelas.predikat : found.issues.map(({ code }) => code).join();
};

describe('skalaIkm', () => {
  it.each([
    ['25', 'D'],
    ['25.00', 'D'],
    ['64.99', 'D'],
    ['65.00', 'C'],
    ['76.60', 'C'],
    ['76.61', 'B'],
    ['88.30', 'B'],
    ['88.31', 'A'],
    ['100', 'A'],
  ])('%s is %s, as printed', (nilai, predikat) => {
    expect(gradeOf(nilai)).toBe(predikat);
  });

  it.each([
    ['64.994', 'D'],
    ['64.995', 'C'],
    ['76.604', 'C'],
    ['76.605', 'B'],
    ['88.304', 'B'],
    ['88.305', 'A'],
    ['24.995', 'D'],
    ['24.994', 'below-scale'],
    ['100.004', 'A'],
    ['100.005', 'above-scale'],
  ])('%s is first rounded to hundredths: %s', (nilai, predikat) => {
    expect(gradeOf(nilai)).toBe(predikat);
  });
});

describe('the index itself: nine questions scored 1 to 4, times 25', () => {
  const ids = ['u1', 'u2', 'u3', 'u4', 'u5', 'u6', 'u7', 'u8', 'u9'] as const;
  type Unsur = (typeof ids)[number];
  const per = <T>(value: (id: Unsur) => T) =>
    Object.fromEntries(ids.map((id) => [id, value(id)])) as Record<Unsur, T>;
  const ikm = (rerata: ReturnType<typeof rataRata<Unsur>>) =>
    defineIndikator({
      id: 'ikm',
      nama: 'Indeks kepuasan masyarakat',
      satuan: 'indeks',
      variabel: per((id) => ({ label: `Unsur ${id.slice(1)}`, minimum: 1, maksimum: 4 })),
      formula: hitungan(kali(rerata.ekspresi, konstanta('25'))),
    });
  /** Adds up to 32,00: four of 4, four of 3,5 and one of 2. */
  const nilai = { u1: '4', u2: '4', u3: '4', u4: '4', u5: '3.5', u6: '3.5', u7: '3.5', u8: '3.5', u9: '2' };

  it.each([
    ['weights of 1/9', indeksTertimbang(per(() => '1/9' as const)), '88.89', '800/9', 'A'],
    ['the mean', rataRata(...ids), '88.89', '800/9', 'A'],
    [
      'weights of 0.11, which do not add up to one',
      indeksTertimbang(per(() => '0.11' as const)),
      '88.00',
      '88',
      'B',
    ],
  ])('by %s', (_, rerata, desimal, eksak, predikat) => {
    const hasil = evaluate(ikm(rerata), nilai);
    expect(hasil.ok && [hasil.desimal, hasil.eksak]).toEqual([desimal, eksak]);
    for (const dasar of ['tercetak', 'eksak'] as const) {
      const kelas = classify(skalaIkm, hasil, { dasar });
      expect(kelas.ok && kelas.kelas.predikat).toBe(predikat);
    }
  });
});
