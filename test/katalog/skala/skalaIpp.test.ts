import { classify } from 'indikator';
import { skalaIpp } from 'indikator/katalog';
import { describe, expect, it } from 'vitest';

const gradeOf = (nilai: string): string => {
  const found = classify(skalaIpp, nilai);
  return found.ok ? found.kelas.predikat : found.issues.map(({ code }) => code).join();
};

describe('skalaIpp is open below', () => {
  it.each([
    ['0', 'F'],
    ['1.00', 'F'],
    ['1.01', 'E'],
    ['1.50', 'E'],
    ['1.501', 'D'],
    ['2.00', 'D'],
    ['2.50', 'C-'],
    ['3.00', 'C'],
    ['3.50', 'B-'],
    ['4.00', 'B'],
    ['4.01', 'A-'],
    ['4.50', 'A-'],
    ['4.500001', 'A'],
    ['4.51', 'A'],
    ['5.00', 'A'],
  ])('%s is %s', (nilai, predikat) => {
    expect(gradeOf(nilai)).toBe(predikat);
  });

  it('ends at 0 and 5', () => {
    expect(['-0.01', '5.01'].map(gradeOf)).toEqual(['below-scale', 'above-scale']);
  });

  it('is not called verified', () => {
    expect(skalaIpp.rujukan.map(({ keyakinan }) => keyakinan)).toEqual(['belum-diperiksa']);
    expect(skalaIpp.rujukan[0].catatan).toMatch(
      /^Dari sumber kedua: .*Batas kelas di bawah A belum diperiksa\.$/,
    );
  });
});
