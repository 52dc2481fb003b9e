import { type Heading, IDENTITY, isIndikatorHeading } from './heading.js';
import type { TableRecord } from './tableRecord.js';
import { withoutUndefined } from './withoutUndefined.js';

/**
 * The records of a row that names several indicators, each with what stands right of its name up to the next; the record
 * itself where its table has one column of names.
 */
export function splitRecord(record: TableRecord, headings: readonly Heading[]): readonly TableRecord[] {
  const starts = startsOf(headings);
  if (starts.length < 2) return [record];
  return starts.flatMap((start, i): readonly TableRecord[] => {
    const until = starts[i + 1];
    const fields = record.fields.filter(
      ({ place: { column } }) => column >= start && (until === undefined || column < until),
    );
    if (fields.length === 0) return [];
    return [withoutUndefined({ ...record, fields, until })];
  });
}

/** The columns, counted from 1, in which what belongs to one name begins. */
function startsOf(headings: readonly Heading[]): readonly number[] {
  const starts = [1];
  let hasName = false;
  let isBehind = false;
  for (const [i, heading] of headings.entries()) {
    const { jenis } = heading;
    const isIdentity = IDENTITY.has(jenis);
    const isNext =
      hasName && isIdentity && (isBehind || jenis !== 'indikator' || headings[i - 1] !== headings[i]);
    if (isNext && headings.slice(i).some((one) => one.jenis === 'indikator')) {
      starts.push(i + 1);
      hasName = false;
      isBehind = false;
    }
    if (isIndikatorHeading(heading)) hasName = true;
    else if (hasName) isBehind = true;
  }
  return starts;
}
