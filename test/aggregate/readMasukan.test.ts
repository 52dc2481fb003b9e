import { aggregate } from 'indikator';
import { expect, test } from 'vitest';
import { dengan, sentences } from './contohAgregat.js';

const rerata = dengan({ periode: 'rata-rata', wilayah: 'rata-rata' });
const data = { a: 1, b: 2 };

test.each<[unknown, readonly string[]]>([
  [null, ['argumen: ditemukan null; diharapkan { baris, untuk?, … }']],
  ['x', ['argumen: ditemukan "x"; diharapkan { baris, untuk?, … }']],
  [{}, ['argumen.baris: ditemukan undefined; diharapkan daftar']],
  [{ baris: 'x' }, ['argumen.baris: ditemukan "x"; diharapkan daftar']],
  [
    { baris: [{ wilayah: 63, data }, null] },
    [
      'argumen.baris[0].wilayah: ditemukan 63; diharapkan teks yang tidak kosong',
      'argumen.baris[1]: di sini disebut tidak satu pun; diharapkan wilayah, sama untuk semua baris',
    ],
  ],
  [
    {
      baris: [
        { wilayah: '63', periode: '2022', data },
        { wilayah: '64', data },
      ],
    },
    ['argumen.baris[1]: di sini disebut wilayah; diharapkan wilayah dan periode, sama untuk semua baris'],
  ],
  [
    { baris: [{ wilayah: '63', unit: 'PKM-01', data }] },
    [
      'argumen.baris[0]: di sini disebut wilayah dan unit; diharapkan wilayah atau unit, periode, atau keduanya, sama untuk semua baris',
    ],
  ],
  [
    { baris: [], untuk: { periode: 2022 } },
    ['argumen.untuk.periode: ditemukan 2022; diharapkan teks yang tidak kosong'],
  ],
  [{ baris: [], untuk: '2022' }, ['argumen.untuk: ditemukan "2022"; diharapkan objek']],
  [
    { baris: [], untuk: { periode: '2022', sampai: '2022-T3' } },
    ['argumen.untuk.sampai: periode dan sampai tidak dapat disebut bersama; pilih salah satu'],
  ],
  [{ baris: [], diharapkan: ['2022'] }, ['argumen.diharapkan: ditemukan […] (1); diharapkan objek']],
  [
    { baris: [], diharapkan: { periode: '2022' } },
    ['argumen.diharapkan.periode: ditemukan "2022"; diharapkan daftar'],
  ],
  [
    { baris: [], diharapkan: { periode: ['2021', 2022] } },
    ['argumen.diharapkan.periode[1]: ditemukan 2022; diharapkan teks yang tidak kosong'],
  ],
  [{ baris: [], nama: ['x'] }, ['argumen.nama: ditemukan […] (1); diharapkan objek']],
  [{ baris: [], nama: { '63': 5 } }, ['argumen.nama.63: ditemukan 5; diharapkan teks yang tidak kosong']],
  [{ baris: new Array(1_000_001) }, ['argumen.baris: terlalu banyak isi; paling banyak 1000000']],
  [
    { baris: [], diharapkan: { periode: new Array(1_000_001) } },
    ['argumen.diharapkan.periode: terlalu banyak isi; paling banyak 1000000'],
  ],
])('%j is refused in words', (masukan, messages) => {
  expect(sentences(aggregate(rerata, masukan as never))).toEqual(messages);
});

test('more expected cells than a figure may have are refused before they are listed', () => {
  const wilayah = Array.from({ length: 200_000 }, (_, i) => `63.${i + 1}`);
  const masukan = {
    baris: [{ wilayah: '63.1', periode: '2022-01', data }],
    untuk: { periode: '2022' },
    diharapkan: { wilayah },
  };
  expect(sentences(aggregate(rerata, masukan))).toEqual([
    'argumen.diharapkan: terlalu banyak isi; paling banyak 2000000',
  ]);
});
