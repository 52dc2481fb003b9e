import type { Indikator } from '../../definition/indikator.js';
import { persentase } from '../../formula/formulaBuilders.js';
import { cite, krip, permendagri18Tahun2020 } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Persentase pemanfaatan tanah yang sesuai dengan peruntukan tanahnya di atas izin lokasi dibandingkan dengan luas izin lokasi yang diterbitkan. */
export const ikkTanahSesuaiIzinProv: Indikator<'luasSesuai' | 'luasIzin'> = /* @__PURE__ */ terdaftar({
  id: 'ikkTanahSesuaiIzinProv',
  nama: 'Persentase pemanfaatan tanah yang sesuai dengan peruntukan tanahnya di atas izin lokasi dibandingkan dengan luas izin lokasi yang diterbitkan',
  satuan: 'Persen',
  urusan: ['2.10'],
  tingkat: ['provinsi'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '03.06.012' },
    { sistem: 'SIPD', kode: '000386' },
  ],
  namaLain: ['izin lokasi', 'KKPR'],
  polaritas: 'naik',
  variabel: {
    luasSesuai: {
      label: 'Luas tanah yang digunakan sesuai dengan izin lokasi yang diterbitkan',
      satuan: 'ha',
      jenis: 'ukuran',
      minimum: '0',
      bagianDari: 'luasIzin',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    luasIzin: {
      label: 'Luas izin lokasi yang diterbitkan',
      satuan: 'ha',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('luasSesuai', 'luasIzin'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(krip, '03.06.012'),
    /* @__PURE__ */ cite(permendagri18Tahun2020, 'IKK outcome (lewat kode SIPD)', 'belum-diperiksa'),
  ],
  catatan:
    'Ejaan nama dirapikan. Registri tidak mencetak rumus; kedua suku diambil dari definisinya. Belum diperiksa: kaitan dengan Permendagri 18/2020 disimpulkan dari kode SIPD. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { luasSesuai: '1051.3', luasIzin: '2677.79' }, nilai: '39.26' },
    {
      data: { luasSesuai: '1819.75', luasIzin: '5000' },
      nilai: '36.40',
      catatan: 'Tepat 36,395; bilangan biner memberi 36,39.',
    },
  ],
});

/** Tersedianya Lokasi Pembangunan lintas kabupaten/kota. */
export const ikkTersedianyaLokasiProv: Indikator<'lokasiSiap' | 'lokasiDibutuhkan'> =
  /* @__PURE__ */ terdaftar({
    id: 'ikkTersedianyaLokasiProv',
    nama: 'Tersedianya Lokasi Pembangunan lintas kabupaten/kota',
    satuan: 'Persen',
    urusan: ['2.10'],
    tingkat: ['provinsi'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '03.06.024' },
      { sistem: 'SIPD', kode: '000388' },
    ],
    polaritas: 'naik',
    variabel: {
      lokasiSiap: {
        label:
          'Jumlah lokasi yang telah disediakan dan siap digunakan untuk pembangunan lintas kabupaten/kota',
        satuan: 'lokasi',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      lokasiDibutuhkan: {
        label: 'Jumlah total lokasi yang dibutuhkan',
        satuan: 'lokasi',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('lokasiSiap', 'lokasiDibutuhkan'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(krip, '03.06.024'),
      /* @__PURE__ */ cite(permendagri18Tahun2020, 'IKK outcome (lewat kode SIPD)', 'belum-diperiksa'),
    ],
    catatan:
      'Registri tidak mencetak rumus; kedua suku diambil dari definisinya. Belum diperiksa: kaitan dengan Permendagri 18/2020 disimpulkan dari kode SIPD. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { lokasiSiap: '3772', lokasiDibutuhkan: '4679' }, nilai: '80.62' },
      {
        data: { lokasiSiap: '12652', lokasiDibutuhkan: '16000' },
        nilai: '79.08',
        catatan: 'Tepat 79,075; bilangan biner memberi 79,07.',
      },
    ],
  });

/** Persentase penetapan tanah untuk pembangunan fasilitas umum. */
export const ikkTanahFasumKab: Indikator<'luasFasum' | 'luasTanah'> = /* @__PURE__ */ terdaftar({
  id: 'ikkTanahFasumKab',
  nama: 'Persentase penetapan tanah untuk pembangunan fasilitas umum',
  satuan: 'Persen',
  urusan: ['2.10'],
  tingkat: ['kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '03.06.015' },
    { sistem: 'SIPD', kode: '000503' },
  ],
  namaLain: ['fasum'],
  polaritas: 'naik',
  variabel: {
    luasFasum: {
      label: 'Luas tanah yang telah ditetapkan atau dialokasikan untuk pembangunan fasilitas umum',
      satuan: 'ha',
      jenis: 'ukuran',
      minimum: '0',
      bagianDari: 'luasTanah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    luasTanah: {
      label: 'Total luas tanah yang tersedia',
      satuan: 'ha',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('luasFasum', 'luasTanah'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(krip, '03.06.015'),
    /* @__PURE__ */ cite(permendagri18Tahun2020, 'IKK outcome (lewat kode SIPD)', 'belum-diperiksa'),
  ],
  catatan:
    'Registri tidak mencetak rumus; kedua suku diambil dari definisinya. Belum diperiksa: kaitan dengan Permendagri 18/2020 disimpulkan dari kode SIPD. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { luasFasum: '552.56', luasTanah: '1473.11' }, nilai: '37.51' },
    {
      data: { luasFasum: '1292.85', luasTanah: '3400' },
      nilai: '38.03',
      catatan: 'Tepat 38,025; bilangan biner memberi 38,02.',
    },
  ],
});
