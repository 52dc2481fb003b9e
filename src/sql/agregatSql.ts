import { caraOf } from '../aggregate/caraOf.js';
import { unjoinedOf } from '../aggregate/unjoinedOf.js';
import type { Indikator } from '../definition/indikator.js';
import type { Unchecked } from '../definition/unchecked.js';
import { type Prepared, prepare } from '../evaluate/prepare.js';
import { wrongType } from '../issue/definition.js';
import { wrongArgument } from '../issue/input.js';
import { makeIssue } from '../issue/issue.js';
import { Issues } from '../issue/issues.js';
import type { Parsed } from '../issue/parsed.js';
import { argument } from '../issue/path.js';
import { refuse } from '../issue/refuse.js';
import { exactInGroups, tooLargeForSql } from '../issue/sql.js';
import { neverThrow } from '../read/neverThrow.js';
import { type AchievementRead, readAchievement } from './achieve/readAchievement.js';
import type { PilihanAgregatSql } from './columns/pilihanAgregatSql.js';
import { optionIn, readSource, type SqlSource } from './columns/readSource.js';
import { groupingOptions, readSqlGrouping } from './columns/readSqlGrouping.js';
import type { Dialect } from './dialect/dialect.js';
import { groupPlanOf } from './group/groupPlan.js';
import { groupSql } from './group/groupSql.js';
import { figurePlanOf } from './select/figurePlan.js';
import { type PeriksaSql, type Sql, viewOf } from './sql.js';

/**
 * One figure for each group of rows as a query of a database: by region at a level, by period of a kind, or both, joined in the way
 * that the indicator declares in `agregasi`. It has a row for each group, with `wilayah` or `unit`, `periode`, `units`, `desimal` and `kode`
 * as `toSql` has them, `terpakai` (the rows that went in) and `baris` (all rows).
 *
 * Each figure is what `evaluateTabel` gives for the same rows, or the code `limit`: where a value is too large for sums of the database, or
 * where the mean of results that were cut lies so near to a half that its rounding is not certain. The rows must name each cell once,
 * with codes of one system and periods of one kind; `periksa` finds cells that stand twice. What is wrong with the arguments is told in `issues`;
 * never throws.
 *
 * @param indikator - The indicator, whose `agregasi` says how it is joined.
 * @param pilihan - The dialect, the table, its columns with their types, and by what to group.
 *
 * @example
 * ```ts
 * const gabung = { gabungPeriode: 'jumlah', gabungWilayah: 'jumlah' } as const;
 * const terpadu = defineIndikator({
 *   ...pmks,
 *   variabel: { terlayani: { label: 'PMKS terlayani', ...gabung }, seluruh: { label: 'Seluruh PMKS', ...gabung } },
 *   agregasi: { wilayah: 'gabung', periode: 'gabung' },
 * });
 * const perTahun = agregatSql(terpadu, {
 *   dialek: 'duckdb',
 *   tabel: 'pmks',
 *   kolom: { terlayani: { tipe: 'integer' }, seluruh: { tipe: 'integer' } },
 *   wilayah: 'kode_wilayah',
 *   periode: 'periode',
 *   menurut: ['wilayah', 'periode'],
 *   tingkat: 2,
 *   jenis: 'tahun',
 * });
 * perTahun.ok && perTahun.value.sql.split('\n')[0]; // => 'SELECT "_groupPlace" AS "wilayah",'
 * ```
 */
export function agregatSql<V extends string, By = unknown>(
  indikator: Indikator<V> | Unchecked<By, 'Indikator'>,
  pilihan: PilihanAgregatSql<NoInfer<V>>,
): Parsed<Sql> {
  return neverThrow(pilihan, () => {
    const prepared = prepare(indikator);
    if (!prepared.ok) return prepared;
    if (typeof pilihan !== 'object' || pilihan === null) {
      const fakta = { diharapkan: '{ dialek, tabel, kolom, wilayah, periode, menurut }' };
      return { ok: false, issues: [makeIssue(wrongArgument, argument(), pilihan, fakta)] };
    }
    return groupedSql(prepared.value, pilihan);
  });
}

