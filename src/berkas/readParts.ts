import { type DokumenTerbaca, documentOf } from '../dokumen/documentOf.js';
import { HeaderFinder } from '../dokumen/find/headerFinder.js';
import { type Heading, NAMES } from '../dokumen/find/heading.js';
import { splitTables } from '../dokumen/find/splitTables.js';
import type { Row } from '../dokumen/sheet/sheet.js';
import { dateCell, fileTooLarge, noCachedValue, splitNumber } from '../issue/files.js';
import { type Issue, makeIssue } from '../issue/issue.js';
import type { Path } from '../issue/path.js';
import { relocate } from '../issue/relocate.js';
import { assumed as assumedIssue } from '../issue/tables.js';
import { belowHiddenRows } from './belowHiddenRows.js';
import { shareNotes } from './shareNotes.js';
import type { FileRow, FileSheet } from './sheet/fileSheet.js';

/** A part of a file: a sheet, or a table of its own, with the document that it holds. */
export interface BagianBerkas extends DokumenTerbaca {
  /** The name (nama): that of the sheet; in Word the first line above the table, else `Tabel 2`. */
  readonly nama: string;
}

type Known = Parameters<typeof documentOf>[1];

/** Reads the parts of a sheet; what a later part does not say itself is what the first one says. */
export function readParts(file: FileSheet, known: Known): readonly BagianBerkas[] {
  const parts: BagianBerkas[] = [];
  const finder = new HeaderFinder();
  const tables = splitTables(file.sheet.rows, finder);
  for (const [i, rows] of tables.entries()) {
    const read = partOf(rows, known, finder, parts[0]?.dokumen, yearIn(file.nama));
    // What is said of a sheet as a whole stands with its first part.
    const whole = i > 0 ? [] : file.issues.filter(({ path }) => path.length === 0);
    const between = [i === 0 ? 0 : firstOf(rows), firstOf(tables[i + 1])] as const;
    const ofCells = ofTables(cellIssues(file, between, read), rows, finder, read);
    const issues = [
      ...whole,
      ...told(read, ofCells),
      ...belowHiddenRows(rows, file.hidden, finder),
      ...shareNotes(rowsIn(file, between), read),
    ];
    parts.push({
      ...read,
      nama: file.nama ?? nameOf(rows, i),
      issues: issues.map((issue) => placedIn(file.nama, issue)),
    });
  }
  return parts;
}

function rowsIn({ sheet }: FileSheet, [from, to]: readonly [number, number]): readonly FileRow[] {
  return sheet.rows.filter(({ number }) => number - 1 >= from && number - 1 < to);
}

/** The place of the first row of a table; beyond all rows where there is no such table. */
function firstOf(rows: readonly Row[] | undefined): number {
  return (rows?.[0]?.number ?? Number.POSITIVE_INFINITY) - 1;
}

function partOf(
  rows: readonly Row[],
  known: Known,
  finder: HeaderFinder,
  first: DokumenTerbaca['dokumen'] | undefined,
  ofSheet: number | undefined,
): DokumenTerbaca {
  const read = documentOf({ rows }, known, finder);
  const assumed = new Set(read.issues.flatMap(({ code, fakta }) => (code === 'assumed' ? [fakta.apa] : [])));
  if (read.issues.some(({ code }) => code === 'missing-year')) assumed.add('tahun');
  const tahun = assumed.has('tahun') ? (ofSheet ?? first?.tahun) : undefined;
  const instansi = assumed.has('instansi') ? first?.instansi.nama : undefined;
  if (tahun === undefined && instansi === undefined) return read;
  const again = documentOf(
    { rows },
    { ...known, ...(instansi === undefined ? {} : { instansi }), ...(tahun === undefined ? {} : { tahun }) },
    finder,
  );
  if (tahun === undefined || tahun !== ofSheet) return again;
  const facts = { apa: 'tahun-lembar', nilai: `${tahun}` };
  const note = makeIssue(assumedIssue, { asal: 'teks', path: [] }, undefined, facts);
  return { ...again, issues: [{ ...note, tingkat: 'catatan' }, ...again.issues] };
}

/** The one year that the name of a sheet states: `IKU 2026`. */
function yearIn(sheet: string | undefined): number | undefined {
  const years = sheet?.match(/(?<![\d.])20\d\d(?![\d.])/g) ?? [];
  return years.length === 1 ? Number(years[0]) : undefined;
}

/**
 * What the file says of cells from one row to before another, also of rows in which nothing else stands. Where no table was found,
 * notes tell what may be why, and nobody asks for more.
 */
