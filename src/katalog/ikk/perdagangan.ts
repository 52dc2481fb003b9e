import type { Indikator } from '../../definition/indikator.js';
import { persentase } from '../../formula/formulaBuilders.js';
import { cite, edataKotaGorontalo, krip, permendagri18Tahun2020 } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Persentase pelaku usaha yang memperoleh izin sesuai dengan ketentuan (IUPP/SIUP Pusat Perbelanjaan dan IUTM/IUTS/SIUP Toko Swalayan). */
export const ikkIzinToko: Indikator<'pelakuBerizin' | 'pelaku'> = /* @__PURE__ */ terdaftar({
  id: 'ikkIzinToko',
  nama: 'Persentase pelaku usaha yang memperoleh izin sesuai dengan ketentuan (IUPP/SIUP Pusat Perbelanjaan dan IUTM/IUTS/SIUP Toko Swalayan)',
  satuan: 'Persen',
  urusan: ['3.30'],
  tingkat: ['kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '02.02.047' },
    { sistem: 'SIPD', kode: '000528' },
  ],
  namaLain: ['toko swalayan', 'pusat perbelanjaan'],
  polaritas: 'naik',
  variabel: {
    pelakuBerizin: {
      label: 'Jumlah pelaku usaha yang memiliki izin sesuai ketentuan',
      satuan: 'pelaku usaha',
      jenis: 'cacah',
      bagianDari: 'pelaku',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    pelaku: {
      label: 'Jumlah pelaku usaha di wilayah kabupaten/kota',
      satuan: 'pelaku usaha',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('pelakuBerizin', 'pelaku'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(permendagri18Tahun2020, 'Lampiran, IKK outcome'),
    edataKotaGorontalo,
    /* @__PURE__ */ cite(krip, '02.02.047'),
  ],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { pelakuBerizin: '1195', pelaku: '1484' }, nilai: '80.53' },
    {
      data: { pelakuBerizin: '82', pelaku: '320' },
      nilai: '25.63',
      catatan: 'Tepat 25,625; bilangan biner memberi 25,62.',
    },
  ],
});

/** Persentase alat-alat ukur, takar, timbang dan perlengkapannya (UTTP) bertanda tera sah. */
export const ikkTeraSah: Indikator<'uttpTeraSah' | 'potensiUttp'> = /* @__PURE__ */ terdaftar({
  id: 'ikkTeraSah',
  nama: 'Persentase alat-alat ukur, takar, timbang dan perlengkapannya (UTTP) bertanda tera sah',
  satuan: 'Persen',
  urusan: ['3.30'],
  tingkat: ['kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '02.02.042' },
    { sistem: 'SIPD', kode: '000529' },
    { sistem: 'SIPD', kode: '000773' },
  ],
  namaLain: ['metrologi', 'tera ulang'],
  polaritas: 'naik',
  variabel: {
    uttpTeraSah: {
      label: 'Jumlah UTTP tera sah pada tahun berjalan',
      satuan: 'unit',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    potensiUttp: {
      label: 'Jumlah potensi UTTP yang wajib ditera dan tera ulang di wilayah kabupaten/kota',
      satuan: 'unit',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('uttpTeraSah', 'potensiUttp'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(permendagri18Tahun2020, 'Lampiran, IKK outcome'),
    edataKotaGorontalo,
    /* @__PURE__ */ cite(krip, '02.02.042'),
  ],
  catatan:
    'Yang dimaksud sumber ialah tanda tera yang masih sah pada tahun berjalan. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { uttpTeraSah: '2480', potensiUttp: '4924' }, nilai: '50.37' },
    {
      data: { uttpTeraSah: '5326', potensiUttp: '8000' },
      nilai: '66.58',
      catatan: 'Tepat 66,575; bilangan biner memberi 66,57.',
    },
  ],
});

/** Persentase penanganan pengaduan konsumen. */
export const ikkPengaduanKonsumen: Indikator<'pengaduanDitangani' | 'diterima'> = /* @__PURE__ */ terdaftar({
  id: 'ikkPengaduanKonsumen',
  nama: 'Persentase penanganan pengaduan konsumen',
  satuan: 'Persen',
  urusan: ['3.30'],
  tingkat: ['provinsi'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '02.02.048' },
    { sistem: 'SIPD', kode: '000427' },
  ],
  namaLain: ['perlindungan konsumen', 'BPSK'],
  polaritas: 'naik',
  variabel: {
    pengaduanDitangani: {
      label: 'Jumlah pengaduan konsumen yang telah ditangani atau diselesaikan',
      satuan: 'pengaduan',
      jenis: 'cacah',
      bagianDari: 'diterima',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    diterima: {
      label: 'Jumlah total pengaduan yang diterima',
      satuan: 'pengaduan',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('pengaduanDitangani', 'diterima'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(krip, '02.02.048'),
    /* @__PURE__ */ cite(permendagri18Tahun2020, 'IKK outcome (lewat kode SIPD)', 'belum-diperiksa'),
  ],
  catatan:
    'Registri tidak mencetak rumus; kedua suku diambil dari definisinya. Belum diperiksa: kaitan dengan Permendagri 18/2020 disimpulkan dari kode SIPD. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { pengaduanDitangani: '5241', diterima: '7894' }, nilai: '66.39' },
    {
      data: { pengaduanDitangani: '2198', diterima: '8000' },
      nilai: '27.48',
      catatan: 'Tepat 27,475; bilangan biner memberi 27,47.',
    },
  ],
});

/** Persentase kinerja realisasi pupuk. */
export const ikkRealisasiPupuk: Indikator<'realisasiPupuk' | 'rdkk'> = /* @__PURE__ */ terdaftar({
  id: 'ikkRealisasiPupuk',
  nama: 'Persentase kinerja realisasi pupuk',
  satuan: 'Persen',
  urusan: ['3.30', '3.27'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '02.03.045' },
    { sistem: 'SIPD', kode: '000430' },
  ],
  namaLain: ['pupuk bersubsidi', 'RDKK'],
  polaritas: 'naik',
  variabel: {
    realisasiPupuk: {
      label: 'Realisasi pupuk',
      satuan: 'ton',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    rdkk: {
      label: 'Target/RDKK',
      satuan: 'ton',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('realisasiPupuk', 'rdkk'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(krip, '02.03.045'),
    /* @__PURE__ */ cite(permendagri18Tahun2020, 'IKK outcome (lewat kode SIPD)', 'belum-diperiksa'),
    edataKotaGorontalo,
  ],
  catatan:
    'Satuan ton adalah penilaian kami; dapat melebihi 100. Registri tidak mencetak rumus; kedua suku diambil dari definisinya. Belum diperiksa: kaitan dengan Permendagri 18/2020 disimpulkan dari kode SIPD. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { realisasiPupuk: '66286.66', rdkk: '73504.83' }, nilai: '90.18' },
    {
      data: { realisasiPupuk: '5799.15', rdkk: '7000' },
      nilai: '82.85',
      catatan: 'Tepat 82,845; bilangan biner memberi 82,84.',
    },
  ],
});
