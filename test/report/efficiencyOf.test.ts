import { defineDokumen, defineIndikator, type MasukanLaporan, reportKinerja } from 'indikator';
import { expect, test } from 'vitest';
import { pmks } from '../fixtures/pmks.js';

const own = (id: string) => defineIndikator({ ...pmks, id });
const dokumen = defineDokumen({
  id: 'd',
  judul: 'IKU',
  instansi: { nama: 'Dinas' },
  tahun: 2026,
  sasaran: [
    { id: 's', uraian: 'S', indikator: [own('a'), own('b')] },
    { id: 't', uraian: 'T', indikator: [own('c')] },
  ],
});

function rows(masukan: Partial<MasukanLaporan>) {
  const target = { a: 100, b: 100, c: 100 };
  const { anggaran } = reportKinerja(dokumen, { periode: '2026', target, ...masukan });
  return {
    baris: anggaran?.baris.map(({ sasaran, indikator, pagu, realisasi, serapan, efisiensi }) => [
      indikator ?? sasaran,
      pagu.teks,
      realisasi.teks,
      serapan?.teks,
      efisiensi?.teks,
    ]),
    jumlah: anggaran && [
      anggaran.jumlah.pagu.teks,
      anggaran.jumlah.realisasi.teks,
      anggaran.jumlah.serapan?.teks,
    ],
  };
}

test('absorption is rounded once; efficiency is the difference of the printed columns', () => {
  const { anggaran } = reportKinerja(dokumen, {
    periode: '2026',
    target: { a: 3 },
    realisasi: { a: 2 },
    anggaran: { a: { pagu: 3, realisasi: 1 } },
  });
  // 66,666... - 33,333... is 33,333...; the columns say 66,67 and 33,33, and who subtracts them has 33,34.
  expect(anggaran?.baris[0]).toMatchObject({
    sasaran: 's',
    indikator: 'a',
    capaian: { desimal: '66.67' },
    pagu: { desimal: '3', teks: 'Rp3' },
    serapan: { desimal: '33.33', eksak: '100/3' },
    efisiensi: { desimal: '33.34', teks: '+33,34 poin', arah: 'naik' },
  });
});

test('rows stand in document order, totals are pooled and never averaged', () => {
  const anggaran = {
    t: { pagu: 900, realisasi: 90 },
    b: { pagu: 100, realisasi: 100 },
    a: { pagu: 0, realisasi: 0 },
  };
  expect(rows({ realisasi: { a: 50, b: 60, c: 10 }, anggaran })).toEqual({
    baris: [
      ['a', 'Rp0', 'Rp0', undefined, undefined],
      ['b', 'Rp100', 'Rp100', '100,00%', '-40,00 poin'],
      ['t', 'Rp900', 'Rp90', '10,00%', '0,00 poin'],
    ],
    jumlah: ['Rp1.000', 'Rp190', '19,00%'],
  });
});

test('without an achievement there is an absorption, and no efficiency', () => {
  expect(rows({ anggaran: { s: { pagu: '1000000000000000.25', realisasi: 1 } } })).toEqual({
    baris: [['s', 'Rp1.000.000.000.000.000,25', 'Rp1', '0,00%', undefined]],
    jumlah: ['Rp1.000.000.000.000.000,25', 'Rp1', '0,00%'],
  });
});

test.each([[undefined], [{}]])('%j gives no table', (anggaran) => {
  expect(Object.keys(reportKinerja(dokumen, { periode: '2026', ...(anggaran && { anggaran }) }))).toEqual([
    'periode',
    'baris',
    'rerata',
  ]);
});
