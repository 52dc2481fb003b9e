import type { Indikator } from '../../definition/indikator.js';
import { persentase } from '../../formula/formulaBuilders.js';
import {
  cite,
  edataKotaGorontalo,
  krip,
  lamanMetadataSingkawang,
  permendagri59Tahun2021,
  permensos9Tahun2018,
  pp2Tahun2018,
} from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Persentase (%) penyandang disabilitas telantar yang terpenuhi kebutuhan dasarnya di luar panti. */
export const spmSosialPenyandangDisabilitasLuarPantiKabKota: Indikator<
  'disabilitasTerpenuhi' | 'disabilitasMembutuhkan'
> = /* @__PURE__ */ terdaftar({
  id: 'spmSosialPenyandangDisabilitasLuarPantiKabKota',
  nama: 'Persentase (%) penyandang disabilitas telantar yang terpenuhi kebutuhan dasarnya di luar panti',
  satuan: 'Persen',
  urusan: ['1.06'],
  tingkat: ['kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '04.02.055' },
    { sistem: 'SIPD', kode: '000740' },
  ],
  namaLain: [
    'PMKS',
    'PPKS',
    'pemerlu pelayanan kesejahteraan sosial',
    'rehabilitasi sosial dasar',
    'difabel',
    'penyandang cacat',
    'terlantar',
  ],
  polaritas: 'naik',
  variabel: {
    disabilitasTerpenuhi: {
      label: 'Jumlah penyandang disabilitas telantar yang terpenuhi kebutuhan dasarnya di luar panti',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    disabilitasMembutuhkan: {
      label:
        'Jumlah penyandang disabilitas telantar yang tinggal di keluarga dan membutuhkan rehabilitasi sosial dasar di luar panti per tahun (target reguler)',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('disabilitasTerpenuhi', 'disabilitasMembutuhkan'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(krip, '04.02.055'),
    permensos9Tahun2018,
    pp2Tahun2018,
    permendagri59Tahun2021,
    edataKotaGorontalo,
  ],
  catatan:
    'Populasi registri: yang tinggal di keluarga dan membutuhkan (target reguler); yang dijangkau atau dilayani dalam kedaruratan menjadi target asumsi tahun berikutnya, maka pembilang tidak dinyatakan bagian dari penyebut. Kolom rumus registri kosong. IKK menggabungkan empat kelompok menjadi satu (SIPD 000494). Pembilang dibaca kumulatif dalam satu tahun, maka gabungan periode memakai laporan terakhir. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { disabilitasTerpenuhi: '1409', disabilitasMembutuhkan: '2374' }, nilai: '59.35' },
    {
      data: { disabilitasTerpenuhi: '7974', disabilitasMembutuhkan: '8000' },
      nilai: '99.68',
      catatan: 'Tepat 99,675; bilangan biner memberi 99,67.',
    },
  ],
});

/** Persentase (%) anak telantar yang terpenuhi kebutuhan dasarnya di luar panti. */
export const spmSosialAnakLuarPantiKabKota: Indikator<'anakTerpenuhi' | 'anakMembutuhkan'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmSosialAnakLuarPantiKabKota',
    nama: 'Persentase (%) anak telantar yang terpenuhi kebutuhan dasarnya di luar panti',
    satuan: 'Persen',
    urusan: ['1.06'],
    tingkat: ['kabupaten-kota'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '04.02.018' },
      { sistem: 'SIPD', kode: '000742' },
    ],
    namaLain: [
      'PMKS',
      'PPKS',
      'pemerlu pelayanan kesejahteraan sosial',
      'rehabilitasi sosial dasar',
      'anak balita telantar',
      'anak jalanan',
      'terlantar',
    ],
    polaritas: 'naik',
    variabel: {
      anakTerpenuhi: {
        label: 'Jumlah anak telantar yang terpenuhi kebutuhan dasarnya di luar panti',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      anakMembutuhkan: {
        label:
          'Jumlah anak telantar yang tinggal di keluarga dan membutuhkan rehabilitasi sosial dasar di luar panti per tahun (target reguler)',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('anakTerpenuhi', 'anakMembutuhkan'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(krip, '04.02.018'),
      permensos9Tahun2018,
      pp2Tahun2018,
      permendagri59Tahun2021,
      edataKotaGorontalo,
    ],
    catatan:
      'Populasi registri: yang tinggal di keluarga dan membutuhkan (target reguler); yang dijangkau atau dilayani dalam kedaruratan menjadi target asumsi tahun berikutnya, maka pembilang tidak dinyatakan bagian dari penyebut. Kolom rumus registri kosong. IKK menggabungkan empat kelompok menjadi satu (SIPD 000494). Baris registri 04.02.018 dibaca: namanya tanpa "di luar panti", definisinya di luar panti. Pembilang dibaca kumulatif dalam satu tahun, maka gabungan periode memakai laporan terakhir. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { anakTerpenuhi: '780', anakMembutuhkan: '973' }, nilai: '80.16' },
      {
        data: { anakTerpenuhi: '82', anakMembutuhkan: '320' },
        nilai: '25.63',
        catatan: 'Tepat 25,625; bilangan biner memberi 25,62.',
      },
    ],
  });

/** Persentase (%) lanjut usia telantar yang terpenuhi kebutuhan dasarnya di luar panti. */
export const spmSosialLanjutUsiaLuarPantiKabKota: Indikator<'lansiaTerpenuhi' | 'lansiaMembutuhkan'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmSosialLanjutUsiaLuarPantiKabKota',
    nama: 'Persentase (%) lanjut usia telantar yang terpenuhi kebutuhan dasarnya di luar panti',
    satuan: 'Persen',
    urusan: ['1.06'],
    tingkat: ['kabupaten-kota'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '04.02.035' },
      { sistem: 'SIPD', kode: '000741' },
    ],
    namaLain: [
      'PMKS',
      'PPKS',
      'pemerlu pelayanan kesejahteraan sosial',
      'rehabilitasi sosial dasar',
      'lansia',
      'terlantar',
    ],
    polaritas: 'naik',
    variabel: {
      lansiaTerpenuhi: {
        label: 'Jumlah lanjut usia telantar yang terpenuhi kebutuhan dasarnya di luar panti',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      lansiaMembutuhkan: {
        label:
          'Jumlah lanjut usia telantar yang tinggal di keluarga dan membutuhkan rehabilitasi sosial dasar di luar panti per tahun (target reguler)',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('lansiaTerpenuhi', 'lansiaMembutuhkan'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(krip, '04.02.035'),
      permensos9Tahun2018,
      pp2Tahun2018,
      permendagri59Tahun2021,
      edataKotaGorontalo,
    ],
    catatan:
      'Populasi registri: yang tinggal di keluarga dan membutuhkan (target reguler); yang dijangkau atau dilayani dalam kedaruratan menjadi target asumsi tahun berikutnya, maka pembilang tidak dinyatakan bagian dari penyebut. Kolom rumus registri kosong. IKK menggabungkan empat kelompok menjadi satu (SIPD 000494). Pembilang dibaca kumulatif dalam satu tahun, maka gabungan periode memakai laporan terakhir. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { lansiaTerpenuhi: '1807', lansiaMembutuhkan: '3754' }, nilai: '48.14' },
      {
        data: { lansiaTerpenuhi: '6994', lansiaMembutuhkan: '8000' },
        nilai: '87.43',
        catatan: 'Tepat 87,425; bilangan biner memberi 87,42.',
      },
    ],
  });

