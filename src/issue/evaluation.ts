// What can be wrong with the numbers that are evaluated: of a row, of the columns of a batch, of a result that was stored.
// Each kind stands alone, so that a bundle carries only the sentences it can need.

type Label = { readonly label: string };

export const notAnObject = {
  code: 'not-an-object',
  kalimat: (f: { ditemukan: string }) =>
    `ditemukan ${f.ditemukan}; diharapkan objek berisi nilai tiap variabel`,
} as const;

export const missing = {
  code: 'missing',
  kalimat: (f: Label & { ditemukan: string }) =>
    `"${f.label}" belum diisi; isi dengan angka (0 bila memang nol)`,
} as const;

export const notANumber = {
  code: 'not-a-number',
  kalimat: (f: Label & { sebab: string; ditemukan: string }) =>
    `"${f.label}" bukan angka: ditemukan ${f.ditemukan}; ${numberFaults[f.sebab] ?? numberFaults['bukan-angka']}`,
} as const;

const numberFaults: Readonly<Record<string, string>> = {
  'bukan-angka': 'diharapkan angka, misalnya 23 atau "94.33"',
  'bilangan-tak-aman':
    'bilangan bulat di atas 9007199254740991 kehilangan digit; kirim sebagai teks atau bigint',
  'koma-desimal': 'tulis desimal dengan titik, misalnya "94.33"',
  'penyebut-nol': 'penyebut pecahan tidak boleh nol',
  'bukan-teks': 'definisi menulis angka sebagai teks, misalnya "94.33"',
} as const;

export const limit = {
  code: 'limit',
  kalimat: (f: { apa: string; batas: string; ditemukan: string }) =>
    f.apa === 'masukan'
      ? `ditemukan ${f.ditemukan}; paling banyak ${f.batas} digit`
      : `hasil antara terlalu besar; pembilang dan penyebut harus di bawah ${f.batas}`,
} as const;

export const notWhole = {
  code: 'not-whole',
  kalimat: (f: Label & { ditemukan: string }) =>
    `"${f.label}" adalah cacah: ditemukan ${f.ditemukan}; diharapkan bilangan bulat`,
} as const;

export const negative = {
  code: 'negative',
  kalimat: (f: Label & { ditemukan: string }) =>
    `"${f.label}" adalah cacah: ditemukan ${f.ditemukan}; diharapkan nol atau lebih`,
} as const;

export const outOfBounds = {
  code: 'out-of-bounds',
  kalimat: (f: Label & { batas: string; ditemukan: string }) =>
    `"${f.label}" di luar batas: ditemukan ${f.ditemukan}; diharapkan ${f.batas}`,
} as const;

export const computedVariable = {
  code: 'computed-variable',
  kalimat: (f: Label & { nama: string }) =>
    `"${f.label}" diambil dari hasil indikator "${f.nama}"; jangan diisi`,
} as const;

export const indicatorFailed = {
  code: 'indicator-failed',
  kalimat: (f: Label & { nama: string; letak: string }) =>
    `"${f.label}" belum ada nilainya, karena indikator "${f.nama}" tidak dapat dihitung (lihat ${f.letak})`,
} as const;

export const partExceedsWhole = {
  code: 'part-exceeds-whole',
  kalimat: (f: Label & { bagian: string; seluruh: string; labelSeluruh: string }) =>
    `"${f.label}" (${f.bagian}) melebihi "${f.labelSeluruh}" (${f.seluruh}), padahal bagian darinya`,
} as const;

export const divisionByZero = {
  code: 'division-by-zero',
  kalimat: (f: { pembilang: string }) => `penyebut bernilai 0, pembilang ${f.pembilang}; tidak dapat dibagi`,
} as const;

export const zeroOverZero = {
  code: 'zero-over-zero',
  kalimat: (_: object) => 'pembilang dan penyebut sama-sama 0; nilainya tidak tertentu',
} as const;

export const storedMismatch = {
  code: 'stored-mismatch',
  kalimat: (f: { tersimpan: string; dihitung: string }) =>
    `yang tersimpan ${f.tersimpan}, hitungan ulang memberi ${f.dihitung}; definisi atau datanya berubah`,
} as const;

export const storedResult = {
  code: 'stored-result',
  kalimat: (_: object) => 'ini salinan hasil, misalnya dari JSON; pulihkan dahulu dengan restoreHasil',
} as const;

export const unequalLengths = {
  code: 'unequal-lengths',
  kalimat: (f: { panjang: number; pertama: string; panjangPertama: number }) =>
    `berisi ${f.panjang} baris, sedangkan "${f.pertama}" berisi ${f.panjangPertama}; semua kolom harus sama panjang`,
} as const;
