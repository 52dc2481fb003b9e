import { hiddenSheets } from '../../issue/files.js';
import { type Issue, makeIssue } from '../../issue/issue.js';
import { Budget } from '../sheet/budget.js';
import type { FileSheet } from '../sheet/fileSheet.js';
import { Unread } from '../sheet/unread.js';
import type { ZipFile } from '../zip/zipFile.js';
import { readSheet } from './readSheet.js';
import { type SheetEntry, workbookOf } from './workbook.js';

/** Which sheets of a workbook are read. */
export interface ChosenSheets {
  /** The name of the only sheet to read; undefined: all. */
  readonly lembar?: string | undefined;
  /** True: hidden sheets, rows and columns too. */
  readonly tersembunyi?: boolean | undefined;
}

/** The sheets of a workbook, and what is worth knowing of the whole. */
export interface ExcelRead {
  readonly sheets: readonly FileSheet[];
  readonly issues: readonly Issue[];
}

/** Reads the sheets of a workbook whose main part is `main`. */
export function readExcel(
  zip: ZipFile,
  main: string,
  { lembar, tersembunyi = false }: ChosenSheets,
): ExcelRead {
  const workbook = workbookOf(zip, main);
  const wanted = workbook.sheets.filter(({ nama }) => lembar === undefined || nama === lembar);
  const isSeen = (entry: SheetEntry) => tersembunyi || !entry.isHidden || entry.nama === lembar;
  const hidden = wanted.filter((entry) => !isSeen(entry)).map(({ nama }) => nama);
  const budget = new Budget();
  const sheets = wanted.flatMap((entry) =>
    isSeen(entry) && hasCells(entry) ? [readSheet(zip, entry, workbook, budget, tersembunyi)] : [],
  );
  const unread = new Unread();
  for (const entry of wanted) if (isSeen(entry) && !hasCells(entry)) unread.add('lembar-grafik', entry.nama);
  return { sheets, issues: [...(hidden.length === 0 ? [] : [noteOf(hidden)]), ...unread.issues] };
}

function hasCells(entry: SheetEntry): entry is SheetEntry & { readonly part: string } {
  return entry.part !== undefined;
}

function noteOf(names: readonly string[]): Issue {
  const facts = {
    jumlah: names.length,
    lembar: names
      .map((nama) => `"${nama}"`)
      .slice(0, 10)
      .join(', '),
  };
  const issue = makeIssue(hiddenSheets, { asal: 'berkas', path: [] }, undefined, facts);
  return { ...issue, tingkat: 'catatan' };
}
