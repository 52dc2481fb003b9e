import {
  computeCapaian,
  defineIndikator,
  evaluate,
  hitungan,
  type Indikator,
  indeksTertimbang,
  type Nilai,
  type Target,
  type TeksAngka,
} from 'indikator';
import { describe, expect, test } from 'vitest';
import { aggregate } from '../../src/aggregate/aggregate.js';
import { codes, dengan, hitung, layanan, told } from './contohCapaian.js';

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

const angka = (periode: string, nilai: TeksAngka): Target => ({ jenis: 'angka', periode, nilai });
const kumulatif = (periode: string, nilai: TeksAngka): Target => ({
  ...angka(periode, nilai),
  kumulatif: true,
});

describe('a bare number against a cumulative target', () => {
  // 19,2; 55,64; 71,7; 100, as one agency plans its year.
  const bertahap: Indikator = defineIndikator({
    ...layanan,
    target: [
      kumulatif('2022-T1', '19.2'),
      kumulatif('2022-T2', '55.64'),
      kumulatif('2022-T3', '71.7'),
      kumulatif('2022-T4', '100'),
    ],
  });
  const of = (masukan: object) => told(computeCapaian(bertahap, { realisasi: '50', ...masukan }));

  test('must be said to be cumulative', () => {
    expect(of({ periode: '2022-T2', kumulatif: true })).toEqual(['89,86%', false]);
    expect(of({ periode: '2022-T2' })).toEqual(['cumulative-mismatch kumulatif']);
    expect(of({ periode: '2022-T2', kumulatif: false })).toEqual(['cumulative-mismatch kumulatif']);
  });

  test('in the fourth quarter too, where it is that of the year', () => {
    expect(of({ periode: '2022-T4' })).toEqual(['cumulative-mismatch kumulatif']);
    expect(of({ periode: '2022-T4', kumulatif: true })).toEqual(['50,00%', false]);
  });

  test('a target of the quarter alone refuses a cumulative realisation', () => {
    const terpisah: Indikator = defineIndikator({
      ...layanan,
      target: [angka('2022-T2', '25'), angka('2022', '100')],
    });
    const capaian = computeCapaian(terpisah, { realisasi: '50', periode: '2022-T2', kumulatif: true });
    expect(capaian.ok || capaian.issues.map(({ message }) => message)).toEqual([
      'argumen.kumulatif: target 2022-T2 berlaku untuk periode itu saja, sedangkan realisasinya dihitung sejak awal tahun',
    ]);
    expect(told(computeCapaian(terpisah, { realisasi: '50', periode: '2022-T2' }))).toEqual([
      '200,00%',
      true,
    ]);
    // Of a whole year both are the same.
    expect(told(computeCapaian(terpisah, { realisasi: '50', periode: '2022', kumulatif: true }))).toEqual([
      '50,00%',
      false,
    ]);
  });

  test('the sentence of the first', () => {
    const capaian = computeCapaian(bertahap, { realisasi: '50', periode: '2022-T2' });
    expect(capaian.ok || capaian.issues.map(({ message }) => message)).toEqual([
      'argumen.kumulatif: target 2022-T2 kumulatif sejak awal tahun; nyatakan kumulatif: true dan beri realisasi sejak awal tahun',
    ]);
  });
});

describe('a figure over periods covers the months that it covers', () => {
  const bantuan = defineIndikator(
    defineIndikator({
      id: 'bantuan',
      nama: 'Bantuan',
      satuan: 'paket',
      polaritas: 'naik',
      variabel: { paket: { label: 'Paket', jenis: 'cacah' } },
      formula: hitungan('paket'),
      agregasi: { periode: 'jumlah' },
      target: [
        kumulatif('2022-T1', '10'),
        kumulatif('2022-T2', '30'),
        angka('2022-S2', '50'),
        angka('2022', '100'),
      ],
    }),
  );
  const sum = (periods: readonly string[], untuk?: string) => {
    const baris = periods.map((periode) => ({ periode, data: { paket: 15 } }));
    return aggregate(bantuan, { baris, ...(untuk === undefined ? {} : { untuk: { periode: untuk } }) });
  };
  const of = (agregat: ReturnType<typeof aggregate>, periode: string) => {
    if (!agregat.ok) throw new Error(codes(agregat.issues));
    return told(computeCapaian(bantuan, { realisasi: agregat, periode }));
  };

  test('the sum since January against the cumulative target, without saying so', () => {
    expect(of(sum(['2022-T1', '2022-T2']), '2022-T2')).toEqual(['100,00%', true]);
    expect(of(sum(['2022-T1']), '2022-T1')).toEqual(['150,00%', true]);
  });

  test('that quarter alone against the cumulative target is a mistake', () => {
    expect(of(sum(['2022-T2']), '2022-T2')).toEqual(['cumulative-mismatch kumulatif']);
  });

  test('the second half against its own target; the whole year against it is a mistake', () => {
    expect(of(sum(['2022-T3', '2022-T4']), '2022-S2')).toEqual(['60,00%', false]);
    expect(of(sum(['2022-T1', '2022-T2', '2022-T3', '2022-T4']), '2022-S2')).toEqual([
      'cumulative-mismatch kumulatif',
    ]);
    expect(of(sum(['2022-T1', '2022-T2', '2022-T3', '2022-T4']), '2022')).toEqual(['60,00%', false]);
  });

  test('a bare target counts over the same months as the realisation', () => {
    const bare = (realisasi: Nilai, kumulatif?: boolean) =>
      told(
        computeCapaian(bantuan, {
          realisasi,
          target: '60',
          periode: '2022-T2',
          ...(kumulatif === undefined ? {} : { kumulatif }),
        }),
      );
    expect(bare(sum(['2022-T1', '2022-T2']) as Nilai)).toEqual(['50,00%', false]);
    expect(bare(sum(['2022-T2']) as Nilai)).toEqual(['25,00%', false]);
    expect(bare('30', true)).toEqual(['50,00%', false]);
    expect(bare('30')).toEqual(['50,00%', false]);
    expect(bare(sum(['2022-T1']) as Nilai)).toEqual(['other-period realisasi']);
  });

  test('other months altogether', () => {
    expect(of(sum(['2022-T1', '2022-T2', '2022-T3']), '2022')).toEqual(['other-period realisasi']);
    expect(of(sum(['2021-T1', '2021-T2']), '2022-T2')).toEqual(['other-period realisasi']);
  });

  test('what is missing is a note of the figure, which is still for the year that it is said to be for', () => {
    const agregat = sum(['2022-T1', '2022-T2'], '2022');
    expect(of(agregat, '2022')).toEqual(['30,00%', false]);
    expect(agregat.ok && agregat.cakupan.hilang).toEqual([{ periode: '2022-T3' }, { periode: '2022-T4' }]);
  });

  test('a gap in the middle is missing, even when nothing says what the figure is for', () => {
    const agregat = sum(['2022-T1', '2022-T3']);
    expect(agregat.ok && [agregat.cakupan.hilang, agregat.cakupan.lengkap]).toEqual([
      [{ periode: '2022-T2' }],
      false,
    ]);
  });
});
