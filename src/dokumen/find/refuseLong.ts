import { longRow } from '../../issue/tables.js';
import type { Row } from '../sheet/sheet.js';
import type { Findings } from './findings.js';
import type { Header } from './headerFinder.js';
import { isPeriodHeading } from './heading.js';
import type { Field, TableRecord } from './tableRecord.js';

/**
 * The record, without its values where its row holds something behind the last of its headings: nothing says then which of
 * them its values stand below. Such a row is reported.
 */
export function refuseLong(
  record: TableRecord,
  { number, cells }: Row,
  { headings }: Header,
  findings: Findings,
): TableRecord {
  const isLong = cells.slice(headings.length).some(({ text, copy }) => text !== '' && copy === undefined);
  if (!isLong) return record;
  findings.add(longRow, number, { sel: cells.length, judul: headings.length });
  const fields = record.fields.map((field): Field => {
    return isPeriodHeading(field.heading) ? { ...field, heading: { jenis: 'unknown' } } : field;
  });
  return { ...record, fields };
}
