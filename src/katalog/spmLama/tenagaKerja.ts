import type { Indikator } from '../../definition/indikator.js';
import { persentase } from '../../formula/formulaBuilders.js';
import { cite, indikatorSulawesiTenggara, perbupKulonProgo57Tahun2011, pp65Tahun2005 } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Besaran tenaga kerja yang mendapatkan pelatihan berbasis Kompetensi. */
export const spmLamaPelatihanKompetensi: Indikator<'dilatihKompetensi' | 'pendaftarKompetensi'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmLamaPelatihanKompetensi',
    nama: 'Besaran tenaga kerja yang mendapatkan pelatihan berbasis Kompetensi',
    satuan: 'Persen',
    urusan: ['2.07'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['SPM lama', 'PP 65/2005', 'BLK', 'PBK'],
    polaritas: 'naik',
    variabel: {
      dilatihKompetensi: {
        label: 'Jumlah tenaga kerja yang dilatih',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'pendaftarKompetensi',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      pendaftarKompetensi: {
        label: 'Jumlah pendaftar pelatihan berbasis kompetensi',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('dilatihKompetensi', 'pendaftarKompetensi'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(
        perbupKulonProgo57Tahun2011,
        'Lampiran: Target dan Panduan Operasional',
        'teks-asli',
      ),
      pp65Tahun2005,
      /* @__PURE__ */ cite(indikatorSulawesiTenggara, 'tabel_7411'),
    ],
    catatan:
      'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
    berlaku: { sejak: '2011', sampai: '2018' },
    digantikan: [
      {
        nama: 'SPM menurut PP 2/2018',
        alasan:
          'PP 2/2018 menggantikan rezim PP 65/2005; bidang tenaga kerja tidak termasuk enam bidang SPM yang baru.',
      },
    ],
    contoh: [
      { data: { dilatihKompetensi: '1597', pendaftarKompetensi: '3468' }, nilai: '46.05' },
      {
        data: { dilatihKompetensi: '3912', pendaftarKompetensi: '6400' },
        nilai: '61.13',
        catatan: 'Tepat 61,125; bilangan biner memberi 61,12.',
      },
    ],
  });

/** Besaran tenaga kerja yang mendapatkan pelatihan berbasis masyarakat. */
export const spmLamaPelatihanMasyarakat: Indikator<'dilatihMasyarakat' | 'pendaftarMasyarakat'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmLamaPelatihanMasyarakat',
    nama: 'Besaran tenaga kerja yang mendapatkan pelatihan berbasis masyarakat',
    satuan: 'Persen',
    urusan: ['2.07'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['SPM lama', 'PP 65/2005', 'BLK'],
    polaritas: 'naik',
    variabel: {
      dilatihMasyarakat: {
        label: 'Jumlah tenaga kerja yang dilatih',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'pendaftarMasyarakat',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      pendaftarMasyarakat: {
        label: 'Jumlah pendaftar pelatihan berbasis masyarakat',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('dilatihMasyarakat', 'pendaftarMasyarakat'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(
        perbupKulonProgo57Tahun2011,
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
          'PP 2/2018 menggantikan rezim PP 65/2005; bidang tenaga kerja tidak termasuk enam bidang SPM yang baru.',
      },
    ],
    contoh: [
      { data: { dilatihMasyarakat: '527', pendaftarMasyarakat: '670' }, nilai: '78.66' },
      {
        data: { dilatihMasyarakat: '5074', pendaftarMasyarakat: '8000' },
        nilai: '63.43',
        catatan: 'Tepat 63,425; bilangan biner memberi 63,42.',
      },
    ],
  });

/** Besaran tenaga kerja yang mendapatkan pelatihan kewirausahaan. */
export const spmLamaPelatihanKewirausahaan: Indikator<'dilatihKewirausahaan' | 'pendaftarKewirausahaan'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmLamaPelatihanKewirausahaan',
    nama: 'Besaran tenaga kerja yang mendapatkan pelatihan kewirausahaan',
    satuan: 'Persen',
    urusan: ['2.07'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['SPM lama', 'PP 65/2005', 'wirausaha'],
    polaritas: 'naik',
    variabel: {
      dilatihKewirausahaan: {
        label: 'Jumlah tenaga kerja yang dilatih',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'pendaftarKewirausahaan',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      pendaftarKewirausahaan: {
        label: 'Jumlah pendaftar pelatihan kewirausahaan',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('dilatihKewirausahaan', 'pendaftarKewirausahaan'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(
        perbupKulonProgo57Tahun2011,
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
          'PP 2/2018 menggantikan rezim PP 65/2005; bidang tenaga kerja tidak termasuk enam bidang SPM yang baru.',
      },
    ],
    contoh: [
      { data: { dilatihKewirausahaan: '302', pendaftarKewirausahaan: '349' }, nilai: '86.53' },
      {
        data: { dilatihKewirausahaan: '51', pendaftarKewirausahaan: '160' },
        nilai: '31.88',
        catatan: 'Tepat 31,875; bilangan biner memberi 31,87.',
      },
    ],
  });

/** Besaran pencari kerja terdaftar yang ditempatkan. */
export const spmLamaPencariKerjaDitempatkan: Indikator<'pencariDitempatkan' | 'pencariTerdaftar'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmLamaPencariKerjaDitempatkan',
    nama: 'Besaran pencari kerja terdaftar yang ditempatkan',
    satuan: 'Persen',
    urusan: ['2.07'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['SPM lama', 'PP 65/2005', 'AK-1', 'kartu kuning', 'penempatan'],
    polaritas: 'naik',
    variabel: {
      pencariDitempatkan: {
        label: 'Jumlah pencari kerja yang ditempatkan',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'pencariTerdaftar',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      pencariTerdaftar: {
        label: 'Jumlah pencari kerja terdaftar',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('pencariDitempatkan', 'pencariTerdaftar'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(
        perbupKulonProgo57Tahun2011,
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
          'PP 2/2018 menggantikan rezim PP 65/2005; bidang tenaga kerja tidak termasuk enam bidang SPM yang baru.',
      },
    ],
    contoh: [
      { data: { pencariDitempatkan: '1464', pencariTerdaftar: '1492' }, nilai: '98.12' },
      {
        data: { pencariDitempatkan: '7034', pencariTerdaftar: '8000' },
        nilai: '87.93',
        catatan: 'Tepat 87,925; bilangan biner memberi 87,92.',
      },
    ],
  });

/** Besaran kasus yang diselesaikan dengan Perjanjian Bersama (PB). */
export const spmLamaKasusHiSelesaiPb: Indikator<'kasusPb' | 'kasusDicatat'> = /* @__PURE__ */ terdaftar({
  id: 'spmLamaKasusHiSelesaiPb',
  nama: 'Besaran kasus yang diselesaikan dengan Perjanjian Bersama (PB)',
  satuan: 'Persen',
  urusan: ['2.07'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['SPM lama', 'PP 65/2005', 'hubungan industrial', 'PHI', 'mediator'],
  polaritas: 'naik',
  variabel: {
    kasusPb: {
      label: 'Jumlah kasus yang diselesaikan dengan PB',
      satuan: 'kasus',
      jenis: 'cacah',
      bagianDari: 'kasusDicatat',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    kasusDicatat: {
      label: 'Jumlah kasus yang dicatatkan',
      satuan: 'kasus',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('kasusPb', 'kasusDicatat'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(
      perbupKulonProgo57Tahun2011,
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
        'PP 2/2018 menggantikan rezim PP 65/2005; bidang tenaga kerja tidak termasuk enam bidang SPM yang baru.',
    },
  ],
  contoh: [
    { data: { kasusPb: '922', kasusDicatat: '1765' }, nilai: '52.24' },
    {
      data: { kasusPb: '2562', kasusDicatat: '4800' },
      nilai: '53.38',
      catatan: 'Tepat 53,375; bilangan biner memberi 53,37.',
    },
  ],
});

/** Besaran pekerja/buruh yang menjadi peserta program Jamsostek aktif. */
export const spmLamaPesertaJamsostek: Indikator<'pesertaAktif' | 'pekerja'> = /* @__PURE__ */ terdaftar({
  id: 'spmLamaPesertaJamsostek',
  nama: 'Besaran pekerja/buruh yang menjadi peserta program Jamsostek aktif',
  satuan: 'Persen',
  urusan: ['2.07'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['SPM lama', 'PP 65/2005', 'BPJS Ketenagakerjaan', 'Jamsostek'],
  polaritas: 'naik',
  variabel: {
    pesertaAktif: {
      label: 'Jumlah pekerja/buruh peserta program jamsostek aktif',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'pekerja',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    pekerja: {
      label: 'Jumlah pekerja/buruh',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('pesertaAktif', 'pekerja'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(
      perbupKulonProgo57Tahun2011,
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
        'PP 2/2018 menggantikan rezim PP 65/2005; bidang tenaga kerja tidak termasuk enam bidang SPM yang baru.',
    },
  ],
  contoh: [
    { data: { pesertaAktif: '2514', pekerja: '3344' }, nilai: '75.18' },
    {
      data: { pesertaAktif: '2502', pekerja: '8000' },
      nilai: '31.28',
      catatan: 'Tepat 31,275; bilangan biner memberi 31,27.',
    },
  ],
});

/** Besaran Pemeriksaan Perusahaan. */
export const spmLamaPemeriksaanPerusahaan: Indikator<'perusahaanDiperiksa' | 'perusahaanTerdaftar'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmLamaPemeriksaanPerusahaan',
    nama: 'Besaran Pemeriksaan Perusahaan',
    satuan: 'Persen',
    urusan: ['2.07'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['SPM lama', 'PP 65/2005', 'pengawasan ketenagakerjaan'],
    polaritas: 'naik',
    variabel: {
      perusahaanDiperiksa: {
        label: 'Jumlah perusahaan yang telah diperiksa',
        satuan: 'perusahaan',
        jenis: 'cacah',
        bagianDari: 'perusahaanTerdaftar',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      perusahaanTerdaftar: {
        label: 'Jumlah perusahaan yang terdaftar',
        satuan: 'perusahaan',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('perusahaanDiperiksa', 'perusahaanTerdaftar'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(
        perbupKulonProgo57Tahun2011,
        'Lampiran: Target dan Panduan Operasional',
        'teks-asli',
      ),
      pp65Tahun2005,
    ],
    catatan:
      'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Sumber tidak mencetak "x 100%" pada baris ini; satuannya persen. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Pembilang dibaca kumulatif dalam satu tahun, maka gabungan periode memakai laporan terakhir. Polaritas disimpulkan; sumber tidak mencetaknya.',
    berlaku: { sejak: '2011', sampai: '2018' },
    digantikan: [
      {
        nama: 'SPM menurut PP 2/2018',
        alasan:
          'PP 2/2018 menggantikan rezim PP 65/2005; bidang tenaga kerja tidak termasuk enam bidang SPM yang baru.',
      },
    ],
    contoh: [
      { data: { perusahaanDiperiksa: '2748', perusahaanTerdaftar: '5114' }, nilai: '53.73' },
      {
        data: { perusahaanDiperiksa: '41', perusahaanTerdaftar: '160' },
        nilai: '25.63',
        catatan: 'Tepat 25,625; bilangan biner memberi 25,62.',
      },
    ],
  });

/** Besaran pengujian Peralatan di Perusahaan. */
export const spmLamaPengujianPeralatan: Indikator<'peralatanDiuji' | 'peralatanTerdaftar'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmLamaPengujianPeralatan',
    nama: 'Besaran pengujian Peralatan di Perusahaan',
    satuan: 'Persen',
    urusan: ['2.07'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['SPM lama', 'PP 65/2005', 'K3', 'riksa uji'],
    polaritas: 'naik',
    variabel: {
      peralatanDiuji: {
        label: 'Jumlah peralatan yang telah diuji',
        satuan: 'peralatan',
        jenis: 'cacah',
        bagianDari: 'peralatanTerdaftar',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      peralatanTerdaftar: {
        label: 'Jumlah peralatan yang terdaftar',
        satuan: 'peralatan',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('peralatanDiuji', 'peralatanTerdaftar'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(
        perbupKulonProgo57Tahun2011,
        'Lampiran: Target dan Panduan Operasional',
        'teks-asli',
      ),
      pp65Tahun2005,
    ],
    catatan:
      'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Sumber tidak mencetak "x 100%" pada baris ini; satuannya persen. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Pembilang dibaca kumulatif dalam satu tahun, maka gabungan periode memakai laporan terakhir. Polaritas disimpulkan; sumber tidak mencetaknya.',
    berlaku: { sejak: '2011', sampai: '2018' },
    digantikan: [
      {
        nama: 'SPM menurut PP 2/2018',
        alasan:
          'PP 2/2018 menggantikan rezim PP 65/2005; bidang tenaga kerja tidak termasuk enam bidang SPM yang baru.',
      },
    ],
    contoh: [
      { data: { peralatanDiuji: '2840', peralatanTerdaftar: '7109' }, nilai: '39.95' },
      {
        data: { peralatanDiuji: '7068', peralatanTerdaftar: '16000' },
        nilai: '44.18',
        catatan: 'Tepat 44,175; bilangan biner memberi 44,17.',
      },
    ],
  });
