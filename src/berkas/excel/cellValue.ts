import type { TeksAngka } from '../../decimal/teksAngka.js';
import { tidyLines } from '../../dokumen/sheet/tidyLines.js';
import { dateCell, errorCell, noCachedValue } from '../../issue/files.js';
import type { IssueKind } from '../../issue/issue.js';
import type { FileCell } from '../sheet/fileSheet.js';
import { unescaped } from './richText.js';
import { serialDay } from './serialDay.js';
import { shownNumber } from './shownNumber.js';
import type { Workbook } from './workbook.js';

/** A cell as a sheet stores it. */
export interface StoredCell {
  /** How its value is meant: `s` a shared string, `n` a number, ... */
  readonly type: string;
  /** The number of its style. */
  readonly style: number;
  readonly value: string;
  readonly hasFormula: boolean;
}

/** What a cell shows, and what is wrong with it. */
export interface CellValue extends FileCell {
  readonly problem?: IssueKind;
}

/** What a cell shows. Formulas are not worked out: what the file keeps as their value counts. */
export function cellValue(cell: StoredCell, workbook: Workbook): CellValue {
  const { type, value, hasFormula } = cell;
  if (hasFormula && value === '' && type !== 'str') return { text: '', problem: noCachedValue };
  switch (type) {
    case 's':
      return { text: tidyLines(workbook.strings[Number(value)] ?? '') };
    case 'str':
    case 'inlineStr':
      return { text: tidyLines(unescaped(value)) };
    case 'b':
      return { text: value === '1' ? 'BENAR' : value === '0' ? 'SALAH' : '' };
    case 'e':
      return { text: value, problem: errorCell };
    case 'd':
      return { text: value.slice(0, 10), problem: dateCell };
    default:
      return numberValue(cell, workbook);
  }
}

function numberValue({ value, style }: StoredCell, { formats, isFrom1904 }: Workbook): CellValue {
  const shown = shownNumber(value, formats[style] ?? 'General');
  if (shown === undefined) return { text: tidyLines(value) };
  if (shown.kind === 'date') return { text: serialDay(shown.days, isFrom1904) ?? value, problem: dateCell };
  if (shown.kind === 'words') {
    const text = tidyLines(shown.text);
    return /[\p{L}\p{N}]/u.test(text) ? { text } : { text: withComma(shown.angka), number: shown.angka };
  }
  const { angka, exact, isPercent, before, behind } = shown;
  const number = `${withComma(angka)}${isPercent ? '%' : ''}`;
  return {
    text: [wordsIn(before), number, wordsIn(behind)].filter((text) => text !== '').join(' '),
    number: angka,
    stored: exact,
  };
}

/** The words of a format that have a meaning: brackets and signs around a negative number have none, its sign is in the number. */
function wordsIn(text: string): string {
  return /[\p{L}\p{Sc}]/u.test(text) ? text : '';
}

/** A decimal comma, ungrouped. Three decimals behind up to three digits would look like thousands: one more zero tells them. */
function withComma(angka: TeksAngka): string {
  const text = angka.replace('.', ',');
  return /^-?[1-9]\d{0,2},\d{3}$/.test(text) ? `${text}0` : text;
}
