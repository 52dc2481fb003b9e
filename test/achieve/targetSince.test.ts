import {
  aggregate,
  computeCapaian,
  defineIndikator,
  explainCapaian,
  hitungan,
  type MasukanCapaian,
  targetTriwulan,
} from 'indikator';
import { describe, expect, it, test } from 'vitest';
import { codes } from './contohCapaian.js';

const bantuan = defineIndikator({
  id: 'bantuan',
  nama: 'Bantuan',
  satuan: 'paket',
  polaritas: 'naik',
  variabel: { paket: { label: 'Paket', jenis: 'cacah' } },
  formula: hitungan('paket'),
  agregasi: { periode: 'jumlah' },
  target: targetTriwulan(2026, ['10', '20.5', '30', '40']),
});

const sumOf = (values: readonly (number | null)[]) => {
  const baris = values.map((paket, i) => ({ periode: `2026-T${i + 1}`, data: { paket } }));
  const agregat = aggregate(bantuan, { untuk: { sampai: '2026-T3' }, baris });
  if (!agregat.ok) throw new Error(codes(agregat.issues));
  return agregat;
};

const of = (masukan: Partial<MasukanCapaian>, indikator = bantuan) => {
  const capaian = computeCapaian(indikator, { realisasi: undefined, ...masukan } as MasukanCapaian<
    typeof bantuan
  >);
  return capaian.ok ? capaian.teks : codes(capaian.issues);
};

describe('[C13] achievement since January of separate quarterly targets', () => {
  test('is the sum of results over the sum of targets: 8 + 20 + 30 of 10 + 20,5 + 30', () => {
    // 58 / 60,5
    expect(of({ realisasi: sumOf([8, 20, 30]), sampai: '2026-T3' })).toBe('95,87%');
    expect(of({ realisasi: '58', sampai: '2026-T3' })).toBe('95,87%');
  });

  test('of the quarters that are filled: 8 and 30 of 10 and 30', () => {
    expect(of({ realisasi: sumOf([8, null, 30]), sampai: '2026-T3' })).toBe('95,00%');
    expect(of({ realisasi: sumOf([8]), sampai: '2026-T3' })).toBe('80,00%');
  });

  test('tells what was added up', () => {
    const capaian = computeCapaian(bantuan, { realisasi: sumOf([8, null, 30]), sampai: '2026-T3' });
    expect(capaian.ok && explainCapaian(capaian).langkah.slice(0, 2)).toEqual([
      'Target s.d. Triwulan III Tahun 2026: 10 + 30 = 40 paket',
      'Realisasi: 38 paket',
    ]);
  });

  test('a cumulative target counts as it is', () => {
    const target = targetTriwulan(2026, ['10', '30', '60', '100'], { kumulatif: true });
    const kumulatif = defineIndikator({ ...bantuan, target });
    expect(of({ realisasi: '57', sampai: '2026-T3' }, kumulatif as never)).toBe('95,00%');
  });
});

describe('what cannot be summed', () => {
  const { agregasi: _, ...tanpa } = bantuan;

  it.each<[string, Partial<MasukanCapaian>, string, (typeof bantuan | undefined)?]>([
    ['no target for a period', { realisasi: '5', sampai: '2027-T1' }, 'unsummed-targets sampai'],
    ['a month of quarterly targets', { realisasi: '5', sampai: '2026-07' }, 'unsummed-targets sampai'],
    ['a range of years', { realisasi: '5', sampai: '2026-2027' }, 'unsummed-targets sampai'],
    ['no period', { realisasi: '5', sampai: 'x' }, 'bad-format sampai'],
    ['two periods', { realisasi: '5', sampai: '2026-T1', periode: '2026-T1' }, 'conflicting-keys periode'],
    ['a target beside', { realisasi: '5', sampai: '2026-T1', target: '5' }, 'conflicting-keys target'],
    ['other months', { realisasi: sumOf([8, 20, 30]), sampai: '2026-T2' }, 'other-period realisasi'],
  ])('%s', (_nama, masukan, expected) => {
    expect(of(masukan)).toBe(expected);
  });

  it('results that are not summed have no such targets', () => {
    expect(of({ realisasi: '5', sampai: '2026-T3' }, defineIndikator(tanpa) as never)).toBe(
      'unsummed-targets sampai',
    );
  });
});
