import { SENTENCE, unquoted } from '../sheet/isNoLabel.js';
import { arithmeticIn } from './arithmeticIn.js';

/** Words with which the names of quantities begin. */
const QUANTITY =
  /^(?:jumlah|jml|total|banyak(?:nya)?|nilai|realisasi|rata-rata|volume|luas|panjang|angka|skor|seluruh(?!nya)|kapasitas|produksi|indeks|∑|Σ)/iu;
/** Words with which something begins that is no quantity. */
const REFERENCE =
  /^(?:lihat|sesuai|sumber|berdasarkan|terlampir|lampiran|menurut|mengacu|merujuk|catatan|satuan|metode|instrumen|responden|tidak ada|belum ada|diisi|n\/a|kuesioner|wawancara|observasi|data (?:dari|primer|sekunder|dinas|bps)|(?:hasil )?(?:survei|survey|penilaian|evaluasi|audit|kuesioner|wawancara|observasi|pengukuran|perhitungan|rekapitulasi))(?![\p{L}\p{N}])/iu;
/** Words with which quantities begin, and other things as well. */
const UNSURE =
  /^(?:hasil|data|laporan|dokumen|arsip|daftar|surat|buku|foto|nota|berita|form(?:ulir)?|instansi|badan|dinas)(?![\p{L}\p{N}])/iu;

/** True for the beginning of the name of a quantity: "Jumlah", "Total". */
export function startsQuantity(text: string): boolean {
  return QUANTITY.test(text);
}

/** True for what points to where a value comes from, and can be no name of a quantity: "lihat lampiran", "Hasil survei". */
export function isReference(text: string): boolean {
  return REFERENCE.test(text);
}

/** True for what may be the name of a quantity, or point to where a value comes from: "Hasil Kemenpan". */
export function isUnsure(text: string): boolean {
  return UNSURE.test(text);
}

/** True for a text that can be no part of the formula beside it: a sentence, a heading with a colon, a remark in brackets. */
export function isProse(text: string): boolean {
  if (/^\*{1,3}(?:\) ?)?\p{L}/u.test(text)) return true;
  const arithmetic = arithmeticIn(text);
  // The words of a name in quotes make no sentence.
  const isSentence = /[.:;!?]$/.test(text) || SENTENCE.test(unquoted(text));
  if (arithmetic === 'strong' || text.includes('=')) return false;
  if (/^\(.*\)$/.test(text)) return arithmetic === 'none';
  return isSentence && (!startsQuantity(text) || /[.;!?] \p{Lu}|\p{L}{2}:$/u.test(text));
}
