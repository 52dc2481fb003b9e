import {
  type DokumenIku,
  evaluateBatch,
  evaluateDokumen,
  type Hasil,
  type HasilBatch,
  type Indikator,
  type Issue,
  indikatorOf,
} from '../../index.js';
import { type DataBlock, rowValues } from './dataBlock.js';

/** What came out of one row for one indicator. */
export interface RowResult {
  /** The result as plain decimal text; undefined: there is none. */
  readonly desimal: string | undefined;
  /** The full result, with its grade and its text; undefined: it was not asked for, or there is none. */
  readonly hasil: Hasil | undefined;
  /** Every reason why there is no result. */
  readonly issues: readonly Issue[];
}

/** The outcomes of a block: for each indicator, in document order, those of a row. */
export type BlockOutcomes = readonly ((i: number) => RowResult)[];

/**
 * Evaluates all indicators of a document on the rows of a block: each as a batch, or row by row where indicators take the results of
 * others. `isFull` asks for full results also where the figure alone is known.
 */
export function evaluateBlock(dokumen: DokumenIku, block: DataBlock, isFull: boolean): BlockOutcomes {
  const all = indikatorOf(dokumen);
  if (all.some(({ variabel }) => Object.values(variabel).some(({ indikator }) => indikator !== undefined)))
    return rowByRow(dokumen, all, block);
  return all.map((indikator) => {
    const batch = evaluateBatch(indikator, block.values);
    const full = isFull || indikator.skala !== undefined || indikator.formula.jenis === 'penilaian';
    return (i) => faultOf(indikator, block, i) ?? fromBatch(batch, i, full);
  });
}

function rowByRow(dokumen: DokumenIku, all: readonly Indikator[], block: DataBlock): BlockOutcomes {
  let last: { readonly i: number; readonly hasil: readonly Hasil[] } | undefined;
  const hasilOf = (i: number) => {
    last = last?.i === i ? last : { i, hasil: evaluateDokumen(dokumen, rowValues(block, i)) };
    return last.hasil;
  };
  return all.map((indikator, k) => (i) => faultOf(indikator, block, i) ?? outcomeOf(hasilOf(i)[k]));
}

/** A cell that could mean two numbers is the reason, and not that it has no value. */
function faultOf({ variabel }: Indikator, { faults }: DataBlock, i: number): RowResult | undefined {
  const own = faults.get(i);
  if (own === undefined) return undefined;
  const issues = [...own].flatMap(([id, issue]) => (Object.hasOwn(variabel, id) ? [issue] : []));
  return issues.length === 0 ? undefined : { desimal: undefined, hasil: undefined, issues };
}

function fromBatch(batch: HasilBatch, i: number, isFull: boolean): RowResult {
  if (batch.issues.length > 0) return { desimal: undefined, hasil: undefined, issues: batch.issues };
  if (isFull || !batch.ok(i)) return outcomeOf(batch.at(i));
  return { desimal: batch.desimal(i), hasil: undefined, issues: [] };
}

function outcomeOf(hasil: Hasil | undefined): RowResult {
  if (hasil === undefined) return { desimal: undefined, hasil, issues: [] };
  return hasil.ok
    ? { desimal: hasil.desimal, hasil, issues: [] }
    : { desimal: undefined, hasil, issues: hasil.issues };
}
