import { expect, test } from 'vitest';
import { dengan, menurutPeriode, menurutWilayah, sentences } from './contohAgregat.js';

const rerata = dengan({ periode: 'rata-rata', wilayah: 'rata-rata' });
const rows = (kode: readonly string[]) => kode.map((satu) => [satu, 1, 2] as const);

test.each<[readonly string[], object, string]>([
  [
    ['63.05.'],
    {},
    'argumen.baris[0].wilayah: ditemukan "63.05."; diharapkan bentuk seperti 63, 63.05, 63.05.01, 6305010',
  ],
  [['63.05', '63.05'], {}, 'argumen.baris[1].wilayah: kode "63.05" sudah dipakai di argumen.baris[0]'],
  [['63.06'], { untuk: '63.05' }, 'argumen.baris[0].wilayah: "63.06" bukan bagian dari 63.05'],
  [
    ['63.05'],
    { untuk: 'x' },
    'argumen.untuk.wilayah: ditemukan "x"; diharapkan bentuk seperti 63, 63.05, 63.05.01, 6305010',
  ],
  [
    ['63.05.01'],
    { diharapkan: ['63.05.01', '63.05'] },
    'argumen.diharapkan.wilayah[0]: wilayah "63.05.01" berada di dalam 63.05, yang juga ada; angkanya akan terhitung dua kali',
  ],
])('regions %j with %j', (kode, rest, message) => {
  expect(sentences(menurutWilayah(rerata, rows(kode), rest))).toEqual([message]);
});

test.each<[readonly string[], object, string]>([
  [
    ['2022-13'],
    {},
    'argumen.baris[0].periode: ditemukan "2022-13"; diharapkan bentuk seperti 2022, 2022-S1, 2022-T3, 2022-07',
  ],
  [['2022-T1', '2022-T1'], {}, 'argumen.baris[1].periode: kode "2022-T1" sudah dipakai di argumen.baris[0]'],
  [['2022-T1', '2023-T1'], { untuk: '2022' }, 'argumen.baris[1].periode: "2023-T1" bukan bagian dari 2022'],
])('periods %j with %j', (kode, rest, message) => {
  expect(sentences(menurutPeriode(rerata, rows(kode), rest))).toEqual([message]);
});

test.each([{}, { untuk: '63.05' }, { diharapkan: ['63.05', '63.06'] }])('no rows with %j', (rest) => {
  expect(sentences(menurutWilayah(rerata, [], rest))).toEqual([
    'argumen.baris: tidak ada baris untuk digabung',
  ]);
});
