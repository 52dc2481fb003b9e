import type { TeksAngka } from '../decimal/teksAngka.js';
import { checkedOrRaise } from '../definition/checkedOrRaise.js';
import type { DokumenIku } from '../definition/dokumenIku.js';
import { isPersen } from '../definition/satuan.js';
import type { Unchecked } from '../definition/unchecked.js';
import type { Variabel } from '../definition/variabel.js';
import { variabelOf } from '../find/variabelOf.js';
import { notExpected } from '../issue/aggregation.js';
import { duplicate } from '../issue/definition.js';
import { missingDataSheet, percentCell, unknownFile } from '../issue/files.js';
import { wrongArgument } from '../issue/input.js';
import type { Issue } from '../issue/issue.js';
import { Issues } from '../issue/issues.js';
import type { Parsed } from '../issue/parsed.js';
import type { Place } from '../issue/path.js';
import { raiseIssue } from '../issue/raiseIssue.js';
import { relocate } from '../issue/relocate.js';
import { neverThrow } from '../read/neverThrow.js';
import { readAngka } from '../read/readAngka.js';
import { DATA_HEADINGS } from './excel/dataSheet.js';
import { readExcel } from './excel/readExcel.js';
import { openFile } from './openFile.js';
import type { FileCell, FileRow, FileSheet } from './sheet/fileSheet.js';
import { refuseFile } from './zip/refuseFile.js';

/** The values that were read from a workbook, as `evaluateDokumen` takes them, and what was wrong with them. */
export interface DataTerbaca {
  /** The value of each variable of the document as plain decimal text; `null`: not filled in, or not a number. */
  readonly data: Readonly<Record<string, TeksAngka | null>>;
  /** What was wrong: with the file, or with a cell of it (`lembar Data, sel D7`). */
  readonly issues: readonly Issue[];
}

/**
 * Takes the values that people filled in back from the sheet Data of a workbook that {@link writeBerkas} wrote: exactly as the
 * workbook keeps them, however they are shown. Rows are found by the code in their first column, so that they may be moved.
 *
 * A cell that holds no number gives an issue, and its variable is `null`, as one that is empty is. Never throws for what is wrong
 * with the file; something that is no checked document throws `IndikatorError`.
 *
 * @param bytes - The bytes of the workbook.
 * @param dokumen - The document whose variables were asked for.
 *
 * @example
 * ```ts
 * const kosong = writeBerkas(dinsosTapin2020, { format: 'xlsx' });
 * readData(kosong, dinsosTapin2020).data.pmksSeluruh; // => null
 * const terisi = writeBerkas(dinsosTapin2020, { format: 'xlsx', data: { pmksSeluruh: 4120 } });
 * readData(terisi, dinsosTapin2020).data.pmksSeluruh; // => '4120'
 * ```
 */
export function readData<By = unknown>(
  bytes: Uint8Array,
  dokumen: DokumenIku | Unchecked<By, 'Dokumen'>,
): DataTerbaca {
  const asked = new Map(
    variabelOf(checkedOrRaise('dokumen', dokumen)).map(({ id, definisi }) => [id, definisi]),
  );
  const none = Object.fromEntries([...asked.keys()].map((id) => [id, null]));
  const read = neverThrow({}, (): Parsed<DataTerbaca> => ({ ok: true, value: readWith(bytes, asked) }));
  return read.ok
    ? { data: { ...none, ...read.value.data }, issues: read.value.issues }
    : { data: none, issues: read.issues };
}

function readWith(bytes: unknown, asked: ReadonlyMap<string, Variabel>): DataTerbaca {
  if (!(bytes instanceof Uint8Array))
    raiseIssue(wrongArgument, { asal: 'argumen', path: [] }, bytes, { diharapkan: 'Uint8Array' });
  const { format, zip, main } = openFile(bytes);
  if (format !== 'xlsx') refuseFile(unknownFile, { jenis: 'word' });
  for (const sheet of readExcel(zip, main, { tersembunyi: true }).sheets) {
    const table = tableIn(sheet);
    if (table !== undefined) return new DataReading(sheet, table, asked);
  }
  refuseFile(missingDataSheet, {});
}

/** Where the values stand: the columns of codes and values, and the rows below their headings. */
interface DataTable {
  readonly code: number;
  readonly value: number;
  readonly rows: readonly FileRow[];
}

function tableIn({ sheet: { rows } }: FileSheet): DataTable | undefined {
  for (const [i, { cells }] of rows.entries()) {
    const columnOf = (heading: string) =>
      cells.findIndex(({ text }) => text.toLowerCase() === heading.toLowerCase());
    const [code, value] = [columnOf(DATA_HEADINGS[0]), columnOf(DATA_HEADINGS[3])];
    if (code !== -1 && value !== -1) return { code, value, rows: rows.slice(i + 1) };
  }
  return undefined;
}

/** Reads the values of a table row by row. */
class DataReading implements DataTerbaca {
  readonly data: Record<string, TeksAngka | null> = {};
  readonly #issues = new Issues('teks');
  readonly #name: string;
  readonly #asked: ReadonlyMap<string, Variabel>;
  /** What the file says of its cells, by row and column. */
  readonly #told: ReadonlyMap<string, Issue>;
  readonly #rowOf = new Map<string, number>();

  constructor(
    { nama = '', issues }: FileSheet,
    { code, value, rows }: DataTable,
    asked: ReadonlyMap<string, Variabel>,
  ) {
    this.#name = nama;
    this.#asked = asked;
    this.#told = new Map(issues.map((issue) => [issue.path.join(' '), issue]));
    for (const row of rows) this.#row(row, code, value);
  }

  get issues(): readonly Issue[] {
    return this.#issues.list;
  }

  #row({ number, cells }: FileRow, code: number, value: number): void {
    const id = cells[code]?.text ?? '';
    const own = this.#asked.get(id);
    const place = this.#placeOf(number, own === undefined ? code : value);
    if (id === '') return;
    if (own === undefined) return this.#issues.add(notExpected, place.path, id, {});
    const first = this.#rowOf.get(id);
    if (first !== undefined)
      return this.#issues.add(duplicate, place.path, id, { kunci: 'kode', pertama: `baris ${first}` });
    this.#rowOf.set(id, number);
    this.data[id] = this.#valueOf(cells[value], own, place);
  }

  #valueOf(cell: FileCell | undefined, { satuan = '' }: Variabel, place: Place): TeksAngka | null {
    const told = this.#told.get(place.path.slice(2).join(' '));
    if (told !== undefined) this.#issues.push(relocate(told, place));
    if (told !== undefined || cell === undefined || cell.text === '') return null;
    if (cell.text.endsWith('%') && !isPersen(satuan)) {
      this.#issues.add(percentCell, place.path, cell.text, { satuan });
      return null;
    }
    if (cell.stored !== undefined) return cell.stored;
    const read = readAngka(cell.text);
    if (read.ok) return read.value.nilai;
    for (const issue of read.issues) this.#issues.push(relocate(issue, place));
    return null;
  }

  #placeOf(row: number, column: number): Place {
    return { asal: 'teks', path: ['lembar', this.#name, 'baris', row - 1, 'kolom', column] };
  }
}
