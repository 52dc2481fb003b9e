import type { Indikator } from '../../definition/indikator.js';
import { persentase } from '../../formula/formulaBuilders.js';
import { cite, perbupKulonProgo10Tahun2011, permensos129Tahun2008, pp65Tahun2005 } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Prosentase (%) PMKS yang memperoleh bantuan sosial untuk pemenuhan kebutuhan dasar. */
export const spmLamaPmksBantuanSosial: Indikator<'pmksDibantu' | 'pmksSeharusnyaDibantu'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmLamaPmksBantuanSosial',
    nama: 'Prosentase (%) PMKS yang memperoleh bantuan sosial untuk pemenuhan kebutuhan dasar',
    satuan: 'Persen',
    urusan: ['1.06'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['SPM lama', 'PP 65/2005', 'PMKS', 'PPKS', 'pemerlu pelayanan kesejahteraan sosial', 'bansos'],
    polaritas: 'naik',
    variabel: {
      pmksDibantu: {
        label: 'Jumlah PMKS yang memperoleh bantuan sosial dalam 1 tahun',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      pmksSeharusnyaDibantu: {
        label: 'Jumlah PMKS dalam 1 (satu) tahun yang seharusnya memperoleh bantuan sosial',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('pmksDibantu', 'pmksSeharusnyaDibantu'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(
        perbupKulonProgo10Tahun2011,
        'Lampiran: Target dan Panduan Operasional',
        'teks-asli',
      ),
      pp65Tahun2005,
    ],
    catatan:
      'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Pembilang dibaca kumulatif dalam satu tahun, maka gabungan periode memakai laporan terakhir. Polaritas disimpulkan; sumber tidak mencetaknya.',
    berlaku: { sejak: '2011', sampai: '2018' },
    digantikan: [{ nama: 'SPM menurut PP 2/2018', alasan: 'PP 2/2018 menggantikan rezim PP 65/2005.' }],
    contoh: [
      { data: { pmksDibantu: '2924', pmksSeharusnyaDibantu: '5394' }, nilai: '54.21' },
      {
        data: { pmksDibantu: '3222', pmksSeharusnyaDibantu: '8000' },
        nilai: '40.28',
        catatan: 'Tepat 40,275; bilangan biner memberi 40,27.',
      },
    ],
  });

/** Prosentase (%) PMKS yang menerima program pemberdayaan sosial melalui Kelompok Usaha Bersama (KUBE) atau kelompok sosial ekonomi sejenis lainnya. */
export const spmLamaPmksKube: Indikator<'pmksPeserta' | 'pmksSeharusnyaPesertaKube'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmLamaPmksKube',
    nama: 'Prosentase (%) PMKS yang menerima program pemberdayaan sosial melalui Kelompok Usaha Bersama (KUBE) atau kelompok sosial ekonomi sejenis lainnya',
    satuan: 'Persen',
    urusan: ['1.06'],
    tingkat: ['kabupaten-kota'],
    namaLain: [
      'SPM lama',
      'PP 65/2005',
      'PMKS',
      'PPKS',
      'pemerlu pelayanan kesejahteraan sosial',
      'KUBE',
      'pemberdayaan sosial',
    ],
    polaritas: 'naik',
    variabel: {
      pmksPeserta: {
        label:
          'Jumlah PMKS dalam 1 (satu) tahun yang menjadi peserta program pemberdayaan masyarakat melalui KUBE atau kelompok sosial ekonomi sejenis',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      pmksSeharusnyaPesertaKube: {
        label:
          'Jumlah PMKS dalam 1 (satu) tahun yang seharusnya menjadi peserta program pemberdayaan masyarakat melalui KUBE atau kelompok sosial ekonomi sejenis',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('pmksPeserta', 'pmksSeharusnyaPesertaKube'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(
        perbupKulonProgo10Tahun2011,
        'Lampiran: Target dan Panduan Operasional',
        'teks-asli',
      ),
      pp65Tahun2005,
      permensos129Tahun2008,
    ],
    catatan:
      'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Pembilang dibaca kumulatif dalam satu tahun, maka gabungan periode memakai laporan terakhir. Polaritas disimpulkan; sumber tidak mencetaknya.',
    berlaku: { sejak: '2011', sampai: '2018' },
    digantikan: [{ nama: 'SPM menurut PP 2/2018', alasan: 'PP 2/2018 menggantikan rezim PP 65/2005.' }],
    contoh: [
      { data: { pmksPeserta: '1757', pmksSeharusnyaPesertaKube: '2504' }, nilai: '70.17' },
      {
        data: { pmksPeserta: '5834', pmksSeharusnyaPesertaKube: '8000' },
        nilai: '72.93',
        catatan: 'Tepat 72,925; bilangan biner memberi 72,92.',
      },
    ],
  });

/** Prosentase (%) panti sosial yang menyediakan sarana prasarana pelayanan kesejahteraan sosial. */
export const spmLamaPantiSosialSarpras: Indikator<'pantiBersarana' | 'pantiSeharusnya'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmLamaPantiSosialSarpras',
    nama: 'Prosentase (%) panti sosial yang menyediakan sarana prasarana pelayanan kesejahteraan sosial',
    satuan: 'Persen',
    urusan: ['1.06'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['SPM lama', 'PP 65/2005', 'LKS', 'panti asuhan', 'PSKS'],
    polaritas: 'naik',
    variabel: {
      pantiBersarana: {
        label:
          'Jumlah panti sosial dalam 1 (satu) tahun yang menyediakan sarana prasarana pelayanan kesejahteraan sosial',
        satuan: 'panti',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      pantiSeharusnya: {
        label:
          'Jumlah panti sosial dalam 1 (satu) tahun yang seharusnya menyediakan sarana prasarana pelayanan kesejahteraan sosial',
        satuan: 'panti',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('pantiBersarana', 'pantiSeharusnya'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(
        perbupKulonProgo10Tahun2011,
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
      { data: { pantiBersarana: '6014', pantiSeharusnya: '7302' }, nilai: '82.36' },
      {
        data: { pantiBersarana: '2882', pantiSeharusnya: '8000' },
        nilai: '36.03',
        catatan: 'Tepat 36,025; bilangan biner memberi 36,02.',
      },
    ],
  });

/** Prosentase (%) korban bencana yang menerima bantuan sosial selama tanggap darurat. */
export const spmLamaKorbanBencanaBantuan: Indikator<'korbanBencanaDibantu' | 'korbanSeharusnyaDibantu'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmLamaKorbanBencanaBantuan',
    nama: 'Prosentase (%) korban bencana yang menerima bantuan sosial selama tanggap darurat',
    satuan: 'Persen',
    urusan: ['1.06'],
    tingkat: ['kabupaten-kota'],
    namaLain: [
      'SPM lama',
      'PP 65/2005',
      'PMKS',
      'PPKS',
      'pemerlu pelayanan kesejahteraan sosial',
      'korban bencana',
      'tagana',
    ],
    polaritas: 'naik',
    variabel: {
      korbanBencanaDibantu: {
        label: 'Jumlah korban bencana yang menerima bantuan sosial selama masa tanggap darurat dalam 1 tahun',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      korbanSeharusnyaDibantu: {
        label:
          'Jumlah korban bencana yang seharusnya menerima bantuan sosial selama masa tanggap darurat dalam 1 (satu) tahun',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('korbanBencanaDibantu', 'korbanSeharusnyaDibantu'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(
        perbupKulonProgo10Tahun2011,
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
        nama: 'Persentase korban bencana alam dan sosial yang terpenuhi kebutuhan dasarnya pada saat dan setelah tanggap darurat bencana daerah kabupaten/kota',
        id: 'spmSosialKorbanBencanaKabKota',
        alasan: 'PP 2/2018 menggantikan rezim PP 65/2005; layanannya sejenis, ukurannya tidak sama.',
      },
    ],
    contoh: [
      { data: { korbanBencanaDibantu: '4674', korbanSeharusnyaDibantu: '6982' }, nilai: '66.94' },
      {
        data: { korbanBencanaDibantu: '6778', korbanSeharusnyaDibantu: '8000' },
        nilai: '84.73',
        catatan: 'Tepat 84,725; bilangan biner memberi 84,72.',
      },
    ],
  });

/** Prosentase (%) korban bencana yang dievakuasi dengan menggunakan sarana prasarana tanggap darurat lengkap. */
export const spmLamaKorbanBencanaDievakuasi: Indikator<'korbanDievakuasi' | 'korbanSeharusnyaDievakuasi'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmLamaKorbanBencanaDievakuasi',
    nama: 'Prosentase (%) korban bencana yang dievakuasi dengan menggunakan sarana prasarana tanggap darurat lengkap',
    satuan: 'Persen',
    urusan: ['1.06'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['SPM lama', 'PP 65/2005', 'evakuasi', 'tagana', 'BPBD'],
    polaritas: 'naik',
    variabel: {
      korbanDievakuasi: {
        label:
          'Jumlah korban bencana dalam 1 (satu) tahun yang dievakuasi dengan menggunakan sarana prasarana tanggap darurat lengkap',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      korbanSeharusnyaDievakuasi: {
        label:
          'Jumlah korban bencana yang seharusnya dievakuasi dengan menggunakan sarana prasarana tanggap darurat',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('korbanDievakuasi', 'korbanSeharusnyaDievakuasi'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(
        perbupKulonProgo10Tahun2011,
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
        nama: 'Jumlah warga negara yang memperoleh layanan penyelamatan dan evakuasi korban bencana',
        id: 'spmEvakuasiBencanaKabKota',
        alasan: 'PP 2/2018 menggantikan rezim PP 65/2005; layanannya sejenis, ukurannya tidak sama.',
      },
    ],
    contoh: [
      { data: { korbanDievakuasi: '891', korbanSeharusnyaDievakuasi: '1782' }, nilai: '50.00' },
      {
        data: { korbanDievakuasi: '14196', korbanSeharusnyaDievakuasi: '16000' },
        nilai: '88.73',
        catatan: 'Tepat 88,725; bilangan biner memberi 88,72.',
      },
    ],
  });

/** Prosentase (%) penyandang cacat fisik dan mental, serta lanjut usia tidak potensial yang telah menerima jaminan sosial. */
export const spmLamaDisabilitasLansiaJaminanSosial: Indikator<'penerimaJaminan' | 'seharusnyaMenerima'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmLamaDisabilitasLansiaJaminanSosial',
    nama: 'Prosentase (%) penyandang cacat fisik dan mental, serta lanjut usia tidak potensial yang telah menerima jaminan sosial',
    satuan: 'Persen',
    urusan: ['1.06'],
    tingkat: ['kabupaten-kota'],
    namaLain: [
      'SPM lama',
      'PP 65/2005',
      'PMKS',
      'PPKS',
      'pemerlu pelayanan kesejahteraan sosial',
      'penyandang disabilitas',
      'lansia',
      'ASPD',
      'difabel',
    ],
    polaritas: 'naik',
    variabel: {
      penerimaJaminan: {
        label:
          'Jumlah penyandang cacat fisik dan mental, serta lansia tidak potensial yang telah menerima jaminan sosial dalam 1 tahun',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      seharusnyaMenerima: {
        label:
          'Jumlah penyandang cacat fisik dan mental, serta lansia tidak potensial yang seharusnya menerima jaminan sosial dalam 1 (satu) tahun',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('penerimaJaminan', 'seharusnyaMenerima'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(
        perbupKulonProgo10Tahun2011,
        'Lampiran: Target dan Panduan Operasional',
        'teks-asli',
      ),
      pp65Tahun2005,
    ],
    catatan:
      'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. "Penyandang cacat" ialah istilah lama untuk penyandang disabilitas. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Pembilang dibaca kumulatif dalam satu tahun, maka gabungan periode memakai laporan terakhir. Polaritas disimpulkan; sumber tidak mencetaknya.',
    berlaku: { sejak: '2011', sampai: '2018' },
    digantikan: [{ nama: 'SPM menurut PP 2/2018', alasan: 'PP 2/2018 menggantikan rezim PP 65/2005.' }],
    contoh: [
      { data: { penerimaJaminan: '7541', seharusnyaMenerima: '7797' }, nilai: '96.72' },
      {
        data: { penerimaJaminan: '435', seharusnyaMenerima: '800' },
        nilai: '54.38',
        catatan: 'Tepat 54,375; bilangan biner memberi 54,37.',
      },
    ],
  });
