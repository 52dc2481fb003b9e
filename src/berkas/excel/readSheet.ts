import { MAX_TEXT_LENGTH } from '../../decimal/exceedsLimit.js';

import { fileTooLarge, hiddenColumns, hiddenRows } from '../../issue/files.js';
import { tooLong } from '../../issue/input.js';
import { type Fakta, type FaktaOf, type Issue, type IssueKind, makeIssue } from '../../issue/issue.js';
import { Issues } from '../../issue/issues.js';
import { lettersOf } from '../../issue/lettersOf.js';
import type { Budget } from '../sheet/budget.js';
import type { FileCell, FileRow, FileSheet } from '../sheet/fileSheet.js';
import { type Attributes, readXml } from '../xml/readXml.js';
import { refuseFile } from '../zip/refuseFile.js';
import type { ZipFile } from '../zip/zipFile.js';
import { type CellRange, columnNumber, rectangleOf } from './cellAddress.js';
import { cellValue } from './cellValue.js';
import { spreadMerges } from './spreadMerges.js';
import { isTrue, type SheetEntry, type Workbook } from './workbook.js';

/** Cells further to the right are no part of a table of indicators. */
export const MAX_COLUMNS = 200;

/** Most merged cells of a sheet. */
const MAX_MERGES = 20_000;

/** Reads the cells of one sheet; `isAll`: those of hidden rows and columns too. */
export function readSheet(
  zip: ZipFile,
  { nama, part }: SheetEntry & { readonly part: string },
  workbook: Workbook,
  budget: Budget,
  isAll: boolean,
): FileSheet {
  const reading = new SheetReading(workbook, budget, isAll);
  readXml(zip, part, reading);
  return { nama, ...reading.finish() };
}

/** Meets the elements of a sheet one after the other. */
class SheetReading {
  readonly #workbook: Workbook;
  readonly #budget: Budget;
  readonly #isAll: boolean;
  readonly #issues = new Issues('teks');
  readonly #rows: { readonly number: number; readonly table: number; readonly cells: FileCell[] }[] = [];
  readonly #merges: CellRange[] = [];
  readonly #hidden = new Set<number>();
  #hiddenRows: number[] = [];
  #row = 0;
  /** The last row that was kept or left out on purpose. */
  #last = 0;
  #column = 0;
  #isRowSkipped = false;
  #cells: FileCell[] = [];
  #cell: Attributes | undefined;
  #value = '';
  #hasFormula = false;
  #isValue = false;
  #phonetic = 0;
  #isWide = false;

  constructor(workbook: Workbook, budget: Budget, isAll: boolean) {
    this.#workbook = workbook;
    this.#budget = budget;
    this.#isAll = isAll;
  }

  open(name: string, attributes: Attributes): void {
    switch (name) {
      case 's:col':
        return this.#openColumns(attributes);
      case 's:row':
        return this.#openRow(attributes);
      case 's:c':
        return this.#openCell(attributes);
      case 's:f':
        this.#hasFormula = true;
        return;
      case 's:rPh':
        this.#phonetic += 1;
        return;
      case 's:v':
      case 's:t':
        this.#isValue = this.#phonetic === 0 && (name === 's:v' || this.#cell?.t === 'inlineStr');
        return;
      case 's:mergeCell':
        return this.#addMerge(attributes.ref ?? '');
    }
  }

  close(name: string): void {
    switch (name) {
      case 's:v':
      case 's:t':
        this.#isValue = false;
        return;
      case 's:rPh':
        this.#phonetic -= 1;
        return;
      case 's:c':
        return this.#closeCell();
      case 's:row':
        this.#closeRow();
    }
  }

