import type { Indikator } from '../../definition/indikator.js';
import { persentase } from '../../formula/formulaBuilders.js';
import { cite, edataKotaGorontalo, ikuDinsosTapin2020, krip, metadataBontangTpb } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Persentase penyandang disabilitas yang tidak mengalami tindak kekerasan. */
export const disabilitasTanpaKekerasan: Indikator<
  'disabilitasTanpaTindakKekerasan' | 'disabilitasSedangBerat'
> = /* @__PURE__ */ terdaftar({
  id: 'disabilitasTanpaKekerasan',
  nama: 'Persentase penyandang disabilitas yang tidak mengalami tindak kekerasan',
  satuan: 'Persen',
  urusan: ['1.06'],
  tingkat: ['nasional', 'provinsi'],
  kodeLuar: [{ sistem: 'KRIP', kode: '04.02.058' }],
  namaLain: ['difabel', 'penyandang cacat'],
  polaritas: 'naik',
  variabel: {
    disabilitasTanpaTindakKekerasan: {
      label: 'Jumlah penyandang disabilitas sedang-berat yang tidak mengalami tindak kekerasan',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'disabilitasSedangBerat',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    disabilitasSedangBerat: {
      label: 'Total populasi penyandang disabilitas sedang-berat',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('disabilitasTanpaTindakKekerasan', 'disabilitasSedangBerat'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '04.02.058', 'teks-asli')],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { disabilitasTanpaTindakKekerasan: '1669', disabilitasSedangBerat: '2726' }, nilai: '61.23' },
    {
      data: { disabilitasTanpaTindakKekerasan: '5106', disabilitasSedangBerat: '8000' },
      nilai: '63.83',
      catatan: 'Tepat 63,825; bilangan biner memberi 63,82.',
    },
  ],
});

