import { parseAngka } from '../../decimal/parseAngka.js';
import type { TeksAngka } from '../../decimal/teksAngka.js';
import type { Parsed } from '../../issue/parsed.js';
import { parseTarget, type TargetTerbaca } from '../../parse/parseTarget.js';
import { type Field, oneLineOf } from '../find/record.js';

/** The notation of numbers that could mean two things: 1.500 is 1500 in `id`, 1.5 in `en`. */
type Locale = 'id' | 'en' | undefined;

/** Reads a cell as the target of one period. */
export function targetIn(field: Field, periode: string, locale: Locale): TargetTerbaca {
  const text = oneLineOf(field);
  const read = parseTarget(text, { periode });
  const chosen = isAmbiguous(read) ? (localeOf(field) ?? locale) : undefined;
  return chosen === undefined ? read : parseTarget(text, { periode, locale: chosen });
}

/** Reads a cell as one number. */
export function numberIn(field: Field, locale: Locale): Parsed<TeksAngka> {
  const text = oneLineOf(field);
  const read = parseAngka(text);
  const chosen = isAmbiguous(read) ? (localeOf(field) ?? locale) : undefined;
  const found = chosen === undefined ? read : parseAngka(text, { locale: chosen });
  // A number that was read is written with digits and a decimal point.
  return found.ok ? { ok: true, value: found.nilai as TeksAngka } : found;
}

function isAmbiguous(read: Parsed<unknown> | ReturnType<typeof parseAngka>): boolean {
  return !read.ok && read.issues[0]?.code === 'ambiguous-number';
}

/** The notation in which the text of a cell means the number beside it; *undefined* when there is none. */
function localeOf({ text, number }: Field): Locale {
  return (['id', 'en'] as const).find((locale) => {
    const read = parseAngka(text, { locale });
    // The two readings differ by a factor of 1,000: doubles tell them apart.
    return read.ok && number !== undefined && Number(read.nilai) === Number(number);
  });
}