  text(part: string): void {
    if (this.#isValue) this.#value += part;
  }

  finish(): Omit<FileSheet, 'nama'> {
    spreadMerges(this.#rows, this.#merges, MAX_COLUMNS, this.#budget);
    if (this.#hiddenRows.length > 0)
      this.#note(hiddenRows, {
        jumlah: this.#hiddenRows.length,
        baris: shortList(this.#hiddenRows.map(String)),
      });
    if (this.#hidden.size > 0)
      this.#note(hiddenColumns, {
        jumlah: this.#hidden.size,
        kolom: shortList([...this.#hidden].map(lettersOf)),
      });
    const rows: readonly FileRow[] = this.#rows;
    return { sheet: { rows }, issues: this.#issues.list };
  }

  #openColumns({ min, max, hidden }: Attributes): void {
    if (!isTrue(hidden) || this.#isAll) return;
    for (let column = Number(min); column <= Math.min(Number(max), MAX_COLUMNS); column += 1)
      this.#hidden.add(column);
  }

  /** A row without a number stands below the one before. */
  #openRow({ r, hidden }: Attributes): void {
    this.#row = r === undefined ? this.#row + 1 : Number(r);
    this.#column = 0;
    this.#isRowSkipped = isTrue(hidden) && !this.#isAll;
    if (this.#isRowSkipped) this.#hiddenRows.push(this.#row);
  }

  /** Keeps a row that holds something; one empty row stands for those that were left out above it. */
  #closeRow(): void {
    const cells = this.#cells;
    this.#cells = [];
    if (this.#isRowSkipped) this.#last = Math.max(this.#last, this.#row);
    if (this.#isRowSkipped || cells.length === 0) return;
    if (this.#last > 0 && this.#row > this.#last + 1)
      this.#rows.push({ number: this.#row - 1, table: 1, cells: [] });
    this.#rows.push({ number: this.#row, table: 1, cells });
    this.#last = this.#row;
  }

  #openCell(attributes: Attributes): void {
    this.#column = attributes.r === undefined ? this.#column + 1 : columnNumber(attributes.r);
    this.#cell = attributes;
    this.#value = '';
    this.#hasFormula = false;
  }

  #closeCell(): void {
    const cell = this.#cell;
    this.#cell = undefined;
    const column = this.#column;
    if (cell === undefined || this.#isRowSkipped || this.#hidden.has(column)) return;
    if (column < 1) return;
    const stored = {
      type: cell.t ?? 'n',
      style: Number(cell.s ?? 0),
      value: this.#value,
      hasFormula: this.#hasFormula,
    };
    const { problem, ...shown } = cellValue(stored, this.#workbook);
    if (problem !== undefined) this.#report(problem, column, shown.text);
    if (shown.text === '') return;
    if (column > MAX_COLUMNS) return this.#reportWide(column);
    this.#budget.take(shown.text.length);
    if (shown.text.length > MAX_TEXT_LENGTH) return this.#reportLong(column, shown.text.length);
    while (this.#cells.length < column) this.#cells.push({ text: '' });
    this.#cells[column - 1] = shown;
  }

  #addMerge(ref: string): void {
    const range = rectangleOf(ref);
    if (range === undefined) return;
    if (this.#merges.length >= MAX_MERGES) refuseFile(fileTooLarge, { apa: 'gabung', batas: MAX_MERGES });
    this.#merges.push(range);
  }

  /** Tells once of cells further to the right than is read. */
  #reportWide(column: number): void {
    if (this.#isWide) return;
    this.#isWide = true;
    const facts = { apa: 'kolom', batas: MAX_COLUMNS };
    this.#issues.push(makeIssue(fileTooLarge, this.#placeOf(column), undefined, facts));
  }

  #report(kind: IssueKind, column: number, text: string): void {
    // These kinds take no facts.
    const issue = makeIssue(kind, this.#placeOf(column), text === '' ? undefined : text, {} as never);
    this.#issues.push(issue);
  }

  #reportLong(column: number, length: number): void {
    const facts = { panjang: length, batas: MAX_TEXT_LENGTH };
    this.#issues.push(makeIssue(tooLong, this.#placeOf(column), undefined, facts));
  }

  #placeOf(column: number): Pick<Issue, 'asal' | 'path'> {
    return { asal: 'teks', path: ['baris', this.#row - 1, 'kolom', column - 1] };
  }

  #note<K extends IssueKind>(kind: K, facts: FaktaOf<K> & Fakta): void {
    this.#issues.push({
      ...makeIssue(kind, { asal: 'teks', path: [] }, undefined, facts),
      tingkat: 'catatan',
    });
  }
}

/** A list as people read it, cut behind ten. */
function shortList(items: readonly string[]): string {
  return items.length > 10 ? `${items.slice(0, 10).join(', ')}, …` : items.join(', ');
}
