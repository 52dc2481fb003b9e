import type { Indikator } from '../../definition/indikator.js';
import { kurang, tambah } from '../../formula/ekspresiBuilders.js';
import { persentase, pertumbuhan } from '../../formula/formulaBuilders.js';
import {
  cite,
  edataKotaGorontalo,
  formatIkkLppd2019,
  indikatorSulawesiTenggara,
  krip,
  literaturKeuangan1,
  permendagri18Tahun2020,
} from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Besaran PAD terhadap seluruh pendapatan dalam APBD (realisasi). */
export const ikkPadTerhadapPendapatan: Indikator<'pad' | 'pendapatan'> = /* @__PURE__ */ terdaftar({
  id: 'ikkPadTerhadapPendapatan',
  nama: 'Besaran PAD terhadap seluruh pendapatan dalam APBD (realisasi)',
  satuan: 'Persen',
  urusan: ['5.02'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '09.02.095' },
    { sistem: 'SIPD', kode: '001131' },
  ],
  namaLain: [
    'pendapatan asli daerah',
    'kemandirian',
    'kemampuan keuangan daerah',
    'rasio PAD',
    'Rasio PAD terhadap pendapatan daerah',
  ],
  polaritas: 'naik',
  variabel: {
    pad: {
      label: 'Jumlah PAD (realisasi)',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      bagianDari: 'pendapatan',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    pendapatan: {
      label: 'Total pendapatan dalam APBD (realisasi)',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('pad', 'pendapatan'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(krip, '09.02.095', 'teks-asli'),
    formatIkkLppd2019,
    edataKotaGorontalo,
    literaturKeuangan1,
  ],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { pad: '490532661789', pendapatan: '2771370970557' }, nilai: '17.70' },
    {
      data: { pad: '474553925100', pendapatan: '2970603600000' },
      nilai: '15.98',
      catatan: 'Tepat 15,975; bilangan biner memberi 15,97.',
    },
  ],
});

