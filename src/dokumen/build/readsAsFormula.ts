import { hasSentence, isTold, unquoted } from '../sheet/isNoLabel.js';
import { arithmeticIn } from './arithmeticIn.js';
import type { ExplanationLine } from './explanationLines.js';
import { isAside, isExample } from './groupKinds.js';
import { groupLines, groupsAmong } from './groupLines.js';
import { isReference, isUnsure, startsQuantity } from './isProse.js';
import { looksLikeFormula } from './looksLikeFormula.js';

/** Signs between operands; a stroke and a plus between words are signs with spaces around them only. */
const SIGN = / [-−–:/+*x×÷] |[÷×]/u;
/** Words before a colon that say what stands behind it. */
const SAID =
  /^(?:alat|bukti|cara|dasar|frekuensi|indikator|jadwal|jenis|kategori|keterangan|kriteria|level|lokasi|metode|pelaksana|penanggung ?jawab|penilai(?:an)?|periode|polarisasi|sasaran|sifat|tahap|target|teknik|tipe|waktu)(?!\p{L})/iu;
/** Comparisons that sentences make as well. */
const COMPARED = /(?:^|\s)(?:di|mem)?banding(?:kan)?(?=\s)|perbandingan antara|rasio antara/iu;
/** What is shared or parted, and no number. */
const SHARED = /(?:^|\s)(?:di|mem)bagi(?:kan)? (?:rata|menjadi|atas|kepada|menurut|berdasarkan)(?!\p{L})/iu;
/** Numerator and denominator, each with its name. */
const NAMED_SIDE = /^(?:pembilang|penyebut|numerator|denominator|num|den) ?[:=]/imu;

/**
 * True where a person reads a formula among the lines of an explanation, though nothing but a formula need be meant: operands
 * with signs between them, or arithmetic in words. Sentences that compare, and lists of sources, are prose.
 */
export function readsAsFormula(lines: readonly ExplanationLine[], nama: string): boolean {
  const groups = groupsAmong(groupLines(lines, nama).items).filter(({ notasi }) => notasi === 'teks');
  if (groups.some(({ whole }) => hasNamedSide(whole.text))) return true;
  const own = groups.filter((group) => !isAside(group) && !isExample(group));
  return own.some(({ whole: { text } }) => isMeant(text, own.length === 1));
}

function isMeant(text: string, isAlone: boolean): boolean {
  if (looksLikeFormula(text)) return true;
  const bare = unquoted(text).replace(/^[^=]{1,120}=/u, '');
  if (isTold(text)) return !SHARED.test(text) && !isComparison(text);
  if (arithmeticIn(bare) === 'none' || hasSentence(bare)) return isTightQuotient(bare);
  const sides = bare.split(SIGN).map((side) => side.replace(/^[\s(["]+/u, ''));
  if (sides.some((side) => isReference(side) || isUnsure(side))) return false;
  if (sides.every((side) => startsQuantity(side) || /^\d/u.test(side))) return true;
  // A dash between words parts a remark from them.
  return isAlone && !/ [-−–] /u.test(bare) && !SAID.test(bare);
}

/** True for a comparison of anything but quantities, or one inside a sentence: "Realisasi dibandingkan dengan tahun lalu". */
function isComparison(text: string): boolean {
  if (!COMPARED.test(text)) return false;
  const named = text.replace(/^(?:membandingkan|perbandingan|rasio)(?: antara)? /iu, '');
  return !startsQuantity(named) || hasSentence(text);
}

/** `Jumlah A/Jumlah B`: a quotient without the spaces that would say so. */
export function isTightQuotient(text: string): boolean {
  const sides = text.split('/');
  return sides.length === 2 && sides.every((side) => startsQuantity(side) || /^\p{Lu}\d?$/u.test(side));
}

/** True for `Pembilang = ...`, which names one side of a quotient. */
export function hasNamedSide(text: string): boolean {
  return NAMED_SIDE.test(text);
}
