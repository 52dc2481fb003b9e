// What can be wrong with a value of unknown origin before its meaning is looked at.

export const cyclic = {
  code: 'cyclic',
  kalimat: (_: object) => 'memuat dirinya sendiri; diharapkan data yang tidak melingkar',
} as const;

export const unreadable = {
  code: 'unreadable',
  kalimat: (_: object) => 'tidak dapat dibaca: pembacaannya melempar galat',
} as const;

export const forbiddenKey = {
  code: 'forbidden-key',
  kalimat: (f: { kunci: string }) => `kunci ${f.kunci} tidak diperbolehkan`,
} as const;

export const notPlain = {
  code: 'not-plain',
  kalimat: (f: { ditemukan: string }) =>
    `ditemukan ${f.ditemukan}; diharapkan data JSON biasa (objek, daftar, teks, angka, benar/salah)`,
} as const;

export const tooDeep = {
  code: 'too-deep',
  kalimat: (f: { batas: number }) => `bersarang terlalu dalam; paling dalam ${f.batas} tingkat`,
} as const;

export const tooLarge = {
  code: 'too-large',
  kalimat: (f: { batas: number }) => `terlalu banyak isi; paling banyak ${f.batas}`,
} as const;

export const tooLong = {
  code: 'too-long',
  kalimat: (f: { panjang: number; batas: number }) =>
    `teks ${f.panjang} karakter; paling panjang ${f.batas} karakter`,
} as const;

export const tooManyIssues = {
  code: 'too-many-issues',
  kalimat: (f: { batas: number }) => `lebih dari ${f.batas} masalah; sisanya tidak ditulis`,
} as const;

export const wrongArgument = {
  code: 'wrong-argument',
  kalimat: (f: { diharapkan: string; ditemukan: string }) =>
    `ditemukan ${f.ditemukan}; diharapkan ${f.diharapkan}`,
} as const;
