import { once } from '../formula/once.js';
import type { Parsed } from '../issue/parsed.js';
import { unreadableNumber } from '../issue/reading.js';
import { failAt } from './failAt.js';
import { gradeOf } from './gradeOf.js';
import { hasSecondNumber } from './hasSecondNumber.js';
import { isGrade } from './isGrade.js';
import { readInWords } from './readInWords.js';
import { scale } from './scale.js';

// A letter and digits glued behind a number are another way to write numbers: 1e5, 0x10.
const NUMERIC = /^[ebox][+-]?\d/i;
const UNIT = once(
  () =>
    /^(?:[\p{L}°]|[%‰](?!\p{L})|\/ ?(?=[\p{L}1]))(?:[\p{L}\p{M}\p{N} %°/.,'’"&-]|\([^()]{0,60}\)){0,99}$/u,
);
const PER_MONEY = /^(?:(?:rupiah|per|se?tiap)\b|\/)/iu;
// A letter alone may be a magnitude of some language, or a grade.
const LETTER = once(() => /^(?:(?!(?:K\/|L\b))[A-Z]|k|bn|mn|mio)(?![\p{L}\p{N}-])/u);
// These join the number to something else, bound it, or make a date or a time of it.
const NO_UNIT =
  /^(?:%? ?(?:dan|atau|sampai|hingga|sd|s\.d|lebih|kurang|min|max|maks|minim\w+|maks\w+|paling|ke ?atas|ke ?bawah|di ?atas|di ?bawah|sekitar|hampir|naik|turun|mening\w+|menur\w+)|dari|besar|wi(?:b|ta|t)|jan|[fp]eb|mar|apr|mei|june?|jul|ag[stu]|sept?|okt|no[vp]|des|(?:jan|[fp]ebr)uari|maret|april|juni|juli|agustus|(?:septem|okto|no[pv]em|desem)ber)\b|\b(?:lebih|kurang)$/iu;

/** What follows a number. */
export interface Tail {
  /** The number, multiplied by the word of magnitude that followed it: plain decimal text. */
  readonly number: string;
  /** The word of magnitude, empty where there was none. */
  readonly word: string;
  /** Its unit and its grade, each where there is one. */
  readonly unit: { readonly satuan?: string; readonly predikat?: string };
}

/**
 * Reads what follows a number, which itself is given as plain decimal text and ends at a character of the whole text; `isMoney`
 * when the sign of a currency stood before it.
 */
export function readTail(text: string, plain: string, position: number, isMoney = false): Parsed<Tail> {
  // Marks of footnotes belong to nothing: 80*, 80 *).
  const { number, word, rest: behind } = scale(plain, text.replace(/ ?\*{1,3}\)?$/u, ''), isMoney);
  const said = readInWords(number, behind);
  // "1,5 miliar (satu koma lima miliar)" repeats the word instead of multiplying by it.
  const inWords = said?.agrees === false && word !== '' ? readInWords(plain, behind.replace(word, '')) : said;
  const unit = readUnit(inWords?.rest ?? behind);
  const sebab = inWords?.agrees === false ? 'terbilang' : whyNot(unit.satuan, isMoney);
  return sebab === undefined
    ? { ok: true, value: { number, word, unit } }
    : failAt(unreadableNumber, position, text, { sebab });
}

/** The unit and the grade in `dokumen`, `(BB)`, `/BB`, `orang (BB)`; a grade that nothing announces may be a unit: `12 cc`. */
function readUnit(rest: string): Tail['unit'] {
  const [, before = '', inside] = /^([^()]*)\( ?([^()]*?) ?\)$/u.exec(rest) ?? [];
  const [, slash, noun] = /^(?:\/ ?(.+)|((?:predikat|kategori|kriteria|opini) .+))$/iu.exec(rest) ?? [];
  const predikat = gradeOf(inside ?? slash ?? noun ?? '');
  if (predikat !== undefined) {
    const satuan = before.trim();
    return satuan === '' ? { predikat } : { satuan, predikat };
  }
  return /^\.?$/.test(rest) ? {} : { satuan: rest.replace(/^\(? ?(%|persen) ?[).]$/iu, '$1') };
}

/** Why a text is no unit; undefined where it is one, or there is none. */
function whyNot(satuan: string | undefined, isMoney: boolean): string | undefined {
  if (satuan === undefined) return undefined;
  if (hasSecondNumber(satuan)) return 'lebih-dari-satu';
  if (LETTER().test(satuan)) return 'huruf';
  if (NUMERIC.test(satuan) || NO_UNIT.test(satuan) || isGrade(satuan) || !UNIT().test(satuan))
    return 'satuan';
  return isMoney && !PER_MONEY.test(satuan) ? 'satuan' : undefined;
}
