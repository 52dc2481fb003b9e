import { NUMBERS } from './heading.js';
import type { Field, TableRecord } from './tableRecord.js';

const SIGNATURE =
  /^(?:mengetahui|menyetujui|disetujui|disahkan|ditetapkan|ditandatangani|pembina|penata|pengatur|nip|nama terang)\b/i;
/** Above a signature, but an official in charge of an indicator is called so as well. */
const OFFICE = /^(?:plt|plh|pj|a\.n|an|kepala|sekretaris|bupati|wali ?kota|gubernur)\b/i;

/** The place and the date above a signature. */
const DATED =
  /^(?:di )?\p{L}[\p{L} .]{1,40}, {0,9}(?:tanggal )?(?:(?:\d{1,2}|[.…_-]{1,20}) ?)?(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember|[.…_-]{2,20})(?: |$)/iu;
/** Who signs: a head of government, or an office with the comma that stands before the space for a signature. */
const SIGNING =
  /^(?:plt\.? |plh\.? |pj\.? |a\.n\.? )?(?:(?:bupati|wali ?kota|gubernur)\b.{0,40}$|(?:kepala|sekretaris|bupati|wali ?kota|gubernur|direktur|camat|lurah)\b.*,$)/i;

/** True for a text with a line as it stands above or below a signature. */
export function isSignature(text: string): boolean {
  return text.split('\n').some((line) => SIGNATURE.test(line.trim()) || OFFICE.test(line.trim()));
}

/** True for a line that stands nowhere but at a signature. The date alone does not end a table: it can be that of a page. */
function isSigned(line: string): boolean {
  return SIGNATURE.test(line) || DATED.test(line) || SIGNING.test(line);
}

/** True for a row of nothing but signatures, whatever its columns; an official in charge can be listed with a comma. */
function isSignedAlone(own: readonly Field[]): boolean {
  return (
    own.length > 0 &&
    own.every(({ heading: { jenis }, text }) =>
      text
        .split('\n')
        .map((line) => line.trim())
        .some((line) => isSigned(jenis === 'penanggungJawab' ? line.replace(/,$/, '') : line)),
    )
  );
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
  /^(?:(?:catatan|keterangan|ket|sumber(?: data)?|note|nb|n\.b|nota bene|penjelasan|kendala|hambatan|permasalahan|solusi|rekomendasi|tindak lanjut|faktor (?:pendukung|penghambat))\b ?\.? ?:|\(?\*{1,3}(?:\)| |(?=\p{L})(?!.*\*$))|(?:tabel|lanjutan|lampiran|halaman|formulir) )/iu;
/** A mark of a note in a cell of its own. */
const NOTE_MARK = /^\(?\*{1,3}\)?$/;
/** An amount of money behind what it is for, in one cell. */
const MONEY =
  /^(?:(?:(?:jumlah|total|besar|nilai) )?(?:anggaran|pagu|dana|biaya|belanja)\b[^:]{0,80}:?|(?:jumlah|total) |[^:]{1,80}:) {0,2}rp\.? ?\d[\d.,]*(?:-|=)?$/i;
/** A row of totals, whatever column says so. */
const TOTAL =
  /^(?:jumlah|total|rata(?: ?- ?| )?rata|rerata)(?: (?:rata(?: ?- ?| )?rata|rerata|total|semua|seluruh|keseluruhan|capaian|realisasi|target|kinerja|nilai|anggaran|pagu|dana|biaya|belanja|sasaran|indikator|persentase|tingkat|program|iku|\d+|\(%\)))* ?:?$/i;
const CODE = /^[\p{L}\d]{1,4}(?:[.)-][\p{L}\d]{1,4}){0,6}[.)]?$/u;

/**
 * True for a row that stands below the table and is no part of it: one that is signed, or that fills none of the leading
 * columns behind an empty row (`isBehindGap`).
 */
export function isBelowTable({ fields }: TableRecord, isBehindGap: boolean): boolean {
  const own = fields.filter(({ copy }) => copy === undefined);
  if (isNote(own) || isTotal(own) || isSignedAlone(own)) return true;
  if (own.some(({ heading }) => heading.jenis === 'indikator'))
    return isBehindGap && (own.length < 2 || isLabelled(own) || own.every(({ text }) => isSignature(text)));
  const hasSignature = own.some(
    ({ heading, text }) =>
      SIGNATURE.test(text) || (isSignature(text) && (isBehindGap || heading.jenis !== 'penanggungJawab')),
  );
  if (isLabelled(own)) return true;
  const hasLeading = own.some(({ heading }) => LEADING.has(heading.jenis));
  if (!hasLeading || hasSignature) return isBehindGap || hasSignature;
  // Behind an empty row a lone cell is the heading of a group only when it has a number or a code.
  const text = own[0]?.text ?? '';
  return isBehindGap && own.length === 1 && !/^(?:[IVX]+|[A-Z]|\d+)[.)]?\s/.test(text) && !CODE.test(text);
}

/** True for a row of one cell, or of a mark and a text, that is a note on the table, or the title of another. */
export function isNote(own: readonly Field[]): boolean {
  const [first] = own;
  if (first === undefined) return false;
  const [, second] = own;
  if (own.length === 2 && second !== undefined) {
    const isParted = first.text.endsWith(':') || second.text.startsWith(':');
    return NOTE_MARK.test(first.text) || (isParted && NOTE.test(`${first.text}${second.text}`));
  }
  return own.length === 1 && (NOTE.test(first.text) || MONEY.test(first.text));
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
    ({ heading: { jenis }, text }) => NUMBERS.has(jenis) && /^\p{L}{3,}/u.test(text) && !CODE.test(text),
  );
}
