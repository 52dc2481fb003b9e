import { pow10 } from '../../decimal/pow10.js';
import { magnitude } from '../arithmetic/wholeRange.js';
import { columnReader } from './columnReader.js';
import type { Dialect } from './dialect.js';
import {
  cutDecimalText,
  MOST_OF_64_BITS,
  PLAIN_NUMBER,
  plainPattern,
  quoteBacktick,
  wholeNumber,
} from './written.js';

/** ClickHouse. Doubles below 2^53 are its fastest exact numbers; its integers wrap in silence, and the widest have 256 bits. */
export const clickhouse: Dialect = {
  name: 'clickhouse',
  // Its backticks read escapes, as texts do.
  quoteName: (name) => quoteBacktick(name.replaceAll('\\', '\\\\')),
  longestName: { most: 255, unit: 'huruf' },
  once: '',
  apart: '',
  isMerging: false,
  tiers: [
    {
      most: 2n ** 53n - 1n,
      isWide: false,
      value: (units) => `toFloat64(${units})`,
      constant: (value) => (value < 0n ? `(${value}.)` : `${value}.`),
      alone: (value) => (value < 0n ? `(${value}.)` : `${value}.`),
      divide: (above, below) => `trunc((${above}) / (${below}))`,
      result: (units) => `toInt64(${units})`,
    },
    {
      most: 2n ** 255n - 1n,
      isWide: true,
      value: (units) => `toInt256(${units})`,
      constant: (value) => (magnitude(value) > MOST_OF_64_BITS ? `toInt256('${value}')` : wholeNumber(value)),
      alone: (value) => `toInt256('${value}')`,
      divide: (above, below) => `intDivOrZero(${above}, ${below})`,
    },
  ],
  read: columnReader({
    integer: (column) => `toInt64(${column})`,
    decimal: (column, digits, decimals) => ({
      units: unitsOfDecimal(`toDecimal256(${column}, ${decimals})`, digits, decimals),
    }),
    double: readDouble,
    text: readText,
  }),
  sum: (units) => `sum(toInt256(${units}))`,
  lesser: (one, other) => `least(${one}, ${other})`,
  greater: (one, other) => `greatest(${one}, ${other})`,
  textOfBytes: (hex) => `unhex('${hex}')`,
  concat: (left, right) => `${left} || ${right}`,
  decimalText: (units, digit) => cutDecimalText(units, digit, (whole) => `toString(${whole})`),
};

function unitsOfDecimal(number: string, digits: number, decimals: number): string {
  const scaled = decimals === 0 ? number : `${number} * toInt256('${pow10(decimals)}')`;
  return `${digits > 18 ? 'toInt256' : 'toInt64'}(${scaled})`;
}

function readDouble(column: string, decimals: number) {
  const near = `floor(${column} * 1e${decimals} + 0.5)`;
  const isNear = `${column} > -1e${15 - decimals} AND ${column} < 1e${15 - decimals}`;
  const isExact = `${isNear} AND ${near} / 1e${decimals} = ${column}`;
  return {
    units: `CASE WHEN ${isExact} THEN toInt64(CASE WHEN ${isNear} THEN ${near} ELSE 0. END) END`,
    notNumber: `isNaN(${column}) OR abs(${column}) > 9007199254740991.`,
  };
}

function readText(column: string, digits: number, decimals: number) {
  const number = `toDecimal256OrNull(${column}, ${decimals})`;
  return {
    units: `CASE WHEN match(${column}, '^${plainPattern(digits, decimals)}$') THEN ${unitsOfDecimal(number, digits, decimals)} END`,
    notNumber: `NOT match(${column}, '^${PLAIN_NUMBER}$')`,
  };
}
