import type { Indikator } from '../../definition/indikator.js';
import { tambah } from '../../formula/ekspresiBuilders.js';
import { persentase } from '../../formula/formulaBuilders.js';
import {
  aplikasiPemantauanSpm,
  aplikasiSpmPuskesmas,
  cite,
  edataKotaGorontalo,
  indikatorSulawesiTenggara,
  krip,
  perbupKulonProgo8Tahun2020,
  permendagri18Tahun2020,
  permendagri59Tahun2021,
  permenkes4Tahun2019,
  permenkes6Tahun2024,
  pp2Tahun2018,
} from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Pelayanan kesehatan ibu hamil sesuai standar. */
export const spmIbuHamilKabKota: Indikator<'ibuHamilDilayani' | 'sasaranIbuBersalin'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmIbuHamilKabKota',
    nama: 'Pelayanan kesehatan ibu hamil sesuai standar',
    satuan: 'Persen',
    urusan: ['1.02'],
    tingkat: ['kabupaten-kota'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '04.01.096' },
      { sistem: 'SIPD', kode: '000463' },
    ],
    namaLain: ['ANC', 'antenatal', '12T', 'KIA', 'bumil'],
    polaritas: 'naik',
    variabel: {
      ibuHamilDilayani: {
        label:
          'Jumlah ibu hamil yang telah memperoleh pelayanan antenatal sesuai standar 12T dalam satu tahun',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      sasaranIbuBersalin: {
        label: 'Jumlah sasaran seluruh ibu bersalin dalam kurun waktu yang sama',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('ibuHamilDilayani', 'sasaranIbuBersalin'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(krip, '04.01.096', 'teks-asli'),
      permenkes6Tahun2024,
      permenkes4Tahun2019,
      pp2Tahun2018,
      permendagri59Tahun2021,
      aplikasiSpmPuskesmas,
      edataKotaGorontalo,
      aplikasiPemantauanSpm,
      perbupKulonProgo8Tahun2020,
    ],
    catatan:
      'Penyebut registri ialah sasaran ibu bersalin; aplikasi puskesmas dan IKK memakai jumlah ibu hamil, dan Perbup Kulon Progo 8/2020 ibu yang sudah melahirkan dengan usia kehamilan 24 minggu atau lebih: angkanya berbeda. Sasaran ialah perkiraan, maka hasil dapat melampaui 100. Polaritas disimpulkan; sumber tidak mencetaknya.',
    menggantikan: [
      {
        nama: 'Cakupan kunjungan Ibu hamil Kunjungan keempat (K4)',
        id: 'spmLamaCakupanK4',
        alasan: 'PP 2/2018 menggantikan rezim PP 65/2005; layanannya sejenis, ukurannya tidak sama.',
      },
    ],
    contoh: [
      { data: { ibuHamilDilayani: '3038', sasaranIbuBersalin: '6043' }, nilai: '50.27' },
      {
        data: { ibuHamilDilayani: '51', sasaranIbuBersalin: '160' },
        nilai: '31.88',
        catatan: 'Tepat 31,875; bilangan biner memberi 31,87.',
      },
    ],
  });

/** Pelayanan kesehatan ibu bersalin. */
export const spmIbuBersalinKabKota: Indikator<'ibuBersalinDilayani' | 'ibuBersalin'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmIbuBersalinKabKota',
    nama: 'Pelayanan kesehatan ibu bersalin',
    satuan: 'Persen',
    urusan: ['1.02'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['persalinan', 'fasyankes', 'KIA', 'bulin'],
    polaritas: 'naik',
    variabel: {
      ibuBersalinDilayani: {
        label: 'Jumlah ibu bersalin yang mendapatkan pelayanan persalinan sesuai standar',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'ibuBersalin',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      ibuBersalin: {
        label: 'Jumlah semua ibu bersalin yang ada di wilayah kerja dalam kurun waktu satu tahun',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('ibuBersalinDilayani', 'ibuBersalin'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      permenkes6Tahun2024,
      permenkes4Tahun2019,
      pp2Tahun2018,
      permendagri59Tahun2021,
      aplikasiSpmPuskesmas,
      edataKotaGorontalo,
      aplikasiPemantauanSpm,
      perbupKulonProgo8Tahun2020,
    ],
    catatan:
      'Registri (04.01.141 dan 04.01.142) memberi kode SIPD ini pada bentuk survei dua tahun terakhir, bukan pada pecahan administratif ini. Sasaran pada Perbup Kulon Progo 8/2020: seluruh ibu yang sudah melahirkan. Polaritas disimpulkan; sumber tidak mencetaknya.',
    menggantikan: [
      {
        nama: 'Cakupan pertolongan persalinan oleh tenaga kesehatan yang memiliki kompetensi kebidanan',
        id: 'spmLamaPersalinanNakes',
        alasan: 'PP 2/2018 menggantikan rezim PP 65/2005; layanannya sejenis, ukurannya tidak sama.',
      },
    ],
    contoh: [
      { data: { ibuBersalinDilayani: '3474', ibuBersalin: '3589' }, nilai: '96.80' },
      {
        data: { ibuBersalinDilayani: '6814', ibuBersalin: '8000' },
        nilai: '85.18',
        catatan: 'Tepat 85,175; bilangan biner memberi 85,17.',
      },
    ],
  });

/** Persalinan di fasilitas pelayanan kesehatan. */
export const spmIbuBersalinSurvei: Indikator<'melahirkanDiFasilitas' | 'perempuanMelahirkan'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmIbuBersalinSurvei',
    nama: 'Persalinan di fasilitas pelayanan kesehatan',
    satuan: 'Persen',
    urusan: ['1.02'],
    tingkat: ['kabupaten-kota'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '04.01.141' },
      { sistem: 'KRIP', kode: '04.01.142' },
      { sistem: 'SIPD', kode: '000464' },
      { sistem: 'SIPD', kode: '000103' },
    ],
    namaLain: [
      'Susenas',
      'salifaskes',
      'persalinan di faskes',
      'ditolong tenaga kesehatan terlatih',
      'TPB 3.1.2',
    ],
    polaritas: 'naik',
    variabel: {
      melahirkanDiFasilitas: {
        label:
          'Jumlah perempuan pernah kawin umur 15-49 tahun yang pernah melahirkan anak lahir hidup dalam dua tahun terakhir dan proses melahirkan terakhirnya di fasilitas kesehatan',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'perempuanMelahirkan',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      perempuanMelahirkan: {
        label:
          'Jumlah perempuan pernah kawin umur 15-49 tahun yang pernah melahirkan pada periode waktu yang sama',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('melahirkanDiFasilitas', 'perempuanMelahirkan'),
    agregasi: { wilayah: 'gabung', periode: 'terakhir' },
    rujukan: [/* @__PURE__ */ cite(krip, '04.01.141 dan 04.01.142', 'teks-asli')],
    catatan:
      'Bentuk survei (Susenas) dengan acuan dua tahun terakhir: bukan pecahan administratif SPM ibu bersalin. Registri memberi rumus kedua dengan penyebut yang sama untuk persalinan yang ditolong tenaga kesehatan terlatih. Tahun survei saling tumpang tindih, maka periode tidak digabung. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { melahirkanDiFasilitas: '3992', perempuanMelahirkan: '7531' }, nilai: '53.01' },
      {
        data: { melahirkanDiFasilitas: '4122', perempuanMelahirkan: '8000' },
        nilai: '51.53',
        catatan: 'Tepat 51,525; bilangan biner memberi 51,52.',
      },
    ],
  });

/** Pelayanan kesehatan bayi baru lahir. */
export const spmBayiBaruLahirKabKota: Indikator<'neonatusDilayani' | 'neonatus'> = /* @__PURE__ */ terdaftar({
  id: 'spmBayiBaruLahirKabKota',
  nama: 'Pelayanan kesehatan bayi baru lahir',
  satuan: 'Persen',
  urusan: ['1.02'],
  tingkat: ['kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '04.01.074' },
    { sistem: 'SIPD', kode: '000465' },
  ],
  namaLain: ['neonatal', 'KN lengkap', 'kunjungan neonatal', 'BBL'],
  polaritas: 'naik',
  variabel: {
    neonatusDilayani: {
      label: 'Jumlah anak umur 0-28 hari yang mendapatkan pelayanan neonatal esensial lengkap sesuai standar',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'neonatus',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    neonatus: {
      label: 'Jumlah anak umur 0-28 hari',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('neonatusDilayani', 'neonatus'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(krip, '04.01.074', 'teks-asli'),
    permenkes6Tahun2024,
    permenkes4Tahun2019,
    pp2Tahun2018,
    permendagri59Tahun2021,
    aplikasiSpmPuskesmas,
    edataKotaGorontalo,
    aplikasiPemantauanSpm,
    perbupKulonProgo8Tahun2020,
  ],
  catatan:
    'Penyebut lain: semua bayi baru lahir di wilayah kerja (aplikasi puskesmas), atau bayi hidup 0-28 hari dikurangi kematian neonatus (Perbup Kulon Progo 8/2020). Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { neonatusDilayani: '1720', neonatus: '2117' }, nilai: '81.25' },
    {
      data: { neonatusDilayani: '1012', neonatus: '3200' },
      nilai: '31.63',
      catatan: 'Tepat 31,625; bilangan biner memberi 31,62.',
    },
  ],
});

/** Pelayanan kesehatan balita. */
export const spmBalitaKabKota: Indikator<'balitaDilayani' | 'balitaUsia0Sampai59Bulan'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmBalitaKabKota',
    nama: 'Pelayanan kesehatan balita',
    satuan: 'Persen',
    urusan: ['1.02'],
    tingkat: ['kabupaten-kota'],
    kodeLuar: [
      { sistem: 'SIPD', kode: '000466' },
      { sistem: 'KRIP', kode: '04.01.016' },
    ],
    namaLain: ['bawah lima tahun', 'posyandu', 'tumbuh kembang', 'SDIDTK'],
    polaritas: 'naik',
    variabel: {
      balitaDilayani: {
        label: 'Jumlah balita yang mendapatkan pelayanan kesehatan balita sesuai standar',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'balitaUsia0Sampai59Bulan',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      balitaUsia0Sampai59Bulan: {
        label: 'Jumlah balita 0-59 bulan yang ada di wilayah kerja dalam kurun waktu satu tahun yang sama',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('balitaDilayani', 'balitaUsia0Sampai59Bulan'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      permenkes6Tahun2024,
      permenkes4Tahun2019,
      pp2Tahun2018,
      permendagri59Tahun2021,
      aplikasiSpmPuskesmas,
      edataKotaGorontalo,
      aplikasiPemantauanSpm,
      perbupKulonProgo8Tahun2020,
      /* @__PURE__ */ cite(krip, '04.01.016'),
    ],
    catatan:
      'IKK Gorontalo dan Perbup Kulon Progo 8/2020 sama: balita 0-59 bulan. Pembilang dibaca kumulatif dalam satu tahun, maka gabungan periode memakai laporan terakhir. Polaritas disimpulkan; sumber tidak mencetaknya.',
    menggantikan: [
      {
        nama: 'Cakupan pelayanan anak balita',
        id: 'spmLamaPelayananAnakBalita',
        alasan: 'PP 2/2018 menggantikan rezim PP 65/2005; layanannya sejenis, ukurannya tidak sama.',
      },
    ],
    contoh: [
      { data: { balitaDilayani: '3163', balitaUsia0Sampai59Bulan: '6752' }, nilai: '46.85' },
      {
        data: { balitaDilayani: '5502', balitaUsia0Sampai59Bulan: '8000' },
        nilai: '68.78',
        catatan: 'Tepat 68,775; bilangan biner memberi 68,77.',
      },
    ],
  });

/** Balita dipantau pertumbuhan dan perkembangannya. */
export const spmBalitaDipantau: Indikator<
  | 'dipantau12Bulan'
  | 'dipantau24Bulan'
  | 'dipantau36Bulan'
  | 'dipantau48Bulan'
  | 'dipantau60Bulan'
  | 'sasaranBalita'
> = /* @__PURE__ */ terdaftar({
  id: 'spmBalitaDipantau',
  nama: 'Balita dipantau pertumbuhan dan perkembangannya',
  satuan: 'Persen',
  urusan: ['1.02'],
  tingkat: ['kabupaten-kota'],
  kodeLuar: [{ sistem: 'KRIP', kode: '04.01.073' }],
  namaLain: ['tumbuh kembang', 'ditimbang 8 kali', 'SDIDTK', 'posyandu'],
  polaritas: 'naik',
  variabel: {
    dipantau12Bulan: {
      label: 'Jumlah balita berusia 12 bulan yang dipantau tumbuh kembang',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    dipantau24Bulan: {
      label: 'Jumlah balita berusia 24 bulan yang dipantau tumbuh kembang',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    dipantau36Bulan: {
      label: 'Jumlah balita berusia 36 bulan yang dipantau tumbuh kembang',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    dipantau48Bulan: {
      label: 'Jumlah balita berusia 48 bulan yang dipantau tumbuh kembang',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    dipantau60Bulan: {
      label: 'Jumlah balita berusia 60 bulan yang dipantau tumbuh kembang',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    sasaranBalita: {
      label: 'Jumlah sasaran balita 12-59 bulan',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase(
    /* @__PURE__ */ tambah(
      'dipantau12Bulan',
      'dipantau24Bulan',
      'dipantau36Bulan',
      'dipantau48Bulan',
      'dipantau60Bulan',
    ),
    'sasaranBalita',
  ),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '04.01.073', 'teks-asli')],
  catatan:
    'Dekat dengan SPM balita, tetapi bukan judul SPM. Pembilang memuat usia 60 bulan sedangkan sasaran 12-59 bulan: begitu tercetak di registri, maka pembilang tidak dinyatakan bagian dari penyebut. Pembilang dibaca kumulatif dalam satu tahun, maka gabungan periode memakai laporan terakhir. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    {
      data: {
        dipantau12Bulan: '412',
        dipantau24Bulan: '398',
        dipantau36Bulan: '376',
        dipantau48Bulan: '351',
        dipantau60Bulan: '340',
        sasaranBalita: '2310',
      },
      nilai: '81.26',
    },
    {
      data: {
        dipantau12Bulan: '178',
        dipantau24Bulan: '261',
        dipantau36Bulan: '179',
        dipantau48Bulan: '407',
        dipantau60Bulan: '151',
        sasaranBalita: '1792',
      },
      nilai: '65.63',
      catatan: 'Tepat 65,625.',
    },
  ],
});

/** Pelayanan kesehatan pada usia pendidikan dasar. */
export const spmUsiaPendidikanDasarKabKota: Indikator<'anakDilayani' | 'anakUsiaPendidikanDasar'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmUsiaPendidikanDasarKabKota',
    nama: 'Pelayanan kesehatan pada usia pendidikan dasar',
    satuan: 'Persen',
    urusan: ['1.02'],
    tingkat: ['kabupaten-kota'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '04.01.069' },
      { sistem: 'SIPD', kode: '000467' },
    ],
    namaLain: ['skrining anak sekolah', 'UKS', 'penjaringan kesehatan'],
    polaritas: 'naik',
    variabel: {
      anakDilayani: {
        label:
          'Jumlah anak usia pendidikan dasar yang mendapatkan pelayanan kesehatan (skrining) sesuai standar',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'anakUsiaPendidikanDasar',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      anakUsiaPendidikanDasar: {
        label:
          'Jumlah semua anak usia pendidikan dasar yang ada di wilayah kerja dalam kurun waktu satu tahun ajaran',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('anakDilayani', 'anakUsiaPendidikanDasar'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(krip, '04.01.069'),
      permenkes6Tahun2024,
      permenkes4Tahun2019,
      pp2Tahun2018,
      permendagri59Tahun2021,
      aplikasiSpmPuskesmas,
      edataKotaGorontalo,
      aplikasiPemantauanSpm,
      perbupKulonProgo8Tahun2020,
    ],
    catatan:
      'Usia pendidikan dasar dibaca berbeda: murid kelas 1 dan 7 (aplikasi menurut aturan 2016) atau anak usia 7-15 tahun (Perbup Kulon Progo 8/2020). Kolom rumus registri kosong. Pembilang dibaca kumulatif dalam satu tahun, maka gabungan periode memakai laporan terakhir. Polaritas disimpulkan; sumber tidak mencetaknya.',
    menggantikan: [
      {
        nama: 'Cakupan penjaringan kesehatan siswa SD dan setingkat',
        id: 'spmLamaPenjaringanSiswaSd',
        alasan: 'PP 2/2018 menggantikan rezim PP 65/2005; layanannya sejenis, ukurannya tidak sama.',
      },
    ],
    contoh: [
      { data: { anakDilayani: '4753', anakUsiaPendidikanDasar: '8822' }, nilai: '53.88' },
      {
        data: { anakDilayani: '3782', anakUsiaPendidikanDasar: '8000' },
        nilai: '47.28',
        catatan: 'Tepat 47,275; bilangan biner memberi 47,27.',
      },
    ],
  });

/** Pelayanan kesehatan pada usia produktif. */
export const spmUsiaProduktifKabKota: Indikator<'wargaDiskrining' | 'wargaUsiaProduktif'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmUsiaProduktifKabKota',
    nama: 'Pelayanan kesehatan pada usia produktif',
    satuan: 'Persen',
    urusan: ['1.02'],
    tingkat: ['kabupaten-kota'],
    kodeLuar: [{ sistem: 'SIPD', kode: '000468' }],
    namaLain: ['usia 15-59', 'skrining PTM', 'posbindu'],
    polaritas: 'naik',
    variabel: {
      wargaDiskrining: {
        label: 'Jumlah orang usia 15-59 tahun yang mendapatkan pelayanan skrining kesehatan sesuai standar',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'wargaUsiaProduktif',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      wargaUsiaProduktif: {
        label:
          'Jumlah warga negara usia 15-59 tahun yang ada di wilayah kerja dalam kurun waktu satu tahun yang sama',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('wargaDiskrining', 'wargaUsiaProduktif'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      permenkes6Tahun2024,
      permenkes4Tahun2019,
      pp2Tahun2018,
      permendagri59Tahun2021,
      aplikasiSpmPuskesmas,
      edataKotaGorontalo,
      aplikasiPemantauanSpm,
      perbupKulonProgo8Tahun2020,
    ],
    catatan:
      'Registri menempelkan kode SIPD 000468 pada baris lanjut usia (04.01.115), padahal nama kode itu usia 15-59 tahun. Pembilang dibaca kumulatif dalam satu tahun, maka gabungan periode memakai laporan terakhir. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { wargaDiskrining: '7596', wargaUsiaProduktif: '8157' }, nilai: '93.12' },
      {
        data: { wargaDiskrining: '4606', wargaUsiaProduktif: '8000' },
        nilai: '57.58',
        catatan: 'Tepat 57,575; bilangan biner memberi 57,57.',
      },
    ],
  });

/** Pelayanan kesehatan pada usia lanjut. */
export const spmUsiaLanjutKabKota: Indikator<'lansiaDiskrining' | 'lansia'> = /* @__PURE__ */ terdaftar({
  id: 'spmUsiaLanjutKabKota',
  nama: 'Pelayanan kesehatan pada usia lanjut',
  satuan: 'Persen',
  urusan: ['1.02'],
  tingkat: ['kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '04.01.115' },
    { sistem: 'SIPD', kode: '000469' },
  ],
  namaLain: ['lansia', '60 tahun ke atas', 'geriatri'],
  polaritas: 'naik',
  variabel: {
    lansiaDiskrining: {
      label: 'Jumlah lansia yang mendapatkan skrining kesehatan sesuai standar',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'lansia',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    lansia: {
      label: 'Jumlah total lansia',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('lansiaDiskrining', 'lansia'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(krip, '04.01.115', 'teks-asli'),
    permenkes6Tahun2024,
    permenkes4Tahun2019,
    pp2Tahun2018,
    permendagri59Tahun2021,
    aplikasiSpmPuskesmas,
    edataKotaGorontalo,
    aplikasiPemantauanSpm,
    perbupKulonProgo8Tahun2020,
  ],
  catatan:
    'Lansia: warga negara berusia 60 tahun ke atas. Tujuh unsur skrining minimal setahun sekali: tinggi, berat, lingkar perut; tekanan darah; gula darah; gangguan mental; gangguan kognitif; tingkat kemandirian; anamnesa perilaku berisiko. Registri ikut memuat kode 000468 (usia 15-59 tahun) di sini: salah tempat. Pembilang dibaca kumulatif dalam satu tahun, maka gabungan periode memakai laporan terakhir. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { lansiaDiskrining: '6310', lansia: '7395' }, nilai: '85.33' },
    {
      data: { lansiaDiskrining: '7124', lansia: '16000' },
      nilai: '44.53',
      catatan: 'Tepat 44,525; bilangan biner memberi 44,52.',
    },
  ],
});

/** Pelayanan kesehatan penderita hipertensi. */
export const spmHipertensiKabKota: Indikator<'penderitaHipertensiDilayani' | 'penderitaHipertensi'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmHipertensiKabKota',
    nama: 'Pelayanan kesehatan penderita hipertensi',
    satuan: 'Persen',
    urusan: ['1.02'],
    tingkat: ['kabupaten-kota'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '04.01.127' },
      { sistem: 'SIPD', kode: '000470' },
    ],
    namaLain: ['PTM', 'tekanan darah tinggi', 'darah tinggi'],
    polaritas: 'naik',
    variabel: {
      penderitaHipertensiDilayani: {
        label: 'Jumlah penderita hipertensi (15 tahun ke atas) yang mendapatkan pelayanan sesuai standar',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'penderitaHipertensi',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      penderitaHipertensi: {
        label: 'Jumlah total penderita hipertensi',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('penderitaHipertensiDilayani', 'penderitaHipertensi'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(krip, '04.01.127', 'teks-asli'),
      permenkes6Tahun2024,
      permenkes4Tahun2019,
      pp2Tahun2018,
      permendagri59Tahun2021,
      aplikasiSpmPuskesmas,
      edataKotaGorontalo,
      aplikasiPemantauanSpm,
      perbupKulonProgo8Tahun2020,
    ],
    catatan:
      'Sumber lain memakai estimasi penderita dari angka prevalensi kabupaten/kota sebagai penyebut; registri menulis total penderita hipertensi. Pembilang dibaca kumulatif dalam satu tahun, maka gabungan periode memakai laporan terakhir. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { penderitaHipertensiDilayani: '2510', penderitaHipertensi: '2971' }, nilai: '84.48' },
      {
        data: { penderitaHipertensiDilayani: '481', penderitaHipertensi: '800' },
        nilai: '60.13',
        catatan: 'Tepat 60,125; bilangan biner memberi 60,12.',
      },
    ],
  });

/** Pelayanan kesehatan penderita diabetes melitus. */
export const spmDiabetesMelitusKabKota: Indikator<'penderitaDiabetesDilayani' | 'estimasiPenderita'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmDiabetesMelitusKabKota',
    nama: 'Pelayanan kesehatan penderita diabetes melitus',
    satuan: 'Persen',
    urusan: ['1.02'],
    tingkat: ['kabupaten-kota'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '04.01.126' },
      { sistem: 'SIPD', kode: '000471' },
    ],
    namaLain: ['DM', 'kencing manis', 'PTM', 'diabetes mellitus'],
    polaritas: 'naik',
    variabel: {
      penderitaDiabetesDilayani: {
        label:
          'Jumlah penderita diabetes melitus usia 15 tahun ke atas yang mendapatkan pelayanan kesehatan sesuai standar',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      estimasiPenderita: {
        label:
          'Jumlah estimasi penderita diabetes melitus usia 15 tahun ke atas berdasarkan angka prevalensi dalam kurun waktu satu tahun yang sama',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('penderitaDiabetesDilayani', 'estimasiPenderita'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(krip, '04.01.126'),
      permenkes6Tahun2024,
      permenkes4Tahun2019,
      pp2Tahun2018,
      permendagri59Tahun2021,
      aplikasiSpmPuskesmas,
      edataKotaGorontalo,
      aplikasiPemantauanSpm,
      perbupKulonProgo8Tahun2020,
    ],
    catatan:
      'Prevalensi yang dipakai berbeda antarsumber: nasional (dua aplikasi) atau kabupaten/kota (satu aplikasi). Penyebut berupa estimasi, maka hasil dapat melampaui 100. Kolom rumus registri kosong. Pembilang dibaca kumulatif dalam satu tahun, maka gabungan periode memakai laporan terakhir. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { penderitaDiabetesDilayani: '88', estimasiPenderita: '125' }, nilai: '70.40' },
      {
        data: { penderitaDiabetesDilayani: '51', estimasiPenderita: '160' },
        nilai: '31.88',
        catatan: 'Tepat 31,875; bilangan biner memberi 31,87.',
      },
    ],
  });

/** Pelayanan kesehatan orang dengan gangguan jiwa berat. */
export const spmOdgjBeratKabKota: Indikator<'odgjDilayani' | 'odgjBerat'> = /* @__PURE__ */ terdaftar({
  id: 'spmOdgjBeratKabKota',
  nama: 'Pelayanan kesehatan orang dengan gangguan jiwa berat',
  satuan: 'Persen',
  urusan: ['1.02'],
  tingkat: ['kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '04.01.118' },
    { sistem: 'SIPD', kode: '000472' },
  ],
  namaLain: ['ODGJ', 'psikotik', 'skizofrenia', 'kesehatan jiwa'],
  polaritas: 'naik',
  variabel: {
    odgjDilayani: {
      label: 'Jumlah ODGJ berat yang mendapatkan pelayanan kesehatan jiwa sesuai standar',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'odgjBerat',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    odgjBerat: {
      label: 'Jumlah ODGJ berat (psikotik) yang ada di wilayah kerja dalam kurun waktu satu tahun yang sama',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('odgjDilayani', 'odgjBerat'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(krip, '04.01.118'),
    permenkes6Tahun2024,
    permenkes4Tahun2019,
    pp2Tahun2018,
    permendagri59Tahun2021,
    aplikasiSpmPuskesmas,
    edataKotaGorontalo,
    aplikasiPemantauanSpm,
    perbupKulonProgo8Tahun2020,
  ],
  catatan:
    'Perbup Kulon Progo 8/2020 menerima proyeksi Riskesdas atau data riil sebagai penyebut. Kolom rumus registri kosong. Pembilang dibaca kumulatif dalam satu tahun, maka gabungan periode memakai laporan terakhir. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { odgjDilayani: '5800', odgjBerat: '6390' }, nilai: '90.77' },
    {
      data: { odgjDilayani: '7514', odgjBerat: '8000' },
      nilai: '93.93',
      catatan: 'Tepat 93,925; bilangan biner memberi 93,92.',
    },
  ],
});

/** Pelayanan kesehatan orang terduga tuberkulosis. */
export const spmTerdugaTuberkulosisKabKota: Indikator<'terdugaDilayani' | 'terduga'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmTerdugaTuberkulosisKabKota',
    nama: 'Pelayanan kesehatan orang terduga tuberkulosis',
    satuan: 'Persen',
    urusan: ['1.02'],
    tingkat: ['kabupaten-kota'],
    kodeLuar: [{ sistem: 'SIPD', kode: '000473' }],
    namaLain: ['TBC', 'TB', 'suspek TB', 'terduga TB'],
    polaritas: 'naik',
    variabel: {
      terdugaDilayani: {
        label: 'Jumlah orang terduga TBC yang mendapatkan pelayanan (pemeriksaan penunjang) sesuai standar',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'terduga',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      terduga: {
        label: 'Jumlah orang terduga TBC di wilayah kerja dalam kurun waktu satu tahun yang sama',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('terdugaDilayani', 'terduga'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      permenkes6Tahun2024,
      permenkes4Tahun2019,
      pp2Tahun2018,
      permendagri59Tahun2021,
      aplikasiSpmPuskesmas,
      edataKotaGorontalo,
      aplikasiPemantauanSpm,
      perbupKulonProgo8Tahun2020,
    ],
    catatan:
      'Aplikasi lama menulis "orang dengan TB". Pembilang dibaca kumulatif dalam satu tahun, maka gabungan periode memakai laporan terakhir. Polaritas disimpulkan; sumber tidak mencetaknya.',
    menggantikan: [
      {
        nama: 'Penemuan pasien baru TB BTA positif / case detection rate (CDR)',
        id: 'spmLamaTbBtaCdr',
        alasan: 'PP 2/2018 menggantikan rezim PP 65/2005; layanannya sejenis, ukurannya tidak sama.',
      },
    ],
    contoh: [
      { data: { terdugaDilayani: '2405', terduga: '2961' }, nilai: '81.22' },
      {
        data: { terdugaDilayani: '502', terduga: '1600' },
        nilai: '31.38',
        catatan: 'Tepat 31,375; bilangan biner memberi 31,37.',
      },
    ],
  });

/** Pelayanan kesehatan orang dengan risiko terinfeksi virus yang melemahkan daya tahan tubuh manusia (HIV). */
export const spmRisikoHivKabKota: Indikator<'orangBerisikoDilayani' | 'orangBerisiko'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmRisikoHivKabKota',
    nama: 'Pelayanan kesehatan orang dengan risiko terinfeksi virus yang melemahkan daya tahan tubuh manusia (HIV)',
    satuan: 'Persen',
    urusan: ['1.02'],
    tingkat: ['kabupaten-kota'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '04.01.119' },
      { sistem: 'SIPD', kode: '000474' },
    ],
    namaLain: ['HIV', 'AIDS', 'ODHIV', 'VCT', 'human immunodeficiency virus'],
    polaritas: 'naik',
    variabel: {
      orangBerisikoDilayani: {
        label:
          'Jumlah orang dengan risiko terinfeksi HIV yang mendapatkan pelayanan (deteksi dini/pemeriksaan HIV) sesuai standar',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'orangBerisiko',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      orangBerisiko: {
        label:
          'Jumlah orang dengan risiko terinfeksi HIV di wilayah kerja dalam kurun waktu satu tahun yang sama',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('orangBerisikoDilayani', 'orangBerisiko'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(krip, '04.01.119'),
      permenkes6Tahun2024,
      permenkes4Tahun2019,
      pp2Tahun2018,
      permendagri59Tahun2021,
      aplikasiSpmPuskesmas,
      edataKotaGorontalo,
      aplikasiPemantauanSpm,
      perbupKulonProgo8Tahun2020,
    ],
    catatan:
      'Kolom rumus registri kosong. Pembilang dibaca kumulatif dalam satu tahun, maka gabungan periode memakai laporan terakhir. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { orangBerisikoDilayani: '2003', orangBerisiko: '3658' }, nilai: '54.76' },
      {
        data: { orangBerisikoDilayani: '10116', orangBerisiko: '16000' },
        nilai: '63.23',
        catatan: 'Tepat 63,225; bilangan biner memberi 63,22.',
      },
    ],
  });

/** Persentase pelayanan kesehatan bagi penduduk terdampak krisis kesehatan akibat bencana dan/atau berpotensi bencana. */
export const spmKrisisKesehatanProv: Indikator<'pendudukDilayani' | 'sasaranPenduduk'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmKrisisKesehatanProv',
    nama: 'Persentase pelayanan kesehatan bagi penduduk terdampak krisis kesehatan akibat bencana dan/atau berpotensi bencana',
    satuan: 'Persen',
    urusan: ['1.02'],
    tingkat: ['provinsi'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '04.01.124' },
      { sistem: 'SIPD', kode: '000357' },
    ],
    namaLain: ['bencana', 'krisis kesehatan', 'EMT'],
    polaritas: 'naik',
    variabel: {
      pendudukDilayani: {
        label:
          'Jumlah penduduk terdampak krisis kesehatan akibat bencana dan/atau berpotensi bencana yang mendapatkan pelayanan kesehatan',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      sasaranPenduduk: {
        label:
          'Jumlah sasaran penduduk terdampak krisis kesehatan akibat bencana dan/atau berpotensi bencana',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('pendudukDilayani', 'sasaranPenduduk'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(krip, '04.01.124'),
      permenkes6Tahun2024,
      permenkes4Tahun2019,
      pp2Tahun2018,
      permendagri59Tahun2021,
      permendagri18Tahun2020,
      indikatorSulawesiTenggara,
      aplikasiPemantauanSpm,
    ],
    catatan:
      'Nama dari registri, yang rumusnya kosong; pecahan dari aplikasi statistik daerah. Sasaran ialah perkiraan, maka hasil dapat melampaui 100. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { pendudukDilayani: '7178', sasaranPenduduk: '7557' }, nilai: '94.98' },
      {
        data: { pendudukDilayani: '201', sasaranPenduduk: '800' },
        nilai: '25.13',
        catatan: 'Tepat 25,125; bilangan biner memberi 25,12.',
      },
    ],
  });

/** Persentase pelayanan kesehatan bagi orang yang terdampak dan berisiko pada situasi KLB. */
export const spmKlbProv: Indikator<'orangTerdampakDilayani' | 'sasaranOrang'> = /* @__PURE__ */ terdaftar({
  id: 'spmKlbProv',
  nama: 'Persentase pelayanan kesehatan bagi orang yang terdampak dan berisiko pada situasi KLB',
  satuan: 'Persen',
  urusan: ['1.02'],
  tingkat: ['provinsi'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '04.01.123.001' },
    { sistem: 'SIPD', kode: '000358' },
  ],
  namaLain: ['kejadian luar biasa', 'wabah', 'penduduk pada kondisi kejadian luar biasa provinsi'],
  polaritas: 'naik',
  variabel: {
    orangTerdampakDilayani: {
      label:
        'Jumlah orang yang terdampak dan berisiko pada situasi KLB yang mendapat pelayanan kesehatan sesuai standar',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    sasaranOrang: {
      label: 'Jumlah sasaran orang yang terdampak dan berisiko pada situasi KLB',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('orangTerdampakDilayani', 'sasaranOrang'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(krip, '04.01.123.001', 'belum-diperiksa'),
    permenkes6Tahun2024,
    permenkes4Tahun2019,
    pp2Tahun2018,
    permendagri59Tahun2021,
    permendagri18Tahun2020,
    indikatorSulawesiTenggara,
    aplikasiPemantauanSpm,
  ],
  catatan:
    'Belum diperiksa: penyebut dibaca dari salah ketik sumbernya. Penyebut pada sumber mengulang "yang mendapat pelayanan kesehatan sesuai standar", salah ketik yang nyata, di sini dibaca sebagai sasaran. Kolom wilayah registri tercetak Kabupaten/Kota pada baris yang bernama provinsi. Sasaran ialah perkiraan, maka hasil dapat melampaui 100. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { orangTerdampakDilayani: '5194', sasaranOrang: '6009' }, nilai: '86.44' },
    {
      data: { orangTerdampakDilayani: '7534', sasaranOrang: '8000' },
      nilai: '94.18',
      catatan: 'Tepat 94,175; bilangan biner memberi 94,17.',
    },
  ],
});
