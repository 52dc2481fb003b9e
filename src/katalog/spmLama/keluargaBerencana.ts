import type { Indikator } from '../../definition/indikator.js';
import { persentase } from '../../formula/formulaBuilders.js';
import {
  cite,
  edataKotaGorontalo,
  perbupKulonProgo13Tahun2011,
  perbupKulonProgo15Tahun2011,
  pp65Tahun2005,
} from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Cakupan Pasangan Usia Subur (PUS) yang istrinya dibawah usia 20 tahun. */
export const spmLamaPusIstriDibawah20: Indikator<'pusIstriDibawah20' | 'pusIstri15Sampai49'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmLamaPusIstriDibawah20',
    nama: 'Cakupan Pasangan Usia Subur (PUS) yang istrinya dibawah usia 20 tahun',
    satuan: 'Persen',
    urusan: ['2.14'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['SPM lama', 'PP 65/2005', 'perkawinan anak', 'pernikahan dini', 'PUS'],
    polaritas: 'turun',
    variabel: {
      pusIstriDibawah20: {
        label: 'Jumlah PUS yang usia istrinya < 20 tahun',
        satuan: 'pasangan',
        jenis: 'cacah',
        bagianDari: 'pusIstri15Sampai49',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      pusIstri15Sampai49: {
        label: 'Jumlah PUS yang usia istrinya 15-49 tahun',
        satuan: 'pasangan',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('pusIstriDibawah20', 'pusIstri15Sampai49'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(
        perbupKulonProgo13Tahun2011,
        'Lampiran: Target dan Panduan Operasional',
        'teks-asli',
      ),
      pp65Tahun2005,
    ],
    catatan:
      'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Target tercetak paling banyak 3,5%: makin rendah makin baik. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya.',
    berlaku: { sejak: '2011', sampai: '2018' },
    digantikan: [
      {
        nama: 'SPM menurut PP 2/2018',
        alasan:
          'PP 2/2018 menggantikan rezim PP 65/2005; bidang keluarga berencana tidak termasuk enam bidang SPM yang baru.',
      },
    ],
    contoh: [
      { data: { pusIstriDibawah20: '266', pusIstri15Sampai49: '6101' }, nilai: '4.36' },
      {
        data: { pusIstriDibawah20: '58', pusIstri15Sampai49: '1600' },
        nilai: '3.63',
        catatan: 'Tepat 3,625; bilangan biner memberi 3,62.',
      },
    ],
  });

/** Cakupan sasaran PUS menjadi Peserta KB aktif. */
export const spmLamaPesertaKbAktif: Indikator<'pesertaKb' | 'pus'> = /* @__PURE__ */ terdaftar({
  id: 'spmLamaPesertaKbAktif',
  nama: 'Cakupan sasaran PUS menjadi Peserta KB aktif',
  satuan: 'Persen',
  urusan: ['2.14', '1.02'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['SPM lama', 'PP 65/2005', 'CPR', 'akseptor', 'kontrasepsi', 'cakupan peserta KB aktif'],
  polaritas: 'naik',
  variabel: {
    pesertaKb: {
      label: 'Jumlah PUS yang menggunakan kontrasepsi (peserta KB aktif)',
      satuan: 'pasangan',
      jenis: 'cacah',
      bagianDari: 'pus',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    pus: {
      label: 'Jumlah Pasangan Usia Subur (PUS)',
      satuan: 'pasangan',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('pesertaKb', 'pus'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(
      perbupKulonProgo13Tahun2011,
      'Lampiran: Target dan Panduan Operasional',
      'teks-asli',
    ),
    pp65Tahun2005,
    /* @__PURE__ */ cite(
      perbupKulonProgo15Tahun2011,
      'Lampiran: Target dan Panduan Operasional',
      'teks-asli',
    ),
    edataKotaGorontalo,
  ],
  catatan:
    'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Target tercetak paling sedikit 65%. SPM lama kesehatan memuat indikator yang sama dengan nama "Cakupan peserta KB aktif". Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya.',
  berlaku: { sejak: '2011', sampai: '2018' },
  digantikan: [
    {
      nama: 'SPM menurut PP 2/2018',
      alasan:
        'PP 2/2018 menggantikan rezim PP 65/2005; bidang keluarga berencana tidak termasuk enam bidang SPM yang baru.',
    },
  ],
  contoh: [
    { data: { pesertaKb: '3372', pus: '4430' }, nilai: '76.12' },
    {
      data: { pesertaKb: '2186', pus: '8000' },
      nilai: '27.33',
      catatan: 'Tepat 27,325; bilangan biner memberi 27,32.',
    },
  ],
});

/** Cakupan PUS yang ingin ber-KB belum terlayani (unmet need). */
export const spmLamaUnmetNeed: Indikator<'pusUnmetNeed' | 'pus15Sampai49'> = /* @__PURE__ */ terdaftar({
  id: 'spmLamaUnmetNeed',
  nama: 'Cakupan PUS yang ingin ber-KB belum terlayani (unmet need)',
  satuan: 'Persen',
  urusan: ['2.14'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['SPM lama', 'PP 65/2005', 'unmet need', 'kebutuhan ber-KB tidak terpenuhi'],
  polaritas: 'turun',
  variabel: {
    pusUnmetNeed: {
      label: 'Jumlah PUS yang ingin ber-KB tetapi belum terlayani (unmet need)',
      satuan: 'pasangan',
      jenis: 'cacah',
      bagianDari: 'pus15Sampai49',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    pus15Sampai49: {
      label: 'Jumlah PUS 15-49 tahun',
      satuan: 'pasangan',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('pusUnmetNeed', 'pus15Sampai49'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(
      perbupKulonProgo13Tahun2011,
      'Lampiran: Target dan Panduan Operasional',
      'teks-asli',
    ),
    pp65Tahun2005,
  ],
  catatan:
    'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Target tercetak paling banyak 5%: makin rendah makin baik. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya.',
  berlaku: { sejak: '2011', sampai: '2018' },
  digantikan: [
    {
      nama: 'SPM menurut PP 2/2018',
      alasan:
        'PP 2/2018 menggantikan rezim PP 65/2005; bidang keluarga berencana tidak termasuk enam bidang SPM yang baru.',
    },
  ],
  contoh: [
    { data: { pusUnmetNeed: '2061', pus15Sampai49: '5962' }, nilai: '34.57' },
    {
      data: { pusUnmetNeed: '978', pus15Sampai49: '1600' },
      nilai: '61.13',
      catatan: 'Tepat 61,125; bilangan biner memberi 61,12.',
    },
  ],
});

/** Cakupan anggota Bina Keluarga Balita (BKB) ber-KB. */
export const spmLamaBkbBerKb: Indikator<'anggotaBerKb' | 'anggotaBkb'> = /* @__PURE__ */ terdaftar({
  id: 'spmLamaBkbBerKb',
  nama: 'Cakupan anggota Bina Keluarga Balita (BKB) ber-KB',
  satuan: 'Persen',
  urusan: ['2.14'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['SPM lama', 'PP 65/2005', 'BKB', 'tribina'],
  polaritas: 'naik',
  variabel: {
    anggotaBerKb: {
      label: 'Jumlah anggota BKB ber-KB',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'anggotaBkb',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    anggotaBkb: {
      label: 'Jumlah seluruh anggota BKB',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('anggotaBerKb', 'anggotaBkb'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(
      perbupKulonProgo13Tahun2011,
      'Lampiran: Target dan Panduan Operasional',
      'teks-asli',
    ),
    pp65Tahun2005,
  ],
  catatan:
    'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
  berlaku: { sejak: '2011', sampai: '2018' },
  digantikan: [
    {
      nama: 'SPM menurut PP 2/2018',
      alasan:
        'PP 2/2018 menggantikan rezim PP 65/2005; bidang keluarga berencana tidak termasuk enam bidang SPM yang baru.',
    },
  ],
  contoh: [
    { data: { anggotaBerKb: '8573', anggotaBkb: '8815' }, nilai: '97.25' },
    {
      data: { anggotaBerKb: '7462', anggotaBkb: '8000' },
      nilai: '93.28',
      catatan: 'Tepat 93,275; bilangan biner memberi 93,27.',
    },
  ],
});

/** Cakupan PUS peserta KB anggota Usaha Peningkatan Pendapatan Keluarga Sejahtera (UPPKS) yang ber-KB mandiri. */
export const spmLamaUppksKbMandiri: Indikator<'anggotaKbMandiri' | 'anggotaUppks'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmLamaUppksKbMandiri',
    nama: 'Cakupan PUS peserta KB anggota Usaha Peningkatan Pendapatan Keluarga Sejahtera (UPPKS) yang ber-KB mandiri',
    satuan: 'Persen',
    urusan: ['2.14'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['SPM lama', 'PP 65/2005', 'UPPKS', 'UPPKA'],
    polaritas: 'naik',
    variabel: {
      anggotaKbMandiri: {
        label: 'Jumlah anggota UPPKS ber-KB mandiri',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'anggotaUppks',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      anggotaUppks: {
        label: 'Jumlah seluruh anggota UPPKS peserta KB',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('anggotaKbMandiri', 'anggotaUppks'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(
        perbupKulonProgo13Tahun2011,
        'Lampiran: Target dan Panduan Operasional',
        'teks-asli',
      ),
      pp65Tahun2005,
    ],
    catatan:
      'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
    berlaku: { sejak: '2011', sampai: '2018' },
    digantikan: [
      {
        nama: 'SPM menurut PP 2/2018',
        alasan:
          'PP 2/2018 menggantikan rezim PP 65/2005; bidang keluarga berencana tidak termasuk enam bidang SPM yang baru.',
      },
    ],
    contoh: [
      { data: { anggotaKbMandiri: '7338', anggotaUppks: '8340' }, nilai: '87.99' },
      {
        data: { anggotaKbMandiri: '5124', anggotaUppks: '16000' },
        nilai: '32.03',
        catatan: 'Tepat 32,025; bilangan biner memberi 32,02.',
      },
    ],
  });

/** Cakupan penyediaan alat dan obat kontrasepsi untuk memenuhi permintaan masyarakat. */
export const spmLamaPenyediaanAlokon: Indikator<'permintaanDipenuhi' | 'permintaanSeharusnya'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmLamaPenyediaanAlokon',
    nama: 'Cakupan penyediaan alat dan obat kontrasepsi untuk memenuhi permintaan masyarakat',
    satuan: 'Persen',
    urusan: ['2.14'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['SPM lama', 'PP 65/2005', 'alokon', 'kontrasepsi'],
    polaritas: 'naik',
    variabel: {
      permintaanDipenuhi: {
        label: 'Jumlah permintaan alat dan obat kontrasepsi yang bisa dipenuhi',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      permintaanSeharusnya: {
        label: 'Jumlah permintaan alat dan obat kontrasepsi yang seharusnya dipenuhi',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('permintaanDipenuhi', 'permintaanSeharusnya'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(
        perbupKulonProgo13Tahun2011,
        'Lampiran: Target dan Panduan Operasional',
        'teks-asli',
      ),
      pp65Tahun2005,
    ],
    catatan:
      'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Nama pada sumber memuat "30% setiap tahun". Sumber hanya menulis "jumlah yang bisa dipenuhi" dan "jumlah yang seharusnya dipenuhi". Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
    berlaku: { sejak: '2011', sampai: '2018' },
    digantikan: [
      {
        nama: 'SPM menurut PP 2/2018',
        alasan:
          'PP 2/2018 menggantikan rezim PP 65/2005; bidang keluarga berencana tidak termasuk enam bidang SPM yang baru.',
      },
    ],
    contoh: [
      { data: { permintaanDipenuhi: '77', permintaanSeharusnya: '194' }, nilai: '39.69' },
      {
        data: { permintaanDipenuhi: '4794', permintaanSeharusnya: '8000' },
        nilai: '59.93',
        catatan: 'Tepat 59,925; bilangan biner memberi 59,92.',
      },
    ],
  });

/** Cakupan penyediaan Informasi Data Mikro Keluarga di setiap desa/kelurahan. */
export const spmLamaDataMikroKeluarga: Indikator<'rekapDataMikro' | 'desaKelurahan'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmLamaDataMikroKeluarga',
    nama: 'Cakupan penyediaan Informasi Data Mikro Keluarga di setiap desa/kelurahan',
    satuan: 'Persen',
    urusan: ['2.14'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['SPM lama', 'PP 65/2005', 'pendataan keluarga', 'data mikro'],
    polaritas: 'naik',
    variabel: {
      rekapDataMikro: {
        label: 'Jumlah rekap data mikro keluarga desa/kelurahan',
        satuan: 'desa/kelurahan',
        jenis: 'cacah',
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
    formula: /* @__PURE__ */ persentase('rekapDataMikro', 'desaKelurahan'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(
        perbupKulonProgo13Tahun2011,
        'Lampiran: Target dan Panduan Operasional',
        'teks-asli',
      ),
      pp65Tahun2005,
    ],
    catatan:
      'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
    berlaku: { sejak: '2011', sampai: '2018' },
    digantikan: [
      {
        nama: 'SPM menurut PP 2/2018',
        alasan:
          'PP 2/2018 menggantikan rezim PP 65/2005; bidang keluarga berencana tidak termasuk enam bidang SPM yang baru.',
      },
    ],
    pengecualian: [
      { kode: 'undeclared-part', alasan: 'Pembilang menghitung rekap data, penyebut menghitung desa.' },
    ],
    contoh: [
      { data: { rekapDataMikro: '1373', desaKelurahan: '2890' }, nilai: '47.51' },
      {
        data: { rekapDataMikro: '41', desaKelurahan: '160' },
        nilai: '25.63',
        catatan: 'Tepat 25,625; bilangan biner memberi 25,62.',
      },
    ],
  });
