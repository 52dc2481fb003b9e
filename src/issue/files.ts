import { withCommas } from './withCommas.js';

// What can be wrong with a file of an office, before any table of it is looked at.

export const unknownFile = {
  code: 'unknown-file',
  kalimat: (f: { jenis: string }) =>
    `ditemukan ${fileTypes[f.jenis] ?? 'berkas yang tidak dikenal'}; diharapkan ${fileAdvice[f.jenis] ?? anyFile}`,
} as const;

const anyFile =
  'berkas Word (.docx) atau Excel (.xlsx). Buka dengan aplikasinya, simpan sebagai .docx atau .xlsx, lalu baca lagi';

/** What was expected, and what to do, where that is not the same as for any other file. */
const fileAdvice: Readonly<Record<string, string>> = {
  pdf: 'berkas Word (.docx) atau Excel (.xlsx). Buka PDF itu di Word atau LibreOffice, simpan sebagai .docx, lalu baca; hasil pindaian perlu diketik ulang',
  arsip: 'berkas Word (.docx) atau Excel (.xlsx). Keluarkan dari zip itu, lalu baca',
  // Only where values are read: a Word file has no sheet of them.
  word: 'buku kerja Excel (.xlsx) dengan lembar Data',
} as const;

const fileTypes: Readonly<Record<string, string>> = {
  kosong: 'berkas kosong',
  arsip: 'zip berisi berkas Word atau Excel',
  rtf: 'berkas RTF',
  html: 'halaman HTML (sering dinamai .xls)',
  xml: 'berkas XML Word atau Excel 2003',
  pdf: 'berkas PDF',
  opendocument: 'berkas OpenDocument (.odt atau .ods)',
  powerpoint: 'berkas PowerPoint',
  xlsb: 'buku kerja biner (.xlsb)',
  zip: 'berkas zip tanpa dokumen di dalamnya',
  word: 'berkas Word',
} as const;

export const oldFile = {
  code: 'old-file',
  kalimat: (f: { jenis: string; simpan: string }) =>
    `berkas berformat lama (.${f.jenis}); buka di Word, Excel atau LibreOffice, simpan sebagai .${f.simpan}, lalu baca lagi`,
} as const;

export const lockedFile = {
  code: 'locked-file',
  kalimat: (_: object) => 'berkas diberi sandi; buka dengan sandinya, simpan tanpa sandi, lalu baca lagi',
} as const;

export const damagedFile = {
  code: 'damaged-file',
  kalimat: (f: { sebab: string; bagian: string }) =>
    `berkas rusak: ${damages[f.sebab] ?? f.sebab}${f.bagian === '' ? '' : ` (bagian "${f.bagian}")`}; mintalah salinan lain, atau buka dan simpan ulang`,
} as const;

const damages: Readonly<Record<string, string>> = {
  direktori: 'daftar isinya tidak terbaca',
  terpotong: 'isinya terpotong',
  'nama-ganda': 'dua bagian bernama sama',
  metode: 'cara pemampatannya tidak dikenal',
  isi: 'isinya tidak dapat dimekarkan',
  ukuran: 'ukurannya tidak sesuai dengan yang tertulis',
  jumlah: 'jumlah periksanya (CRC) tidak cocok',
  zip64: 'berformat zip64, yang tidak dipakai Word dan Excel untuk berkas sekecil ini',
  dtd: 'memuat DTD, yang tidak pernah ditulis Word dan Excel',
  bagian: 'bagian yang disebut di dalamnya tidak ada',
  xml: 'tulisan XML-nya tidak utuh',
} as const;

export const fileTooLarge = {
  code: 'file-too-large',
  kalimat: (f: { apa: string; batas: number }) =>
    `terlalu besar: ${fileLimits[f.apa] ?? f.apa} melebihi batas ${f.batas}; pisahkan menjadi beberapa berkas, atau hapus yang bukan tabel`,
} as const;

const fileLimits: Readonly<Record<string, string>> = {
  berkas: 'ukuran berkas (bita)',
  bagian: 'jumlah bagian di dalam berkas',
  'isi-bagian': 'isi satu bagian sesudah dimekarkan (bita)',
  isi: 'isi semua bagian sesudah dimekarkan (bita)',
  lembar: 'jumlah lembar',
  kolom: 'jumlah kolom',
  gabung: 'jumlah sel gabungan',
  sel: 'jumlah sel',
  teks: 'jumlah huruf dalam sel',
  unsur: 'jumlah unsur dalam satu tabel',
} as const;

export const noCachedValue = {
  code: 'no-cached-value',
  kalimat: (_: object) => 'berisi rumus tanpa nilai tersimpan; buka berkas di Excel, simpan, lalu baca lagi',
} as const;

