import { agregasiShape } from '../definition/agregasi.js';
import { berlakuShape } from '../definition/berlaku.js';
import { contohShape } from '../definition/contoh.js';
import { dokumenIkuShape } from '../definition/dokumenIku.js';
import { formulaShape, nolPerNolShape } from '../definition/formula.js';
import { indikatorShape, standarNasionalShape } from '../definition/indikator.js';
import { instansiShape } from '../definition/instansi.js';
import { kebijakanCapaianShape, rumusCapaianShape } from '../definition/kebijakanCapaian.js';
import { kebijakanRerataShape } from '../definition/kebijakanRerata.js';
import { kodeLuarShape } from '../definition/kodeLuar.js';
import { kondisiAwalShape, proyeksiShape } from '../definition/kondisiAwal.js';
import { pembulatanShape } from '../definition/pembulatan.js';
import { penanggungJawabShape } from '../definition/penanggungJawab.js';
import { pengecualianShape } from '../definition/pengecualian.js';
import { pergantianShape } from '../definition/pergantian.js';
import { periodeShape } from '../definition/periode.js';
import { rincianShape } from '../definition/rincian.js';
import { rujukanShape } from '../definition/rujukan.js';
import { sasaranShape } from '../definition/sasaran.js';
import { satuanShape } from '../definition/satuan.js';
import { expression } from '../definition/shape.js';
import { kelasShape, skalaShape, ujungShape } from '../definition/skala.js';
import { sumberDataShape } from '../definition/sumberData.js';
import { tanggalShape } from '../definition/tanggal.js';
import { targetShape } from '../definition/target.js';
import { variabelShape } from '../definition/variabel.js';
import { noun } from './noun.js';

const periodeTarget = 'Periode yang ditargetkan.';
const kumulatif =
  'Bernilai true bila target semester, triwulan, atau bulan dihitung sejak awal tahun; tidak ada: untuk periode itu saja.';
const asliTarget = 'Teks target seperti tertulis dalam dokumen.';
const pembulatan = 'Aturan pembulatan; tidak ada: dua desimal, setengah menjauhi nol.';
const pembulatanHasil =
  'Aturan pembulatan hasil; tidak ada: cacah, jumlah, dan selisih cacah tanpa desimal, lainnya dua desimal; setengah menjauhi nol.';

const rujukanUmum = {
  jenis: 'Penanda jenis rujukan.',
  keyakinan:
    'teks-asli: naskahnya dibaca; sumber-kedua: dibaca di tempat lain; belum-diperiksa: bukan keduanya.',
  bagian: 'Bagian yang dimaksud, misalnya "Pasal 5" atau "Tabel T-E.1"; tidak ada: seluruhnya.',
  berlaku: 'Masa berlaku sumber itu sendiri.',
  tautan: 'Alamat https naskahnya; tidak pernah diambil.',
  catatan: 'Catatan tentang rujukan ini.',
};

const nasional = (apa: string) => ({
  what: `Rujukan berupa ${apa}.`,
  fields: {
    ...rujukanUmum,
    nomor: 'Nomor, sebagai teks.',
    tahun: 'Tahun.',
    judul: 'Judul: yang tertulis sesudah kata "tentang".',
  },
});

const terbitan = (apa: string) => {
  const { what, fields } = nasional(apa);
  const penerbit = 'Penerbit seperti disebut judulnya, misalnya "Menteri Dalam Negeri" atau "Bupati Tapin".';
  return { what, fields: { ...fields, penerbit } };
};

const naskah = (apa: string) => ({
  what: `Rujukan berupa ${apa}.`,
  fields: {
    ...rujukanUmum,
    judul: 'Judul sumber.',
    penerbit: 'Instansi asalnya, bila judul tidak menyebutnya.',
    nomor: 'Nomor, sebagai teks.',
    tahun: 'Tahun.',
  },
});

/**
 * Every noun of a definition: its shape, and its Indonesian words, written here and nowhere else. The JSON Schemas are made
 * from this table. Only the build and the tests read it, so that no bundle carries the words.
 */
