import { type DokumenIku, variabelOf } from '../../index.js';
import type { Session } from '../arguments/session.js';
import type { DataRows } from '../input/dataRow.js';
import { type InputSource, readAll } from '../input/inputSource.js';
import { sheetRows } from '../input/sheetRows.js';
import { ReadFailure } from '../problem/readFailure.js';

/** True for a file that may be a workbook. */
export function isDataSheet(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b;
}

/**
 * The rows of a workbook: the one row of the sheet Data that `tulis` wrote and people filled in, or those of its first sheet where
 * there is no such sheet.
 */
export async function* rowsOfDataSheet(source: InputSource, dokumen: DokumenIku, session: Session): DataRows {
  const bytes = await readAll(source, session);
  const { readData } = await import('../../berkas/index.js');
  const { data, issues } = readData(bytes, dokumen);
  if (issues.some(({ code }) => code === 'missing-data-sheet' || code === 'unknown-file'))
    return yield* sheetRows({ ...source, chunks: again(bytes) }, session);
  const wrong = issues.filter(({ tingkat }) => tingkat === 'salah');
  if (wrong.length > 0) throw new ReadFailure(wrong, source.name);
  const ids = variabelOf(dokumen).map(({ id }) => id);
  const exact = ids.map((id) => data[id] ?? undefined);
  yield [
    { number: 0, cells: ids },
    { number: 1, cells: exact.map((value) => value ?? ''), exact },
  ];
}

async function* again(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
