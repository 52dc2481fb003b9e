import type { Indikator } from '../../definition/indikator.js';
import { persentase } from '../../formula/formulaBuilders.js';
import { cite, krip, permendagri18Tahun2020 } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Persentase usaha tambang sesuai kewenangan provinsi yang tidak melanggar perizinan. */
export const ikkUsahaTambang: Indikator<'usahaTambangTaat' | 'usahaTambang'> = /* @__PURE__ */ terdaftar({
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
    usahaTambangTaat: {
      label: 'Jumlah usaha tambang yang tidak melanggar perizinan',
      satuan: 'usaha',
      jenis: 'cacah',
      bagianDari: 'usahaTambang',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    usahaTambang: {
      label: 'Jumlah usaha tambang kewenangan provinsi',
      satuan: 'usaha',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('usahaTambangTaat', 'usahaTambang'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(krip, '07.01.005'),
    /* @__PURE__ */ cite(permendagri18Tahun2020, 'IKK outcome (lewat kode SIPD)', 'belum-diperiksa'),
  ],
  catatan:
    'Suku dari definisi registri; pada salinan registri baris ini memuat rumus lahan kritis, salah salin. Belum diperiksa: kaitan dengan Permendagri 18/2020 disimpulkan dari kode SIPD. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { usahaTambangTaat: '3332', usahaTambang: '3716' }, nilai: '89.67' },
    {
      data: { usahaTambangTaat: '261', usahaTambang: '480' },
      nilai: '54.38',
      catatan: 'Tepat 54,375; bilangan biner memberi 54,37.',
    },
  ],
});
