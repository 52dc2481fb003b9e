import { pow10 } from '../../decimal/pow10.js';
import { columnReader } from './columnReader.js';
import type { Dialect } from './dialect.js';
import {
  cutDecimalText,
  MOST_OF_64_BITS,
  PLAIN_NUMBER,
  plainPattern,
  quoteBacktick,
  strictPattern,
  wholeNumber,
} from './written.js';

/**
 * Spark SQL 3 and later, in ANSI mode and without. `div` of decimals is exact and gives 64 bits; where a decimal does not fit, one mode
 * gives NULL and the other an error, so nothing is computed that might not fit.
 */
export const spark: Dialect = {
  name: 'spark',
  quoteName: quoteBacktick,
  longestName: { most: 128, unit: 'huruf' },
  // In a text of SQL Spark replaces ${...} by settings, in names too.
  refusedName: /\$\{/,
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
      divide: (above, below) => `(${above}) div (${below})`,
    },
    {
      most: 10n ** 38n - 1n,
      isWide: true,
      value: (units) => `CAST(${units} AS DECIMAL(38,0))`,
      constant: wholeNumber,
      alone: (value) => `CAST(${value} AS DECIMAL(38,0))`,
      // `div` gives 64 bits, of which two side by side may be too large for a sum.
      divide: (above, below) =>
        `CASE WHEN ${isBelow64Bits(above, below)} THEN CAST((${above}) div (${below}) AS DECIMAL(38,0)) END`,
      isPartial: true,
      result: (units) => `CAST(${units} AS DECIMAL(38,0))`,
    },
  ],
  read: columnReader({
    integer: (column, bits) => (bits === 64 ? column : `CAST(${column} AS BIGINT)`),
    decimal: readDecimal,
    double: readDouble,
    text: readText,
  }),
  sum: (units) => `SUM(CAST(${units} AS DECIMAL(38,0)))`,
  lesser: (one, other) => `LEAST(${one}, ${other})`,
  greater: (one, other) => `GREATEST(${one}, ${other})`,
  textOfBytes: (hex) => `CAST(X'${hex}' AS STRING)`,
  concat: (left, right) => `${left} || ${right}`,
  decimalText: (units, digit) => cutDecimalText(units, digit, (whole) => `CAST(${whole} AS STRING)`),
};

/** That a quotient is surely below 2^63. Doubles are near enough: what lies within a thousandth of it is left out. */
function isBelow64Bits(above: string, below: string): string {
  return `abs(CAST(${above} AS DOUBLE)) < 9.2e18D * abs(CAST(${below} AS DOUBLE))`;
}

function readDecimal(column: string, digits: number, decimals: number) {
  const fits = fitsProduct(column, digits, decimals);
  const units = unitsOfDecimal(column, digits, decimals);
  return {
    units: fits === undefined ? units : `CASE WHEN ${fits} THEN ${units} END`,
    mayNotFit: fits !== undefined,
  };
}

/** That a wide decimal times 10^decimals fits into 38 digits, of which Spark may keep six for decimals; undefined: it does. */
function fitsProduct(column: string, digits: number, decimals: number): string | undefined {
  const room = Math.max(0, 31 - decimals);
  if (digits - decimals <= room) return undefined;
  return `${column} > -${pow10(room)} AND ${column} < ${pow10(room)}`;
}

function unitsOfDecimal(column: string, digits: number, decimals: number): string {
  const scaled = decimals === 0 ? column : `${column} * ${pow10(decimals)}`;
  return `CAST(${scaled} AS ${digits > 18 ? 'DECIMAL(38,0)' : 'BIGINT'})`;
}

function readDouble(column: string, decimals: number) {
  const near = `CAST(floor(${column} * 1e${decimals}D + 0.5D) AS DOUBLE)`;
  const whole = `CASE WHEN ${near} / 1e${decimals}D = ${column} THEN CAST(${near} AS BIGINT) END`;
  return {
    units: `CASE WHEN ${column} > -1e${15 - decimals}D AND ${column} < 1e${15 - decimals}D THEN ${whole} END`,
    // NaN is greater than every number.
    notNumber: `abs(${column}) > 9007199254740991D`,
  };
}

function readText(column: string, digits: number, decimals: number) {
  const number = `CAST(${column} AS DECIMAL(${digits},${decimals}))`;
  const fits = fitsProduct(number, digits, decimals);
  const units = unitsOfDecimal(number, digits, decimals);
  const whole = fits === undefined ? units : `CASE WHEN ${fits} THEN ${units} END`;
  return {
    units: `CASE WHEN ${column} RLIKE ${strictPattern(plainPattern(digits, decimals))} THEN ${whole} END`,
    notNumber: `NOT ${column} RLIKE ${strictPattern(PLAIN_NUMBER)}`,
  };
}
