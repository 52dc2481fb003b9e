import { MAX_BITS } from '../../decimal/exceedsLimit.js';
import { pow10 } from '../../decimal/pow10.js';
import type { Prepared } from '../../evaluate/prepare.js';
import { makeIssue } from '../../issue/issue.js';
import type { Issues } from '../../issue/issues.js';
import type { Path } from '../../issue/path.js';
import { tooLargeForSql } from '../../issue/sql.js';
import { bitLength, mostBits } from '../arithmetic/mostBits.js';
import { isLongerThan } from '../arithmetic/whole.js';
import { wholeFormulaOf } from '../arithmetic/wholeFormula.js';
import { greater, sizeOf, wholeRangeOf } from '../arithmetic/wholeRange.js';
import { wholeVariablesOf } from '../arithmetic/wholeVariable.js';
import type { SourceColumn, SqlSource } from '../columns/readSource.js';
import type { ColumnReading } from '../dialect/dialect.js';
import { type ColumnType, scaleOf } from '../dialect/tipeKolom.js';
import { LONGEST_TEXT } from '../dialect/written.js';
import { type Stage, stagesOf, type WholeArithmetic } from './stagesOf.js';

/** An indicator over the columns of a table: what is to be computed, and in which types. */
export interface FigurePlan extends WholeArithmetic {
  readonly prepared: Prepared;
  /** The ids of its variables, in declared order. */
  readonly ids: readonly string[];
  readonly stages: readonly Stage[];
  /** No result has more units than this, without its sign. */
  readonly most: bigint;
  /** No part of an exact result has more bits. */
  readonly bits: number;
}

/** The most parts of a formula, written out: rounding repeats them up to sixteen times. */
export const MAX_FORMULA_PARTS = 2000;

/** The plan of an indicator; undefined, with an issue, when `evaluate` itself could find a step of it too large. */
export function figurePlanOf(
  prepared: Prepared,
  source: SqlSource,
  path: Path,
  issues: Issues,
): FigurePlan | undefined {
  const { variabel, pembulatan, indikator } = prepared;
  const ids = variabel.map(({ id }) => id);
  // A source has a column for every variable.
  const columns = ids.map((id) => source.columns.get(id) as SourceColumn);
  const tooLarge = () => issues.push(makeIssue(tooLargeForSql, { asal: 'definisi', path }, undefined, {}));
  const bitsOf = (id: string) => valueBits(columns[ids.indexOf(id)]?.type);
  const bits = mostBits(indikator.formula, bitsOf);
  if (bits > MAX_BITS) return tooLarge();
  const scales = columns.map(({ type }) => scaleOf(type));
  const formula = wholeFormulaOf(indikator.formula, { ids, scales }, pembulatan);
  const parts = formula.divisions.flatMap(({ numerator, divisor }) => [numerator, divisor]);
  if (isLongerThan([formula.numerator, formula.denominator, ...parts], MAX_FORMULA_PARTS)) return tooLarge();
  const readings = columns.map((column) => readingOf(source, column));
  const variables = wholeVariablesOf(
    variabel,
    readings.map(({ range }, i) => ({ range, scale: scales[i] ?? 0 })),
  );
  const needsWide = readings.some(({ isWide }) => isWide);
  const stages = stagesOf({ formula, variables }, source.dialect.tiers, needsWide);
  return { prepared, ids, formula, variables, stages, most: mostUnits(formula, stages), bits };
}

/** How a column is read where it has its own name. */
function readingOf({ dialect }: SqlSource, { quoted, type }: SourceColumn): ColumnReading {
  return dialect.read(quoted, type);
}

/** How many bits a value of a column has at most, as the library reads it. */
export function valueBits(type: ColumnType | undefined): { readonly above: number; readonly below: number } {
  if (type === undefined || type.kind === 'integer') return { above: 64, below: 1 };
  if (type.kind === 'double') return { above: bitLength(pow10(17)), below: bitLength(pow10(type.decimals)) };
  // Needless zeros of a text are digits, too.
  const [above, below] = type.kind === 'text' ? [LONGEST_TEXT, LONGEST_TEXT] : [type.digits, type.decimals];
  return { above: bitLength(pow10(above)), below: bitLength(pow10(below)) };
}

/** A divisor is one unit at least, and rounding adds one at most. */
export function mostUnits(
  { numerator, zeroOverZero = 0n }: WholeArithmetic['formula'],
  stages: readonly Stage[],
): bigint {
  const sizes = stages.map(({ ranges }) => sizeOf(wholeRangeOf(numerator, ranges)) + 1n);
  const instead = sizeOf({ least: zeroOverZero, most: zeroOverZero });
  return sizes.reduce(greater, instead);
}
