import type { Bahasa } from '../../index.js';
import { formatHasil } from '../../index.js';
import type { DataColumns } from '../input/dataColumns.js';
import type { DataBlock } from './dataBlock.js';
import type { RowResult } from './evaluateBlock.js';

/** Why a row of a block has no result, a sentence each; where a cell could not be read, its column is named. */
export function rowReasons(
  { issues }: RowResult,
  { faults }: DataBlock,
  i: number,
  { headings, variabel }: DataColumns,
  bahasa: Bahasa,
): readonly string[] {
  const own = [...(faults.get(i) ?? [])];
  return issues.map((issue) => {
    const sentence = formatHasil({ ok: false, issues: [issue] }, { bahasa });
    const [id] = own.find(([, fault]) => fault === issue) ?? [];
    if (id === undefined) return sentence;
    return `"${headings[variabel.get(id) ?? -1]}": ${sentence} (--locale id, --locale en)`;
  });
}
