import { masked } from '../../issue/tables.js';
import { isGrade } from '../../read/isGrade.js';
import { groupsOf } from '../sheet/groupsOf.js';
import type { Cell, Row } from '../sheet/sheet.js';
import type { CellPlace, Findings } from './findings.js';
import type { Header } from './header.js';
import { type Heading, IDENTITY, isPeriodHeading, NAMES, NUMBERS } from './heading.js';
import { maskNip } from './maskNip.js';

/** A cell that holds something, with its heading and its place. */
export interface Field extends Cell {
  readonly heading: Heading;
  readonly place: CellPlace;
  /** Which of the headings is its own, counted from 1, where these do not stand above columns; else its column says so. */
  readonly level?: number;
  /** The notations of numbers that other cells prove; two where they contradict each other. */
  readonly notations?: readonly ('id' | 'en')[];
  /** True for a value that reaches over columns of other values, so that it is open which it is. */
  readonly reaches?: true;
}

/** Which of the headings of its table is that of a field, counted from 1. */
export function levelOf({ level, place }: Field): number {
  return level ?? place.column;
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
  /** True where a cell of the row says which period its values are of. */
  readonly isOfPeriod?: true;
  /** Where a row names several indicators and this is not the last of them: the column that the next one begins in. */
  readonly until?: number;
}

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
    const field = fieldOf(cell, heading, place);
    fields.push(reaches ? { ...field, reaches } : field);
  }
  return { row: number, table, header, fields: joinNames(decideNames(fields), header) };
}

/**
 * A cell with its heading and its place. One of text alone, as nearly all are, is written out, and to any other what it has is added
 * last: a copy that properties are added to is slow to make, and to read ever after.
 */
function fieldOf(cell: Cell, heading: Heading, place: CellPlace): Field {
  const { text, formulas, underlined, number, copy } = cell;
  const isPlain =
    formulas === undefined && underlined === undefined && number === undefined && copy === undefined;
  return isPlain ? { text, heading, place } : { heading, place, ...cell };
}

/** True when the cell of a column is merged with one of other values to its right. */
function reachesOther(cells: Row['cells'], { headings, texts }: Header, from: number): boolean {
  for (let i = from + 1; cells[i]?.copy === 'left'; i += 1) {
    const heading = headings[i];
    if (heading !== undefined && isPeriodHeading(heading) && texts[i] !== texts[from]) return true;
  }
  return false;
}

/** What stands before a sasaran in the column of numbers: `Sasaran 2`. */
const LEVEL = /^sasaran(?: strategis)?\.?(?: (?:ke ?-? ?)?(\d{1,2}|[ivx]{1,4}))? ?[.:]?$/i;

/** A name that says that it is a sasaran: `Tujuan: ...`, `Sasaran 2: ...`, `Sasaran 1.2 ...`. */
const STATED =
  /^(sasaran|tujuan)(?: strategis)?(?: ?: ?| (?:\d{1,2}(?:\.\d{1,2}){0,3}|[ivx]{1,4}(?!\p{L}))[ :.)–-]{1,4})(?=\p{L})/iu;

