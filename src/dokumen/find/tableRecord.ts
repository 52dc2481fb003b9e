import { masked } from '../../issue/tables.js';
import type { Cell, Row } from '../sheet/sheet.js';
import type { CellPlace, Findings } from './findings.js';
import type { Header } from './headerFinder.js';
import { type Heading, isPeriodHeading } from './heading.js';
import { maskNip } from './maskNip.js';

/** A cell that holds something, with its heading and its place. */
export interface Field extends Cell {
  readonly heading: Heading;
  readonly place: CellPlace;
  /** The notations of numbers that other cells prove; two where they contradict each other. */
  readonly notations?: readonly ('id' | 'en')[];
  /** True for a value that reaches over columns of other values, so that it is open which it is. */
  readonly reaches?: true;
}

/** A row of a table, as the fields that it fills. */
export interface TableRecord {
  /** Its place in the text, counted from 1. */
  readonly row: number;
  /** The headings of its table. */
  readonly header: Header;
  /** Which table of the text it belongs to, counted from 1; one that goes on behind its headings again is still the same. */
  readonly table: number;
  readonly fields: readonly Field[];
  /** True when a cell of values says that there is none: a dash, `N/A`. */
  readonly saysNone?: true;
  /** Where a row names several indicators and this is not the last of them: the column that the next one begins in. */
  readonly until?: number;
}

/** What says which indicator and sasaran a row is about, and nothing else of them. */
export const IDENTITY: ReadonlySet<Heading['jenis']> = new Set([
  'number',
  'kode',
  'kodeSasaran',
  'kelompok',
  'sasaran',
  'indikator',
  'sasaranOrIndikator',
]);

const UNKNOWN: Heading = { jenis: 'unknown' };

/** The record of a row below these headings. A cell that reaches several columns counts once, under the first. */
export function recordOf({ number, cells }: Row, header: Header, table = 1): TableRecord {
  const { headings, texts, row: below } = header;
  const fields: Field[] = [];
  for (const [i, cell] of cells.entries()) {
    if (cell.text === '' || cell.copy === 'left') continue;
    const place = { row: number, column: i + 1, heading: texts[i] ?? '', below };
    const heading = headings[i] ?? UNKNOWN;
    const reaches = isPeriodHeading(heading) && reachesOther(cells, header, i);
    fields.push({ ...cell, heading, place, ...(reaches ? { reaches } : {}) });
  }
  return { row: number, table, header, fields: joinNames(decideNames(fields), header) };
}

/** True when the cell of a column is merged with one of other values to its right. */
function reachesOther(cells: Row['cells'], { headings, texts }: Header, from: number): boolean {
  for (let i = from + 1; cells[i]?.copy === 'left'; i += 1) {
    const heading = headings[i];
    if (heading !== undefined && isPeriodHeading(heading) && texts[i] !== texts[from]) return true;
  }
  return false;
}

/** In a column of sasaran and indicators, a row that says nothing else is about a sasaran. */
function decideNames(fields: readonly Field[]): readonly Field[] {
  if (!fields.some(({ heading }) => heading.jenis === 'sasaranOrIndikator')) return fields;
  const isMore = fields.some(({ heading, copy }) => copy === undefined && !IDENTITY.has(heading.jenis));
  return fields.map((field) =>
    field.heading.jenis === 'sasaranOrIndikator'
      ? { ...field, heading: { jenis: isMore ? 'indikator' : 'sasaran' } }
      : field,
  );
}

/** What is a number or a code, and no name. */
const CODE = /^\(?(?:[a-z]{0,3}\d{1,4}|[ivx]{1,4}|[a-z]{1,2})(?:[.)-](?:\d{1,4}|[a-z]))*[.)]?$/i;

/** Two cells below one heading of names: a number and a name, or a name and what it is of. */
function joinNames(fields: readonly Field[], { merged }: Header): readonly Field[] {
  const joined: Field[] = [];
  for (const field of fields) {
    const before = joined.at(-1);
    const heading = before === undefined ? undefined : sharedHeading(field, before, merged);
    if (before !== undefined && isUnitOf(field, before, merged)) {
      joined.splice(-1, 1, { ...before, text: `${before.text} ${field.text}` });
    } else if (before === undefined || heading === undefined) {
      joined.push(field);
    } else if (isCode(before.text)) {
      joined.splice(-1, 1, { ...before, heading: codeHeading(heading, field) }, { ...field, heading });
    } else {
      const text = `${before.text.replace(/:$/, '')}: ${field.text}`;
      joined.splice(-1, 1, { ...field, text, place: before.place });
    }
  }
  return joined;
}

/** True for a word or a sign behind a number, below one heading of values. */
function isUnitOf(
  { text, place }: Field,
  { text: before, place: of, heading }: Field,
  merged: readonly boolean[],
): boolean {
  const isBeside = place.column === of.column + 1 && merged[of.column] === true;
  return isBeside && isPeriodHeading(heading) && /\d$/.test(before) && /^[\p{L}%][^\d]{0,40}$/u.test(text);
}

/** The heading of names that both cells stand below. In some formats a merged heading leaves the one to its right empty. */
function sharedHeading(field: Field, before: Field, merged: readonly boolean[]): Heading | undefined {
  const { heading, place } = before;
  if (heading.jenis !== 'indikator' && heading.jenis !== 'sasaran') return undefined;
  const between = merged.slice(place.column, field.place.column);
  if (between.length > 0 && !between.includes(false)) return heading;
  const isUnlabelled = field.place.heading === '' && field.place.column === place.column + 1;
  return isUnlabelled && isCode(before.text) && /\p{L}{3}/u.test(field.text) ? heading : undefined;
}

function isCode(text: string): boolean {
  return text.length <= 20 && CODE.test(text);
}

function codeHeading(heading: Heading, { place }: Field): Heading {
  return heading.jenis === 'indikator' ? { jenis: 'kode' } : { jenis: 'kodeSasaran', of: place.column };
}

/** The record with the digits of officials' numbers covered; each cell that had one is noted. */
export function withoutNip(record: TableRecord, findings: Findings): TableRecord {
  const fields = record.fields.map((field) => {
    const text = maskNip(field.text);
    if (text === field.text) return field;
    findings.cell(masked, field.place, undefined, {}, 'catatan');
    return { ...field, text };
  });
  return { ...record, fields };
}

/** The text of a field on one line. */
export function oneLineOf({ text }: Pick<Field, 'text'>): string {
  return text.replaceAll('\n', ' ');
}
