import type { Indikator } from '../../definition/indikator.js';
import { kurang } from '../../formula/ekspresiBuilders.js';
import { hitungan, persentase, pertumbuhan } from '../../formula/formulaBuilders.js';
import { cite, edataKotaGorontalo, krip, lamanKebumen } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Proporsi Jumlah Industri Kecil dan Menengah (IKM). */
export const proporsiIkm: Indikator<'ikm' | 'unitIndustri'> = /* @__PURE__ */ terdaftar({
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
      bagianDari: 'unitIndustri',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    unitIndustri: {
      label: 'Jumlah seluruh unit industri pada tahun yang sama',
      satuan: 'unit industri',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('ikm', 'unitIndustri'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '02.01.053')],
  catatan:
    'Registri tidak mencetak rumus; kedua suku diambil dari definisinya. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { ikm: '701', unitIndustri: '796' }, nilai: '88.07' },
    {
      data: { ikm: '4058', unitIndustri: '8000' },
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
    'Industri kecil di sini mencakup industri mikro (1-4 orang) dan industri kecil (5-19 orang). Pembilang dibaca kumulatif dalam satu tahun, maka gabungan periode memakai laporan terakhir. Polaritas disimpulkan; sumber tidak mencetaknya.',
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

/** Persentase peningkatan produktivitas/jumlah IKM. */
export const pertumbuhanIkm: Indikator<'produksiIkmKini' | 'produksiIkmLalu'> = /* @__PURE__ */ terdaftar({
  id: 'pertumbuhanIkm',
  nama: 'Persentase peningkatan produktivitas/jumlah IKM',
  satuan: 'Persen',
  urusan: ['3.31'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['industri kecil dan menengah', 'IKM'],
  polaritas: 'naik',
  variabel: {
    produksiIkmKini: {
      label: 'Produksi IKM tahun n',
      jenis: 'ukuran',
      minimum: '0',
      gabungWilayah: 'jumlah',
    },
    produksiIkmLalu: {
      label: 'Produksi IKM tahun n-1',
      jenis: 'ukuran',
      minimum: '0',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ pertumbuhan('produksiIkmKini', 'produksiIkmLalu'),
  agregasi: { wilayah: 'gabung', periode: 'terakhir' },
  rujukan: [/* @__PURE__ */ cite(edataKotaGorontalo, 'elemen produksi IKM', 'belum-diperiksa')],
  catatan:
    'Belum diperiksa: sumber hanya memberi kedua elemen; bentuk pertumbuhan disimpulkan dari nama. Nama menyebut produktivitas/jumlah, elemennya produksi. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { produksiIkmKini: '48250', produksiIkmLalu: '45120' }, nilai: '6.94' },
    {
      data: { produksiIkmKini: '183', produksiIkmLalu: '160' },
      nilai: '14.38',
      catatan: 'Tepat 14,375; bilangan biner memberi 14,37.',
    },
  ],
});

/** Kontribusi PDB Industri Pengolahan berdasarkan PDB Atas Dasar Harga Berlaku (ADHB). */
export const kontribusiIndustri: Indikator<'pdbIndustri' | 'pdbAdhb'> = /* @__PURE__ */ terdaftar({
  id: 'kontribusiIndustri',
  nama: 'Kontribusi PDB Industri Pengolahan berdasarkan PDB Atas Dasar Harga Berlaku (ADHB)',
  satuan: 'Persen',
  urusan: ['3.31'],
  tingkat: ['nasional', 'provinsi'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '02.01.020' },
    { sistem: 'IUP nasional', kode: '11a' },
  ],
  namaLain: ['manufaktur', 'PDB industri', 'kontribusi industri pengolahan'],
  polaritas: 'naik',
  variabel: {
    pdbIndustri: {
      label: 'PDB ADHB industri pengolahan',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      bagianDari: 'pdbAdhb',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    pdbAdhb: {
      label: 'PDB ADHB total',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('pdbIndustri', 'pdbAdhb'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '02.01.020', 'teks-asli')],
  catatan:
    'Arah tidak dinyatakan: pangsa satu sektor turun bila sektor lain tumbuh lebih cepat. RPJPN menargetkannya naik.',
  contoh: [
    { data: { pdbIndustri: '4202900000000000', pdbAdhb: '22139000000000000' }, nilai: '18.98' },
    {
      data: { pdbIndustri: '5190000000000000', pdbAdhb: '40000000000000000' },
      nilai: '12.98',
      catatan: 'Tepat 12,975; bilangan biner memberi 12,97.',
    },
  ],
});

/** Kontribusi Jasa Industri terhadap PDB Nasional. */
export const kontribusiJasaIndustri: Indikator<'jasaIndustri' | 'pdbAdhb'> = /* @__PURE__ */ terdaftar({
  id: 'kontribusiJasaIndustri',
  nama: 'Kontribusi Jasa Industri terhadap PDB Nasional',
  satuan: 'Persen',
  urusan: ['3.31'],
  tingkat: ['nasional', 'provinsi'],
  kodeLuar: [{ sistem: 'KRIP', kode: '02.01.019' }],
  namaLain: ['jasa industri'],
  variabel: {
    jasaIndustri: {
      label: 'PDB ADHB subsektor jasa industri',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      bagianDari: 'pdbAdhb',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    pdbAdhb: {
      label: 'PDB ADHB total',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('jasaIndustri', 'pdbAdhb'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '02.01.019', 'teks-asli')],
  catatan: 'Arah tidak dinyatakan: pangsa satu sektor turun bila sektor lain tumbuh lebih cepat.',
  pengecualian: [{ kode: 'no-polarity', alasan: 'Pangsa sektor turun bila sektor lain tumbuh lebih cepat.' }],
  contoh: [
    { data: { jasaIndustri: '512300000000000', pdbAdhb: '22139000000000000' }, nilai: '2.31' },
    {
      data: { jasaIndustri: '614000000000000', pdbAdhb: '8000000000000000' },
      nilai: '7.68',
      catatan: 'Tepat 7,675; bilangan biner memberi 7,67.',
    },
  ],
});

/** Pertumbuhan industri kecil dan menengah (IKM). */
export const ikmTumbuh: Indikator<'ikmKini' | 'ikmLalu'> = /* @__PURE__ */ terdaftar({
  id: 'ikmTumbuh',
  nama: 'Pertumbuhan industri kecil dan menengah (IKM)',
  satuan: 'Persen',
  urusan: ['3.31'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  namaLain: ['IKM', 'industri kecil'],
  polaritas: 'naik',
  variabel: {
    ikmKini: {
      label: 'Jumlah IKM tahun n',
      satuan: 'unit',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    ikmLalu: {
      label: 'Jumlah IKM tahun n-1',
      satuan: 'unit',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ pertumbuhan('ikmKini', 'ikmLalu'),
  agregasi: { wilayah: 'gabung', periode: 'terakhir' },
  rujukan: [/* @__PURE__ */ cite(krip, 'daftar daring hlm. 5', 'belum-diperiksa')],
  catatan:
    'Belum diperiksa: rumus pada sumber terpotong. Registri 02.01.038 dengan nama pertambahan tidak mencetak rumus; Kabupaten Kebumen menghitung selisihnya (pertambahanIkm). Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { ikmKini: '4368', ikmLalu: '4160' }, nilai: '5.00' },
    {
      data: { ikmKini: '3594', ikmLalu: '4800' },
      nilai: '-25.13',
      catatan: 'Tepat -25,125; bilangan biner memberi -25,12.',
    },
  ],
});

/** Pertambahan jumlah industri kecil dan menengah. */
export const pertambahanIkm: Indikator<'ikmKini' | 'ikmLalu'> = /* @__PURE__ */ terdaftar({
  id: 'pertambahanIkm',
  nama: 'Pertambahan jumlah industri kecil dan menengah',
  satuan: 'unit',
  urusan: ['3.31'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['IKM', 'industri kecil'],
  polaritas: 'naik',
  variabel: {
    ikmKini: {
      label: 'Jumlah IKM tahun n',
      satuan: 'unit',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    ikmLalu: {
      label: 'Jumlah IKM tahun n-1',
      satuan: 'unit',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ hitungan(/* @__PURE__ */ kurang('ikmKini', 'ikmLalu')),
  agregasi: { wilayah: 'gabung', periode: 'terakhir' },
  rujukan: [/* @__PURE__ */ cite(lamanKebumen, 'modal_metadata/3521')],
  catatan:
    'Selisih dalam unit; sumber lain dengan nama serupa membaginya dengan tahun lalu (ikmTumbuh). Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { ikmKini: '4368', ikmLalu: '4160' }, nilai: '208' },
    { data: { ikmKini: '3114', ikmLalu: '3527' }, nilai: '-413' },
  ],
});
