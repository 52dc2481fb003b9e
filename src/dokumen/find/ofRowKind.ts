import type { Heading, PeriodHeading } from './heading.js';
import type { Field, TableRecord } from './tableRecord.js';

/** What a cell says that names what the values of its row are. */
const KINDS: ReadonlyMap<string, PeriodHeading['jenis']> = new Map([
  ['target', 'target'],
  ['t', 'target'],
  ['rencana', 'target'],
  ['realisasi', 'realisasi'],
  ['r', 'realisasi'],
  ['capaian', 'capaian'],
  ['capaian (%)', 'capaian'],
  ['% capaian', 'capaian'],
]);

/**
 * A record of a table that has targets and results in rows of their own, below headings of periods alone: its values are what a cell
 * beside them says.
 */
export function ofRowKind(record: TableRecord): TableRecord {
  const told = record.fields.find(
    ({ heading, text }) => heading.jenis === 'unknown' && kindOf(text) !== undefined,
  );
  const jenis = told === undefined ? undefined : kindOf(told.text);
  if (jenis === undefined || !record.fields.some(isOpen)) return record;
  const fields = record.fields.flatMap((field): readonly Field[] => {
    if (field === told) return [];
    // Every kind of values has the same properties beside it.
    return isOpen(field) ? [{ ...field, heading: { ...field.heading, jenis } as Heading }] : [field];
  });
  return { ...record, fields };
}

function kindOf(text: string): PeriodHeading['jenis'] | undefined {
  return KINDS.get(text.toLowerCase());
}

/** True for a value below a heading that says a period and no more, which is taken for one of targets. */
function isOpen({ heading, place }: Field): boolean {
  return heading.jenis === 'target' && !/target|rencana/i.test(place.heading);
}
