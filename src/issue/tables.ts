import { shortNumber } from './shortNumber.js';
import { withCommas } from './withCommas.js';

// What can be wrong with a table that people wrote.

export const noTable = {
  code: 'no-table',
  kalimat: (f: { baris: number }) =>
    `tidak ada tabel IKU dalam ${f.baris} baris; diharapkan baris judul yang memuat kolom indikator`,
} as const;

export const badTable = {
  code: 'bad-table',
  kalimat: (f: { baris: number; sebab: string }) =>
    `tabel tidak dapat dipisah menjadi sel: ${splitFaults[f.sebab] ?? f.sebab}`,
} as const;

const splitFaults: Readonly<Record<string, string>> = {
  'kutip-terbuka': 'tanda kutip (") yang dibuka di baris ini tidak ditutup',
} as const;

export const textOutside = {
  code: 'text-outside',
  kalimat: (f: { baris: number; karakter: number; tabel: string; letak: string }) =>
    `${f.baris} baris (${f.karakter} karakter) di luar tabel tidak dibaca${f.tabel === '' ? '' : `, juga tabel lain: ${f.tabel} (baris ${f.letak})`}`,
} as const;

export const masked = {
  code: 'masked',
  kalimat: (_: object) => 'angka yang berbentuk NIP ditutup dengan tanda *',
} as const;

export const unknownColumn = {
  code: 'unknown-column',
  kalimat: (f: { sebab: string }) =>
    `${columnFaults[f.sebab] ?? 'judul kolom tidak dikenal'}; isi sel-selnya disimpan di cara perhitungan`,
} as const;

const columnFaults: Readonly<Record<string, string>> = {
  'tanpa-judul': 'kolom ini berisi tetapi tidak berjudul',
  jumlah: 'kolom sasaran ini berisi angka, bukan uraian',
  aksi: 'nilai di kanan kolom rencana aksi atau kegiatan dapat berupa nilai aksinya, bukan nilai indikator',
};

export const misspelledHeading = {
  code: 'misspelled-heading',
  kalimat: (f: { dibaca: string }) =>
    `judul kolom tidak persis seperti yang dikenal; dibaca sebagai kolom ${columns[f.dibaca] ?? f.dibaca}`,
} as const;

const columns: Readonly<Record<string, string>> = {
  number: 'nomor',
  kodeSasaran: 'kode sasaran',
  sasaranOrIndikator: 'sasaran dan indikator',
  sumberData: 'sumber data',
  penanggungJawab: 'penanggung jawab',
  explanation: 'penjelasan',
  remark: 'keterangan',
  targetPerubahan: 'target perubahan',
  kondisiAwal: 'kondisi awal',
  finalTarget: 'kondisi akhir',
} as const;

export const unknownPeriod = {
  code: 'unknown-period',
  kalimat: (f: { sebab: string; kolom: string }) =>
    `periode kolom ${f.kolom === '' ? 'ini' : f.kolom} tidak dapat dipastikan: ${unknownPeriods[f.sebab] ?? f.sebab}; isi selnya disimpan di cara perhitungan`,
} as const;

const unknownPeriods: Readonly<Record<string, string>> = {
  'anak-judul': 'judul di bawah judul target tidak dikenal',
  'tahun-ke': 'dokumen tidak menyebut rentang tahun sebanyak kolom tahun ke-1, ke-2, dan seterusnya',
  'bagian-judul':
    'isinya dapat berlaku setahun atau hanya sebagian tahun, dan judul kolom tidak menyebut yang mana',
  'bagian-tahun': 'dokumen berlaku beberapa tahun, dan judul kolom tidak menyebut tahunnya',
  akhir: 'tahun akhirnya tidak disebut',
  'sebelum-dokumen':
    'tahunnya sebelum tahun dokumen, dan judulnya tidak menyebut target, kondisi awal, atau realisasi',
} as const;

export const missingYear = {
  code: 'missing-year',
  kalimat: (f: { kolom: number }) =>
    `tahun dokumen tidak tertulis; nyatakan lewat pilihan tahun${f.kolom === 0 ? '' : ` (${f.kolom} kolom nilai tidak dibaca, isinya disimpan di cara perhitungan)`}`,
} as const;

export const headlessTable = {
  code: 'headless-table',
  kalimat: (_: object) =>
    'tabel baru tanpa judul kolom tidak dibaca; bila lanjutan tabel sebelumnya, ulangi judul kolomnya di atas baris ini',
} as const;

export const notUnderstood = {
  code: 'not-understood',
  kalimat: (f: { disimpan: string; sebab: string; ditemukan: string }) =>
    `${f.ditemukan} ${notUnderstoodReasons[f.sebab] ?? 'tidak dipahami'}; ${keptAs[f.disimpan] ?? f.disimpan}`,
} as const;

const keptAs: Readonly<Record<string, string>> = {
  '': 'tidak disimpan',
  nama: 'disimpan sebagai nama indikator',
  makna: 'disimpan sebagai makna indikator',
  alasan: 'disimpan sebagai alasan pemilihan indikator',
  caraPerhitungan: 'disimpan di cara perhitungan',
} as const;

