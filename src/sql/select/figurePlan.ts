import { MAX_BITS } from '../../decimal/exceedsLimit.js';
import { pow10 } from '../../decimal/pow10.js';
import type { Prepared } from '../../evaluate/prepare.js';
import { bitLength, mostBits } from '../arithmetic/mostBits.js';
import { greater, rangeOf, sizeOf } from '../arithmetic/range.js';
import { wholeFormulaOf } from '../arithmetic/wholeFormula.js';
import { wholeVariablesOf } from '../arithmetic/wholeVariable.js';
import type { Source, SourceColumn } from '../columns/readSource.js';
import { type ColumnType, scaleOf } from '../columns/tipeKolom.js';
import type { Reading } from '../dialect/dialect.js';
import { type Arithmetic, type Stage, stagesOf } from './tier.js';

/** An indicator over the columns of a table: what is to be computed, and in which types. */
export interface FigurePlan extends Arithmetic {
  readonly prepared: Prepared;
  /** The ids of its variables, in declared order. */
  readonly ids: readonly string[];
  readonly stages: readonly Stage[];
  /** No result has more units than this, without its sign. */
  readonly most: bigint;
}

/** The plan of an indicator; undefined when `evaluate` itself could find a step of it too large. */
export function figurePlanOf(prepared: Prepared, source: Source): FigurePlan | undefined {
  const { variabel, pembulatan, indikator } = prepared;
  const ids = variabel.map(({ id }) => id);
  // A source has a column for every variable.
  const columns = ids.map((id) => source.columns.get(id) as SourceColumn);
  const bitsOf = (id: string) => valueBits(columns[ids.indexOf(id)]?.type);
  if (mostBits(indikator.formula, bitsOf) > MAX_BITS) return undefined;
  const readings = columns.map((column) => readingOf(source, column));
  const scales = columns.map(({ type }) => scaleOf(type));
  const formula = wholeFormulaOf(indikator.formula, { ids, scales }, pembulatan);
  const variables = wholeVariablesOf(
    variabel,
    readings.map(({ range }, i) => ({ range, scale: scales[i] ?? 0 })),
  );
  const needsWide = readings.some(({ isWide }) => isWide);
  const stages = stagesOf({ formula, variables }, source.dialect.tiers, needsWide);
  return { prepared, ids, formula, variables, stages, most: mostUnits(formula, stages) };
}

/** How a column is read where it has its own name. */
function readingOf({ dialect }: Source, { quoted, type }: SourceColumn): Reading {
  return dialect.read(quoted, type);
}

/** Needless zeros of a text are digits, too. */
const NEEDLESS_DIGITS = 41;

function valueBits(type: ColumnType | undefined): { readonly above: number; readonly below: number } {
  if (type === undefined || type.kind === 'integer') return { above: 64, below: 1 };
  if (type.kind === 'double') return { above: bitLength(pow10(17)), below: bitLength(pow10(type.decimals)) };
  const needless = type.kind === 'text' ? NEEDLESS_DIGITS : 0;
  return {
    above: bitLength(pow10(type.digits + needless)),
    below: bitLength(pow10(type.decimals + needless)),
  };
}

/** A divisor is one unit at least, and rounding adds one at most. */
export function mostUnits(
  { numerator, zeroOverZero = 0n }: Arithmetic['formula'],
  stages: readonly Stage[],
): bigint {
  const sizes = stages.map(({ ranges }) => sizeOf(rangeOf(numerator, ranges)) + 1n);
  const instead = sizeOf({ least: zeroOverZero, most: zeroOverZero });
  return sizes.reduce(greater, instead);
}
