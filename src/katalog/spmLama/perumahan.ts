import type { Indikator } from '../../definition/indikator.js';
import { persentase } from '../../formula/formulaBuilders.js';
import { cite, perbupKulonProgo8Tahun2011, pp65Tahun2005 } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Cakupan ketersediaan rumah layak huni. */
export const spmLamaRumahLayakHuni: Indikator<'rumahLayakHuni' | 'rumah'> = /* @__PURE__ */ terdaftar({
  id: 'spmLamaRumahLayakHuni',
  nama: 'Cakupan ketersediaan rumah layak huni',
  satuan: 'Persen',
  urusan: ['1.04'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['SPM lama', 'PP 65/2005', 'RLH', 'RTLH'],
  polaritas: 'naik',
  variabel: {
    rumahLayakHuni: {
      label: 'Jumlah rumah layak huni',
      satuan: 'unit',
      jenis: 'cacah',
      bagianDari: 'rumah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    rumah: {
      label: 'Jumlah rumah di kabupaten/kota',
      satuan: 'unit',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('rumahLayakHuni', 'rumah'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(perbupKulonProgo8Tahun2011, 'Lampiran: Target dan Panduan Operasional', 'teks-asli'),
    pp65Tahun2005,
  ],
  catatan:
    'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
  berlaku: { sejak: '2011', sampai: '2018' },
  digantikan: [{ nama: 'SPM menurut PP 2/2018', alasan: 'PP 2/2018 menggantikan rezim PP 65/2005.' }],
  contoh: [
    { data: { rumahLayakHuni: '560', rumah: '1626' }, nilai: '34.44' },
    {
      data: { rumahLayakHuni: '481', rumah: '800' },
      nilai: '60.13',
      catatan: 'Tepat 60,125; bilangan biner memberi 60,12.',
    },
  ],
});

/** Cakupan layanan rumah layak huni yang terjangkau. */
export const spmLamaRumahLayakTerjangkau: Indikator<'mbrMenempati' | 'mbr'> = /* @__PURE__ */ terdaftar({
  id: 'spmLamaRumahLayakTerjangkau',
  nama: 'Cakupan layanan rumah layak huni yang terjangkau',
  satuan: 'Persen',
  urusan: ['1.04'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['SPM lama', 'PP 65/2005', 'MBR', 'rusunawa', 'KPR subsidi'],
  polaritas: 'naik',
  variabel: {
    mbrMenempati: {
      label:
        'Jumlah rumah tangga Masyarakat Berpenghasilan Rendah (MBR) yang menempati rumah layak huni dan terjangkau',
      satuan: 'rumah tangga',
      jenis: 'cacah',
      bagianDari: 'mbr',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    mbr: {
      label: 'Jumlah rumah tangga MBR',
      satuan: 'rumah tangga',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('mbrMenempati', 'mbr'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(perbupKulonProgo8Tahun2011, 'Lampiran: Target dan Panduan Operasional', 'teks-asli'),
    pp65Tahun2005,
  ],
  catatan:
    'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
  berlaku: { sejak: '2011', sampai: '2018' },
  digantikan: [{ nama: 'SPM menurut PP 2/2018', alasan: 'PP 2/2018 menggantikan rezim PP 65/2005.' }],
  contoh: [
    { data: { mbrMenempati: '2111', mbr: '2658' }, nilai: '79.42' },
    {
      data: { mbrMenempati: '7878', mbr: '8000' },
      nilai: '98.48',
      catatan: 'Tepat 98,475; bilangan biner memberi 98,47.',
    },
  ],
});

/** Cakupan lingkungan yang sehat dan aman yang didukung dengan PSU. */
export const spmLamaLingkunganDidukungPsu: Indikator<'lingkunganBerPsu' | 'lingkungan'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmLamaLingkunganDidukungPsu',
    nama: 'Cakupan lingkungan yang sehat dan aman yang didukung dengan PSU',
    satuan: 'Persen',
    urusan: ['1.04'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['SPM lama', 'PP 65/2005', 'PSU', 'prasarana sarana utilitas'],
    polaritas: 'naik',
    variabel: {
      lingkunganBerPsu: {
        label: 'Jumlah lingkungan yang didukung PSU',
        satuan: 'lingkungan',
        jenis: 'cacah',
        bagianDari: 'lingkungan',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      lingkungan: {
        label: 'Jumlah lingkungan perumahan',
        satuan: 'lingkungan',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('lingkunganBerPsu', 'lingkungan'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(
        perbupKulonProgo8Tahun2011,
        'Lampiran: Target dan Panduan Operasional',
        'teks-asli',
      ),
      pp65Tahun2005,
    ],
    catatan:
      'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
    berlaku: { sejak: '2011', sampai: '2018' },
    digantikan: [{ nama: 'SPM menurut PP 2/2018', alasan: 'PP 2/2018 menggantikan rezim PP 65/2005.' }],
    contoh: [
      { data: { lingkunganBerPsu: '3305', lingkungan: '4558' }, nilai: '72.51' },
      {
        data: { lingkunganBerPsu: '13188', lingkungan: '16000' },
        nilai: '82.43',
        catatan: 'Tepat 82,425; bilangan biner memberi 82,42.',
      },
    ],
  });
