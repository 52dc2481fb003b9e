import type { DokumenTerbaca } from '../dokumen/documentOf.js';
import type { PilihanBaca } from '../dokumen/formatTabel.js';
import { unknownFile } from '../issue/files.js';
import { wrongArgument } from '../issue/input.js';
import { type Issue, makeIssue } from '../issue/issue.js';
import { Issues } from '../issue/issues.js';
import type { Parsed } from '../issue/parsed.js';
import { argument } from '../issue/path.js';
import { neverThrow } from '../read/neverThrow.js';
import { type ExcelRead, readExcel } from './excel/readExcel.js';
import { type BagianBerkas, readParts } from './readParts.js';
import { readWord } from './word/readWord.js';
import { mainPartOf } from './xml/relations.js';
import { refuseFile } from './zip/refuseFile.js';
import { ZipFile } from './zip/zipFile.js';

/** What of a file is to be read, and what its text does not say. */
export interface PilihanBacaBerkas extends Omit<PilihanBaca, 'format'> {
  /** The name of the only sheet (lembar) of a workbook that is read, hidden or not; undefined: all that are not hidden. */
  readonly lembar?: string;
  /** True: hidden (tersembunyi) sheets, rows and columns are read too; undefined: they are not, and are reported. */
  readonly tersembunyi?: boolean;
}

/** What was read from a file of Word or Excel. */
export interface BerkasTerbaca extends DokumenTerbaca {
  /** The kind of file, by its content, never by its name; `null` when it is none that is read. */
  readonly format: 'docx' | 'xlsx' | null;
  /** The parts (bagian) of the file: each sheet that is not hidden, each table of Word with other headings; in their order. */
  readonly bagian: readonly BagianBerkas[];
}
