import { pow10 } from '../../decimal/pow10.js';
import { magnitude } from '../arithmetic/wholeRange.js';
import type { ColumnReading, Dialect } from './dialect.js';
import type { ColumnType } from './tipeKolom.js';
import {
  cutDecimalText,
  digitsRange,
  doubleRange,
  integerRange,
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
  read: readColumn,
  sum: (units) => `SUM(CAST(${units} AS HUGEINT))`,
  concat: (left, right) => `${left} || ${right}`,
  decimalText,
};

function readColumn(column: string, type: ColumnType): ColumnReading {
  switch (type.kind) {
    case 'integer': {
      const units = type.bits === 64 ? column : `CAST(${column} AS BIGINT)`;
      return {
        units,
        isPlain: true,
        isWide: false,
        notNumber: undefined,
        mayNotFit: false,
        range: integerRange(type.bits),
      };
    }
    case 'decimal':
      return readDecimal(column, type.digits, type.decimals);
    case 'double':
      return readDouble(column, type.decimals);
    case 'text':
      return readText(column, type.digits, type.decimals);
  }
}

function readDecimal(column: string, digits: number, decimals: number): ColumnReading {
  return {
    units: unitsOfDecimal(column, digits, decimals),
    isPlain: false,
    isWide: digits > 18,
    notNumber: undefined,
    mayNotFit: false,
    range: digitsRange(digits),
  };
}

function unitsOfDecimal(column: string, digits: number, decimals: number): string {
  const type = digits > 18 ? 'HUGEINT' : 'BIGINT';
  if (decimals === 0) return `CAST(${column} AS ${type})`;
  // Written out, a decimal has all its decimals: without the point they are its units.
  if (digits > 18) return `CAST(replace(CAST(${column} AS VARCHAR), '.', '') AS HUGEINT)`;
  const room = digits + decimals + 1;
  const wide = room > 18 ? `CAST(${column} AS DECIMAL(${room},${decimals}))` : column;
  return `CAST(${wide} * CAST(${pow10(decimals)} AS DECIMAL(${decimals + 1},0)) AS ${type})`;
}

function readDouble(column: string, decimals: number): ColumnReading {
  const near = `floor(${column} * 1e${decimals} + 5e-1)`;
  const whole = `CASE WHEN ${near} / 1e${decimals} = ${column} THEN CAST(${near} AS BIGINT) END`;
  return {
    units: `CASE WHEN ${column} > -1e${15 - decimals} AND ${column} < 1e${15 - decimals} THEN ${whole} END`,
    isPlain: false,
    isWide: false,
    // NaN is greater than every number.
    notNumber: `abs(${column}) > 9007199254740991e0`,
    mayNotFit: true,
    range: doubleRange,
  };
}

function readText(column: string, digits: number, decimals: number): ColumnReading {
  const number = `CAST(${column} AS DECIMAL(${digits},${decimals}))`;
  const pattern = plainPattern(digits, decimals);
  return {
    units: `CASE WHEN regexp_full_match(${column}, '${pattern}') THEN ${unitsOfDecimal(number, digits, decimals)} END`,
    isPlain: false,
    isWide: digits > 18,
    notNumber: `NOT regexp_full_match(${column}, '${PLAIN_NUMBER}')`,
    mayNotFit: true,
    range: digitsRange(digits),
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
