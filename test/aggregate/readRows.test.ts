import { aggregate } from 'indikator';
import { expect, test } from 'vitest';
import { dengan, sentences } from './contohAgregat.js';

const rerata = dengan({ periode: 'rata-rata', wilayah: 'rata-rata' });

test.each<[unknown, readonly string[]]>([
  [null, ['argumen: ditemukan null; diharapkan { menurut, baris }']],
  ['x', ['argumen: ditemukan "x"; diharapkan { menurut, baris }']],
  [{}, ['argumen.menurut: ditemukan undefined; diharapkan salah satu dari: wilayah, periode']],
  [{ menurut: 'x' }, ['argumen.menurut: ditemukan "x"; diharapkan salah satu dari: wilayah, periode']],
  [{ menurut: 'wilayah', baris: 'x' }, ['argumen.baris: ditemukan "x"; diharapkan daftar']],
  [
    { menurut: 'wilayah', baris: [{ wilayah: 63 }, null] },
    [
      'argumen.baris[0].wilayah: ditemukan 63; diharapkan teks yang tidak kosong',
      'argumen.baris[1].wilayah: ditemukan undefined; diharapkan teks yang tidak kosong',
    ],
  ],
  [
    { menurut: 'periode', baris: [], untuk: 2022 },
    ['argumen.untuk: ditemukan 2022; diharapkan teks yang tidak kosong'],
  ],
  [
    { menurut: 'periode', baris: [], diharapkan: '2022' },
    ['argumen.diharapkan: ditemukan "2022"; diharapkan daftar'],
  ],
  [
    { menurut: 'periode', baris: [], diharapkan: ['2021', 2022] },
    ['argumen.diharapkan[1]: ditemukan 2022; diharapkan teks yang tidak kosong'],
  ],
  [
    { menurut: 'periode', baris: new Array(1_000_001) },
    ['argumen.baris: terlalu banyak isi; paling banyak 1000000'],
  ],
  [
    { menurut: 'periode', baris: [], diharapkan: new Array(1_000_001) },
    ['argumen.diharapkan: terlalu banyak isi; paling banyak 1000000'],
  ],
])('%j is refused in words', (masukan, messages) => {
  expect(sentences(aggregate(rerata, masukan as never))).toEqual(messages);
});
