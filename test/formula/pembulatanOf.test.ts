import {
  bagi,
  defineIndikator,
  hitungan,
  type Indikator,
  kali,
  konstanta,
  kurang,
  penilaian,
  rasio,
  tambah,
} from 'indikator';
import { expect, it, test } from 'vitest';
import { pembulatanOf } from '../../src/formula/pembulatanOf.js';

const cacah = { label: 'Cacah', jenis: 'cacah' } as const;
const ukuran = { label: 'Ukuran', jenis: 'ukuran' } as const;
const umum = { id: 'uji', nama: 'Uji', satuan: 'orang' } as const;
const a = { ...umum, variabel: { a: cacah } };
const ab = { ...umum, variabel: { a: cacah, b: cacah } };

test.each<[string, Indikator, number]>([
  ['a count', defineIndikator({ ...a, formula: hitungan('a') }), 0],
  [
    'sums and differences of counts',
    defineIndikator({ ...ab, formula: hitungan(kurang(tambah('a', 'b'), 'a')) }),
    0,
  ],
  ['a measure', defineIndikator({ ...umum, variabel: { a: ukuran }, formula: hitungan('a') }), 2],
  [
    'what is not said to be a count',
    defineIndikator({ ...umum, variabel: { a: { label: 'A' } }, formula: hitungan('a') }),
    2,
  ],
  [
    'a count and a measure',
    defineIndikator({ ...umum, variabel: { a: cacah, b: ukuran }, formula: hitungan(tambah('a', 'b')) }),
    2,
  ],
  [
    'a difference with a measure',
    defineIndikator({ ...umum, variabel: { a: cacah, b: ukuran }, formula: hitungan(kurang('a', 'b')) }),
    2,
  ],
  ['a multiple', defineIndikator({ ...a, formula: hitungan(kali(konstanta(2), 'a')) }), 2],
  ['a constant beside a count', defineIndikator({ ...a, formula: hitungan(tambah('a', konstanta(1))) }), 2],
  ['a quotient', defineIndikator({ ...ab, formula: hitungan(bagi('a', 'b')) }), 2],
  ['a product', defineIndikator({ ...ab, formula: hitungan(kali('a', 'b')) }), 2],
  ['a ratio', defineIndikator({ ...ab, formula: rasio('a', 'b') }), 2],
  ['a score', defineIndikator({ ...a, formula: penilaian('a', { penilai: 'Tim' }) }), 2],
  [
    'a mean over regions',
    defineIndikator({ ...a, formula: hitungan('a'), agregasi: { wilayah: 'rata-rata' } }),
    2,
  ],
  [
    'a mean over periods',
    defineIndikator({ ...a, formula: hitungan('a'), agregasi: { periode: 'rata-rata' } }),
    2,
  ],
  [
    'a sum over periods',
    defineIndikator({ ...a, formula: hitungan('a'), agregasi: { periode: 'jumlah' } }),
    0,
  ],
  [
    'a variable that is averaged over periods',
    defineIndikator({
      ...umum,
      variabel: { a: { ...cacah, gabungPeriode: 'rata-rata' } },
      formula: hitungan('a'),
    }),
    2,
  ],
  [
    'a variable that is taken last',
    defineIndikator({
      ...umum,
      variabel: { a: { ...cacah, gabungPeriode: 'terakhir' } },
      formula: hitungan('a'),
    }),
    0,
  ],
])('%s has its digits, half-up', (_, indikator, digit) => {
  expect(pembulatanOf(indikator)).toEqual({ digit, mode: 'half-up' });
});

it('is what the definition says, of a count too', () => {
  const pembulatan = { digit: 1, mode: 'down' } as const;
  expect(pembulatanOf(defineIndikator({ ...a, formula: hitungan('a'), pembulatan }))).toEqual(pembulatan);
});
