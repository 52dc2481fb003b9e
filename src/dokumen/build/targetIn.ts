import type { TeksAngka } from '../../decimal/teksAngka.js';
import { makeIssue } from '../../issue/issue.js';
import type { Parsed } from '../../issue/parsed.js';
import { mixedNotation } from '../../issue/tables.js';
import { notationsOf } from '../../read/notationsOf.js';
import { readAngka } from '../../read/readAngka.js';
import { readTarget, type TargetTerbaca } from '../../read/readTarget.js';
import { type Field, oneLineOf } from '../find/tableRecord.js';

/** The notation of numbers that could mean two things: 1.500 is 1500 in `id`, 1.5 in `en`. */
type Locale = 'id' | 'en' | undefined;

/** Reads a cell as the target of one period. */
export function targetIn(field: Field, periode: string, locale: Locale): TargetTerbaca {
  const read = (chosen: Locale) =>
    readTarget(oneLineOf(field), chosen === undefined ? { periode } : { periode, locale: chosen });
  return inNotation(read, field, locale);
}

/** Reads a cell as one number. */
export function numberIn(field: Field, locale: Locale): Parsed<{ readonly nilai: TeksAngka }> {
  const read = (chosen: Locale) =>
    readAngka(oneLineOf(field), chosen === undefined ? {} : { locale: chosen });
  return inNotation(read, field, locale);
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
