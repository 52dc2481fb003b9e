import type { Indikator } from '../../definition/indikator.js';
import { persentase } from '../../formula/formulaBuilders.js';
import { cite, indikatorSulawesiTenggara, lamanMagelangHutan } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Rasio Luas Kawasan Lindung terhadap Total Luas Lahan Hutan. */
export const hutanLindungHutan: Indikator<'luasLindung' | 'luasHutan'> = /* @__PURE__ */ terdaftar({
  id: 'hutanLindungHutan',
  nama: 'Rasio Luas Kawasan Lindung terhadap Total Luas Lahan Hutan',
  satuan: 'Persen',
  urusan: ['3.28'],
  tingkat: ['provinsi'],
  namaLain: ['hutan lindung'],
  polaritas: 'naik',
  variabel: {
    luasLindung: {
      label: 'Luas Kawasan Hutan Lindung',
      satuan: 'ha',
      jenis: 'ukuran',
      minimum: '0',
      bagianDari: 'luasHutan',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    luasHutan: {
      label: 'Luas Kawasan Hutan Provinsi',
      satuan: 'ha',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('luasLindung', 'luasHutan'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(indikatorSulawesiTenggara, 'tabel_74108')],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { luasLindung: '978.21', luasHutan: '3930.15' }, nilai: '24.89' },
    {
      data: { luasLindung: '7775.46', luasHutan: '8400' },
      nilai: '92.57',
      catatan: 'Tepat 92,565; bilangan biner memberi 92,56.',
    },
  ],
});

/** Persentase tutupan hutan. */
export const tutupanHutan: Indikator<'hutan' | 'daratan'> = /* @__PURE__ */ terdaftar({
  id: 'tutupanHutan',
  nama: 'Persentase tutupan hutan',
  satuan: 'Persen',
  urusan: ['3.28'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  namaLain: ['tutupan lahan', 'hutan'],
  polaritas: 'naik',
  variabel: {
    hutan: {
      label: 'Luas tertutup vegetasi hutan',
      satuan: 'ha',
      jenis: 'ukuran',
      minimum: '0',
      bagianDari: 'daratan',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    daratan: {
      label: 'Luas daratan',
      satuan: 'ha',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('hutan', 'daratan'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [lamanMagelangHutan],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { hutan: '48210.5', daratan: '112400.0' }, nilai: '42.89' },
    {
      data: { hutan: '34759.7', daratan: '112400.0' },
      nilai: '30.93',
      catatan: 'Tepat 30,925; bilangan biner memberi 30,92.',
    },
  ],
});
