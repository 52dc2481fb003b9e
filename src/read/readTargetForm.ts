import type { Target } from '../definition/target.js';
import { once } from '../formula/once.js';
import type { Parsed } from '../issue/parsed.js';
import { unreadableNumber, unreadableTarget } from '../issue/reading.js';
import { isReversed } from '../parse/rules/checkOrder.js';
import { boundIn } from './boundIn.js';
import { failAt } from './failAt.js';
import { gradeOf } from './gradeOf.js';
import { isSameUnit } from './isSameUnit.js';
import { type Locale, type Quantity, readQuantity } from './readQuantity.js';
import { readShare } from './readShare.js';

type FormOf<T> = T extends Target ? Omit<T, 'periode' | 'kumulatif' | 'asli'> : never;

/** What a target says, and the unit that stood with it. */
interface TargetForm {
  readonly form: FormOf<Target>;
  readonly satuan?: string | undefined;
}

/** A text, or a part of one that begins at a character of the whole. */
interface Part {
  readonly text: string;
  readonly from: number;
}

const NOUN =
  /^(level|peringkat|rangking|ranking|skor|nilai|indeks|angka|tingkat|predikat|kategori|opini)(?: ?[:=] ?| |(?=[-–−\d]))(.+)/iu;
// A number with its unit, a sign or word between, and what begins with another number.
const RANGE = once(
  () =>
    /^(?:antara )?([-–−]?(?:rp\.? ?)?\d[\d.,]*(?:| ?%| ?\p{L}[\p{L} ]{0,40}?(?= )))(?:( ?[-–—−~] ?)| ?(?:s\/d|s\.?d\.?|sampai(?: dengan)?|hingga|s\. d\.|to) ?)([-–−]?(?:rp\.? ?)?\d.*)/iu,
);
const BETWEEN = once(() => /^antara (\D{0,20}\d[\d.,]*(?: ?%| ?\p{L}[\p{L} ]{0,40}?)?) dan (\D{0,20}\d.*)/iu);
// BB (78), BB/78, BB: 78, (BB) 78.
const GRADE_FIRST =
  /^(?:([^\d()]{1,60})\(([^\d()]{0,60}\d[^()]*)\)|([^\d()/:=]{1,60})[/:=] ?(\d[\d.,]*)|\(([^\d()]{1,60})\) ?(\d.*))$/u;
/** Words that only lead to a value. */
const LEAD =
  /^(?:sebesar|sebanyak|selama|mencapai|menjadi|berkisar|kisaran|(?:meningkat|menurun|naik|turun) menjadi)(?: ?[:=] ?| )(.+)/iu;
const MARK = / ?\*{1,3}\)?$/u;
const YEAR = /^(?:19|20)\d\d$/;

/** Reads what a target says; spaces of every kind are one plain space already. */
export function readTargetForm(text: string, locale: Locale, from = 0): Parsed<TargetForm> {
  const [, led] = LEAD.exec(text) ?? [];
  if (led !== undefined) return readTargetForm(led, locale, from + text.length - led.length);
  const predikat = gradeOf(text.replace(MARK, ''));
  if (predikat !== undefined) return { ok: true, value: { form: { jenis: 'predikat', predikat } } };
  const whole = { text, from };
  const [, noun, counted = ''] = NOUN.exec(text) ?? [];
  if (noun !== undefined) {
    if (isGlued(text, counted)) return failAt(unreadableTarget, from, text, {});
    const read = readTargetForm(counted, locale, from + text.length - counted.length);
    if (!read.ok || read.value.form.jenis === 'predikat') return read;
    return { ok: true, value: { ...read.value, satuan: read.value.satuan ?? noun } };
  }
  return (
    readBracketed(whole, locale) ??
    readBound(whole, locale) ??
    readRange(whole, locale) ??
    readGradeFirst(whole, locale) ??
    (/\d/.test(text) ? readNumber(whole, locale) : failAt(unreadableTarget, from, text, {}))
  );
}

function readNumber({ text, from }: Part, locale: Locale): Parsed<TargetForm> {
  const read = readShare(text, locale) ?? readQuantity(text, locale, from);
  if (!read.ok) return read;
  const { predikat, satuan } = read.value.unit;
  const form = {
    jenis: 'angka',
    nilai: read.value.nilai,
    ...(predikat === undefined ? {} : { predikat }),
  } as const;
  return { ok: true, value: { form, satuan } };
}

