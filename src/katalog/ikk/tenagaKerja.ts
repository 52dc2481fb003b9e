import type { Indikator } from '../../definition/indikator.js';
import { persentase } from '../../formula/formulaBuilders.js';
import { cite, edataKotaGorontalo, krip, metadataLumajang, permendagri18Tahun2020 } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Persentase kegiatan yang dilaksanakan yang mengacu ke rencana tenaga kerja. */
export const ikkRencanaTenagaKerja: Indikator<'kegiatanRtkd' | 'kegiatanKabKota'> = /* @__PURE__ */ terdaftar(
  {
    id: 'ikkRencanaTenagaKerja',
    nama: 'Persentase kegiatan yang dilaksanakan yang mengacu ke rencana tenaga kerja',
    satuan: 'Persen',
    urusan: ['2.07'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['RTKD', 'rencana tenaga kerja daerah'],
    polaritas: 'naik',
    variabel: {
      kegiatanRtkd: {
        label: 'Jumlah kegiatan yang dilaksanakan yang mengacu ke RTKD',
        satuan: 'kegiatan',
        jenis: 'cacah',
        bagianDari: 'kegiatanKabKota',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      kegiatanKabKota: {
        label: 'Jumlah kegiatan keseluruhan yang dilaksanakan di kabupaten/kota',
        satuan: 'kegiatan',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('kegiatanRtkd', 'kegiatanKabKota'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(permendagri18Tahun2020, 'Lampiran, IKK outcome'), edataKotaGorontalo],
    catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { kegiatanRtkd: '4030', kegiatanKabKota: '5147' }, nilai: '78.30' },
      {
        data: { kegiatanRtkd: '87', kegiatanKabKota: '160' },
        nilai: '54.38',
        catatan: 'Tepat 54,375; bilangan biner memberi 54,37.',
      },
    ],
  },
);

/** Persentase tenaga kerja bersertifikat kompetensi. */
export const ikkTenagaKerjaBersertifikat: Indikator<'tenagaKerjaBersertifikat' | 'tenagaKerja'> =
  /* @__PURE__ */ terdaftar({
    id: 'ikkTenagaKerjaBersertifikat',
    nama: 'Persentase tenaga kerja bersertifikat kompetensi',
    satuan: 'Persen',
    urusan: ['2.07'],
    tingkat: ['kabupaten-kota'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '06.02.040' },
      { sistem: 'SIPD', kode: '000497' },
    ],
    namaLain: ['sertifikasi kompetensi'],
    polaritas: 'naik',
    variabel: {
      tenagaKerjaBersertifikat: {
        label: 'Jumlah tenaga kerja yang memiliki sertifikat kompetensi',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'tenagaKerja',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      tenagaKerja: {
        label: 'Jumlah tenaga kerja',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('tenagaKerjaBersertifikat', 'tenagaKerja'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(permendagri18Tahun2020, 'Lampiran, IKK outcome'),
      edataKotaGorontalo,
      /* @__PURE__ */ cite(krip, '06.02.040'),
    ],
    catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { tenagaKerjaBersertifikat: '4496', tenagaKerja: '4608' }, nilai: '97.57' },
      {
        data: { tenagaKerjaBersertifikat: '41', tenagaKerja: '160' },
        nilai: '25.63',
        catatan: 'Tepat 25,625; bilangan biner memberi 25,62.',
      },
    ],
  });

/** Tingkat produktivitas tenaga kerja. */
export const ikkProduktivitasTenagaKerja: Indikator<'pdrbAdhk' | 'tenagaKerja'> = /* @__PURE__ */ terdaftar({
  id: 'ikkProduktivitasTenagaKerja',
  nama: 'Tingkat produktivitas tenaga kerja',
  satuan: 'rupiah per tenaga kerja',
  urusan: ['2.07'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['PDRB per tenaga kerja'],
  polaritas: 'naik',
  variabel: {
    pdrbAdhk: {
      label: 'PDRB tahun berjalan (atas dasar harga konstan)',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    tenagaKerja: {
      label: 'Jumlah tenaga kerja',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: { jenis: 'rasio', pembilang: 'pdrbAdhk', penyebut: 'tenagaKerja', pengali: '1' },
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(permendagri18Tahun2020, 'Lampiran, IKK outcome'),
    edataKotaGorontalo,
    /* @__PURE__ */ cite(metadataLumajang, 'tingkat produktivitas tenaga kerja'),
  ],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { pdrbAdhk: '19742514483991', tenagaKerja: '256773' }, nilai: '76887034.40' },
    {
      data: { pdrbAdhk: '15942983374763', tenagaKerja: '385400' },
      nilai: '41367367.35',
      catatan: 'Tepat 41367367,345; bilangan biner memberi 41367367,34.',
    },
  ],
});

/** Persentase perusahaan yang menerapkan tata kelola kerja yang layak (PP/PKB, LKS Bipartit, Struktur Skala Upah, dan terdaftar peserta BPJS Ketenagakerjaan). */
export const ikkTataKelolaKerjaLayak: Indikator<'perusahaanLayak' | 'perusahaan'> = /* @__PURE__ */ terdaftar(
  {
    id: 'ikkTataKelolaKerjaLayak',
    nama: 'Persentase perusahaan yang menerapkan tata kelola kerja yang layak (PP/PKB, LKS Bipartit, Struktur Skala Upah, dan terdaftar peserta BPJS Ketenagakerjaan)',
    satuan: 'Persen',
    urusan: ['2.07'],
    tingkat: ['kabupaten-kota'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '06.02.037' },
      { sistem: 'SIPD', kode: '000499' },
    ],
    namaLain: ['peraturan perusahaan', 'perjanjian kerja bersama'],
    polaritas: 'naik',
    variabel: {
      perusahaanLayak: {
        label: 'Jumlah perusahaan yang menerapkan tata kelola kerja yang layak',
        satuan: 'perusahaan',
        jenis: 'cacah',
        bagianDari: 'perusahaan',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      perusahaan: {
        label: 'Jumlah perusahaan',
        satuan: 'perusahaan',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('perusahaanLayak', 'perusahaan'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(permendagri18Tahun2020, 'Lampiran, IKK outcome'),
      edataKotaGorontalo,
      /* @__PURE__ */ cite(krip, '06.02.037'),
    ],
    catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { perusahaanLayak: '3153', perusahaan: '6639' }, nilai: '47.49' },
      {
        data: { perusahaanLayak: '4146', perusahaan: '8000' },
        nilai: '51.83',
        catatan: 'Tepat 51,825; bilangan biner memberi 51,82.',
      },
    ],
  },
);

/** Persentase perusahaan yang menerapkan peraturan perundangan bidang ketenagakerjaan. */
export const ikkPerusahaanKerjaLayakProv: Indikator<'perusahaanTaat' | 'perusahaan'> =
  /* @__PURE__ */ terdaftar({
    id: 'ikkPerusahaanKerjaLayakProv',
    nama: 'Persentase perusahaan yang menerapkan peraturan perundangan bidang ketenagakerjaan',
    satuan: 'Persen',
    urusan: ['2.07'],
    tingkat: ['provinsi'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '06.02.036' },
      { sistem: 'SIPD', kode: '000381' },
    ],
    namaLain: ['tata kelola kerja yang layak'],
    polaritas: 'naik',
    variabel: {
      perusahaanTaat: {
        label: 'Jumlah perusahaan yang telah menerapkan peraturan ketenagakerjaan',
        satuan: 'perusahaan',
        jenis: 'cacah',
        bagianDari: 'perusahaan',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      perusahaan: {
        label: 'Jumlah perusahaan',
        satuan: 'perusahaan',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('perusahaanTaat', 'perusahaan'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(krip, '06.02.036'),
      /* @__PURE__ */ cite(permendagri18Tahun2020, 'IKK outcome (lewat kode SIPD)', 'belum-diperiksa'),
    ],
    catatan:
      'Registri tidak mencetak rumus; kedua suku diambil dari definisinya. Belum diperiksa: kaitan dengan Permendagri 18/2020 disimpulkan dari kode SIPD. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { perusahaanTaat: '3818', perusahaan: '4276' }, nilai: '89.29' },
      {
        data: { perusahaanTaat: '388', perusahaan: '640' },
        nilai: '60.63',
        catatan: 'Tepat 60,625; bilangan biner memberi 60,62.',
      },
    ],
  });

/** Persentase tenaga kerja yang ditempatkan (dalam dan luar negeri) melalui mekanisme layanan Antar Kerja dalam wilayah kabupaten/kota. */
export const ikkPenempatanTenagaKerja: Indikator<'pencariKerjaDitempatkan' | 'pencariKerjaTerdaftar'> =
  /* @__PURE__ */ terdaftar({
    id: 'ikkPenempatanTenagaKerja',
    nama: 'Persentase tenaga kerja yang ditempatkan (dalam dan luar negeri) melalui mekanisme layanan Antar Kerja dalam wilayah kabupaten/kota',
    satuan: 'Persen',
    urusan: ['2.07'],
    tingkat: ['kabupaten-kota'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '06.02.042' },
      { sistem: 'SIPD', kode: '000500' },
    ],
    namaLain: ['AKL', 'AKAD', 'AKAN', 'pencari kerja'],
    polaritas: 'naik',
    variabel: {
      pencariKerjaDitempatkan: {
        label: 'Jumlah pencari kerja yang ditempatkan',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'pencariKerjaTerdaftar',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      pencariKerjaTerdaftar: {
        label: 'Jumlah pencari kerja yang terdaftar',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('pencariKerjaDitempatkan', 'pencariKerjaTerdaftar'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(permendagri18Tahun2020, 'Lampiran, IKK outcome'),
      edataKotaGorontalo,
      /* @__PURE__ */ cite(krip, '06.02.042'),
    ],
    catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { pencariKerjaDitempatkan: '7963', pencariKerjaTerdaftar: '8148' }, nilai: '97.73' },
      {
        data: { pencariKerjaDitempatkan: '431', pencariKerjaTerdaftar: '800' },
        nilai: '53.88',
        catatan: 'Tepat 53,875; bilangan biner memberi 53,87.',
      },
    ],
  });

/** Persentase tenaga kerja yang ditempatkan (dalam dan luar negeri) melalui mekanisme layanan antar kerja lintas daerah kabupaten/kota dalam 1 (satu) daerah provinsi. */
export const ikkPenempatanProv: Indikator<'ditempatkanAntarDaerah' | 'terdaftarPenempatan'> =
  /* @__PURE__ */ terdaftar({
    id: 'ikkPenempatanProv',
    nama: 'Persentase tenaga kerja yang ditempatkan (dalam dan luar negeri) melalui mekanisme layanan antar kerja lintas daerah kabupaten/kota dalam 1 (satu) daerah provinsi',
    satuan: 'Persen',
    urusan: ['2.07'],
    tingkat: ['provinsi'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '06.02.043' },
      { sistem: 'SIPD', kode: '000380' },
    ],
    namaLain: ['AKAD', 'pencari kerja'],
    polaritas: 'naik',
    variabel: {
      ditempatkanAntarDaerah: {
        label: 'Jumlah tenaga kerja yang ditempatkan melalui layanan antar kerja lintas daerah',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'terdaftarPenempatan',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      terdaftarPenempatan: {
        label: 'Jumlah total tenaga kerja yang terdaftar untuk penempatan',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('ditempatkanAntarDaerah', 'terdaftarPenempatan'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(krip, '06.02.043'),
      /* @__PURE__ */ cite(permendagri18Tahun2020, 'IKK outcome (lewat kode SIPD)', 'belum-diperiksa'),
    ],
    catatan:
      'Registri mencetak "layanan antar lintas kerja daerah": urutan kata dibetulkan. Registri tidak mencetak rumus; kedua suku diambil dari definisinya. Belum diperiksa: kaitan dengan Permendagri 18/2020 disimpulkan dari kode SIPD. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { ditempatkanAntarDaerah: '2911', terdaftarPenempatan: '4231' }, nilai: '68.80' },
      {
        data: { ditempatkanAntarDaerah: '102', terdaftarPenempatan: '320' },
        nilai: '31.88',
        catatan: 'Tepat 31,875; bilangan biner memberi 31,87.',
      },
    ],
  });

/** Persentase perselisihan hubungan industrial yang diselesaikan melalui perjanjian bersama oleh mediator hubungan industrial. */
export const ikkPerselisihanHiPb: Indikator<'diselesaikan' | 'perselisihan'> = /* @__PURE__ */ terdaftar({
  id: 'ikkPerselisihanHiPb',
  nama: 'Persentase perselisihan hubungan industrial yang diselesaikan melalui perjanjian bersama oleh mediator hubungan industrial',
  satuan: 'Persen',
  urusan: ['2.07'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['PHI', 'perjanjian bersama', 'mediasi'],
  polaritas: 'naik',
  variabel: {
    diselesaikan: {
      label:
        'Jumlah perselisihan hubungan industrial yang diselesaikan melalui perjanjian bersama oleh mediator hubungan industrial',
      satuan: 'kasus',
      jenis: 'cacah',
      bagianDari: 'perselisihan',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    perselisihan: {
      label: 'Jumlah perselisihan hubungan industrial',
      satuan: 'kasus',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('diselesaikan', 'perselisihan'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(permendagri18Tahun2020, 'Lampiran, IKK outcome'), edataKotaGorontalo],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { diselesaikan: '7115', perselisihan: '8598' }, nilai: '82.75' },
    {
      data: { diselesaikan: '11764', perselisihan: '16000' },
      nilai: '73.53',
      catatan: 'Tepat 73,525; bilangan biner memberi 73,52.',
    },
  ],
});

/** Persentase instruktur bersertifikat kompetensi. */
export const ikkInstrukturBersertifikat: Indikator<'instrukturBersertifikat' | 'instruktur'> =
  /* @__PURE__ */ terdaftar({
    id: 'ikkInstrukturBersertifikat',
    nama: 'Persentase instruktur bersertifikat kompetensi',
    satuan: 'Persen',
    urusan: ['2.07'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['BLK', 'pelatihan kerja'],
    polaritas: 'naik',
    variabel: {
      instrukturBersertifikat: {
        label: 'Jumlah instruktur bersertifikat kompetensi',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'instruktur',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      instruktur: {
        label: 'Jumlah instruktur',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('instrukturBersertifikat', 'instruktur'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(permendagri18Tahun2020, 'Lampiran, IKK outcome'), edataKotaGorontalo],
    catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { instrukturBersertifikat: '4319', instruktur: '6087' }, nilai: '70.95' },
      {
        data: { instrukturBersertifikat: '13228', instruktur: '16000' },
        nilai: '82.68',
        catatan: 'Tepat 82,675; bilangan biner memberi 82,67.',
      },
    ],
  });

/** Persentase lembaga pelatihan kerja yang memiliki perizinan. */
export const ikkLpkBerizin: Indikator<'lpkBerizin' | 'lpk'> = /* @__PURE__ */ terdaftar({
  id: 'ikkLpkBerizin',
  nama: 'Persentase lembaga pelatihan kerja yang memiliki perizinan',
  satuan: 'Persen',
  urusan: ['2.07'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['LPK', 'BLK'],
  polaritas: 'naik',
  variabel: {
    lpkBerizin: {
      label: 'Jumlah lembaga pelatihan kerja yang memiliki perizinan',
      satuan: 'lembaga',
      jenis: 'cacah',
      bagianDari: 'lpk',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    lpk: {
      label: 'Jumlah lembaga pelatihan kerja',
      satuan: 'lembaga',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('lpkBerizin', 'lpk'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(permendagri18Tahun2020, 'Lampiran, IKK outcome'), edataKotaGorontalo],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { lpkBerizin: '3471', lpk: '3917' }, nilai: '88.61' },
    {
      data: { lpkBerizin: '3774', lpk: '8000' },
      nilai: '47.18',
      catatan: 'Tepat 47,175; bilangan biner memberi 47,17.',
    },
  ],
});
