import type { Field, TableRecord } from './tableRecord.js';

const SIGNATURE =
  /^(?:mengetahui|menyetujui|disetujui|disahkan|ditetapkan|ditandatangani|pembina|penata|pengatur|nip|nama terang)\b/i;
/** Above a signature, but an official in charge of an indicator is called so as well. */
const OFFICE = /^(?:plt|plh|pj|a\.n|an|kepala|sekretaris|bupati|wali ?kota|gubernur)\b/i;

/** True for a text with a line as it stands above or below a signature. */
export function isSignature(text: string): boolean {
  return text.split('\n').some((line) => SIGNATURE.test(line.trim()) || OFFICE.test(line.trim()));
}

const LEADING: ReadonlySet<Field['heading']['jenis']> = new Set([
  'number',
  'kode',
  'kodeSasaran',
  'sasaran',
  'indikator',
]);
/** How notes below a table begin, and titles of what follows it. */
const NOTE =
  /^(?:(?:catatan|keterangan|ket|sumber(?: data)?|note|nb|n\.b|nota bene|penjelasan|kendala|hambatan|permasalahan|solusi|rekomendasi|tindak lanjut|faktor (?:pendukung|penghambat))\b ?\.?:|\(?\*{1,3}(?:\)| |(?=\p{L})(?!.*\*$))|(?:tabel|lanjutan|lampiran|halaman|formulir) )/iu;
/** A row of totals, whatever column says so. */
const TOTAL =
  /^(?:jumlah|total|rata ?-? ?rata|rerata)(?: (?:total|semua|seluruh|keseluruhan|capaian|realisasi|target|kinerja|nilai|anggaran|sasaran|indikator|persentase|tingkat|program|iku|\d+|\(%\)))* ?:?$/i;
const CODE = /^[\p{L}\d]{1,4}(?:[.)-][\p{L}\d]{1,4}){0,6}[.)]?$/u;

/**
 * True for a row that stands below the table and is no part of it: one that is signed, or that fills none of the leading
 * columns behind an empty row (`isBehindGap`).
 */
export function isBelowTable({ fields }: TableRecord, isBehindGap: boolean): boolean {
  const own = fields.filter(({ copy }) => copy === undefined);
  if (isNote(own) || isTotal(own)) return true;
  if (own.some(({ heading }) => heading.jenis === 'indikator')) return isBehindGap && own.length < 2;
  const isSigned = own.some(
    ({ heading, text }) =>
      SIGNATURE.test(text) || (isSignature(text) && (isBehindGap || heading.jenis !== 'penanggungJawab')),
  );
  if (isLabelled(own)) return true;
  const hasLeading = own.some(({ heading }) => LEADING.has(heading.jenis));
  if (!hasLeading || isSigned) return isBehindGap || isSigned;
  // Behind an empty row a lone cell is the heading of a group only when it has a number or a code.
  const text = own[0]?.text ?? '';
  return isBehindGap && own.length === 1 && !/^(?:[IVX]+|[A-Z]|\d+)[.)]?\s/.test(text) && !CODE.test(text);
}

/** True for a row of one cell that is a note on the table, or the title of another. */
export function isNote(own: readonly Field[]): boolean {
  return own.length === 1 && NOTE.test(own[0]?.text ?? '');
}

/** True for a row without a number that is called a total, or has no name but that. */
function isTotal(own: readonly Field[]): boolean {
  const [first] = own;
  return first !== undefined && LEADING.has(first.heading.jenis) && TOTAL.test(first.text);
}

/** True for words in the column of numbers beside values, and no name: a total, or a row of another table. */
function isLabelled(own: readonly Field[]): boolean {
  const isNamed = own.some(({ heading: { jenis } }) => jenis === 'sasaran' || jenis === 'sasaranOrIndikator');
  if (isNamed || own.length < 2) return false;
  return own.some(
    ({ heading: { jenis }, text }) => COUNTS.has(jenis) && /^\p{L}{3,}/u.test(text) && !CODE.test(text),
  );
}

const COUNTS: ReadonlySet<Field['heading']['jenis']> = new Set(['number', 'kode', 'kodeSasaran']);