/** Persentase rehabilitasi sosial dasar tuna sosial khususnya gelandangan dan pengemis di luar panti. */
export const spmSosialGepengLuarPantiKabKota: Indikator<'gepengTerpenuhi' | 'gepengMembutuhkan'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmSosialGepengLuarPantiKabKota',
    nama: 'Persentase rehabilitasi sosial dasar tuna sosial khususnya gelandangan dan pengemis di luar panti',
    satuan: 'Persen',
    urusan: ['1.06'],
    tingkat: ['kabupaten-kota'],
    namaLain: [
      'PMKS',
      'PPKS',
      'pemerlu pelayanan kesejahteraan sosial',
      'rehabilitasi sosial dasar',
      'gepeng',
      'tuna wisma',
      'tuna sosial',
      'gelandangan',
      'pengemis',
    ],
    polaritas: 'naik',
    variabel: {
      gepengTerpenuhi: {
        label: 'Jumlah gelandangan dan pengemis yang terpenuhi kebutuhan dasarnya di luar panti sosial',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'gepengMembutuhkan',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      gepengMembutuhkan: {
        label:
          'Jumlah total populasi gelandangan dan pengemis yang membutuhkan rehabilitasi sosial dasar di luar panti sosial',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('gepengTerpenuhi', 'gepengMembutuhkan'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [lamanMetadataSingkawang, permensos9Tahun2018, pp2Tahun2018, permendagri59Tahun2021],
    catatan:
      'Sumber (metadata satu kota) menulis "tuna wisma". Kumulatif satu tahun, maka gabungan periode memakai laporan terakhir. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { gepengTerpenuhi: '5090', gepengMembutuhkan: '6950' }, nilai: '73.24' },
      {
        data: { gepengTerpenuhi: '603', gepengMembutuhkan: '2400' },
        nilai: '25.13',
        catatan: 'Tepat 25,125; bilangan biner memberi 25,12.',
      },
    ],
  });

/** Persentase korban bencana alam dan sosial yang terpenuhi kebutuhan dasarnya pada saat dan setelah tanggap darurat bencana daerah kabupaten/kota. */
export const spmSosialKorbanBencanaKabKota: Indikator<'korbanBencanaTerpenuhi' | 'korbanBencanaMembutuhkan'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmSosialKorbanBencanaKabKota',
    nama: 'Persentase korban bencana alam dan sosial yang terpenuhi kebutuhan dasarnya pada saat dan setelah tanggap darurat bencana daerah kabupaten/kota',
    satuan: 'Persen',
    urusan: ['1.06'],
    tingkat: ['kabupaten-kota'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '04.02.033.002' },
      { sistem: 'SIPD', kode: '000495' },
    ],
    namaLain: ['PMKS', 'PPKS', 'korban bencana', 'tagana', 'tanggap darurat', 'perlindungan sosial'],
    polaritas: 'naik',
    variabel: {
      korbanBencanaTerpenuhi: {
        label:
          'Jumlah korban bencana alam dan sosial yang terpenuhi kebutuhan dasarnya dalam satu tahun anggaran',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'korbanBencanaMembutuhkan',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      korbanBencanaMembutuhkan: {
        label:
          'Jumlah populasi korban bencana alam dan sosial di daerah kabupaten/kota yang membutuhkan perlindungan dan jaminan sosial pada saat dan setelah tanggap darurat bencana',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('korbanBencanaTerpenuhi', 'korbanBencanaMembutuhkan'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(krip, '04.02.033.002'),
      permensos9Tahun2018,
      pp2Tahun2018,
      permendagri59Tahun2021,
      edataKotaGorontalo,
    ],
    catatan:
      'Pecahan dari IKK Gorontalo. Registri (04.02.033.002, rumus kosong) mengambil populasi dari asumsi korban yang dilayani di daerah rawan bencana pada tahun sebelumnya: penyebut berbeda. Polaritas disimpulkan; sumber tidak mencetaknya.',
    menggantikan: [
      {
        nama: 'Prosentase (%) korban bencana yang menerima bantuan sosial selama tanggap darurat',
        id: 'spmLamaKorbanBencanaBantuan',
        alasan: 'PP 2/2018 menggantikan rezim PP 65/2005; layanannya sejenis, ukurannya tidak sama.',
      },
    ],
    contoh: [
      { data: { korbanBencanaTerpenuhi: '2248', korbanBencanaMembutuhkan: '4112' }, nilai: '54.67' },
      {
        data: { korbanBencanaTerpenuhi: '4268', korbanBencanaMembutuhkan: '16000' },
        nilai: '26.68',
        catatan: 'Tepat 26,675; bilangan biner memberi 26,67.',
      },
    ],
  });

/** Persentase penyandang disabilitas telantar yang terpenuhi kebutuhan dasarnya di dalam panti. */
export const spmSosialPenyandangDisabilitasDalamPantiProv: Indikator<
  'disabilitasTerpenuhiPanti' | 'disabilitasMembutuhkanPanti'
> = /* @__PURE__ */ terdaftar({
  id: 'spmSosialPenyandangDisabilitasDalamPantiProv',
  nama: 'Persentase penyandang disabilitas telantar yang terpenuhi kebutuhan dasarnya di dalam panti',
  satuan: 'Persen',
  urusan: ['1.06'],
  tingkat: ['provinsi'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '04.02.056' },
    { sistem: 'SIPD', kode: '000375' },
  ],
  namaLain: [
    'PMKS',
    'PPKS',
    'pemerlu pelayanan kesejahteraan sosial',
    'rehabilitasi sosial dasar',
    'difabel',
    'penyandang cacat',
    'terlantar',
    'panti sosial',
  ],
  polaritas: 'naik',
  variabel: {
    disabilitasTerpenuhiPanti: {
      label:
        'Jumlah penyandang disabilitas telantar di dalam panti yang terpenuhi kebutuhan dasarnya dalam satu tahun anggaran',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'disabilitasMembutuhkanPanti',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    disabilitasMembutuhkanPanti: {
      label:
        'Jumlah populasi penyandang disabilitas telantar di daerah provinsi yang membutuhkan rehabilitasi sosial dasar di dalam panti',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('disabilitasTerpenuhiPanti', 'disabilitasMembutuhkanPanti'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(permensos9Tahun2018, 'Lampiran I, halaman 34', 'teks-asli'),
    /* @__PURE__ */ cite(krip, '04.02.056'),
    pp2Tahun2018,
    permendagri59Tahun2021,
  ],
  catatan:
    'Populasi registri: yang dilayani di UPTD dan panti masyarakat ditambah yang diusulkan kabupaten/kota. Kolom rumus registri kosong. Pembilang dibaca kumulatif dalam satu tahun, maka gabungan periode memakai laporan terakhir. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { disabilitasTerpenuhiPanti: '2742', disabilitasMembutuhkanPanti: '7026' }, nilai: '39.03' },
    {
      data: { disabilitasTerpenuhiPanti: '4566', disabilitasMembutuhkanPanti: '8000' },
      nilai: '57.08',
      catatan: 'Tepat 57,075; bilangan biner memberi 57,07.',
    },
  ],
});

/** Persentase anak telantar yang terpenuhi kebutuhan dasarnya di dalam panti. */
export const spmSosialAnakDalamPantiProv: Indikator<'anakTerpenuhiPanti' | 'anakMembutuhkanPanti'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmSosialAnakDalamPantiProv',
    nama: 'Persentase anak telantar yang terpenuhi kebutuhan dasarnya di dalam panti',
    satuan: 'Persen',
    urusan: ['1.06'],
    tingkat: ['provinsi'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '04.02.019' },
      { sistem: 'SIPD', kode: '000376' },
    ],
    namaLain: [
      'PMKS',
      'PPKS',
      'pemerlu pelayanan kesejahteraan sosial',
      'rehabilitasi sosial dasar',
      'LKSA',
      'panti asuhan',
      'terlantar',
    ],
    polaritas: 'naik',
    variabel: {
      anakTerpenuhiPanti: {
        label:
          'Jumlah anak telantar di dalam panti yang terpenuhi kebutuhan dasarnya dalam satu tahun anggaran',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'anakMembutuhkanPanti',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      anakMembutuhkanPanti: {
        label:
          'Jumlah populasi anak telantar di daerah provinsi yang membutuhkan rehabilitasi sosial dasar di dalam panti',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('anakTerpenuhiPanti', 'anakMembutuhkanPanti'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(permensos9Tahun2018, 'Lampiran I', 'belum-diperiksa'),
      /* @__PURE__ */ cite(krip, '04.02.019'),
      pp2Tahun2018,
      permendagri59Tahun2021,
    ],
    catatan:
      'Populasi registri: yang dilayani di UPTD dan panti masyarakat ditambah yang diusulkan kabupaten/kota. Kolom rumus registri kosong. Baris registri 04.02.019 dibaca. Belum diperiksa: kata pecahan menurut pola penyandang disabilitas (Permensos 9/2018). Pembilang dibaca kumulatif dalam satu tahun, maka gabungan periode memakai laporan terakhir. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { anakTerpenuhiPanti: '876', anakMembutuhkanPanti: '894' }, nilai: '97.99' },
      {
        data: { anakTerpenuhiPanti: '11388', anakMembutuhkanPanti: '16000' },
        nilai: '71.18',
        catatan: 'Tepat 71,175; bilangan biner memberi 71,17.',
      },
    ],
  });

/** Persentase lanjut usia telantar yang terpenuhi kebutuhan dasarnya di dalam panti. */
export const spmSosialLanjutUsiaDalamPantiProv: Indikator<'lansiaTerpenuhiPanti' | 'lansiaMembutuhkanPanti'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmSosialLanjutUsiaDalamPantiProv',
    nama: 'Persentase lanjut usia telantar yang terpenuhi kebutuhan dasarnya di dalam panti',
    satuan: 'Persen',
    urusan: ['1.06'],
    tingkat: ['provinsi'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '04.02.036' },
      { sistem: 'SIPD', kode: '000377' },
    ],
    namaLain: [
      'PMKS',
      'PPKS',
      'pemerlu pelayanan kesejahteraan sosial',
      'rehabilitasi sosial dasar',
      'lansia',
      'panti werdha',
      'terlantar',
    ],
    polaritas: 'naik',
    variabel: {
      lansiaTerpenuhiPanti: {
        label:
          'Jumlah lanjut usia telantar di dalam panti yang terpenuhi kebutuhan dasarnya dalam satu tahun anggaran',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'lansiaMembutuhkanPanti',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      lansiaMembutuhkanPanti: {
        label:
          'Jumlah populasi lanjut usia telantar di daerah provinsi yang membutuhkan rehabilitasi sosial dasar di dalam panti',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('lansiaTerpenuhiPanti', 'lansiaMembutuhkanPanti'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(permensos9Tahun2018, 'Lampiran I', 'belum-diperiksa'),
      /* @__PURE__ */ cite(krip, '04.02.036'),
      pp2Tahun2018,
      permendagri59Tahun2021,
    ],
    catatan:
      'Populasi registri: yang dilayani di UPTD dan panti masyarakat ditambah yang diusulkan kabupaten/kota. Kolom rumus registri kosong. Baris registri itu salah salin: "anak terlantar" dalam populasi lanjut usia. Belum diperiksa: kata pecahan menurut pola penyandang disabilitas (Permensos 9/2018). Pembilang dibaca kumulatif dalam satu tahun, maka gabungan periode memakai laporan terakhir. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { lansiaTerpenuhiPanti: '3098', lansiaMembutuhkanPanti: '8432' }, nilai: '36.74' },
      {
        data: { lansiaTerpenuhiPanti: '10948', lansiaMembutuhkanPanti: '16000' },
        nilai: '68.43',
        catatan: 'Tepat 68,425; bilangan biner memberi 68,42.',
      },
    ],
  });