/** The options as those of `toSql`, with the columns that tell rows apart as their key. */
function withCells(pilihan: object, kunci: readonly unknown[]): object {
  // Each option is read here, once.
  const { dialek, tabel, kolom } = pilihan as Readonly<Record<string, unknown>>;
  return { dialek, tabel, kolom, kunci };
}

function groupedSql(prepared: Prepared, pilihan: object): Parsed<Sql> {
  const issues = new Issues('argumen');
  const options = groupingOptions(pilihan);
  const grouping = readSqlGrouping(options, issues);
  if (grouping === undefined) return { ok: false, issues: issues.list };
  const { wilayah, unit, periode } = options;
  const kunci = [...(grouping.isPlaced ? [wilayah ?? unit] : []), ...(grouping.isTimed ? [periode] : [])];
  const cara = caraOf(prepared.indikator, {
    tempat: wilayah !== undefined ? 'wilayah' : unit !== undefined ? 'unit' : undefined,
    isTimed: grouping.isTimed,
  });
  if (!cara.ok) return cara;
  const unjoined = unjoinedOf(prepared, cara.value);
  if (unjoined.length > 0) return { ok: false, issues: unjoined };
  const ids = prepared.variabel.map(({ id }) => id);
  const source = readSource(withCells(pilihan, kunci), { ids, results: [] }, issues);
  const rows = source && figurePlanOf(prepared, source, ['formula'], issues);
  if (source === undefined || rows === undefined) return { ok: false, issues: issues.list };
  const capaian = optionIn(pilihan, 'capaian');
  const achievement = readGroupAchievement(prepared.indikator, capaian, source.dialect, issues);
  if (!issues.isEmpty) return { ok: false, issues: issues.list };
  const sql = groupSql(groupPlanOf(source, { ...grouping, cara: cara.value }, rows, achievement));
  if (sql === undefined)
    return refuse(tooLargeForSql, { asal: 'definisi', path: ['capaian'] }, undefined, {});
  const view = viewOf(source, () => sql);
  return {
    ok: true,
    value: Object.freeze({ sql, view, periksa: [twiceSql(prepared.indikator.id, source)] }),
  };
}

/** What the achievements of groups are measured against: one number for all; undefined where none is asked for, or with issues. */
function readGroupAchievement(
  indikator: Indikator,
  capaian: unknown,
  dialect: Dialect,
  issues: Issues,
): AchievementRead | undefined {
  if (capaian === undefined) return undefined;
  const place = { option: ['capaian'], definition: [] };
  const read = readAchievement(indikator, capaian, dialect, place, issues);
  if (read === undefined) return undefined;
  const { columns, isBare } = read;
  for (const key of ['target', 'baseline'] as const) {
    const isNumber = columns[key] === undefined && (key === 'baseline' || isBare);
    if (!isNumber)
      issues.add(wrongType, ['capaian', key], optionIn(capaian, key), {
        diharapkan: 'angka untuk semua kelompok',
      });
  }
  if (indikator.capaian?.dasar === 'eksak')
    issues.push(makeIssue(exactInGroups, { asal: 'definisi', path: ['capaian', 'dasar'] }, 'eksak', {}));
  return read;
}

/** The cells that stand in more than one row, of which there may be none. */
function twiceSql(id: string, { from, keys, dialect, prefix }: SqlSource): PeriksaSql {
  const cells = keys.join(', ');
  const asal = `${from} AS ${dialect.quoteName(`${prefix}asal`)}`;
  return { id, kode: 'duplicate', sql: `SELECT ${cells} FROM ${asal} GROUP BY ${cells} HAVING COUNT(*) > 1` };
}
