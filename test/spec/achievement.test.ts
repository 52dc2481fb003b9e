import { classify, computeCapaian, defineIndikator, evaluate } from 'indikator';
import { skalaSakip } from 'indikator/katalog';
import { describe, expect, it } from 'vitest';

const variabel = { a: { label: 'A' }, b: { label: 'B' } };
const formula = { jenis: 'rasio', pembilang: 'a', penyebut: 'b', pengali: '100' } as const;
const indikator = defineIndikator({
  id: 'uji',
  nama: 'Uji',
  satuan: 'persen',
  polaritas: 'naik',
  variabel,
  formula,
});

// 2/3 x 100 = 66.666..., printed 66.67; held against 66.67 as printed it is 100 exactly.
const hasil = evaluate(indikator, { a: 2, b: 3 });

describe('[C9] what is held against a target', () => {
  it('is a result as printed: who recomputes from print gets the same', () => {
    const capaian = hasil.ok ? computeCapaian(indikator, { realisasi: hasil, target: '66.67' }) : hasil;
    expect(capaian.ok && [capaian.eksak, capaian.tercapai]).toEqual(['100', true]);
  });

  it('is the exact result when the policy says so', () => {
    const eksak = defineIndikator({ ...indikator, capaian: { dasar: 'eksak' } });
    const sama = evaluate(eksak, { a: 2, b: 3 });
    const capaian = sama.ok ? computeCapaian(eksak, { realisasi: sama, target: '66.67' }) : sama;
    expect(capaian.ok && [capaian.eksak, capaian.desimal, capaian.tercapai]).toEqual([
      '2000000/20001',
      '100.00',
      false,
    ]);
  });

  it('is a number exactly as given', () => {
    const capaian = computeCapaian(indikator, { realisasi: '66.669', target: '66.67' });
    expect(capaian.ok && [capaian.desimal, capaian.tercapai]).toEqual(['100.00', false]);
  });

  it('classify alike: 80.004 prints 80,00, which is BB; exact it is A', () => {
    const rata = evaluate(indikator, { a: '80.004', b: 100 });
    const grades = (['tercetak', 'eksak'] as const).map((dasar) => {
      const kelas = rata.ok ? classify(skalaSakip, rata, { dasar }) : rata;
      return kelas.ok && kelas.kelas.predikat;
    });
    expect(grades).toEqual(['BB', 'A']);
  });
});
