import {
  comparable,
  defineIndikator,
  hitungan,
  type Indikator,
  IndikatorError,
  penilaian,
  persentase,
  rasio,
  tambah,
} from 'indikator';
import { skalaIpp, skalaSakip } from 'indikator/katalog';
import { describe, expect, it, test } from 'vitest';
import { pmks } from '../fixtures/pmks.js';

const { contoh: _, ...bare } = pmks;
const make = (own: object): Indikator => defineIndikator({ ...bare, ...own } as never);
const found = (from: Indikator, to: Indikator) => {
  const { sebanding, sebab } = comparable(from, to);
  return [sebanding, ...sebab.map(({ jenis, akibat }) => `${jenis} ${akibat}`)];
};
const { terlayani, seluruh } = pmks.variabel;
const score = (own: object = {}, penilai = 'Inspektorat') =>
  defineIndikator({
    id: 'sakip',
    nama: 'Nilai SAKIP',
    satuan: 'nilai',
    variabel: { nilai: { label: 'Nilai' } },
    formula: penilaian('nilai', { penilai }),
    ...own,
  } as never) as Indikator;

describe('[C4] one series or not', () => {
  test.each<[string, Indikator, Indikator, readonly string[]]>([
    ['the same', pmks, make({}), ['ya']],
    [
      'another name of the year',
      pmks,
      make({
        id: 'lain',
        nama: 'Persentase PMKS',
        makna: 'x',
        target: [{ jenis: 'angka', periode: '2026', nilai: '90' }],
      }),
      ['ya'],
    ],
    [
      'other ids of variables',
      pmks,
      make({ variabel: { a: { ...terlayani, bagianDari: 'b' }, b: seluruh }, formula: persentase('a', 'b') }),
      ['ya'],
    ],
    ['percent written otherwise', pmks, make({ satuan: '%' }), ['ya']],
    ['another unit', pmks, make({ satuan: 'orang' }), ['tidak', 'satuan putus']],
    [
      'another multiplier',
      pmks,
      make({ satuan: 'persen', formula: rasio('terlayani', 'seluruh', 1000) }),
      ['tidak', 'rumus putus'],
    ],
    [
      'a sum for a quotient',
      pmks,
      make({
        variabel: { seluruh: { label: 'A' }, terlayani: { label: 'B' } },
        formula: hitungan(tambah('terlayani', 'seluruh')),
      }),
      ['tidak', 'rumus putus'],
    ],
    [
      'PMKS became PPKS',
      pmks,
      make({ variabel: { terlayani, seluruh: { ...seluruh, label: 'Jumlah seluruh PPKS' } } }),
      ['tidak', 'populasi putus'],
    ],
    [
      'written out',
      pmks,
      make({
        variabel: {
          terlayani,
          seluruh: { ...seluruh, label: 'Jumlah seluruh Pemerlu Pelayanan Kesejahteraan Sosial' },
        },
      }),
      ['tidak', 'populasi putus'],
    ],
    [
      'another wording',
      pmks,
      make({ variabel: { terlayani, seluruh: { ...seluruh, label: 'Semua PMKS' } } }),
      ['mungkin', 'sebutan mungkin-putus'],
    ],
    [
      'spaces and capitals',
      pmks,
      make({ variabel: { terlayani, seluruh: { ...seluruh, label: 'JUMLAH  seluruh PMKS.' } } }),
      ['ya'],
    ],
    [
      'households for persons',
      pmks,
      make({ variabel: { terlayani, seluruh: { ...seluruh, satuan: 'keluarga' } } }),
      ['mungkin', 'satuan mungkin-putus'],
    ],
    [
      'DTKS became DTSEN',
      make({ sumberData: [{ nama: 'DTKS' }] }),
      make({ sumberData: [{ nama: 'DTSEN' }] }),
      ['tidak', 'sumber-data putus'],
    ],
    [
      'another source',
      make({ sumberData: [{ nama: 'Survei' }] }),
      make({ sumberData: [{ nama: 'Laporan' }] }),
      ['mungkin', 'sumber-data mungkin-putus'],
    ],
    [
      'one replaced the other',
      pmks,
      make({ id: 'baru', menggantikan: [{ nama: 'PMKS', id: 'pmksTertangani', sejak: '2026' }] }),
      ['tidak', 'pergantian putus'],
    ],
    ['another polarity', pmks, make({ polaritas: 'stabil' }), ['ya', 'polaritas tetap']],
    ['another method', pmks, make({ capaian: { metode: 'selisih' } }), ['ya', 'capaian tetap']],
    ['other decimals', pmks, make({ pembulatan: { digit: 1, mode: 'half-up' } }), ['ya', 'pembulatan tetap']],
    [
      'joined in another way',
      make({ agregasi: { wilayah: 'rata-rata' } }),
      make({ agregasi: { wilayah: 'terbesar' } }),
      ['mungkin', 'agregasi mungkin-putus'],
    ],
    [
      'years and quarters',
      make({ target: [{ jenis: 'angka', periode: '2025', nilai: '9' }] }),
      make({ target: [{ jenis: 'angka', periode: '2026-T1', nilai: '9' }] }),
      ['mungkin', 'periode mungkin-putus'],
    ],
    ['another assessor', score(), score({}, 'Kementerian'), ['mungkin', 'penilai mungkin-putus']],
    [
      'another scale of scores',
      score({ skala: skalaSakip }),
      score({ skala: skalaIpp }),
      ['mungkin', 'skala mungkin-putus'],
    ],
    [
      'another scale of figures',
      make({ skala: skalaSakip }),
      make({ skala: skalaIpp }),
      ['ya', 'skala tetap'],
    ],
    [
      'what 0/0 is worth',
      pmks,
      make({ formula: { ...persentase('terlayani', 'seluruh'), nolPerNol: { nilai: '100', alasan: 'x' } } }),
      ['tidak', 'rumus putus'],
    ],
  ])('%s', (_, from, to, expected) => {
    expect(found(from, to)).toEqual(expected);
    // Time has no direction here.
    expect(found(to, from)).toEqual(expected);
  });

  it('says why, and by which regulation', () => {
    const { sebab } = comparable(
      pmks,
      make({ variabel: { terlayani, seluruh: { ...seluruh, label: 'Jumlah seluruh PPKS' } } }),
    );
    expect(sebab[0]).toMatchObject({
      sebelum: 'Jumlah seluruh PMKS',
      sesudah: 'Jumlah seluruh PPKS',
      kalimat: 'populasi (PMKS menjadi PPKS) berubah: Jumlah seluruh PMKS menjadi Jumlah seluruh PPKS',
      sentence: 'the population (PMKS became PPKS) changed from Jumlah seluruh PMKS to Jumlah seluruh PPKS',
      rujukan: { jenis: 'permen', nomor: '5', tahun: 2019, keyakinan: 'sumber-kedua' },
    });
  });
});

it.each([null, {}, { ...pmks }])('refuses %j, which is not checked', (value) => {
  // A caller without types.
  expect(() => comparable(value as never, pmks)).toThrow(IndikatorError);
  expect(() => comparable(pmks, value as never)).toThrow(IndikatorError);
});