/** `(100%)`: a number that nothing says the unit of may be negative instead. */
function readBracketed({ text, from }: Part, locale: Locale): Parsed<TargetForm> | undefined {
  const [, inside] = /^\( ?([^()]+?) ?\)$/u.exec(text) ?? [];
  if (inside === undefined) return undefined;
  const read = readTargetForm(inside, locale, from + text.indexOf(inside));
  if (!read.ok || read.value.form.jenis !== 'angka' || /^(?!Rp\b)./u.test(read.value.satuan ?? ''))
    return read;
  return failAt(unreadableNumber, from, text, { sebab: 'kurung' });
}

/** At least a grade is what a grade alone means; every other bound needs a number. */
function readBound({ text, from }: Part, locale: Locale): Parsed<TargetForm> | undefined {
  const bound = boundIn(text);
  if (bound === undefined) return undefined;
  const { arah } = bound;
  if (bound.from > 0 && isGlued(text, bound.rest)) return failAt(unreadableTarget, from, text, {});
  const read = readTargetForm(bound.rest, locale, from + bound.from);
  if (!read.ok) return read;
  const { form, satuan } = read.value;
  // A bound, like a range, has no place for a grade.
  if (form.jenis === 'angka' && form.predikat === undefined)
    return { ok: true, value: { form: { jenis: 'batas', arah, nilai: form.nilai }, satuan } };
  return form.jenis === 'predikat' && arah === '>=' ? read : failAt(unreadableTarget, from, text, {});
}

function readRange(whole: Part, locale: Locale): Parsed<TargetForm> | undefined {
  const { text, from } = whole;
  const [, first, dash = ' - ', second = ''] = RANGE().exec(text) ?? [];
  const [, less = first, more = second] = BETWEEN().exec(text) ?? [];
  if (less === undefined) return undefined;
  // Two hyphens side by side, and a hyphen before and one between two numbers, are no clear signs.
  if (dash.length < 3 && [less, more].some((one) => /^[-–−]/u.test(one))) return readNumber(whole, locale);
  const pair = readPair({ text: less, from: from + text.indexOf(less) }, endOf(whole, more), locale);
  if (!pair.ok) return pair;
  const [a, b] = pair.value;
  const satuan = b.unit.satuan ?? a.unit.satuan;
  if (!isSameUnit(a.unit.satuan, b.unit.satuan)) return readNumber(whole, locale);
  const isPeriod = satuan === undefined && YEAR.test(less) && /^\d{2,4}$/.test(more);
  if (isPeriod || a.word !== b.word || (a.unit.predikat ?? b.unit.predikat) !== undefined)
    return failAt(unreadableTarget, from, text, {});
  const falls = isReversed(a.nilai, b.nilai);
  // "80 -90" is a range; "5 -3" may be two numbers.
  if (falls && /^ [-–−]$/u.test(dash)) return failAt(unreadableTarget, from, text, {});
  const [bawah, atas] = falls ? [b.nilai, a.nilai] : [a.nilai, b.nilai];
  return { ok: true, value: { form: { jenis: 'rentang', bawah, atas }, satuan } };
}

/** The score of a grade; a range or a bound would be lost behind it. */
function readGradeFirst(whole: Part, locale: Locale): Parsed<TargetForm> | undefined {
  const [first = '', inside = ''] = (GRADE_FIRST.exec(whole.text) ?? [])
    .slice(1)
    .flatMap((one) => one?.trim() ?? []);
  const predikat = gradeOf(first);
  if (predikat === undefined) return undefined;
  const read = readTargetForm(inside, locale, whole.from + whole.text.indexOf(inside));
  if (!read.ok) return read;
  const { form } = read.value;
  // An opinion has no score: WTP (10) may be the tenth.
  if (
    form.jenis !== 'angka' ||
    read.value.satuan !== undefined ||
    form.predikat !== undefined ||
    /^(?:w|t[mw])/iu.test(predikat) ||
    YEAR.test(inside)
  )
    return failAt(unreadableTarget, whole.from, whole.text, {});
  return { ok: true, value: { form: { ...form, predikat } } };
}

function readPair(a: Part, b: Part, locale: Locale): Parsed<readonly [Quantity, Quantity]> {
  const [first, second] = [readQuantity(a.text, locale, a.from), readQuantity(b.text, locale, b.from)];
  if (!first.ok) return first;
  return second.ok ? { ok: true, value: [first.value, second.value] } : second;
}

/** `Level-3`: a hyphen between a word and a number is no minus sign. */
function isGlued(text: string, rest: string): boolean {
  return /[\p{L}.][-–−]$/u.test(text.slice(0, text.length - rest.length + 1));
}

/** The part that ends where the whole does. */
function endOf({ text, from }: Part, part: string): Part {
  return { text: part, from: from + text.length - part.length };
}
