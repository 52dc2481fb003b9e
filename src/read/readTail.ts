import { once } from '../formula/once.js';
import type { Parsed } from '../issue/parsed.js';
import { unreadableNumber } from '../issue/reading.js';
import { failAt } from './failAt.js';
import { gradeOf } from './gradeOf.js';
import { hasSecondNumber } from './hasSecondNumber.js';
import { isGrade } from './isGrade.js';
import { readInWords } from './readInWords.js';
import { scale } from './scale.js';

// Marks of footnotes and of an end belong to nothing: 80*, 80 *), 80%¹⁾, 80%; but the full stop of "dok." is its own.
const FOOTNOTE = / ?(?:\*{1,3}\)?|[¹²³⁴-⁹]{1,2}⁾|[,;]|(?<=\p{L}{5})\.)$/u;
/** A grade behind a score: `/BB`, `, BB`, `[BB]`, `dengan predikat BB`. A dash may make a range of the two. */
const GRADE_BEHIND = /^(?:[/,;:=[] ?([^\]]+)\]?|(?:dengan )?((?:predikat|kategori|kriteria|opini) .+))$/iu;
// Other ways to write numbers, and letters that were typed for digits: 1e5, 0x10, 1OO, 5 IV.
const NUMERIC = /^(?:[ebox][+-]?\d|[oilvx]{2,}(?![a-z]))/iu;
const UNIT = once(
  () =>
    /^(?:[\p{L}°]|[%‰](?!\p{L})|\/ ?(?=[\p{L}1]))(?:[\p{L}\p{M}\p{N} %°/.,'’"&-]|\([^()]{0,60}\)){0,99}$/u,
);
const PER_MONEY = /^(?:(?:rupiah|per|(?:se)?tiap)\b|\/)/iu;
// A letter alone may be a magnitude of some language, or a grade.
const LETTER = once(() => /^(?:(?!(?:K\/|L\b))[A-Z]|[a-fi-ln-rt-wyz](?!\/))(?![\p{L}\p{N}-])/u);
const MAGNITUDE = once(
  () =>
    /^(?:[mbt]r?il+[iy](?!meter|liter|gram|ter|k)\p{L}{1,6}|mil|ml[dy]\p{L}?|jt\p{L}|rb\p{L}|trn|[bmt]n|[mb]io|thousand|hundred)(?!\p{L})/iu,
);
// These join the number to something else, bound it, or make a date or a time of it.
const NO_UNIT =
  /^(?:%? ?(?:dan|atau|sampai|hingga|sd|s\.d|lebih|kurang|up|to|min|max|maks|minim\w+|maks\w+|paling|ke ?atas|ke ?bawah|di ?atas|di ?bawah|sekitar|hampir|saja|target|(?:ter)?capai\w*|naik|turun|mening\w+|menur\w+)|(?:% ?)?dari (?:tahun|periode|triwulan|semester|bulan|kondisi|baseline)|dari|dengan|besar|an|satu|koma|plus|wi(?:b|ta|t)|jan|[fp]eb|mar|apr|m(?:ei|a[iy])|june?|jul[iy]?|a(?:g[stu]|ug)|sept?|o[ck]t|no[vp]|de[cs]|(?:jan|[fp]ebr)uar[iy]|mar(?:et|ch)|april|juni|a(?:gust|ugust|gustus)|(?:septem|o[ck]to|no[pv]em|de[cs]em)ber)\b|\b(?:lebih|kurang)$| (?:plus|dan|atau|serta|seperti|dengan|vs|per|dari|sampai|hingga|x)$/iu;

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
  const { number, word, rest: behind } = scale(plain, text.replace(FOOTNOTE, ''), isMoney);
  const said = readInWords(number, behind);
  // "1,5 miliar (satu koma lima miliar)" repeats the word instead of multiplying by it.
  const inWords = said?.agrees === false ? readInWords(plain, behind.replace(word, '')) : said;
  const unit = readUnit(inWords?.rest ?? behind);
  const sebab = inWords?.agrees === false ? 'terbilang' : whyNot(unit.satuan, isMoney);
  return sebab === undefined
    ? { ok: true, value: { number, word, unit } }
    : failAt(unreadableNumber, position, text, { sebab });
}

/** The unit and the grade in `dokumen`, `(BB)`, `/BB`, `orang (BB)`; a grade that nothing announces may be a unit: `12 cc`. */
function readUnit(rest: string): Tail['unit'] {
  const [, before = '', inside] = /^([^()]*)\( ?([^()]*?) ?\)$/u.exec(rest) ?? [];
  const [, parted, noun] = GRADE_BEHIND.exec(rest) ?? [];
  const predikat = gradeOf(inside ?? parted ?? noun ?? '');
  if (predikat !== undefined) {
    const satuan = before.trim();
    // "12 desa (mandiri)": which of them are meant, and no grade of the number.
    if (/^\p{Ll}{3}/u.test(predikat) && /^(?!poin|nilai|skor|indeks|persen)\p{L}/iu.test(satuan))
      return { satuan };
    return satuan === '' ? { predikat } : { satuan, predikat };
  }
  return /^\.?$/.test(rest) ? {} : { satuan: rest.replace(/^\(? ?(%|persen) ?[).]$/iu, '$1') };
}

/** Why a text is no unit; undefined where it is one, or there is none. */
function whyNot(satuan: string | undefined, isMoney: boolean): string | undefined {
  if (satuan === undefined) return undefined;
  if (hasSecondNumber(satuan)) return 'lebih-dari-satu';
  if (LETTER().test(satuan) || MAGNITUDE().test(satuan)) return 'huruf';
  const word = satuan.replace(/^% ?\/? ?/u, '');
  if (NUMERIC.test(word) || NO_UNIT.test(satuan) || isGrade(word) || !UNIT().test(satuan)) return 'satuan';
  return isMoney && !PER_MONEY.test(satuan) ? 'satuan' : undefined;
}
