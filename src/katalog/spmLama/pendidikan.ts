import type { Indikator } from '../../definition/indikator.js';
import { persentase } from '../../formula/formulaBuilders.js';
import { cite, perbupKulonProgo14Tahun2011, pp65Tahun2005 } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Tersedianya satuan pendidikan SD/MI dalam jarak paling jauh 3 km dengan berjalan kaki dari kelompok permukiman permanen di daerah terpencil. */
export const spmLamaPermukimanTerlayaniSd: Indikator<'permukimanTerlayaniSd' | 'permukiman'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmLamaPermukimanTerlayaniSd',
    nama: 'Tersedianya satuan pendidikan SD/MI dalam jarak paling jauh 3 km dengan berjalan kaki dari kelompok permukiman permanen di daerah terpencil',
    satuan: 'Persen',
    urusan: ['1.01'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['SPM lama', 'PP 65/2005', 'akses sekolah', 'daerah terpencil'],
    polaritas: 'naik',
    variabel: {
      permukimanTerlayaniSd: {
        label: 'Jumlah kelompok permukiman permanen yang sudah dilayani SD/MI dalam jarak kurang dari 3 km',
        satuan: 'kelompok permukiman',
        jenis: 'cacah',
        bagianDari: 'permukiman',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      permukiman: {
        label: 'Jumlah kelompok permukiman permanen pada daerah terpencil di Daerah',
        satuan: 'kelompok permukiman',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('permukimanTerlayaniSd', 'permukiman'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(perbupKulonProgo14Tahun2011, 'Lampiran', 'teks-asli'), pp65Tahun2005],
    catatan:
      'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
    berlaku: { sejak: '2011', sampai: '2018' },
    digantikan: [{ nama: 'SPM menurut PP 2/2018', alasan: 'PP 2/2018 menggantikan rezim PP 65/2005.' }],
    contoh: [
      { data: { permukimanTerlayaniSd: '4174', permukiman: '5834' }, nilai: '71.55' },
      {
        data: { permukimanTerlayaniSd: '194', permukiman: '320' },
        nilai: '60.63',
        catatan: 'Tepat 60,625; bilangan biner memberi 60,62.',
      },
    ],
  });

/** Tersedianya satuan pendidikan SMP/MTs dalam jarak paling jauh 6 km berjalan kaki dari kelompok permukiman permanen di daerah terpencil. */
export const spmLamaPermukimanTerlayaniSmp: Indikator<'permukimanTerlayaniSmp' | 'permukiman'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmLamaPermukimanTerlayaniSmp',
    nama: 'Tersedianya satuan pendidikan SMP/MTs dalam jarak paling jauh 6 km berjalan kaki dari kelompok permukiman permanen di daerah terpencil',
    satuan: 'Persen',
    urusan: ['1.01'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['SPM lama', 'PP 65/2005', 'akses sekolah', 'daerah terpencil'],
    polaritas: 'naik',
    variabel: {
      permukimanTerlayaniSmp: {
        label: 'Jumlah kelompok permukiman permanen yang sudah dilayani SMP/MTs dalam jarak kurang dari 6 km',
        satuan: 'kelompok permukiman',
        jenis: 'cacah',
        bagianDari: 'permukiman',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      permukiman: {
        label: 'Jumlah kelompok permukiman permanen pada daerah terpencil di Daerah',
        satuan: 'kelompok permukiman',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('permukimanTerlayaniSmp', 'permukiman'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(perbupKulonProgo14Tahun2011, 'Lampiran', 'teks-asli'), pp65Tahun2005],
    catatan:
      'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
    berlaku: { sejak: '2011', sampai: '2018' },
    digantikan: [{ nama: 'SPM menurut PP 2/2018', alasan: 'PP 2/2018 menggantikan rezim PP 65/2005.' }],
    contoh: [
      { data: { permukimanTerlayaniSmp: '4752', permukiman: '8770' }, nilai: '54.18' },
      {
        data: { permukimanTerlayaniSmp: '10212', permukiman: '16000' },
        nilai: '63.83',
        catatan: 'Tepat 63,825; bilangan biner memberi 63,82.',
      },
    ],
  });

/** Jumlah peserta didik dalam setiap rombongan belajar SD/MI tidak melebihi 32 orang. */
export const spmLamaRombelSd32: Indikator<'sdRombel32' | 'sdMi'> = /* @__PURE__ */ terdaftar({
  id: 'spmLamaRombelSd32',
  nama: 'Jumlah peserta didik dalam setiap rombongan belajar SD/MI tidak melebihi 32 orang',
  satuan: 'Persen',
  urusan: ['1.01'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['SPM lama', 'PP 65/2005', 'rombel'],
  polaritas: 'naik',
  variabel: {
    sdRombel32: {
      label: 'Jumlah SD/MI yang semua rombongan belajarnya tidak melebihi 32 siswa',
      satuan: 'sekolah',
      jenis: 'cacah',
      bagianDari: 'sdMi',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    sdMi: {
      label: 'Jumlah SD/MI di Daerah',
      satuan: 'sekolah',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('sdRombel32', 'sdMi'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(perbupKulonProgo14Tahun2011, 'Lampiran', 'teks-asli'), pp65Tahun2005],
  catatan:
    'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
  berlaku: { sejak: '2011', sampai: '2018' },
  digantikan: [{ nama: 'SPM menurut PP 2/2018', alasan: 'PP 2/2018 menggantikan rezim PP 65/2005.' }],
  contoh: [
    { data: { sdRombel32: '2205', sdMi: '5089' }, nilai: '43.33' },
    {
      data: { sdRombel32: '6014', sdMi: '8000' },
      nilai: '75.18',
      catatan: 'Tepat 75,175; bilangan biner memberi 75,17.',
    },
  ],
});

/** Jumlah peserta didik dalam setiap rombongan belajar SMP/MTs tidak melebihi 36 orang. */
export const spmLamaRombelSmp36: Indikator<'smpRombel36' | 'smpMts'> = /* @__PURE__ */ terdaftar({
  id: 'spmLamaRombelSmp36',
  nama: 'Jumlah peserta didik dalam setiap rombongan belajar SMP/MTs tidak melebihi 36 orang',
  satuan: 'Persen',
  urusan: ['1.01'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['SPM lama', 'PP 65/2005', 'rombel'],
  polaritas: 'naik',
  variabel: {
    smpRombel36: {
      label: 'Jumlah SMP/MTs yang semua rombongan belajarnya tidak melebihi 36 siswa',
      satuan: 'sekolah',
      jenis: 'cacah',
      bagianDari: 'smpMts',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    smpMts: {
      label: 'Jumlah SMP/MTs di Daerah',
      satuan: 'sekolah',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('smpRombel36', 'smpMts'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(perbupKulonProgo14Tahun2011, 'Lampiran', 'teks-asli'), pp65Tahun2005],
  catatan:
    'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
  berlaku: { sejak: '2011', sampai: '2018' },
  digantikan: [{ nama: 'SPM menurut PP 2/2018', alasan: 'PP 2/2018 menggantikan rezim PP 65/2005.' }],
  contoh: [
    { data: { smpRombel36: '961', smpMts: '1029' }, nilai: '93.39' },
    {
      data: { smpRombel36: '954', smpMts: '1600' },
      nilai: '59.63',
      catatan: 'Tepat 59,625; bilangan biner memberi 59,62.',
    },
  ],
});

/** Tersedia 1 (satu) ruang kelas tiap rombongan belajar yang dilengkapi meja dan kursi serta papan tulis (SD/MI). */
export const spmLamaRuangKelasSd: Indikator<'sdRuangKelas' | 'sdMi'> = /* @__PURE__ */ terdaftar({
  id: 'spmLamaRuangKelasSd',
  nama: 'Tersedia 1 (satu) ruang kelas tiap rombongan belajar yang dilengkapi meja dan kursi serta papan tulis (SD/MI)',
  satuan: 'Persen',
  urusan: ['1.01'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['SPM lama', 'PP 65/2005', 'rombel', 'sarpras'],
  polaritas: 'naik',
  variabel: {
    sdRuangKelas: {
      label:
        'Jumlah SD/MI yang telah memenuhi kebutuhan ruang kelas dan meja dan kursi serta papan tulis untuk setiap rombongan belajar',
      satuan: 'sekolah',
      jenis: 'cacah',
      bagianDari: 'sdMi',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    sdMi: {
      label: 'Jumlah SD/MI di Daerah',
      satuan: 'sekolah',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('sdRuangKelas', 'sdMi'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(perbupKulonProgo14Tahun2011, 'Lampiran', 'teks-asli'), pp65Tahun2005],
  catatan:
    'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
  berlaku: { sejak: '2011', sampai: '2018' },
  digantikan: [{ nama: 'SPM menurut PP 2/2018', alasan: 'PP 2/2018 menggantikan rezim PP 65/2005.' }],
  contoh: [
    { data: { sdRuangKelas: '2086', sdMi: '3978' }, nilai: '52.44' },
    {
      data: { sdRuangKelas: '4914', sdMi: '8000' },
      nilai: '61.43',
      catatan: 'Tepat 61,425; bilangan biner memberi 61,42.',
    },
  ],
});

/** Tersedia 1 (satu) ruang kelas tiap rombongan belajar yang dilengkapi meja dan kursi serta papan tulis (SMP/MTs). */
export const spmLamaRuangKelasSmp: Indikator<'smpRuangKelas' | 'smpMts'> = /* @__PURE__ */ terdaftar({
  id: 'spmLamaRuangKelasSmp',
  nama: 'Tersedia 1 (satu) ruang kelas tiap rombongan belajar yang dilengkapi meja dan kursi serta papan tulis (SMP/MTs)',
  satuan: 'Persen',
  urusan: ['1.01'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['SPM lama', 'PP 65/2005', 'rombel', 'sarpras'],
  polaritas: 'naik',
  variabel: {
    smpRuangKelas: {
      label:
        'Jumlah SMP/MTs yang telah memenuhi kebutuhan ruang kelas dan meja dan kursi serta papan tulis untuk setiap rombongan belajar',
      satuan: 'sekolah',
      jenis: 'cacah',
      bagianDari: 'smpMts',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    smpMts: {
      label: 'Jumlah SMP/MTs di Daerah',
      satuan: 'sekolah',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('smpRuangKelas', 'smpMts'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(perbupKulonProgo14Tahun2011, 'Lampiran', 'teks-asli'), pp65Tahun2005],
  catatan:
    'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
  berlaku: { sejak: '2011', sampai: '2018' },
  digantikan: [{ nama: 'SPM menurut PP 2/2018', alasan: 'PP 2/2018 menggantikan rezim PP 65/2005.' }],
  contoh: [
    { data: { smpRuangKelas: '225', smpMts: '431' }, nilai: '52.20' },
    {
      data: { smpRuangKelas: '207', smpMts: '800' },
      nilai: '25.88',
      catatan: 'Tepat 25,875; bilangan biner memberi 25,87.',
    },
  ],
});

/** Ketersediaan ruang laboratorium IPA di setiap SMP/MTs. */
export const spmLamaLabIpaSmp: Indikator<'smpLabIpa' | 'smpMts'> = /* @__PURE__ */ terdaftar({
  id: 'spmLamaLabIpaSmp',
  nama: 'Ketersediaan ruang laboratorium IPA di setiap SMP/MTs',
  satuan: 'Persen',
  urusan: ['1.01'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['SPM lama', 'PP 65/2005', 'laboratorium', 'sarpras'],
  polaritas: 'naik',
  variabel: {
    smpLabIpa: {
      label:
        'Jumlah SMP/MTs yang memiliki ruang Laboratorium IPA dengan meja dan kursi untuk 36 peserta didik',
      satuan: 'sekolah',
      jenis: 'cacah',
      bagianDari: 'smpMts',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    smpMts: {
      label: 'Jumlah SMP/MTs di Daerah',
      satuan: 'sekolah',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('smpLabIpa', 'smpMts'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(perbupKulonProgo14Tahun2011, 'Lampiran', 'teks-asli'), pp65Tahun2005],
  catatan:
    'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
  berlaku: { sejak: '2011', sampai: '2018' },
  digantikan: [{ nama: 'SPM menurut PP 2/2018', alasan: 'PP 2/2018 menggantikan rezim PP 65/2005.' }],
  contoh: [
    { data: { smpLabIpa: '2932', smpMts: '7709' }, nilai: '38.03' },
    {
      data: { smpLabIpa: '3356', smpMts: '16000' },
      nilai: '20.98',
      catatan: 'Tepat 20,975; bilangan biner memberi 20,97.',
    },
  ],
});

/** 1 (satu) orang guru untuk setiap 32 peserta didik (SD/MI). */
export const spmLamaGuruSd32: Indikator<'sdGuru32' | 'sdMi'> = /* @__PURE__ */ terdaftar({
  id: 'spmLamaGuruSd32',
  nama: '1 (satu) orang guru untuk setiap 32 peserta didik (SD/MI)',
  satuan: 'Persen',
  urusan: ['1.01'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['SPM lama', 'PP 65/2005', 'rasio guru murid'],
  polaritas: 'naik',
  variabel: {
    sdGuru32: {
      label: 'Jumlah SD/MI yang memiliki satu orang guru untuk setiap 32 peserta didik',
      satuan: 'sekolah',
      jenis: 'cacah',
      bagianDari: 'sdMi',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    sdMi: {
      label: 'Jumlah SD/MI di Daerah',
      satuan: 'sekolah',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('sdGuru32', 'sdMi'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(perbupKulonProgo14Tahun2011, 'Lampiran', 'teks-asli'), pp65Tahun2005],
  catatan:
    'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
  berlaku: { sejak: '2011', sampai: '2018' },
  digantikan: [{ nama: 'SPM menurut PP 2/2018', alasan: 'PP 2/2018 menggantikan rezim PP 65/2005.' }],
  contoh: [
    { data: { sdGuru32: '7461', sdMi: '8585' }, nilai: '86.91' },
    {
      data: { sdGuru32: '12788', sdMi: '16000' },
      nilai: '79.93',
      catatan: 'Tepat 79,925; bilangan biner memberi 79,92.',
    },
  ],
});

/** Ketersediaan guru mata pelajaran di setiap SMP/MTs. */
export const spmLamaGuruMapelSmp: Indikator<'smpGuruMapel' | 'smpMts'> = /* @__PURE__ */ terdaftar({
  id: 'spmLamaGuruMapelSmp',
  nama: 'Ketersediaan guru mata pelajaran di setiap SMP/MTs',
  satuan: 'Persen',
  urusan: ['1.01'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['SPM lama', 'PP 65/2005', 'guru mapel'],
  polaritas: 'naik',
  variabel: {
    smpGuruMapel: {
      label:
        'Jumlah SMP/MTs yang memiliki guru untuk setiap mata pelajaran atau untuk daerah khusus 1 (satu) guru untuk setiap rumpun mata pelajaran',
      satuan: 'sekolah',
      jenis: 'cacah',
      bagianDari: 'smpMts',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    smpMts: {
      label: 'Jumlah SMP/MTs di Daerah',
      satuan: 'sekolah',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('smpGuruMapel', 'smpMts'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(perbupKulonProgo14Tahun2011, 'Lampiran', 'teks-asli'), pp65Tahun2005],
  catatan:
    'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
  berlaku: { sejak: '2011', sampai: '2018' },
  digantikan: [{ nama: 'SPM menurut PP 2/2018', alasan: 'PP 2/2018 menggantikan rezim PP 65/2005.' }],
  contoh: [
    { data: { smpGuruMapel: '2055', smpMts: '2475' }, nilai: '83.03' },
    {
      data: { smpGuruMapel: '194', smpMts: '320' },
      nilai: '60.63',
      catatan: 'Tepat 60,625; bilangan biner memberi 60,62.',
    },
  ],
});

/** 2 (dua) orang guru SD/MI yang memenuhi kualifikasi akademik S-1 atau D-IV. */
export const spmLamaSdGuruS1: Indikator<'sdGuruS1' | 'sdMi'> = /* @__PURE__ */ terdaftar({
  id: 'spmLamaSdGuruS1',
  nama: '2 (dua) orang guru SD/MI yang memenuhi kualifikasi akademik S-1 atau D-IV',
  satuan: 'Persen',
  urusan: ['1.01'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['SPM lama', 'PP 65/2005', 'kualifikasi guru', 'sarjana'],
  polaritas: 'naik',
  variabel: {
    sdGuruS1: {
      label: 'Jumlah SD/MI yang memiliki 2 (dua) orang guru dengan kualifikasi S-1/D-4',
      satuan: 'sekolah',
      jenis: 'cacah',
      bagianDari: 'sdMi',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    sdMi: {
      label: 'Jumlah SD/MI di Daerah',
      satuan: 'sekolah',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('sdGuruS1', 'sdMi'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(perbupKulonProgo14Tahun2011, 'Lampiran', 'teks-asli'), pp65Tahun2005],
  catatan:
    'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
  berlaku: { sejak: '2011', sampai: '2018' },
  digantikan: [{ nama: 'SPM menurut PP 2/2018', alasan: 'PP 2/2018 menggantikan rezim PP 65/2005.' }],
  contoh: [
    { data: { sdGuruS1: '4137', sdMi: '4967' }, nilai: '83.29' },
    {
      data: { sdGuruS1: '2412', sdMi: '9600' },
      nilai: '25.13',
      catatan: 'Tepat 25,125; bilangan biner memberi 25,12.',
    },
  ],
});

/** Guru SMP/MTs dengan kualifikasi akademik S-1 atau D-IV sebanyak 70%. */
export const spmLamaSmpGuruS1: Indikator<'smpGuruS1' | 'smpMts'> = /* @__PURE__ */ terdaftar({
  id: 'spmLamaSmpGuruS1',
  nama: 'Guru SMP/MTs dengan kualifikasi akademik S-1 atau D-IV sebanyak 70%',
  satuan: 'Persen',
  urusan: ['1.01'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['SPM lama', 'PP 65/2005', 'kualifikasi guru', 'sarjana'],
  polaritas: 'naik',
  variabel: {
    smpGuruS1: {
      label:
        'Jumlah SMP/MTs yang memiliki guru berkualifikasi S-1/D-4 atau lebih sebanyak 70% (40% untuk daerah khusus)',
      satuan: 'sekolah',
      jenis: 'cacah',
      bagianDari: 'smpMts',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    smpMts: {
      label: 'Jumlah SMP/MTs di Daerah',
      satuan: 'sekolah',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('smpGuruS1', 'smpMts'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(perbupKulonProgo14Tahun2011, 'Lampiran', 'teks-asli'), pp65Tahun2005],
  catatan:
    'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Yang dihitung ialah sekolah yang mencapai 70% (40% untuk daerah khusus), bukan guru. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
  berlaku: { sejak: '2011', sampai: '2018' },
  digantikan: [{ nama: 'SPM menurut PP 2/2018', alasan: 'PP 2/2018 menggantikan rezim PP 65/2005.' }],
  contoh: [
    { data: { smpGuruS1: '4063', smpMts: '5200' }, nilai: '78.13' },
    {
      data: { smpGuruS1: '978', smpMts: '1600' },
      nilai: '61.13',
      catatan: 'Tepat 61,125; bilangan biner memberi 61,12.',
    },
  ],
});

/** Semua kepala SD/MI memiliki kualifikasi akademik S-1 atau D-IV dan telah memiliki sertifikat pendidik. */
export const spmLamaKepalaSdS1Sertifikat: Indikator<'kepalaSdMemenuhi' | 'kepalaSd'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmLamaKepalaSdS1Sertifikat',
    nama: 'Semua kepala SD/MI memiliki kualifikasi akademik S-1 atau D-IV dan telah memiliki sertifikat pendidik',
    satuan: 'Persen',
    urusan: ['1.01'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['SPM lama', 'PP 65/2005', 'kepala sekolah', 'sertifikasi'],
    polaritas: 'naik',
    variabel: {
      kepalaSdMemenuhi: {
        label: 'Jumlah Kepala SD/MI berkualifikasi akademik S-1/D-4 dan telah bersertifikat pendidik',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'kepalaSd',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      kepalaSd: {
        label: 'Jumlah Kepala SD/MI di Daerah',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('kepalaSdMemenuhi', 'kepalaSd'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(perbupKulonProgo14Tahun2011, 'Lampiran', 'teks-asli'), pp65Tahun2005],
    catatan:
      'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
    berlaku: { sejak: '2011', sampai: '2018' },
    digantikan: [{ nama: 'SPM menurut PP 2/2018', alasan: 'PP 2/2018 menggantikan rezim PP 65/2005.' }],
    contoh: [
      { data: { kepalaSdMemenuhi: '7267', kepalaSd: '8664' }, nilai: '83.88' },
      {
        data: { kepalaSdMemenuhi: '2626', kepalaSd: '8000' },
        nilai: '32.83',
        catatan: 'Tepat 32,825; bilangan biner memberi 32,82.',
      },
    ],
  });

/** Semua kepala SMP/MTs berkualifikasi akademik S-1 atau D-4 dan memiliki sertifikat pendidik. */
export const spmLamaKepalaSmpS1Sertifikat: Indikator<'kepalaSmpMemenuhi' | 'kepalaSmp'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmLamaKepalaSmpS1Sertifikat',
    nama: 'Semua kepala SMP/MTs berkualifikasi akademik S-1 atau D-4 dan memiliki sertifikat pendidik',
    satuan: 'Persen',
    urusan: ['1.01'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['SPM lama', 'PP 65/2005', 'kepala sekolah', 'sertifikasi'],
    polaritas: 'naik',
    variabel: {
      kepalaSmpMemenuhi: {
        label: 'Jumlah Kepala SMP/MTs berkualifikasi akademik S-1/D-4 dan telah bersertifikat pendidik',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'kepalaSmp',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      kepalaSmp: {
        label: 'Jumlah Kepala SMP/MTs di Daerah',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('kepalaSmpMemenuhi', 'kepalaSmp'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(perbupKulonProgo14Tahun2011, 'Lampiran', 'teks-asli'), pp65Tahun2005],
    catatan:
      'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
    berlaku: { sejak: '2011', sampai: '2018' },
    digantikan: [{ nama: 'SPM menurut PP 2/2018', alasan: 'PP 2/2018 menggantikan rezim PP 65/2005.' }],
    contoh: [
      { data: { kepalaSmpMemenuhi: '3007', kepalaSmp: '4847' }, nilai: '62.04' },
      {
        data: { kepalaSmpMemenuhi: '5598', kepalaSmp: '8000' },
        nilai: '69.98',
        catatan: 'Tepat 69,975; bilangan biner memberi 69,97.',
      },
    ],
  });

/** Semua pengawas sekolah dan madrasah memiliki kualifikasi akademik S-1/D-4 dan memiliki sertifikat pendidik. */
export const spmLamaPengawasS1Sertifikat: Indikator<'pengawasMemenuhi' | 'pengawas'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmLamaPengawasS1Sertifikat',
    nama: 'Semua pengawas sekolah dan madrasah memiliki kualifikasi akademik S-1/D-4 dan memiliki sertifikat pendidik',
    satuan: 'Persen',
    urusan: ['1.01'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['SPM lama', 'PP 65/2005', 'pengawas sekolah', 'sertifikasi'],
    polaritas: 'naik',
    variabel: {
      pengawasMemenuhi: {
        label:
          'Jumlah pengawas sekolah/madrasah berkualifikasi akademik S-1/D-4 dan telah bersertifikat pendidik',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'pengawas',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      pengawas: {
        label: 'Jumlah pengawas sekolah/madrasah di Daerah',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('pengawasMemenuhi', 'pengawas'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(perbupKulonProgo14Tahun2011, 'Lampiran', 'teks-asli'), pp65Tahun2005],
    catatan:
      'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
    berlaku: { sejak: '2011', sampai: '2018' },
    digantikan: [{ nama: 'SPM menurut PP 2/2018', alasan: 'PP 2/2018 menggantikan rezim PP 65/2005.' }],
    contoh: [
      { data: { pengawasMemenuhi: '2926', pengawas: '3851' }, nilai: '75.98' },
      {
        data: { pengawasMemenuhi: '2674', pengawas: '8000' },
        nilai: '33.43',
        catatan: 'Tepat 33,425; bilangan biner memberi 33,42.',
      },
    ],
  });

/** Setiap guru menerapkan RPP yang disusun berdasarkan silabus untuk setiap mata pelajaran yang diampunya. */
export const spmLamaGuruTerapkanRpp: Indikator<'guruMenerapkan' | 'guruSatuanPendidikan'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmLamaGuruTerapkanRpp',
    nama: 'Setiap guru menerapkan RPP yang disusun berdasarkan silabus untuk setiap mata pelajaran yang diampunya',
    satuan: 'Persen',
    urusan: ['1.01'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['SPM lama', 'PP 65/2005', 'RPP', 'silabus'],
    polaritas: 'naik',
    variabel: {
      guruMenerapkan: {
        label: 'Jumlah guru yang menerapkan RPP berdasarkan silabus untuk mata pelajaran yang diampunya',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'guruSatuanPendidikan',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      guruSatuanPendidikan: {
        label: 'Jumlah seluruh guru di satuan pendidikan',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('guruMenerapkan', 'guruSatuanPendidikan'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(perbupKulonProgo14Tahun2011, 'Lampiran', 'teks-asli'), pp65Tahun2005],
    catatan:
      'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
    berlaku: { sejak: '2011', sampai: '2018' },
    digantikan: [{ nama: 'SPM menurut PP 2/2018', alasan: 'PP 2/2018 menggantikan rezim PP 65/2005.' }],
    contoh: [
      { data: { guruMenerapkan: '3491', guruSatuanPendidikan: '6230' }, nilai: '56.04' },
      {
        data: { guruMenerapkan: '4622', guruSatuanPendidikan: '8000' },
        nilai: '57.78',
        catatan: 'Tepat 57,775; bilangan biner memberi 57,77.',
      },
    ],
  });

/** Setiap satuan pendidikan menerapkan prinsip-prinsip MBS: memiliki rencana kerja tahunan. */
export const spmLamaSekolahRencanaKerja: Indikator<'satuanBerencana' | 'satuanPendidikan'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmLamaSekolahRencanaKerja',
    nama: 'Setiap satuan pendidikan menerapkan prinsip-prinsip MBS: memiliki rencana kerja tahunan',
    satuan: 'Persen',
    urusan: ['1.01'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['SPM lama', 'PP 65/2005', 'MBS', 'RKT', 'RKAS', 'sekolah'],
    polaritas: 'naik',
    variabel: {
      satuanBerencana: {
        label: 'Jumlah satuan pendidikan yang memiliki rencana kerja tahunan',
        satuan: 'satuan pendidikan',
        jenis: 'cacah',
        bagianDari: 'satuanPendidikan',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      satuanPendidikan: {
        label: 'Jumlah satuan pendidikan di Daerah',
        satuan: 'satuan pendidikan',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('satuanBerencana', 'satuanPendidikan'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(perbupKulonProgo14Tahun2011, 'Lampiran', 'teks-asli'), pp65Tahun2005],
    catatan:
      'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
    berlaku: { sejak: '2011', sampai: '2018' },
    digantikan: [{ nama: 'SPM menurut PP 2/2018', alasan: 'PP 2/2018 menggantikan rezim PP 65/2005.' }],
    contoh: [
      { data: { satuanBerencana: '1520', satuanPendidikan: '3033' }, nilai: '50.12' },
      {
        data: { satuanBerencana: '87', satuanPendidikan: '160' },
        nilai: '54.38',
        catatan: 'Tepat 54,375; bilangan biner memberi 54,37.',
      },
    ],
  });
