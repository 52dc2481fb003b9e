import type { Indikator } from '../../definition/indikator.js';
import { persentase } from '../../formula/formulaBuilders.js';
import { cite, indikatorSulawesiTenggara } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Persentase Desa yang Teraliri Listrik. */
export const desaListrik: Indikator<'desaBerlistrik' | 'desaKelurahan'> = /* @__PURE__ */ terdaftar({
  id: 'desaListrik',
  nama: 'Persentase Desa yang Teraliri Listrik',
  satuan: 'Persen',
  urusan: ['3.29'],
  tingkat: ['provinsi'],
  namaLain: ['desa berlistrik'],
  polaritas: 'naik',
  variabel: {
    desaBerlistrik: {
      label: 'Jumlah Desa Teraliri Listrik',
      satuan: 'desa/kelurahan',
      jenis: 'cacah',
      bagianDari: 'desaKelurahan',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    desaKelurahan: {
      label: 'Jumlah desa/kelurahan',
      satuan: 'desa/kelurahan',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('desaBerlistrik', 'desaKelurahan'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(indikatorSulawesiTenggara, 'tabel_7420')],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { desaBerlistrik: '3555', desaKelurahan: '7781' }, nilai: '45.69' },
    {
      data: { desaBerlistrik: '10228', desaKelurahan: '16000' },
      nilai: '63.93',
      catatan: 'Tepat 63,925; bilangan biner memberi 63,92.',
    },
  ],
});

/** Rasio Elektrifikasi (RE). */
export const rasioElektrifikasi: Indikator<'rumahTanggaBerlistrik' | 'rumahTangga'> =
  /* @__PURE__ */ terdaftar({
    id: 'rasioElektrifikasi',
    nama: 'Rasio Elektrifikasi (RE)',
    satuan: 'Persen',
    urusan: ['3.29'],
    tingkat: ['provinsi'],
    namaLain: ['listrik'],
    polaritas: 'naik',
    variabel: {
      rumahTanggaBerlistrik: {
        label: 'Jumlah Rumah Tangga Teraliri Listrik',
        satuan: 'rumah tangga',
        jenis: 'cacah',
        bagianDari: 'rumahTangga',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      rumahTangga: {
        label: 'Jumlah rumah tangga',
        satuan: 'rumah tangga',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('rumahTanggaBerlistrik', 'rumahTangga'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(indikatorSulawesiTenggara, 'tabel_7465')],
    catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { rumahTanggaBerlistrik: '8157', rumahTangga: '8175' }, nilai: '99.78' },
      {
        data: { rumahTanggaBerlistrik: '4212', rumahTangga: '16000' },
        nilai: '26.33',
        catatan: 'Tepat 26,325; bilangan biner memberi 26,32.',
      },
    ],
  });