/** Proporsi rumah tangga miskin penerima manfaat PKH (bagian dari SDG 1.3.1*). */
export const miskinPenerimaPkh: Indikator<'rtMiskinPenerimaPkh' | 'rtMiskinSyaratPkh'> =
  /* @__PURE__ */ terdaftar({
    id: 'miskinPenerimaPkh',
    nama: 'Proporsi rumah tangga miskin penerima manfaat PKH (bagian dari SDG 1.3.1*)',
    satuan: 'Persen',
    urusan: ['1.06'],
    tingkat: ['nasional', 'provinsi'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '04.02.063' },
      { sistem: 'SIPD', kode: '000076' },
      { sistem: 'SDG', kode: '1.3.1*' },
    ],
    namaLain: ['Program Keluarga Harapan', 'KPM', 'bantuan sosial'],
    polaritas: 'naik',
    variabel: {
      rtMiskinPenerimaPkh: {
        label: 'Jumlah rumah tangga miskin penerima manfaat PKH',
        satuan: 'rumah tangga',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      rtMiskinSyaratPkh: {
        label: 'Jumlah rumah tangga miskin memenuhi syarat PKH',
        satuan: 'rumah tangga',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('rtMiskinPenerimaPkh', 'rtMiskinSyaratPkh'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(krip, '04.02.063 (PKH)', 'teks-asli')],
    catatan:
      'Registri mencetak rumus tanpa "x 100%", satuannya persen. Penerima tidak selalu memenuhi syarat, sehingga pembilang tidak dinyatakan bagian dari penyebut. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { rtMiskinPenerimaPkh: '2131', rtMiskinSyaratPkh: '3972' }, nilai: '53.65' },
      {
        data: { rtMiskinPenerimaPkh: '6302', rtMiskinSyaratPkh: '8000' },
        nilai: '78.78',
        catatan: 'Tepat 78,775; bilangan biner memberi 78,77.',
      },
    ],
  });

/** Proporsi rumah tangga miskin dan rentan penerima bantuan sembako (bagian dari SDG 1.3.1*). */
export const miskinPenerimaSembako: Indikator<'rtPenerimaSembako' | 'rtMiskinRentan'> =
  /* @__PURE__ */ terdaftar({
    id: 'miskinPenerimaSembako',
    nama: 'Proporsi rumah tangga miskin dan rentan penerima bantuan sembako (bagian dari SDG 1.3.1*)',
    satuan: 'Persen',
    urusan: ['1.06'],
    tingkat: ['nasional', 'provinsi'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '04.02.063' },
      { sistem: 'SDG', kode: '1.3.1*' },
    ],
    namaLain: ['BPNT', 'bantuan pangan nontunai', 'bansos'],
    polaritas: 'naik',
    variabel: {
      rtPenerimaSembako: {
        label: 'Jumlah rumah tangga miskin dan rentan penerima sembako',
        satuan: 'rumah tangga',
        jenis: 'cacah',
        bagianDari: 'rtMiskinRentan',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      rtMiskinRentan: {
        label: 'Jumlah rumah tangga miskin dan rentan (40% terbawah)',
        satuan: 'rumah tangga',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('rtPenerimaSembako', 'rtMiskinRentan'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(krip, '04.02.063 (sembako)', 'teks-asli')],
    catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { rtPenerimaSembako: '2116', rtMiskinRentan: '5535' }, nilai: '38.23' },
      {
        data: { rtPenerimaSembako: '6054', rtMiskinRentan: '8000' },
        nilai: '75.68',
        catatan: 'Tepat 75,675; bilangan biner memberi 75,67.',
      },
    ],
  });

/** Persentase lanjut usia yang mandiri. */
export const lansiaMandiri: Indikator<'lansiaSkorMandiri' | 'penduduk60KeAtas'> = /* @__PURE__ */ terdaftar({
  id: 'lansiaMandiri',
  nama: 'Persentase lanjut usia yang mandiri',
  satuan: 'Persen',
  urusan: ['1.06'],
  tingkat: ['nasional', 'provinsi'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '04.02.037' },
    { sistem: 'SIPD', kode: '000818' },
  ],
  namaLain: ['lansia'],
  polaritas: 'naik',
  variabel: {
    lansiaSkorMandiri: {
      label: 'Jumlah penduduk umur 60 tahun ke atas dengan skor mandiri',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'penduduk60KeAtas',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    penduduk60KeAtas: {
      label: 'Total penduduk 60 tahun ke atas',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('lansiaSkorMandiri', 'penduduk60KeAtas'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '04.02.037', 'teks-asli')],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { lansiaSkorMandiri: '4669', penduduk60KeAtas: '5225' }, nilai: '89.36' },
    {
      data: { lansiaSkorMandiri: '97', penduduk60KeAtas: '160' },
      nilai: '60.63',
      catatan: 'Tepat 60,625; bilangan biner memberi 60,62.',
    },
  ],
});

