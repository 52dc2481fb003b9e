import type { TeksAngka } from '../decimal/teksAngka.js';
import { Issues } from '../issue/issues.js';
import type { Parsed } from '../issue/parsed.js';
import { noValue } from '../issue/reading.js';
import { checkOption, checkText } from './checkText.js';
import { failAt } from './failAt.js';
import { halfWidth } from './halfWidth.js';
import { isNoValue } from './isNoValue.js';
import { joinThousands } from './joinThousands.js';
import { neverThrow } from './neverThrow.js';
import { readQuantity } from './readQuantity.js';

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
 * `% 55`, `1 234 567`, `1.500bh`, `2 hari`, `12 (dua belas) dokumen`, `78 (BB)`.
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
    if (!issues.isEmpty) return { ok: false, issues: issues.list };
    if (isNoValue(text)) return failAt(noValue, 0, text, {});
    const read = readQuantity(joinThousands(halfWidth(text)), locale);
    if (!read.ok) return read;
    return { ok: true, value: { nilai: read.value.nilai, ...read.value.unit, asli: text } };
  });
}