/** How groups of sasaran are called. */
const GROUP =
  /^(?:(?:perspektif|aspek|fokus|kelompok|(?:bidang )?urusan|misi (?:ke ?-? ?)?(?:\d|[ivx]{1,4}))(?!\p{L}) ?[\p{L}\p{N}:.(-]|indikator (?:kinerja )?(?:tujuan|sasaran|program|kegiatan|sub ?kegiatan|utama|kunci|makro|lain(?:nya)?|tambahan|outcome|output|daerah|strategis)(?: [\p{L}/()&-]+){0,6}:?$)/iu;

/** How names of indicators begin that have parts, and a code of several numbers before one. */
const MEASURE =
  /^(?:angka|persentase|prosentase|rasio|jumlah|cakupan|tingkat|indeks|proporsi|prevalensi|rata-rata|nilai) \p{L}/iu;
const CODED = /^\d{1,3}(?:\.\d{1,3}){1,5}\.?$/u;

/** A group by its letter, its name in capitals: `A. PELAYANAN DASAR`. */
const LETTER = /^\(?(?:[A-Z]|[IVX]{1,4})[.)]?$/;
const CAPITALS = /^(?=.*\p{Lu}{3})[^\p{Ll}]+$/u;

/**
 * In a column of sasaran and indicators, a row that says nothing else is about a sasaran; in any, one that says so is about a
 * sasaran or a group of them.
 */
function decideNames(fields: readonly Field[]): readonly Field[] {
  const own = fields.filter(({ copy }) => copy === undefined);
  if (own.some(({ heading }) => !IDENTITY.has(heading.jenis)))
    return fields.map((field) => (isOpen(field) ? asIndikator(field) : field));
  const [only] = own;
  const [stated, level = ''] = only === undefined || own.length > 1 ? [] : (STATED.exec(only.text) ?? []);
  // Over the whole width of a table, or in its column of numbers, as well.
  if (only !== undefined && stated !== undefined && NUMBERS.has(only.heading.jenis))
    return [asStated(only, stated, level.toLowerCase())];
  const names = own.filter(({ heading }) => NAMES.has(heading.jenis));
  return fields.map((field, i) =>
    NAMES.has(field.heading.jenis) ? decideName(field, fields[i - 1], names.length === 1) : field,
  );
}

/** A name in a column of sasaran and indicators, without the word that says which of them it is: `Indikator: ...`. */
function asIndikator(field: Field): Field {
  const text = field.text.replace(
    /^indikator(?: kinerja)?(?: utama)?(?: \d{1,2}(?:\.\d{1,2}){0,3})? ?: ?(?=\p{L})/iu,
    '',
  );
  const { formulas: _, underlined: __, ...plain } = field;
  return { ...(text === field.text ? field : { ...plain, text }), heading: { jenis: 'indikator' } };
}

/** What a name is of in a row that says nothing else; `before`: the cell to its left. */
function decideName(field: Field, before: Field | undefined, isOnly: boolean): Field {
  if (before !== undefined && LEVEL.test(before.text)) return { ...field, heading: { jenis: 'sasaran' } };
  const [stated, level] = groupsOf(STATED, isOnly ? field.text : '');
  if (stated !== '') return asStated(field, stated, level.toLowerCase());
  const isLettered = before !== undefined && LETTER.test(before.text) && CAPITALS.test(field.text);
  const isGroup = GROUP.test(field.text) || (isLettered && field.heading.jenis === 'indikator');
  // "1.1 Angka Partisipasi Kasar" above "1.1.1 SD/MI" is what its parts are parts of.
  if (
    isOnly &&
    isGroupColumn(field) &&
    before !== undefined &&
    CODED.test(before.text) &&
    MEASURE.test(field.text)
  )
    return { ...field, heading: { jenis: 'indikator' } };
  if (isOnly && (isGroupColumn(field) || isGroup)) return { ...field, heading: { jenis: 'kelompok' } };
  return isOpen(field) ? { ...field, heading: { jenis: 'sasaran' } } : field;
}

/** The sasaran that a name states; in a column of sasaran the words stay, since all may have them. */
function asStated(field: Field, stated: string, level: string): Field {
  if (field.heading.jenis === 'sasaran')
    return level === 'tujuan' ? { ...field, heading: { ...field.heading, tingkat: level } } : field;
  const heading: Heading = { jenis: 'sasaran', ...(level === 'tujuan' ? { tingkat: level } : {}) };
  const { formulas: _, underlined: __, ...plain } = field;
  return { ...plain, heading, text: field.text.slice(stated.length) };
}

function isOpen({ heading }: Field): boolean {
  return heading.jenis === 'sasaranOrIndikator';
}

function isGroupColumn({ heading }: Field): boolean {
  return heading.jenis === 'sasaranOrIndikator' && heading.isGroup === true;
}

/** What is a number or a code, and no name. */
const CODE = /^\(?(?:[a-z]{0,3}\d{1,4}|[ivx]{1,4}|[a-z]{1,2})(?:[.)-](?:\d{1,4}|[a-z]))*[.)]?$/i;

/** A text that can be the unit of the number to its left. */
const UNIT = /^(?:%|\p{L}\P{N}{0,40})$/u;

/** Two cells below one heading of names: a number and a name, or a name and what it is of. */
function joinNames(fields: readonly Field[], { merged }: Header): readonly Field[] {
  const joined: Field[] = [];
  for (const field of fields) {
    const before = joined.at(-1);
    const heading = before === undefined ? undefined : sharedHeading(field, before, merged);
    if (before === undefined || heading === undefined) {
      joined.push(field);
    } else if (isPeriodHeading(heading)) {
      const beside = isGrade(field.text) ? `(${field.text})` : field.text;
      joined.splice(-1, 1, { ...before, text: `${before.text} ${beside}` });
    } else if (isCode(before.text)) {
      joined.splice(-1, 1, { ...before, heading: codeHeading(heading, field) }, { ...field, heading });
    } else {
      const text = `${before.text.replace(/:$/, '')}: ${field.text}`;
      joined.splice(-1, 1, { ...field, text, place: before.place });
    }
  }
  return joined;
}

/** The heading of names that both cells stand below. In some formats a merged heading leaves the one to its right empty. */
function sharedHeading(field: Field, before: Field, merged: readonly boolean[]): Heading | undefined {
  const { heading, place } = before;
  const between = merged.slice(place.column, field.place.column);
  const isMerged = between.length > 0 && !between.includes(false);
  // A number and its unit or grade.
  if (isPeriodHeading(heading))
    return isMerged && /\d/.test(before.text) && UNIT.test(field.text) ? heading : undefined;
  if (heading.jenis !== 'indikator' && heading.jenis !== 'sasaran') return undefined;
  if (isMerged) return heading;
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
  let hasMasked = false;
  const fields = record.fields.map((field) => {
    const text = maskNip(field.text);
    if (text === field.text) return field;
    hasMasked = true;
    findings.cell(masked, field.place, undefined, {}, 'catatan');
    return { ...field, text };
  });
  return hasMasked ? { ...record, fields } : record;
}

/** The field as one that is kept as text and read no further. */
export function asRemark(field: Field): Field {
  return { ...field, heading: { jenis: 'remark' } };
}

/** The text of a field on one line, behind its heading. */
export function behindHeading(field: Field): string {
  return `${field.place.heading}: ${oneLineOf(field)}`;
}

/** The text of a cell that fills no field, behind its heading where it has one. */
export function textWithHeading({ place, text }: Field): string {
  return place.heading === '' ? text : `${place.heading}: ${text}`;
}

/** The text of a field on one line. */
export function oneLineOf({ text }: Pick<Field, 'text'>): string {
  return text.replaceAll('\n', ' ');
}
