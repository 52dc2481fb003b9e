import type { TeksAngka } from '../../decimal/teksAngka.js';
import { tidyLines } from '../../dokumen/sheet/tidyLines.js';
import { dateCell, errorCell, noCachedValue, splitNumber } from '../../issue/files.js';
import type { IssueKind } from '../../issue/issue.js';
import type { FileCell } from '../sheet/fileSheet.js';
import { typedCell } from '../sheet/typedCell.js';
import { refuseDamaged } from '../zip/refuseFile.js';
import { NOTED, STRUCK, unescaped } from './richText.js';
import { serialDay, serialMonth, serialTime } from './serialDay.js';
import { type ShownNumber, shownNumber } from './shownNumber.js';
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
  /** True when the format of the cell hides what it holds: `;;;`. */
  readonly isUnseen?: true;
  /** True when something in it was struck out, and is no part of its text. */
  readonly isStruck?: true;
  /** True when something in it led to a note, and is no part of its text. */
  readonly isNoted?: true;
}

/** What a cell shows. Formulas are not worked out: what the file keeps as their value counts. */
export function cellValue(cell: StoredCell, workbook: Workbook): CellValue {
  const own = ownValue(cell, workbook);
  const isEmpty = own.text === '' && own.problem === undefined;
  // Where runs of a text say it for themselves, the cell looks as the first of them.
  if (isEmpty || own.isStruck || !workbook.styles.isStruck(cell.style)) return own;
  return { text: '', isStruck: true };
}

/** What a cell shows that is not struck out as a whole. */
function ownValue(cell: StoredCell, workbook: Workbook): CellValue {
  const { type, value, style, hasFormula } = cell;
  if (hasFormula && value === '' && type !== 'str') return { text: '', problem: noCachedValue };
  switch (type) {
    case 's':
      return textCell(
        value === '' ? '' : (workbook.strings[Number(value)] ?? missingText()),
        style,
        workbook,
      );
    case 'str':
      return textCell(unescaped(value), style, workbook);
    case 'inlineStr':
      return textCell(value, style, workbook);
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

/** The fourth section of a format is that of texts. */
function textCell(text: string, style: number, { styles }: Workbook): CellValue {
  const isStruck = text.includes(STRUCK);
  const isNoted = text.includes(NOTED);
  const own = typedCell(withoutApostrophe(text.replaceAll(STRUCK, ' ').replaceAll(NOTED, '')));
  const cell: CellValue = {
    ...own,
    ...(isStruck ? { isStruck } : {}),
    ...(isNoted ? { isNoted } : {}),
  };
  return styles.formatOf(style)[3]?.kind === 'nothing' ? { ...cell, isUnseen: true } : cell;
}

/** An apostrophe typed before a number keeps a spreadsheet from taking it for one; copied from elsewhere it is a sign of the text. */
function withoutApostrophe(text: string): string {
  return text.replace(/^'(?=[-+]?\d[^']*$)/, '');
}

function numberValue({ value, style }: StoredCell, { styles, isFrom1904 }: Workbook): CellValue {
  const shown = shownNumber(value, styles.formatOf(style));
  if (shown === undefined) return { text: tidyLines(value) };
  if (shown.kind === 'date') {
    const text = dayText(shown, isFrom1904) ?? value;
    // A heading 2026 may be a day that shows its year.
    return shown.shows === 'year' ? { text } : { text, problem: dateCell };
  }
  if (shown.kind === 'nothing') {
    const { angka } = shown;
    return { text: withComma(angka), number: angka, stored: angka, isUnseen: true };
  }
  if (shown.kind === 'split') {
    const text = `${withComma(shown.angka)} (${shown.shape})`;
    return { text, stored: shown.angka, problem: splitNumber };
  }
  if (shown.kind === 'words') {
    const text = tidyLines(shown.text);
    const stored = shown.angka;
    return /[\p{L}\p{N}]/u.test(text)
      ? { text, stored }
      : { text: withComma(stored), number: stored, stored };
  }
  return shownCell(shown);
}

/** What a cell shows of a day. */
function dayText(
  { days, shows }: Extract<ShownNumber, { kind: 'date' }>,
  isFrom1904: boolean,
): string | undefined {
  if (shows === 'time') return serialTime(days);
  if (shows === 'month' || shows === 'month of a year')
    return serialMonth(days, isFrom1904, shows === 'month of a year');
  const day = serialDay(days, isFrom1904);
  return shows === 'year' ? day?.slice(day.lastIndexOf('/') + 1) : day;
}

/** The cell of a number that is shown as one. */
function shownCell(shown: Extract<ShownNumber, { kind: 'number' }>): CellValue {
  const { angka, exact, isPercent, isGeneral, wide, before, behind } = shown;
  if (isGeneral && isShare(angka))
    return { text: withComma(angka), number: angka, stored: exact, isBare: true };
  if (before === '' && behind === '' && !isPercent)
    return { text: withComma(padded(angka, wide)), number: angka, stored: exact };
  const number = `${withComma(padded(angka, wide))}${isPercent ? '%' : ''}`;
  const words = wordsAround(before, behind, angka.startsWith('-'));
  return {
    text: `${words.before} ${number}${/^[%‰]/.test(words.behind) ? '' : ' '}${words.behind}`.trim(),
    number: angka,
    stored: exact,
  };
}

/** True between 0 and 1. */
function isShare(angka: TeksAngka): boolean {
  return angka.startsWith('0.');
}

function missingText(): never {
  refuseDamaged('bagian', 'sharedStrings.xml');
}

/** The words of a format around a number. Brackets and signs of a negative one mean nothing more: its sign is in the number. */
function wordsAround(
  before: string,
  behind: string,
  isNegative: boolean,
): Record<'before' | 'behind', string> {
  const all = [before, behind].map((text) => (isNegative ? text.replace(/[-–()]/g, '') : text).trim());
  const [first = '', last = ''] = all.map((text) => (/^[\s()+–-]*$/.test(text) ? '' : text));
  return { before: first, behind: last };
}

/** A code with the zeros in front that its format shows: `007`. */
function padded(angka: TeksAngka, wide: number): TeksAngka {
  return wide > 1 && /^\d+$/.test(angka) ? (angka.padStart(wide, '0') as TeksAngka) : angka;
}

/** A decimal comma, ungrouped. Three decimals behind up to three digits would look like thousands: one more zero tells them. */
function withComma(angka: TeksAngka): string {
  const text = angka.replace('.', ',');
  return /^-?[1-9]\d{0,2},\d{3}$/.test(text) ? `${text}0` : text;
}
