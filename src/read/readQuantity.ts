import { readExact } from '../decimal/angka.js';
import { MAX_DIGITS } from '../decimal/exceedsLimit.js';
import type { TeksAngka } from '../decimal/teksAngka.js';
import { once } from '../formula/once.js';
import { limit } from '../issue/evaluation.js';
import type { Parsed } from '../issue/parsed.js';
import { ambiguousNumber, unreadableNumber } from '../issue/reading.js';
import { collapse } from './collapse.js';
import { failAt } from './failAt.js';
import { plainNumber } from './plainNumber.js';
import { readTail, type Tail } from './readTail.js';

/** The notation of numbers; undefined: whichever fits. */
export type Locale = 'id' | 'en' | undefined;

/** A number with what stood around it. */
export interface Quantity extends Pick<Tail, 'unit' | 'word'> {
  readonly nilai: TeksAngka;
}

// Sign, currency or percent, sign again, digits; the rest is looked at by itself. A hyphen before a space may begin an item of a list.
// Spaces between them are bounded, so that many of them cost no more than one look.
const HEAD = /^(−\s{0,3}|minus\s|[-–]?)((?:(?:rp\.?|idr|%)\s{0,3})?)(−\s{0,3}|[-–]?)(\d[\d.,]*)/iu;
const IN_BRACKETS =
  /^[-–−]?(?:rp\.?|idr)?\s{0,3}\([^\p{L}\d()]{0,5}(?:(?:rp\.?|idr|minus)[^\p{L}\d()]{0,5})?\d/iu;

/** A number, and behind it a sign of arithmetic or a letter with another. */
const SEVERAL = /\d\s{0,3}%?\s{0,3}[)(=x×*:;/+-]{1,3}\s{0,3}\d|\d[^\d]{0,40}=\s{0,3}\d|\d\s?[,;] \p{L}/iu;

/** Letters that were typed for the digits 0 and 1: `1OO`, `l03`. */
const MISTYPED = once(
  () => /(?<![\p{L}\d.,])(?=[\dOIl.,]{0,40}\d)[\d.,]{0,40}[OIl][\dOIl.,]{0,40}(?![\p{L}\d])/u,
);

/** Reads a text that is one number with its unit; it begins at the character `offset` of what issues speak of. */
export function readQuantity(text: string, locale: Locale, offset = 0): Parsed<Quantity> {
  const read = readPlain(text, locale, offset);
  if (read.ok || !MISTYPED().test(text)) return read;
  const { code, path: [at] = [] } = read.issues[0] ?? {};
  if (code !== unreadableNumber.code || typeof at !== 'number') return read;
  return failAt(unreadableNumber, at, text.trim(), { sebab: 'salah-ketik' });
}

function readPlain(text: string, locale: Locale, offset: number): Parsed<Quantity> {
  const blank = text.search(/\S/u);
  const from = offset + blank;
  const given = text.slice(blank);
  const [head, sign = '', currency = '', inner = '', digits = ''] = HEAD.exec(given) ?? [];
  if (head === undefined) {
    return failAt(unreadableNumber, from, given.trim(), { sebab: whyNone(given) });
  }
  if (sign !== '' && inner !== '') return failAt(unreadableNumber, from, head, { sebab: 'bukan-angka' });
  // "94,33." ends a sentence, "5.000,-" ends an amount; neither mark belongs to the number.
  const core = digits.replace(/[.,]$/, '');
  const start = from + head.length - digits.length;
  const end = start + core.length;
  // What ends in a comma and a dash has its dots between thousands.
  const isAmount = !core.includes(',') && /^[,.]\s*[-–—=]/u.test(text.slice(end - offset));
  const number = readDigits(core, locale ?? (isAmount ? 'id' : undefined), start);
  if (!number.ok) return number;
  const behind = collapse(text.slice(end - offset).replace(/^[,.]\s*[-–—=]+/u, ''));
  const tail = readTail(behind, number.value, end, /r/iu.test(currency));
  if (!tail.ok) return tail;
  const { number: scaled, unit, word } = tail.value;
  const sebab = faultOf(core, unit.satuan, currency, locale);
  if (sebab !== undefined) return failAt(unreadableNumber, start, given.trim(), { sebab });
  const read = readExact(`${sign}${inner}` === '' ? scaled : `-${scaled}`);
  if (!read.ok) return failAt(limit, start, core, { apa: 'masukan', batas: `${MAX_DIGITS}` });
  return { ok: true, value: { nilai: read.teks, word, unit: withCurrency(unit, currency) } };
}

/** Why a text that begins with no number is none: "(45 / 50) x 100% = 90%" is no negative one. */
function whyNone(text: string): string {
  const isNegative = IN_BRACKETS.test(text);
  if ((isNegative || text.startsWith('(')) && SEVERAL.test(text)) return 'lebih-dari-satu';
  return isNegative ? 'kurung' : 'bukan-angka';
}

/** Why a number and the unit behind it are no quantity; undefined where they are one. */
function faultOf(core: string, satuan: string | undefined, currency: string, locale: Locale) {
  if (locale !== 'en' && isClock(core, satuan)) return 'lebih-dari-satu';
  // `% 80` says what `80 %` does, and no more stands behind it.
  return currency.startsWith('%') && satuan !== undefined ? 'satuan' : undefined;
}

/** `2.30 jam` is two and a half hours by the clock, or less. */
function isClock(core: string, satuan = ''): boolean {
  return /^\d{1,2}\.[0-5]\d$/u.test(core) && /^(?:jam|menit)\b/iu.test(satuan);
}

/** The unit and grade behind a number, with the currency or the percent sign before it. */
function withCurrency(unit: Tail['unit'], currency: string): Tail['unit'] {
  if (currency === '') return unit;
  if (currency.startsWith('%')) return { ...unit, satuan: '%' };
  return { ...unit, satuan: `Rp ${(unit.satuan ?? '').replace(/^rupiah$/iu, '')}`.trim() };
}

/** Thousands behind more digits than a group has: three decimals that say nothing, or a mark that was left out. */
const LOST_MARK = /^\d{4,}[.,]000$/;

/** Digits with dots and commas, by the locale that was given, or by the one that fits. */
function readDigits(core: string, locale: Locale, start: number): Parsed<TeksAngka> {
  const [id, en] = [plainNumber(core, 'id'), plainNumber(core, 'en')];
  if (locale === undefined && id !== undefined && en !== undefined && id !== en)
    return failAt(ambiguousNumber, start, core, { id: id.slice(0, 40), en: en.slice(0, 40) });
  // "1500.000" may have lost a dot of 1.500.000.
  if (locale === undefined && LOST_MARK.test(core))
    return failAt(ambiguousNumber, start, core, {
      id: core.replace(/[.,]/, '').slice(0, 40),
      en: core.slice(0, 40),
    });
  const value = locale === undefined ? (id ?? en) : locale === 'id' ? id : en;
  if (value !== undefined) return { ok: true, value };
  return failAt(unreadableNumber, start, core, { sebab: /^0\d/u.test(core) ? 'nol' : 'pengelompokan' });
}
