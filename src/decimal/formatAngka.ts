import { notInList, outOfRange } from '../issue/definition.js';
import { guard } from '../issue/guard.js';
import { raise } from '../issue/indikatorError.js';
import { argument } from '../issue/path.js';
import { raiseIssue } from '../issue/raiseIssue.js';
import { type Angka, readExact } from './angka.js';
import { numberIssue } from './numberIssue.js';
import { type ModePembulatan, modePembulatan, roundToText } from './roundTo.js';

/** How {@link formatAngka} writes: how many decimals, rounded how, in which notation. */
export interface FormatAngka {
  /** How many digits stand behind the decimal mark (0 to 20); undefined: those that the number has. */
  readonly digit?: number;
  /** The mode of rounding to `digit`; undefined: `half-up`. */
  readonly mode?: ModePembulatan;
  /** The notation: `8.785,00` in `'id'`, `8,785.00` in `'en'`; undefined: `'id'`. */
  readonly locale?: 'id' | 'en';
}

/**
 * Writes a number as Indonesian documents do: dots between thousands, a decimal comma, digits kept.
 *
 * Something that is no {@link Angka}, or a `digit` outside 0 to 20, throws {@link IndikatorError}.
 *
 * @param nilai - The number.
 * @param format - How many decimals, in which mode of rounding and which notation.
 *
 * @example
 * ```ts
 * formatAngka('8785.00'); // => '8.785,00'
 * formatAngka('14.375', { digit: 2 }); // => '14,38'
 * formatAngka(1234567.5, { locale: 'en' }); // => '1,234,567.5'
 * ```
 */
export function formatAngka(nilai: Angka, format: FormatAngka = {}): string {
  return guard(format, () => {
    const { digit, mode = 'half-up', locale = 'id' } = format;
    const read = readExact(nilai);
    if (!read.ok) raise([numberIssue(read, argument(), nilai, 'nilai')]);
    requireOneOf(mode, modePembulatan, 'mode');
    requireOneOf(locale, ['id', 'en'], 'locale');
    if (digit === undefined) return groupDigits(read.teks, locale);
    if (!Number.isInteger(digit) || digit < 0 || digit > 20) {
      raiseIssue(outOfRange, argument('digit'), digit, { minimum: 0, maksimum: 20 });
    }
    return groupDigits(roundToText(read.nilai, { digit, mode }), locale);
  });
}

function requireOneOf(value: unknown, pilihan: readonly string[], key: string): void {
  if (pilihan.some((one) => one === value)) return;
  raiseIssue(notInList, argument(key), value, { pilihan: pilihan.join(', ') });
}

/** `-8785.00` to `-8.785,00`; the text is known to be plain. */
export function groupDigits(text: string, locale: 'id' | 'en' = 'id'): string {
  const [group, comma] = locale === 'id' ? ['.', ','] : [',', '.'];
  const start = text.startsWith('-') ? 1 : 0;
  const dot = text.indexOf('.');
  let end = dot === -1 ? text.length : dot;
  let written = dot === -1 ? '' : comma + text.slice(dot + 1);
  for (; end - start > 3; end -= 3) written = group + text.slice(end - 3, end) + written;
  return text.slice(0, end) + written;
}
