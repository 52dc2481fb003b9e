import { isPeriodHeading } from '../find/heading.js';
import { type Field, oneLineOf } from '../find/tableRecord.js';
import type { DraftIndikator } from './draftIndikator.js';
import { isPercentUnit } from './fitsUnit.js';
import { periodOf, type Years } from './periodOf.js';

/**
 * The indicators of a sasaran, where one that several tables name is one: the targets of the year stand in the first, those of its
 * quarters in the second. Tables that say two things of one period, or of its unit or formula, are of two indicators.
 */
export function joinTables(drafts: readonly DraftIndikator[], years: Years): readonly DraftIndikator[] {
  const joined: DraftIndikator[] = [];
  const known = new Map<string, number>();
  for (const draft of drafts) {
    const nama = oneLineOf({ text: draft.nama });
    const at = known.get(nama) ?? -1;
    const first = joined[at];
    const fields = first === undefined ? undefined : fieldsBeside(first, draft, years);
    if (first === undefined || fields === undefined) {
      known.set(nama, joined.length);
      joined.push(draft);
    } else joined[at] = { ...first, tables: [...first.tables, ...draft.tables], fields };
  }
  return joined;
}

/** The fields of both, each once; *undefined* when they are not one indicator. */
function fieldsBeside(a: DraftIndikator, b: DraftIndikator, years: Years): Field[] | undefined {
  const isElsewhere = !b.tables.some((one) => a.tables.includes(one));
  if (!isElsewhere || !isSameKode(a.kode, b.kode)) return undefined;
  const own = new Map(a.fields.map((field) => [keyOf(field, years), field]));
  const others = b.fields.filter((field) => {
    const same = own.get(keyOf(field, years));
    return same === undefined || !saysTheSame(same, field);
  });
  const isOpposed = others.some((field) => own.has(keyOf(field, years)));
  return isOpposed ? undefined : [...a.fields, ...others];
}

/** What a field says something of; texts that fill no field stand side by side. */
function keyOf(field: Field, years: Years): string {
  const { heading, place, text } = field;
  if (heading.jenis === 'remark' || heading.jenis === 'unknown') return `${place.heading} ${text}`;
  if (!isPeriodHeading(heading)) return heading.jenis;
  const found = periodOf(heading, years);
  const periode = 'periode' in found ? found.periode : heading.periode;
  return `${heading.jenis === 'finalTarget' ? 'target' : heading.jenis} ${periode}`;
}

function saysTheSame(a: Field, b: Field): boolean {
  const [first, second] = [oneLineOf(a).toLowerCase(), oneLineOf(b).toLowerCase()];
  return first === second || (isPercentUnit(first) && isPercentUnit(second));
}

/** Numbers may only count the rows of each table. */
function isSameKode(a: string | undefined, b: string | undefined): boolean {
  const isCount = (kode = '') => /^\d{0,3}$/.test(kode);
  return a === b || (isCount(a) && isCount(b));
}