/** Persentase lanjut usia yang mendapatkan pendampingan. */
export const lansiaPendampingan: Indikator<'keluargaAnggotaBkl' | 'keluargaSasaranBkl'> =
  /* @__PURE__ */ terdaftar({
    id: 'lansiaPendampingan',
    nama: 'Persentase lanjut usia yang mendapatkan pendampingan',
    satuan: 'Persen',
    urusan: ['1.06'],
    tingkat: ['nasional', 'provinsi'],
    kodeLuar: [{ sistem: 'KRIP', kode: '04.02.038' }],
    namaLain: ['lansia', 'Bina Keluarga Lansia', 'BKL'],
    polaritas: 'naik',
    variabel: {
      keluargaAnggotaBkl: {
        label: 'Jumlah keluarga yang menjadi anggota BKL',
        satuan: 'keluarga',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      keluargaSasaranBkl: {
        label: 'Jumlah keluarga sasaran',
        satuan: 'keluarga',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('keluargaAnggotaBkl', 'keluargaSasaranBkl'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(krip, '04.02.038', 'teks-asli')],
    catatan:
      'Nama menyebut lanjut usia, rumus registri menghitung keluarga anggota Bina Keluarga Lansia (BKL) terhadap keluarga sasaran. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { keluargaAnggotaBkl: '592', keluargaSasaranBkl: '943' }, nilai: '62.78' },
      {
        data: { keluargaAnggotaBkl: '828', keluargaSasaranBkl: '3200' },
        nilai: '25.88',
        catatan: 'Tepat 25,875; bilangan biner memberi 25,87.',
      },
    ],
  });

/** Persentase Lembaga Kesejahteraan Sosial yang terakreditasi. */
export const lksTerakreditasi: Indikator<'lksBerakreditasi' | 'lks'> = /* @__PURE__ */ terdaftar({
  id: 'lksTerakreditasi',
  nama: 'Persentase Lembaga Kesejahteraan Sosial yang terakreditasi',
  satuan: 'Persen',
  urusan: ['1.06'],
  tingkat: ['nasional', 'provinsi'],
  kodeLuar: [{ sistem: 'KRIP', kode: '04.02.039' }],
  namaLain: ['LKS', 'panti', 'LKSA'],
  polaritas: 'naik',
  variabel: {
    lksBerakreditasi: {
      label: 'Jumlah LKS terakreditasi',
      satuan: 'lembaga',
      jenis: 'cacah',
      bagianDari: 'lks',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    lks: {
      label: 'Total jumlah LKS',
      satuan: 'lembaga',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('lksBerakreditasi', 'lks'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '04.02.039', 'belum-diperiksa')],
  catatan:
    'Belum diperiksa: registri mencetak pecahan terbalik (total dibagi terakreditasi); arah di sini mengikuti nama indikator. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { lksBerakreditasi: '5233', lks: '5825' }, nilai: '89.84' },
    {
      data: { lksBerakreditasi: '5802', lks: '8000' },
      nilai: '72.53',
      catatan: 'Tepat 72,525; bilangan biner memberi 72,52.',
    },
  ],
});

/** Persentase penduduk yang mengikuti gotong royong dan kegiatan sosial kemasyarakatan lainnya. */
export const gotongRoyong: Indikator<'penduduk10Terlibat' | 'penduduk10KeAtas'> = /* @__PURE__ */ terdaftar({
  id: 'gotongRoyong',
  nama: 'Persentase penduduk yang mengikuti gotong royong dan kegiatan sosial kemasyarakatan lainnya',
  satuan: 'Persen',
  urusan: ['1.06'],
  tingkat: ['nasional', 'provinsi'],
  kodeLuar: [{ sistem: 'KRIP', kode: '04.02.054' }],
  namaLain: ['modal sosial', 'kegiatan kemasyarakatan'],
  polaritas: 'naik',
  variabel: {
    penduduk10Terlibat: {
      label:
        'Jumlah penduduk usia 10 tahun ke atas yang terlibat pada kegiatan sosial kemasyarakatan di lingkungannya',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'penduduk10KeAtas',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    penduduk10KeAtas: {
      label: 'Jumlah penduduk usia 10 tahun ke atas',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('penduduk10Terlibat', 'penduduk10KeAtas'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '04.02.054', 'teks-asli')],
  catatan:
    'Registri mencetak rumus tanpa "x 100", satuannya persen. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { penduduk10Terlibat: '391', penduduk10KeAtas: '530' }, nilai: '73.77' },
    {
      data: { penduduk10Terlibat: '204', penduduk10KeAtas: '640' },
      nilai: '31.88',
      catatan: 'Tepat 31,875; bilangan biner memberi 31,87.',
    },
  ],
});

/** Penyandang disabilitas penerima program rehabilitasi sosial. */
export const disabilitasRehabilitasiSosial: Indikator<
  'disabilitasPenerimaRehabilitasi' | 'populasiDisabilitas'
> = /* @__PURE__ */ terdaftar({
  id: 'disabilitasRehabilitasiSosial',
  nama: 'Penyandang disabilitas penerima program rehabilitasi sosial',
  satuan: 'Persen',
  urusan: ['1.06'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  kodeLuar: [{ sistem: 'SDG', kode: '1.3.1.(c)' }],
  namaLain: ['TPB', 'difabel', 'hak dasar', 'PPKS', 'penyandang disabilitas miskin dan rentan'],
  polaritas: 'naik',
  variabel: {
    disabilitasPenerimaRehabilitasi: {
      label: 'Jumlah penyandang disabilitas penerima program rehabilitasi sosial',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'populasiDisabilitas',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    populasiDisabilitas: {
      label: 'Jumlah populasi penyandang disabilitas',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('disabilitasPenerimaRehabilitasi', 'populasiDisabilitas'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(metadataBontangTpb, '1.3.1.(c)')],
  catatan:
    'Indikator TPB 1.3.1.(c) menyebut penyandang disabilitas miskin dan rentan yang terpenuhi hak dasarnya; rumusnya memakai seluruh populasi penyandang disabilitas. Pembilang dibaca kumulatif dalam satu tahun, maka gabungan periode memakai laporan terakhir. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { disabilitasPenerimaRehabilitasi: '3255', populasiDisabilitas: '6127' }, nilai: '53.13' },
    {
      data: { disabilitasPenerimaRehabilitasi: '2206', populasiDisabilitas: '8000' },
      nilai: '27.58',
      catatan: 'Tepat 27,575; bilangan biner memberi 27,57.',
    },
  ],
});

/** Persentase partisipasi PSKS dalam penyelenggaraan kesejahteraan sosial. */
export const psksBerpartisipasi: Indikator<'psksAktif' | 'psks'> = /* @__PURE__ */ terdaftar({
  id: 'psksBerpartisipasi',
  nama: 'Persentase partisipasi PSKS dalam penyelenggaraan kesejahteraan sosial',
  satuan: 'Persen',
  urusan: ['1.06'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['Potensi Sumber Kesejahteraan Sosial', 'karang taruna', 'Tagana', 'TKSK'],
  polaritas: 'naik',
  variabel: {
    psksAktif: {
      label: 'Jumlah PSKS yang berpartisipasi aktif',
      jenis: 'cacah',
      bagianDari: 'psks',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    psks: {
      label: 'Jumlah keseluruhan PSKS',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('psksAktif', 'psks'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [edataKotaGorontalo, /* @__PURE__ */ cite(ikuDinsosTapin2020, 'Indikator 3')],
  catatan:
    'PSKS terdiri atas orang dan lembaga, sehingga variabelnya tidak diberi satuan. IKU Dinas Sosial Kabupaten Tapin 2020 memakai bentuk yang sama dengan pembilang PSKS yang berperan dalam melayani PMKS. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { psksAktif: '1377', psks: '2327' }, nilai: '59.17' },
    {
      data: { psksAktif: '9572', psks: '16000' },
      nilai: '59.83',
      catatan: 'Tepat 59,825; bilangan biner memberi 59,82.',
    },
  ],
});

/** Persentase fakir miskin dan PMKS lainnya yang meningkat kemampuannya dalam memenuhi kebutuhan dasar. */
export const fakirMiskinTerpenuhi: Indikator<'fakirMiskinPmksTerpenuhi' | 'fakirMiskin'> =
  /* @__PURE__ */ terdaftar({
    id: 'fakirMiskinTerpenuhi',
    nama: 'Persentase fakir miskin dan PMKS lainnya yang meningkat kemampuannya dalam memenuhi kebutuhan dasar',
    satuan: 'Persen',
    urusan: ['1.06'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['PPKS', 'Pemerlu Pelayanan Kesejahteraan Sosial', 'Penyandang Masalah Kesejahteraan Sosial'],
    polaritas: 'naik',
    variabel: {
      fakirMiskinPmksTerpenuhi: {
        label: 'Jumlah fakir miskin dan PMKS lainnya yang terpenuhi kebutuhan dasarnya',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      fakirMiskin: {
        label: 'Jumlah fakir miskin tahun berjalan',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('fakirMiskinPmksTerpenuhi', 'fakirMiskin'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [edataKotaGorontalo],
    catatan:
      'Pembilang menyertakan PMKS lainnya, penyebut hanya fakir miskin, sehingga hasil dapat melampaui 100 persen. PMKS kini disebut PPKS. Pembilang dibaca kumulatif dalam satu tahun, maka gabungan periode memakai laporan terakhir. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { fakirMiskinPmksTerpenuhi: '3622', fakirMiskin: '6599' }, nilai: '54.89' },
      {
        data: { fakirMiskinPmksTerpenuhi: '4116', fakirMiskin: '16000' },
        nilai: '25.73',
        catatan: 'Tepat 25,725; bilangan biner memberi 25,72.',
      },
    ],
  });
