import { groupsOf } from '../sheet/groupsOf.js';
import type { CellPlace } from './findings.js';
import type { Header } from './header.js';
import type { Heading } from './heading.js';
import type { Field, TableRecord } from './tableRecord.js';

/** A line outside all tables, with its place, counted from 1. */
export interface OutsideLine {
  readonly text: string;
  readonly row: number;
}

/** A line that names the sasaran of the table below it: `Sasaran 1 : ...`, `B. Sasaran Strategis II: "..."`. */
const SASARAN =
  /^(?:[-*#_ ]{0,8})(?:(?:[A-Z]|\d{1,2}(?:\.\d{1,2}){0,4})[.)]? )?(tujuan|sasaran)(?: strategis| program| kegiatan)?(?:(?: ke)?[ -]?(?:\d{1,2}|[ivx]{1,4}))? ?: ?["“]?(\p{L}[^:]{3,250}?)["”]?[ .*_]{0,4}$/iu;

/** What such a line says when it is a sentence about the sasaran. */
const PROSE = /\b(?:indikator|diukur|tabel|berikut)\b/i;

/** What may stand between that line and the table. */
const CAPTION = /^(?:[*#_ ]{0,8})tabel [\divx]/iu;

/** The lines right above a table that name its tujuan and its sasaran, from the top down. */
export function sasaranAbove(lines: readonly OutsideLine[]): readonly OutsideLine[] {
  const found: OutsideLine[] = [];
  for (const line of [...lines].reverse()) {
    const { text } = line;
    if (SASARAN.test(text) && !PROSE.test(text)) found.unshift(line);
    else if (text !== '' && (found.length > 0 || !CAPTION.test(text))) break;
  }
  return found;
}

/** The record that such a line makes at the top of its table. */
export function recordOfLine({ text, row }: OutsideLine, header: Header, table: number): TableRecord {
  const [, level, uraian] = groupsOf(SASARAN, text);
  const heading: Heading = {
    jenis: 'sasaran',
    ...(/tujuan/i.test(level) ? { tingkat: 'tujuan' } : {}),
  };
  const place: CellPlace = { row, column: 1, heading: '', below: header.row };
  const field: Field = { text: uraian, heading, place };
  return { row, header, table, fields: [field] };
}
