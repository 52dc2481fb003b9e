import type { Indikator } from '../../definition/indikator.js';
import { tambah } from '../../formula/ekspresiBuilders.js';
import { persentase, pertumbuhan } from '../../formula/formulaBuilders.js';
import { skalaDesentralisasiFiskal } from '../skala/skalaDesentralisasiFiskal.js';
import {
  cite,
  depdagriFisipol1991,
  edataKotaGorontalo,
  indikatorSulawesiTenggara,
  krip,
  lamanDharmasraya,
  lamanKutim,
  literaturKeuangan1,
  literaturKeuangan2,
} from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

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
        label: 'PDRB',
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
export const dpkPdrb: Indikator<'dpk' | 'pdrbAdhb'> = /* @__PURE__ */ terdaftar({
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
    pdrbAdhb: {
      label: 'PDRB ADHB',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('dpk', 'pdrbAdhb'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '09.02.082', 'teks-asli')],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { dpk: '504137765857709', pdrbAdhb: '803406798179616' }, nilai: '62.75' },
    {
      data: { dpk: '240828748373454', pdrbAdhb: '655405492920000' },
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

/** Dana perimbangan yang terserap dibanding yang direncanakan. */
export const danaPerimbangan: Indikator<'danaPerimbanganTerserap' | 'danaPerimbanganRencana'> =
  /* @__PURE__ */ terdaftar({
    id: 'danaPerimbangan',
    nama: 'Dana perimbangan yang terserap dibanding yang direncanakan',
    satuan: 'Persen',
    urusan: ['5.02'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['DAU', 'DAK', 'DBH', 'transfer ke daerah', 'TKD'],
    polaritas: 'naik',
    variabel: {
      danaPerimbanganTerserap: {
        label: 'Jumlah dana perimbangan yang terserap',
        satuan: 'rupiah',
        jenis: 'ukuran',
        minimum: '0',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      danaPerimbanganRencana: {
        label: 'Jumlah dana perimbangan yang direncanakan sesuai dengan APBD',
        satuan: 'rupiah',
        jenis: 'ukuran',
        minimum: '0',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('danaPerimbanganTerserap', 'danaPerimbanganRencana'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [edataKotaGorontalo],
    catatan:
      'Realisasi terhadap rencana: hasil dapat melampaui 100 persen. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      {
        data: { danaPerimbanganTerserap: '742318450000', danaPerimbanganRencana: '768900000000' },
        nilai: '96.54',
      },
      {
        data: { danaPerimbanganTerserap: '128840000', danaPerimbanganRencana: '160000000' },
        nilai: '80.53',
        catatan: 'Tepat 80,525.',
      },
    ],
  });

/** Pertumbuhan PDB sektor pertanian. */
export const pertumbuhanPdbPertanian: Indikator<'pdbKini' | 'pdbLalu'> = /* @__PURE__ */ terdaftar({
  id: 'pertumbuhanPdbPertanian',
  nama: 'Pertumbuhan PDB sektor pertanian',
  satuan: 'Persen',
  urusan: ['5.02', '3.27'],
  tingkat: ['nasional', 'provinsi'],
  namaLain: ['PDRB pertanian', 'pertumbuhan ekonomi'],
  polaritas: 'naik',
  variabel: {
    pdbKini: {
      label: 'PDB sektor pertanian tahun n',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    pdbLalu: {
      label: 'PDB sektor pertanian tahun n-1',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ pertumbuhan('pdbKini', 'pdbLalu'),
  agregasi: { wilayah: 'gabung', periode: 'terakhir' },
  rujukan: [/* @__PURE__ */ cite(krip, 'daftar daring hlm. 103', 'teks-asli')],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { pdbKini: '1403800000000000', pdbLalu: '1355200000000000' }, nilai: '3.59' },
    {
      data: { pdbKini: '1370000000000000', pdbLalu: '1600000000000000' },
      nilai: '-14.38',
      catatan: 'Tepat -14,375; bilangan biner memberi -14,37.',
    },
  ],
});

/** Derajat desentralisasi fiskal. */
export const desentralisasiFiskal: Indikator<'pad' | 'pendapatan'> = /* @__PURE__ */ terdaftar({
  id: 'desentralisasiFiskal',
  nama: 'Derajat desentralisasi fiskal',
  satuan: 'Persen',
  urusan: ['5.02'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  namaLain: ['DDF', 'PAD', 'desentralisasi'],
  polaritas: 'naik',
  skala: skalaDesentralisasiFiskal,
  variabel: {
    pad: {
      label: 'Pendapatan Asli Daerah (PAD)',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    pendapatan: {
      label: 'Total pendapatan daerah',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('pad', 'pendapatan'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [depdagriFisipol1991, literaturKeuangan2],
  catatan:
    'Pecahannya sama dengan ikkPadTerhadapPendapatan; yang ini memakai skala Depdagri-Fisipol UGM 1991. Polaritas disimpulkan; sumber tidak mencetaknya.',
  pengecualian: [
    {
      kode: 'undeclared-part',
      alasan: 'Variabel PAD dipakai bersama indikator lain, yang tidak menghitung total pendapatan.',
    },
  ],
  contoh: [
    { data: { pad: '312500000000', pendapatan: '1875400000000' }, nilai: '16.66' },
    {
      data: { pad: '230000000000', pendapatan: '1600000000000' },
      nilai: '14.38',
      catatan: 'Tepat 14,375; bilangan biner memberi 14,37.',
    },
  ],
});

/** Capaian tingkat kepatuhan penyampaian SPT Tahunan PPh berdasarkan target. */
export const kepatuhanSpt: Indikator<'capaian' | 'targetSpt'> = /* @__PURE__ */ terdaftar({
  id: 'kepatuhanSpt',
  nama: 'Capaian tingkat kepatuhan penyampaian SPT Tahunan PPh berdasarkan target',
  satuan: 'Persen',
  urusan: ['5.02'],
  tingkat: ['nasional', 'provinsi'],
  kodeLuar: [{ sistem: 'KRIP', kode: '09.02.039' }],
  namaLain: ['SPT', 'pajak', 'kepatuhan'],
  polaritas: 'naik',
  variabel: {
    capaian: { label: 'Capaian tingkat kepatuhan', satuan: 'persen', jenis: 'ukuran', minimum: '0' },
    targetSpt: { label: 'Target yang ditetapkan', satuan: 'persen', jenis: 'ukuran', minimum: '0' },
  },
  formula: /* @__PURE__ */ persentase('capaian', 'targetSpt'),
  agregasi: { periode: 'terakhir' },
  rujukan: [/* @__PURE__ */ cite(krip, '09.02.039', 'teks-asli')],
  catatan: 'Capaian terhadap target, bukan rasio kepatuhan. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { capaian: '85.75', targetSpt: '83.2' }, nilai: '103.06' },
    {
      data: { capaian: '84.97', targetSpt: '93.76' },
      nilai: '90.63',
      catatan: 'Tepat 90,625; bilangan biner memberi 90,62.',
    },
  ],
});

/** Rasio DBH terhadap belanja. */
export const dbhTerhadapBelanja: Indikator<'dbh' | 'belanjaApbd'> = /* @__PURE__ */ terdaftar({
  id: 'dbhTerhadapBelanja',
  nama: 'Rasio DBH terhadap belanja',
  satuan: 'Persen',
  urusan: ['5.02'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['dana bagi hasil'],
  variabel: {
    dbh: {
      label: 'Dana Bagi Hasil (DBH)',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    belanjaApbd: {
      label: 'Total belanja APBD',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('dbh', 'belanjaApbd'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [lamanKutim],
  catatan: 'Sumber menyebutnya netral: naik atau turun tidak dengan sendirinya baik.',
  pengecualian: [{ kode: 'no-polarity', alasan: 'Sumber menyebutnya netral.' }],
  contoh: [
    { data: { dbh: '2150000000000', belanjaApbd: '6840000000000' }, nilai: '31.43' },
    {
      data: { dbh: '1894000000000', belanjaApbd: '8000000000000' },
      nilai: '23.68',
      catatan: 'Tepat 23,675; bilangan biner memberi 23,67.',
    },
  ],
});

/** Belanja infrastruktur pelayanan publik. */
export const belanjaInfrastruktur: Indikator<'infrastruktur' | 'belanja'> = /* @__PURE__ */ terdaftar({
  id: 'belanjaInfrastruktur',
  nama: 'Belanja infrastruktur pelayanan publik',
  satuan: 'Persen',
  urusan: ['5.02'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['belanja wajib', 'mandatory spending'],
  polaritas: 'naik',
  variabel: {
    infrastruktur: {
      label: 'Belanja infrastruktur pelayanan publik',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      bagianDari: 'belanja',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    belanja: {
      label: 'Total belanja',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('infrastruktur', 'belanja'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(lamanDharmasraya, 'metadata 1126')],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { infrastruktur: '385200000000', belanja: '1012400000000' }, nilai: '38.05' },
    {
      data: { infrastruktur: '371700000000', belanja: '400000000000' },
      nilai: '92.93',
      catatan: 'Tepat 92,925; bilangan biner memberi 92,92.',
    },
  ],
});

/** Rasio kemandirian keuangan daerah. */
export const kemandirianKeuangan: Indikator<'pad' | 'bantuan' | 'pinjaman'> = /* @__PURE__ */ terdaftar({
  id: 'kemandirianKeuangan',
  nama: 'Rasio kemandirian keuangan daerah',
  satuan: 'Persen',
  urusan: ['5.02'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  namaLain: ['kemandirian fiskal', 'PAD'],
  polaritas: 'naik',
  variabel: {
    pad: {
      label: 'Pendapatan Asli Daerah (PAD)',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    bantuan: {
      label: 'Bantuan pemerintah pusat/provinsi',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    pinjaman: {
      label: 'Pinjaman',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('pad', /* @__PURE__ */ tambah('bantuan', 'pinjaman')),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [literaturKeuangan1],
  catatan:
    'Sumber lain menyebut PAD/pendapatan sebagai kemandirian; itu ikkPadTerhadapPendapatan. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { pad: '312500000000', bantuan: '1402300000000', pinjaman: '25000000000' }, nilai: '21.89' },
    {
      data: { pad: '301500000000', bantuan: '1160000000000', pinjaman: '40000000000' },
      nilai: '25.13',
      catatan: 'Tepat 25,125; bilangan biner memberi 25,12.',
    },
  ],
});
