import type { Indikator } from '../../definition/indikator.js';
import { persentase } from '../../formula/formulaBuilders.js';
import { cite, perbupKulonProgo12Tahun2011, pp65Tahun2005 } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Cakupan perempuan dan anak korban kekerasan yang mendapatkan penanganan pengaduan oleh petugas terlatih di dalam UPT. */
export const spmLamaPengaduanKtpaDitangani: Indikator<'pengaduanKtpaDitindaklanjuti' | 'pengaduanMasuk'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmLamaPengaduanKtpaDitangani',
    nama: 'Cakupan perempuan dan anak korban kekerasan yang mendapatkan penanganan pengaduan oleh petugas terlatih di dalam UPT',
    satuan: 'Persen',
    urusan: ['2.08'],
    tingkat: ['kabupaten-kota'],
    namaLain: [
      'SPM lama',
      'PP 65/2005',
      'KtP/A',
      'KTPA',
      'kekerasan terhadap perempuan dan anak',
      'UPTD PPA',
      'P2TP2A',
    ],
    polaritas: 'naik',
    variabel: {
      pengaduanKtpaDitindaklanjuti: {
        label: 'Jumlah pengaduan yang ditindaklanjuti oleh UPT',
        satuan: 'pengaduan',
        jenis: 'cacah',
        bagianDari: 'pengaduanMasuk',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      pengaduanMasuk: {
        label: 'Jumlah pengaduan yang masuk ke UPT',
        satuan: 'pengaduan',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('pengaduanKtpaDitindaklanjuti', 'pengaduanMasuk'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(
        perbupKulonProgo12Tahun2011,
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
          'PP 2/2018 menggantikan rezim PP 65/2005; bidang pemberdayaan perempuan dan perlindungan anak tidak termasuk enam bidang SPM yang baru.',
      },
    ],
    contoh: [
      { data: { pengaduanKtpaDitindaklanjuti: '2610', pengaduanMasuk: '3171' }, nilai: '82.31' },
      {
        data: { pengaduanKtpaDitindaklanjuti: '164', pengaduanMasuk: '640' },
        nilai: '25.63',
        catatan: 'Tepat 25,625; bilangan biner memberi 25,62.',
      },
    ],
  });

/** Cakupan perempuan dan anak korban kekerasan yang mendapatkan layanan kesehatan oleh tenaga kesehatan terlatih di Puskesmas mampu tatalaksana KtP/A dan PPT/PKT di Rumah Sakit. */
export const spmLamaLayananKesehatanKtpa: Indikator<'korbanDilayani' | 'korbanTerdata'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmLamaLayananKesehatanKtpa',
    nama: 'Cakupan perempuan dan anak korban kekerasan yang mendapatkan layanan kesehatan oleh tenaga kesehatan terlatih di Puskesmas mampu tatalaksana KtP/A dan PPT/PKT di Rumah Sakit',
    satuan: 'Persen',
    urusan: ['2.08'],
    tingkat: ['kabupaten-kota'],
    namaLain: [
      'SPM lama',
      'PP 65/2005',
      'KtP/A',
      'KTPA',
      'kekerasan terhadap perempuan dan anak',
      'UPTD PPA',
      'P2TP2A',
      'PPT',
      'PKT',
    ],
    polaritas: 'naik',
    variabel: {
      korbanDilayani: {
        label:
          'Jumlah korban kekerasan terhadap perempuan dan anak yang memperoleh layanan kesehatan oleh tenaga kesehatan terlatih di Puskesmas mampu tatalaksana KtP/A atau PKT',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'korbanTerdata',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      korbanTerdata: {
        label:
          'Jumlah seluruh korban KtP/A yang terdata datang ke Puskesmas mampu tatalaksana kasus KtP/A dan ke Rumah Sakit',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('korbanDilayani', 'korbanTerdata'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(
        perbupKulonProgo12Tahun2011,
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
          'PP 2/2018 menggantikan rezim PP 65/2005; bidang pemberdayaan perempuan dan perlindungan anak tidak termasuk enam bidang SPM yang baru.',
      },
    ],
    contoh: [
      { data: { korbanDilayani: '3526', korbanTerdata: '4945' }, nilai: '71.30' },
      {
        data: { korbanDilayani: '4914', korbanTerdata: '8000' },
        nilai: '61.43',
        catatan: 'Tepat 61,425; bilangan biner memberi 61,42.',
      },
    ],
  });

/** Cakupan layanan rehabilitasi sosial yang diberikan oleh petugas rehabilitasi sosial terlatih bagi perempuan dan anak korban kekerasan di dalam UPT. */
export const spmLamaRehabSosialKtpa: Indikator<'korbanDirehabilitasi' | 'korbanButuhRehabSosial'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmLamaRehabSosialKtpa',
    nama: 'Cakupan layanan rehabilitasi sosial yang diberikan oleh petugas rehabilitasi sosial terlatih bagi perempuan dan anak korban kekerasan di dalam UPT',
    satuan: 'Persen',
    urusan: ['2.08'],
    tingkat: ['kabupaten-kota'],
    namaLain: [
      'SPM lama',
      'PP 65/2005',
      'KtP/A',
      'KTPA',
      'kekerasan terhadap perempuan dan anak',
      'UPTD PPA',
      'P2TP2A',
    ],
    polaritas: 'naik',
    variabel: {
      korbanDirehabilitasi: {
        label: 'Jumlah korban kekerasan yang mendapatkan pelayanan rehabilitasi sosial',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'korbanButuhRehabSosial',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      korbanButuhRehabSosial: {
        label: 'Jumlah korban kekerasan yang membutuhkan rehabilitasi sosial',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('korbanDirehabilitasi', 'korbanButuhRehabSosial'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(
        perbupKulonProgo12Tahun2011,
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
          'PP 2/2018 menggantikan rezim PP 65/2005; bidang pemberdayaan perempuan dan perlindungan anak tidak termasuk enam bidang SPM yang baru.',
      },
    ],
    contoh: [
      { data: { korbanDirehabilitasi: '300', korbanButuhRehabSosial: '344' }, nilai: '87.21' },
      {
        data: { korbanDirehabilitasi: '41', korbanButuhRehabSosial: '160' },
        nilai: '25.63',
        catatan: 'Tepat 25,625; bilangan biner memberi 25,62.',
      },
    ],
  });

/** Cakupan layanan bimbingan rohani yang diberikan oleh petugas bimbingan rohani terlatih bagi perempuan dan anak korban kekerasan di dalam UPT. */
export const spmLamaBimbinganRohaniKtpa: Indikator<'korbanDibimbing' | 'korbanButuhBimbinganRohani'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmLamaBimbinganRohaniKtpa',
    nama: 'Cakupan layanan bimbingan rohani yang diberikan oleh petugas bimbingan rohani terlatih bagi perempuan dan anak korban kekerasan di dalam UPT',
    satuan: 'Persen',
    urusan: ['2.08'],
    tingkat: ['kabupaten-kota'],
    namaLain: [
      'SPM lama',
      'PP 65/2005',
      'KtP/A',
      'KTPA',
      'kekerasan terhadap perempuan dan anak',
      'UPTD PPA',
      'P2TP2A',
    ],
    polaritas: 'naik',
    variabel: {
      korbanDibimbing: {
        label: 'Jumlah korban kekerasan yang mendapatkan layanan bimbingan rohani',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'korbanButuhBimbinganRohani',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      korbanButuhBimbinganRohani: {
        label: 'Jumlah korban kekerasan yang membutuhkan layanan bimbingan rohani',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('korbanDibimbing', 'korbanButuhBimbinganRohani'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(
        perbupKulonProgo12Tahun2011,
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
          'PP 2/2018 menggantikan rezim PP 65/2005; bidang pemberdayaan perempuan dan perlindungan anak tidak termasuk enam bidang SPM yang baru.',
      },
    ],
    contoh: [
      { data: { korbanDibimbing: '7793', korbanButuhBimbinganRohani: '8109' }, nilai: '96.10' },
      {
        data: { korbanDibimbing: '4342', korbanButuhBimbinganRohani: '8000' },
        nilai: '54.28',
        catatan: 'Tepat 54,275; bilangan biner memberi 54,27.',
      },
    ],
  });

/** Cakupan penegakan hukum dari tingkat penyidikan sampai dengan putusan pengadilan atas kasus-kasus kekerasan terhadap perempuan dan anak. */
export const spmLamaPenegakanHukumKtpa: Indikator<'perkaraDiputus' | 'perkaraDisidangkan'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmLamaPenegakanHukumKtpa',
    nama: 'Cakupan penegakan hukum dari tingkat penyidikan sampai dengan putusan pengadilan atas kasus-kasus kekerasan terhadap perempuan dan anak',
    satuan: 'Persen',
    urusan: ['2.08'],
    tingkat: ['kabupaten-kota'],
    namaLain: [
      'SPM lama',
      'PP 65/2005',
      'KtP/A',
      'KTPA',
      'kekerasan terhadap perempuan dan anak',
      'UPTD PPA',
      'P2TP2A',
    ],
    polaritas: 'naik',
    variabel: {
      perkaraDiputus: {
        label:
          'Jumlah perkara yang diputuskan pengadilan dengan dasar perundang-undangan yang berkaitan kekerasan terhadap perempuan dan anak',
        satuan: 'perkara',
        jenis: 'cacah',
        bagianDari: 'perkaraDisidangkan',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      perkaraDisidangkan: {
        label: 'Jumlah perkara kekerasan terhadap perempuan dan anak yang disidangkan',
        satuan: 'perkara',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('perkaraDiputus', 'perkaraDisidangkan'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(
        perbupKulonProgo12Tahun2011,
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
          'PP 2/2018 menggantikan rezim PP 65/2005; bidang pemberdayaan perempuan dan perlindungan anak tidak termasuk enam bidang SPM yang baru.',
      },
    ],
    contoh: [
      { data: { perkaraDiputus: '564', perkaraDisidangkan: '1088' }, nilai: '51.84' },
      {
        data: { perkaraDiputus: '870', perkaraDisidangkan: '1600' },
        nilai: '54.38',
        catatan: 'Tepat 54,375; bilangan biner memberi 54,37.',
      },
    ],
  });

/** Cakupan perempuan dan anak korban kekerasan yang mendapatkan layanan bantuan hukum. */
export const spmLamaBantuanHukumKtpa: Indikator<'korbanDibantuHukum' | 'korbanButuhBantuanHukum'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmLamaBantuanHukumKtpa',
    nama: 'Cakupan perempuan dan anak korban kekerasan yang mendapatkan layanan bantuan hukum',
    satuan: 'Persen',
    urusan: ['2.08'],
    tingkat: ['kabupaten-kota'],
    namaLain: [
      'SPM lama',
      'PP 65/2005',
      'KtP/A',
      'KTPA',
      'kekerasan terhadap perempuan dan anak',
      'UPTD PPA',
      'P2TP2A',
    ],
    polaritas: 'naik',
    variabel: {
      korbanDibantuHukum: {
        label: 'Jumlah perempuan dan anak korban kekerasan yang mendapatkan layanan bantuan hukum',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'korbanButuhBantuanHukum',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      korbanButuhBantuanHukum: {
        label: 'Jumlah korban kekerasan yang membutuhkan bantuan hukum',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('korbanDibantuHukum', 'korbanButuhBantuanHukum'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(
        perbupKulonProgo12Tahun2011,
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
          'PP 2/2018 menggantikan rezim PP 65/2005; bidang pemberdayaan perempuan dan perlindungan anak tidak termasuk enam bidang SPM yang baru.',
      },
    ],
    contoh: [
      { data: { korbanDibantuHukum: '2784', korbanButuhBantuanHukum: '8187' }, nilai: '34.01' },
      {
        data: { korbanDibantuHukum: '10868', korbanButuhBantuanHukum: '16000' },
        nilai: '67.93',
        catatan: 'Tepat 67,925; bilangan biner memberi 67,92.',
      },
    ],
  });

/** Cakupan layanan pemulangan bagi perempuan dan anak korban kekerasan. */
export const spmLamaPemulanganKtpa: Indikator<'korbanDipulangkan' | 'korbanTerdataUpt'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmLamaPemulanganKtpa',
    nama: 'Cakupan layanan pemulangan bagi perempuan dan anak korban kekerasan',
    satuan: 'Persen',
    urusan: ['2.08'],
    tingkat: ['kabupaten-kota'],
    namaLain: [
      'SPM lama',
      'PP 65/2005',
      'KtP/A',
      'KTPA',
      'kekerasan terhadap perempuan dan anak',
      'UPTD PPA',
      'P2TP2A',
    ],
    polaritas: 'naik',
    variabel: {
      korbanDipulangkan: {
        label: 'Jumlah perempuan dan anak korban kekerasan yang mendapatkan pelayanan pemulangan',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'korbanTerdataUpt',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      korbanTerdataUpt: {
        label: 'Jumlah perempuan dan anak korban kekerasan yang terdata di UPT',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('korbanDipulangkan', 'korbanTerdataUpt'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(
        perbupKulonProgo12Tahun2011,
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
          'PP 2/2018 menggantikan rezim PP 65/2005; bidang pemberdayaan perempuan dan perlindungan anak tidak termasuk enam bidang SPM yang baru.',
      },
    ],
    contoh: [
      { data: { korbanDipulangkan: '5066', korbanTerdataUpt: '6019' }, nilai: '84.17' },
      {
        data: { korbanDipulangkan: '5894', korbanTerdataUpt: '8000' },
        nilai: '73.68',
        catatan: 'Tepat 73,675; bilangan biner memberi 73,67.',
      },
    ],
  });

/** Cakupan layanan reintegrasi sosial bagi perempuan dan anak korban kekerasan. */
export const spmLamaReintegrasiKtpa: Indikator<'korbanDisatukan' | 'korbanButuhReintegrasi'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmLamaReintegrasiKtpa',
    nama: 'Cakupan layanan reintegrasi sosial bagi perempuan dan anak korban kekerasan',
    satuan: 'Persen',
    urusan: ['2.08'],
    tingkat: ['kabupaten-kota'],
    namaLain: [
      'SPM lama',
      'PP 65/2005',
      'KtP/A',
      'KTPA',
      'kekerasan terhadap perempuan dan anak',
      'UPTD PPA',
      'P2TP2A',
    ],
    polaritas: 'naik',
    variabel: {
      korbanDisatukan: {
        label:
          'Jumlah perempuan dan anak korban kekerasan yang disatukan kembali ke keluarga, keluarga pengganti dan masyarakat lainnya',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'korbanButuhReintegrasi',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      korbanButuhReintegrasi: {
        label: 'Jumlah perempuan dan anak korban kekerasan yang membutuhkan reintegrasi sosial',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('korbanDisatukan', 'korbanButuhReintegrasi'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(
        perbupKulonProgo12Tahun2011,
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
          'PP 2/2018 menggantikan rezim PP 65/2005; bidang pemberdayaan perempuan dan perlindungan anak tidak termasuk enam bidang SPM yang baru.',
      },
    ],
    contoh: [
      { data: { korbanDisatukan: '4946', korbanButuhReintegrasi: '6827' }, nilai: '72.45' },
      {
        data: { korbanDisatukan: '481', korbanButuhReintegrasi: '800' },
        nilai: '60.13',
        catatan: 'Tepat 60,125; bilangan biner memberi 60,12.',
      },
    ],
  });
