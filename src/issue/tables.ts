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
  kalimat: (f: { baris: number; karakter: number }) =>
    `${f.baris} baris (${f.karakter} karakter) di luar tabel tidak dibaca`,
} as const;

export const masked = {
  code: 'masked',
  kalimat: (_: object) => 'angka yang berbentuk NIP ditutup dengan tanda *',
} as const;

export const unknownColumn = {
  code: 'unknown-column',
  kalimat: (_: object) => `judul kolom tidak dikenal; isi sel-selnya disimpan di cara perhitungan`,
} as const;

export const notUnderstood = {
  code: 'not-understood',
  kalimat: (f: { disimpan: string; sebab: string; ditemukan: string }) =>
    `${f.ditemukan} ${notUnderstoodReasons[f.sebab] ?? 'tidak dipahami'}; ${f.disimpan === '' ? 'tidak disimpan' : 'disimpan di cara perhitungan'}`,
} as const;

const notUnderstoodReasons: Readonly<Record<string, string>> = {
  'tanpa-indikator': 'tidak dibaca, karena baris ini tidak menyebut indikator',
  'tanpa-tahun': 'dan isi kolom ini selanjutnya tidak dibaca, karena judulnya tidak menyebut tahun',
  'tanpa-judul': 'berada di kolom tanpa judul',
  'indikator-ganda': 'tidak dibaca, karena baris ini sudah menyebut indikator lain',
  'target-ganda': 'tidak dibaca, karena periode ini sudah punya target lain',
  'kondisi-awal-ganda': 'tidak dibaca, karena tahun ini sudah punya kondisi awal lain',
  'formula-ganda': 'tidak dibaca, karena indikator ini sudah punya formula lain',
  'bukan-formula': 'tidak terbaca sebagai formula',
  'tanpa-pembagi': 'hanya satu nama dikali 100, bukan formula; garis pecahannya hilang?',
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
  polaritas: 'tidak terbaca sebagai polaritas; diharapkan naik, turun, atau stabil',
} as const;

export const mixedNotation = {
  code: 'mixed-notation',
  kalimat: (f: { id: string; en: string; ditemukan: string }) =>
    `${f.ditemukan} dapat berarti ${f.id} (penulisan Indonesia) atau ${f.en} (penulisan Inggris); angka lain dalam dokumen ini tidak sepakat dengan satu cara penulisan`,
} as const;

export const packedMismatch = {
  code: 'packed-mismatch',
  kalimat: (f: { jumlah: number; indikator: number }) =>
    `berisi ${f.jumlah} baris, sedangkan sel indikatornya menyebut ${f.indikator}; diharapkan satu baris untuk tiap indikator`,
} as const;

export const looseRow = {
  code: 'loose-row',
  kalimat: (f: { ditemukan: string }) =>
    `${f.ditemukan} tidak dibaca, karena baris ini dan baris di atasnya tidak menyebut indikator`,
} as const;

export const assumed = {
  code: 'assumed',
  kalimat: (f: { apa: string; nilai: string }) =>
    `${assumedThings[f.apa] ?? f.apa} tidak tertulis; dipakai "${f.nilai}"`,
} as const;

const assumedThings: Readonly<Record<string, string>> = {
  judul: 'judul dokumen',
  instansi: 'nama instansi',
  tahun: 'tahun dokumen',
  satuan: 'satuan indikator',
  sasaran: 'sasaran',
} as const;

export const formulaAbove = {
  code: 'formula-above',
  kalimat: (_: object) =>
    'formulanya kosong, sedangkan indikator di atasnya berformula; dibaca sebagai nilai yang dilaporkan',
} as const;
