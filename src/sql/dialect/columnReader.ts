import type { ColumnReading, Dialect } from './dialect.js';
import type { ColumnType } from './tipeKolom.js';
import { digitsRange, doubleRange, integerRange } from './written.js';

/** The units of a column, and what keeps a value from having any; what is absent never does. */
interface Units {
  readonly units: string;
  readonly notNumber?: string;
  readonly mayNotFit?: boolean;
}

/** How the columns of each kind are taken to whole units: what differs from one database to the other. */
export interface ColumnUnits {
  /** Whole numbers of so many bits, as 64. */
  readonly integer: (column: string, bits: 16 | 32 | 64) => string;
  readonly decimal: (column: string, digits: number, decimals: number) => Units;
  /** A double may hold decimals that its type does not say, so that a number may not fit. */
  readonly double: (column: string, decimals: number) => Units;
  /** So may a text. */
  readonly text: (column: string, digits: number, decimals: number) => Units;
}

/** Decimals of so many digits are integers of 64 bits in their units. */
const DIGITS_OF_64_BITS = 18;

/** Reads a column of a database whose types bind its values. */
export function columnReader(columns: ColumnUnits): Dialect['read'] {
  return (column, type) => {
    const { units, notNumber, mayNotFit = false } = unitsOf(columns, column, type);
    return {
      units,
      isPlain: type.kind === 'integer',
      isWide: 'digits' in type && type.digits > DIGITS_OF_64_BITS,
      notNumber,
      mayNotFit: mayNotFit || type.kind === 'double' || type.kind === 'text',
      range: rangeOfType(type),
    };
  };
}

function unitsOf(columns: ColumnUnits, column: string, type: ColumnType): Units {
  switch (type.kind) {
    case 'integer':
      return { units: columns.integer(column, type.bits) };
    case 'decimal':
      return columns.decimal(column, type.digits, type.decimals);
    case 'double':
      return columns.double(column, type.decimals);
    case 'text':
      return columns.text(column, type.digits, type.decimals);
  }
}

function rangeOfType(type: ColumnType): ColumnReading['range'] {
  switch (type.kind) {
    case 'integer':
      return integerRange(type.bits);
    case 'double':
      return doubleRange;
    case 'decimal':
    case 'text':
      return digitsRange(type.digits);
  }
}
