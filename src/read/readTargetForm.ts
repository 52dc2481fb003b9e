import type { Target } from '../definition/target.js';
import { once } from '../formula/once.js';
import { reversed } from '../issue/definition.js';
import type { Parsed } from '../issue/parsed.js';
import { unreadableTarget } from '../issue/reading.js';
import { isReversed } from '../parse/rules/checkOrder.js';
import { failAt } from './failAt.js';
import { isGrade } from './isGrade.js';
import { isSameUnit } from './isSameUnit.js';
import { type PilihanAngka, readAngka } from './readAngka.js';

type FormOf<T> = T extends Target ? Omit<T, 'periode' | 'kumulatif' | 'asli'> : never;

/** What a target says, and the unit that stood with it. */
interface TargetForm<F = FormOf<Target>> {
  readonly form: F;
  readonly satuan?: string | undefined;
}
type NumberForm = FormOf<Extract<Target, { readonly jenis: 'angka' }>>;
type BoundForm = FormOf<Extract<Target, { readonly jenis: 'batas' }>>;
type Locale = PilihanAngka['locale'];
type Match = RegExpExecArray;

const BOUND =
  /^(>=|=>|≥|>|<=|=<|≤|<|min(?:imal|imum)?\b\.?|ma(?:ks|x)(?:imal|imum)?\b\.?|paling (?:sedikit|banyak)\b|(?:lebih|kurang) dari\b|di (?:atas|bawah)\b) ?(.+)$/iu;
// A number, the unit that may stand behind it, another number, and what follows.
const RANGE = once(
  () =>
    /^(\d[\d.,]*)(?: ?(%) ?| ?(\p{L}[\p{L} ]{0,40}?) | ?)(?:[-–—~]|s\/d|s\.?d\.?|sampai(?: dengan)?|hingga) ?(\d.*)$/iu,
);
const OUT_OF = once(() => /^(\d[\d.,]*)(?: ?(%|\p{L}[\p{L} ]{0,40}?))? dari (\d[\d.,]*) ?(.*)$/isu);
// BB (78), and 78/BB.
const GRADE_FIRST = once(() => /^(\p{L}{1,4}[+-]?) ?\( ?(\d[\d.,]*) ?\)$/u);
const GRADE_BEHIND_SLASH = /^(\d[\d.,]*) ?\/ ?([A-E]{1,3})$/u;

/** Reads what a target says; spaces of every kind are one plain space already. */
export function readTargetForm(text: string, locale: Locale): Parsed<TargetForm> {
  const bound = BOUND.exec(text);
  if (bound !== null) return readBound(bound[1] ?? '', bound[2] ?? '', locale);
  const range = RANGE().exec(text);
  if (range !== null) return readRange(range, locale);
  const outOf = OUT_OF().exec(text);
  if (outOf !== null) return readOutOf(outOf, locale);
  const first = GRADE_FIRST().exec(text);
  if (first !== null) return readNumber(`${first[2]} (${first[1]})`, locale);
  const behind = GRADE_BEHIND_SLASH.exec(text);
  if (behind !== null) return readNumber(`${behind[1]} (${behind[2]})`, locale);
  if (isGrade(text)) return { ok: true, value: { form: { jenis: 'predikat', predikat: text } } };
  return /\d/.test(text) ? readNumber(text, locale) : failAt(unreadableTarget, 0, text, {});
}

function readNumber(text: string, locale: Locale): Parsed<TargetForm<NumberForm>> {
  // The unit may stand before: "Level 3", "Peringkat 2".
  const [, before, angka = text] =
    /^(level|peringkat|rangking|ranking|skor|nilai|indeks|angka) (\d.*)$/iu.exec(text) ?? [];
  const read = readAngka(angka, locale === undefined ? {} : { locale });
  if (!read.ok) return read;
  const { nilai, predikat, satuan = before } = read.value;
  const form = { jenis: 'angka', nilai, ...(predikat === undefined ? {} : { predikat }) } as const;
  return { ok: true, value: { form, satuan } };
}

function directionOf(sign: string): BoundForm['arah'] {
  if (/>=|=>|≥|min|sedikit/iu.test(sign)) return '>=';
  if (/>|lebih|atas/iu.test(sign)) return '>';
  return /=|≤|ma|banyak/iu.test(sign) ? '<=' : '<';
}

function readBound(sign: string, rest: string, locale: Locale): Parsed<TargetForm> {
  const read = readNumber(rest, locale);
  if (!read.ok) return read;
  const { form, satuan } = read.value;
  return {
    ok: true,
    value: { form: { jenis: 'batas', arah: directionOf(sign), nilai: form.nilai }, satuan },
  };
}

function readRange(
  [text, first = '', percent, words, second = '']: Match,
  locale: Locale,
): Parsed<TargetForm> {
  const unit = percent ?? words;
  const [low, high] = [readNumber(first, locale), readNumber(second, locale)];
  if (!low.ok) return low;
  if (!high.ok) return high;
  if (!isSameUnit(unit, high.value.satuan)) return readNumber(text, locale);
  const form = { jenis: 'rentang', bawah: low.value.form.nilai, atas: high.value.form.nilai } as const;
  if (isReversed(form.bawah, form.atas)) return failAt(reversed, 0, first, { bawah: first, atas: second });
  return { ok: true, value: { form, satuan: high.value.satuan ?? unit } };
}

/** `100 dari 110`: 100 are aimed at; the original text keeps the rest. */
function readOutOf(
  [text, part = '', unit, whole = '', satuan = '']: Match,
  locale: Locale,
): Parsed<TargetForm> {
  const [read, all] = [readNumber(part, locale), readNumber(whole, locale)];
  if (!read.ok) return read;
  if (!all.ok) return all;
  if (!isSameUnit(unit, satuan)) return readNumber(text, locale);
  return { ok: true, value: { ...read.value, satuan: satuan === '' ? unit : satuan } };
}
