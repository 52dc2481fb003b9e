import type { Indikator } from '../../definition/indikator.js';
import { tambah } from '../../formula/ekspresiBuilders.js';
import { hitungan, persentase } from '../../formula/formulaBuilders.js';
import { cite, edataKotaGorontalo, krip, permendagri59Tahun2021, pp2Tahun2018 } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Persentase gangguan Trantibum yang dapat diselesaikan. */
export const spmTrantibumKabKota: Indikator<'gangguanSelesai' | 'gangguanDilaporkan'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmTrantibumKabKota',
    nama: 'Persentase gangguan Trantibum yang dapat diselesaikan',
    satuan: 'Persen',
    urusan: ['1.05'],
    tingkat: ['kabupaten-kota'],
    kodeLuar: [{ sistem: 'KRIP', kode: '05.02.027' }],
    namaLain: ['Satpol PP', 'ketenteraman dan ketertiban umum', 'perda', 'K3'],
    polaritas: 'naik',
    variabel: {
      gangguanSelesai: {
        label: 'Jumlah gangguan ketertiban umum dan keamanan yang berhasil diselesaikan',
        satuan: 'gangguan',
        jenis: 'cacah',
        bagianDari: 'gangguanDilaporkan',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      gangguanDilaporkan: {
        label: 'Jumlah total gangguan ketertiban umum dan keamanan yang dilaporkan dalam periode tertentu',
        satuan: 'gangguan',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('gangguanSelesai', 'gangguanDilaporkan'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(krip, '05.02.027'), pp2Tahun2018, permendagri59Tahun2021],
    catatan:
      'Definisi registri menyebut kedua suku; kolom rumusnya kosong. Kode SIPD 000370 pada baris itu termasuk deret provinsi (spmTrantibumProv). Polaritas disimpulkan; sumber tidak mencetaknya.',
    menggantikan: [
      {
        nama: 'Tingkat penyelesaian pelanggaran K3 (Ketertiban, Ketentraman, Keindahan)',
        id: 'spmLamaPenyelesaianK3',
        alasan: 'PP 2/2018 menggantikan rezim PP 65/2005; layanannya sejenis, ukurannya tidak sama.',
      },
    ],
    contoh: [
      { data: { gangguanSelesai: '320', gangguanDilaporkan: '339' }, nilai: '94.40' },
      {
        data: { gangguanSelesai: '7558', gangguanDilaporkan: '8000' },
        nilai: '94.48',
        catatan: 'Tepat 94,475; bilangan biner memberi 94,47.',
      },
    ],
  });

/** Pelayanan ketenteraman dan ketertiban umum provinsi. */
export const spmTrantibumProv: Indikator<'gangguanSelesai' | 'gangguanDilaporkan'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmTrantibumProv',
    nama: 'Pelayanan ketenteraman dan ketertiban umum provinsi',
    satuan: 'Persen',
    urusan: ['1.05'],
    tingkat: ['provinsi'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '05.02.027' },
      { sistem: 'SIPD', kode: '000370' },
    ],
    namaLain: ['Satpol PP', 'persentase gangguan trantibum yang dapat diselesaikan', 'perda'],
    polaritas: 'naik',
    variabel: {
      gangguanSelesai: {
        label: 'Jumlah gangguan ketertiban umum dan keamanan yang berhasil diselesaikan',
        satuan: 'gangguan',
        jenis: 'cacah',
        bagianDari: 'gangguanDilaporkan',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      gangguanDilaporkan: {
        label: 'Jumlah total gangguan ketertiban umum dan keamanan yang dilaporkan dalam periode tertentu',
        satuan: 'gangguan',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('gangguanSelesai', 'gangguanDilaporkan'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(krip, '05.02.027', 'belum-diperiksa'),
      pp2Tahun2018,
      permendagri59Tahun2021,
    ],
    catatan:
      'Belum diperiksa: pecahan gangguan yang diselesaikan dipakai untuk layanan SPM provinsi menurut pola. Pecahannya sama dengan kabupaten/kota. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { gangguanSelesai: '2381', gangguanDilaporkan: '3089' }, nilai: '77.08' },
      {
        data: { gangguanSelesai: '4862', gangguanDilaporkan: '8000' },
        nilai: '60.78',
        catatan: 'Tepat 60,775; bilangan biner memberi 60,77.',
      },
    ],
  });

