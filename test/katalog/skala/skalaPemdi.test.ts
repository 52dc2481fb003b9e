import { classify } from 'indikator';
import { skalaPemdi } from 'indikator/katalog';
import { describe, expect, it } from 'vitest';

const gradeOf = (nilai: string): string => {
  const found = classify(skalaPemdi, nilai);
  return found.ok ? found.kelas.predikat : found.issues.map(({ code }) => code).join();
};

describe('skalaPemdi is closed below', () => {
  it.each([
    ['1', 'Kurang'],
    ['1.49', 'Kurang'],
    ['1.499999', 'Kurang'],
    ['1.50', 'Cukup'],
    ['2.49', 'Cukup'],
    ['2.50', 'Baik'],
    ['3.49', 'Baik'],
    ['3.50', 'Sangat Baik'],
    ['3.99', 'Sangat Baik'],
    ['4.00', 'Memuaskan'],
    ['5', 'Memuaskan'],
  ])('%s is %s', (nilai, predikat) => {
    expect(gradeOf(nilai)).toBe(predikat);
  });

  it('ends at 1 and 5', () => {
    expect(['0.99', '5.01'].map(gradeOf)).toEqual(['below-scale', 'above-scale']);
  });
});
