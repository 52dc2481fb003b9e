// What can be wrong with a table that people wrote.

export const noTable = {
  code: 'no-table',
  kalimat: (f: { baris: number }) =>
    `tidak ada tabel IKU dalam ${f.baris} baris; diharapkan baris judul yang memuat kolom indikator`,
} as const;

export const badTable = {
  code: 'bad-table',
  kalimat: (f: { baris: number; sebab: string }) =>
    `tabel tidak dapat dipisah menjadi sel: ${splitFaults[f.sebab] ?? f.sebab}, sekitar baris ${f.baris}`,
} as const;

const splitFaults: Readonly<Record<string, string>> = {
  'kutip-terbuka': 'tanda kutip tidak ditutup',
  'kutip-tak-teratur': 'tanda kutip tidak teratur',
  'pengurai-gagal': 'pengurainya gagal',
} as const;

export const textOutside = {
  code: 'text-outside',
  kalimat: (f: { baris: number; karakter: number }) =>
    `${f.baris} baris (${f.karakter} karakter) di luar tabel tidak dibaca`,
} as const;

export const masked = {
  code: 'masked',
  kalimat: (_: object) => 'deretan digit berbentuk NIP ditutup',
} as const;

export const unknownColumn = {
  code: 'unknown-column',
  kalimat: (_: object) => 'judul kolom tidak dikenal; isi selnya disimpan di cara perhitungan',
} as const;

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
  result: 'realisasi atau capaian',
} as const;

export const unknownPeriod = {
  code: 'unknown-period',
  kalimat: (f: { sebab: string }) =>
    `periode kolom ini tidak dapat dipastikan: ${unknownPeriods[f.sebab] ?? f.sebab}; isi selnya disimpan di cara perhitungan`,
} as const;

const unknownPeriods: Readonly<Record<string, string>> = {
  'anak-judul': 'judul di bawah judul target tidak dikenal',
  'tahun-ke': 'dokumen tidak menyebut rentang tahun sebanyak kolom tahun ke-1, ke-2, dan seterusnya',
  'bagian-tahun': 'dokumen berlaku beberapa tahun, dan judul kolom tidak menyebut tahunnya',
  akhir: 'tahun akhirnya tidak disebut',
} as const;

export const missingYear = {
  code: 'missing-year',
  kalimat: (f: { kolom: number }) =>
    `tahun dokumen tidak tertulis; nyatakan lewat pilihan tahun${f.kolom === 0 ? '' : ` (${f.kolom} kolom target tidak dibaca, isinya disimpan di cara perhitungan)`}`,
} as const;

export const headlessTable = {
  code: 'headless-table',
  kalimat: (_: object) =>
    'tabel baru tanpa judul kolom tidak dibaca; bila lanjutan tabel sebelumnya, ulangi judul kolomnya di atas baris ini',
} as const;

export const longRow = {
  code: 'long-row',
  kalimat: (f: { sel: number; judul: number }) =>
    `baris ini berisi ${f.sel} sel, judul kolomnya ${f.judul}; isinya dapat bergeser (koma di dalam sel CSV perlu tanda kutip), maka targetnya tidak dibaca dan teksnya disimpan di cara perhitungan`,
} as const;

export const notUnderstood = {
  code: 'not-understood',
  kalimat: (f: { disimpan: string; sebab: string }) =>
    `${notUnderstoodReasons[f.sebab] ?? 'tidak dipahami'}; teksnya ${f.disimpan === '' ? 'tidak disimpan' : `disimpan di ${f.disimpan}`}`,
} as const;

const notUnderstoodReasons: Readonly<Record<string, string>> = {
  'tanpa-indikator': 'tidak ada indikator di baris ini',
  'tanpa-tahun': 'tahunnya tidak disebut',
  'target-ganda': 'periodenya sudah punya target',
  'kondisi-awal-ganda': 'sudah ada kondisi awal lain',
  'formula-ganda': 'sudah ada formula lain',
  'bukan-formula': 'tidak terbaca sebagai formula',
} as const;

export const packedMismatch = {
  code: 'packed-mismatch',
  kalimat: (f: { jumlah: number; indikator: number }) =>
    `berisi ${f.jumlah} baris untuk ${f.indikator} indikator dalam satu sel; pemisahannya tidak dapat dipastikan`,
} as const;

export const looseRow = {
  code: 'loose-row',
  kalimat: (_: object) => 'tidak punya indikator di atasnya untuk dilanjutkan',
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
  sasaran: 'sasaran',
} as const;

export const formulaAbove = {
  code: 'formula-above',
  kalimat: (_: object) =>
    'kosong, sedangkan indikator di atasnya berumus; dibaca sebagai nilai yang dilaporkan',
} as const;
