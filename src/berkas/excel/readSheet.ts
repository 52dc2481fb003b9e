import { MAX_TEXT_LENGTH } from '../../decimal/exceedsLimit.js';
import { fileTooLarge, formulaPicture, hiddenColumns, hiddenRows, hiddenValues } from '../../issue/files.js';
import { tooLong } from '../../issue/input.js';
import { type Fakta, type FaktaOf, type Issue, type IssueKind, makeIssue } from '../../issue/issue.js';
import { Issues } from '../../issue/issues.js';
import { lettersOf } from '../../issue/lettersOf.js';
import { type Budget, MAX_COLUMNS } from '../sheet/budget.js';
import type { FileCell, FileRow, FileSheet } from '../sheet/fileSheet.js';
import { Unread } from '../sheet/unread.js';
import { type Attributes, readXml } from '../xml/readXml.js';
import { relationsOf } from '../xml/relations.js';
import { refuseFile } from '../zip/refuseFile.js';
import type { ZipFile } from '../zip/zipFile.js';
import { type CellRange, columnNumber, rectangleOf } from './cellAddress.js';
import { type CellValue, cellValue } from './cellValue.js';
import { type Drawn, drawnOn } from './drawnOn.js';
import { isTrue } from './isTrue.js';
import { RichText } from './richText.js';
import { spreadMerges } from './spreadMerges.js';
import type { SheetEntry, Workbook } from './workbook.js';

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
  for (const relation of relationsOf(zip, part).values()) {
    if (relation.type === 'drawing') for (const one of drawnOn(zip, relation.part)) reading.draw(one);
    if (/^(?:comments|threadedComment)$/.test(relation.type)) reading.unread.add('komentar');
    if (relation.type === 'oleObject') reading.unread.add('gambar');
  }
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
  readonly unread = new Unread();
  readonly #hidden = new Set<number>();
  /** The hidden cells that hold something, by row and column. */
  readonly #hiddenCells = new Map<string, FileCell>();
  readonly #hiddenColumns = new Set<number>();
  readonly #hiddenRows = new Set<number>();
  /** The addresses of cells whose format shows nothing of them. */
  readonly #unseen: string[] = [];
  readonly #drawn: Drawn[] = [];
  readonly #rich = new RichText();
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
  #isInline = false;
  #isHeader = false;
  #header = '';
  /** True when the row has a cell in a hidden column: a merged one shows in the others. */
  #hasHiddenCell = false;
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
      case 's:v':
        this.#isValue = true;
        return;
      case 's:is':
        this.#isInline = true;
        // Whatever the cell says of its value.
        if (this.#cell?.t !== 'inlineStr') this.#cell = { ...this.#cell, t: 'inlineStr' };
        return;
      case 's:mergeCell':
        return this.#addMerge(attributes.ref ?? '');
    }
    if (PAGE_TEXTS.has(name)) this.#isHeader = true;
    if (this.#isInline) this.#rich.open(name, attributes);
  }

  close(name: string): void {
    switch (name) {
      case 's:v':
        this.#isValue = false;
        return;
      case 's:is':
        this.#isInline = false;
        this.#value = this.#rich.take();
        return;
      case 's:c':
        return this.#closeCell();
      case 's:row':
        return this.#closeRow();
    }
    if (PAGE_TEXTS.has(name)) {
      this.#isHeader = false;
      if (hasWords(this.#header)) this.unread.add('halaman');
      this.#header = '';
    }
    if (this.#isInline) this.#rich.close(name);
  }

  text(part: string): void {
    if (this.#isValue) this.#value += part;
    if (this.#isInline) this.#rich.add(part);
    if (this.#isHeader) this.#header += part;
  }

  /** Something is drawn over the cells. */
  draw(drawn: Drawn): void {
    this.#drawn.push(drawn);
  }

  finish(): Omit<FileSheet, 'nama'> {
    const hidden = { columns: this.#hidden, cells: this.#hiddenCells };
    spreadMerges(this.#rows, this.#merges, this.#budget, hidden);
    if (this.#hiddenRows.size > 0)
      this.#note(hiddenRows, {
        jumlah: this.#hiddenRows.size,
        baris: shortList([...this.#hiddenRows].map(String)),
      });
    if (this.#hiddenColumns.size > 0)
      this.#note(hiddenColumns, {
        jumlah: this.#hiddenColumns.size,
        kolom: shortList([...this.#hiddenColumns].map(lettersOf)),
      });
    if (this.#unseen.length > 0)
      this.#note(hiddenValues, { jumlah: this.#unseen.length, sel: shortList(this.#unseen) });
    const rows: readonly FileRow[] = this.#rows;
    for (const { cells } of this.#rows) if (cells.length === 1) cells.push({ text: '' });
    const byNumber = new Map(rows.map((row) => [row.number, row]));
    for (const drawn of this.#drawn) this.#tellDrawn(drawn, byNumber.get(drawn.row));
    const issues = [...this.#issues.list, ...this.unread.issues];
    return { sheet: { rows }, hidden: this.#hiddenCells, issues };
  }

  /** A picture over an empty cell of a table stands for what the cell says; any other is worth a note. */
  #tellDrawn({ kind, row, column }: Drawn, own: FileRow | undefined): void {
    const cells = own?.cells ?? [];
    const isOfTable =
      cells.filter(({ text }) => text !== '').length > 1 && (cells[column - 1]?.text ?? '') === '';
    if (!isOfTable) return this.unread.add(kind, `sel ${lettersOf(column)}${row}`);
    const place = { asal: 'teks', path: ['baris', row - 1, 'kolom', column - 1] } as const;
    this.#issues.push(makeIssue(formulaPicture, place, undefined, {}));
  }

  #openColumns({ min, max, hidden, width }: Attributes): void {
    if (this.#isAll || !(isTrue(hidden) || isNothing(width))) return;
    for (let column = Number(min); column <= Math.min(Number(max), MAX_COLUMNS); column += 1)
      this.#hidden.add(column);
  }

  /** A row without a number stands below the one before. */
  #openRow({ r, hidden, ht }: Attributes): void {
    this.#row = r !== undefined && /^[1-9]\d{0,6}$/.test(r) ? Number(r) : this.#row + 1;
    this.#column = 0;
    this.#isRowSkipped = !this.#isAll && (isTrue(hidden) || isNothing(ht));
  }

  /** Keeps a row that holds something; one empty row stands for those that were left out above it. */
  #closeRow(): void {
    const cells = this.#cells;
    this.#cells = [];
    if (this.#isRowSkipped) this.#last = Math.max(this.#last, this.#row);
    const isKept = cells.length > 0 || this.#hasHiddenCell;
    this.#hasHiddenCell = false;
    if (this.#isRowSkipped || !isKept) return;
    if (this.#last > 0 && this.#row > this.#last + 1)
      this.#rows.push({ number: this.#row - 1, table: 1, cells: [] });
    this.#rows.push({ number: this.#row, table: 1, cells });
    this.#last = this.#row;
  }

  #openCell(attributes: Attributes): void {
    this.#column = columnNumber(attributes.r ?? '') || this.#column + 1;
    this.#cell = attributes;
    this.#value = '';
    this.#hasFormula = false;
  }

  #closeCell(): void {
    const cell = this.#cell;
    this.#cell = undefined;
    const column = this.#column;
    if (cell === undefined) return;
    const isHidden = this.#isRowSkipped || this.#hidden.has(column);
    const stored = {
      type: cell.t ?? 'n',
      style: Number(cell.s ?? 0),
      value: this.#value,
      hasFormula: this.#hasFormula,
    };
    const read = cellValue(stored, this.#workbook);
    const { problem } = read;
    const shown = problem === undefined ? read : withoutProblem(read);
    if (isHidden) return this.#hide(column, shown);
    if (read.isStruck) this.unread.add('dicoret', `sel ${lettersOf(column)}${this.#row}`);
    if (read.isNoted) this.unread.add('catatan-kaki', `sel ${lettersOf(column)}${this.#row}`);
    if (problem !== undefined) this.#report(problem, column, shown.text);
    if (shown.text === '') return;
    if (column > MAX_COLUMNS) return this.#reportWide(column);
    if (read.isUnseen && !this.#isAll) {
      this.#unseen.push(`${lettersOf(column)}${this.#row}`);
      return;
    }
    this.#budget.take(shown.text.length);
    if (shown.text.length > MAX_TEXT_LENGTH) return this.#reportLong(column, shown.text.length);
    while (this.#cells.length < column) this.#cells.push({ text: '' });
    this.#cells[column - 1] = shown;
  }

  #hide(column: number, cell: FileCell): void {
    if (cell.text === '' || column > MAX_COLUMNS) return;
    this.#budget.take(cell.text.length);
    this.#hiddenCells.set(`${this.#row} ${column}`, cell);
    if (this.#isRowSkipped) this.#hiddenRows.add(this.#row);
    else {
      this.#hiddenColumns.add(column);
      this.#hasHiddenCell = true;
    }
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

/** The cell alone: only few have a problem, and a copy of each would cost. */
function withoutProblem({ problem: _, ...shown }: CellValue): FileCell {
  return shown;
}

/** True for the height of a row, or the width of a column, that nobody sees. */
function isNothing(size: string | undefined): boolean {
  return size !== undefined && /^0(?:\.0{0,9})?$/.test(size);
}

/** The elements that hold the head or the foot of pages: of odd ones, of even ones, of the first. */
const PAGE_TEXTS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  ['odd', 'even', 'first'].flatMap((pages) => [`s:${pages}Header`, `s:${pages}Footer`]),
);

/** True for the head or foot of a page in which more stands than the number of the page and codes such as `&P`. */
function hasWords(header: string): boolean {
  const words = header.replace(/&(?:"[^"]*"|\d+|K[\dA-F]{6}|.)/gi, ' ');
  return /\p{L}/u.test(words.replace(/\b(?:hal(?:aman)?|page|of|dari)\b/gi, ''));
}

/** A list as people read it, cut behind ten. */
function shortList(items: readonly string[]): string {
  return items.length > 10 ? `${items.slice(0, 10).join(', ')}, …` : items.join(', ');
}
