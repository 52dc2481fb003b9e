import type { Indikator } from '../../definition/indikator.js';
import { persentase } from '../../formula/formulaBuilders.js';
import { cite, krip, permendagri18Tahun2020 } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Tingkat partisipasi pemuda dalam kegiatan ekonomi mandiri. */
export const ikkPemudaEkonomi: Indikator<'pemudaMandiri' | 'pemuda'> = /* @__PURE__ */ terdaftar({
  id: 'ikkPemudaEkonomi',
  nama: 'Tingkat partisipasi pemuda dalam kegiatan ekonomi mandiri',
  satuan: 'Persen',
  urusan: ['2.19'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '06.04.013' },
    { sistem: 'SIPD', kode: '000402' },
    { sistem: 'SIPD', kode: '000521' },
  ],
  namaLain: ['wirausaha muda', 'kegiatan kepemudaan'],
  polaritas: 'naik',
  variabel: {
    pemudaMandiri: {
      label: 'Jumlah pemuda yang aktif terlibat dalam kegiatan ekonomi mandiri',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'pemuda',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    pemuda: {
      label: 'Jumlah total pemuda dalam kelompok usia yang relevan',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('pemudaMandiri', 'pemuda'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(krip, '06.04.013'),
    /* @__PURE__ */ cite(permendagri18Tahun2020, 'IKK outcome (lewat kode SIPD)', 'belum-diperiksa'),
  ],
  catatan:
    'Batas umur pemuda bertentangan dalam registri: 15-30 tahun pada definisi ini, 16-30 pada baris lain. Registri tidak mencetak rumus; kedua suku diambil dari definisinya. Belum diperiksa: kaitan dengan Permendagri 18/2020 disimpulkan dari kode SIPD. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { pemudaMandiri: '1547', pemuda: '2323' }, nilai: '66.59' },
    {
      data: { pemudaMandiri: '4524', pemuda: '16000' },
      nilai: '28.28',
      catatan: 'Tepat 28,275; bilangan biner memberi 28,27.',
    },
  ],
});

/** Tingkat Partisipasi Pemuda dalam Organisasi Kepemudaan dan Organisasi Sosial Kemasyarakatan. */
export const ikkPemudaOrganisasi: Indikator<'pemudaBerorganisasi' | 'pemuda'> = /* @__PURE__ */ terdaftar({
  id: 'ikkPemudaOrganisasi',
  nama: 'Tingkat Partisipasi Pemuda dalam Organisasi Kepemudaan dan Organisasi Sosial Kemasyarakatan',
  satuan: 'Persen',
  urusan: ['2.19'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '06.04.014' },
    { sistem: 'SIPD', kode: '000403' },
    { sistem: 'SIPD', kode: '000522' },
  ],
  namaLain: ['karang taruna', 'KNPI'],
  polaritas: 'naik',
  variabel: {
    pemudaBerorganisasi: {
      label:
        'Jumlah pemuda yang aktif berpartisipasi dalam organisasi kepemudaan dan organisasi sosial kemasyarakatan',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'pemuda',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    pemuda: {
      label: 'Jumlah total pemuda dalam kelompok usia yang relevan',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('pemudaBerorganisasi', 'pemuda'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(krip, '06.04.014'),
    /* @__PURE__ */ cite(permendagri18Tahun2020, 'IKK outcome (lewat kode SIPD)', 'belum-diperiksa'),
  ],
  catatan:
    'Batas umur pemuda bertentangan dalam registri: 15-30 tahun pada definisi ini, 16-30 pada baris lain. Registri tidak mencetak rumus; kedua suku diambil dari definisinya. Belum diperiksa: kaitan dengan Permendagri 18/2020 disimpulkan dari kode SIPD. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { pemudaBerorganisasi: '4211', pemuda: '8700' }, nilai: '48.40' },
    {
      data: { pemudaBerorganisasi: '522', pemuda: '960' },
      nilai: '54.38',
      catatan: 'Tepat 54,375; bilangan biner memberi 54,37.',
    },
  ],
});
