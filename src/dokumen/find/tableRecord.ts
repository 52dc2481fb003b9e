import { masked } from '../../issue/tables.js';
import type { Cell, Row } from '../sheet/sheet.js';
import type { CellPlace, Findings } from './findings.js';
import type { Header } from './headerFinder.js';
import type { Heading } from './heading.js';
import { maskNip } from './maskNip.js';

/** A cell that holds something, with its heading and its place. */
export interface Field extends Cell {
  readonly heading: Heading;
  readonly place: CellPlace;
  /** The notations of numbers that other cells prove; two where they contradict each other. */
  readonly notations?: readonly ('id' | 'en')[];
}

/** A row of a table, as the fields that it fills. */
export interface TableRecord {
  /** Its place in the text, counted from 1. */
  readonly row: number;
  /** The headings of its table. */
  readonly header: Header;
  readonly fields: readonly Field[];
}

/** The record of a row below these headings. A cell that reaches several columns counts once, under the first. */
export function recordOf({ number, cells }: Row, header: Header): TableRecord {
  const { headings, texts } = header;
  const fields = cells.flatMap((cell, i): readonly Field[] => {
    if (cell.text === '' || cell.copy === 'left') return [];
    const place = { row: number, column: i + 1, heading: texts[i] ?? '' };
    return [{ ...cell, heading: headings[i] ?? { jenis: 'unknown' }, place }];
  });
  return { row: number, header, fields };
}

/** The record with the digits of officials' numbers covered; each cell that had one is noted. */
export function withoutNip(record: TableRecord, findings: Findings): TableRecord {
  const fields = record.fields.map((field) => {
    const text = maskNip(field.text);
    if (text !== field.text) findings.cell(masked, field.place, undefined, {}, 'catatan');
    return { ...field, text };
  });
  return { ...record, fields };
}

/** The text of a field on one line. */
export function oneLineOf({ text }: Pick<Field, 'text'>): string {
  return text.replaceAll('\n', ' ');
}
