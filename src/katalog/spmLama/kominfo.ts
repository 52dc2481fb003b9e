import type { Indikator } from '../../definition/indikator.js';
import { persentase } from '../../formula/formulaBuilders.js';
import { cite, indikatorSulawesiTenggara, perbupKulonProgo59Tahun2011, pp65Tahun2005 } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Cakupan pengembangan dan pemberdayaan KIM di Tingkat Kecamatan. */
export const spmLamaKimKecamatan: Indikator<'kim' | 'kecamatan'> = /* @__PURE__ */ terdaftar({
  id: 'spmLamaKimKecamatan',
  nama: 'Cakupan pengembangan dan pemberdayaan KIM di Tingkat Kecamatan',
  satuan: 'Persen',
  urusan: ['2.16'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['SPM lama', 'PP 65/2005', 'kelompok informasi masyarakat', 'KIM'],
  polaritas: 'naik',
  variabel: {
    kim: { label: 'Jumlah KIM', jenis: 'cacah', gabungPeriode: 'terakhir', gabungWilayah: 'jumlah' },
    kecamatan: {
      label: 'Jumlah kecamatan',
      satuan: 'kecamatan',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('kim', 'kecamatan'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(
      perbupKulonProgo59Tahun2011,
      'Lampiran: Target dan Panduan Operasional',
      'teks-asli',
    ),
    pp65Tahun2005,
    /* @__PURE__ */ cite(indikatorSulawesiTenggara, 'tabel_74113'),
  ],
  catatan:
    'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Satu kecamatan dapat memiliki lebih dari satu KIM, maka hasil dapat melampaui 100. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
  berlaku: { sejak: '2011', sampai: '2018' },
  digantikan: [
    {
      nama: 'SPM menurut PP 2/2018',
      alasan:
        'PP 2/2018 menggantikan rezim PP 65/2005; bidang komunikasi dan informatika tidak termasuk enam bidang SPM yang baru.',
    },
  ],
  contoh: [
    { data: { kim: '3558', kecamatan: '8577' }, nilai: '41.48' },
    {
      data: { kim: '87', kecamatan: '160' },
      nilai: '54.38',
      catatan: 'Tepat 54,375; bilangan biner memberi 54,37.',
    },
  ],
});
