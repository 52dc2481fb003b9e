import type { Indikator } from '../../definition/indikator.js';
import { persentase } from '../../formula/formulaBuilders.js';
import { cite, edataKotaGorontalo, krip, permendagri18Tahun2020 } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Persentase Anggaran Responsif Gender (ARG) pada belanja langsung APBD. */
export const ikkArg: Indikator<'arg' | 'belanjaLangsung'> = /* @__PURE__ */ terdaftar({
  id: 'ikkArg',
  nama: 'Persentase Anggaran Responsif Gender (ARG) pada belanja langsung APBD',
  satuan: 'Persen',
  urusan: ['2.08'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['PPRG', 'gender'],
  polaritas: 'naik',
  variabel: {
    arg: {
      label: 'Jumlah Anggaran Responsif Gender (ARG) pada belanja langsung APBD',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      bagianDari: 'belanjaLangsung',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    belanjaLangsung: {
      label: 'Jumlah seluruh belanja langsung APBD',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('arg', 'belanjaLangsung'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(permendagri18Tahun2020, 'Lampiran, IKK outcome'), edataKotaGorontalo],
  catatan:
    'Sumber mencetak "Angka Responsif Gender": dibetulkan. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { arg: '304071785667', belanjaLangsung: '907948001395' }, nilai: '33.49' },
    {
      data: { arg: '79905187886', belanjaLangsung: '2127967720000' },
      nilai: '3.76',
      catatan: 'Tepat 3,755; bilangan biner memberi 3,75.',
    },
  ],
});

/** Persentase perempuan korban kekerasan (termasuk TPPO) yang mendapat layanan komprehensif. */
export const korbanLayananKomprehensifPp: Indikator<'korbanDilayani' | 'korban'> = /* @__PURE__ */ terdaftar({
  id: 'korbanLayananKomprehensifPp',
  nama: 'Persentase perempuan korban kekerasan (termasuk TPPO) yang mendapat layanan komprehensif',
  satuan: 'Persen',
  urusan: ['2.08'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '04.03.028' },
    { sistem: 'SIPD', kode: '000664' },
  ],
  namaLain: ['tindak pidana perdagangan orang', 'SIMFONI PPA', 'UPTD PPA'],
  polaritas: 'naik',
  variabel: {
    korbanDilayani: {
      label: 'Jumlah perempuan korban kekerasan dan TPPO yang menerima layanan komprehensif',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'korban',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    korban: {
      label: 'Jumlah total perempuan korban kekerasan dan TPPO yang teridentifikasi',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('korbanDilayani', 'korban'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '04.03.028')],
  catatan:
    'Registri tidak mencetak rumus; kedua suku diambil dari definisinya. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { korbanDilayani: '1974', korban: '2914' }, nilai: '67.74' },
    {
      data: { korbanDilayani: '87', korban: '160' },
      nilai: '54.38',
      catatan: 'Tepat 54,375; bilangan biner memberi 54,37.',
    },
  ],
});

/** Persentase Keterwakilan Perempuan Sebagai Pengambilan Keputusan di Lembaga Eksekutif. */
export const perempuanEselon: Indikator<'perempuan' | 'pejabat'> = /* @__PURE__ */ terdaftar({
  id: 'perempuanEselon',
  nama: 'Persentase Keterwakilan Perempuan Sebagai Pengambilan Keputusan di Lembaga Eksekutif',
  satuan: 'Persen',
  urusan: ['2.08'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '04.03.024' },
    { sistem: 'SIPD', kode: '000318' },
    { sistem: 'SDG', kode: '16.7.1.(b)' },
  ],
  namaLain: ['jabatan pimpinan tinggi', 'JPT', 'gender'],
  polaritas: 'naik',
  variabel: {
    perempuan: {
      label: 'Jumlah perempuan sebagai pengambil keputusan di lembaga eksekutif (eselon I dan II)',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'pejabat',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    pejabat: {
      label: 'Jumlah seluruh pengambil keputusan di lembaga eksekutif (eselon I dan II)',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('perempuan', 'pejabat'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '04.03.024', 'teks-asli')],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { perempuan: '3801', pejabat: '3984' }, nilai: '95.41' },
    {
      data: { perempuan: '1682', pejabat: '8000' },
      nilai: '21.03',
      catatan: 'Tepat 21,025; bilangan biner memberi 21,02.',
    },
  ],
});

/** Persentase RO/Sub kegiatan Responsif Gender. */
export const roResponsifGender: Indikator<'roResponsif' | 'ro'> = /* @__PURE__ */ terdaftar({
  id: 'roResponsifGender',
  nama: 'Persentase RO/Sub kegiatan Responsif Gender',
  satuan: 'Persen',
  urusan: ['2.08'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  kodeLuar: [{ sistem: 'KRIP', kode: '04.03.031' }],
  namaLain: ['ARG', 'rincian output'],
  polaritas: 'naik',
  variabel: {
    roResponsif: {
      label: 'Jumlah RO atau Subkegiatan yang Responsif Gender',
      satuan: 'rincian output/subkegiatan',
      jenis: 'cacah',
      bagianDari: 'ro',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    ro: {
      label: 'Total RO atau Subkegiatan',
      satuan: 'rincian output/subkegiatan',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('roResponsif', 'ro'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '04.03.031', 'teks-asli')],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { roResponsif: '1905', ro: '4220' }, nilai: '45.14' },
    {
      data: { roResponsif: '1756', ro: '3200' },
      nilai: '54.88',
      catatan: 'Tepat 54,875; bilangan biner memberi 54,87.',
    },
  ],
});
