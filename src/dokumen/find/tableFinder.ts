import { headlessTable } from '../../issue/tables.js';
import type { Row } from '../sheet/sheet.js';
import { beginsOtherTable, otherHeadings } from './beginsOtherTable.js';
import type { Card } from './cardIn.js';
import type { CellPlace, Findings } from './findings.js';
import { withoutOtherYears } from './frontMatter.js';
import type { Header } from './header.js';
import { NUMBERS } from './heading.js';
import { HeadingReports } from './headingReports.js';
import type { Headings } from './headings.js';
import { inYear } from './inYear.js';
import { isCertain } from './isCertain.js';
import { isNumbering } from './isNumbering.js';
import { isPageMark } from './isPageMark.js';
import { isScaleNote } from './isScaleNote.js';
import { isBelowTable, isNote, isSignature } from './isSignature.js';
import { joinHyphens } from './joinHyphens.js';
import { ofRowKind } from './ofRowKind.js';
import { ofRowPeriod } from './ofRowPeriod.js';
import { type OutsideLine, recordOfLine, sasaranAbove } from './sasaranAbove.js';
import { splitNumbers } from './splitNumbers.js';
import { splitRecord } from './splitRecord.js';
import { levelOf, recordOf, type TableRecord, withoutNip } from './tableRecord.js';
import { isCaption, isTitle } from './titleIn.js';
import { withoutMath } from './withoutMath.js';

