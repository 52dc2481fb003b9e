import type { ModePembulatan } from '../../decimal/roundTo.js';
import { roundedSql } from './roundedSql.js';
import type { SqlRow } from './sqlRow.js';
import { valueCase } from './valueCase.js';

/** The result of a row in units of 10^-digit; NULL where it has none, or none that a type of the dialect can hold. */
export function unitsCase(row: SqlRow, mode: ModePembulatan): string {
  const { numerator, denominator, zeroOverZero } = row.formula;
  return valueCase(row, {
    computed: (writing) => roundedSql(numerator, denominator, mode, writing),
    zeroOverZero,
  });
}
