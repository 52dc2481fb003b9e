import { pow10 } from '../../decimal/pow10.js';
import type { WholeRange } from '../arithmetic/wholeRange.js';

// Pieces of SQL that are the same in most databases.

/** Names in double quotes, as the standard has it. */
export function quoteDouble(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Names in backticks. */
export function quoteBacktick(name: string): string {
  return `\`${name.replaceAll('`', '``')}\``;
}

/** A whole number; one below zero in brackets, so that no two signs meet. */
export function wholeNumber(value: bigint): string {
  return value < 0n ? `(${value})` : `${value}`;
}

/** 10^-digit as a decimal. */
export function unitOf(digit: number): string {
  return digit === 0 ? '1' : `0.${'1'.padStart(digit, '0')}`;
}

/** What fits into an integer of so many bits. */
export function integerRange(bits: number): WholeRange {
  const half = 2n ** BigInt(bits - 1);
  return { least: -half, most: half - 1n };
}

/** What a decimal of so many digits can be, in its units. */
export function digitsRange(digits: number): WholeRange {
  const most = pow10(digits) - 1n;
  return { least: -most, most };
}

/** What the units of a double can be: each decimal of 15 digits has a double of its own. */
export const doubleRange: WholeRange = digitsRange(15);

/** The greatest integer of 64 bits. */
export const MOST_OF_64_BITS = 2n ** 63n - 1n;

/** The longest text that is read as a number; it stays far below the thousand digits that a number may have. */
export const LONGEST_TEXT = 60;

/** Needless zeros that a text may have in front and behind. */
const NEEDLESS = '0{0,20}';

/** A plain number, of any length. */
export const PLAIN_NUMBER = '-?[0-9]+([.][0-9]+)?';

/** A plain number of at most so many digits and decimals. */
export function plainPattern(digits: number, decimals: number): string {
  const whole = digits > decimals ? `[0-9]{1,${digits - decimals}}` : '0';
  const fraction = decimals === 0 ? '([.]0{1,20})?' : `([.][0-9]{1,${decimals}}${NEEDLESS})?`;
  return `-?${NEEDLESS}${whole}${fraction}`;
}

/** A pattern for a whole text, where the sign for the end of a text also stands before a last line break. No backslash is needed. */
export function strictPattern(pattern: string): string {
  return `'^${pattern}(?![0-9]|[^0-9])'`;
}

/** Units of 10^-digit as decimal text, cut out of the text of the units. `asText` writes a whole number as text. */
export function cutDecimalText(units: string, digit: number, asText: (whole: string) => string): string {
  if (digit === 0) return asText(units);
  const all = asText(`abs(${units})`);
  const sign = `CASE WHEN ${units} < 0 THEN '-' ELSE '' END`;
  const whole = `CASE WHEN length(${all}) > ${digit} THEN substr(${all}, 1, length(${all}) - ${digit}) ELSE '0' END`;
  return `${sign} || ${whole} || '.' || substr('${'0'.repeat(digit)}' || ${all}, -${digit})`;
}
