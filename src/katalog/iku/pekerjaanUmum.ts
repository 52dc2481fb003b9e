import type { Indikator } from '../../definition/indikator.js';
import { kurang, tambah } from '../../formula/ekspresiBuilders.js';
import { persentase } from '../../formula/formulaBuilders.js';
import {
  aplikasiKinerjaKota,
  bpsSirusa60879,
  cite,
  edataKotaGorontalo,
  indikatorSulawesiTenggara,
  krip,
  lamanBlitar,
  lamanKebumen,
  permenpupr1Tahun2023,
  pp6Tahun2008,
} from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Persentase pengawasan tertib usaha jasa konstruksi. */
export const tertibBadanUsahaKonstruksi: Indikator<'badanUsahaDiawasi' | 'badanUsaha'> =
  /* @__PURE__ */ terdaftar({
    id: 'tertibBadanUsahaKonstruksi',
    nama: 'Persentase pengawasan tertib usaha jasa konstruksi',
    satuan: 'Persen',
    urusan: ['1.03'],
    tingkat: ['provinsi', 'kabupaten-kota'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '03.01.066' },
      { sistem: 'SIPD', kode: '000752' },
    ],
    namaLain: ['tertib jasa konstruksi'],
    polaritas: 'naik',
    variabel: {
      badanUsahaDiawasi: {
        label: 'Jumlah badan usaha jasa konstruksi yang diawasi pada tahun berjalan',
        satuan: 'badan usaha',
        jenis: 'cacah',
        bagianDari: 'badanUsaha',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      badanUsaha: {
        label:
          'Jumlah badan usaha jasa konstruksi yang mengerjakan kegiatan konstruksi sesuai dengan kewenangannya pada tahun berjalan',
        satuan: 'badan usaha',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('badanUsahaDiawasi', 'badanUsaha'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(krip, '03.01.066'), permenpupr1Tahun2023],
    catatan:
      'Satu dari tiga persentase yang digabung registri dalam satu baris. Registri tidak mencetak rumus; kedua suku diambil dari definisinya. Pembilang dibaca kumulatif dalam satu tahun, maka gabungan periode memakai laporan terakhir. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { badanUsahaDiawasi: '2447', badanUsaha: '7055' }, nilai: '34.68' },
      {
        data: { badanUsahaDiawasi: '9524', badanUsaha: '16000' },
        nilai: '59.53',
        catatan: 'Tepat 59,525; bilangan biner memberi 59,52.',
      },
    ],
  });

/** Persentase pengawasan tertib penyelenggaraan jasa konstruksi. */
export const tertibPaketKonstruksi: Indikator<'paketDiawasi' | 'kegiatanKonstruksi'> =
  /* @__PURE__ */ terdaftar({
    id: 'tertibPaketKonstruksi',
    nama: 'Persentase pengawasan tertib penyelenggaraan jasa konstruksi',
    satuan: 'Persen',
    urusan: ['1.03'],
    tingkat: ['provinsi', 'kabupaten-kota'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '03.01.066' },
      { sistem: 'SIPD', kode: '000752' },
    ],
    namaLain: ['tertib jasa konstruksi'],
    polaritas: 'naik',
    variabel: {
      paketDiawasi: {
        label: 'Jumlah paket pekerjaan yang diawasi pada tahun berjalan',
        satuan: 'paket',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      kegiatanKonstruksi: {
        label: 'Jumlah seluruh kegiatan konstruksi sesuai dengan kewenangannya pada tahun berjalan',
        satuan: 'kegiatan',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('paketDiawasi', 'kegiatanKonstruksi'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(krip, '03.01.066'), permenpupr1Tahun2023],
    catatan:
      'Satu dari tiga persentase yang digabung registri dalam satu baris. Registri tidak mencetak rumus; kedua suku diambil dari definisinya. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { paketDiawasi: '2655', kegiatanKonstruksi: '2907' }, nilai: '91.33' },
      {
        data: { paketDiawasi: '408', kegiatanKonstruksi: '1280' },
        nilai: '31.88',
        catatan: 'Tepat 31,875; bilangan biner memberi 31,87.',
      },
    ],
  });

/** Persentase pengawasan tertib pemanfaatan produk jasa konstruksi. */
export const tertibPemanfaatanBangunan: Indikator<'bangunanDiawasi' | 'bangunanFho'> =
  /* @__PURE__ */ terdaftar({
    id: 'tertibPemanfaatanBangunan',
    nama: 'Persentase pengawasan tertib pemanfaatan produk jasa konstruksi',
    satuan: 'Persen',
    urusan: ['1.03'],
    tingkat: ['provinsi', 'kabupaten-kota'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '03.01.066' },
      { sistem: 'SIPD', kode: '000752' },
    ],
    namaLain: ['tertib jasa konstruksi'],
    polaritas: 'naik',
    variabel: {
      bangunanDiawasi: {
        label: 'Jumlah bangunan konstruksi yang diawasi pada tahun berjalan',
        satuan: 'unit',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      bangunanFho: {
        label:
          'Jumlah seluruh bangunan konstruksi yang telah FHO sesuai dengan kewenangannya pada tahun sebelumnya',
        satuan: 'unit',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('bangunanDiawasi', 'bangunanFho'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(krip, '03.01.066'), permenpupr1Tahun2023],
    catatan:
      'Satu dari tiga persentase yang digabung registri dalam satu baris. Registri tidak mencetak rumus; kedua suku diambil dari definisinya. Pembilang dibaca kumulatif dalam satu tahun, maka gabungan periode memakai laporan terakhir. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { bangunanDiawasi: '2921', bangunanFho: '8161' }, nilai: '35.79' },
      {
        data: { bangunanDiawasi: '87', bangunanFho: '160' },
        nilai: '54.38',
        catatan: 'Tepat 54,375; bilangan biner memberi 54,37.',
      },
    ],
  });

/** Persentase kabupaten/kota yang menerbitkan Persetujuan Bangunan Gedung. */
export const pbgKabKota: Indikator<'kabKotaPbg' | 'kabKota'> = /* @__PURE__ */ terdaftar({
  id: 'pbgKabKota',
  nama: 'Persentase kabupaten/kota yang menerbitkan Persetujuan Bangunan Gedung',
  satuan: 'Persen',
  urusan: ['1.03'],
  tingkat: ['provinsi'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '03.01.058' },
    { sistem: 'SIPD', kode: '000580' },
  ],
  namaLain: ['PBG', 'IMB'],
  polaritas: 'naik',
  variabel: {
    kabKotaPbg: {
      label: 'Jumlah kabupaten/kota yang menerbitkan Persetujuan Bangunan Gedung',
      satuan: 'kabupaten/kota',
      jenis: 'cacah',
      bagianDari: 'kabKota',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    kabKota: {
      label: 'Jumlah kabupaten/kota',
      satuan: 'kabupaten/kota',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('kabKotaPbg', 'kabKota'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '03.01.058')],
  catatan:
    'Registri tidak mencetak rumus; kedua suku diambil dari definisinya. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { kabKotaPbg: '1108', kabKota: '3177' }, nilai: '34.88' },
    {
      data: { kabKotaPbg: '194', kabKota: '320' },
      nilai: '60.63',
      catatan: 'Tepat 60,625; bilangan biner memberi 60,62.',
    },
  ],
});

/** Persentase RDTR yang siap terintegrasi dengan OSS. */
export const rdtrSiapOss: Indikator<'rdtrSiap' | 'rdtrTarget'> = /* @__PURE__ */ terdaftar({
  id: 'rdtrSiapOss',
  nama: 'Persentase RDTR yang siap terintegrasi dengan OSS',
  satuan: 'Persen',
  urusan: ['1.03'],
  tingkat: ['provinsi'],
  kodeLuar: [{ sistem: 'KRIP', kode: '03.06.019' }],
  namaLain: ['rencana detail tata ruang', 'perizinan berusaha'],
  polaritas: 'naik',
  variabel: {
    rdtrSiap: {
      label: 'Jumlah RDTR yang siap terintegrasi dengan OSS',
      satuan: 'dokumen',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    rdtrTarget: {
      label: 'Total RDTR yang ditargetkan',
      satuan: 'dokumen',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('rdtrSiap', 'rdtrTarget'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '03.06.019', 'teks-asli')],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { rdtrSiap: '692', rdtrTarget: '738' }, nilai: '93.77' },
    {
      data: { rdtrSiap: '123', rdtrTarget: '480' },
      nilai: '25.63',
      catatan: 'Tepat 25,625; bilangan biner memberi 25,62.',
    },
  ],
});

/** Persentase Rumah Tinggal Bersanitasi. */
export const rumahBersanitasi: Indikator<'rumahBersanitasi' | 'rumahTinggal'> = /* @__PURE__ */ terdaftar({
  id: 'rumahBersanitasi',
  nama: 'Persentase Rumah Tinggal Bersanitasi',
  satuan: 'Persen',
  urusan: ['1.03'],
  tingkat: ['provinsi'],
  namaLain: ['sanitasi'],
  polaritas: 'naik',
  variabel: {
    rumahBersanitasi: {
      label: 'Jumlah Rumah Tinggal Bersanitasi',
      satuan: 'unit',
      jenis: 'cacah',
      bagianDari: 'rumahTinggal',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    rumahTinggal: {
      label: 'Jumlah Rumah Tinggal',
      satuan: 'unit',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('rumahBersanitasi', 'rumahTinggal'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(indikatorSulawesiTenggara, 'tabel_7423')],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { rumahBersanitasi: '8155', rumahTinggal: '8777' }, nilai: '92.91' },
    {
      data: { rumahBersanitasi: '41', rumahTinggal: '160' },
      nilai: '25.63',
      catatan: 'Tepat 25,625; bilangan biner memberi 25,62.',
    },
  ],
});

/** Persentase Rumah tangga dengan akses air minum jaringan perpipaan. */
export const airMinumPerpipaan: Indikator<'rtPerpipaan' | 'rtSeluruhnya'> = /* @__PURE__ */ terdaftar({
  id: 'airMinumPerpipaan',
  nama: 'Persentase Rumah tangga dengan akses air minum jaringan perpipaan',
  satuan: 'Persen',
  urusan: ['1.03'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '03.01.068' },
    { sistem: 'SIPD', kode: '000668' },
    { sistem: 'IUP DKI Jakarta', kode: '43e' },
  ],
  namaLain: ['PDAM', 'ledeng', 'SPAM', 'air minum'],
  polaritas: 'naik',
  variabel: {
    rtPerpipaan: {
      label: 'Jumlah rumah tangga yang menggunakan sumber air minum berasal dari jaringan perpipaan',
      satuan: 'rumah tangga',
      jenis: 'cacah',
      bagianDari: 'rtSeluruhnya',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    rtSeluruhnya: {
      label: 'Jumlah rumah tangga seluruhnya',
      satuan: 'rumah tangga',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('rtPerpipaan', 'rtSeluruhnya'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '03.01.068', 'teks-asli')],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { rtPerpipaan: '559', rtSeluruhnya: '696' }, nilai: '80.32' },
    {
      data: { rtPerpipaan: '102', rtSeluruhnya: '320' },
      nilai: '31.88',
      catatan: 'Tepat 31,875; bilangan biner memberi 31,87.',
    },
  ],
});

/** Persentase Rumah Tangga dengan Akses Sanitasi Aman. */
export const sanitasiAman: Indikator<'rtSpaldT' | 'rtTangkiSeptikDiolah' | 'rtSeluruhnya'> =
  /* @__PURE__ */ terdaftar({
    id: 'sanitasiAman',
    nama: 'Persentase Rumah Tangga dengan Akses Sanitasi Aman',
    satuan: 'Persen',
    urusan: ['1.03'],
    tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '03.01.069' },
      { sistem: 'SIPD', kode: '000063' },
      { sistem: 'SIPD', kode: '000558' },
      { sistem: 'SDG', kode: '6.2.1*' },
      { sistem: 'IUP nasional', kode: '42b' },
      { sistem: 'IUP DKI Jakarta', kode: '42b' },
    ],
    namaLain: ['air limbah', 'SPALD-S', 'IPLT', 'sanitasi layak'],
    polaritas: 'naik',
    variabel: {
      rtSpaldT: {
        label: 'Jumlah rumah tangga dengan akses SPALD-T',
        satuan: 'rumah tangga',
        jenis: 'cacah',
        bagianDari: 'rtSeluruhnya',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      rtTangkiSeptikDiolah: {
        label:
          'Jumlah rumah tangga dengan tangki septik yang disedot setidaknya sekali dalam 5 tahun terakhir dan diolah di IPLT',
        satuan: 'rumah tangga',
        jenis: 'cacah',
        bagianDari: 'rtSeluruhnya',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      rtSeluruhnya: {
        label: 'Jumlah rumah tangga seluruhnya',
        satuan: 'rumah tangga',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase(
      /* @__PURE__ */ tambah('rtSpaldT', 'rtTangkiSeptikDiolah'),
      'rtSeluruhnya',
    ),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(krip, '03.01.069', 'teks-asli')],
    catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { rtSpaldT: '1250', rtTangkiSeptikDiolah: '6340', rtSeluruhnya: '98450' }, nilai: '7.71' },
      {
        data: { rtSpaldT: '3', rtTangkiSeptikDiolah: '20', rtSeluruhnya: '160' },
        nilai: '14.38',
        catatan: 'Tepat 14,375; bilangan biner memberi 14,37.',
      },
    ],
  });

/** Persentase Rumah Tangga yang memiliki tangki septik dan disedot secara berkala. */
export const tangkiSeptikDisedot: Indikator<'rtTangkiSeptikDisedot' | 'rtSeluruh'> =
  /* @__PURE__ */ terdaftar({
    id: 'tangkiSeptikDisedot',
    nama: 'Persentase Rumah Tangga yang memiliki tangki septik dan disedot secara berkala',
    satuan: 'Persen',
    urusan: ['1.03'],
    tingkat: ['nasional', 'provinsi'],
    kodeLuar: [{ sistem: 'KRIP', kode: '03.01.071' }],
    namaLain: ['septic tank', 'LLTT', 'lumpur tinja'],
    polaritas: 'naik',
    variabel: {
      rtTangkiSeptikDisedot: {
        label:
          'Jumlah rumah tangga yang memiliki tangki septik dan disedot paling tidak sekali dalam lima tahun',
        satuan: 'rumah tangga',
        jenis: 'cacah',
        bagianDari: 'rtSeluruh',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      rtSeluruh: {
        label: 'Jumlah seluruh rumah tangga',
        satuan: 'rumah tangga',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('rtTangkiSeptikDisedot', 'rtSeluruh'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(krip, '03.01.071', 'teks-asli')],
    catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { rtTangkiSeptikDisedot: '6738', rtSeluruh: '7950' }, nilai: '84.75' },
      {
        data: { rtTangkiSeptikDisedot: '7148', rtSeluruh: '16000' },
        nilai: '44.68',
        catatan: 'Tepat 44,675; bilangan biner memberi 44,67.',
      },
    ],
  });

/** Rasio luas kawasan permukiman sepanjang pantai rawan abrasi, erosi, dan akresi yang terlindungi oleh infrastruktur pengaman pantai di WS Kewenangan Daerah. */
export const pantaiTerlindungi: Indikator<'luasPantaiTerlindungi' | 'luasPantaiRawan'> =
  /* @__PURE__ */ terdaftar({
    id: 'pantaiTerlindungi',
    nama: 'Rasio luas kawasan permukiman sepanjang pantai rawan abrasi, erosi, dan akresi yang terlindungi oleh infrastruktur pengaman pantai di WS Kewenangan Daerah',
    satuan: 'Persen',
    urusan: ['1.03'],
    tingkat: ['provinsi', 'kabupaten-kota'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '03.01.082' },
      { sistem: 'SIPD', kode: '000360' },
      { sistem: 'SIPD', kode: '000476' },
    ],
    namaLain: ['abrasi', 'tanggul laut', 'pengaman pantai', 'wilayah sungai'],
    polaritas: 'naik',
    variabel: {
      luasPantaiTerlindungi: {
        label:
          'Luas kawasan permukiman rawan abrasi, erosi, dan akresi yang terlindungi oleh infrastruktur pengaman pantai',
        satuan: 'ha',
        jenis: 'ukuran',
        minimum: '0',
        bagianDari: 'luasPantaiRawan',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      luasPantaiRawan: {
        label: 'Total luas kawasan permukiman rawan abrasi, erosi, dan akresi',
        satuan: 'ha',
        jenis: 'ukuran',
        minimum: '0',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('luasPantaiTerlindungi', 'luasPantaiRawan'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(krip, '03.01.082', 'teks-asli')],
    catatan:
      'Satuan luas tidak tercetak di registri; di sini ha. Kode SIPD 000360 untuk provinsi, 000476 untuk kabupaten/kota. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { luasPantaiTerlindungi: '128.4', luasPantaiRawan: '356.75' }, nilai: '35.99' },
      {
        data: { luasPantaiTerlindungi: '14.375', luasPantaiRawan: '100' },
        nilai: '14.38',
        catatan: 'Tepat 14,375; bilangan biner memberi 14,37.',
      },
    ],
  });

/** Rasio kapasitas air baku terpasang terhadap kebutuhan penduduk. */
export const airBakuPenduduk: Indikator<'kapasitasAirBaku' | 'kebutuhanAirPenduduk'> =
  /* @__PURE__ */ terdaftar({
    id: 'airBakuPenduduk',
    nama: 'Rasio kapasitas air baku terpasang terhadap kebutuhan penduduk',
    satuan: 'Persen',
    urusan: ['1.03'],
    tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
    kodeLuar: [{ sistem: 'KRIP', kode: '03.01.079' }],
    namaLain: ['air baku', 'pemenuhan kebutuhan air baku'],
    polaritas: 'naik',
    variabel: {
      kapasitasAirBaku: {
        label: 'Kapasitas air baku terpasang',
        jenis: 'ukuran',
        minimum: '0',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      kebutuhanAirPenduduk: {
        label: 'Kebutuhan air penduduk',
        jenis: 'ukuran',
        minimum: '0',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('kapasitasAirBaku', 'kebutuhanAirPenduduk'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(krip, '03.01.079', 'teks-asli')],
    catatan:
      'Satuan kedua variabel tidak tercetak; keduanya harus sama. Kapasitas dapat melebihi kebutuhan. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { kapasitasAirBaku: '1250.5', kebutuhanAirPenduduk: '1684.2' }, nilai: '74.25' },
      {
        data: { kapasitasAirBaku: '161.05', kebutuhanAirPenduduk: '200' },
        nilai: '80.53',
        catatan: 'Tepat 80,525.',
      },
    ],
  });

/** Stok Infrastruktur terhadap PDB. */
export const stokInfrastruktur: Indikator<'asetTahunLalu' | 'asetBaru' | 'depresiasi' | 'pdb'> =
  /* @__PURE__ */ terdaftar({
    id: 'stokInfrastruktur',
    nama: 'Stok Infrastruktur terhadap PDB',
    satuan: 'Persen',
    urusan: ['1.03'],
    tingkat: ['nasional'],
    kodeLuar: [{ sistem: 'KRIP', kode: '03.01.089' }],
    namaLain: ['aset infrastruktur'],
    polaritas: 'naik',
    variabel: {
      asetTahunLalu: {
        label: 'Nilai aset infrastruktur terbangun tahun sebelumnya (n-1)',
        satuan: 'rupiah',
        jenis: 'ukuran',
        minimum: '0',
      },
      asetBaru: { label: 'Nilai aset baru', satuan: 'rupiah', jenis: 'ukuran', minimum: '0' },
      depresiasi: { label: 'Depresiasi', satuan: 'rupiah', jenis: 'ukuran', minimum: '0' },
      pdb: { label: 'PDB', satuan: 'rupiah', jenis: 'ukuran', minimum: '0' },
    },
    formula: /* @__PURE__ */ persentase(
      /* @__PURE__ */ kurang(/* @__PURE__ */ tambah('asetTahunLalu', 'asetBaru'), 'depresiasi'),
      'pdb',
    ),
    agregasi: { periode: 'terakhir' },
    rujukan: [/* @__PURE__ */ cite(krip, '03.01.089', 'teks-asli')],
    catatan:
      'Nilai aset terbangun = aset tahun n-1 + aset baru - depresiasi. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      {
        data: {
          asetTahunLalu: '8450000000000000',
          asetBaru: '612000000000000',
          depresiasi: '318000000000000',
          pdb: '20892400000000000',
        },
        nilai: '41.85',
      },
      {
        data: {
          asetTahunLalu: '9000000000000',
          asetBaru: '921000000000',
          depresiasi: '120000000000',
          pdb: '24000000000000',
        },
        nilai: '40.84',
      },
    ],
  });

/** Rumah tangga bersanitasi. */
export const bersanitasi: Indikator<'rtBersanitasi' | 'seluruhRumahTangga'> = /* @__PURE__ */ terdaftar({
  id: 'bersanitasi',
  nama: 'Rumah tangga bersanitasi',
  satuan: 'Persen',
  urusan: ['1.03'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['sanitasi', 'jamban'],
  polaritas: 'naik',
  variabel: {
    rtBersanitasi: {
      label: 'Jumlah rumah tangga bersanitasi',
      satuan: 'rumah tangga',
      jenis: 'cacah',
      bagianDari: 'seluruhRumahTangga',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    seluruhRumahTangga: {
      label: 'Jumlah seluruh rumah tangga',
      satuan: 'rumah tangga',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('rtBersanitasi', 'seluruhRumahTangga'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [edataKotaGorontalo, /* @__PURE__ */ cite(pp6Tahun2008, 'IKK EKPPD')],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { rtBersanitasi: '3878', seluruhRumahTangga: '4398' }, nilai: '88.18' },
    {
      data: { rtBersanitasi: '522', seluruhRumahTangga: '960' },
      nilai: '54.38',
      catatan: 'Tepat 54,375; bilangan biner memberi 54,37.',
    },
  ],
});

/** Rumah tangga pengguna air bersih. */
export const airBersih: Indikator<'rtAirBersih' | 'seluruhRumahTangga'> = /* @__PURE__ */ terdaftar({
  id: 'airBersih',
  nama: 'Rumah tangga pengguna air bersih',
  satuan: 'Persen',
  urusan: ['1.03'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['air minum', 'sumber air'],
  polaritas: 'naik',
  variabel: {
    rtAirBersih: {
      label: 'Jumlah rumah tangga pengguna air bersih',
      satuan: 'rumah tangga',
      jenis: 'cacah',
      bagianDari: 'seluruhRumahTangga',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    seluruhRumahTangga: {
      label: 'Jumlah seluruh rumah tangga',
      satuan: 'rumah tangga',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('rtAirBersih', 'seluruhRumahTangga'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [edataKotaGorontalo],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { rtAirBersih: '1976', seluruhRumahTangga: '2396' }, nilai: '82.47' },
    {
      data: { rtAirBersih: '3492', seluruhRumahTangga: '16000' },
      nilai: '21.83',
      catatan: 'Tepat 21,825; bilangan biner memberi 21,82.',
    },
  ],
});

/** Panjang jalan kota dalam kondisi baik. */
export const jalanKotaBaik: Indikator<'jalanBaik' | 'jalan'> = /* @__PURE__ */ terdaftar({
  id: 'jalanKotaBaik',
  nama: 'Panjang jalan kota dalam kondisi baik',
  satuan: 'Persen',
  urusan: ['1.03'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['jalan mantap', 'kondisi jalan'],
  polaritas: 'naik',
  variabel: {
    jalanBaik: {
      label: 'Panjang jalan kota kondisi baik',
      satuan: 'km',
      jenis: 'ukuran',
      minimum: '0',
      bagianDari: 'jalan',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    jalan: {
      label: 'Panjang seluruh jalan kota',
      satuan: 'km',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('jalanBaik', 'jalan'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(pp6Tahun2008, 'IKK EKPPD'), aplikasiKinerjaKota],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { jalanBaik: '412.35', jalan: '655.8' }, nilai: '62.88' },
    {
      data: { jalanBaik: '371.9', jalan: '400' },
      nilai: '92.98',
      catatan: 'Tepat 92,975; bilangan biner memberi 92,97.',
    },
  ],
});

/** Kondisi Mantap Jalan Nasional. */
export const jalanNasionalMantap: Indikator<'jalanNasionalBaik' | 'jalanNasionalSedang' | 'total'> =
  /* @__PURE__ */ terdaftar({
    id: 'jalanNasionalMantap',
    nama: 'Kondisi Mantap Jalan Nasional',
    satuan: 'Persen',
    urusan: ['1.03'],
    tingkat: ['nasional'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '03.01.048.001' },
      { sistem: 'SIPD', kode: '000203' },
      { sistem: 'SDG', kode: '9.1.1.(a)' },
    ],
    namaLain: ['kemantapan jalan', 'IRI'],
    polaritas: 'naik',
    variabel: {
      jalanNasionalBaik: {
        label: 'Panjang jalan nasional kondisi baik',
        satuan: 'km',
        jenis: 'ukuran',
        minimum: '0',
        bagianDari: 'total',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      jalanNasionalSedang: {
        label: 'Panjang jalan nasional kondisi sedang',
        satuan: 'km',
        jenis: 'ukuran',
        minimum: '0',
        bagianDari: 'total',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      total: {
        label: 'Panjang jalan nasional total',
        satuan: 'km',
        jenis: 'ukuran',
        minimum: '0',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase(
      /* @__PURE__ */ tambah('jalanNasionalBaik', 'jalanNasionalSedang'),
      'total',
    ),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(krip, '03.01.048.001', 'teks-asli'), bpsSirusa60879],
    catatan:
      'Kondisi baik: IRI di bawah 4; sedang: di bawah 8. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      {
        data: { jalanNasionalBaik: '21850.4', jalanNasionalSedang: '22514.7', total: '46963.0' },
        nilai: '94.47',
      },
      {
        data: { jalanNasionalBaik: '19883.86', jalanNasionalSedang: '23190.1', total: '50720' },
        nilai: '84.93',
        catatan: 'Tepat 84,925; bilangan biner memberi 84,92.',
      },
    ],
  });

/** Rumah tangga dengan akses sanitasi layak dan aman. */
export const rtSanitasiLayakAman: Indikator<'berakses' | 'rumahTangga'> = /* @__PURE__ */ terdaftar({
  id: 'rtSanitasiLayakAman',
  nama: 'Rumah tangga dengan akses sanitasi layak dan aman',
  satuan: 'Persen',
  urusan: ['1.03'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['sanitasi'],
  polaritas: 'naik',
  variabel: {
    berakses: {
      label: 'Jumlah rumah tangga dengan akses sanitasi layak dan aman',
      satuan: 'rumah tangga',
      jenis: 'cacah',
      bagianDari: 'rumahTangga',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    rumahTangga: {
      label: 'Jumlah rumah tangga',
      satuan: 'rumah tangga',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('berakses', 'rumahTangga'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [lamanBlitar],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { berakses: '3748', rumahTangga: '3989' }, nilai: '93.96' },
    {
      data: { berakses: '1924', rumahTangga: '3200' },
      nilai: '60.13',
      catatan: 'Tepat 60,125; bilangan biner memberi 60,12.',
    },
  ],
});

/** Luas daerah irigasi kewenangan kabupaten yang dilayani jaringan irigasi. */
export const irigasiDilayani: Indikator<'dilayani' | 'daerahIrigasi'> = /* @__PURE__ */ terdaftar({
  id: 'irigasiDilayani',
  nama: 'Luas daerah irigasi kewenangan kabupaten yang dilayani jaringan irigasi',
  satuan: 'Persen',
  urusan: ['1.03'],
  tingkat: ['kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '03.01.080' },
    { sistem: 'SIPD', kode: '000477' },
  ],
  namaLain: ['irigasi', 'DI'],
  polaritas: 'naik',
  variabel: {
    dilayani: {
      label: 'Luas daerah irigasi dilayani jaringan irigasi',
      satuan: 'ha',
      jenis: 'ukuran',
      minimum: '0',
      bagianDari: 'daerahIrigasi',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    daerahIrigasi: {
      label: 'Luas daerah irigasi kewenangan kabupaten',
      satuan: 'ha',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('dilayani', 'daerahIrigasi'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [lamanBlitar, /* @__PURE__ */ cite(krip, '03.01.080')],
  catatan:
    'Registri memuat namanya sebagai rasio, tanpa rumus. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { dilayani: '5120.5', daerahIrigasi: '7240.0' }, nilai: '70.73' },
    {
      data: { dilayani: '4818', daerahIrigasi: '8000' },
      nilai: '60.23',
      catatan: 'Tepat 60,225; bilangan biner memberi 60,22.',
    },
  ],
});

/** BUMD Air Minum dengan Tarif Full Cost Recovery (FCR). */
export const bumdAirMinumFcr: Indikator<'fcr' | 'bumd'> = /* @__PURE__ */ terdaftar({
  id: 'bumdAirMinumFcr',
  nama: 'BUMD Air Minum dengan Tarif Full Cost Recovery (FCR)',
  satuan: 'Persen',
  urusan: ['1.03'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  kodeLuar: [{ sistem: 'KRIP', kode: '03.01.003' }],
  namaLain: ['PDAM', 'tarif', 'FCR'],
  polaritas: 'naik',
  variabel: {
    fcr: {
      label: 'Jumlah BUMD air minum dengan tarif full cost recovery (FCR)',
      satuan: 'unit',
      jenis: 'cacah',
      bagianDari: 'bumd',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    bumd: {
      label: 'Jumlah seluruh BUMD air minum',
      satuan: 'unit',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('fcr', 'bumd'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '03.01.003', 'teks-asli')],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { fcr: '1327', bumd: '1887' }, nilai: '70.32' },
    {
      data: { fcr: '1467', bumd: '2400' },
      nilai: '61.13',
      catatan: 'Tepat 61,125; bilangan biner memberi 61,12.',
    },
  ],
});

/** Kapasitas Tampungan Air. */
export const kapasitasTampunganAir: Indikator<'volumeTampungan' | 'penduduk'> = /* @__PURE__ */ terdaftar({
  id: 'kapasitasTampunganAir',
  nama: 'Kapasitas Tampungan Air',
  satuan: 'm3 per kapita',
  urusan: ['1.03'],
  tingkat: ['nasional', 'provinsi'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '03.01.044' },
    { sistem: 'IUP nasional', kode: '43c-i' },
  ],
  namaLain: ['waduk', 'embung', 'bendungan', 'ketahanan air'],
  polaritas: 'naik',
  variabel: {
    volumeTampungan: {
      label: 'Volume tampungan air yang dapat dimanfaatkan',
      satuan: 'm3',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    penduduk: {
      label: 'Jumlah penduduk',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: { jenis: 'rasio', pembilang: 'volumeTampungan', penyebut: 'penduduk', pengali: '1' },
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '03.01.044', 'teks-asli')],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { volumeTampungan: '184250000', penduduk: '3210400' }, nilai: '57.39' },
    {
      data: { volumeTampungan: '234700000', penduduk: '4000000' },
      nilai: '58.68',
      catatan: 'Tepat 58,675; bilangan biner memberi 58,67.',
    },
  ],
});

/** Kapasitas tidak terpakai (idle capacity) Instalasi Pengolahan Air Limbah (IPAL). */
export const idleIpal: Indikator<'kapasitasIpal' | 'terpakai'> = /* @__PURE__ */ terdaftar({
  id: 'idleIpal',
  nama: 'Kapasitas tidak terpakai (idle capacity) Instalasi Pengolahan Air Limbah (IPAL)',
  satuan: 'Persen',
  urusan: ['1.03'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  kodeLuar: [{ sistem: 'KRIP', kode: '03.01.045' }],
  namaLain: ['IPAL', 'air limbah', 'idle'],
  polaritas: 'turun',
  variabel: {
    kapasitasIpal: {
      label: 'Kapasitas total IPAL',
      satuan: 'm3/hari',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    terpakai: {
      label: 'Kapasitas terpakai IPAL',
      satuan: 'm3/hari',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase(/* @__PURE__ */ kurang('kapasitasIpal', 'terpakai'), 'kapasitasIpal'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '03.01.045', 'teks-asli')],
  catatan:
    'Pengali 100 tidak tercetak, satuannya persen. Satuan kapasitas bebas asal sama. Negatif berarti IPAL bekerja di atas kapasitasnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { kapasitasIpal: '4800', terpakai: '3125.5' }, nilai: '34.89' },
    {
      data: { kapasitasIpal: '3600.0', terpakai: '3728.7' },
      nilai: '-3.58',
      catatan: 'Tepat -3,575; bilangan biner memberi -3,57.',
    },
  ],
});

/** Rasio kapasitas air baku bersumber dari bendungan terhadap potensinya. */
export const airBakuBendungan: Indikator<'dimanfaatkan' | 'potensi'> = /* @__PURE__ */ terdaftar({
  id: 'airBakuBendungan',
  nama: 'Rasio kapasitas air baku bersumber dari bendungan terhadap potensinya',
  satuan: 'Persen',
  urusan: ['1.03'],
  tingkat: ['nasional', 'provinsi'],
  kodeLuar: [{ sistem: 'KRIP', kode: '03.01.078' }],
  namaLain: ['air baku', 'bendungan'],
  polaritas: 'naik',
  variabel: {
    dimanfaatkan: {
      label: 'Kapasitas air baku yang telah dimanfaatkan dari bendungan',
      satuan: 'm3/detik',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    potensi: {
      label: 'Potensi air baku bendungan seluruhnya',
      satuan: 'm3/detik',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('dimanfaatkan', 'potensi'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '03.01.078', 'teks-asli')],
  catatan:
    'Pengali 100 tidak tercetak, satuannya persen. Satuan kapasitas bebas asal sama. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { dimanfaatkan: '12.85', potensi: '31.4' }, nilai: '40.92' },
    {
      data: { dimanfaatkan: '10.69', potensi: '40.00' },
      nilai: '26.73',
      catatan: 'Tepat 26,725; bilangan biner memberi 26,72.',
    },
  ],
});

/** Bangunan gedung pemerintah kondisi baik. */
export const gedungPemerintahBaik: Indikator<'gedungBaik' | 'gedung'> = /* @__PURE__ */ terdaftar({
  id: 'gedungPemerintahBaik',
  nama: 'Bangunan gedung pemerintah kondisi baik',
  satuan: 'Persen',
  urusan: ['1.03'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['bangunan gedung', 'kantor'],
  polaritas: 'naik',
  variabel: {
    gedungBaik: {
      label: 'Jumlah gedung pemerintah kondisi baik',
      satuan: 'unit',
      jenis: 'cacah',
      bagianDari: 'gedung',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    gedung: {
      label: 'Jumlah gedung pemerintah tercatat',
      satuan: 'unit',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('gedungBaik', 'gedung'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(lamanKebumen, 'modal_metadata/1651')],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { gedungBaik: '4106', gedung: '5035' }, nilai: '81.55' },
    {
      data: { gedungBaik: '41', gedung: '160' },
      nilai: '25.63',
      catatan: 'Tepat 25,625; bilangan biner memberi 25,62.',
    },
  ],
});

/** Efisiensi Pemanfaatan Air Irigasi. */
export const efisiensiAirIrigasi: Indikator<'pdbPertanian' | 'air'> = /* @__PURE__ */ terdaftar({
  id: 'efisiensiAirIrigasi',
  nama: 'Efisiensi Pemanfaatan Air Irigasi',
  satuan: 'dolar AS per m3',
  urusan: ['1.03'],
  tingkat: ['nasional', 'provinsi'],
  kodeLuar: [{ sistem: 'KRIP', kode: '03.01.005' }],
  namaLain: ['produktivitas air', 'irigasi'],
  polaritas: 'naik',
  variabel: {
    pdbPertanian: {
      label: 'PDB atas dasar harga konstan sektor pertanian',
      satuan: 'dolar AS',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    air: {
      label: 'Volume air yang digunakan untuk irigasi',
      satuan: 'm3',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: { jenis: 'rasio', pembilang: 'pdbPertanian', penyebut: 'air', pengali: '1' },
  agregasi: { wilayah: 'gabung', periode: 'terakhir' },
  rujukan: [/* @__PURE__ */ cite(krip, '03.01.005', 'teks-asli')],
  catatan:
    'Satuan menurut registri dolar Amerika Serikat per meter kubik; dalam rupiah bila PDB dalam rupiah. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { pdbPertanian: '98450000000', air: '172300000000' }, nilai: '0.57' },
    {
      data: { pdbPertanian: '122600000000', air: '40000000000' },
      nilai: '3.07',
      catatan: 'Tepat 3,065; bilangan biner memberi 3,06.',
    },
  ],
});
