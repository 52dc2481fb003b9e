import type { Session } from '../arguments/session.js';
import { csvRows } from './csvRows.js';
import type { DataRows } from './dataRow.js';
import type { InputSource } from './inputSource.js';
import { jsonRows } from './jsonRows.js';
import { kindOf } from './kindOf.js';
import { refuseEmpty } from './readTable.js';
import { sheetRows } from './sheetRows.js';

/** The rows of data of a source, whatever it is: CSV, TSV, JSON or a workbook. */
export function rowsOf(source: InputSource, session: Session): DataRows {
  switch (kindOf(source.head)) {
    case 'kosong':
      return refuseEmpty(source);
    case 'json':
      return jsonRows(source, session);
    case 'berkas':
      return sheetRows(source, session);
    default:
      return csvRows(source);
  }
}
