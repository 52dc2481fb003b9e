import { defineDokumen, evaluateDokumen, explain, hitungan, kali, konstanta, tambah } from 'indikator';
import { describe, expect, it } from 'vitest';
import { explainInner } from '../../src/explain/explainInner.js';
import { explainWords } from '../../src/explain/explainWords.js';
import { chain } from '../fixtures/chain.js';
import { dataLingkungan, lingkungan } from '../fixtures/iklh.js';

const [iklh, air] = evaluateDokumen(lingkungan, dataLingkungan);

const stepsOf = (hasil: typeof iklh, bahasa?: 'en') =>
  hasil?.ok === true ? explain(hasil, bahasa).langkah : [];

const dokumen = (...indikator: readonly object[]) =>
  defineDokumen({
    id: 'd',
    judul: 'D',
    instansi: { nama: 'Dinas' },
    tahun: 2026,
    sasaran: [{ id: 's', uraian: 'S', indikator }],
  } as never);

describe('the steps of a result made of others', () => {
  it('go down to the data: each indicator under its name, before it is used', () => {
    const langkah = stepsOf(iklh);
    expect(langkah.slice(0, 4)).toEqual([
      'Indikator: Indeks Kualitas Air',
      'Masukan: Titik pantau memenuhi baku mutu = 40 titik',
      'Masukan: Titik pantau cemar ringan = 4 titik',
      'Masukan: Titik pantau cemar sedang = 6 titik',
    ]);
    expect(langkah.filter((one) => /^(Indikator|Hasil)/.test(one))).toEqual([
      'Indikator: Indeks Kualitas Air',
      'Hasil: 63,60 indeks',
      'Indikator: Indeks Kualitas Udara',
      'Hasil: 89,17 indeks',
      'Indikator: Indeks Kualitas Lahan',
      'Hasil: 56,45 indeks',
      'Indikator: Indeks Kualitas Lingkungan Hidup',
      'Hasil: 72,39 indeks',
    ]);
    expect(langkah.slice(-8)).toEqual(
      [
        'Masukan: Indeks Kualitas Air = 63,60',
        'Masukan: Indeks Kualitas Udara = 89,17',
        'Masukan: Indeks Kualitas Lahan = 56,45',
        'Rumus: (0,376 x Indeks Kualitas Air) + (0,405 x Indeks Kualitas Udara) + (0,219 x Indeks Kualitas Lahan)',
        'Hitung: 0,376 x 63,6 = 23,9136',
        'Hitung: 0,405 x 89,17 = 36,11385',
        'Hitung: 0,219 x 56,45 = 12,36255',
        'Hitung: 23,9136 + 36,11385 + 12,36255 = 72,39',
        'Hasil: 72,39 indeks',
      ].slice(-8),
    );
  });

  it('are those of the others as they stand alone', () => {
    const own = stepsOf(air);
    expect(own[0]).toBe('Masukan: Titik pantau memenuhi baku mutu = 40 titik');
    expect(stepsOf(iklh).slice(1, own.length + 1)).toEqual(own);
  });

  it('are told in English too', () => {
    const steps = stepsOf(iklh, 'en');
    expect([steps[0], steps.at(-1)]).toEqual(['Indicator: Indeks Kualitas Air', 'Result: 72.39 indeks']);
  });

  it('tell what two others are made of once', () => {
    const satuan = 'poin';
    const semua = dokumen(
      {
        id: 'atas',
        nama: 'Atas',
        satuan,
        variabel: { x: { label: 'X', indikator: 'kiri' }, y: { label: 'Y', indikator: 'kanan' } },
        formula: hitungan(tambah('x', 'y')),
      },
      {
        id: 'kiri',
        nama: 'Kiri',
        satuan,
        variabel: { z: { label: 'Z', indikator: 'dasar', dasar: 'eksak' } },
        formula: hitungan('z'),
      },
      {
        id: 'kanan',
        nama: 'Kanan',
        satuan,
        variabel: { z: { label: 'Z', indikator: 'dasar', dasar: 'eksak' } },
        formula: hitungan(kali('z', konstanta(2))),
      },
      {
        id: 'dasar',
        nama: 'Dasar',
        satuan,
        variabel: { a: { label: 'A' } },
        formula: hitungan(kali('a', konstanta('1/3'))),
      },
    );
    const langkah = stepsOf(evaluateDokumen(semua, { a: 1 })[0]);
    expect(langkah.filter((one) => one.startsWith('Indikator'))).toEqual([
      'Indikator: Dasar',
      'Indikator: Kiri',
      'Indikator: Kanan',
      'Indikator: Atas',
    ]);
    expect(langkah).toContain('Masukan: Z = 1/3');
  });

  it('stop where they become too long, nearest first, and say so', () => {
    const [last] = evaluateDokumen(chain, { v0: 7 });
    const langkah = stepsOf(last);
    const told = langkah.filter((one) => one.startsWith('Indikator:'));
    expect(langkah[0]).toBe(
      'Langkah indikator yang lebih dalam tidak ditulis di sini, karena terlalu panjang',
    );
    expect(told.slice(-2)).toEqual(['Indikator: Mata rantai 3998', 'Indikator: Mata rantai 3999']);
    expect(told.length).toBeGreaterThan(200);
    expect(langkah.join('').length).toBeLessThan(20_500);
    expect(stepsOf(last, 'en')[0]).toBe(
      'The steps of indicators further down are not written here, because they are too long',
    );
  });

  it('are no more than those of the result itself where it was made of data', () => {
    const none = explainInner<unknown>(
      air,
      explainWords.id,
      () => [],
      () => 'x',
      () => ['x'],
    );
    expect(none).toEqual([]);
  });
});
