import type { Indikator } from '../../definition/indikator.js';
import { persentase } from '../../formula/formulaBuilders.js';
import { cite, edataKotaGorontalo, permendagri18Tahun2020 } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Meningkatnya koperasi yang berkualitas. */
export const ikkKoperasiBerkualitas: Indikator<'koperasiMeningkat' | 'koperasi'> = /* @__PURE__ */ terdaftar({
  id: 'ikkKoperasiBerkualitas',
  nama: 'Meningkatnya koperasi yang berkualitas',
  satuan: 'Persen',
  urusan: ['2.17'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['rapat anggota tahunan'],
  polaritas: 'naik',
  variabel: {
    koperasiMeningkat: {
      label: 'Jumlah koperasi yang meningkat kualitasnya berdasarkan RAT, volume usaha dan aset',
      satuan: 'koperasi',
      jenis: 'cacah',
      bagianDari: 'koperasi',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    koperasi: {
      label: 'Jumlah seluruh koperasi',
      satuan: 'koperasi',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('koperasiMeningkat', 'koperasi'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(permendagri18Tahun2020, 'Lampiran, IKK outcome'), edataKotaGorontalo],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { koperasiMeningkat: '7303', koperasi: '7986' }, nilai: '91.45' },
    {
      data: { koperasiMeningkat: '201', koperasi: '800' },
      nilai: '25.13',
      catatan: 'Tepat 25,125; bilangan biner memberi 25,12.',
    },
  ],
});

/** Meningkatnya usaha mikro yang menjadi wirausaha. */
export const ikkUsahaMikroWirausaha: Indikator<'usahaMikroWirausaha' | 'usahaMikro'> =
  /* @__PURE__ */ terdaftar({
    id: 'ikkUsahaMikroWirausaha',
    nama: 'Meningkatnya usaha mikro yang menjadi wirausaha',
    satuan: 'Persen',
    urusan: ['2.17'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['UMKM'],
    polaritas: 'naik',
    variabel: {
      usahaMikroWirausaha: {
        label: 'Jumlah usaha mikro yang menjadi wirausaha',
        satuan: 'unit usaha',
        jenis: 'cacah',
        bagianDari: 'usahaMikro',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      usahaMikro: {
        label: 'Jumlah usaha mikro keseluruhan',
        satuan: 'unit usaha',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('usahaMikroWirausaha', 'usahaMikro'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(permendagri18Tahun2020, 'Lampiran, IKK outcome'), edataKotaGorontalo],
    catatan: 'Nama "meningkatnya", rumus pangsa. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { usahaMikroWirausaha: '912', usahaMikro: '939' }, nilai: '97.12' },
      {
        data: { usahaMikroWirausaha: '7258', usahaMikro: '8000' },
        nilai: '90.73',
        catatan: 'Tepat 90,725; bilangan biner memberi 90,72.',
      },
    ],
  });
