import { meetRanges } from '../arithmetic/wholeRange.js';
import type { ColumnReading, Dialect } from './dialect.js';
import type { ColumnType } from './tipeKolom.js';
import {
  cutDecimalText,
  digitsRange,
  doubleRange,
  integerRange,
  LONGEST_TEXT,
  MOST_OF_64_BITS,
  quoteDouble,
  wholeNumber,
} from './written.js';

/** The most digits of an integer of SQLite. */
const MAX_DIGITS = 18;

/** SQLite. Its only exact numbers are integers of 64 bits, and the type of a column binds none of its values. */
export const sqlite: Dialect = {
  name: 'sqlite',
  quoteName: quoteDouble,
  longestName: { most: 255, unit: 'huruf' },
  once: '',
  apart: ' LIMIT -1 OFFSET 0',
  isMerging: true,
  tiers: [
    {
      most: MOST_OF_64_BITS,
      isWide: true,
      value: (units) => units,
      constant: wholeNumber,
      alone: wholeNumber,
      divide: (above, below) => `(${above}) / (${below})`,
    },
  ],
  read: readColumn,
  sum: (units) => `SUM(${units})`,
  lesser: (one, other) => `MIN(${one}, ${other})`,
  greater: (one, other) => `MAX(${one}, ${other})`,
  textOfBytes: (hex) => `CAST(X'${hex}' AS TEXT)`,
  concat: (left, right) => `${left} || ${right}`,
  decimalText: (units, digit) => cutDecimalText(units, digit, (whole) => `CAST(${whole} AS TEXT)`),
};

/** The greatest number that a double stands for alone, and the greatest of all. */
const LARGEST_SAFE = '9007199254740991';
const LARGEST_REAL = '1.7976931348623157e308';

function readColumn(column: string, type: ColumnType): ColumnReading {
  // A real in a column of decimals stands for the decimal that was stored, however large.
  const largest = type.kind === 'decimal' ? LARGEST_REAL : LARGEST_SAFE;
  const notNumber = `CASE typeof(${column}) WHEN 'blob' THEN 1 WHEN 'text' THEN NOT (${isPlainText(column)}) WHEN 'real' THEN abs(${column}) > ${largest} ELSE 0 END`;
  const base = { isPlain: false, isWide: false, notNumber, mayNotFit: true } as const;
  switch (type.kind) {
    case 'integer': {
      const units = `CASE WHEN typeof(${column}) = 'integer' THEN ${column} END`;
      return { ...base, units, range: integerRange(64) };
    }
    case 'decimal': {
      const range = meetRanges(digitsRange(type.digits), doubleRange);
      return { ...base, units: unitsOfReal(column, type.decimals, range.most), range };
    }
    case 'double': {
      return { ...base, units: unitsOfReal(column, type.decimals, doubleRange.most), range: doubleRange };
    }
    case 'text': {
      const range = digitsRange(Math.min(type.digits, MAX_DIGITS));
      return { ...base, units: unitsOfText(column, type.digits, type.decimals), range };
    }
  }
}

function unitsOfReal(column: string, decimals: number, most: bigint): string {
  const near = `CAST(${column} * 1e${decimals} + CASE WHEN ${column} < 0 THEN -0.5 ELSE 0.5 END AS INTEGER)`;
  const isNumber = `typeof(${column}) IN ('integer', 'real')`;
  const isNear = `abs(${column}) < 1e${15 - decimals}`;
  const isExact = `${near} / 1e${decimals} = ${column} AND ${near} BETWEEN -${most} AND ${most}`;
  return `CASE WHEN ${isNumber} AND ${isNear} AND ${isExact} THEN ${near} END`;
}

/** That a text is a plain number: SQLite has no regular expressions of its own, and for its functions a text ends at NUL. */
function isPlainText(column: string): string {
  return [
    `length(CAST(${column} AS BLOB)) = length(${column})`,
    `${column} NOT GLOB '*[^0-9.-]*'`,
    `instr(substr(${column}, 2), '-') = 0`,
    `${column} GLOB '*[0-9]'`,
    `${column} NOT GLOB '*.*.*'`,
    `${column} NOT GLOB '.*'`,
    `${column} NOT GLOB '-.*'`,
  ].join(' AND ');
}

function unitsOfText(column: string, digits: number, decimals: number): string {
  const room = Math.min(digits, MAX_DIGITS) - decimals;
  const point = `instr(${column} || '.', '.')`;
  const whole = `ltrim(substr(${column}, 1, ${point} - 1), '-0')`;
  const fraction = `rtrim(substr(${column}, ${point} + 1), '0')`;
  const filled = decimals === 0 ? '' : ` || substr(${fraction} || '${'0'.repeat(decimals)}', 1, ${decimals})`;
  const sign = `CASE WHEN substr(${column}, 1, 1) = '-' THEN -1 ELSE 1 END`;
  const fits = `length(${column}) <= ${LONGEST_TEXT} AND length(${whole}) <= ${room} AND length(${fraction}) <= ${decimals}`;
  const isText = `typeof(${column}) = 'text' AND ${isPlainText(column)}`;
  return `CASE WHEN ${isText} AND ${fits} THEN ${sign} * CAST(${whole}${filled} AS INTEGER) END`;
}
