import type { Indikator } from '../../definition/indikator.js';
import { persentase } from '../../formula/formulaBuilders.js';
import { cite, indikatorSulawesiTenggara, krip, permendagri18Tahun2020 } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Persentase usaha tambang sesuai kewenangan provinsi yang tidak melanggar perizinan. */
export const ikkUsahaTambang: Indikator<'usahaTaat' | 'usaha'> = /* @__PURE__ */ terdaftar({
  id: 'ikkUsahaTambang',
  nama: 'Persentase usaha tambang sesuai kewenangan provinsi yang tidak melanggar perizinan',
  satuan: 'Persen',
  urusan: ['3.29'],
  tingkat: ['provinsi'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '07.01.005' },
    { sistem: 'SIPD', kode: '000424' },
  ],
  namaLain: ['pertambangan', 'ESDM'],
  polaritas: 'naik',
  variabel: {
    usahaTaat: {
      label: 'Jumlah usaha tambang yang tidak melanggar perizinan',
      satuan: 'usaha',
      jenis: 'cacah',
      bagianDari: 'usaha',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    usaha: {
      label: 'Jumlah usaha tambang kewenangan provinsi',
      satuan: 'usaha',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('usahaTaat', 'usaha'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(krip, '07.01.005'),
    /* @__PURE__ */ cite(permendagri18Tahun2020, 'IKK outcome (lewat kode SIPD)', 'belum-diperiksa'),
  ],
  catatan:
    'Suku dari definisi registri; pada cermin registri baris ini memuat rumus lahan kritis, salah salin. Belum diperiksa: kaitan dengan Permendagri 18/2020 disimpulkan dari kode SIPD. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { usahaTaat: '3332', usaha: '3716' }, nilai: '89.67' },
    {
      data: { usahaTaat: '261', usaha: '480' },
      nilai: '54.38',
      catatan: 'Tepat 54,375; bilangan biner memberi 54,37.',
    },
  ],
});

/** Persentase Desa yang Teraliri Listrik. */
export const desaListrik: Indikator<'desaBerlistrik' | 'desa'> = /* @__PURE__ */ terdaftar({
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
      bagianDari: 'desa',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    desa: {
      label: 'Jumlah Desa/Kelurahan',
      satuan: 'desa/kelurahan',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('desaBerlistrik', 'desa'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(indikatorSulawesiTenggara, 'tabel_7420')],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { desaBerlistrik: '3555', desa: '7781' }, nilai: '45.69' },
    {
      data: { desaBerlistrik: '10228', desa: '16000' },
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
        label: 'Jumlah Rumah Tangga',
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
