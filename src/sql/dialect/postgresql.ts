import { pow10 } from '../../decimal/pow10.js';
import { columnReader } from './columnReader.js';
import type { Dialect } from './dialect.js';
import { LONGEST_TEXT, MOST_OF_64_BITS, PLAIN_NUMBER, quoteDouble, unitOf, wholeNumber } from './written.js';

/** PostgreSQL 14 and later, and PGlite. Its NUMERIC is exact; `div` is its division that cuts. */
export const postgresql: Dialect = {
  name: 'postgresql',
  quoteName: quoteDouble,
  // A longer name would be cut in silence.
  longestName: { most: 63, unit: 'bita' },
  // A subquery with it is not taken apart.
  once: ' OFFSET 0',
  apart: ' OFFSET 0',
  isMerging: true,
  tiers: [
    {
      most: MOST_OF_64_BITS,
      isWide: false,
      value: (units) => units,
      constant: wholeNumber,
      alone: (value) => `CAST(${value} AS bigint)`,
      divide: (above, below) => `(${above}) / (${below})`,
    },
    {
      // NUMERIC has 131,072 digits; the library has its limit well before.
      most: 10n ** 1000n,
      isWide: true,
      value: (units) => `CAST(${units} AS numeric)`,
      constant: wholeNumber,
      alone: (value) => `CAST(${value} AS numeric)`,
      divide: (above, below) => `div(${above}, ${below})`,
    },
  ],
  read: columnReader({
    integer: (column, bits) => (bits === 64 ? column : `CAST(${column} AS bigint)`),
    decimal: readDecimal,
    double: readDouble,
    text: readText,
  }),
  sum: (units) => `SUM(${units})`,
  lesser: (one, other) => `LEAST(${one}, ${other})`,
  greater: (one, other) => `GREATEST(${one}, ${other})`,
  textOfBytes: (hex) => `convert_from(decode('${hex}', 'hex'), 'UTF8')`,
  concat: (left, right) => `${left} || ${right}`,
  decimalText: (units, digit) =>
    digit === 0 ? `CAST(${units} AS text)` : `CAST(${units} * ${unitOf(digit)} AS text)`,
};

/** A NUMERIC may hold NaN, which is greater than every number, and infinities. */
function readDecimal(column: string, digits: number, decimals: number) {
  const isWide = digits > 18;
  const most = `${pow10(digits - decimals)}`;
  const scaled = decimals === 0 ? column : `${column} * ${pow10(decimals)}`;
  const whole = isWide ? `trunc(${scaled})` : `CAST(${scaled} AS bigint)`;
  return {
    units: `CASE WHEN ${column} > -${most} AND ${column} < ${most} THEN ${whole} END`,
    // As text, since versions before 14 have no infinities.
    notNumber: `CAST(${column} AS text) IN ('NaN', 'Infinity', '-Infinity')`,
    mayNotFit: true,
  };
}

function readDouble(column: string, decimals: number) {
  const factor = `CAST(1e${decimals} AS float8)`;
  const near = `floor(${column} * ${factor} + CAST(0.5 AS float8))`;
  const most = `CAST(1e${15 - decimals} AS float8)`;
  const whole = `CASE WHEN ${near} / ${factor} = ${column} THEN CAST(${near} AS bigint) END`;
  return {
    units: `CASE WHEN ${column} > -${most} AND ${column} < ${most} THEN ${whole} END`,
    notNumber: `abs(${column}) > CAST(9007199254740991 AS float8)`,
  };
}

/** A bounded repetition makes its regular expressions four times slower: what is plain is held against its bounds as a number. */
function readText(column: string, digits: number, decimals: number) {
  const isWide = digits > 18;
  const most = pow10(digits - decimals);
  const number = `CAST(${column} AS numeric)`;
  const scaled = decimals === 0 ? number : `${number} * ${pow10(decimals)}`;
  const whole = isWide ? `trunc(${scaled})` : `CAST(${scaled} AS bigint)`;
  const fits = `abs(${number}) < ${most} AND trunc(${number}, ${decimals}) = ${number}`;
  return {
    units: `CASE WHEN ${column} ~ '^${PLAIN_NUMBER}$' AND length(${column}) <= ${LONGEST_TEXT} THEN CASE WHEN ${fits} THEN ${whole} END END`,
    notNumber: `${column} !~ '^${PLAIN_NUMBER}$'`,
  };
}