function cellIssues(
  { issues }: FileSheet,
  [from, to]: readonly [number, number],
  { dokumen }: DokumenTerbaca,
): readonly Issue[] {
  const own = issues.filter(
    ({ path }) => path[0] === 'baris' && Number(path[1]) >= from && Number(path[1]) < to,
  );
  if (dokumen !== null) return own;
  return own.filter(({ code }) => mayBeWhy.has(code)).map((issue) => ({ ...issue, tingkat: 'catatan' }));
}

/** What is wrong with a cell only where a table asks for something else: the day of a signature is a day. */
const ofLooks: ReadonlySet<string> = /* @__PURE__ */ new Set([dateCell.code, splitNumber.code]);

/** Without days, and numbers with signs between their digits, that stand beside a table, or in a heading that was read as a month. */
function ofTables(
  issues: readonly Issue[],
  rows: readonly Row[],
  finder: HeaderFinder,
  { issues: asked }: DokumenTerbaca,
): readonly Issue[] {
  if (!issues.some(({ code }) => ofLooks.has(code))) return issues;
  const cells = cellsOfTables(rows, finder);
  for (const issue of asked) cells.add(placeOf(issue));
  return issues.filter((issue) => !ofLooks.has(issue.code) || cells.has(placeOf(issue)));
}

/** The cells below headings in rows that name something, and headings that are not known; all cells where there are no headings. */
function cellsOfTables(rows: readonly Row[], finder: HeaderFinder): Set<string> {
  const found = new Set<string>();
  const headers = rows.map((_, i) => finder.headerAt(rows, i));
  const isCard = headers.every((header) => header === undefined);
  let headings: readonly Heading[] = [];
  let heads = 0;
  for (const [i, { cells, number }] of rows.entries()) {
    const header = headers[i];
    if (header !== undefined) ({ headings, height: heads } = header);
    const filled = cells.filter(({ text }) => text !== '').length;
    const names = headings.flatMap(({ jenis }, column) =>
      NAMES.has(jenis) && (cells[column]?.text ?? '') !== '' ? [column] : [],
    );
    for (const column of cells.keys()) {
      // A day alone below a heading of names names nothing.
      const isNamed = names.some((name) => name !== column || filled > 3);
      const isMeant = heads > 0 ? headings[column]?.jenis === 'unknown' : isNamed || isCard;
      if (isMeant) found.add(`baris ${number - 1} kolom ${column}`);
    }
    heads -= 1;
  }
  return found;
}

const mayBeWhy: ReadonlySet<string> = /* @__PURE__ */ new Set([noCachedValue.code, fileTooLarge.code]);

/** All issues of a part. Where the file says what is wrong with a cell, that is the cause of what the reader found there. */
function told({ issues }: DokumenTerbaca, ofCells: readonly Issue[]): readonly Issue[] {
  const cells = new Set(ofCells.map(placeOf));
  return [...issues.filter((issue) => !cells.has(placeOf(issue))), ...onePerColumn(ofCells)];
}

/** The numbers that a column shows with signs between their digits have one cause: its format. */
function onePerColumn(issues: readonly Issue[]): readonly Issue[] {
  const columns = new Map<unknown, Issue[]>();
  for (const issue of issues.filter(({ code }) => code === splitNumber.code))
    columns.set(issue.path[3], [...(columns.get(issue.path[3]) ?? []), issue]);
  return issues.flatMap((issue) => {
    const [first, ...others] = issue.code === splitNumber.code ? (columns.get(issue.path[3]) ?? []) : [];
    if (first === undefined || others.length === 0) return [issue];
    if (issue !== first) return [];
    const text = issue.ditemukan.replace(/^"|"$/g, '');
    return [makeIssue(splitNumber, issue, text, { lain: others.length })];
  });
}

/** The cell that an issue is about. */
function placeOf({ path }: Issue): string {
  return path.slice(0, 4).join(' ');
}

function placedIn(sheet: string | undefined, issue: Issue): Issue {
  if (sheet === undefined || issue.asal !== 'teks') return issue;
  const path: Path = ['lembar', sheet, ...issue.path];
  return relocate(issue, { ...issue, path });
}

function nameOf(rows: readonly Row[], before: number): string {
  const [first] = rows;
  const line = first?.table === undefined ? first?.cells[0]?.text : undefined;
  return line === undefined || line === '' ? `Tabel ${before + 1}` : line.slice(0, 80);
}
