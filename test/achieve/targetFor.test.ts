import { computeCapaian, defineIndikator, type Indikator, type Target, type TeksAngka } from 'indikator';
import { describe, expect, test } from 'vitest';
import { codes, layanan, told } from './contohCapaian.js';

const angka = (periode: string, nilai: TeksAngka): Target => ({ jenis: 'angka', periode, nilai });

const berkala: Indikator = defineIndikator({
  ...layanan,
  target: [angka('2021', '50'), angka('2022', '100'), angka('2022-T1', '25'), angka('2021-2026', '200')],
  targetPerubahan: [angka('2022', '80')],
});

const of = (indikator: Indikator, masukan: object) =>
  told(computeCapaian(indikator, { realisasi: '40', ...masukan }));

describe('the target of the definition', () => {
  test.each([
    ['2021', '80,00%'],
    ['2022-T1', '160,00%'],
    ['2021-2026', '20,00%'],
  ])('for %s', (periode, teks) => {
    expect(of(berkala, { periode })[0]).toBe(teks);
  });

  test('the revised one comes before the first', () => {
    expect(of(berkala, { periode: '2022' })).toEqual(['50,00%', false]);
    const { targetPerubahan: _, ...semula } = berkala;
    expect(of(defineIndikator(semula), { periode: '2022' })).toEqual(['40,00%', false]);
  });

  test('the same months are the same period, however they are written', () => {
    expect(of(berkala, { periode: '2021-2021' })).toEqual(['80,00%', false]);
  });

  test('for no other period: a quarter does not stand for its year, nor a year for its range', () => {
    expect(of(berkala, { periode: '2022-T2' })).toEqual(['other-period periode']);
    expect(of(berkala, { periode: '2023' })).toEqual(['other-period periode']);
    const capaian = computeCapaian(berkala, { realisasi: '40', periode: '2023' });
    expect(capaian.ok || capaian.issues[0]?.message).toBe(
      'argumen.periode: yang diminta untuk 2023; yang ada untuk: 2022, 2021, 2022-T1, 2021-2026',
    );
  });

  test('without a period only when there is no doubt', () => {
    expect(of(defineIndikator({ ...layanan, target: [angka('2022', '80')] }), {})).toEqual(['50,00%', false]);
    const dua = { ...layanan, target: [angka('2022', '80')], targetPerubahan: [angka('2022', '40')] };
    expect(of(defineIndikator(dua), {})).toEqual(['100,00%', true]);
    const capaian = computeCapaian(berkala, { realisasi: '40', periode: null });
    expect(capaian.ok || capaian.issues[0]?.message).toBe(
      'argumen.periode: yang diminta untuk periode yang tidak disebut; yang ada untuk: 2022, 2021, 2022-T1, 2021-2026',
    );
  });

  test('the achievement bears its period', () => {
    const capaian = computeCapaian(defineIndikator({ ...layanan, target: [angka('2022', '80')] }), {
      realisasi: '40',
    });
    expect(capaian.ok && capaian.periode).toBe('2022');
  });

  test('there is none', () => {
    const capaian = computeCapaian(defineIndikator({ ...layanan, targetPerubahan: [] }), { realisasi: '40' });
    expect(capaian.ok || capaian.issues.map(({ message }) => message)).toEqual([
      'argumen.target: indikator "layanan" tidak punya target; capaian tidak dihitung',
    ]);
  });
});

describe('the target of the caller', () => {
  test('comes before that of the definition', () => {
    expect(of(berkala, { target: '400', periode: '2022' })).toEqual(['10,00%', false]);
    expect(of(berkala, { target: '400' })).toEqual(['10,00%', false]);
    expect(of(berkala, { target: null, periode: '2022' })).toEqual(['50,00%', false]);
  });

  test('must be for the period that is asked for', () => {
    expect(of(berkala, { target: angka('2023', '400'), periode: '2023' })).toEqual(['10,00%', false]);
    expect(of(berkala, { target: angka('2023', '400'), periode: '2022' })).toEqual(['other-period periode']);
  });

  test.each([
    [true, 'not-a-number target'],
    [() => 1, 'not-a-number target'],
    ['80 - 90', 'not-a-number target'],
    [[], 'wrong-type target'],
    [{ jenis: 'angka' }, 'missing-field target periode; missing-field target nilai'],
    [{ jenis: 'lain', periode: '2022' }, 'not-in-list target jenis'],
    [{ jenis: 'rentang', periode: '2022', bawah: '9', atas: '8' }, 'reversed target bawah'],
    [{ jenis: 'angka', periode: '2026-2021', nilai: '8' }, 'reversed target periode'],
    [{ ...angka('2022', '8'), catatan: 'x' }, 'unknown-key target catatan'],
  ])('%o is refused', (target, expected) => {
    const capaian = computeCapaian(layanan, { realisasi: '40', target: target as never });
    expect(capaian.ok || codes(capaian.issues)).toBe(expected);
  });
});
