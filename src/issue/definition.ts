import { withCommas } from './withCommas.js';

// What can be wrong with a definition.

export const uncheckedDefinition = {
  code: 'unchecked-definition',
  kalimat: (f: { define: string; parse: string; ditemukan: string; berupa?: string }) =>
    `ditemukan ${f.ditemukan}${f.berupa === undefined ? ', yang belum diperiksa' : ` dari ${f.berupa}`}; panggil ${f.define} (untuk JSON: ${f.parse}) dan pakai hasilnya`,
} as const;

export const missingField = {
  code: 'missing-field',
  kalimat: (f: { kunci: string }) => `"${f.kunci}" wajib ada`,
} as const;

export const unknownKey = {
  code: 'unknown-key',
  kalimat: (f: { kunci: string; dikenal: string }) =>
    `"${f.kunci}" tidak dikenal; yang dikenal: ${f.dikenal}`,
} as const;

export const wrongType = {
  code: 'wrong-type',
  kalimat: (f: { diharapkan: string; ditemukan: string }) =>
    `ditemukan ${f.ditemukan}; diharapkan ${forms[f.diharapkan] ?? f.diharapkan}`,
} as const;

const forms: Readonly<Record<string, string>> = {
  text: 'teks yang tidak kosong',
  integer: 'bilangan bulat',
  true: 'true (atau tidak ditulis)',
  list: 'daftar',
  object: 'objek',
  expression: 'id variabel atau simpul hitungan',
} as const;

export const notInList = {
  code: 'not-in-list',
  kalimat: (f: { pilihan: string; ditemukan: string }) =>
    `ditemukan ${f.ditemukan}; diharapkan salah satu dari: ${f.pilihan}`,
} as const;

export const badFormat = {
  code: 'bad-format',
  kalimat: (f: { contoh: string; ditemukan: string }) =>
    `ditemukan ${f.ditemukan}; diharapkan bentuk seperti ${f.contoh}`,
} as const;

export const badId = {
  code: 'bad-id',
  kalimat: (f: { ditemukan: string }) =>
    `ditemukan ${f.ditemukan}; id diawali huruf kecil, lalu huruf, angka, atau _, paling panjang 64 karakter`,
} as const;

export const outOfRange = {
  code: 'out-of-range',
  kalimat: (f: { minimum: number; maksimum: number; ditemukan: string }) =>
    `ditemukan ${f.ditemukan}; diharapkan ${f.minimum} sampai ${f.maksimum}`,
} as const;

export const tooFew = {
  code: 'too-few',
  kalimat: (f: { jumlah: number; minimum: number }) => `berisi ${f.jumlah}; paling sedikit ${f.minimum}`,
} as const;

export const tooMany = {
  code: 'too-many',
  kalimat: (f: { jumlah: number; maksimum: number }) => `berisi ${f.jumlah}; paling banyak ${f.maksimum}`,
} as const;

export const notPositive = {
  code: 'not-positive',
  kalimat: (f: { ditemukan: string }) => `ditemukan ${f.ditemukan}; diharapkan lebih dari nol`,
} as const;

export const zeroDivisor = {
  code: 'zero-divisor',
  kalimat: (_: object) => 'pembagi tetap bernilai nol; hasilnya tidak akan pernah ada',
} as const;

export const unknownVariable = {
  code: 'unknown-variable',
  kalimat: (f: { variabel: string; dikenal: string }) =>
    `variabel "${f.variabel}" tidak ada${f.dikenal === '' ? '' : `; yang ada: ${f.dikenal}`}`,
} as const;

export const unusedVariable = {
  code: 'unused-variable',
  kalimat: (f: { variabel: string }) => `variabel "${f.variabel}" tidak dipakai oleh formula`,
} as const;

export const partCycle = {
  code: 'part-cycle',
  kalimat: (f: { variabel: string }) => `"${f.variabel}" menjadi bagian dari dirinya sendiri`,
} as const;

export const reversed = {
  code: 'reversed',
  kalimat: (f: { bawah: string | number; atas: string | number }) =>
    `batas bawah ${f.bawah} melebihi batas atas ${f.atas}`,
} as const;

export const replacesItself = {
  code: 'replaces-itself',
  kalimat: (f: { ditemukan: string }) =>
    `ditemukan ${f.ditemukan}, yaitu definisi ini sendiri; sebut definisi lain yang digantikan atau menggantikannya`,
} as const;

export const duplicate = {
  code: 'duplicate',
  kalimat: (f: { kunci: string; pertama: string; ditemukan: string }) =>
    `${f.kunci} ${f.ditemukan} sudah dipakai di ${f.pertama}`,
} as const;

export const unknownParent = {
  code: 'unknown-parent',
  kalimat: (f: { ditemukan: string }) => `sasaran induk ${f.ditemukan} tidak ada dalam dokumen`,
} as const;

export const parentCycle = {
  code: 'parent-cycle',
  kalimat: (f: { id: string }) => `sasaran "${f.id}" menjadi induk dari dirinya sendiri`,
} as const;

export const unknownIndicator = {
  code: 'unknown-indicator',
  kalimat: (f: { ditemukan: string }) => `indikator ${f.ditemukan} tidak ada dalam dokumen`,
} as const;

export const indicatorCycle = {
  code: 'indicator-cycle',
  kalimat: (f: { hubungan: string; lingkaran: string }) =>
    `${cyclic[f.hubungan] ?? f.hubungan}: ${f.lingkaran}`,
} as const;

