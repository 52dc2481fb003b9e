import type { Indikator } from '../definition/indikator.js';
import type { Unchecked } from '../definition/unchecked.js';
import { type Prepared, prepare } from '../evaluate/prepare.js';
import { Issues } from '../issue/issues.js';
import type { Parsed } from '../issue/parsed.js';
import { neverThrow } from '../read/neverThrow.js';
import type { PilihanSql } from './columns/pilihanSql.js';
import { optionIn, readSource, sourceWith } from './columns/readSource.js';
import { columnNames, figureIn } from './figureIn.js';
import { type Sql, sqlOf } from './sql.js';

/**
 * The figures of an indicator as a query of a database: a row for each row of the table, with its key, `units` (the result in
 * whole units of 10^-digit), `desimal` (as the library writes it, without locale) and `kode` (the code of the first issue; NULL
 * beside a result).
 *
 * Each row comes out as `evaluateBatch` gives it, to the digit and to the first code; where a value is too large for the widest exact type of
 * the database, its code is `limit`, and never another number. With `capaian` the same three columns of its achievement stand beside them,
 * and `capaian_predikat`, its grade, where the policy has a scale. Names are quoted; of the definition nothing but numbers and grades is
 * written. What is wrong with the arguments is told in `issues`; never throws.
 *
 * @param indikator - The indicator.
 * @param pilihan - The dialect, the table, its columns with their types, the key, and what achievements are measured against.
 *
 * @example
 * ```ts
 * const kueriPmks = toSql(pmks, {
 *   dialek: 'postgresql',
 *   tabel: ['dinsos', 'pmks'],
 *   kolom: { terlayani: { tipe: 'integer' }, seluruh: { nama: 'jumlah', tipe: 'integer' } },
 *   kunci: ['kode_wilayah'],
 * });
 * kueriPmks.ok && kueriPmks.value.view('capaian_pmks').split('\n')[0]; // => 'CREATE VIEW "capaian_pmks" AS'
 * ```
 */
export function toSql<V extends string, By = unknown>(
  indikator: Indikator<V> | Unchecked<By, 'Indikator'>,
  pilihan: PilihanSql<NoInfer<V>>,
): Parsed<Sql> {
  return neverThrow(pilihan, () => {
    const prepared = prepare(indikator);
    if (!prepared.ok) return prepared;
    const issues = new Issues('argumen');
    const sql = sqlFor(prepared.value, pilihan, issues);
    return sql === undefined ? { ok: false, issues: issues.list } : { ok: true, value: sql };
  });
}

function sqlFor(prepared: Prepared, pilihan: unknown, issues: Issues): Sql | undefined {
  const capaian = optionIn(pilihan, 'capaian');
  const ids = prepared.variabel.map(({ id }) => id);
  const source = readSource(pilihan, { ids, results: columnNames(capaian) }, issues);
  if (source === undefined) return undefined;
  const place = { option: ['capaian'], definition: [] };
  const quoted = source.dialect.quoteName;
  const made = figureIn(source, { prepared, capaian, place, quoted }, issues);
  if (made === undefined || !issues.isEmpty) return undefined;
  return sqlOf(sourceWith(source, made.columns), [made.figure]);
}
