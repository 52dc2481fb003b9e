import { notUnderstood } from '../../issue/tables.js';
import type { Findings } from '../find/findings.js';
import { isPeriodHeading, NUMBERS } from '../find/heading.js';
import { type Field, oneLineOf, type TableRecord } from '../find/tableRecord.js';
import { isCodeBelow } from './isCodeBelow.js';
import { isMeasure } from './isMeasure.js';

/** Why a row of a number and a name alone is no heading of a group for sure. */
const ALONE = { disimpan: 'nama', sebab: 'nama-saja' } as const;

/** Most groups that one says it is inside of. */
const MAX_AROUND = 3;

/** A row that says nothing but a name and the number before it. */
interface Lone {
  readonly code: string;
  readonly name: Field;
}

/**
 * The records where a row of a number and a name alone, above rows whose numbers count what stands below it (`1` above `a` or `1.1`,
 * `I` above `1`), is the heading of a group. Above labels that are no names of indicators (`a SD/MI`) it is what they are parts of,
 * which the names say. A group right inside another says both.
 */
export function nestGroups(records: readonly TableRecord[], findings: Findings): readonly TableRecord[] {
  return joined(headed(records, findings));
}

/** From the last row up, so that each row knows what stands below it. */
function headed(records: readonly TableRecord[], findings: Findings): readonly TableRecord[] {
  const found: TableRecord[] = [];
  for (const record of [...records].reverse()) {
    const below = found.at(-1);
    found.push(below?.table === record.table ? headingOver(record, below, findings) : record);
  }
  return found.reverse();
}

/** A record as the heading of the group that the next one begins; the record itself where it is none. */
function headingOver(record: TableRecord, next: TableRecord, findings: Findings): TableRecord {
  const lone = loneOf(record, 'indikator');
  const code = codeIn(next);
  const name = next.fields.find(({ heading: { jenis } }) => jenis === 'kelompok' || jenis === 'indikator');
  if (lone === undefined || code === undefined || name === undefined || !isCodeBelow(lone.code, code))
    return record;
  if (name.heading.jenis === 'kelompok' || isMeasure(name.text)) {
    const group: Field = { ...lone.name, heading: { jenis: 'kelompok' } };
    return { ...record, fields: record.fields.map((field) => (field === lone.name ? group : field)) };
  }
  if (!isMeasure(lone.name.text)) findings.cell(notUnderstood, lone.name.place, lone.name.text, ALONE);
  return record;
}

/** The records where the heading of a group right inside another says both. */
function joined(records: readonly TableRecord[]): readonly TableRecord[] {
  let around: readonly Lone[] = [];
  let isBelowHeading = false;
  let table: number | undefined;
  return records.map((record) => {
    if (record.table !== table) around = [];
    table = record.table;
    const lone = loneOf(record, 'kelompok');
    const isInside = isBelowHeading;
    isBelowHeading = lone !== undefined;
    if (lone === undefined) return record;
    const last = around.at(-1);
    const isNested = last !== undefined && isInside && isCodeBelow(last.code, lone.code);
    const outer = isNested ? around : around.filter(({ code }) => isCodeBelow(code, lone.code));
    around = [...outer.slice(-MAX_AROUND), lone];
    const text = around.map(({ name }) => oneLineOf(name)).join(': ');
    return {
      ...record,
      fields: record.fields.map((field) => (field === lone.name ? { ...field, text } : field)),
    };
  });
}

/** The number and the name of a row that says nothing else, below headings of units or values. */
function loneOf(
  { fields, header, saysNone }: TableRecord,
  jenis: 'indikator' | 'kelompok',
): Lone | undefined {
  const own = fields.filter(({ copy }) => copy === undefined);
  const [code, name, ...others] = own;
  if (code === undefined || name === undefined || others.length > 0 || saysNone === true) return undefined;
  const isLone =
    own.length === fields.length && NUMBERS.has(code.heading.jenis) && name.heading.jenis === jenis;
  const hasValues = header.headings.some((one) => one.jenis === 'satuan' || isPeriodHeading(one));
  return isLone && hasValues ? { code: code.text, name } : undefined;
}

function codeIn({ fields }: TableRecord): string | undefined {
  return fields.find(({ heading, copy }) => NUMBERS.has(heading.jenis) && copy === undefined)?.text;
}