const notUnderstoodReasons: Readonly<Record<string, string>> = {
  'tanpa-indikator': 'tidak dibaca, karena baris ini tidak menyebut indikator',
  'tanpa-tahun': 'tidak menyebut tahun, sehingga isi kolomnya tidak dibaca',
  'indikator-ganda': 'tidak dibaca, karena baris ini sudah menyebut indikator lain',
  'target-ganda': 'tidak dibaca, karena periode ini sudah punya target lain',
  'tingkat-lain': 'adalah nilai tingkat pemerintahan lain, bukan milik dokumen ini',
  'satuan-angka': 'berupa angka, bukan satuan; mungkin sel-sel baris ini bergeser',
  'kumulatif-setahun':
    'menyebut kumulatif, sedangkan target kumulatif hanya ada di dalam satu tahun (semester, triwulan, bulan)',
  'angka-pecahan': 'berisi angka, sedangkan kolom pembilang dan penyebut menyebut apa yang dihitung',
  'separuh-pecahan': 'tidak dibaca, karena pembilang atau penyebut pasangannya kosong',
  'tanpa-pengali':
    'tidak dirangkai menjadi formula, karena pengali seperti x 100 % tidak tertulis dan satuannya tidak menyebutkannya',
  'satuan-ganda': 'tidak dibaca, karena indikator ini sudah punya satuan lain',
  'kondisi-awal-ganda': 'tidak dibaca, karena tahun ini sudah punya kondisi awal lain',
  'formula-ganda': 'tidak dibaca, karena indikator ini sudah punya formula lain',
  'bukan-formula': 'tidak terbaca sebagai formula',
  'formula-di-kolom-lain':
    'tampak seperti formula, tetapi tidak dibaca; tulis di kolom formula bila ini formula indikatornya',
  'garis-pecahan': 'bergaris pecahan yang tidak diapit satu pembilang dan satu penyebut',
  'beberapa-baris':
    'terdiri atas baris-baris yang dapat dibaca sebagai lebih dari satu formula; tulis dalam satu baris',
  'beberapa-persamaan': 'berisi beberapa persamaan dan tidak jelas yang mana milik indikator ini',
  'kata-kata': 'berupa kalimat yang tidak terbaca sebagai satu formula',
  'dua-arti':
    'dapat berarti pembagian atau pengurangan, dapat juga kalimat biasa; tulis misalnya A / B x 100 %',
  legenda: 'berketerangan huruf yang menyebut dua hal untuk satu huruf, atau satu hal untuk dua huruf',
  'legenda-lebih': 'menjelaskan huruf yang tidak dipakai formulanya',
  contoh: 'bercontoh hitungan yang tidak terbaca dengan formula ini',
  'di-dalam-sasaran': 'berdiri di antara baris satu sasaran; tulis di kolom sasaran bila ini sasaran',
  'tanpa-periode': 'tidak dibaca, karena kolom periode di barisnya tidak menyebut satu periode',
  'tanpa-angka': 'berupa predikat; diharapkan angka',
  polaritas: 'tidak terbaca sebagai polaritas; diharapkan naik, turun, atau stabil',
  'tanpa-atasan': 'merujuk ke sel di atasnya, yang tidak ada isinya',
  'kelebihan-sel':
    'berada di baris yang selnya lebih banyak daripada judul kolom, mungkin karena tanda pemisah di dalam angka atau nama',
  'sel-bergeser':
    'tidak dibaca, karena sel-sel di barisnya lebih banyak daripada judul kolom dan mungkin bergeser',
  lanjutan: 'tampak seperti lanjutan teks di atasnya; jika benar, gabungkan dengan sel itu',
  'nama-saja':
    'berdiri sendiri tanpa satuan dan nilai, sehingga tidak jelas apakah indikator, lanjutan nama, atau judul',
  variabel: 'adalah variabel indikator di atasnya, bukan indikator, sehingga nilainya tidak dibaca',
  'variabel-ragu':
    'tidak bernomor dan tampak seperti variabel indikator di atasnya, bukan indikator; tulis pembilang dan penyebutnya sebagai formula',
  kelipatan:
    'mengalikan angka, sedangkan satuan indikatornya tidak; angkanya dibaca apa adanya; tulis misalnya Juta Rupiah sebagai satuan',
  'tanpa-realisasi':
    'berada di tabel tanpa kolom realisasi, sehingga tidak jelas apakah isinya hasil, capaian dalam persen, atau predikat',
  'beberapa-kolom': 'berada di sel gabungan yang mencakup beberapa kolom nilai; tulis nilai di tiap kolom',
  'bukan-predikat': 'tidak terbaca sebagai predikat',
  'bukan-persen': 'bukan capaian dalam persen',
  'realisasi-ganda': 'tidak dibaca, karena periodenya sudah punya nilai di kolom sejenis',
} as const;

export const mixedNotation = {
  code: 'mixed-notation',
  kalimat: (f: { id: string; en: string; ditemukan: string }) =>
    `${f.ditemukan} dapat berarti ${shortNumber(f.id, ',')} (penulisan Indonesia) atau ${shortNumber(f.en, ',')} (penulisan Inggris); angka lain dalam dokumen ini tidak sepakat dengan satu cara penulisan`,
} as const;

