import type { DokumenIku } from '../definition/dokumenIku.js';
import type { Indikator } from '../definition/indikator.js';
import { requireChecked } from '../definition/isChecked.js';
import type { Unchecked } from '../definition/unchecked.js';
import { type Prepared, prepare } from '../evaluate/prepare.js';
import { duplicate, unknownKey, wrongType } from '../issue/definition.js';
import { describeNames } from '../issue/describe.js';
import { type Issue, makeIssue } from '../issue/issue.js';
import { Issues } from '../issue/issues.js';
import type { Parsed } from '../issue/parsed.js';
import type { Path } from '../issue/path.js';
import { compositeInSql } from '../issue/sql.js';
import { neverThrow } from '../read/neverThrow.js';
import type { PilihanDokumenSql } from './columns/pilihanSql.js';
import { quoteChecked } from './columns/quoteChecked.js';
import { optionIn, readSource, type SqlSource, sourceWith } from './columns/readSource.js';
import { columnNames, type FigureIn, figureIn } from './figureIn.js';
import { type Sql, sqlOf } from './sql.js';

/** What is asked of a database for a document, as text. */
export interface SqlDokumen extends Sql {
  /** Why indicators are not among them (issues), each at its place in the document; empty where all are. */
  readonly issues: readonly Issue[];
}

/**
 * All indicators of a document in one query that reads its table once: a row for each row of the table, with its key, and for each
 * indicator the columns `<id>_units`, `<id>_desimal` and `<id>_kode`, as {@link toSql} gives `units`, `desimal` and `kode`.
 *
 * Every variable of the document that is data has its column. An indicator that is made of the results of others is left out, and is
 * the issue `composite-in-sql` among the `issues` of the value. What is wrong with the arguments, and a document with no other
 * indicators, is told in `issues` in place of a value; never throws.
 *
 * @param dokumen - The document.
 * @param pilihan - The dialect, the table, its columns with their types, and the key.
 *
 * @example
 * ```ts
 * const kolom = Object.fromEntries(
 *   variabelOf(dinsosTapin2020).map(({ id }) => [id, { tipe: 'integer' } as const]),
 * );
 * const tapin = dokumenSql(dinsosTapin2020, { dialek: 'duckdb', tabel: 'kinerja', kolom });
 * tapin.ok && tapin.value.view('capaian').startsWith('CREATE VIEW "capaian" AS'); // => true
 * ```
 */
export function dokumenSql<By = unknown>(
  dokumen: DokumenIku | Unchecked<By, 'Dokumen'>,
  pilihan: PilihanDokumenSql,
): Parsed<SqlDokumen> {
  return neverThrow(pilihan, () => {
    const checked = requireChecked('dokumen', dokumen);
    if (!checked.ok) return checked;
    const issues = new Issues('argumen');
    const placed = placedIndikator(checked.value);
    const composites = new Issues('definisi');
    const simple = placed.filter((one) => !isComposite(one, composites));
    const prepared = simple.flatMap(({ indikator, path }) => preparedAt(indikator, path, issues));
    const ids = [...new Set(placed.flatMap(({ indikator }) => dataOf(indikator)))];
    const achieved = readAchieved(optionIn(pilihan, 'capaian'), placed, issues);
    const asked = prepared.map((one) => ({ ...one, capaian: achieved[one.value.indikator.id] }));
    const results = asked.flatMap(namesOf).map((name) => name.toLowerCase());
    const source = readSource(pilihan, { ids, results }, issues);
    if (source === undefined) return { ok: false, issues: issues.list };
    reportTwice(asked, issues);
    const made = asked.flatMap((one) => figureOf(source, one, issues));
    if (made.length === 0) for (const issue of composites.list) issues.push(issue);
    if (!issues.isEmpty) return { ok: false, issues: issues.list };
    const whole = sourceWith(
      source,
      made.flatMap(({ columns }) => columns),
    );
    const sql = sqlOf(
      whole,
      made.map(({ figure }) => figure),
    );
    return { ok: true, value: Object.freeze({ ...sql, issues: Object.freeze([...composites.list]) }) };
  });
}

