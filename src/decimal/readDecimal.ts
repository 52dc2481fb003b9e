import { MAX_DIGITS } from './limit.js';

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
  const significant = digits.replace(/0+$/, '') || '0';
  const text = placePoint(significant, exponent);
  if (text.replace('.', '').length > MAX_DIGITS) return 'terlalu-panjang';
  return negative ? `-${text}` : text;
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
    if ((s !== 1 && s !== -1) || !Number.isSafeInteger(e) || !Array.isArray(d) || d.length === 0)
      return undefined;
    const words: unknown[] = d.slice(0, MAX_WORDS + 1);
    if (!words.every(isWord)) return undefined;
    // Number.isSafeInteger(e) above proves that e is a number; the compiler does not know it for unknown.
    return { negative: s === -1, exponent: e as number, words };
  } catch {
    return undefined;
  }
}

function isWord(word: unknown): word is number {
  return typeof word === 'number' && Number.isInteger(word) && word >= 0 && word < 10 ** WORD_DIGITS;
}

/** `exponent` counts the digits before the point, less one. */
function placePoint(digits: string, exponent: number): string {
  if (exponent < 0) return `0.${'0'.repeat(-exponent - 1)}${digits}`;
  const whole = exponent + 1;
  if (digits.length <= whole) return digits.padEnd(whole, '0');
  return `${digits.slice(0, whole)}.${digits.slice(whole)}`;
}
