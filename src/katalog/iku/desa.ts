import type { Indikator } from '../../definition/indikator.js';
import { persentase } from '../../formula/formulaBuilders.js';
import { cite, krip, lamanPolewali } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Persentase desa mandiri. */
export const desaMandiri: Indikator<'mandiri' | 'desa'> = /* @__PURE__ */ terdaftar({
  id: 'desaMandiri',
  nama: 'Persentase desa mandiri',
  satuan: 'Persen',
  urusan: ['2.13'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  kodeLuar: [{ sistem: 'KRIP', kode: '03.05.019.001' }],
  namaLain: ['IDM', 'Indeks Desa', 'status desa'],
  polaritas: 'naik',
  variabel: {
    mandiri: {
      label: 'Jumlah desa mandiri',
      satuan: 'desa',
      jenis: 'cacah',
      bagianDari: 'desa',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    desa: {
      label: 'Jumlah desa',
      satuan: 'desa',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('mandiri', 'desa'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '03.05.019.001', 'teks-asli')],
  catatan: 'Pengali 100 tidak tercetak, satuannya persen. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { mandiri: '3281', desa: '5399' }, nilai: '60.77' },
    {
      data: { mandiri: '251', desa: '800' },
      nilai: '31.38',
      catatan: 'Tepat 31,375; bilangan biner memberi 31,37.',
    },
  ],
});

/** Desa dengan layanan digital. */
export const desaLayananDigital: Indikator<'digital' | 'desa'> = /* @__PURE__ */ terdaftar({
  id: 'desaLayananDigital',
  nama: 'Desa dengan layanan digital',
  satuan: 'Persen',
  urusan: ['2.13'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  namaLain: ['desa digital', 'smart village'],
  polaritas: 'naik',
  variabel: {
    digital: {
      label: 'Jumlah desa dengan layanan digital',
      satuan: 'desa',
      jenis: 'cacah',
      bagianDari: 'desa',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    desa: {
      label: 'Jumlah desa',
      satuan: 'desa',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('digital', 'desa'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, 'daftar daring hlm. 108', 'belum-diperiksa')],
  catatan:
    'Belum diperiksa: kata rumus belum dicocokkan dengan naskah sumber. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { digital: '2987', desa: '8420' }, nilai: '35.48' },
    {
      data: { digital: '153', desa: '480' },
      nilai: '31.88',
      catatan: 'Tepat 31,875; bilangan biner memberi 31,87.',
    },
  ],
});

/** Persentase desa maju/mandiri. */
export const desaMajuMandiri: Indikator<'berstatus' | 'desa'> = /* @__PURE__ */ terdaftar({
  id: 'desaMajuMandiri',
  nama: 'Persentase desa maju/mandiri',
  satuan: 'Persen',
  urusan: ['2.13'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['IDM', 'status desa'],
  polaritas: 'naik',
  variabel: {
    berstatus: {
      label: 'Jumlah desa dengan status maju atau mandiri',
      satuan: 'desa',
      jenis: 'cacah',
      bagianDari: 'desa',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    desa: {
      label: 'Jumlah desa',
      satuan: 'desa',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('berstatus', 'desa'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [lamanPolewali],
  catatan:
    'Sumber menghitung tiap status sendiri: 12/144 = 8,33% dan 45/144 = 31,25%. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { berstatus: '1463', desa: '1857' }, nilai: '78.78' },
    {
      data: { berstatus: '328', desa: '1280' },
      nilai: '25.63',
      catatan: 'Tepat 25,625; bilangan biner memberi 25,62.',
    },
  ],
});
