import fc from 'fast-check';
import { classify, defineIndikator, evaluate, penilaian } from 'indikator';
import { skalaSakip } from 'indikator/katalog';
import { describe, expect, it } from 'vitest';
import { constantOf } from '../../../src/decimal/constantOf.js';
import { findKelas } from '../../../src/definition/findKelas.js';

const sakip = defineIndikator({
  id: 'sakip',
  nama: 'Nilai SAKIP',
  satuan: 'Nilai',
  variabel: { nilai: { label: 'Nilai' } },
  formula: penilaian('nilai', { penilai: 'Inspektorat' }),
  skala: skalaSakip,
});

const gradeOf = (nilai: string) => findKelas(skalaSakip, constantOf(nilai))?.predikat;

describe('skalaSakip', () => {
  it.each([
    ['0', 'D'],
    ['30', 'D'],
    ['30.01', 'C'],
    ['50', 'C'],
    ['60', 'CC'],
    ['70', 'B'],
    ['78', 'BB'],
    ['80', 'BB'],
    ['80.01', 'A'],
    ['80.005', 'A'],
    ['90', 'A'],
    ['90.005', 'AA'],
    ['100', 'AA'],
  ])('%s is %s', (nilai, predikat) => {
    const hasil = evaluate(sakip, { nilai });
    expect(gradeOf(nilai)).toBe(predikat);
    const kelas = classify(skalaSakip, nilai);
    expect(kelas.ok && kelas.kelas.predikat).toBe(predikat);
    expect(hasil.ok && hasil.predikat).toBe(predikat);
  });

  it('has no grade outside 0 to 100', () => {
    expect(['-0.01', '100.01'].map(gradeOf)).toEqual([undefined, undefined]);
    const hasil = evaluate(sakip, { nilai: '100.01' });
    expect(hasil.ok && [hasil.predikat, hasil.teks]).toEqual([undefined, '100,01 Nilai']);
  });

  it('has exactly one class for every value from 0 to 100', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (units) => {
        const nilai = constantOf(`${units}/1000`);
        const holding = skalaSakip.kelas.filter((kelas) =>
          findKelas({ ...skalaSakip, kelas: [kelas] }, nilai),
        );
        expect(holding.length).toBe(1);
      }),
    );
  });
});
