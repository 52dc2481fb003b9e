import { pow10 } from '../../decimal/pow10.js';
import { magnitude } from '../arithmetic/wholeRange.js';
import { columnReader } from './columnReader.js';
import type { Dialect } from './dialect.js';
import {
  cutDecimalText,
  MOST_OF_64_BITS,
  PLAIN_NUMBER,
  plainPattern,
  quoteDouble,
  unitOf,
  wholeNumber,
} from './written.js';

const divide = (above: string, below: string) => `(${above}) // (${below})`;

/** The most digits of a decimal that is an integer of 64 bits. */
const FAST_DIGITS = 18;

/** DuckDB. Its `//` cuts, its HUGEINT has 128 bits; what it divides with `/` is a double. */
export const duckdb: Dialect = {
  name: 'duckdb',
  quoteName: quoteDouble,
  longestName: { most: 255, unit: 'huruf' },
  once: '',
  apart: '',
  isMerging: false,
  tiers: [
    {
      most: MOST_OF_64_BITS,
      isWide: false,
      value: (units) => units,
      constant: wholeNumber,
      alone: (value) => `CAST(${value} AS BIGINT)`,
      divide,
    },
    {
      most: 2n ** 127n - 1n,
      isWide: true,
      value: (units) => `CAST(${units} AS HUGEINT)`,
      constant: (value) =>
        magnitude(value) > MOST_OF_64_BITS ? `CAST('${value}' AS HUGEINT)` : wholeNumber(value),
      alone: (value) => `CAST('${value}' AS HUGEINT)`,
      divide,
    },
  ],
  read: columnReader({
    integer: (column, bits) => (bits === 64 ? column : `CAST(${column} AS BIGINT)`),
    decimal: (column, digits, decimals) => ({ units: unitsOfDecimal(column, digits, decimals) }),
    double: readDouble,
    text: readText,
  }),
  sum: (units) => `SUM(CAST(${units} AS HUGEINT))`,
  lesser: (one, other) => `LEAST(${one}, ${other})`,
  greater: (one, other) => `GREATEST(${one}, ${other})`,
  textOfBytes: (hex) => `decode(unhex('${hex}'))`,
  concat: (left, right) => `${left} || ${right}`,
  decimalText,
};

function unitsOfDecimal(column: string, digits: number, decimals: number): string {
  const type = digits > 18 ? 'HUGEINT' : 'BIGINT';
  if (decimals === 0) return `CAST(${column} AS ${type})`;
  // Written out, a decimal has all its decimals: without the point they are its units.
  if (digits > 18) return `CAST(replace(CAST(${column} AS VARCHAR), '.', '') AS HUGEINT)`;
  const room = digits + decimals + 1;
  const wide = room > 18 ? `CAST(${column} AS DECIMAL(${room},${decimals}))` : column;
  return `CAST(${wide} * CAST(${pow10(decimals)} AS DECIMAL(${decimals + 1},0)) AS ${type})`;
}

function readDouble(column: string, decimals: number) {
  const near = `floor(${column} * 1e${decimals} + 5e-1)`;
  const whole = `CASE WHEN ${near} / 1e${decimals} = ${column} THEN CAST(${near} AS BIGINT) END`;
  return {
    units: `CASE WHEN ${column} > -1e${15 - decimals} AND ${column} < 1e${15 - decimals} THEN ${whole} END`,
    // NaN is greater than every number.
    notNumber: `abs(${column}) > 9007199254740991e0`,
  };
}

function readText(column: string, digits: number, decimals: number) {
  const number = `CAST(${column} AS DECIMAL(${digits},${decimals}))`;
  const pattern = plainPattern(digits, decimals);
  return {
    units: `CASE WHEN regexp_full_match(${column}, '${pattern}') THEN ${unitsOfDecimal(number, digits, decimals)} END`,
    notNumber: `NOT regexp_full_match(${column}, '${PLAIN_NUMBER}')`,
  };
}

/** A decimal of 18 digits is an integer of 64 bits, and several times faster than any other way. */
function decimalText(units: string, digit: number, most: bigint): string {
  const written = (whole: string) => `CAST(${whole} AS VARCHAR)`;
  const digits = Math.min(`${most}`.length, FAST_DIGITS - digit - 1);
  if (digit === 0) return written(units);
  if (digits < 1) return cutDecimalText(units, digit, written);
  const fast = (whole: string) => written(`CAST(${whole} AS DECIMAL(${digits},0)) * ${unitOf(digit)}`);
  const limit = pow10(digits);
  if (most < limit) return fast(units);
  const isFast = `${units} > -${limit} AND ${units} < ${limit}`;
  return `CASE WHEN ${isFast} THEN ${fast(`CAST(${units} AS BIGINT)`)} ELSE ${cutDecimalText(units, digit, written)} END`;
}
