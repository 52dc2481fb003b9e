import { type Angka, type Issue, readAngka, type Variabel } from '../../index.js';
import type { DataRow } from './dataRow.js';

/** Counts and whole numbers that every program keeps, which most data are. */
const WHOLE = /^(?:0|-?[1-9]\d{0,14})$/;

/** What stands in a cell: a value, nothing (`null`), or what keeps it from being read. */
export type CellRead =
  | { readonly value: Angka | null; readonly issue?: undefined }
  | { readonly value: null; readonly issue: Issue };

const NOTHING: CellRead = { value: null };

/**
 * The value of a cell: as a program keeps it, else as people write it. A text that is no number stays as it is, and evaluation says
 * so; one that could be two numbers has no value.
 */
export function readCell(
  { cells, exact }: DataRow,
  place: number,
  { satuan }: Variabel,
  locale: 'id' | 'en' | undefined,
): CellRead {
  const text = (cells[place] ?? '').trim();
  if (text === '') return NOTHING;
  const kept = exact?.[place];
  // A percentage of a workbook is kept otherwise than it is shown.
  const plain = kept !== undefined && !text.endsWith('%') ? kept : text;
  if (WHOLE.test(plain)) return { value: Number(plain) };
  if (kept !== undefined && plain === kept) return { value: kept };
  const read = readAngka(text, locale === undefined ? {} : { locale });
  if (read.ok) {
    const { nilai, satuan: unit, predikat } = read.value;
    const isOwn = (unit === undefined || isSame(unit, satuan)) && predikat === undefined;
    return { value: isOwn ? nilai : text };
  }
  const [issue] = read.issues;
  if (issue?.code === 'no-value') return NOTHING;
  if (issue?.code === 'ambiguous-number') return { value: null, issue };
  return { value: text };
}

function isSame(unit: string, own = ''): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/^%$/, 'persen')
      .replace(/^rp\.?$/, 'rupiah');
  return plain(unit) === plain(own);
}
