// What can be wrong with a text, a formula or a table that people wrote.

export const noValue = {
  code: 'no-value',
  kalimat: (_: object) => 'tidak berisi nilai',
} as const;

export const unreadableNumber = {
  code: 'unreadable-number',
  kalimat: (f: { sebab: string; ditemukan: string }) =>
    `${f.ditemukan} tidak terbaca sebagai satu angka: ${reasons[f.sebab] ?? f.sebab}`,
} as const;

const reasons: Readonly<Record<string, string>> = {
  'bukan-angka': 'diharapkan angka seperti 94,33 atau 8.785,00',
  pengelompokan: 'titik dan komanya tidak membentuk ribuan dan desimal, seperti 8.785,00',
  'lebih-dari-satu': 'ada lebih dari satu angka; rentang, batas, dan bagian dibaca oleh readTarget',
  satuan: 'yang mengikuti angkanya bukan satuan',
  terbilang: 'yang tertulis dengan huruf adalah angka lain',
} as const;

export const ambiguousNumber = {
  code: 'ambiguous-number',
  kalimat: (f: { id: string; en: string; ditemukan: string }) =>
    `${f.ditemukan} dapat berarti ${f.id} (id) atau ${f.en} (en); nyatakan locale`,
} as const;

export const unreadableTarget = {
  code: 'unreadable-target',
  kalimat: (f: { ditemukan: string }) =>
    `${f.ditemukan} tidak terbaca sebagai target; diharapkan bentuk seperti 94,33, 78 (BB), BB, 80 - 90%, atau >90`,
} as const;

export const unexpectedPart = {
  code: 'unexpected-part',
  kalimat: (f: { bagian: string; diharapkan: string }) =>
    `ditemukan ${f.bagian === '' ? 'akhir formula' : f.bagian}; diharapkan ${expected[f.diharapkan] ?? f.diharapkan}`,
} as const;

const expected: Readonly<Record<string, string>> = {
  operan: 'nama, angka, atau kurung buka',
  operator: 'tanda hitung (+ - x /) atau akhir formula',
  'kurung-kurawal': 'kurung kurawal buka { sesudah perintah LaTeX',
  'tanda-dikenal': 'huruf, angka, atau tanda hitung',
} as const;

export const unclosed = {
  code: 'unclosed',
  kalimat: (f: { bagian: string }) => `${f.bagian} tidak punya pasangan`,
} as const;

export const unknownCommand = {
  code: 'unknown-command',
  kalimat: (f: { perintah: string }) => `perintah LaTeX ${f.perintah} tidak dikenal`,
} as const;

export const notRational = {
  code: 'not-rational',
  kalimat: (f: { bagian: string }) =>
    `${f.bagian} bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan`,
} as const;

export const ambiguousPercent = {
  code: 'ambiguous-percent',
  kalimat: (f: { angka: string }) =>
    `${f.angka}% dalam formula dapat berarti ${f.angka} atau ${f.angka}/100; tulis sebagai pecahan atau desimal`,
} as const;

export const noVariable = {
  code: 'no-variable',
  kalimat: (_: object) => 'formula tidak menyebut satu pun variabel',
} as const;

/** Where a cell stands, counted from 1 as people do. */
type Sel = { readonly baris: number; readonly kolom: number; readonly judul: string };

const sel = (f: Sel): string => `baris ${f.baris}, kolom ${f.kolom}${f.judul === '' ? '' : ` (${f.judul})`}`;

export const noTable = {
  code: 'no-table',
  kalimat: (f: { baris: number }) =>
    `tidak ada tabel IKU dalam ${f.baris} baris; diharapkan baris judul yang memuat kolom indikator`,
} as const;

export const badTable = {
  code: 'bad-table',
  kalimat: (f: { baris: number; sebab: string }) =>
    `tabel tidak dapat dipisah menjadi sel: ${f.sebab}, sekitar baris ${f.baris}`,
} as const;

export const textOutside = {
  code: 'text-outside',
  kalimat: (f: { baris: number; karakter: number }) =>
    `${f.baris} baris (${f.karakter} karakter) di luar tabel tidak dibaca`,
} as const;

export const masked = {
  code: 'masked',
  kalimat: (f: Sel) => `${sel(f)}: deretan digit berbentuk NIP ditutup`,
} as const;

export const unknownColumn = {
  code: 'unknown-column',
  kalimat: (f: Sel) => `${sel(f)}: judul kolom tidak dikenal; isi selnya disimpan di caraPerhitungan`,
} as const;

export const notUnderstood = {
  code: 'not-understood',
  kalimat: (f: Sel & { disimpan: string; sebab: string }) =>
    `${sel(f)}: ${f.sebab === '' ? 'tidak dipahami' : f.sebab}; teksnya ${f.disimpan === '' ? 'tidak disimpan' : `disimpan di ${f.disimpan}`}`,
} as const;

export const packedMismatch = {
  code: 'packed-mismatch',
  kalimat: (f: Sel & { jumlah: number; indikator: number }) =>
    `${sel(f)}: berisi ${f.jumlah} baris untuk ${f.indikator} indikator dalam satu sel; pemisahannya tidak dapat dipastikan`,
} as const;

export const looseRow = {
  code: 'loose-row',
  kalimat: (f: { baris: number }) => `baris ${f.baris}: tidak punya indikator di atasnya untuk dilanjutkan`,
} as const;

export const assumed = {
  code: 'assumed',
  kalimat: (f: { apa: string; nilai: string }) =>
    `${hal[f.apa] ?? f.apa} tidak tertulis; dipakai "${f.nilai}"`,
} as const;

const hal: Readonly<Record<string, string>> = {
  judul: 'judul dokumen',
  instansi: 'nama instansi',
  tahun: 'tahun dokumen',
  satuan: 'satuan indikator',
  sasaran: 'sasaran',
} as const;

export const formulaAbove = {
  code: 'formula-above',
  kalimat: (f: Sel) =>
    `${sel(f)}: kosong, sedangkan indikator di atasnya berumus; dibaca sebagai nilai yang dilaporkan`,
} as const;