/** Persentase gelandangan dan pengemis yang terpenuhi kebutuhan dasarnya di dalam panti. */
export const spmSosialGepengDalamPantiProv: Indikator<'gepengTerpenuhiPanti' | 'gepengMembutuhkanPanti'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmSosialGepengDalamPantiProv',
    nama: 'Persentase gelandangan dan pengemis yang terpenuhi kebutuhan dasarnya di dalam panti',
    satuan: 'Persen',
    urusan: ['1.06'],
    tingkat: ['provinsi'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '04.02.025' },
      { sistem: 'SIPD', kode: '000743' },
    ],
    namaLain: [
      'PMKS',
      'PPKS',
      'pemerlu pelayanan kesejahteraan sosial',
      'rehabilitasi sosial dasar',
      'gepeng',
      'gelandangan',
      'pengemis',
      'tuna sosial',
      'panti sosial',
    ],
    polaritas: 'naik',
    variabel: {
      gepengTerpenuhiPanti: {
        label: 'Jumlah gelandangan dan pengemis yang terpenuhi kebutuhan dasarnya di dalam panti',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'gepengMembutuhkanPanti',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      gepengMembutuhkanPanti: {
        label: 'Jumlah gelandangan dan pengemis di daerah provinsi yang membutuhkan sesuai asesmen',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('gepengTerpenuhiPanti', 'gepengMembutuhkanPanti'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(krip, '04.02.025'),
      permensos9Tahun2018,
      pp2Tahun2018,
      permendagri59Tahun2021,
    ],
    catatan:
      'Registri menulis populasi sebagai gepeng yang terdata dalam panti provinsi serta setelah mendapat layanan dari kabupaten/kota; kolom rumusnya kosong. Pembilang dibaca kumulatif dalam satu tahun, maka gabungan periode memakai laporan terakhir. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { gepengTerpenuhiPanti: '2222', gepengMembutuhkanPanti: '3900' }, nilai: '56.97' },
      {
        data: { gepengTerpenuhiPanti: '8588', gepengMembutuhkanPanti: '16000' },
        nilai: '53.68',
        catatan: 'Tepat 53,675; bilangan biner memberi 53,67.',
      },
    ],
  });

