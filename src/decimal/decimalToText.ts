import { MAX_DIGITS } from './exceedsLimit.js';

const WORD_DIGITS = 7;
const MAX_WORDS = Math.ceil(MAX_DIGITS / WORD_DIGITS) + 1;

/**
 * Reads a decimal.js `Decimal` of any clone from its three fields (sign, exponent, base 10^7 words) and returns
 * its plain text; `undefined` when the object is no finite Decimal. None of its methods is called: a stranger's
 * object may only look like one, and `toFixed` of `1e9000000` would write nine million digits.
 */
export function decimalToText(value: object): string | 'terlalu-panjang' | undefined {
  const parts = readParts(value);
  if (parts === undefined) return undefined;
  const { negative, exponent, words } = parts;
  if (Math.abs(exponent) > MAX_DIGITS || words.length > MAX_WORDS) return 'terlalu-panjang';
  const digits = words
    .map((word, i) => (i === 0 ? `${word}` : `${word}`.padStart(WORD_DIGITS, '0')))
    .join('');
  const text = placePoint(withoutTrailingZeros(digits), exponent);
  if (text.replace('.', '').length > MAX_DIGITS) return 'terlalu-panjang';
  return negative ? `-${text}` : text;
}

function withoutTrailingZeros(digits: string): string {
  let end = digits.length;
  while (end > 1 && digits[end - 1] === '0') end -= 1;
  return digits.slice(0, end);
}

interface Parts {
  readonly negative: boolean;
  readonly exponent: number;
  readonly words: readonly number[];
}

function readParts(value: object): Parts | undefined {
  try {
    if (!('toStringTag' in value) || value.toStringTag !== '[object Decimal]') return undefined;
    const { s, e, d } = value as { s?: unknown; e?: unknown; d?: unknown };
    if ((s !== 1 && s !== -1) || typeof e !== 'number' || !Number.isSafeInteger(e)) return undefined;
    const words = Array.isArray(d) ? readWords(d) : [];
    return words.length === 0 ? undefined : { negative: s === -1, exponent: e, words };
  } catch {
    return undefined;
  }
}

/** The words of a Decimal, at most one more than allowed; an empty list when any of them is no word. */
function readWords(list: readonly unknown[]): readonly number[] {
  const words: number[] = [];
  for (let i = 0; i < list.length && i <= MAX_WORDS; i += 1) {
    const word = list[i];
    if (typeof word !== 'number' || !Number.isInteger(word) || word < 0 || word >= 10 ** WORD_DIGITS)
      return [];
    words.push(word);
  }
  return words;
}

/** `exponent` counts the digits before the point, less one. */
function placePoint(digits: string, exponent: number): string {
  if (exponent < 0) return `0.${'0'.repeat(-exponent - 1)}${digits}`;
  const whole = exponent + 1;
  if (digits.length <= whole) return digits.padEnd(whole, '0');
  return `${digits.slice(0, whole)}.${digits.slice(whole)}`;
}