/** Takes rows one after the other, and finds which are headings, records of their tables, and what stands around them. */
export class TableFinder {
  readonly above: string[] = [];
  readonly outside: number[] = [];
  readonly headers: Header[] = [];
  readonly others = new Map<string, number>();
  readonly scales: OutsideLine[] = [];
  /** How many indicators the last table has for sure. */
  certain = 0;
  readonly #findings: Findings;
  readonly #headings: Headings;
  readonly #tables: {
    readonly header: Header;
    readonly records: TableRecord[];
    /** Where the heading of each column stands. */
    readonly places: (column: number) => Omit<CellPlace, 'heading'>;
  }[] = [];
  #current: Header | undefined;
  /** Which table of the sheet the last headings, and the last row without any, stand in. */
  #element: number | undefined;
  #headless: number | undefined;
  /** The lines since the last table. */
  #lines: OutsideLine[] = [];
  /** True when the row above is empty, or no part of the table. */
  #isBehindGap = false;
  /** The year that the last title between tables says. */
  #year: string | undefined;
  /** Set below a note on the table: further rows of one cell are notes as well, below "Keterangan:" those with a number too. */
  #note: 'note' | 'list' | undefined;
  /** True below a signature, and where another table begins: only new headings begin a table again. */
  #hasEnded = false;
  constructor(findings: Findings, headings: Headings) {
    this.#findings = findings;
    this.#headings = headings;
  }

  /** Reports what is worth knowing of the headings, now that it is known what stands below them. */
  report(): void {
    const reports = new HeadingReports(this.#findings);
    for (const { header, records, places } of this.#tables) {
      const filled = new Set<number>();
      for (const { fields } of records) for (const field of fields) filled.add(levelOf(field));
      reports.header(header, places, filled);
    }
  }

  get records(): readonly TableRecord[] {
    return this.#tables.flatMap(({ header: { headings }, records }) => {
      const isNumbered = headings.some(({ jenis }) => NUMBERS.has(jenis));
      const named = isNumbered ? records : splitNumbers(records);
      return named.flatMap((record) => splitRecord(record, headings));
    });
  }

  header(found: Header, { number, table }: Row): void {
    const isAgain = this.#current !== undefined && isSame(this.#current, found);
    const stated = this.#leaveTitle(isAgain);
    const header = inYear(found, this.#year ?? (isAgain ? this.#current?.year : this.#captionYear()));
    const isNew = !isAgain || this.#current?.year !== header.year;
    if (isNew) {
      this.#tables.push({ header, records: [], places: (i) => ({ row: number, column: i + 1 }) });
      this.certain = 0;
    }
    // The headings that stand again on every page are those of the first.
    if (isNew) this.#current = header;
    this.#enterSasaran(stated, this.#current ?? header);
    this.#element = table;
    this.headers.push(header);
    this.#isBehindGap = false;
    this.#note = undefined;
    this.#hasEnded = false;
  }

  /** The year that the caption right above the first headings says, behind the title of a document of several years. */
  #captionYear(): string | undefined {
    if (this.#current !== undefined) return undefined;
    const caption = withoutSharps(this.#lines.findLast(({ text }) => text !== '')?.text ?? '');
    const [year, other] = withoutOtherYears(caption).match(/\b20\d\d\b/g) ?? [];
    return caption.length <= MAX_TITLE && isCaption(caption) && other === undefined ? year : undefined;
  }

  /** The sasaran of a table that has no column for it, where rows or lines above its headings name it. */
  #enterSasaran(stated: readonly TableRecord[], header: Header): void {
    const lines = this.#lines;
    this.#lines = [];
    if (header.headings.some(({ jenis }) => jenis === 'sasaran' || jenis === 'sasaranOrIndikator'))
      return this.#leaveStated(stated);
    const number = this.#tables.length;
    const records = this.#tables[number - 1]?.records;
    for (const line of sasaranAbove(lines)) {
      records?.push(recordOfLine(line, header, number));
      this.#take(line.text);
    }
    for (const one of stated) records?.push({ ...one, header, table: number });
  }

  #leaveStated(stated: readonly TableRecord[]): void {
    for (const { fields } of stated) this.outside.push(fields[0]?.text.length ?? 0);
  }

  /** A line that was read is none of those that were left out. */
  #take(text: string): void {
    const isAbove = this.headers.length === 0;
    const at = isAbove ? this.above.lastIndexOf(text) : this.outside.lastIndexOf(text.length);
    if (isAbove) this.above[at] = '';
    else this.outside.splice(at, 1);
  }

  #plain(record: TableRecord): TableRecord {
    return joinHyphens(withoutNip(withoutMath(record), this.#findings), this.#findings);
  }

  /** A card ends with its last row. */
  card({ header, places, records }: Card, { table }: Row): void {
    this.#leaveStated(this.#leaveTitle(false));
    this.#lines = [];
    const own = records.map((one) => this.#plain({ ...one, table: this.#tables.length + 1 }));
    this.#tables.push({ header, records: own, places: (i) => places[i] ?? { row: 1, column: 1 } });
    this.headers.push(header);
    this.#current = header;
    this.#element = table;
    this.#hasEnded = true;
  }

  /**
   * Leaves out the rows of one cell right above headings: they are a title, unless the same headings go on. Those that name the
   * sasaran of what follows are given back.
   */
  #leaveTitle(isSameTable: boolean): readonly TableRecord[] {
    const records = this.#tables.at(-1)?.records ?? [];
    const stated: TableRecord[] = [];
    for (let last = records.at(-1); last !== undefined && isLone(last); last = records.at(-1)) {
      const text = last.fields[0]?.text ?? '';
      if (isSameTable && !isTitle(text)) return stated;
      records.pop();
      if (isStated(last)) {
        stated.unshift(last);
        continue;
      }
      this.outside.push(text.length);
      this.#noteYear(text);
    }
    return stated;
  }

  row(row: Row): void {
    const text = row.cells
      .map((cell) => (cell.copy === undefined ? cell.text : ''))
      .join(' ')
      .trim();
    if (isScaleNote(text)) this.scales.push({ text, row: row.number });
    if (this.#current === undefined) {
      this.above.push(text);
      this.#lines.push({ text, row: row.number });
    } else if (text === '') this.#isBehindGap = true;
    else if (this.#isElsewhere(row)) this.#leaveTable(row, text, this.#current);
    else if (!this.#hasEnded && !this.#isBehindGap && isLoneGroup(row, text))
      this.#record({ ...row, cells: row.cells.slice(0, 1) }, text, this.#current);
    else if (isPageMark(text)) this.outside.push(text.length);
    else if (this.#hasEnded || row.table === undefined) this.#leaveOut(row, text);
    else if (!isNumbering(row)) this.#record(row, text, this.#current);
  }

  /** True for a row of another table than the last headings. */
  #isElsewhere({ table }: Row): boolean {
    return table !== undefined && table !== this.#element;
  }

  /** Leaves out a row of a table without headings; one with as many columns as the last may go on with it, and is reported. */
  #leaveTable(row: Row, text: string, { headings }: Header): void {
    const isFirst = this.#headless !== row.table;
    this.#headless = row.table;
    if (isFirst && beginsOtherTable(row, this.#headings)) this.#noteOther(row);
    else if (isFirst && row.cells.length === headings.length && headings.length > 3)
      this.#findings.add(headlessTable, row.number, {});
    this.#leaveOut(row, text);
  }

  #record(row: Row, text: string, header: Header): void {
    if (beginsOtherTable(row, this.#headings)) {
      this.#noteOther(row);
      this.#hasEnded = true;
      return this.#leaveOut(row, text);
    }
    const table = this.#tables.length;
    const record = recordOf(row, header, table);
    const isFurtherNote =
      this.#note !== undefined && (isLone(record) || (this.#note === 'list' && isItem(record)));
    if (isFurtherNote || isBelowTable(record, this.#isBehindGap)) {
      if (isNote(record.fields)) this.#note ??= text.endsWith(':') ? 'list' : 'note';
      if (row.cells.some((cell) => isSignature(cell.text))) this.#leaveSigners(record);
      return this.#leaveOut(row, text);
    }
    this.#note = undefined;
    if (isCertain(record)) this.certain += 1;
    const own = ofRowKind(ofRowPeriod(this.#plain(record), this.#findings));
    this.#tables[table - 1]?.records.push(own);
    this.#isBehindGap = false;
  }

  /** Notes the headings of a table that is none of indicators; a few say what was left out. */
  #noteOther(row: Row): void {
    const texts = otherHeadings(row);
    const named = texts.slice(0, MAX_NAMED).join(', ');
    if (texts.length > 1 && this.others.size < MAX_OTHERS && !this.others.has(named))
      this.others.set(named, row.number);
  }

  /** Leaves out the cells right above those of a signature: the office and the name of who signs. */
  #leaveSigners({ fields }: TableRecord): void {
    const columns = new Set(fields.map(({ place }) => place.column));
    const records = this.#tables.at(-1)?.records ?? [];
    const isSigner = (one: TableRecord | undefined) =>
      one?.fields.every(({ place, text }) => columns.has(place.column) && !/\d/.test(text)) === true;
    while (isSigner(records.at(-1))) this.outside.push(records.pop()?.fields[0]?.text.length ?? 0);
  }

  /** A title between tables says the year of what follows it. */
  #noteYear(line: string): void {
    if (line.length > MAX_TITLE) return;
    const text = withoutSharps(line);
    const own = withoutOtherYears(text).replace(RANGE, '$1-$2');
    const [year, other] = own.match(/\b20\d\d(?:-20\d\d)?\b/g) ?? [];
    const isOwn =
      isTitle(text) || (/\b(?:tahun(?: anggaran)?|t\.?a\.?) 20\d\d$/i.test(text) && !NOTE.test(text));
    if (year !== undefined && isOwn) this.#year = other === undefined ? year : undefined;
  }

  #leaveOut({ cells, number }: Row, text: string): void {
    this.#noteYear(text);
    this.outside.push(text.length);
    this.#lines.push({ text, row: number });
    this.#isBehindGap = true;
    this.#hasEnded ||= cells.some((cell) => isSignature(cell.text));
  }
}

/** True for a row of one cell, in the first column. */
function isLone({ fields: [first, ...others] }: TableRecord): boolean {
  return first?.place.column === 1 && others.length === 0;
}

/** True for a row that names a sasaran in a column of something else. */
function isStated({ fields: [first], header }: TableRecord): boolean {
  return first?.heading.jenis === 'sasaran' && header.headings[0]?.jenis !== 'sasaran';
}

/** True for a row of a list: a number or a mark, and a text beside it. */
function isItem({ fields: [mark, text, ...others] }: TableRecord): boolean {
  return mark?.place.column === 1 && text !== undefined && text.place.column < 4 && others.length === 0;
}

function isSame(a: Header, b: Header): boolean {
  return a.texts.join('\t').toLowerCase() === b.texts.join('\t').toLowerCase();
}

/** A line without the marks that Markdown has before its headings. */
function withoutSharps(line: string): string {
  return line.replace(/^#{1,6} /, '');
}

/** How notes below a table begin, which may end with the year of what they come from. */
const NOTE = /^[*(]|^(?:sumber|catatan|keterangan|ket|data|berdasarkan|sesuai)\b|: ?\S/i;

const RANGE = /\b(20\d\d) ?(?:[-–]|s\.?\/?d\.?|sampai(?: dengan)?) ?(20\d\d)\b/gi;

/** So many other tables are named, and so many headings of each. */
const MAX_OTHERS = 5;

const MAX_NAMED = 5;

/** Longest title between tables. */
const MAX_TITLE = 150;

/** True for the heading of a group whose empty cells were lost: a numbered line of text right between two rows. */
function isLoneGroup({ table }: Row, text: string): boolean {
  return (
    table === undefined &&
    text.length <= 200 &&
    /^(?:[IVX]+|[A-Z]|\d{1,2})[.)] ?\p{L}/u.test(text) &&
    !isSignature(text)
  );
}
