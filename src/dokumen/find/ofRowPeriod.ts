import { notUnderstood } from '../../issue/tables.js';
import type { Findings } from './findings.js';
import { type HeadingPeriod, isPeriodHeading } from './heading.js';
import { periodIn, within } from './periodIn.js';
import { asRemark, type Field, type TableRecord } from './tableRecord.js';
import { wordsOf } from './wordsOf.js';

/**
 * A record whose table has a column for the period: its values are of the period that stands there. Values of a row that says none
 * are reported and kept as text.
 */
export function ofRowPeriod(record: TableRecord, findings: Findings): TableRecord {
  if (!record.header.headings.some(({ jenis }) => jenis === 'period')) return record;
  const period = periodOf(record.fields.filter(({ heading }) => heading.jenis === 'period'));
  const isPart = !/^\d{4}$/.test(period?.periode ?? '');
  const fields = record.fields.flatMap((field): readonly Field[] => {
    const { heading, place } = field;
    if (heading.jenis === 'period') return period === undefined ? [asRemark(field)] : [];
    if (!isPeriodHeading(heading) || heading.periode !== undefined) return [field];
    // "Target Tahunan" is of the year, whatever part of it the row is of.
    if (isPart && /\btahun/i.test(place.heading)) return [field];
    const { copy: _, ...own } = field;
    if (period !== undefined) return [{ ...own, heading: { ...heading, ...period } }];
    findings.cell(notUnderstood, place, field.text, { disimpan: 'caraPerhitungan', sebab: 'tanpa-periode' });
    return [asRemark(own)];
  });
  return { ...record, fields, isOfPeriod: true };
}

/** The period that cells say together: a year, a part of one, or both in two columns. */
function periodOf(cells: readonly Field[]): HeadingPeriod | undefined {
  const found = cells.map(({ text, place }) => {
    const { period, rest } = periodIn(/^[\divx]+$/i.test(text) ? `${place.heading} ${text}` : text);
    const isOne = wordsOf(rest) === '' && period.periode?.startsWith('K') === false;
    return isOne ? period : undefined;
  });
  const [first, second, ...others] = found;
  if (others.length > 0 || found.includes(undefined)) return undefined;
  const [year, part] = [first?.periode ?? '', second?.periode];
  if (part === undefined) return first;
  return /^\d{4}$/.test(year) && /^[STB]/.test(part) ? { ...second, periode: within(year, part) } : undefined;
}
