import type { Indikator } from '../../definition/indikator.js';
import { tambah } from '../../formula/ekspresiBuilders.js';
import { persentase } from '../../formula/formulaBuilders.js';
import {
  aplikasiPemantauanSpm,
  cite,
  edataKotaGorontalo,
  krip,
  permendagri59Tahun2021,
  permenpupr13Tahun2023,
  pp2Tahun2018,
} from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Jumlah Warga Negara korban bencana yang memperoleh rumah layak huni. */
export const spmRumahKorbanBencanaKabKota: Indikator<'rumahDitangani' | 'rencanaRumah'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmRumahKorbanBencanaKabKota',
    nama: 'Jumlah Warga Negara korban bencana yang memperoleh rumah layak huni',
    satuan: 'Persen',
    urusan: ['1.04'],
    tingkat: ['kabupaten-kota'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '03.04.012' },
      { sistem: 'SIPD', kode: '000484' },
    ],
    namaLain: [
      'penyediaan dan rehabilitasi rumah layak huni bagi korban bencana kabupaten/kota',
      'RTLH',
      'hunian tetap',
      'huntap',
    ],
    polaritas: 'naik',
    variabel: {
      rumahDitangani: {
        label: 'Jumlah unit rumah korban bencana yang ditangani pada tahun n',
        satuan: 'unit',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      rencanaRumah: {
        label: 'Jumlah total rencana unit rumah korban bencana yang akan ditangani pada tahun n',
        satuan: 'unit',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('rumahDitangani', 'rencanaRumah'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(krip, '03.04.012'),
      pp2Tahun2018,
      permendagri59Tahun2021,
      permenpupr13Tahun2023,
      edataKotaGorontalo,
      aplikasiPemantauanSpm,
    ],
    catatan:
      'Nama SPM menghitung orang, pecahannya (bentuk IKK) unit rumah. Bila tidak ada bencana atau relokasi yang ditetapkan kepala daerah, pemerintah daerah tetap mengumpulkan data: registri (mengutip Permen PUPR 13/2023) mengisi elemen 1/1 (100%) bila data terkumpul dan 0/1 bila tidak. Jadi 0/0 tidak diberi nilai. Pembilang dibaca kumulatif dalam satu tahun, maka gabungan periode memakai laporan terakhir. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { rumahDitangani: '1207', rencanaRumah: '1495' }, nilai: '80.74' },
      {
        data: { rumahDitangani: '776', rencanaRumah: '1280' },
        nilai: '60.63',
        catatan: 'Tepat 60,625; bilangan biner memberi 60,62.',
      },
    ],
  });

/** Jumlah Warga Negara yang terkena relokasi program Pemerintah Daerah kabupaten/kota yang memperoleh fasilitasi penyediaan rumah yang layak huni. */
export const spmRumahRelokasiKabKota: Indikator<
  'penerimaPenggantian' | 'penerimaSubsidiSewa' | 'penerimaRumah' | 'rumahTanggaRelokasi'
