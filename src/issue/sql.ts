// What can be wrong with what a table of a database is said to be, and what SQL cannot say.

export const badName = {
  code: 'bad-name',
  kalimat: (f: { dialek: string; sebab: string; batas: number; ditemukan: string }) =>
    `${f.ditemukan} tidak dapat menjadi nama di ${f.dialek}: ${nameFaults[f.sebab] ?? f.sebab}${f.sebab === 'panjang' ? ` ${f.batas}` : ''}`,
} as const;

const nameFaults: Readonly<Record<string, string>> = {
  kosong: 'diharapkan teks yang tidak kosong',
  nul: 'memuat karakter NUL',
  huruf: 'memuat karakter yang tidak dapat disimpan di sana',
  panjang: 'lebih panjang dari batasnya,',
  keluaran: 'sama dengan nama kolom hasil (seperti units, desimal, kode); beri nama lain',
} as const;

export const badColumnType = {
  code: 'bad-column-type',
  kalimat: (f: { ditemukan: string }) =>
    `ditemukan ${f.ditemukan}; diharapkan tipe kolom di tabelnya: smallint, integer, bigint, decimal(12,2), double(4) (paling banyak 4 angka di belakang koma) atau text(12,2) (angka dalam teks, paling banyak 12 angka, 2 di belakang koma)`,
} as const;

export const tooLargeForSql = {
  code: 'too-large-for-sql',
  kalimat: (_: object) =>
    'rumusnya terlalu besar untuk dihitung dengan pasti oleh basis data; hitung dengan evaluateBatch, atau perkecil tipe kolomnya',
} as const;

export const compositeInSql = {
  code: 'composite-in-sql',
  kalimat: (f: { label: string; nama: string }) =>
    `"${f.label}" mengambil hasil indikator "${f.nama}", sedangkan satu kueri membaca tabelnya saja; buat view dari indikator itu dengan toSql, gabungkan ke tabelnya, lalu panggil toSql untuk indikator ini dengan kolom hasilnya`,
} as const;

export const exactInGroups = {
  code: 'exact-in-groups',
  kalimat: (_: object) =>
    'capaian kelompok dihitung dari hasil sebagaimana tercetak, sedangkan definisi ini memakai hasil eksak; hitung dengan evaluateTabel dan computeCapaian, atau ubah capaian.dasar menjadi tercetak',
} as const;
