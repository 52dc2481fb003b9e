import { packedMismatch } from '../../issue/tables.js';
import { isGrade } from '../../read/isGrade.js';
import type { CellPlace, Findings } from '../find/findings.js';
import { isPeriodHeading } from '../find/heading.js';
import { asRemark, type Field, oneLineOf } from '../find/tableRecord.js';
import type { DraftIndikator } from './draftIndikator.js';
import { isFragment } from './isFragment.js';
import { isNoCell } from './isNoCell.js';
import { isList, listItems, unmarkedLines } from './listItems.js';

/** A cell that has another number of lines than there are names. */
export interface Misfit {
  readonly place: CellPlace;
  readonly text: string;
  readonly names: number;
}

/**
 * The indicators of one draft: more than one when its cells hold several line by line. When a cell has another number of
 * lines than there are names, the draft stays whole and the cell is added to `misfits`.
 */
export function unpack(draft: DraftIndikator, misfits: Misfit[]): readonly DraftIndikator[] {
  const names = namesOf(draft);
  if (names.length < 2) return [draft];
  const wrong = draft.fields.filter((field) => isParallel(field) && !fits(field.text, names.length));
  misfits.push(...wrong.map(({ place, text }) => ({ place, text, names: names.length })));
  // Such cells are kept as text: what else could be said of their lines has this one cause.
  const asText = (field: Field): Field => asRemark({ ...field, text: oneLineOf(field) });
  if (wrong.length > 0)
    return [{ ...draft, fields: draft.fields.map((one) => (wrong.includes(one) ? asText(one) : one)) }];
  return names.map((nama, i) => ({
    ...draft,
    nama,
    kode: i === 0 ? draft.kode : undefined,
    fields: draft.fields.map((field) => lineOf(field, i, names.length)),
  }));
}

/** Reports a cell that does not fit; its text is kept as text. */
export function reportMisfit({ place, text, names }: Misfit, findings: Findings): void {
  const facts = { jumlah: valueLines(text).length, indikator: names };
  findings.cell(packedMismatch, place, text, facts);
}

/** The names in the cell of names: its marked lines, or as many lines as there are targets. */
function namesOf({ nama, fields }: DraftIndikator): readonly string[] {
  if (isList(nama)) return unmarkedLines(nama);
  // A list whose items wrap.
  const items = nama.includes('\n') ? listItems(nama) : [];
  if (items.length > 1) return items;
  const most = Math.max(1, ...fields.filter(isParallel).map(({ text }) => valueLines(text).length));
  // Lines that only wrap have one target.
  if (most === 1) return [nama];
  const inline = nama.includes('\n') ? [] : listItems(nama);
  return inline.length > 1 ? inline : wholeNames(nama.split('\n'));
}

/** Names of which some wrap onto a further line. */
function wholeNames(lines: readonly string[]): readonly string[] {
  const names: string[] = [];
  for (const line of lines) {
    const above = names.at(-1);
    if (above !== undefined && isFragment(line, above)) names.splice(-1, 1, `${above} ${line}`);
    else names.push(line);
  }
  return names;
}

/** True for a column whose lines belong to the lines of the cell of names. */
function isParallel({ heading }: Field): boolean {
  return heading.jenis === 'satuan' || isPeriodHeading(heading);
}

/** The lines of a cell of values. One without digits below a number is its unit, or its grade in brackets: "4,85" above "%". */
function valueLines(text: string): readonly string[] {
  const lines: string[] = [];
  for (const line of unmarkedLines(text)) {
    const above = lines.at(-1);
    if (above !== undefined && /\d$/.test(above) && !/\d/.test(line) && !isGrade(line) && !isNoCell(line))
      lines.splice(-1, 1, `${above} ${line}`);
    else lines.push(line);
  }
  return lines;
}

/** True for one line for each indicator, and for one line for all of them. */
function fits(text: string, count: number): boolean {
  const lines = valueLines(text);
  return lines.length === 1 || lines.length === count;
}

function lineOf(field: Field, i: number, count: number): Field {
  const lines = valueLines(field.text);
  return isParallel(field) && lines.length === count ? { ...field, text: lines[i] ?? '' } : field;
}