/** Belanja langsung terhadap total APBD. */
export const ikkBelanjaLangsung: Indikator<'belanjaLangsung' | 'belanja'> = /* @__PURE__ */ terdaftar({
  id: 'ikkBelanjaLangsung',
  nama: 'Belanja langsung terhadap total APBD',
  satuan: 'Persen',
  urusan: ['5.02'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['belanja'],
  polaritas: 'naik',
  variabel: {
    belanjaLangsung: {
      label: 'Total realisasi belanja langsung',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      bagianDari: 'belanja',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    belanja: {
      label: 'Total realisasi belanja APBD',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('belanjaLangsung', 'belanja'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [formatIkkLppd2019, edataKotaGorontalo],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { belanjaLangsung: '422020450133', belanja: '1008171166108' }, nilai: '41.86' },
    {
      data: { belanjaLangsung: '191004418917', belanja: '504701860000' },
      nilai: '37.85',
      catatan: 'Tepat 37,845; bilangan biner memberi 37,84.',
    },
  ],
});

/** Deviasi realisasi belanja terhadap belanja total dalam APBD. */
export const ikkDeviasiBelanja: Indikator<'realisasi' | 'anggaran'> = /* @__PURE__ */ terdaftar({
  id: 'ikkDeviasiBelanja',
  nama: 'Deviasi realisasi belanja terhadap belanja total dalam APBD',
  satuan: 'Persen',
  urusan: ['5.02'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '09.02.010' },
    { sistem: 'SIPD', kode: '000451' },
    { sistem: 'SIPD', kode: '000536' },
  ],
  namaLain: ['budget execution', 'penyerapan anggaran'],
  polaritas: 'stabil',
  variabel: {
    realisasi: {
      label: 'Realisasi belanja',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    anggaran: {
      label: 'Belanja total dalam APBD',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase(/* @__PURE__ */ kurang('realisasi', 'anggaran'), 'anggaran'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(krip, '09.02.010'),
    /* @__PURE__ */ cite(permendagri18Tahun2020, 'IKK outcome (lewat kode SIPD)', 'belum-diperiksa'),
  ],
  catatan:
    'Sumber tidak menyatakan nilai mutlak: tanda dipertahankan, negatif bila realisasi di bawah anggaran, terbaik mendekati 0. Registri tidak mencetak rumus; kedua suku diambil dari definisinya. Belum diperiksa: kaitan dengan Permendagri 18/2020 disimpulkan dari kode SIPD. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { realisasi: '1103173157086', anggaran: '1131575707340' }, nilai: '-2.51' },
    {
      data: { realisasi: '1756910577591', anggaran: '1825266820000' },
      nilai: '-3.75',
      catatan: 'Tepat -3,745; bilangan biner memberi -3,74.',
    },
  ],
});

/** Deviasi realisasi PAD terhadap anggaran PAD dalam APBD. */
export const ikkDeviasiPad: Indikator<'realisasi' | 'anggaran'> = /* @__PURE__ */ terdaftar({
  id: 'ikkDeviasiPad',
  nama: 'Deviasi realisasi PAD terhadap anggaran PAD dalam APBD',
  satuan: 'Persen',
  urusan: ['5.02'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '09.02.011' },
    { sistem: 'SIPD', kode: '000452' },
    { sistem: 'SIPD', kode: '000537' },
  ],
  namaLain: ['revenue mobilization', 'pendapatan asli daerah'],
  polaritas: 'stabil',
  variabel: {
    realisasi: {
      label: 'Realisasi PAD',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    anggaran: {
      label: 'Anggaran PAD',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase(/* @__PURE__ */ kurang('realisasi', 'anggaran'), 'anggaran'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(krip, '09.02.011'),
    /* @__PURE__ */ cite(permendagri18Tahun2020, 'IKK outcome (lewat kode SIPD)', 'belum-diperiksa'),
  ],
  catatan:
    'Sumber tidak menyatakan nilai mutlak: tanda dipertahankan, negatif bila realisasi di bawah anggaran, terbaik mendekati 0. Registri tidak mencetak rumus; kedua suku diambil dari definisinya. Belum diperiksa: kaitan dengan Permendagri 18/2020 disimpulkan dari kode SIPD. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { realisasi: '2748984937880', anggaran: '2660908854787' }, nilai: '3.31' },
    {
      data: { realisasi: '1317525187251', anggaran: '1296840580000' },
      nilai: '1.60',
      catatan: 'Tepat 1,595; bilangan biner memberi 1,59.',
    },
  ],
});

/** Rasio Anggaran Sisa terhadap total belanja dalam APBD tahun sebelumnya. */
export const ikkSilpaBelanja: Indikator<'sisaAnggaran' | 'belanjaLalu'> = /* @__PURE__ */ terdaftar({
  id: 'ikkSilpaBelanja',
  nama: 'Rasio Anggaran Sisa terhadap total belanja dalam APBD tahun sebelumnya',
  satuan: 'Persen',
  urusan: ['5.02'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '09.02.063' },
    { sistem: 'SIPD', kode: '000454' },
    { sistem: 'SIPD', kode: '000538' },
  ],
  namaLain: ['SiLPA', 'cash management'],
  polaritas: 'turun',
  variabel: {
    sisaAnggaran: {
      label: 'Sisa anggaran (SILPA)',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    belanjaLalu: {
      label: 'Total belanja dalam APBD tahun sebelumnya',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('sisaAnggaran', 'belanjaLalu'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(krip, '09.02.063'),
    /* @__PURE__ */ cite(permendagri18Tahun2020, 'IKK outcome (lewat kode SIPD)', 'belum-diperiksa'),
  ],
  catatan:
    'Penyebut bertentangan: belanja APBD tahun sebelumnya (registri) atau APBD tahun yang sama (sumber lain). Registri tidak mencetak rumus; kedua suku diambil dari definisinya. Belum diperiksa: kaitan dengan Permendagri 18/2020 disimpulkan dari kode SIPD. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { sisaAnggaran: '71831783154', belanjaLalu: '2058217282341' }, nilai: '3.49' },
    {
      data: { sisaAnggaran: '102805053358', belanjaLalu: '1524166840000' },
      nilai: '6.75',
      catatan: 'Tepat 6,745; bilangan biner memberi 6,74.',
    },
  ],
});

/** Persentase SILPA terhadap APBD. */
export const silpaApbd: Indikator<'silpa' | 'apbd'> = /* @__PURE__ */ terdaftar({
  id: 'silpaApbd',
  nama: 'Persentase SILPA terhadap APBD',
  satuan: 'Persen',
  urusan: ['5.02'],
  tingkat: ['provinsi'],
  namaLain: ['sisa lebih perhitungan anggaran'],
  polaritas: 'turun',
  variabel: {
    silpa: {
      label: 'SILPA',
      satuan: 'juta rupiah',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    apbd: {
      label: 'Total APBD',
      satuan: 'juta rupiah',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('silpa', 'apbd'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(indikatorSulawesiTenggara, 'tabel_7441')],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { silpa: '236316', apbd: '2983790' }, nilai: '7.92' },
    {
      data: { silpa: '152076', apbd: '2320000' },
      nilai: '6.56',
      catatan: 'Tepat 6,555; bilangan biner memberi 6,55.',
    },
  ],
});

/** Rasio Pajak Daerah terhadap PDRB. */
export const rasioPajakDaerah: Indikator<'pajakProvinsi' | 'pajakKabKota' | 'pdrb'> =
  /* @__PURE__ */ terdaftar({
    id: 'rasioPajakDaerah',
    nama: 'Rasio Pajak Daerah terhadap PDRB',
    satuan: 'Persen',
    urusan: ['5.02'],
    tingkat: ['provinsi'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '09.02.070' },
      { sistem: 'SIPD', kode: '000049' },
    ],
    namaLain: ['local tax ratio', 'pajak daerah'],
    polaritas: 'naik',
    variabel: {
      pajakProvinsi: {
        label: 'Realisasi Pajak Daerah Provinsi n',
        satuan: 'rupiah',
        jenis: 'ukuran',
        minimum: '0',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      pajakKabKota: {
        label: 'Realisasi Pajak Daerah seluruh Kabupaten/Kota di Provinsi n',
        satuan: 'rupiah',
        jenis: 'ukuran',
        minimum: '0',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      pdrb: {
        label: 'PDRB n',
        satuan: 'rupiah',
        jenis: 'ukuran',
        minimum: '0',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase(/* @__PURE__ */ tambah('pajakProvinsi', 'pajakKabKota'), 'pdrb'),
    agregasi: { wilayah: 'rata-rata', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(krip, '09.02.070', 'teks-asli')],
    catatan:
      'Angka nasional menurut registri adalah rata-rata sederhana 38 provinsi, bukan jumlah dibagi jumlah; karena itu gabungan wilayah dirata-ratakan. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      {
        data: { pajakProvinsi: '8310821743141', pajakKabKota: '6463972466887', pdrb: '533386072564205' },
        nilai: '2.77',
      },
      {
        data: { pajakProvinsi: '10515330161288', pajakKabKota: '3004380046082', pdrb: '740806038760000' },
        nilai: '1.83',
        catatan: 'Tepat 1,825; bilangan biner memberi 1,82.',
      },
    ],
  });

/** Pertumbuhan Penerimaan Pajak Daerah. */
export const pertumbuhanPajakDaerah: Indikator<'pajakKini' | 'pajakLalu'> = /* @__PURE__ */ terdaftar({
  id: 'pertumbuhanPajakDaerah',
  nama: 'Pertumbuhan Penerimaan Pajak Daerah',
  satuan: 'Persen',
  urusan: ['5.02'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  kodeLuar: [{ sistem: 'KRIP', kode: '09.02.048' }],
  namaLain: ['pajak daerah'],
  polaritas: 'naik',
  variabel: {
    pajakKini: {
      label: 'Realisasi Penerimaan Pajak Daerah Tahun t',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    pajakLalu: {
      label: 'Realisasi Penerimaan Pajak Daerah Tahun t-1',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ pertumbuhan('pajakKini', 'pajakLalu'),
  agregasi: { wilayah: 'gabung', periode: 'terakhir' },
  rujukan: [/* @__PURE__ */ cite(krip, '09.02.048', 'teks-asli')],
  catatan: 'Registri tidak mencetak tingkat wilayah. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { pajakKini: '773183525508', pajakLalu: '751466153667' }, nilai: '2.89' },
    {
      data: { pajakKini: '2792667340575', pajakLalu: '2402604500000' },
      nilai: '16.24',
      catatan: 'Tepat 16,235; bilangan biner memberi 16,23.',
    },
  ],
});

/** Return on Asset (ROA) BUMD. */
export const roaBumd: Indikator<'labaBersih' | 'aset'> = /* @__PURE__ */ terdaftar({
  id: 'roaBumd',
  nama: 'Return on Asset (ROA) BUMD',
  satuan: 'Persen',
  urusan: ['5.02'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '09.02.075' },
    { sistem: 'SIPD', kode: '000031' },
  ],
  namaLain: ['badan usaha milik daerah'],
  polaritas: 'naik',
  variabel: {
    labaBersih: {
      label: 'Laba Bersih',
      satuan: 'rupiah',
      jenis: 'ukuran',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    aset: {
      label: 'Total Aset',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('labaBersih', 'aset'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '09.02.075', 'teks-asli')],
  catatan: 'Laba bersih dapat negatif (rugi). Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { labaBersih: '217471931341', aset: '2620143751093' }, nilai: '8.30' },
    {
      data: { labaBersih: '15137197222', aset: '1491349480000' },
      nilai: '1.02',
      catatan: 'Tepat 1,015; bilangan biner memberi 1,01.',
    },
  ],
});

/** Total Dana Pihak Ketiga/PDRB. */
export const dpkPdrb: Indikator<'dpk' | 'pdrb'> = /* @__PURE__ */ terdaftar({
  id: 'dpkPdrb',
  nama: 'Total Dana Pihak Ketiga/PDRB',
  satuan: 'Persen',
  urusan: ['5.02'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '09.02.082' },
    { sistem: 'SIPD', kode: '000051' },
  ],
  namaLain: ['DPK', 'perbankan'],
  polaritas: 'naik',
  variabel: {
    dpk: {
      label: 'Jumlah Dana Pihak Ketiga',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    pdrb: {
      label: 'PDRB (atas dasar harga berlaku)',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('dpk', 'pdrb'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '09.02.082', 'teks-asli')],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { dpk: '504137765857709', pdrb: '803406798179616' }, nilai: '62.75' },
    {
      data: { dpk: '240828748373454', pdrb: '655405492920000' },
      nilai: '36.75',
      catatan: 'Tepat 36,745; bilangan biner memberi 36,74.',
    },
  ],
});

/** Tingkat Inflasi. */
export const tingkatInflasi: Indikator<'ihkKini' | 'ihkLalu'> = /* @__PURE__ */ terdaftar({
  id: 'tingkatInflasi',
  nama: 'Tingkat Inflasi',
  satuan: 'Persen',
  urusan: ['5.02'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '09.02.076' },
    { sistem: 'SIPD', kode: '000050' },
    { sistem: 'IUP nasional', kode: '32' },
  ],
  namaLain: ['IHK', 'harga konsumen'],
  polaritas: 'stabil',
  variabel: {
    ihkKini: {
      label: 'Indeks Harga Konsumen (IHK) t',
      satuan: 'indeks',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'terakhir',
    },
    ihkLalu: {
      label: 'Indeks Harga Konsumen (IHK) t-1',
      satuan: 'indeks',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'terakhir',
    },
  },
  formula: /* @__PURE__ */ pertumbuhan('ihkKini', 'ihkLalu'),
  agregasi: { periode: 'terakhir' },
  rujukan: [/* @__PURE__ */ cite(krip, '09.02.076', 'teks-asli')],
  catatan:
    'Sasaran inflasi adalah kisaran, bukan makin rendah atau makin tinggi: arah stabil. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { ihkKini: '106.85', ihkLalu: '104.3' }, nilai: '2.44' },
    {
      data: { ihkKini: '106.99', ihkLalu: '104' },
      nilai: '2.88',
      catatan: 'Tepat 2,875; bilangan biner memberi 2,87.',
    },
  ],
});

/** Belanja publik terhadap DAU. */
export const belanjaPublikDau: Indikator<'belanjaPublik' | 'dau'> = /* @__PURE__ */ terdaftar({
  id: 'belanjaPublikDau',
  nama: 'Belanja publik terhadap DAU',
  satuan: 'Persen',
  urusan: ['5.02'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['dana alokasi umum'],
  polaritas: 'naik',
  variabel: {
    belanjaPublik: {
      label: 'Jumlah belanja publik',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    dau: {
      label: 'Dana Alokasi Umum (DAU)',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('belanjaPublik', 'dau'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [edataKotaGorontalo],
  catatan:
    'Belanja publik dapat melebihi DAU, sehingga hasil dapat melebihi 100. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { belanjaPublik: '2053937627482', dau: '1652004847971' }, nilai: '124.33' },
    {
      data: { belanjaPublik: '810135022441', dau: '1903289140000' },
      nilai: '42.57',
      catatan: 'Tepat 42,565; bilangan biner memberi 42,56.',
    },
  ],
});
