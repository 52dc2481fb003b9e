// What keeps rows from being added up, and what an incomplete total means.

export const aggregationForbidden = {
  code: 'aggregation-forbidden',
  kalimat: (f: { menurut: string; sebab: string }) =>
    `indikator ini tidak boleh digabung menurut ${f.menurut}: ${forbiddenReasons[f.sebab] ?? f.sebab}; nyatakan agregasi.${f.menurut} bila memang ada caranya`,
} as const;

const forbiddenReasons: Readonly<Record<string, string>> = {
  penilaian: 'nilainya diberikan oleh penilai, dan definisinya tidak menyatakan rata-rata',
  persen: 'persentase tidak boleh dijumlahkan, dan definisinya tidak memilih antara gabungan dan rata-rata',
  lain: 'definisinya tidak menyatakan caranya',
} as const;

export const unjoinedResult = {
  code: 'unjoined-result',
  kalimat: (f: { label: string; kunci: string }) =>
    `"${f.label}" adalah hasil indikator lain, dan cara bergabungnya tidak dinyatakan; hitung dengan evaluateTabel, yang mengambil hasil itu, atau nyatakan ${f.kunci} pada variabelnya`,
} as const;

export const regionOverlap = {
  code: 'region-overlap',
  kalimat: (f: { ditemukan: string; induk: string }) =>
    `wilayah ${f.ditemukan} berada di dalam ${f.induk}, yang juga ada; angkanya akan terhitung dua kali`,
} as const;

export const mixedCodes = {
  code: 'mixed-codes',
  kalimat: (f: { ditemukan: string; sistem: string; pertama: string; sistemPertama: string }) =>
    `kode wilayah ${f.ditemukan} berbentuk kode ${f.sistem}, sedangkan ${f.pertama} kode ${f.sistemPertama}; pakai satu sistem kode saja`,
} as const;

export const unevenRows = {
  code: 'uneven-rows',
  kalimat: (f: { ada: string; diharapkan: string }) =>
    `di sini disebut ${f.ada === '-' ? 'tidak satu pun' : f.ada}; diharapkan ${f.diharapkan}, sama untuk semua baris`,
} as const;

export const conflictingKeys = {
  code: 'conflicting-keys',
  kalimat: (f: { pertama: string; kedua: string }) =>
    `${f.pertama} dan ${f.kedua} tidak dapat disebut bersama; pilih salah satu`,
} as const;

export const noWeight = {
  code: 'no-weight',
  kalimat: (f: { label: string }) => `bobot "${f.label}" semuanya 0; rata-rata berbobot tidak ada`,
} as const;

export const notInside = {
  code: 'not-inside',
  kalimat: (f: { ditemukan: string; luar: string }) => `${f.ditemukan} bukan bagian dari ${f.luar}`,
} as const;

export const periodKind = {
  code: 'period-kind',
  kalimat: (f: { ditemukan: string; pertama: string }) =>
    f.pertama === ''
      ? `periode ${f.ditemukan} berupa rentang tahun, yang dapat tumpang tindih; diharapkan tahun, semester, triwulan, atau bulan`
      : `periode ${f.ditemukan} tidak sejenis dengan ${f.pertama}; jangan campur tahun, semester, triwulan, dan bulan`,
} as const;

export const notExpected = {
  code: 'not-expected',
  kalimat: (f: { ditemukan: string }) => `${f.ditemukan} tidak ada dalam daftar yang diharapkan`,
} as const;

export const nothingToAggregate = {
  code: 'nothing-to-aggregate',
  kalimat: (f: { baris: number }) =>
    f.baris === 0 ? 'tidak ada baris untuk digabung' : `tidak satu pun dari ${f.baris} baris bernilai`,
} as const;

export const incompleteCoverage = {
  code: 'incomplete-coverage',
  kalimat: (f: {
    terpakai: number;
    semua: number;
    tanpa: string;
    without: string;
    cara: string;
    terakhir: string;
    last: string;
  }) =>
    `dihitung dari ${f.terpakai} dari ${f.semua}; tanpa ${f.tanpa}. ${(meanings[f.cara] ?? meanings.gabung)?.(f) ?? ''}`,
} as const;

const meanings: Readonly<Record<string, (f: { terakhir: string }) => string>> = {
  gabung: () => 'Nilai ini hanya berlaku untuk yang terhitung, bukan untuk keseluruhan',
  'rata-rata': () => 'Rata-rata ini hanya dari yang terhitung, bukan dari keseluruhan',
  jumlah: () => 'Jumlah ini belum termasuk yang tidak terhitung',
  terkecil: () => 'Nilai terkecil ini hanya dari yang terhitung',
  terbesar: () => 'Nilai terbesar ini hanya dari yang terhitung',
  terakhir: (f) => `Nilai ini keadaan pada ${f.terakhir}, yang terakhir diketahui`,
} as const;

/** Why one cell does not count: the facts of its own issue, with its code (`kode`) and its sentence (`sebab`). */
export const leftOut = {
  code: 'left-out',
  kalimat: (f: { sel: string; cell: string; sebab: string; kode: string }) =>
    `${f.sel} tidak terhitung: ${f.sebab}`,
} as const;
