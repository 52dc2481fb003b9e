import {
  computeCapaian,
  defineIndikator,
  hitungan,
  type Indikator,
  type Nilai,
  type Target,
  type TeksAngka,
} from 'indikator';
import { describe, expect, test } from 'vitest';
import { aggregate } from '../../src/aggregate/aggregate.js';
import { codes, layanan, told } from './contohCapaian.js';

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
