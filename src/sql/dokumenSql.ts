import type { DokumenIku } from '../definition/dokumenIku.js';
import type { Indikator } from '../definition/indikator.js';
import { requireChecked } from '../definition/isChecked.js';
import type { Unchecked } from '../definition/unchecked.js';
import { type Prepared, prepare } from '../evaluate/prepare.js';
import { duplicate } from '../issue/definition.js';
import { makeIssue } from '../issue/issue.js';
import { Issues } from '../issue/issues.js';
import type { Parsed } from '../issue/parsed.js';
import type { Path } from '../issue/path.js';
import { compositeInSql } from '../issue/sql.js';
import { neverThrow } from '../read/neverThrow.js';
import type { PilihanSql } from './columns/pilihanSql.js';
import { quoteChecked } from './columns/quoteChecked.js';
import { readSource, type SqlSource } from './columns/readSource.js';
import { figurePlanOf } from './select/figurePlan.js';
import type { SqlFigure } from './select/selectSql.js';
import { type Sql, sqlOf } from './sql.js';

/**
 * All indicators of a document in one query that reads its table once: a row for each row of the table, with its key, and for each
 * indicator the columns `<id>_units`, `<id>_desimal` and `<id>_kode`, as {@link toSql} gives `units`, `desimal` and `kode`.
 *
 * Every variable of the document has its column. An indicator that is made of the results of others is the issue
 * `composite-in-sql`. What is wrong with the arguments is told in `issues`; never throws.
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
  pilihan: PilihanSql,
): Parsed<Sql> {
  return neverThrow(pilihan, () => {
    const checked = requireChecked('dokumen', dokumen);
    if (!checked.ok) return checked;
    const issues = new Issues('argumen');
    const placed = placedIndikator(checked.value);
    const prepared = placed.flatMap(({ indikator, path }) => preparedAt(indikator, path, issues));
    const ids = [...new Set(prepared.flatMap(({ value }) => value.variabel.map(({ id }) => id)))];
    const results = prepared.flatMap(({ value }) => resultsOf(value.indikator.id.toLowerCase()));
    const source = readSource(pilihan, { ids, results }, issues);
    if (source === undefined) return { ok: false, issues: issues.list };
    const figures = figuresOf(source, prepared, issues);
    return issues.isEmpty ? { ok: true, value: sqlOf(source, figures) } : { ok: false, issues: issues.list };
  });
}

/** The names of the columns of a result. */
function resultsOf(id: string): readonly string[] {
  return ['units', 'desimal', 'kode'].map((column) => `${id}_${column}`);
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

/** An indicator made ready; empty, with an issue for each variable that takes the result of another. */
function preparedAt(indikator: Indikator, path: Path, issues: Issues): readonly PreparedAt[] {
  const composed = Object.entries(indikator.variabel).filter(([, one]) => one.indikator !== undefined);
  for (const [id, { label, indikator: inner = '' }] of composed) {
    const place = { asal: 'definisi', path: [...path, 'variabel', id, 'indikator'] } as const;
    issues.push(makeIssue(compositeInSql, place, inner, { label, nama: inner }));
  }
  const prepared = composed.length === 0 ? issues.take(prepare(indikator)) : undefined;
  return prepared === undefined ? [] : [{ value: prepared, path }];
}

function figuresOf(source: SqlSource, all: readonly PreparedAt[], issues: Issues): readonly SqlFigure[] {
  // A database may take two ids that differ in the case of letters for one name.
  const seen = new Map<string, string>();
  return all.flatMap(({ value, path }): readonly SqlFigure[] => {
    const { id } = value.indikator;
    const first = seen.get(id.toLowerCase());
    seen.set(id.toLowerCase(), first ?? id);
    if (first !== undefined)
      issues.push(makeIssue(duplicate, { asal: 'definisi', path }, id, { kunci: 'id', pertama: first }));
    const name = (column: string) => quoteChecked(`${id}_${column}`, source.dialect, [], issues) ?? '';
    const names = { units: name('units'), desimal: name('desimal'), kode: name('kode') };
    const plan = figurePlanOf(value, source, [...path, 'formula'], issues);
    return plan === undefined ? [] : [{ plan, names }];
  });
}
