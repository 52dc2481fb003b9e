import type { Indikator } from '../../definition/indikator.js';
import { persentase } from '../../formula/formulaBuilders.js';
import { cite, edataKotaGorontalo, formatIkkLppd2019, permendagri18Tahun2020 } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Persentase Perda dan Perkada yang ditegakkan. */
export const ikkPerdaDitegakkan: Indikator<'perdaDitegakkan' | 'perda'> = /* @__PURE__ */ terdaftar({
  id: 'ikkPerdaDitegakkan',
  nama: 'Persentase Perda dan Perkada yang ditegakkan',
  satuan: 'Persen',
  urusan: ['1.05'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['Satpol PP', 'penegakan peraturan daerah'],
  polaritas: 'naik',
  variabel: {
    perdaDitegakkan: {
      label: 'Jumlah Perda/Perkada yang memuat sanksi yang ditegakkan',
      satuan: 'peraturan',
      jenis: 'cacah',
      bagianDari: 'perda',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    perda: {
      label: 'Jumlah keseluruhan Perda dan Perkada yang memuat sanksi',
      satuan: 'peraturan',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('perdaDitegakkan', 'perda'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(permendagri18Tahun2020, 'Lampiran, IKK outcome'), edataKotaGorontalo],
  catatan:
    'Pembilang dibaca kumulatif dalam satu tahun, maka gabungan periode memakai laporan terakhir. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { perdaDitegakkan: '1908', perda: '4599' }, nilai: '41.49' },
    {
      data: { perdaDitegakkan: '1242', perda: '4800' },
      nilai: '25.88',
      catatan: 'Tepat 25,875; bilangan biner memberi 25,87.',
    },
  ],
});

/** Rasio personil Satpol PP terhadap jumlah penduduk. */
export const ikkSatpolPp: Indikator<'personil' | 'penduduk'> = /* @__PURE__ */ terdaftar({
  id: 'ikkSatpolPp',
  nama: 'Rasio personil Satpol PP terhadap jumlah penduduk',
  satuan: 'per 10.000 penduduk',
  urusan: ['1.05'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['Satuan Polisi Pamong Praja', 'polisi pamong praja'],
  polaritas: 'naik',
  variabel: {
    personil: {
      label: 'Jumlah personil Satpol PP (PNS) pada akhir tahun',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    penduduk: {
      label: 'Jumlah penduduk',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: { jenis: 'rasio', pembilang: 'personil', penyebut: 'penduduk', pengali: '10000' },
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [formatIkkLppd2019, edataKotaGorontalo],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { personil: '26', penduduk: '70391' }, nilai: '3.69' },
    { data: { personil: '15', penduduk: '9600' }, nilai: '15.63', catatan: 'Tepat 15,625.' },
  ],
});
