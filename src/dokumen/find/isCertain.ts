import type { Header } from './header.js';
import { isIndikatorHeading, isPeriodHeading, NUMBERS } from './heading.js';
import { type Field, levelOf, type TableRecord } from './tableRecord.js';

/**
 * True for a record that becomes an indicator of its own, whatever stands around it: it has a number, a name and a value or a formula,
 * in a table with one column of names, and nothing beyond its headings. So a table with too many is told before anything is made of it.
 */
export function isCertain({ fields, header }: TableRecord): boolean {
  const last = fields.at(-1);
  if (last === undefined || levelOf(last) > header.texts.length || !namesOne(header)) return false;
  return fields.some(isNumber) && fields.some(isName) && fields.some(isValue);
}

function namesOne({ headings, texts }: Header): boolean {
  const names = headings.filter(isIndikatorHeading);
  return names.length === 1 && texts.at(-1) !== '';
}

function isNumber({ heading, text, copy }: Field): boolean {
  return copy === undefined && NUMBERS.has(heading.jenis) && /^\d/.test(text);
}

/** Words for a cell that says nothing, or the same as the one above. */
const NOTHING = /^\W*(?:nihil|tidak|belum|kosong|nil|none|n|idem|ibid|s|sda|sama|seperti|spt)\b/i;

function isName({ heading, text, copy }: Field): boolean {
  return copy === undefined && heading.jenis === 'indikator' && /\p{L}{3}/u.test(text) && !NOTHING.test(text);
}

/** A value below a year alone may be kept as text: that of years before the document. */
function isValue({ heading, text, place, copy, reaches }: Field): boolean {
  if (copy !== undefined || reaches) return false;
  if (heading.jenis === 'formula') return /\p{L}{3}/u.test(text) && !NOTHING.test(text);
  return isPeriodHeading(heading) && /^\d/.test(text) && /target|realisasi/i.test(place.heading);
}