/** What the achievement of each indicator is measured against, by its id; others than those of the document are issues. */
function readAchieved(
  capaian: unknown,
  placed: readonly PlacedIndikator[],
  issues: Issues,
): Readonly<Record<string, unknown>> {
  if (capaian === undefined) return {};
  if (typeof capaian !== 'object' || capaian === null) {
    issues.add(wrongType, ['capaian'], capaian, { diharapkan: 'object' });
    return {};
  }
  const known = placed.map(({ indikator }) => indikator.id);
  for (const id of Object.keys(capaian).filter((one) => !known.includes(one)))
    issues.add(unknownKey, ['capaian', id], id, { kunci: id, dikenal: describeNames(known) });
  // Each is read once: a getter could answer otherwise the second time.
  return Object.fromEntries(
    known.map((id) => [id, Object.hasOwn(capaian, id) ? Reflect.get(capaian, id) : undefined]),
  );
}

/** The names of the columns of a figure. */
function namesOf({ value, capaian }: AskedAt): readonly string[] {
  return columnNames(capaian).map((column) => `${value.indikator.id}_${column}`);
}

interface PlacedIndikator {
  readonly indikator: Indikator;
  readonly path: Path;
}

function placedIndikator({ sasaran }: DokumenIku): readonly PlacedIndikator[] {
  return sasaran.flatMap((one, i) =>
    one.indikator.map((indikator, j) => ({ indikator, path: ['sasaran', i, 'indikator', j] })),
  );
}

interface PreparedAt {
  readonly value: Prepared;
  readonly path: Path;
}

/** The same, with what its achievement is measured against. */
interface AskedAt extends PreparedAt {
  readonly capaian: unknown;
}

/** The ids of the variables that are data: not the results of others. */
function dataOf({ variabel }: Indikator): readonly string[] {
  return Object.entries(variabel).flatMap(([id, one]) => (one.indikator === undefined ? [id] : []));
}

/** True for an indicator that is made of others, with an issue for each variable that takes the result of one. */
function isComposite({ indikator, path }: PlacedIndikator, issues: Issues): boolean {
  const composed = Object.entries(indikator.variabel).filter(([, one]) => one.indikator !== undefined);
  for (const [id, { label, indikator: inner = '' }] of composed)
    issues.add(compositeInSql, [...path, 'variabel', id, 'indikator'], inner, { label, nama: inner });
  return composed.length > 0;
}

function preparedAt(indikator: Indikator, path: Path, issues: Issues): readonly PreparedAt[] {
  const prepared = issues.take(prepare(indikator));
  return prepared === undefined ? [] : [{ value: prepared, path }];
}

/** A database may take two names that differ in the case of letters for one. */
function reportTwice(all: readonly AskedAt[], issues: Issues): void {
  const seen = new Map<string, string>();
  for (const one of all) {
    const { id } = one.value.indikator;
    const names = namesOf(one).map((name) => name.toLowerCase());
    const first = names.map((name) => seen.get(name)).find((other) => other !== undefined);
    for (const name of names) seen.set(name, seen.get(name) ?? id);
    const place = { asal: 'definisi', path: one.path } as const;
    if (first !== undefined) issues.push(makeIssue(duplicate, place, id, { kunci: 'id', pertama: first }));
  }
}

function figureOf(source: SqlSource, { value, path, capaian }: AskedAt, issues: Issues): readonly FigureIn[] {
  const { id } = value.indikator;
  const place = { option: ['capaian', id], definition: path };
  const quoted = (column: string) => quoteChecked(`${id}_${column}`, source.dialect, [], issues) ?? '';
  const made = figureIn(source, { prepared: value, capaian, place, quoted }, issues);
  return made === undefined ? [] : [made];
}
