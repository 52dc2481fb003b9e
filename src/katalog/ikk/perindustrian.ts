import type { Indikator } from '../../definition/indikator.js';
import { persentase } from '../../formula/formulaBuilders.js';
import { cite, edataKotaGorontalo, krip, permendagri18Tahun2020 } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Persentase jumlah hasil pemantauan dan pengawasan dengan jumlah Izin Usaha Industri (IUI) kecil dan menengah yang dikeluarkan oleh instansi terkait. */
export const ikkPengawasanIui: Indikator<'izinDipantau' | 'izin'> = /* @__PURE__ */ terdaftar({
  id: 'ikkPengawasanIui',
  nama: 'Persentase jumlah hasil pemantauan dan pengawasan dengan jumlah Izin Usaha Industri (IUI) kecil dan menengah yang dikeluarkan oleh instansi terkait',
  satuan: 'Persen',
  urusan: ['3.31'],
  tingkat: ['kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '02.01.029' },
    { sistem: 'SIPD', kode: '000531' },
  ],
  namaLain: ['IUI', 'perizinan industri'],
  polaritas: 'naik',
  variabel: {
    izinDipantau: {
      label: 'Jumlah izin yang dipantau dan dianalisis dalam laporan hasil pemantauan',
      satuan: 'izin',
      jenis: 'cacah',
      bagianDari: 'izin',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    izin: {
      label: 'Jumlah izin yang dikeluarkan',
      satuan: 'izin',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('izinDipantau', 'izin'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(permendagri18Tahun2020, 'Lampiran, IKK outcome'),
    edataKotaGorontalo,
    /* @__PURE__ */ cite(krip, '02.01.029'),
  ],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { izinDipantau: '1414', izin: '3537' }, nilai: '39.98' },
    {
      data: { izinDipantau: '14908', izin: '16000' },
      nilai: '93.18',
      catatan: 'Tepat 93,175; bilangan biner memberi 93,17.',
    },
  ],
});

/** Persentase hasil pemantauan dan pengawasan dengan jumlah Izin Perluasan Industri (IPUI) Kecil dan Industri Menengah yang dikeluarkan oleh instansi terkait. */
export const ikkPengawasanIpui: Indikator<'hasilPemantauan' | 'izin'> = /* @__PURE__ */ terdaftar({
  id: 'ikkPengawasanIpui',
  nama: 'Persentase hasil pemantauan dan pengawasan dengan jumlah Izin Perluasan Industri (IPUI) Kecil dan Industri Menengah yang dikeluarkan oleh instansi terkait',
  satuan: 'Persen',
  urusan: ['3.31'],
  tingkat: ['kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '02.01.027' },
    { sistem: 'SIPD', kode: '000532' },
  ],
  namaLain: ['IPUI', 'perizinan industri'],
  polaritas: 'naik',
  variabel: {
    hasilPemantauan: {
      label: 'Jumlah Hasil Pemantauan dan Pengawasan',
      satuan: 'hasil pemantauan',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    izin: {
      label: 'Jumlah Izin Perluasan Industri (IPUI) Kecil dan Industri Menengah',
      satuan: 'izin',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('hasilPemantauan', 'izin'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(krip, '02.01.027'),
    /* @__PURE__ */ cite(permendagri18Tahun2020, 'IKK outcome (lewat kode SIPD)', 'belum-diperiksa'),
  ],
  catatan:
    'Registri tidak mencetak rumus; kedua suku diambil dari definisinya. Belum diperiksa: kaitan dengan Permendagri 18/2020 disimpulkan dari kode SIPD. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { hasilPemantauan: '1701', izin: '3754' }, nilai: '45.31' },
    {
      data: { hasilPemantauan: '5628', izin: '16000' },
      nilai: '35.18',
      catatan: 'Tepat 35,175; bilangan biner memberi 35,17.',
    },
  ],
});

/** Proporsi Jumlah Industri Kecil dan Menengah (IKM). */
export const proporsiIkm: Indikator<'ikm' | 'industri'> = /* @__PURE__ */ terdaftar({
  id: 'proporsiIkm',
  nama: 'Proporsi Jumlah Industri Kecil dan Menengah (IKM)',
  satuan: 'Persen',
  urusan: ['3.31'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '02.01.053' },
    { sistem: 'SIPD', kode: '000028' },
  ],
  namaLain: ['IKM'],
  polaritas: 'naik',
  variabel: {
    ikm: {
      label: 'Jumlah unit industri kecil dan menengah',
      satuan: 'unit industri',
      jenis: 'cacah',
      bagianDari: 'industri',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    industri: {
      label: 'Jumlah seluruh unit industri pada tahun yang sama',
      satuan: 'unit industri',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('ikm', 'industri'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '02.01.053')],
  catatan:
    'Registri tidak mencetak rumus; kedua suku diambil dari definisinya. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { ikm: '701', industri: '796' }, nilai: '88.07' },
    {
      data: { ikm: '4058', industri: '8000' },
      nilai: '50.73',
      catatan: 'Tepat 50,725; bilangan biner memberi 50,72.',
    },
  ],
});

/** Persentase Industri Kecil yang Menerima Pinjaman atau Kredit. */
export const industriKecilKredit: Indikator<'industriKredit' | 'industriKecil'> = /* @__PURE__ */ terdaftar({
  id: 'industriKecilKredit',
  nama: 'Persentase Industri Kecil yang Menerima Pinjaman atau Kredit',
  satuan: 'Persen',
  urusan: ['3.31'],
  tingkat: ['provinsi'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '02.01.031' },
    { sistem: 'SIPD', kode: '000213' },
    { sistem: 'SDG', kode: '9.3.2*' },
  ],
  namaLain: ['IKM', 'kredit'],
  polaritas: 'naik',
  variabel: {
    industriKredit: {
      label: 'Jumlah industri kecil yang mendapatkan pinjaman atau kredit',
      satuan: 'unit industri',
      jenis: 'cacah',
      bagianDari: 'industriKecil',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    industriKecil: {
      label: 'Jumlah industri kecil',
      satuan: 'unit industri',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('industriKredit', 'industriKecil'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '02.01.031', 'teks-asli')],
  catatan:
    'Industri kecil di sini mencakup industri mikro (1-4 orang) dan industri kecil (5-19 orang). Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { industriKredit: '3474', industriKecil: '8051' }, nilai: '43.15' },
    {
      data: { industriKredit: '87', industriKecil: '160' },
      nilai: '54.38',
      catatan: 'Tepat 54,375; bilangan biner memberi 54,37.',
    },
  ],
});

/** Proporsi nilai tambah industri kecil terhadap total nilai tambah sektor industri. */
export const nilaiTambahIndustriKecil: Indikator<'nilaiTambahKecil' | 'nilaiTambah'> =
  /* @__PURE__ */ terdaftar({
    id: 'nilaiTambahIndustriKecil',
    nama: 'Proporsi nilai tambah industri kecil terhadap total nilai tambah sektor industri',
    satuan: 'Persen',
    urusan: ['3.31'],
    tingkat: ['provinsi'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '02.01.054' },
      { sistem: 'SIPD', kode: '000212' },
      { sistem: 'SDG', kode: '9.3.1*' },
    ],
    namaLain: ['IKM'],
    polaritas: 'naik',
    variabel: {
      nilaiTambahKecil: {
        label: 'Nilai tambah industri kecil (NTIK)',
        satuan: 'rupiah',
        jenis: 'ukuran',
        minimum: '0',
        bagianDari: 'nilaiTambah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      nilaiTambah: {
        label: 'Total nilai tambah industri (TNTI)',
        satuan: 'rupiah',
        jenis: 'ukuran',
        minimum: '0',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('nilaiTambahKecil', 'nilaiTambah'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(krip, '02.01.054', 'teks-asli')],
    catatan:
      'Industri kecil di sini mencakup industri mikro (1-4 orang) dan industri kecil (5-19 orang). Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { nilaiTambahKecil: '529653738227', nilaiTambah: '1015051242291' }, nilai: '52.18' },
      {
        data: { nilaiTambahKecil: '375683907375', nilaiTambah: '1403114500000' },
        nilai: '26.78',
        catatan: 'Tepat 26,775; bilangan biner memberi 26,77.',
      },
    ],
  });
