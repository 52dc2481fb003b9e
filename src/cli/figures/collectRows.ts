import type { BarisAgregat } from '../../index.js';
import type { Session } from '../arguments/session.js';
import type { Problem } from '../problem/problem.js';
import { barisOf, namesIn } from './barisOf.js';
import { type DataBlock, readBlock } from './dataBlock.js';
import type { OpenData } from './openData.js';
import { placedIssue } from './placedIssue.js';

/** All rows of data at once, as joining needs them. */
export interface CollectedRows {
  readonly baris: readonly BarisAgregat[];
  /** The number of each row, as people count. */
  readonly numbers: readonly number[];
  /** The names of regions or units, by code. */
  readonly names: Readonly<Record<string, string>>;
  /** The cells that could not be read. */
  readonly problems: readonly Problem[];
}

/** Reads all rows, and says meanwhile how many there are. */
export async function collectRows(session: Session, data: OpenData): Promise<CollectedRows> {
  const { columns } = data.reading;
  const baris: BarisAgregat[] = [];
  const numbers: number[] = [];
  const names = new Map<string, string>();
  const problems: Problem[] = [];
  for await (const rows of data.rows) {
    const block = readBlock(rows, data.reading);
    for (const one of barisOf(block, columns)) baris.push(one);
    for (const { number } of rows) numbers.push(number);
    for (const [code, name] of namesIn(block, columns)) names.set(code, name);
    for (const one of faultsIn(block, session, data)) problems.push(one);
    await session.status.tell({ id: `${baris.length} baris…`, en: `${baris.length} rows…` });
  }
  return { baris, numbers, names: Object.fromEntries(names), problems };
}

function faultsIn(
  { faults, rows }: DataBlock,
  { bahasa }: Session,
  { reading }: OpenData,
): readonly Problem[] {
  return [...faults].flatMap(([i, own]) =>
    [...own].map(([id, issue]) => placedIssue(issue, rows[i]?.number ?? 0, id, reading.columns, bahasa)),
  );
}
