import type { TeksAngka } from '../../decimal/teksAngka.js';
import type { Target } from '../../definition/target.js';
import { makeIssue } from '../../issue/issue.js';
import type { Parsed } from '../../issue/parsed.js';
import { mixedNotation } from '../../issue/tables.js';
import { collapse } from '../../read/collapse.js';
import { isGrade } from '../../read/isGrade.js';
import { notationsOf } from '../../read/notationsOf.js';
import { type AngkaTerbaca, readAngka } from '../../read/readAngka.js';
import { readTarget, type TargetTerbaca } from '../../read/readTarget.js';
import { type Field, oneLineOf } from '../find/tableRecord.js';
import { withoutUndefined } from '../find/withoutUndefined.js';
import { groupsOf } from '../sheet/groupsOf.js';
import { amountIn, spelledAmount } from './amountIn.js';
import { isNoCell } from './isNoCell.js';
import type { Years } from './periodOf.js';

/** The notation of numbers that could mean two things: 1.500 is 1500 in `id`, 1.5 in `en`. */
type Locale = 'id' | 'en' | undefined;

/** What the cells of one document are read by: its years, and the notation of numbers that could mean two things. */
export interface Reference extends Years {
  readonly locale?: 'id' | 'en';
}

/** A number, a number with its grade, or a grade alone; and the unit that stood with the number. */
export interface ValueRead {
  readonly nilai?: TeksAngka;
  readonly predikat?: string;
  readonly satuan?: string;
}

/** Reads a cell as the target of one period, in this unit. */
export function targetIn(
  field: Field,
  periode: string,
  reference: Reference,
  satuan: string | undefined,
): TargetTerbaca {
  const text = lineOf(field);
  const spelled = spelledAmount(text, satuan ?? '');
  const read = inNotation(
    (chosen) => readTarget(spelled, chosen === undefined ? { periode } : { periode, locale: chosen }),
    field,
    reference.locale,
  );
  if (!read.ok || read.value === 'none') return read;
  return { ...read, value: { ...inUnit(read.value, text, satuan ?? ''), asli: collapse(oneLineOf(field)) } };
}

/** The text of a cell on one line; what a workbook shows as `007` is the number 7 where a value stands. */
function lineOf(field: Field): string {
  const text = oneLineOf(field);
  return field.number !== undefined && /^0\d+$/.test(text) ? field.number : text;
}

/** A target with its numbers as those of the unit of its column. */
function inUnit(target: Target, text: string, satuan: string): Target {
  const amount = (nilai: TeksAngka) => amountIn(nilai, text, satuan);
  if (target.jenis === 'predikat') return target;
  if (target.jenis === 'rentang')
    return { ...target, bawah: amount(target.bawah), atas: amount(target.atas) };
  return { ...target, nilai: amount(target.nilai) };
}

/**
 * Reads a cell as a number in this unit, a number with its grade, or a grade alone; `'none'` where it says that there is no
 * value.
 */
export function valueIn(
  field: Field,
  reference: Reference,
  unit: string | undefined,
): Parsed<ValueRead | 'none'> {
  const text = spelledAmount(lineOf(field).trim(), unit ?? '');
  if (isNoCell(text)) return { ok: true, value: 'none' };
  if (isGrade(text)) return { ok: true, value: { predikat: text } };
  const [, before, inside] = groupsOf(/^(.*\S)\s*\(([^()]+)\)$/su, text);
  const hasGrade = isGrade(inside.trim());
  const read = numberIn({ ...field, text: hasGrade ? before : text }, reference);
  if (!read.ok) return read.issues[0]?.code === 'no-value' ? { ok: true, value: 'none' } : read;
  const { nilai, satuan, predikat = hasGrade ? inside.trim() : undefined } = read.value;
  const value = { nilai: amountIn(nilai, text, unit ?? ''), predikat, satuan };
  return { ok: true, value: withoutUndefined(value) };
}

function numberIn(field: Field, reference: Reference): Parsed<AngkaTerbaca> {
  const read = (chosen: Locale) =>
    readAngka(oneLineOf(field), chosen === undefined ? {} : { locale: chosen });
  return inNotation(read, field, reference.locale);
}

/**
 * Reads a cell; where its number could mean two things, in the notation that the cell itself proves, else the one that other cells
 * prove, else the one that the caller states. What other cells prove in two ways decides nothing.
 */
function inNotation<R extends Parsed<unknown>>(
  read: (locale: Locale) => R,
  field: Field,
  locale: Locale,
): R | Extract<Parsed<never>, { readonly ok: false }> {
  const first = read(undefined);
  const issue = first.ok ? undefined : first.issues[0];
  if (issue?.code !== 'ambiguous-number') return first;
  const own = localeOf(field) ?? onlyOne(notationsOf(oneLineOf(field)));
  const { notations = [] } = field;
  const chosen = own ?? onlyOne(notations);
  if (chosen === undefined && notations.length > 1) {
    const { id = '', en = '' } = issue.fakta;
    const facts = { id: `${id}`, en: `${en}` };
    const { asal, path } = issue;
    return { ok: false, issues: [makeIssue(mixedNotation, { asal, path }, oneLineOf(field), facts)] };
  }
  const stated = chosen ?? locale;
  return stated === undefined ? first : read(stated);
}

function onlyOne(notations: readonly NonNullable<Locale>[]): Locale {
  return notations.length === 1 ? notations[0] : undefined;
}

/** The notation in which the text of a cell means the number beside it; *undefined* when there is none. */
function localeOf({ text, number }: Field): Locale {
  if (number === undefined) return undefined;
  return (['id', 'en'] as const).find((locale) => {
    const read = readAngka(text, { locale });
    // The two readings differ by a factor of 1,000: doubles tell them apart.
    return read.ok && Number(read.value.nilai) === Number(number);
  });
}
