import { notUnderstood } from '../../issue/tables.js';
import type { Findings } from './findings.js';
import { type Heading, type HeadingPeriod, isPeriodHeading } from './heading.js';
import { periodIn, within } from './periodIn.js';
import { asRemark, type Field, type TableRecord } from './tableRecord.js';
import { wordsOf } from './wordsOf.js';

/**
 * A record whose table has a column for the period: its values are of the period that stands there. Values of a row that says none
 * are reported and kept as text.
 */
export function ofRowPeriod(record: TableRecord, findings: Findings): TableRecord {
  if (!record.header.headings.some(({ jenis }) => jenis === 'period')) return record;
  const periode = periodOf(record.fields.filter(({ heading }) => heading.jenis === 'period'));
  const isPart = periode === undefined || !/^\d{4}$/.test(periode);
  const fields = record.fields.flatMap((field): readonly Field[] => {
    const { heading, place } = field;
    if (heading.jenis === 'period') return periode === undefined ? [asRemark(field)] : [];
    if (!isPeriodHeading(heading) || heading.periode !== undefined) return [field];
    // "Target Tahunan" is of the year, whatever part of it the row is of.
    if (isPart && /\btahun/i.test(place.heading)) return [field];
    const { copy: _, ...own } = field;
    if (periode !== undefined) return [{ ...own, heading: { ...heading, periode } as Heading }];
    findings.cell(notUnderstood, place, field.text, { disimpan: 'caraPerhitungan', sebab: 'tanpa-periode' });
    return [asRemark(own)];
  });
  return { ...record, fields, isOfPeriod: true };
}

/** The period that cells say together: a year, a part of one, or both in two columns. */
function periodOf(cells: readonly Field[]): HeadingPeriod['periode'] {
  const found = cells.map(({ text, place }) => {
    const own = periodIn(/^[\divx]+$/i.test(text) ? `${place.heading} ${text}` : text);
    const periode = own.period.periode?.startsWith('K') === true ? undefined : own.period.periode;
    return wordsOf(own.rest) === '' ? periode : undefined;
  });
  const [first, second, ...others] = found;
  if (others.length > 0 || found.includes(undefined)) return undefined;
  if (first === undefined || second === undefined) return first;
  if (/^\d{4}$/.test(first) && /^[STB]/.test(second)) return within(first, second);
  return undefined;
}
