import { computeCapaian, defineIndikator, evaluate, indeksTertimbang } from 'indikator';
import { describe, expect, test } from 'vitest';
import { dengan, hitung, layanan, told } from './contohCapaian.js';

describe('a result as realisation', () => {
  const iklh = defineIndikator({
    id: 'iklh',
    nama: 'Indeks Kualitas Lingkungan Hidup',
    satuan: 'indeks',
    polaritas: 'naik',
    variabel: { ika: { label: 'IKA' }, iku: { label: 'IKU' }, ikl: { label: 'IKL' } },
    formula: indeksTertimbang({ ika: '0.376', iku: '0.405', ikl: '0.219' }),
  });
  const hasil = evaluate(iklh, { ika: '77.50', iku: '84.18', ikl: '41.81' });

  test('is taken as printed: 72,38929 is 72,39, and against 80 that is 90,49', () => {
    expect(hasil.ok && [hasil.eksak, hasil.desimal]).toEqual(['7238929/100000', '72.39']);
    const capaian = computeCapaian(iklh, { realisasi: hasil, target: '80' });
    // 72,39 / 80 x 100 = 90,4875
    expect(capaian.ok && [capaian.eksak, capaian.teks]).toEqual(['7239/80', '90,49%']);
    expect(capaian.ok && capaian.hasil).toBe(hasil);
  });

  test('or exact, when the policy says so', () => {
    const eksak = { ...iklh, capaian: { dasar: 'eksak' } } as const;
    const capaian = computeCapaian(defineIndikator(eksak), { realisasi: hasil, target: '80' });
    // 72,38929 / 80 x 100 = 90,4866125
    expect(capaian.ok && [capaian.eksak, capaian.teks]).toEqual(['7238929/80000', '90,49%']);
  });

  test('as printed it can meet a target that it misses exactly', () => {
    expect(told(computeCapaian(iklh, { realisasi: hasil, target: '72.39' }))).toEqual(['100,00%', true]);
    const eksak = { ...iklh, capaian: { dasar: 'eksak' } } as const;
    expect(told(computeCapaian(defineIndikator(eksak), { realisasi: hasil, target: '72.39' }))).toEqual([
      '100,00%',
      false,
    ]);
  });

  test('has fields that nobody can overwrite', () => {
    const frozen = evaluate(iklh, { ika: '77.50', iku: '84.18', ikl: '41.81' });
    expect(() => Object.assign(frozen, { desimal: '100.00' })).toThrow(TypeError);
    expect(told(computeCapaian(iklh, { realisasi: frozen, target: '80' }))).toEqual(['90,49%', false]);
  });

  test('a copy of one is no result', () => {
    const salinan = JSON.parse(JSON.stringify(hasil));
    expect(told(computeCapaian(iklh, { realisasi: salinan, target: '80' }))).toEqual([
      'stored-result realisasi',
    ]);
  });

  test('of another indicator is refused, as baseline too', () => {
    expect(hitung(layanan, hasil as never, '80')).toEqual(['other-indicator realisasi']);
    expect(hitung(layanan, '5', '80', { baseline: hasil as never })).toEqual(['other-indicator baseline']);
    const capaian = computeCapaian(layanan, { realisasi: hasil as never, target: '80' });
    expect(capaian.ok || capaian.issues[0]?.message).toBe(
      'argumen.realisasi: hasil ini milik indikator "iklh"; diharapkan milik "layanan"',
    );
  });

  test('an achievement is no realisation, though it bears the same id', () => {
    const capaian = computeCapaian(layanan, { realisasi: '45', target: '90' });
    expect(hitung(layanan, capaian as never, '90')).toEqual(['wrong-argument realisasi']);
  });

  test('one that failed hands on its issues', () => {
    const gagal = evaluate(layanan, { a: 1, b: 0 });
    expect(hitung(layanan, gagal, '80')).toEqual(['division-by-zero b']);
    expect(hitung(layanan, gagal, 'x')).toEqual(['division-by-zero b; not-a-number target']);
    expect(hitung(dengan({ metode: 'dari-baseline' }), '1', '80', { baseline: gagal })).toEqual([
      'division-by-zero b',
    ]);
    const capaian = computeCapaian(layanan, { realisasi: gagal, target: '80' });
    expect([capaian.ok, capaian.ok || capaian.issues[0]]).toEqual([false, gagal.ok || gagal.issues[0]]);
  });

  test('what only looks like one that failed does not break anything', () => {
    const berduri = Object.assign([], { slice: () => ({ filter: () => ({ length: 1 }) }) });
    for (const issues of [[], [1, null], berduri, 'teks', new Array(1e8)])
      expect(hitung(layanan, { ok: false, issues } as never, '80')).toEqual(['not-a-number realisasi']);
  });
});
