import type { Session } from '../arguments/session.js';
import { ReadFailure } from '../problem/readFailure.js';
import type { DataRows } from './dataRow.js';
import { type InputSource, readAll } from './inputSource.js';

/** The rows of a workbook: of its first sheet, or of the one that is asked for. Tables of Word are read too. */
export async function* sheetRows(source: InputSource, session: Session): DataRows {
  const { readSheets } = await import('../../berkas/readSheets.js');
  const lembar = session.values.one('lembar');
  const read = readSheets(await readAll(source, session), lembar === undefined ? {} : { lembar });
  if (!read.ok) throw new ReadFailure(read.issues, source.name);
  const [first] = read.value;
  yield (first?.rows ?? [])
    .filter(({ cells }) => cells.some(({ text }) => text !== ''))
    .map(({ number, cells }) => ({
      number,
      cells: cells.map(({ text }) => text),
      exact: cells.map(({ stored }) => stored),
    }));
}
