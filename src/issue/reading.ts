// What can be wrong with a number, a target or a formula that people wrote.

import { shortNumber } from './shortNumber.js';
import { withCommas } from './withCommas.js';

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
  'lebih-dari-satu': 'ada lebih dari satu angka; diharapkan satu angka seperti 94,33',
  satuan: 'yang mengikuti angkanya bukan satuan',
  'salah-ketik': 'ada huruf di antara angkanya, mungkin O atau l untuk 0 atau 1',
  nol: 'angka tidak diawali nol, kecuali desimal seperti 0,5',
  huruf: 'hurufnya dapat berarti ribu, miliar, atau satuan lain; tulis katanya, seperti 12,5 miliar',
  kurung: 'angka dalam kurung dapat berarti angka negatif; tulis dengan tanda minus atau tanpa kurung',
  terbilang: 'yang tertulis dengan huruf adalah angka lain',
} as const;

export const ambiguousNumber = {
  code: 'ambiguous-number',
  kalimat: (f: { id: string; en: string; ditemukan: string; saran?: string }) =>
    f.saran === undefined
      ? `${f.ditemukan} dapat berarti ${shortNumber(f.id, ',')} (penulisan Indonesia) atau ${shortNumber(f.en, ',')} (penulisan Inggris); nyatakan penulisan yang dipakai`
      : `${f.ditemukan} dapat berarti ${shortNumber(f.id, ',')} atau ${shortNumber(f.en, ',')}; tulis ribuan dengan titik dan desimal tanpa nol di belakangnya`,
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
  sekali: 'x 100 satu kali saja',
  operator: 'tanda hitung (+ - x /) atau akhir formula',
  'kurung-kurawal': 'kurung kurawal buka { sesudah perintah LaTeX',
  dengan: 'satu kata "dengan" di antara dua nama',
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
    withCommas(
      `${f.angka}% dalam formula dapat berarti ${f.angka} atau ${f.angka}/100; tulis sebagai pecahan atau desimal`,
    ),
} as const;

export const noVariable = {
  code: 'no-variable',
  kalimat: (_: object) => 'formula tidak menyebut satu pun variabel',
} as const;

export const ambiguousFormula = {
  code: 'ambiguous-formula',
  kalimat: (f: { satu: string; dua: string; saran: string }) =>
    `formula dapat berarti ${f.satu} atau ${f.dua}; ${advice[f.saran] ?? f.saran}`,
} as const;

const advice: Readonly<Record<string, string>> = {
  kurung: 'tulis dengan tanda kurung',
  'garis-miring': 'tulis " / " dengan spasi bila membagi, atau nama itu di antara tanda kutip',
  kali: 'tulis " x " bila mengalikan, atau nama itu di antara tanda kutip',
  tanda: 'tulis tanda + - x bila dihitung, atau nama itu di antara tanda kutip',
  'kata-depan':
    'hapus kata di depan kurung bila kata itu hanya judul, atau tulis semuanya di antara tanda kutip',
  'tanda-hubung': 'tulis " - " dengan spasi bila mengurangi, atau nama itu di antara tanda kutip',
} as const;

export const noOperation = {
  code: 'no-operation',
  kalimat: (f: { ditemukan: string }) =>
    `${f.ditemukan} tidak memuat hitungan; tulis " / " dengan spasi bila membagi, atau masukkan hasilnya sebagai nilai yang dilaporkan`,
} as const;

export const noDivisor = {
  code: 'no-divisor',
  kalimat: (f: { nama: string; pengali: string }) =>
    `"${f.nama}" dikali ${f.pengali} tanpa pembagi; garis pecahan hilang? Tulis seperti A / B x ${f.pengali}, atau nama itu di antara tanda kutip`,
} as const;

export const unitDivisor = {
  code: 'unit-divisor',
  kalimat: (f: { angka: string; satuan: string }) =>
    `"${f.angka} ${f.satuan}" adalah satuan, bukan pembagi; tulis / (jumlah ${f.satuan}) x ${f.angka}, dengan satuan "per ${f.angka} ${f.satuan}"`,
} as const;