export const packedMismatch = {
  code: 'packed-mismatch',
  kalimat: (f: { jumlah: number; indikator: number }) =>
    `berisi ${f.jumlah} baris, sedangkan sel indikatornya menyebut ${f.indikator}; diharapkan satu baris untuk tiap indikator`,
} as const;

export const looseRow = {
  code: 'loose-row',
  kalimat: (f: { ditemukan: string; nama: string }) =>
    f.nama === ''
      ? `${f.ditemukan} tidak dibaca, karena baris ini dan baris di atasnya tidak menyebut indikator`
      : `${f.ditemukan} tidak dibaca, karena "${f.nama}" bukan nama indikator; mungkin sel-sel baris ini bergeser`,
} as const;

export const assumed = {
  code: 'assumed',
  kalimat: (f: { apa: string; nilai: string }) =>
    `${assumedThings[f.apa] ?? f.apa} tidak tertulis; dipakai "${f.nilai}"`,
} as const;

const assumedThings: Readonly<Record<string, string>> = {
  judul: 'judul dokumen',
  instansi: 'nama instansi',
  satuan: 'satuan indikator',
  'tahun-lembar': 'tahun dokumen, selain di nama lembar,',
} as const;

export const formulaAbove = {
  code: 'formula-above',
  kalimat: (_: object) =>
    'formulanya kosong, sedangkan indikator di atasnya berformula; dibaca sebagai nilai yang dilaporkan',
} as const;

export const sameAsAbove = {
  code: 'same-as-above',
  kalimat: (f: { ditemukan: string; nilai: string }) =>
    `${f.ditemukan} dibaca seperti sel di atasnya, "${f.nilai}"`,
} as const;

export const otherUnit = {
  code: 'other-unit',
  kalimat: (f: { ditemukan: string; satuan: string; sebab: string }) =>
    f.sebab === 'formula'
      ? `satuannya "${f.satuan}", tetapi formulanya tanpa x 100`
      : f.sebab === 'persen'
        ? `satuannya "${f.satuan}", tetapi formulanya x 100%`
        : f.sebab === 'predikat'
          ? `${f.ditemukan} berupa predikat, sedangkan satuan indikatornya "${f.satuan}"; diharapkan angka, atau satuan seperti Predikat atau Opini; teksnya disimpan di cara perhitungan`
          : f.sebab === 'judul'
            ? `${f.ditemukan} tidak bersatuan "${f.satuan}" seperti judul kolomnya; teksnya disimpan di cara perhitungan`
            : f.sebab === 'predikat-cacah'
              ? `${f.ditemukan} memuat predikat di samping angkanya, sedangkan "${f.satuan}" tidak berpredikat; tulis angkanya saja, atau satuan seperti Nilai; teksnya disimpan di cara perhitungan`
              : `${f.ditemukan} tidak bersatuan "${f.satuan}" seperti indikatornya; teksnya disimpan di cara perhitungan`,
} as const;

export const printedOtherwise = {
  code: 'printed-otherwise',
  kalimat: (f: { ditemukan: string; terhitung: string; realisasi: string; target: string }) =>
    `tertulis ${f.ditemukan}, sedangkan ${withCommas(`realisasi ${f.realisasi} terhadap target ${f.target} memberi ${f.terhitung}`)}`,
} as const;

export const partTargets = {
  code: 'part-targets',
  kalimat: (f: { sebab: string; deret: string; tahun: string; kolom: string }) =>
    f.sebab === 'kumulatif'
      ? `target ${withCommas(f.deret)} dibaca kumulatif: yang terakhir sama dengan target setahun, ${withCommas(f.tahun)}`
      : `tidak jelas apakah target ${withCommas(f.deret)}${f.kolom === '' ? '' : ` di kolom ${f.kolom}`} kumulatif; tulis "kumulatif" di judul kolom bila demikian`,
} as const;

export const lookAgain = {
  code: 'look-again',
  kalimat: (f: { sebab: string; rinci: string }) =>
    `${lookAgainReasons[f.sebab] ?? f.sebab}${f.sebab === 'lawan-arah' ? withCommas(f.rinci) : f.rinci}`,
} as const;

const lookAgainReasons: Readonly<Record<string, string>> = {
  arah: 'polaritas tidak tertulis, padahal biasanya makin kecil makin baik untuk ',
  'arah-lain': 'polaritas "naik" tertulis, padahal biasanya makin kecil makin baik untuk ',
  bagian: 'dibaca sebagai bagian dari indikator ',
  'bagi-diri': 'formulanya membagi sesuatu dengan dirinya sendiri: ',
  'lebih-100': 'formulanya dapat melebihi 100%: pembilangnya memuat ',
  terbalik: 'formulanya bernilai negatif bila keadaannya membaik: ',
  'dua-target': 'indikator yang sama sudah punya target lain untuk ',
  'lawan-arah': 'targetnya berlawanan dengan polaritas ',
  terputus: 'kata yang terputus di akhir baris disambung: ',
} as const;
