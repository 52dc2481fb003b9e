import { incompleteCoverage } from '../issue/aggregation.js';
import { describeNames } from '../issue/describe.js';
import { type Issue, makeIssue } from '../issue/issue.js';
import type { Place } from '../issue/path.js';

/**
 * What a figure over many covers, by region code, period or id.
 */
export interface Cakupan {
  /** The parts that were used. */
  readonly terpakai: readonly string[];
  /** The parts that are missing: expected, but not given. */
  readonly hilang: readonly string[];
  /** The parts that failed: given, but without a value. */
  readonly gagal: readonly BagianGagal[];
  /** Whether the coverage is complete: no part failed, and none is missing of those that were said to be expected. */
  readonly lengkap: boolean;
}

/** A part without a value: its region code, period or id, and why. */
export interface BagianGagal {
  /** The code: a region code, a period or an id. */
  readonly kode: string;
  /** Every reason why the part has no value. */
  readonly issues: readonly Issue[];
}

/** Counts what was used, what is missing and what failed. */
export function coverageOf(
  terpakai: readonly string[],
  gagal: readonly BagianGagal[],
  diharapkan: readonly string[],
): Cakupan {
  const given = new Set([...terpakai, ...gagal.map(({ kode }) => kode)]);
  const hilang = diharapkan.filter((kode) => !given.has(kode));
  return { terpakai, hilang, gagal, lengkap: hilang.length === 0 && gagal.length === 0 };
}

/** The note that says what an incomplete figure means, with the names of its parts; an empty list when it is complete. */
export function coverageNotes(
  { terpakai, hilang, gagal, lengkap }: Cakupan,
  cara: string,
  place: Place,
  nama: ReadonlyMap<string, string> = new Map(),
): readonly Issue[] {
  if (lengkap) return [];
  const without = [...gagal.map(({ kode }) => kode), ...hilang].map((kode) => nama.get(kode) ?? kode);
  const fakta = {
    terpakai: terpakai.length,
    semua: terpakai.length + without.length,
    tanpa: describeNames(without),
    without: describeNames(without),
    cara,
    terakhir: '',
    last: '',
  };
  const issue = makeIssue(incompleteCoverage, place, terpakai.length, fakta);
  return [{ ...issue, tingkat: 'catatan' }];
}