/** Persentase korban bencana yang terpenuhi kebutuhan dasarnya pada saat dan setelah tanggap darurat bencana daerah provinsi. */
export const spmSosialKorbanBencanaProv: Indikator<
  'korbanBencanaProvTerpenuhi' | 'korbanBencanaProvMembutuhkan'
> = /* @__PURE__ */ terdaftar({
  id: 'spmSosialKorbanBencanaProv',
  nama: 'Persentase korban bencana yang terpenuhi kebutuhan dasarnya pada saat dan setelah tanggap darurat bencana daerah provinsi',
  satuan: 'Persen',
  urusan: ['1.06'],
  tingkat: ['provinsi'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '04.02.033.001' },
    { sistem: 'SIPD', kode: '000378' },
  ],
  namaLain: ['PMKS', 'PPKS', 'korban bencana', 'tagana', 'tanggap darurat', 'perlindungan sosial'],
  polaritas: 'naik',
  variabel: {
    korbanBencanaProvTerpenuhi: {
      label:
        'Jumlah korban bencana provinsi yang terpenuhi kebutuhan dasarnya pada saat dan setelah tanggap darurat',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'korbanBencanaProvMembutuhkan',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    korbanBencanaProvMembutuhkan: {
      label: 'Jumlah korban bencana provinsi yang membutuhkan',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('korbanBencanaProvTerpenuhi', 'korbanBencanaProvMembutuhkan'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(permensos9Tahun2018, 'Lampiran I', 'belum-diperiksa'),
    /* @__PURE__ */ cite(krip, '04.02.033.001'),
    pp2Tahun2018,
    permendagri59Tahun2021,
  ],
  catatan:
    'Belum diperiksa: pecahan menurut pola kabupaten/kota. Nama dan kode SIPD dibaca pada registri (04.02.033.001, rumus kosong), yang mengambil populasi dari asumsi korban yang dilayani di daerah rawan bencana pada tahun sebelumnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { korbanBencanaProvTerpenuhi: '470', korbanBencanaProvMembutuhkan: '781' }, nilai: '60.18' },
    {
      data: { korbanBencanaProvTerpenuhi: '2436', korbanBencanaProvMembutuhkan: '9600' },
      nilai: '25.38',
      catatan: 'Tepat 25,375; bilangan biner memberi 25,37.',
    },
  ],
});