export const nouns = {
  Agregasi: noun(agregasiShape, {
    what: 'Cara sebuah indikator boleh digabungkan antarwilayah dan antarperiode. Yang tidak disebut berarti dilarang.',
    fields: {
      wilayah:
        'Antarwilayah atau antarunit: gabung (variabel digabungkan, lalu rumus dihitung sekali), rata-rata (rata-rata hasil tiap wilayah), jumlah, terkecil, atau terbesar.',
      periode:
        'Antarperiode: gabung, jumlah (hasil dijumlahkan), rata-rata, terkecil, terbesar, atau terakhir (hasil terakhir yang diketahui).',
      bobot: 'Id variabel yang menjadi bobot rata-rata antarwilayah; tidak ada: bobot semua sama.',
    },
  }),
  Berlaku: noun(berlakuShape, {
    what: 'Masa berlaku menurut sumbernya.',
    fields: {
      sejak: 'Tanggal mulai berlaku; hari itu termasuk.',
      sampai: 'Tanggal terakhir berlaku; hari itu termasuk. Tidak ada: belum diketahui berakhir.',
    },
  }),
  Contoh: noun(contohShape, {
    what: 'Contoh perhitungan yang dibawa definisi: masukan dan angka yang harus keluar.',
    fields: {
      data: 'Nilai setiap variabel, sebagai teks desimal biasa dengan titik, misalnya "94.33".',
      nilai: 'Angka yang harus keluar, dengan jumlah desimal sesuai pembulatan indikator, misalnya "14.38".',
      catatan: 'Catatan tentang contoh ini.',
    },
  }),
  DokumenIku: noun(dokumenIkuShape, {
    what: 'Dokumen Indikator Kinerja Utama (IKU) satu instansi untuk satu tahun atau beberapa tahun.',
    fields: {
      id: 'Pengenal dokumen: huruf kecil, lalu huruf, angka, atau _.',
      judul: 'Judul dokumen.',
      instansi: 'Instansi pemilik dokumen.',
      tahun: 'Tahun dokumen, atau tahun pertamanya; tidak ada: tidak disebut.',
      sasaran: 'Daftar sasaran. Susunannya datar; sasaran di atasnya ditunjuk oleh induk.',
      rujukan: 'Sumber dokumen ini.',
      berlaku: 'Masa berlaku dokumen ini.',
      tahunAkhir: 'Tahun terakhir, bila dokumen berlaku beberapa tahun; hanya bersama tahun.',
      tingkat: 'Tingkat yang disebut dokumen sendiri, misalnya impact.',
      rerata: 'Cara merata-ratakan capaian menjadi satu angka untuk dokumen ini.',
    },
  }),
  Ekspresi: noun(expression, {
    what: 'Ungkapan hitungan: pengenal sebuah variabel, atau salah satu dari lima bentuk yang dibedakan oleh jenis.',
    kinds: {
      konstanta: {
        what: 'Bilangan tetap.',
        fields: {
          jenis: 'Penanda bilangan tetap.',
          nilai: 'Teks desimal biasa ("0.376") atau pecahan tepat ("1/9").',
        },
      },
      tambah: {
        what: 'Penjumlahan.',
        fields: { jenis: 'Penanda penjumlahan.', operan: 'Dua ungkapan atau lebih yang dijumlahkan.' },
      },
      kurang: {
        what: 'Pengurangan.',
        fields: {
          jenis: 'Penanda pengurangan.',
          operan: 'Tepat dua ungkapan: yang pertama dikurangi yang kedua.',
        },
      },
      kali: {
        what: 'Perkalian.',
        fields: { jenis: 'Penanda perkalian.', operan: 'Dua ungkapan atau lebih yang dikalikan.' },
      },
      bagi: {
        what: 'Pembagian.',
        fields: {
          jenis: 'Penanda pembagian.',
          operan: 'Tepat dua ungkapan: yang pertama dibagi yang kedua.',
        },
      },
    },
  }),
  Formula: noun(formulaShape, {
    what: 'Cara sebuah nilai diperoleh: rasio, hitungan, atau penilaian.',
    kinds: {
      rasio: {
        what: 'Pembilang dibagi penyebut, dikalikan pengali.',
        fields: {
          jenis: 'Penanda rasio.',
          pembilang: 'Ungkapan di atas garis pecahan.',
          penyebut: 'Ungkapan di bawah garis pecahan.',
          pengali: 'Pengali hasil bagi, misalnya "100" atau "1000"; terpisah dari satuan.',
          nolPerNol:
            'Nilai bila pembilang dan penyebut sama-sama nol; tidak ada: hal itu dilaporkan sebagai kesalahan.',
        },
      },
      hitungan: {
        what: 'Ungkapan hitungan apa pun; satu variabel saja untuk nilai yang dilaporkan dari luar, misalnya indeks Gini.',
        fields: { jenis: 'Penanda hitungan.', ekspresi: 'Ungkapan yang dihitung.' },
      },
      penilaian: {
        what: 'Skor yang diberikan penilai; tanpa hitungan.',
        fields: {
          jenis: 'Penanda penilaian.',
          variabel: 'Pengenal variabel yang memuat skor.',
          penilai: 'Lembaga atau tim yang menilai; bukan nama orang.',
        },
      },
    },
  }),
  Indikator: noun(indikatorShape, {
    what: 'Satu indikator kinerja, lengkap dengan variabel dan rumusnya.',
    fields: {
      id: 'Pengenal indikator: huruf kecil, lalu huruf, angka, atau _.',
      nama: 'Nama indikator seperti tertulis dalam dokumen.',
      satuan: 'Satuan hasil.',
      variabel: 'Variabel yang dipakai rumus; kuncinya adalah pengenal variabel.',
      formula: 'Rumus indikator. Setiap variabel yang disebutnya harus dinyatakan, dan sebaliknya.',
      kode: 'Nomor indikator dalam dokumen, misalnya "1.1".',
      induk:
        'Pengenal indikator di atasnya dalam dokumen yang sama (cascading); tidak ada hitungan yang memakainya.',
      rincian: 'Indikator yang dirinci oleh indikator ini, misalnya menurut jenis kelamin.',
      kodeLuar: 'Kode indikator ini dalam daftar lain.',
      urusan: 'Kode bidang urusan, misalnya "1.06".',
      tingkat: 'Tingkat pemerintahan yang melaporkannya.',
      namaLain: 'Nama lain yang dipakai orang untuk mencarinya: istilah lama dan baru, singkatan.',
      catatan: 'Catatan: pertentangan antarsumber, dan angka menurut tiap bacaan.',
      makna: 'Makna indikator, dalam kalimat.',
      alasan: 'Alasan indikator dipilih, dalam kalimat.',
      caraPerhitungan: 'Cara perhitungan, dalam kalimat.',
      polaritas:
        'naik: makin besar makin baik; turun: makin kecil makin baik; stabil: sesuai target paling baik.',
      pembulatan: pembulatanHasil,
      skala: 'Skala predikat untuk hasil; predikat target juga menurut skala ini.',
      kondisiAwal: 'Nilai awal tempat target diukur, satu untuk setiap periode.',
      proyeksi: 'Nilai yang diperkirakan, satu untuk setiap periode; tidak dipakai untuk mengukur.',
      target: 'Target per periode, seperti ditetapkan pertama kali.',
      targetPerubahan: 'Target per periode setelah perubahan.',
      standarNasional: 'Standar nasional sebagai pembanding.',
      capaian: 'Kebijakan menghitung capaian terhadap target.',
      agregasi: 'Cara penggabungan antarwilayah dan antarperiode; tidak ada: dilarang.',
      penanggungJawab: 'Unit yang bertanggung jawab; bukan orang.',
      sumberData: 'Asal data.',
      rujukan: 'Sumber definisi ini.',
      berlaku: 'Masa berlaku definisi ini.',
      menggantikan: 'Indikator lama yang tempatnya diambil indikator ini.',
      digantikan: 'Indikator baru yang mengambil tempat indikator ini.',
      pengecualian:
        'Catatan pemeriksaan mutu yang tidak berlaku untuk indikator ini, masing-masing dengan alasannya.',
      contoh: 'Contoh perhitungan yang dapat diperiksa ulang.',
    },
  }),
  Instansi: noun(instansiShape, {
    what: 'Instansi pemilik dokumen.',
    fields: {
      nama: 'Nama instansi.',
      kodeWilayah: 'Kode wilayah Kemendagri bertitik, sebagai teks, misalnya "63.05".',
      urusan: 'Kode urusan pemerintahan bertitik, sebagai teks, misalnya "1.06" untuk sosial.',
    },
  }),
  KebijakanCapaian: noun(kebijakanCapaianShape, {
    what: 'Cara menghitung capaian (R = realisasi, T = target, B = kondisi awal).',
    fields: {
      metode:
        'rasio: R/T x 100; selisih: (2T - R)/T x 100; rasio-terbalik: T/R x 100; dari-baseline: (B - R)/(B - T) x 100; stabil: rasio sampai target, selisih di atasnya; rentang: 100 di dalam rentang target. Atau rumus sendiri.',
      batasAtas: 'Capaian tertinggi; tidak ada: tanpa batas.',
      batasBawah: 'Capaian terendah; tidak ada: tanpa batas.',
      dalamRentang: 'Capaian di dalam rentang target, kedua ujung termasuk; tidak ada: 100.',
      targetNol: 'Capaian bila target nol dan metode membagi dengan target; tidak ada: tidak berupa angka.',
      targetNolLuput: 'Capaian bila target nol tidak tercapai; tidak ada: seperti targetNol.',
      realisasiNol:
        'Capaian bila realisasi nol dan metode membagi dengan realisasi; tidak ada: tidak berupa angka.',
      dasar:
        'tercetak: hasil diambil seperti tercetak (bila tidak disebut); eksak: hasil sebelum dibulatkan.',
      pembulatan,
      skala: 'Skala predikat untuk capaian.',
    },
  }),
  KebijakanRerata: noun(kebijakanRerataShape, {
    what: 'Cara merata-ratakan capaian: untuk sasaran atas indikatornya, untuk dokumen atas sasarannya.',
    fields: {
      bobot:
        'Bobot tiap anggota menurut pengenalnya, teks desimal atau pecahan tepat; tidak ada: sama semua.',
      batasAtas: 'Nilai tertinggi; pembatasan menyebut kapan berlaku.',
      pembatasan:
        'sebelum: tiap anggota dibatasi sebelum dirata-ratakan (bila tidak disebut); sesudah: hanya rata-ratanya.',
      dasar: 'eksak: anggota diambil sebelum dibulatkan (bila tidak disebut); tercetak: seperti tercetak.',
      dari: 'Untuk dokumen: rata-rata atas sasaran (bila tidak disebut) atau langsung atas semua indikator.',
      pembulatan,
      skala: 'Skala predikat untuk rata-rata.',
    },
  }),
  Kelas: noun(kelasShape, {
    what: 'Satu kelas dalam skala.',
    fields: {
      predikat: 'Predikat, misalnya "BB".',
      sebutan: 'Sebutan predikat, misalnya "Sangat Baik".',
      bawah: 'Ujung bawah kelas; boleh tidak ada pada kelas terendah, atau pada semua kelas.',
      atas: 'Ujung atas kelas; boleh tidak ada pada kelas tertinggi, atau pada semua kelas.',
      nilai: 'Angka predikat yang dipakai metode capaian, misalnya "4" untuk WTP; teks desimal biasa.',
    },
  }),
  KodeLuar: noun(kodeLuarShape, {
    what: 'Kode indikator dalam daftar lain.',
    fields: {
      sistem: 'Nama daftar, misalnya "Kode Referensi Indikator Pembangunan".',
      kode: 'Kode dalam daftar itu, sebagai teks.',
    },
  }),
  KondisiAwal: noun(kondisiAwalShape, {
    what: 'Nilai awal tempat target diukur.',
    fields: {
      periode: 'Periode nilai awal.',
      nilai: 'Nilai awal, teks desimal biasa; tidak ada: hanya predikat.',
      predikat: 'Predikat awal menurut skala indikator; tidak ada: tidak disebut.',
    },
  }),
  NolPerNol: noun(nolPerNolShape, {
    what: 'Arti 0/0 untuk sebuah rasio.',
    fields: {
      nilai: 'Nilai yang ditetapkan, teks desimal biasa.',
      alasan: 'Alasan penetapan itu.',
    },
  }),
  Pembulatan: noun(pembulatanShape, {
    what: 'Pembulatan angka yang dicetak: sekali, dari nilai tepat.',
    fields: {
      digit: 'Jumlah desimal, 0 sampai 20.',
      mode: 'half-up: setengah menjauhi nol; half-down: setengah mendekati nol; half-even: setengah ke angka genap; up: menjauhi nol; down: mendekati nol; ceil: ke atas; floor: ke bawah.',
    },
  }),
  PenanggungJawab: noun(penanggungJawabShape, {
    what: 'Unit penanggung jawab indikator; bukan orang.',
    fields: {
      nama: 'Nama unit.',
      tingkat: 'perangkat-daerah: seluruh dinas atau badan; bidang: bagiannya; seksi: di bawah bidang.',
    },
  }),
  Pengecualian: noun(pengecualianShape, {
    what: 'Catatan pemeriksaan mutu yang tidak berlaku untuk sebuah indikator, dan mengapa.',
    fields: { kode: 'Kode catatan, misalnya "no-baseline".', alasan: 'Alasan, dalam kalimat.' },
  }),
  Pergantian: noun(pergantianShape, {
    what: 'Definisi lain yang menggantikan definisi ini, atau yang digantikannya. Deret angkanya terputus di situ.',
    fields: {
      nama: 'Nama definisi lain itu, misalnya "Indeks SPBE".',
      id: 'Pengenal definisi lain itu; tidak ada: tidak diketahui, atau bukan definisi.',
      kodeLuar: 'Kode definisi lain itu dalam daftar lain.',
      sejak: 'Tanggal sejak yang baru mengambil tempat yang lama.',
      alasan: 'Alasan pergantian, atau apa yang berubah, dalam kalimat.',
      rujukan: 'Sumber yang menyebut pergantian ini.',
    },
  }),
  Periode: noun(periodeShape, {
    what: 'Periode: tahun "2022", semester "2022-S1", triwulan "2022-T3", bulan "2022-07", atau rentang tahun "2021-2026".',
  }),
  Proyeksi: noun(proyeksiShape, {
    what: 'Nilai yang diperkirakan untuk sebuah periode; tidak ada yang diukur dengannya.',
    fields: { periode: 'Periode perkiraan.', nilai: 'Nilai perkiraan, teks desimal biasa.' },
  }),
  Rincian: noun(rincianShape, {
    what: 'Keterangan bahwa sebuah indikator adalah bagian dari indikator lain, misalnya menurut jenis kelamin atau jenjang.',
    fields: {
      dari: 'Pengenal indikator keseluruhannya, dalam dokumen yang sama.',
      label: 'Nama bagiannya, misalnya "Laki-laki".',
    },
  }),
  Rujukan: noun(rujukanShape, {
    what: 'Asal sebuah keterangan, dan seberapa pasti: peraturan dengan nomor dan tahunnya, atau naskah dengan judulnya.',
    kinds: {
      uu: nasional('undang-undang'),
      pp: nasional('peraturan pemerintah'),
      perpres: nasional('peraturan presiden'),
      inpres: nasional('instruksi presiden'),
      permen: terbitan('peraturan menteri'),
      'peraturan-badan': terbitan('peraturan badan atau lembaga negara'),
      perda: terbitan('peraturan daerah'),
      perkada: terbitan('peraturan kepala daerah (gubernur, bupati, wali kota)'),
      keputusan: terbitan('keputusan'),
      'surat-edaran': terbitan('surat edaran'),
      pedoman: naskah('pedoman atau petunjuk teknis'),
      dokumen: naskah('dokumen instansi, misalnya IKU, rencana, atau laporan kinerja'),
      publikasi: naskah('publikasi'),
      laman: naskah('laman'),
      aplikasi: naskah('aplikasi atau kode sumbernya'),
    },
  }),
  RumusCapaian: noun(rumusCapaianShape, {
    what: 'Metode capaian sendiri, berupa ungkapan hitungan.',
    fields: {
      rumus:
        'Ungkapan atas realisasi, target, dan kondisiAwal yang memberi capaian dalam persen; tidak menyebut nama lain.',
    },
  }),
  Sasaran: noun(sasaranShape, {
    what: 'Sasaran beserta indikator yang mengukurnya.',
    fields: {
      id: 'Pengenal sasaran: huruf kecil, lalu huruf, angka, atau _.',
      uraian: 'Uraian sasaran.',
      indikator: 'Indikator yang mengukur sasaran ini; boleh kosong.',
      kode: 'Nomor sasaran dalam dokumen.',
      tingkat: 'Pemilik sasaran: daerah, perangkat-daerah, program, kegiatan, atau kata lain dalam dokumen.',
      induk: 'Pengenal sasaran di atasnya.',
      kelompok: 'Judul kelompok baris dalam dokumen.',
      rerata: 'Cara merata-ratakan capaian indikatornya.',
    },
  }),
  Satuan: noun(satuanShape, {
    what: 'Satuan nilai seperti tertulis dalam dokumen: "Persen", "Orang", "per 1.000 penduduk".',
  }),
  Skala: noun(skalaShape, {
    what: 'Skala predikat: kelas dari yang terendah sampai yang tertinggi.',
    fields: {
      id: 'Pengenal skala: huruf kecil, lalu huruf, angka, atau _.',
      nama: 'Nama skala.',
      kelas: 'Kelas-kelas, dari yang terendah.',
      celah:
        'Arti celah antarkelas: tolak, bawah-terbuka, bawah-tertutup, atau bulatkan; tidak ada: celah tidak diterima.',
      diAtas: 'Nilai di atas kelas tertinggi: tolak (bila tidak disebut) atau masuk kelas tertinggi.',
      diBawah: 'Nilai di bawah kelas terendah: tolak (bila tidak disebut) atau masuk kelas terendah.',
      catatan: 'Catatan: pertentangan antarsumber, dan yang tidak diatur sumber.',
      rujukan: 'Sumber skala ini.',
      berlaku: 'Masa berlaku skala ini.',
      menggantikan: 'Skala lama yang tempatnya diambil skala ini.',
      digantikan: 'Skala baru yang mengambil tempat skala ini.',
    },
  }),
  StandarNasional: noun(standarNasionalShape, {
    what: 'Standar nasional sebagai pembanding realisasi.',
    fields: { nilai: 'Nilai standar, teks desimal biasa.', rujukan: 'Sumber standar ini.' },
  }),
  SumberData: noun(sumberDataShape, {
    what: 'Asal angka sebuah indikator.',
    fields: { nama: 'Nama sumber data.', catatan: 'Catatan tentang sumber data ini.' },
  }),
  Tanggal: noun(tanggalShape, {
    what: 'Tanggal sejauh yang diketahui: hari "2026-06-20", bulan "2026-06", atau tahun "2026".',
  }),
  Target: noun(targetShape, {
    what: 'Target untuk satu periode: angka, batas, rentang, atau predikat.',
    kinds: {
      angka: {
        what: 'Target berupa angka.',
        fields: {
          jenis: 'Penanda target angka.',
          periode: periodeTarget,
          nilai: 'Angka target, teks desimal biasa.',
          predikat: 'Predikat yang menyertai angka, misalnya "BB" pada "78 (BB)".',
          kumulatif,
          asli: asliTarget,
        },
      },
      batas: {
        what: 'Target berupa batas, misalnya >= 90.',
        fields: {
          jenis: 'Penanda target batas.',
          periode: periodeTarget,
          arah: 'Arah batas.',
          nilai: 'Angka batas, teks desimal biasa.',
          kumulatif,
          asli: asliTarget,
        },
      },
      rentang: {
        what: 'Target berupa rentang; kedua ujungnya termasuk.',
        fields: {
          jenis: 'Penanda target rentang.',
          periode: periodeTarget,
          bawah: 'Ujung bawah, teks desimal biasa.',
          atas: 'Ujung atas, teks desimal biasa.',
          kumulatif,
          asli: asliTarget,
        },
      },
      predikat: {
        what: 'Target berupa predikat saja.',
        fields: {
          jenis: 'Penanda target predikat.',
          periode: periodeTarget,
          predikat: 'Predikat yang ditargetkan.',
          kumulatif,
          asli: asliTarget,
        },
      },
    },
  }),
  Ujung: noun(ujungShape, {
    what: 'Ujung sebuah kelas.',
    fields: {
      nilai: 'Angka ujung, teks desimal biasa.',
      terbuka: 'Bernilai true bila angka itu sendiri tidak termasuk kelas.',
    },
  }),
  Variabel: noun(variabelShape, {
    what: 'Satu angka yang dibutuhkan rumus.',
    fields: {
      label: 'Nama variabel seperti tertulis dalam dokumen.',
      indikator:
        'Pengenal indikator dalam dokumen yang sama, yang hasilnya menjadi nilai variabel ini; tidak ada: nilainya diisi.',
      dasar:
        'Hasil indikator itu yang dipakai: tercetak (bila tidak disebut) atau eksak, sebelum dibulatkan.',
      satuan: 'Satuan variabel.',
      jenis: 'cacah: bilangan bulat, tidak negatif; ukuran: desimal apa pun (bila tidak disebut).',
      minimum: 'Nilai terkecil yang diterima, teks desimal biasa.',
      maksimum: 'Nilai terbesar yang diterima, teks desimal biasa.',
      bagianDari: 'Pengenal variabel lain yang memuat variabel ini, sehingga tidak boleh dilampaui.',
      gabungPeriode: 'Penggabungan antarperiode: jumlah, terakhir, atau rata-rata.',
      gabungWilayah: 'Penggabungan antarwilayah: jumlah; tidak ada: tidak digabungkan.',
    },
  }),
};