export const errorCell = {
  code: 'error-cell',
  kalimat: (f: { ditemukan: string }) => `rumusnya gagal (${f.ditemukan}); perbaiki rumus atau isi nilainya`,
} as const;

export const dateCell = {
  code: 'date-cell',
  kalimat: (f: { ditemukan: string }) =>
    `berisi tanggal atau jam (${f.ditemukan}), bukan angka; mungkin Excel mengubah "7-8" menjadi tanggal atau "1:10" menjadi jam: isi ulang sebagai teks`,
} as const;

export const splitNumber = {
  code: 'split-number',
  kalimat: (f: { ditemukan: string; lain?: number }) =>
    `angkanya ditampilkan dengan tanda di antara digit-digitnya (${f.ditemukan}), seperti 830 sebagai 8:30${f.lain === undefined ? '' : `, juga di ${f.lain} sel di bawahnya`}, sehingga maksudnya tidak pasti; isi ulang sebagai teks, atau ganti format selnya`,
} as const;

export const hiddenRows = {
  code: 'hidden-rows',
  kalimat: (f: { jumlah: number; baris: string }) =>
    `${f.jumlah} baris tersembunyi tidak dibaca (baris ${f.baris})`,
} as const;

export const belowHidden = {
  code: 'below-hidden',
  kalimat: (f: { baris: string }) =>
    `kosong, sedangkan baris tersembunyi di atasnya (baris ${f.baris}) berisi, dan isinya mungkin berlaku di sini juga; tampilkan baris itu, atau isi sel ini`,
} as const;

export const hiddenColumns = {
  code: 'hidden-columns',
  kalimat: (f: { jumlah: number; kolom: string }) =>
    `${f.jumlah} kolom tersembunyi tidak dibaca (kolom ${f.kolom})`,
} as const;

export const hiddenSheets = {
  code: 'hidden-sheets',
  kalimat: (f: { jumlah: number; lembar: string }) =>
    `${f.jumlah} lembar tersembunyi tidak dibaca (${f.lembar})`,
} as const;

export const hiddenValues = {
  code: 'hidden-values',
  kalimat: (f: { jumlah: number; sel: string }) =>
    `${f.jumlah} nilai yang tidak ditampilkan oleh format selnya tidak dibaca (sel ${f.sel})`,
} as const;

export const formulaPicture = {
  code: 'formula-picture',
  kalimat: (_: object) =>
    'berisi gambar atau objek yang tidak dapat dibaca (mungkin rumus); ketik ulang sebagai persamaan Word (Sisipkan > Persamaan) atau teks',
} as const;

export const trackedChanges = {
  code: 'tracked-changes',
  kalimat: (f: { jumlah: number }) =>
    `${f.jumlah} perubahan terlacak belum diterima atau ditolak; dibaca seolah semuanya diterima`,
} as const;

export const unreadContent = {
  code: 'unread-content',
  kalimat: (f: { apa: string; jumlah: number; tempat: string }) =>
    `${f.jumlah} ${unreadThings[f.apa] ?? f.apa} tidak dibaca${f.tempat === '' ? '' : ` (${f.tempat})`}${
      f.apa === 'sisipan' ? '; buka di Word, gabungkan isinya ke dokumen ini, simpan, lalu baca lagi' : ''
    }`,
} as const;

const unreadThings: Readonly<Record<string, string>> = {
  'catatan-kaki': 'catatan kaki atau catatan akhir',
  komentar: 'komentar',
  halaman: 'kepala atau kaki halaman',
  gambar: 'gambar, grafik atau objek',
  'kotak-teks': 'kotak teks',
  tersembunyi: 'bagian teks tersembunyi',
  dicoret: 'bagian teks yang dicoret',
  sisipan: 'dokumen sisipan',
  'lembar-grafik': 'lembar grafik',
} as const;

export const missingSheet = {
  code: 'missing-sheet',
  kalimat: (f: { ditemukan: string }) =>
    `tidak ada lembar bernama ${f.ditemukan}; periksa nama lembar di bagian bawah Excel`,
} as const;

export const missingDataSheet = {
  code: 'missing-data-sheet',
  kalimat: (_: object) =>
    'tidak ada lembar dengan kolom Kode dan Nilai; diharapkan buku kerja yang dibuat dari dokumen ini, dengan lembar Data',
} as const;

export const possibleShare = {
  code: 'possible-share',
  kalimat: (f: { ditemukan: string; persen: string }) =>
    `${f.ditemukan} di bawah satuan persen dibaca apa adanya; bila yang dimaksud ${withCommas(f.persen)}%, beri sel itu format persen di Excel`,
} as const;

export const percentCell = {
  code: 'percent-cell',
  kalimat: (f: { ditemukan: string; satuan: string }) =>
    `${f.ditemukan} berupa persen; diharapkan angka${f.satuan === '' ? '' : ` dalam ${f.satuan}`}`,
} as const;
