import { freeze } from '../definition/freeze.js';
import type { Indikator } from '../definition/indikator.js';
import { requireChecked } from '../definition/isChecked.js';
import type { Missing } from '../definition/missing.js';
import { isPersen } from '../definition/satuan.js';
import type { Unchecked } from '../definition/unchecked.js';
import { evaluate } from '../evaluate/evaluate.js';
import type { Realisasi } from '../evaluate/realisasi.js';
import type { Result } from '../evaluate/result.js';
import { aggregationForbidden, nothingToAggregate } from '../issue/aggregation.js';
import { unreadable } from '../issue/input.js';
import { type Issue, makeIssue } from '../issue/issue.js';
import { argument } from '../issue/path.js';
import { relocate } from '../issue/relocate.js';
import type { Agregat, AgregatAngka, AgregatGagal } from './agregat.js';
import { type BagianGagal, type Cakupan, coverageOf } from './cakupan.js';
import { checkPeriods, coveredKurun, expectedPeriods, inOrder } from './checkPeriods.js';
import { checkRegions } from './checkRegions.js';
import { joinResults } from './joinResults.js';
import type { MasukanAgregat, MasukanMenurut } from './masukanAgregat.js';
import { type Rows, readRows } from './readRows.js';
import { Total } from './total.js';

/**
 * One figure of an indicator over regions or over periods, in the way that the indicator declares in `agregasi`.
 *
 * `gabung` joins the variables and evaluates once; `rata-rata` is the mean of the exact results, each with the same weight;
 * `jumlah` sums them; `terakhir` takes the last that is known. A row with any issue is left out whole, numerator and denominator
 * alike, and stands in `cakupan.gagal`.
 *
 * Returns issues when the indicator forbids it (`aggregation-forbidden` says why), when a region stands beside one that it lies
 * in, when kinds of periods are mixed, for malformed, repeated or unexpected codes, and when no row has a value. Never throws.
 *
 * @param indikator - The indicator, whose `agregasi` says how it is joined.
 * @param masukan - The input: the rows, and what they are rows of.
 *
 * @example
 * ```ts
 * const baris = [
 *   { wilayah: '63.05.01', data: { terlayani: 9, seluruh: 10 } },
 *   { wilayah: '63.05.02', data: { terlayani: 100, seluruh: 1000 } },
 * ];
 * const variabel = {
 *   terlayani: { label: 'PMKS terlayani', gabungWilayah: 'jumlah' },
 *   seluruh: { label: 'Seluruh PMKS', gabungWilayah: 'jumlah' },
 * } as const;
 * const cara = (wilayah: 'gabung' | 'rata-rata') => {
 *   const indikator = defineIndikator({ ...pmks, variabel, agregasi: { wilayah } });
 *   const agregat = aggregate(indikator, { menurut: 'wilayah', baris });
 *   return agregat.ok && agregat.teks;
 * };
 * [cara('gabung'), cara('rata-rata')]; // => ['10,79%', '50,00%']
 * ```
 */
export function aggregate<
  V extends string,
  M extends 'wilayah' | 'periode' = 'wilayah' | 'periode',
  By = unknown,
  Key extends PropertyKey = PropertyKey,
>(
  indikator: Indikator<V> | Unchecked<By, 'Indikator'>,
  masukan: MasukanMenurut<NoInfer<V>, M> | Missing<MasukanAgregat<NoInfer<V>>, Key>,
): AgregatAngka | AgregatGagal {
  const checked = requireChecked('indikator', indikator);
  return freeze(checked.ok ? aggregateInput(checked.value, masukan) : checked);
}

function aggregateInput(indikator: Indikator, masukan: unknown): Agregat {
  const { id } = indikator;
  try {
    const rows = readRows(masukan);
    return rows.ok ? aggregateRows(indikator, rows.value) : { ok: false, id, issues: rows.issues };
  } catch {
    // A getter or a proxy of the caller.
    return { ok: false, id, issues: [makeIssue(unreadable, argument(), masukan, {})] };
  }
}

function aggregateRows(indikator: Indikator, rows: Rows): Agregat {
  const { id } = indikator;
  const { menurut } = rows;
  const cara = indikator.agregasi?.[menurut];
  if (cara === undefined) return { ok: false, id, issues: [forbidden(indikator, menurut)] };
  const issues = menurut === 'wilayah' ? checkRegions(rows) : checkPeriods(rows);
  if (issues.length > 0) return { ok: false, id, issues };
  const isTimed = menurut === 'periode';
  const ordered = isTimed ? inOrder(rows) : rows;
  const { used, failed } = evaluateRows(indikator, ordered);
  const diharapkan = isTimed ? expectedPeriods(ordered) : (rows.diharapkan ?? []);
  const cakupan = coverageOf(
    used.map(({ kode }) => kode),
    failed,
    diharapkan,
  );
  const bagian = used.map(({ hasil }) => hasil);
  const [first, ...rest] = bagian;
  if (first === undefined) return nothing(id, rows, cakupan);
  const joined = joinResults([first, ...rest], cara, menurut);
  if (!joined.ok) return { ok: false, id, issues: joined.issues, cakupan };
  const kurun = isTimed ? coveredKurun(ordered) : undefined;
  return new Total({ ...joined.value, indikator, menurut, cara, untuk: rows.untuk, kurun, cakupan, bagian });
}

function forbidden({ formula, satuan }: Indikator, menurut: Rows['menurut']): Issue {
  const sebab = formula.jenis === 'penilaian' ? 'penilaian' : isPersen(satuan) ? 'persen' : 'lain';
  const place = { asal: 'definisi', path: ['agregasi', menurut] } as const;
  return makeIssue(aggregationForbidden, place, undefined, { menurut, sebab });
}

interface Evaluated {
  readonly used: readonly { readonly kode: string; readonly hasil: Result }[];
  readonly failed: readonly BagianGagal[];
}

/** Evaluates each row; the issues of one lead to the caller's own row. */
function evaluateRows(indikator: Indikator, { baris }: Rows): Evaluated {
  const used: { kode: string; hasil: Result }[] = [];
  const failed: BagianGagal[] = [];
  for (const { kode, data, i } of baris) {
    // Data that is no row gets its issue from `evaluate`.
    const hasil = evaluate(indikator, data as Realisasi);
    if (hasil.ok) used.push({ kode, hasil: hasil as Result });
    else {
      const issues = hasil.issues.map((issue) => {
        const path = issue.asal === 'data' ? ['baris', i, 'data', ...issue.path] : ['baris', i];
        return relocate(issue, argument(...path));
      });
      failed.push({ kode, issues });
    }
  }
  return { used, failed };
}

function nothing(id: string, { baris }: Rows, cakupan: Cakupan): Agregat {
  const issues = [makeIssue(nothingToAggregate, argument('baris'), undefined, { baris: baris.length })];
  return { ok: false, id, issues: [...issues, ...cakupan.gagal.flatMap((one) => one.issues)], cakupan };
}
