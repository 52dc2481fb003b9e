const WORD = /^(ribu|rb|juta|jt|mil+(?:iy?|y)ar|mlr|tril+(?:iy?|y)un)\b\.?\s?/iu;
const LETTER = /^([mt])\b\.?\s?/iu;
const RUPIAH_BEHIND = /^[MT]\.? ?(?:rupiah|rp)\b/iu;
const POWERS: Readonly<Record<string, number>> = { r: 3, j: 6, m: 9, t: 12 };

/** A number times the word of magnitude that stood behind it. */
export interface Scaled {
  /** Plain decimal text. */
  readonly number: string;
  /** What follows the word. */
  readonly rest: string;
  /** The word; empty where there was none. */
  readonly word: string;
}

/**
 * Multiplies a number, given as plain decimal text, by the word of magnitude that follows it: `ribu`, `juta`, `miliar`, `triliun`
 * and their short forms. The letters `M` and `T` say it of money alone.
 */
export function scale(number: string, behind: string, isMoney: boolean): Scaled {
  const letter = isMoney || RUPIAH_BEHIND.test(behind) ? LETTER.exec(behind) : null;
  const [found = '', word = ''] = WORD.exec(behind) ?? letter ?? [];
  const power = POWERS[word.charAt(0).toLowerCase()];
  if (power === undefined) return { number, rest: behind, word: '' };
  const [whole = '', decimals = ''] = number.split('.');
  const digits = whole + decimals.padEnd(power, '0');
  const end = whole.length + power;
  const shifted = digits.length > end ? `${digits.slice(0, end)}.${digits.slice(end)}` : digits;
  return { number: shifted, rest: behind.slice(found.length), word };
}