const cyclic: Readonly<Record<string, string>> = {
  variabel: 'indikator dihitung dari hasilnya sendiri',
  induk: 'indikator menjadi induk dari dirinya sendiri',
  rincian: 'indikator menjadi rincian dari dirinya sendiri',
} as const;

export const conflictingVariable = {
  code: 'conflicting-variable',
  kalimat: (f: { variabel: string; pertama: string; sifat: string }) =>
    `variabel "${f.variabel}" berbeda dari yang ada di ${f.pertama}: ${f.sifat}; samakan, atau ganti salah satu id`,
} as const;

export const scaleGap = {
  code: 'scale-gap',
  kalimat: (f: { bawah: string; atas: string }) =>
    f.bawah === f.atas
      ? `tidak ada kelas untuk nilai tepat ${f.bawah}; tutup salah satu ujungnya`
      : `tidak ada kelas untuk nilai antara ${f.bawah} dan ${f.atas}; sambung ujung kedua kelas`,
} as const;

export const scaleOrder = {
  code: 'scale-order',
  kalimat: (f: { apa: string; bawah: string; atas: string }) =>
    f.apa === 'angka'
      ? `angka kelas ${f.bawah} tidak lebih besar dari angka kelas sebelumnya, ${f.atas}; urutkan dari yang terendah`
      : `kelas mulai ${f.bawah} berada di bawah kelas sebelumnya, yang sampai ${f.atas}; urutkan dari yang terendah`,
} as const;

export const scaleOverlap = {
  code: 'scale-overlap',
  kalimat: (f: { bawah: string; atas: string }) =>
    f.bawah === f.atas
      ? `nilai tepat ${f.bawah} masuk dua kelas; buka salah satu ujungnya`
      : `nilai antara ${f.bawah} dan ${f.atas} masuk dua kelas; sambung ujung kedua kelas`,
} as const;

export const unknownGrade = {
  code: 'unknown-grade',
  kalimat: (f: { dikenal: string; ditemukan: string }) =>
    `predikat ${f.ditemukan} tidak ada dalam skala; yang ada: ${f.dikenal}`,
} as const;

export const gradeMismatch = {
  code: 'grade-mismatch',
  kalimat: (f: { nilai: string; seharusnya: string; ditemukan: string }) =>
    `nilai ${f.nilai} tidak berpredikat ${f.ditemukan}; menurut skala: ${f.seharusnya}`,
} as const;

export const exampleMismatch = {
  code: 'example-mismatch',
  // In a table numbers have decimal commas, in a definition points.
  kalimat: (f: { dihitung: string; ditemukan: string; sumber?: 'tabel' }) =>
    `contoh menyebut ${f.ditemukan}, hitungan memberi "${f.sumber === undefined ? f.dihitung : withCommas(f.dihitung)}"`,
} as const;

export const cumulativePeriod = {
  code: 'cumulative-period',
  kalimat: (f: { ditemukan: string }) =>
    `target kumulatif hanya ada di dalam satu tahun (semester, triwulan, bulan); ditemukan periode ${f.ditemukan}`,
} as const;

export const mixedCumulative = {
  code: 'mixed-cumulative',
  kalimat: (f: { pertama: string }) =>
    `berbeda dari target ${f.pertama}: dalam satu tahun semua target sejenis harus kumulatif, atau tidak satu pun`,
} as const;

export const polarityMismatch = {
  code: 'polarity-mismatch',
  kalimat: (f: { polaritas: string; ditemukan: string }) =>
    `batas ${f.ditemukan} bertentangan dengan polaritas ${f.polaritas}`,
} as const;

export const notPoolable = {
  code: 'not-poolable',
  kalimat: (f: { sebab: string }) =>
    f.sebab === 'penilaian'
      ? 'nilai yang diberikan penilai tidak dapat digabung; hanya rata-rata yang mungkin'
      : 'nilai yang dilaporkan jadi tidak punya pembilang dan penyebut untuk digabung; hanya rata-rata yang mungkin',
} as const;

export const missingJoin = {
  code: 'missing-join',
  kalimat: (f: { variabel: string; kunci: string }) =>
    `cara bergabung variabel "${f.variabel}" wajib dinyatakan di ${f.kunci}, karena indikatornya digabung`,
} as const;

export const notSummable = {
  code: 'not-summable',
  kalimat: (f: { sebab: string }) =>
    `hasil tidak boleh dijumlahkan: ${notSummableReasons[f.sebab] ?? f.sebab}`,
} as const;

const notSummableReasons: Readonly<Record<string, string>> = {
  penilaian: 'nilainya diberikan oleh penilai',
  persen: 'satuannya persen; jumlah persentase tidak berarti',
  'tak-linear': 'formulanya bukan jumlah variabel dengan bobot tetap, tanpa tetapan',
  variabel: 'ada variabel yang tidak dijumlahkan antarperiode (gabungPeriode)',
} as const;

export const unusableWeight = {
  code: 'unusable-weight',
  kalimat: (f: { sebab: string; variabel: string }) =>
    f.sebab === 'negatif'
      ? `bobot "${f.variabel}" dapat bernilai negatif; nyatakan jenis cacah atau minimum 0`
      : f.sebab === 'indikator'
        ? `bobot "${f.variabel}" adalah hasil indikator lain; bobot harus data`
        : 'bobot hanya untuk rata-rata antarwilayah',
} as const;

export const unknownWeight = {
  code: 'unknown-weight',
  kalimat: (f: { kunci: string; dikenal: string }) =>
    `bobot untuk "${f.kunci}" tidak dikenal; yang ada: ${f.dikenal}`,
} as const;
