import { pow10 } from '../../decimal/pow10.js';
import { columnReader } from './columnReader.js';
import type { Dialect } from './dialect.js';
import {
  MOST_OF_64_BITS,
  PLAIN_NUMBER,
  plainPattern,
  quoteBacktick,
  strictPattern,
  unitOf,
  wholeNumber,
} from './written.js';

/** The most that a quotient of decimals may be: a server may be told to give it 30 decimals of the 65 digits that there are. */
const MOST_OF_DECIMALS = 10n ** 34n;

/** MariaDB. Its DIV is for integers of 64 bits; beyond, a multiple of the divisor is divided exactly. */
export const mariadb: Dialect = {
  name: 'mariadb',
  quoteName: quoteBacktick,
  longestName: { most: 64, unit: 'huruf' },
  // Names are stored in three bytes a letter, and none ends with a space.
  refusedName: /[\u{10000}-\u{10ffff}]| $/u,
  once: '',
  apart: ' LIMIT 18446744073709551615',
  isMerging: true,
  tiers: [
    {
      most: MOST_OF_64_BITS,
      isWide: false,
      value: (units) => units,
      constant: wholeNumber,
      alone: wholeNumber,
      divide: (above, below) => `(${above}) DIV (${below})`,
    },
    {
      most: MOST_OF_DECIMALS,
      isWide: true,
      value: (units) => `CAST(${units} AS DECIMAL(65,0))`,
      constant: wholeNumber,
      alone: (value) => `CAST(${value} AS DECIMAL(65,0))`,
      divide: (above, below) => `CAST(((${above}) - MOD(${above}, ${below})) / (${below}) AS DECIMAL(65,0))`,
    },
  ],
  read: columnReader({
    integer: (column) => column,
    decimal: (column, digits, decimals) => ({ units: unitsOfDecimal(column, digits, decimals) }),
    double: readDouble,
    text: readText,
  }),
  sum: (units) => `SUM(${units})`,
  lesser: (one, other) => `LEAST(${one}, ${other})`,
  greater: (one, other) => `GREATEST(${one}, ${other})`,
  textOfBytes: (hex) => `CONVERT(X'${hex}' USING utf8mb4)`,
  concat: (left, right) => `CONCAT(${left}, ${right})`,
  decimalText: (units, digit) => (digit === 0 ? `CONCAT(${units})` : `CONCAT(${units} * ${unitOf(digit)})`),
};

function unitsOfDecimal(column: string, digits: number, decimals: number): string {
  const scaled = decimals === 0 ? column : `${column} * ${pow10(decimals)}`;
  return `CAST(${scaled} AS ${digits > 18 ? 'DECIMAL(65,0)' : 'SIGNED'})`;
}

function readDouble(column: string, decimals: number) {
  const near = `FLOOR(${column} * 1e${decimals} + 5e-1)`;
  const whole = `CASE WHEN ${near} / 1e${decimals} = ${column} THEN CAST(${near} AS SIGNED) END`;
  return {
    units: `CASE WHEN ${column} > -1e${15 - decimals} AND ${column} < 1e${15 - decimals} THEN ${whole} END`,
    notNumber: `ABS(${column}) > 9007199254740991e0`,
  };
}

function readText(column: string, digits: number, decimals: number) {
  const number = `CAST(${column} AS DECIMAL(${digits},${decimals}))`;
  const pattern = strictPattern(plainPattern(digits, decimals));
  return {
    units: `CASE WHEN ${column} REGEXP ${pattern} THEN ${unitsOfDecimal(number, digits, decimals)} END`,
    notNumber: `${column} NOT REGEXP ${strictPattern(PLAIN_NUMBER)}`,
  };
}
