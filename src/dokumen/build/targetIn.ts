import type { TeksAngka } from '../../decimal/teksAngka.js';
import type { Parsed } from '../../issue/parsed.js';
import { readAngka } from '../../read/readAngka.js';
import { readTarget, type TargetTerbaca } from '../../read/readTarget.js';
import { type Field, oneLineOf } from '../find/tableRecord.js';

/** The notation of numbers that could mean two things: 1.500 is 1500 in `id`, 1.5 in `en`. */
type Locale = 'id' | 'en' | undefined;

/** Reads a cell as the target of one period. */
export function targetIn(field: Field, periode: string, locale: Locale): TargetTerbaca {
  const text = oneLineOf(field);
  const read = readTarget(text, { periode });
  const chosen = isAmbiguous(read) ? (localeOf(field) ?? locale) : undefined;
  return chosen === undefined ? read : readTarget(text, { periode, locale: chosen });
}

/** Reads a cell as one number. */
export function numberIn(field: Field, locale: Locale): Parsed<{ readonly nilai: TeksAngka }> {
  const text = oneLineOf(field);
  const read = readAngka(text);
  const chosen = isAmbiguous(read) ? (localeOf(field) ?? locale) : undefined;
  return chosen === undefined ? read : readAngka(text, { locale: chosen });
}

function isAmbiguous(read: Parsed<unknown>): boolean {
  return !read.ok && read.issues[0]?.code === 'ambiguous-number';
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
