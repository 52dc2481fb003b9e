import { type DokumenTerbaca, documentOf } from '../dokumen/documentOf.js';
import { splitTables } from '../dokumen/find/splitTables.js';
import type { Row } from '../dokumen/sheet/sheet.js';
import type { Issue } from '../issue/issue.js';
import type { Path } from '../issue/path.js';
import { relocate } from '../issue/relocate.js';
import type { FileSheet } from './sheet/fileSheet.js';

/** A part of a file: a sheet, or a table of its own, with the document that it holds. */
export interface BagianBerkas extends DokumenTerbaca {
  /** The name (nama): that of the sheet; in Word the first line above the table, else `Tabel 2`. */
  readonly nama: string;
}

type Known = Parameters<typeof documentOf>[1];

/** Reads the parts of a sheet; what a later part does not say itself is what the first one says. */
export function readParts(file: FileSheet, known: Known): readonly BagianBerkas[] {
  const parts: BagianBerkas[] = [];
  for (const rows of splitTables(file.sheet.rows)) {
    const read = partOf(rows, known, parts[0]?.dokumen);
    const nama = file.nama ?? nameOf(rows, parts.length);
    const issues = told(read, cellIssues(file, rows, read)).map((issue) => placedIn(file.nama, issue));
    parts.push({ ...read, nama, issues });
  }
  const [first, ...others] = parts;
  if (first === undefined) return [];
  // What is said of a sheet as a whole stands with its first part.
  const whole = file.issues
    .filter(({ path }) => path.length === 0)
    .map((issue) => placedIn(file.nama, issue));
  return [{ ...first, issues: [...whole, ...first.issues] }, ...others];
}

function partOf(
  rows: readonly Row[],
  known: Known,
  first: DokumenTerbaca['dokumen'] | undefined,
): DokumenTerbaca {
  const read = documentOf({ rows }, known);
  const assumed = new Set(read.issues.flatMap(({ code, fakta }) => (code === 'assumed' ? [fakta.apa] : [])));
  if (read.issues.some(({ code }) => code === 'missing-year')) assumed.add('tahun');
  if (first === null || first === undefined || assumed.size === 0) return read;
  const { judul: _, ...own } = known;
  return documentOf(
    { rows },
    {
      ...own,
      ...(known.judul === undefined ? {} : { judul: known.judul }),
      ...(assumed.has('instansi') ? { instansi: first.instansi.nama } : {}),
      ...(assumed.has('tahun') && first.tahun !== undefined ? { tahun: first.tahun } : {}),
    },
  );
}

/** What the file says of cells of these rows; where nothing was read, nobody asks. */
function cellIssues(
  { issues }: FileSheet,
  rows: readonly Row[],
  { dokumen }: DokumenTerbaca,
): readonly Issue[] {
  if (dokumen === null) return [];
  const numbers = new Set(rows.map(({ number }) => number - 1));
  return issues.filter(({ path }) => path[0] === 'baris' && numbers.has(Number(path[1])));
}

/** All issues of a part. Where the file says what is wrong with a cell, that is the cause of what the reader found there. */
function told({ issues }: DokumenTerbaca, ofCells: readonly Issue[]): readonly Issue[] {
  const cells = new Set(ofCells.map(({ path }) => path.slice(0, 4).join(' ')));
  return [...issues.filter(({ path }) => !cells.has(path.slice(0, 4).join(' '))), ...ofCells];
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
