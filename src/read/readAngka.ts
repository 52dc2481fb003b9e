import { readExact } from '../decimal/angka.js';
import { MAX_DIGITS } from '../decimal/exceedsLimit.js';
import type { TeksAngka } from '../decimal/teksAngka.js';
import { limit } from '../issue/evaluation.js';
import { Issues } from '../issue/issues.js';
import type { Parsed } from '../issue/parsed.js';
import { ambiguousNumber, noValue, unreadableNumber } from '../issue/reading.js';
import { checkOption, checkText } from './checkText.js';
import { collapse } from './collapse.js';
import { failAt } from './failAt.js';
import { isNoValue } from './isNoValue.js';
import { neverThrow } from './neverThrow.js';
import { plainNumber } from './plainNumber.js';
import { readTail, type Tail } from './readTail.js';

/** A number read from text. `nilai` is plain decimal text with the digits that were written. */
export interface AngkaTerbaca {
  /** The value: plain decimal text with the digits that were written. */
  readonly nilai: TeksAngka;
  /** The unit that stood before or behind the number: `'%'`, `'Rp'`, `'bh'`. */
  readonly satuan?: string;
  /** The grade that stood in brackets behind the number. */
  readonly predikat?: string;
  /** The original text. */
  readonly asli: string;
}

/** How numbers in a text are to be read. */
export interface PilihanAngka {
  /** The notation: `'id'`: dots group thousands, a comma is the decimal mark; `'en'`: the reverse; absent: whichever fits. */
  readonly locale?: 'id' | 'en';
}

/**
 * Reads a number as people write it in documents: `94,33`, `8.785,00`, `Rp 272.969.874.747`, `488.943.107.488,-`, `55%`,
 * `1.500bh`, `2 hari`, `12 (dua belas) dokumen`, `78 (BB)`.
 *
 * Without `locale` a text with exactly one well-formed reading is read, and one with two (`1.500`) is the issue
 * `ambiguous-number`. `%` is a unit and never divides by 100. Empty text, `-`, `n/a` and dots are the issue `no-value`; two
 * numbers (`80 - 90`, `1/3`, `12/05/2022`) are `unreadable-number`.
 * The path of an issue is the position of the character. Never throws.
 *
 * @param text The text as it was written.
 * @param pilihan The notation of its numbers, where it is known.
 * @example
 * ```ts
 * const terbaca = readAngka('94,33 %');
 * terbaca; // => { ok: true, value: { nilai: '94.33', satuan: '%', asli: '94,33 %' } }
 * const ganda = readAngka('1.500');
 * ganda.ok ? '' : ganda.issues[0]?.code; // => 'ambiguous-number'
 * ```
 */
export function readAngka(text: string, pilihan: PilihanAngka = {}): Parsed<AngkaTerbaca> {
  return neverThrow(pilihan, () => {
    const { locale } = pilihan;
    const issues = new Issues('argumen');
    checkText(text, issues);
    checkOption('locale', locale, ['id', 'en'], issues);
    return issues.isEmpty ? readNumber(text, locale) : { ok: false, issues: issues.list };
  });
}

// Prefix, sign, currency, sign again, digits; the rest is looked at by itself.
// Spaces between them are bounded, so that many of them cost no more than one look.
const HEAD = /^([-−]?)\s{0,3}((?:rp\.?|idr)?)\s{0,3}([-−]?)\s{0,3}(\d[\d.,]*)/iu;

function readNumber(text: string, locale: PilihanAngka['locale']): Parsed<AngkaTerbaca> {
  if (isNoValue(text)) return failAt(noValue, 0, text, {});
  const from = text.search(/\S/u);
  const match = HEAD.exec(text.slice(from));
  if (match === null) return failAt(unreadableNumber, from, text.trim(), { sebab: 'bukan-angka' });
  const [head, sign = '', currency = '', inner = '', digits = ''] = match;
  if (sign !== '' && inner !== '') return failAt(unreadableNumber, from, head, { sebab: 'bukan-angka' });
  // "94,33." ends a sentence, "5.000,-" ends an amount; neither mark belongs to the number.
  const core = digits.replace(/[.,]$/, '');
  const start = from + head.length - digits.length;
  const number = readDigits(core, locale, start);
  if (!number.ok) return number;
  const end = start + core.length;
  const tail = readTail(collapse(text.slice(end).replace(/^,\s*[-–—=]+/u, '')), number.value, end);
  if (!tail.ok) return tail;
  const read = readExact(`${sign}${inner}` === '' ? number.value : `-${number.value}`);
  if (!read.ok) return failAt(limit, start, core, { apa: 'masukan', batas: `${MAX_DIGITS}` });
  return { ok: true, value: { nilai: read.teks, ...withCurrency(tail.value, currency), asli: text } };
}

/** The unit and grade behind a number, with the currency before it. */
function withCurrency(
  { satuan = '', predikat }: Tail,
  currency: string,
): Pick<AngkaTerbaca, 'satuan' | 'predikat'> {
  const unit = currency === '' ? satuan : `Rp ${satuan.replace(/^rupiah$/iu, '')}`.trim();
  return { ...(unit === '' ? {} : { satuan: unit }), ...(predikat === undefined ? {} : { predikat }) };
}

/** Digits with dots and commas, by the locale that was given, or by the one that fits. */
function readDigits(core: string, locale: PilihanAngka['locale'], start: number): Parsed<TeksAngka> {
  const [id, en] = [plainNumber(core, 'id'), plainNumber(core, 'en')];
  if (locale === undefined && id !== undefined && en !== undefined && id !== en)
    return failAt(ambiguousNumber, start, core, { id: id.slice(0, 40), en: en.slice(0, 40) });
  const value = locale === undefined ? (id ?? en) : locale === 'id' ? id : en;
  return value === undefined
    ? failAt(unreadableNumber, start, core, { sebab: 'pengelompokan' })
    : { ok: true, value };
}
