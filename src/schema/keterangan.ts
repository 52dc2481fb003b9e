import type { Agregasi } from '../definition/agregasi.js';
import type { Contoh } from '../definition/contoh.js';
import type { DokumenIku } from '../definition/dokumenIku.js';
import type { Deret, Konstanta, Pasangan } from '../definition/ekspresi.js';
import type { Hitungan, NolPerNol, Penilaian, Rasio } from '../definition/formula.js';
import type { Indikator, KodeLuar, KondisiAwal, StandarNasional } from '../definition/indikator.js';
import type { Instansi } from '../definition/instansi.js';
import type { KebijakanCapaian } from '../definition/kebijakanCapaian.js';
import type { KebijakanRerata } from '../definition/kebijakanRerata.js';
import type { Pembulatan } from '../definition/pembulatan.js';
import type { PenanggungJawab } from '../definition/penanggungJawab.js';
import type { Rujukan } from '../definition/rujukan.js';
import type { Sasaran } from '../definition/sasaran.js';
import type { Kelas, Skala, Ujung } from '../definition/skala.js';
import type { SumberData } from '../definition/sumberData.js';
import type { TargetAngka, TargetBatas, TargetPredikat, TargetRentang } from '../definition/target.js';
import type { Variabel } from '../definition/variabel.js';

/** What a noun is, and what each of its fields is; a field that has no words here does not compile. */
interface Objek<T> {
  readonly ini: string;
  readonly bidang: { readonly [K in keyof T as K extends symbol ? never : K]-?: string };
}

/** What a noun with several kinds is, and the words of each kind. */
interface Pilihan<T extends Readonly<Record<string, object>>> {
  readonly ini: string;
  readonly jenis: { readonly [J in keyof T]: Objek<T[J]> };
}

/** What a noun that is a text is. */
interface Teks {
  readonly ini: string;
}

/** The words of every noun in the JSON Schemas. Only the build reads them. */
interface Keterangan {
  readonly Agregasi: Objek<Agregasi>;
  readonly Contoh: Objek<Contoh>;
  readonly DokumenIku: Objek<DokumenIku>;
  readonly Ekspresi: Pilihan<{
    readonly konstanta: Konstanta;
    readonly tambah: Deret;
    readonly kurang: Pasangan;
    readonly kali: Deret;
    readonly bagi: Pasangan;
  }>;
  readonly Formula: Pilihan<{
    readonly rasio: Rasio;
    readonly hitungan: Hitungan;
    readonly penilaian: Penilaian;
  }>;
  readonly Indikator: Objek<Indikator>;
  readonly Instansi: Objek<Instansi>;
  readonly KebijakanCapaian: Objek<KebijakanCapaian>;
  readonly KebijakanRerata: Objek<KebijakanRerata>;
  readonly Kelas: Objek<Kelas>;
  readonly KodeLuar: Objek<KodeLuar>;
  readonly KondisiAwal: Objek<KondisiAwal>;
  readonly NolPerNol: Objek<NolPerNol>;
  readonly Pembulatan: Objek<Pembulatan>;
  readonly PenanggungJawab: Objek<PenanggungJawab>;
  readonly Periode: Teks;
  readonly Rujukan: Objek<Rujukan>;
  readonly Sasaran: Objek<Sasaran>;
  readonly Satuan: Teks;
  readonly Skala: Objek<Skala>;
  readonly StandarNasional: Objek<StandarNasional>;
  readonly SumberData: Objek<SumberData>;
  readonly Target: Pilihan<{
    readonly angka: TargetAngka;
    readonly batas: TargetBatas;
    readonly rentang: TargetRentang;
    readonly predikat: TargetPredikat;
  }>;
  readonly Ujung: Objek<Ujung>;
  readonly Variabel: Objek<Variabel>;
}

/** The name of a noun that has words. */
export type NamaKata = keyof Keterangan;