> = /* @__PURE__ */ terdaftar({
  id: 'spmRumahRelokasiKabKota',
  nama: 'Jumlah Warga Negara yang terkena relokasi program Pemerintah Daerah kabupaten/kota yang memperoleh fasilitasi penyediaan rumah yang layak huni',
  satuan: 'Persen',
  urusan: ['1.04'],
  tingkat: ['kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '03.04.002' },
    { sistem: 'SIPD', kode: '000485' },
  ],
  namaLain: ['relokasi', 'sewa rumah', 'rusunawa', 'penggantian hak'],
  polaritas: 'naik',
  variabel: {
    penerimaPenggantian: {
      label: 'Jumlah rumah tangga penerima fasilitasi penggantian hak atas tanah/bangunan',
      satuan: 'rumah tangga',
      jenis: 'cacah',
      bagianDari: 'rumahTanggaRelokasi',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    penerimaSubsidiSewa: {
      label: 'Jumlah rumah tangga penerima subsidi uang sewa',
      satuan: 'rumah tangga',
      jenis: 'cacah',
      bagianDari: 'rumahTanggaRelokasi',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    penerimaRumah: {
      label: 'Jumlah rumah tangga penerima penyediaan rumah layak huni',
      satuan: 'rumah tangga',
      jenis: 'cacah',
      bagianDari: 'rumahTanggaRelokasi',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    rumahTanggaRelokasi: {
      label:
        'Jumlah total rumah tangga terkena relokasi program pemerintah daerah yang memenuhi kriteria penerima pelayanan',
      satuan: 'rumah tangga',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase(
    /* @__PURE__ */ tambah('penerimaPenggantian', 'penerimaSubsidiSewa', 'penerimaRumah'),
    'rumahTanggaRelokasi',
  ),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(krip, '03.04.002'),
    pp2Tahun2018,
    permendagri59Tahun2021,
    permenpupr13Tahun2023,
    edataKotaGorontalo,
    aplikasiPemantauanSpm,
  ],
  catatan:
    'Borang pemantauan menulis "Provinsi" pada baris kabupaten/kota: salah salin. Registri hanya menyebut dua layanan: penggantian hak dan bantuan akses rumah sewa. Bila tidak ada bencana atau relokasi yang ditetapkan kepala daerah, pemerintah daerah tetap mengumpulkan data: registri (mengutip Permen PUPR 13/2023) mengisi elemen 1/1 (100%) bila data terkumpul dan 0/1 bila tidak. Jadi 0/0 tidak diberi nilai. Pembilang dibaca kumulatif dalam satu tahun, maka gabungan periode memakai laporan terakhir. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    {
      data: {
        penerimaPenggantian: '24',
        penerimaSubsidiSewa: '15',
        penerimaRumah: '38',
        rumahTanggaRelokasi: '96',
      },
      nilai: '80.21',
    },
    {
      data: {
        penerimaPenggantian: '41',
        penerimaSubsidiSewa: '24',
        penerimaRumah: '7',
        rumahTanggaRelokasi: '256',
      },
      nilai: '28.13',
      catatan: 'Tepat 28,125.',
    },
  ],
});

/** Penyediaan dan rehabilitasi rumah yang layak huni bagi korban bencana provinsi. */
export const spmRumahKorbanBencanaProv: Indikator<'korbanMemperolehRumah' | 'korbanAkanDipenuhi'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmRumahKorbanBencanaProv',
    nama: 'Penyediaan dan rehabilitasi rumah yang layak huni bagi korban bencana provinsi',
    satuan: 'Persen',
    urusan: ['1.04'],
    tingkat: ['provinsi'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '03.04.018' },
      { sistem: 'SIPD', kode: '000366' },
    ],
    namaLain: ['persentase warga negara korban bencana yang memperoleh rumah layak huni', 'huntap'],
    polaritas: 'naik',
    variabel: {
      korbanMemperolehRumah: {
        label: 'Jumlah Warga Negara korban bencana yang memperoleh rumah layak huni',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      korbanAkanDipenuhi: {
        label: 'Jumlah Warga Negara korban bencana yang akan dipenuhi',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('korbanMemperolehRumah', 'korbanAkanDipenuhi'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(aplikasiPemantauanSpm, 'penerima layanan', 'belum-diperiksa'),
      /* @__PURE__ */ cite(krip, '03.04.018'),
      pp2Tahun2018,
      permendagri59Tahun2021,
      permenpupr13Tahun2023,
    ],
    catatan:
      'Belum diperiksa: penyebut menurut pola borang pemantauan ("jumlah yang akan dipenuhi"). Layanan menurut registri: rehabilitasi, pembangunan kembali, pemukiman kembali, dan bantuan akses rumah sewa; hanya bencana alam yang ditetapkan kepala daerah. Bila tidak ada bencana atau relokasi yang ditetapkan kepala daerah, pemerintah daerah tetap mengumpulkan data: registri (mengutip Permen PUPR 13/2023) mengisi elemen 1/1 (100%) bila data terkumpul dan 0/1 bila tidak. Jadi 0/0 tidak diberi nilai. Pembilang dibaca kumulatif dalam satu tahun, maka gabungan periode memakai laporan terakhir. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { korbanMemperolehRumah: '2046', korbanAkanDipenuhi: '5960' }, nilai: '34.33' },
      {
        data: { korbanMemperolehRumah: '804', korbanAkanDipenuhi: '3200' },
        nilai: '25.13',
        catatan: 'Tepat 25,125; bilangan biner memberi 25,12.',
      },
    ],
  });

/** Fasilitasi penyediaan rumah yang layak huni bagi masyarakat yang terkena relokasi program Pemerintah Daerah Provinsi. */
export const spmRumahRelokasiProv: Indikator<'wargaDifasilitasi' | 'wargaAkanDipenuhi'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmRumahRelokasiProv',
    nama: 'Fasilitasi penyediaan rumah yang layak huni bagi masyarakat yang terkena relokasi program Pemerintah Daerah Provinsi',
    satuan: 'Persen',
    urusan: ['1.04'],
    tingkat: ['provinsi'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '03.04.019' },
      { sistem: 'SIPD', kode: '000367' },
    ],
    namaLain: ['relokasi', 'kawasan kumuh 10-15 ha'],
    polaritas: 'naik',
    variabel: {
      wargaDifasilitasi: {
        label:
          'Jumlah Warga Negara yang terkena relokasi program Pemerintah Daerah Provinsi yang memperoleh fasilitasi penyediaan rumah yang layak huni',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      wargaAkanDipenuhi: {
        label: 'Jumlah Warga Negara terkena relokasi yang akan dipenuhi',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('wargaDifasilitasi', 'wargaAkanDipenuhi'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(aplikasiPemantauanSpm, 'penerima layanan', 'belum-diperiksa'),
      /* @__PURE__ */ cite(krip, '03.04.019'),
      pp2Tahun2018,
      permendagri59Tahun2021,
      permenpupr13Tahun2023,
    ],
    catatan:
      'Belum diperiksa: penyebut menurut pola borang pemantauan ("jumlah yang akan dipenuhi"). Bila tidak ada bencana atau relokasi yang ditetapkan kepala daerah, pemerintah daerah tetap mengumpulkan data: registri (mengutip Permen PUPR 13/2023) mengisi elemen 1/1 (100%) bila data terkumpul dan 0/1 bila tidak. Jadi 0/0 tidak diberi nilai. Pembilang dibaca kumulatif dalam satu tahun, maka gabungan periode memakai laporan terakhir. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { wargaDifasilitasi: '1239', wargaAkanDipenuhi: '2924' }, nilai: '42.37' },
      {
        data: { wargaDifasilitasi: '5258', wargaAkanDipenuhi: '8000' },
        nilai: '65.73',
        catatan: 'Tepat 65,725; bilangan biner memberi 65,72.',
      },
    ],
  });