/** Jumlah warga negara yang memperoleh layanan informasi rawan bencana. */
export const spmInformasiBencanaKabKota: Indikator<'penerimaInformasi'> = /* @__PURE__ */ terdaftar({
  id: 'spmInformasiBencanaKabKota',
  nama: 'Jumlah warga negara yang memperoleh layanan informasi rawan bencana',
  satuan: 'orang',
  urusan: ['1.05'],
  tingkat: ['kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '05.02.022' },
    { sistem: 'SIPD', kode: '000489' },
  ],
  namaLain: ['BPBD', 'KIE bencana', 'rawan bencana', 'sub urusan bencana'],
  polaritas: 'naik',
  variabel: {
    penerimaInformasi: {
      label: 'Jumlah warga negara yang memperoleh layanan informasi rawan bencana',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ hitungan('penerimaInformasi'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(krip, '05.02.022'),
    pp2Tahun2018,
    permendagri59Tahun2021,
    edataKotaGorontalo,
  ],
  catatan:
    'Cacah orang: SPM menargetkan 100%, tetapi penyebutnya tidak tercetak (IKK Gorontalo menyebut warga negara di kawasan rawan bencana tanpa menjadikannya penyebut). Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { penerimaInformasi: '28' }, nilai: '28' },
    { data: { penerimaInformasi: '60396' }, nilai: '60396' },
  ],
});

/** Jumlah warga negara yang memperoleh layanan pencegahan dan kesiapsiagaan terhadap bencana. */
export const spmPencegahanBencanaKabKota: Indikator<'penerimaKesiapsiagaan'> = /* @__PURE__ */ terdaftar({
  id: 'spmPencegahanBencanaKabKota',
  nama: 'Jumlah warga negara yang memperoleh layanan pencegahan dan kesiapsiagaan terhadap bencana',
  satuan: 'orang',
  urusan: ['1.05'],
  tingkat: ['kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '05.02.023' },
    { sistem: 'SIPD', kode: '000490' },
  ],
  namaLain: ['BPBD', 'kesiapsiagaan', 'gladi', 'mitigasi', 'sub urusan bencana'],
  polaritas: 'naik',
  variabel: {
    penerimaKesiapsiagaan: {
      label: 'Jumlah warga negara yang memperoleh layanan pencegahan dan kesiapsiagaan terhadap bencana',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ hitungan('penerimaKesiapsiagaan'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(krip, '05.02.023'),
    pp2Tahun2018,
    permendagri59Tahun2021,
    edataKotaGorontalo,
  ],
  catatan:
    'Cacah orang: SPM menargetkan 100%, tetapi penyebutnya tidak tercetak. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { penerimaKesiapsiagaan: '88' }, nilai: '88' },
    { data: { penerimaKesiapsiagaan: '58538' }, nilai: '58538' },
  ],
});

/** Jumlah warga negara yang memperoleh layanan penyelamatan dan evakuasi korban bencana. */
export const spmEvakuasiBencanaKabKota: Indikator<'korbanDiselamatkan'> = /* @__PURE__ */ terdaftar({
  id: 'spmEvakuasiBencanaKabKota',
  nama: 'Jumlah warga negara yang memperoleh layanan penyelamatan dan evakuasi korban bencana',
  satuan: 'orang',
  urusan: ['1.05'],
  tingkat: ['kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '04.02.014' },
    { sistem: 'SIPD', kode: '000491' },
  ],
  namaLain: ['BPBD', 'evakuasi', 'SAR', 'tanggap darurat', 'sub urusan bencana'],
  polaritas: 'naik',
  variabel: {
    korbanDiselamatkan: {
      label: 'Jumlah warga negara yang memperoleh layanan penyelamatan dan evakuasi korban bencana',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ hitungan('korbanDiselamatkan'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '04.02.014'), pp2Tahun2018, permendagri59Tahun2021],
  catatan:
    'Cacah orang: SPM menargetkan 100%, tetapi penyebutnya tidak tercetak. Nama dan kode SIPD dibaca pada baris registri 04.02.014. Polaritas disimpulkan; sumber tidak mencetaknya.',
  menggantikan: [
    {
      nama: 'Prosentase (%) korban bencana yang dievakuasi dengan menggunakan sarana prasarana tanggap darurat lengkap',
      id: 'spmLamaKorbanBencanaDievakuasi',
      alasan: 'PP 2/2018 menggantikan rezim PP 65/2005; layanannya sejenis, ukurannya tidak sama.',
    },
  ],
  contoh: [
    { data: { korbanDiselamatkan: '7' }, nilai: '7' },
    { data: { korbanDiselamatkan: '47455' }, nilai: '47455' },
  ],
});

/** Persentase pelayanan penyelamatan dan evakuasi korban kebakaran. */
export const spmKebakaranKabKota: Indikator<'layananDamkar' | 'layananRelawan' | 'kejadianKebakaran'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmKebakaranKabKota',
    nama: 'Persentase pelayanan penyelamatan dan evakuasi korban kebakaran',
    satuan: 'Persen',
    urusan: ['1.05'],
    tingkat: ['kabupaten-kota'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '04.02.041' },
      { sistem: 'SIPD', kode: '000492' },
    ],
    namaLain: ['damkar', 'redkar', 'response time', 'waktu tanggap', 'WMK'],
    polaritas: 'naik',
    variabel: {
      layananDamkar: {
        label:
          'Jumlah layanan penyelamatan dan evakuasi korban kebakaran dalam tingkat waktu tanggap oleh Dinas Pemadam Kebakaran dan Penyelamatan atau Perangkat Daerah',
        satuan: 'layanan',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      layananRelawan: {
        label: 'Jumlah layanan pemadaman dalam tingkat waktu tanggap oleh relawan kebakaran',
        satuan: 'layanan',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      kejadianKebakaran: {
        label: 'Jumlah total kejadian kebakaran di kabupaten/kota',
        satuan: 'kejadian',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase(
      /* @__PURE__ */ tambah('layananDamkar', 'layananRelawan'),
      'kejadianKebakaran',
    ),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(krip, '04.02.041'), pp2Tahun2018, permendagri59Tahun2021],
    catatan:
      'Definisi registri menyebut kedua suku; kolom rumusnya kosong. Satu kejadian dapat menerima lebih dari satu layanan, maka hasil dapat melampaui 100. Polaritas disimpulkan; sumber tidak mencetaknya.',
    menggantikan: [
      {
        nama: 'Cakupan pelayanan bencana kebakaran',
        id: 'spmLamaCakupanPelayananKebakaran',
        alasan: 'PP 2/2018 menggantikan rezim PP 65/2005; layanannya sejenis, ukurannya tidak sama.',
      },
      {
        nama: 'Tingkat waktu tanggap (response time rate) daerah layanan Wilayah Manajemen Kebakaran (WMK)',
        id: 'spmLamaWaktuTanggapKebakaran',
        alasan: 'PP 2/2018 menggantikan rezim PP 65/2005; layanannya sejenis, ukurannya tidak sama.',
      },
    ],
    contoh: [
      { data: { layananDamkar: '112', layananRelawan: '9', kejadianKebakaran: '134' }, nilai: '90.30' },
      {
        data: { layananDamkar: '143', layananRelawan: '2', kejadianKebakaran: '160' },
        nilai: '90.63',
        catatan: 'Tepat 90,625.',
      },
    ],
  });