const periodeTarget = 'Periode yang ditargetkan.';
const kumulatif =
  'Bernilai true bila target semester, triwulan, atau bulan dihitung sejak awal tahun; tidak ada: untuk periode itu saja.';
const asliTarget = 'Teks target seperti tertulis dalam dokumen.';
const pembulatan = 'Aturan pembulatan; tidak ada: dua desimal, setengah menjauhi nol.';

/** Indonesian words for every noun and field, written here and nowhere else. */
export const keterangan: Keterangan = {
  Agregasi: {
    ini: 'Cara sebuah indikator boleh digabungkan antarwilayah dan antarperiode. Yang tidak disebut berarti dilarang.',
    bidang: {
      wilayah:
        'Antarwilayah: gabung (variabel digabungkan, lalu rumus dihitung sekali) atau rata-rata (rata-rata hasil tiap wilayah).',
      periode:
        'Antarperiode: gabung, jumlah (hasil dijumlahkan), rata-rata, atau terakhir (hasil terakhir yang diketahui).',
    },
  },
  Contoh: {
    ini: 'Contoh perhitungan yang dibawa definisi: masukan dan angka yang harus keluar.',
    bidang: {
      data: 'Nilai setiap variabel, sebagai teks desimal biasa dengan titik, misalnya "94.33".',
      nilai: 'Angka yang harus keluar, dengan jumlah desimal sesuai pembulatan indikator, misalnya "14.38".',
      catatan: 'Catatan tentang contoh ini.',
    },
  },
  DokumenIku: {
    ini: 'Dokumen Indikator Kinerja Utama (IKU) satu instansi untuk satu tahun atau beberapa tahun.',
    bidang: {
      id: 'Pengenal dokumen: huruf kecil, lalu huruf atau angka.',
      judul: 'Judul dokumen.',
      instansi: 'Instansi pemilik dokumen.',
      tahun: 'Tahun dokumen, atau tahun pertamanya.',
      sasaran: 'Daftar sasaran. Susunannya datar; sasaran di atasnya ditunjuk oleh induk.',
      rujukan: 'Sumber dokumen ini.',
      tahunAkhir: 'Tahun terakhir, bila dokumen berlaku beberapa tahun.',
      tingkat: 'Tingkat yang disebut dokumen sendiri, misalnya impact.',
      rerata: 'Cara merata-ratakan capaian menjadi satu angka untuk dokumen ini.',
    },
  },
  Ekspresi: {
    ini: 'Ungkapan hitungan: pengenal sebuah variabel, atau salah satu dari lima bentuk yang dibedakan oleh jenis.',
    jenis: {
      konstanta: {
        ini: 'Bilangan tetap.',
        bidang: {
          jenis: 'Penanda bilangan tetap.',
          nilai: 'Teks desimal biasa ("0.376") atau pecahan tepat ("1/9").',
        },
      },
      tambah: {
        ini: 'Penjumlahan.',
        bidang: { jenis: 'Penanda penjumlahan.', operan: 'Dua ungkapan atau lebih yang dijumlahkan.' },
      },
      kurang: {
        ini: 'Pengurangan.',
        bidang: {
          jenis: 'Penanda pengurangan.',
          operan: 'Tepat dua ungkapan: yang pertama dikurangi yang kedua.',
        },
      },
      kali: {
        ini: 'Perkalian.',
        bidang: { jenis: 'Penanda perkalian.', operan: 'Dua ungkapan atau lebih yang dikalikan.' },
      },
      bagi: {
        ini: 'Pembagian.',
        bidang: {
          jenis: 'Penanda pembagian.',
          operan: 'Tepat dua ungkapan: yang pertama dibagi yang kedua.',
        },
      },
    },
  },
  Formula: {
    ini: 'Cara sebuah nilai diperoleh: rasio, hitungan, atau penilaian.',
    jenis: {
      rasio: {
        ini: 'Pembilang dibagi penyebut, dikalikan pengali.',
        bidang: {
          jenis: 'Penanda rasio.',
          pembilang: 'Ungkapan di atas garis pecahan.',
          penyebut: 'Ungkapan di bawah garis pecahan.',
          pengali: 'Pengali hasil bagi, misalnya "100" atau "1000"; terpisah dari satuan.',
          nolPerNol:
            'Nilai bila pembilang dan penyebut sama-sama nol; tidak ada: hal itu dilaporkan sebagai kesalahan.',
        },
      },
      hitungan: {
        ini: 'Ungkapan hitungan apa pun; satu variabel saja untuk nilai yang dilaporkan dari luar, misalnya indeks Gini.',
        bidang: { jenis: 'Penanda hitungan.', ekspresi: 'Ungkapan yang dihitung.' },
      },
      penilaian: {
        ini: 'Skor yang diberikan penilai; tanpa hitungan.',
        bidang: {
          jenis: 'Penanda penilaian.',
          variabel: 'Pengenal variabel yang memuat skor.',
          penilai: 'Lembaga atau tim yang menilai; bukan nama orang.',
          skala: 'Skala predikat untuk skor itu.',
        },
      },
    },
  },
  Indikator: {
    ini: 'Satu indikator kinerja, lengkap dengan variabel dan rumusnya.',
    bidang: {
      id: 'Pengenal indikator: huruf kecil, lalu huruf atau angka.',
      nama: 'Nama indikator seperti tertulis dalam dokumen.',
      satuan: 'Satuan hasil.',
      variabel: 'Variabel yang dipakai rumus; kuncinya adalah pengenal variabel.',
      formula: 'Rumus indikator. Setiap variabel yang disebutnya harus dinyatakan, dan sebaliknya.',
      kode: 'Nomor indikator dalam dokumen, misalnya "1.1".',
      kodeLuar: 'Kode indikator ini dalam daftar lain.',
      makna: 'Makna indikator, dalam kalimat.',
      alasan: 'Alasan indikator dipilih, dalam kalimat.',
      caraPerhitungan: 'Cara perhitungan, dalam kalimat.',
      polaritas:
        'naik: makin besar makin baik; turun: makin kecil makin baik; stabil: sesuai target paling baik.',
      pembulatan,
      kondisiAwal: 'Nilai pada awal periode, tempat target diukur.',
      target: 'Target per periode, seperti ditetapkan pertama kali.',
      targetPerubahan: 'Target per periode setelah perubahan.',
      standarNasional: 'Standar nasional sebagai pembanding.',
      capaian: 'Kebijakan menghitung capaian terhadap target.',
      agregasi: 'Cara penggabungan antarwilayah dan antarperiode; tidak ada: dilarang.',
      penanggungJawab: 'Unit yang bertanggung jawab; bukan orang.',
      sumberData: 'Asal data.',
      rujukan: 'Sumber definisi ini.',
      contoh: 'Contoh perhitungan yang dapat diperiksa ulang.',
    },
  },
  Instansi: {
    ini: 'Instansi pemilik dokumen.',
    bidang: {
      nama: 'Nama instansi.',
      kodeWilayah: 'Kode wilayah Kemendagri bertitik, sebagai teks, misalnya "63.05".',
      urusan: 'Kode urusan pemerintahan bertitik, sebagai teks, misalnya "1.06" untuk sosial.',
    },
  },
  KebijakanCapaian: {
    ini: 'Cara menghitung capaian (R = realisasi, T = target, B = kondisi awal).',
    bidang: {
      metode:
        'rasio: R/T x 100; selisih: (2T - R)/T x 100; rasio-terbalik: T/R x 100; dari-baseline: (B - R)/(B - T) x 100; stabil: rasio sampai target, selisih di atasnya; rentang: 100 di dalam rentang target.',
      batasAtas: 'Capaian tertinggi; tidak ada: tanpa batas.',
      batasBawah: 'Capaian terendah; tidak ada: tanpa batas.',
      targetNol: 'Capaian bila target nol dan metode membagi dengan target; tidak ada: tidak berupa angka.',
      targetNolLuput: 'Capaian bila target nol tidak tercapai; tidak ada: seperti targetNol.',
      realisasiNol:
        'Capaian bila realisasi nol dan metode membagi dengan realisasi; tidak ada: tidak berupa angka.',
      dasar:
        'tercetak: hasil diambil seperti tercetak (bila tidak disebut); eksak: hasil sebelum dibulatkan.',
      pembulatan,
      skala: 'Skala predikat untuk capaian.',
    },
  },
  KebijakanRerata: {
    ini: 'Cara merata-ratakan capaian: untuk sasaran atas indikatornya, untuk dokumen atas sasarannya.',
    bidang: {
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
  },
  Kelas: {
    ini: 'Satu kelas dalam skala.',
    bidang: {
      predikat: 'Predikat, misalnya "BB".',
      sebutan: 'Sebutan predikat, misalnya "Sangat Baik".',
      bawah: 'Ujung bawah kelas.',
      atas: 'Ujung atas kelas.',
    },
  },
  KodeLuar: {
    ini: 'Kode indikator dalam daftar lain.',
    bidang: {
      sistem: 'Nama daftar, misalnya "Kode Referensi Indikator Pembangunan".',
      kode: 'Kode dalam daftar itu, sebagai teks.',
    },
  },
  KondisiAwal: {
    ini: 'Nilai awal tempat target diukur.',
    bidang: { periode: 'Periode nilai awal.', nilai: 'Nilai awal, teks desimal biasa.' },
  },
  NolPerNol: {
    ini: 'Arti 0/0 untuk sebuah rasio.',
    bidang: {
      nilai: 'Nilai yang ditetapkan, teks desimal biasa.',
      alasan: 'Alasan penetapan itu.',
    },
  },
  Pembulatan: {
    ini: 'Pembulatan angka yang dicetak: sekali, dari nilai tepat.',
    bidang: {
      digit: 'Jumlah desimal, 0 sampai 20.',
      mode: 'half-up: setengah menjauhi nol; half-down: setengah mendekati nol; half-even: setengah ke angka genap; up: menjauhi nol; down: mendekati nol; ceil: ke atas; floor: ke bawah.',
    },
  },
  PenanggungJawab: {
    ini: 'Unit penanggung jawab indikator; bukan orang.',
    bidang: {
      nama: 'Nama unit.',
      tingkat: 'perangkat-daerah: seluruh dinas atau badan; bidang: bagiannya; seksi: di bawah bidang.',
    },
  },
  Periode: {
    ini: 'Periode: tahun "2022", semester "2022-S1", triwulan "2022-T3", bulan "2022-07", atau rentang tahun "2021-2026".',
  },
  Rujukan: {
    ini: 'Asal sebuah keterangan, dan seberapa pasti.',
    bidang: {
      judul: 'Judul sumber.',
      keyakinan:
        'teks-asli: naskahnya dibaca; sumber-kedua: dibaca di tempat lain; belum-diperiksa: dari ingatan.',
      catatan: 'Catatan tentang rujukan ini.',
    },
  },
  Sasaran: {
    ini: 'Sasaran beserta indikator yang mengukurnya.',
    bidang: {
      id: 'Pengenal sasaran: huruf kecil, lalu huruf atau angka.',
      uraian: 'Uraian sasaran.',
      indikator: 'Indikator yang mengukur sasaran ini; boleh kosong.',
      kode: 'Nomor sasaran dalam dokumen.',
      tingkat: 'Pemilik sasaran: daerah, perangkat-daerah, program, kegiatan, atau kata lain dalam dokumen.',
      induk: 'Pengenal sasaran di atasnya.',
      kelompok: 'Judul kelompok baris dalam dokumen.',
      rerata: 'Cara merata-ratakan capaian indikatornya.',
    },
  },
  Satuan: {
    ini: 'Satuan nilai seperti tertulis dalam dokumen: "Persen", "Orang", "per 1.000 penduduk".',
  },
  Skala: {
    ini: 'Skala predikat: kelas dari yang terendah sampai yang tertinggi.',
    bidang: {
      id: 'Pengenal skala: huruf kecil, lalu huruf atau angka.',
      nama: 'Nama skala.',
      kelas: 'Kelas-kelas, dari yang terendah.',
      celah:
        'Arti celah antarkelas: tolak, bawah-terbuka, bawah-tertutup, atau bulatkan; tidak ada: celah tidak diterima.',
      diAtas: 'Nilai di atas kelas tertinggi: tolak (bila tidak disebut) atau masuk kelas tertinggi.',
      diBawah: 'Nilai di bawah kelas terendah: tolak (bila tidak disebut) atau masuk kelas terendah.',
      rujukan: 'Sumber skala ini.',
    },
  },
  StandarNasional: {
    ini: 'Standar nasional sebagai pembanding realisasi.',
    bidang: { nilai: 'Nilai standar, teks desimal biasa.', rujukan: 'Sumber standar ini.' },
  },
  SumberData: {
    ini: 'Asal angka sebuah indikator.',
    bidang: { nama: 'Nama sumber data.', catatan: 'Catatan tentang sumber data ini.' },
  },
  Target: {
    ini: 'Target untuk satu periode: angka, batas, rentang, atau predikat.',
    jenis: {
      angka: {
        ini: 'Target berupa angka.',
        bidang: {
          jenis: 'Penanda target angka.',
          periode: periodeTarget,
          nilai: 'Angka target, teks desimal biasa.',
          predikat: 'Predikat yang menyertai angka, misalnya "BB" pada "78 (BB)".',
          kumulatif,
          asli: asliTarget,
        },
      },
      batas: {
        ini: 'Target berupa batas, misalnya >= 90.',
        bidang: {
          jenis: 'Penanda target batas.',
          periode: periodeTarget,
          arah: 'Arah batas.',
          nilai: 'Angka batas, teks desimal biasa.',
          kumulatif,
          asli: asliTarget,
        },
      },
      rentang: {
        ini: 'Target berupa rentang; kedua ujungnya termasuk.',
        bidang: {
          jenis: 'Penanda target rentang.',
          periode: periodeTarget,
          bawah: 'Ujung bawah, teks desimal biasa.',
          atas: 'Ujung atas, teks desimal biasa.',
          kumulatif,
          asli: asliTarget,
        },
      },
      predikat: {
        ini: 'Target berupa predikat saja.',
        bidang: {
          jenis: 'Penanda target predikat.',
          periode: periodeTarget,
          predikat: 'Predikat yang ditargetkan.',
          kumulatif,
          asli: asliTarget,
        },
      },
    },
  },
  Ujung: {
    ini: 'Ujung sebuah kelas.',
    bidang: {
      nilai: 'Angka ujung, teks desimal biasa.',
      terbuka: 'Bernilai true bila angka itu sendiri tidak termasuk kelas.',
    },
  },
  Variabel: {
    ini: 'Satu angka yang dibutuhkan rumus.',
    bidang: {
      label: 'Nama variabel seperti tertulis dalam dokumen.',
      satuan: 'Satuan variabel.',
      jenis: 'cacah: bilangan bulat, tidak negatif; ukuran: desimal apa pun (bila tidak disebut).',
      minimum: 'Nilai terkecil yang diterima, teks desimal biasa.',
      maksimum: 'Nilai terbesar yang diterima, teks desimal biasa.',
      bagianDari: 'Pengenal variabel lain yang memuat variabel ini, sehingga tidak boleh dilampaui.',
      gabungPeriode: 'Penggabungan antarperiode: jumlah, terakhir, atau rata-rata.',
      gabungWilayah: 'Penggabungan antarwilayah: jumlah; tidak ada: tidak digabungkan.',
    },
  },
};
