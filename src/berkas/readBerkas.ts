import { checkPilihanBaca } from '../dokumen/checkPilihanBaca.js';
import type { DokumenTerbaca } from '../dokumen/documentOf.js';
import type { PilihanBaca } from '../dokumen/formatTabel.js';
import { wrongType } from '../issue/definition.js';
import { missingSheet } from '../issue/files.js';
import { wrongArgument } from '../issue/input.js';
import { type Issue, makeIssue } from '../issue/issue.js';
import { Issues } from '../issue/issues.js';
import type { Parsed } from '../issue/parsed.js';
import { argument } from '../issue/path.js';
import { noTable } from '../issue/tables.js';
import { namedOptions } from '../read/namedOptions.js';
import { neverThrow } from '../read/neverThrow.js';
import { readExcel } from './excel/readExcel.js';
import type { FormatBerkas } from './formatBerkas.js';
import { openFile } from './openFile.js';
import { type BagianBerkas, readParts } from './readParts.js';
import type { FileSheet } from './sheet/fileSheet.js';
import { readWord } from './word/readWord.js';

/** What of a file is to be read, and what its text does not say. */
export interface PilihanBacaBerkas extends Omit<PilihanBaca, 'format'> {
  /** The name of the only sheet (lembar) of a workbook that is read, hidden or not; undefined: all that are not hidden. */
  readonly lembar?: string;
  /** True: hidden (tersembunyi) sheets, rows and columns are read too; undefined: they are not, and are reported. */
  readonly tersembunyi?: boolean;
}

/** What was read from a file of Word or Excel: the first document, all parts, and everything that was not understood. */
export interface BerkasTerbaca extends DokumenTerbaca {
  /** The kind of file, by its content and never by its name; `null` when it is none that is read. */
  readonly format: FormatBerkas | null;
  /** The parts (bagian) of the file in their order: each sheet that is not hidden, each table of Word with other headings. */
  readonly bagian: readonly BagianBerkas[];
}

/**
 * Reads the documents of a file of Word (.docx) or Excel (.xlsx), as offices write them: formulas of Word as formulas, numbers as
 * Excel shows them, merged cells, numbered lists. What is hidden is not read and reported; what cannot be read (a formula without a
 * stored value, an error, a date, a picture in place of a formula) is an issue at its cell (`lembar IKU, sel E7`).
 *
 * A file that is no such file, damaged, locked or too large gives one issue and `dokumen: null`; nothing in it is ever run or
 * fetched. Never throws.
 *
 * @param bytes - The bytes of the file; in a browser `new Uint8Array(await file.arrayBuffer())`.
 * @param pilihan - The options: which sheet, and what the file itself does not say.
 *
 * @example
 * ```ts
 * const bytes = writeBerkas(dinsosTapin2020, { format: 'xlsx' });
 * const { format, dokumen, bagian } = readBerkas(bytes);
 * [format, dokumen?.sasaran.length, bagian.map(({ nama }) => nama)]; // => ['xlsx', 3, ['IKU', 'Data']]
 * readBerkas(new Uint8Array()).issues.map(({ code }) => code); // => ['unknown-file']
 * ```
 */
export function readBerkas(bytes: Uint8Array, pilihan: PilihanBacaBerkas = {}): BerkasTerbaca {
  const read = neverThrow(pilihan, () => readWith(bytes, pilihan));
  return read.ok
    ? read.value
    : { format: null, dokumen: null, realisasi: {}, bagian: [], issues: read.issues };
}

const OPTIONS = ['lembar', 'tersembunyi', 'locale', 'judul', 'instansi', 'tahun'] as const;

function readWith(bytes: unknown, pilihan: PilihanBacaBerkas): Parsed<BerkasTerbaca> {
  const options = namedOptions(pilihan, OPTIONS);
  const issues = new Issues('argumen');
  if (!(bytes instanceof Uint8Array)) issues.add(wrongArgument, [], bytes, { diharapkan: 'Uint8Array' });
  checkPilihanBaca(options, issues);
  checkSheets(options, issues);
  if (!issues.isEmpty || !(bytes instanceof Uint8Array)) return { ok: false, issues: issues.list };
  const { format, zip, main } = openFile(bytes);
  const file =
    format === 'xlsx' ? readExcel(zip, main, options) : { sheets: [readWord(zip, main)], issues: [] };
  if (file.sheets.length === 0 && options.lembar !== undefined)
    issues.add(missingSheet, ['lembar'], options.lembar, {});
  return { ok: true, value: joined(format, file.sheets, [...file.issues, ...issues.list], options) };
}

function checkSheets({ lembar, tersembunyi }: PilihanBacaBerkas, issues: Issues): void {
  if (lembar !== undefined && typeof lembar !== 'string')
    issues.add(wrongType, ['lembar'], lembar, { diharapkan: 'text' });
  if (tersembunyi !== undefined && typeof tersembunyi !== 'boolean')
    issues.add(wrongArgument, ['tersembunyi'], tersembunyi, { diharapkan: 'true atau false' });
}

/** All parts, with the first document in front. */
function joined(
  format: FormatBerkas,
  sheets: readonly FileSheet[],
  issues: readonly Issue[],
  options: PilihanBacaBerkas,
): BerkasTerbaca {
  const parts = sheets.flatMap((sheet) => readParts(sheet, options));
  const first = parts.find(({ dokumen }) => dokumen !== null);
  const bagian = parts.map((part) =>
    first === undefined || part.dokumen !== null ? part : withoutTable(part),
  );
  const all = [...issues, ...bagian.flatMap((part) => part.issues)];
  if (parts.length === 0 && all.every(({ tingkat }) => tingkat === 'catatan'))
    all.push(makeIssue(noTable, argument(), undefined, { baris: 0 }));
  return { format, dokumen: first?.dokumen ?? null, realisasi: first?.realisasi ?? {}, bagian, issues: all };
}

/** Beside a document, a part without a table of indicators is worth a note and no more: it is a cover, or data. */
function withoutTable(part: BagianBerkas): BagianBerkas {
  return {
    ...part,
    issues: part.issues.map((issue) =>
      issue.code === noTable.code ? { ...issue, tingkat: 'catatan' } : issue,
    ),
  };
}
