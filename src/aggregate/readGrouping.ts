import { isJenisPeriode, type JenisPeriode } from '../definition/kurun.js';
import { unevenRows } from '../issue/aggregation.js';
import { notInList, outOfRange, tooMany, wrongType } from '../issue/definition.js';
import type { Issues } from '../issue/issues.js';
import { type Dimensi, dimensions } from './dimensi.js';

/** By what rows are grouped. */
export interface ReadGrouping {
  readonly menurut: readonly Dimensi[];
  readonly tingkat: number | undefined;
  readonly jenis: JenisPeriode | undefined;
}

/**
 * Reads by what a caller groups rows; undefined, with issues, where that cannot be.
 *
 * @param pengaturan - The caller's options.
 * @param own - What the rows name; undefined: there are none, and nothing can be absent from them.
 * @param issues - Takes what is wrong.
 */
export function readGrouping(
  pengaturan: object,
  own: readonly Dimensi[] | undefined,
  issues: Issues,
): ReadGrouping | undefined {
  const { menurut, tingkat, jenis } = pengaturan as { readonly [K in keyof ReadGrouping]: unknown };
  if (!Array.isArray(menurut)) return issues.add(wrongType, ['menurut'], menurut, { diharapkan: 'list' });
  // A list that is a proxy can claim any length, also NaN.
  if (!(menurut.length <= dimensions.length)) {
    const fakta = { jumlah: Number(menurut.length), maksimum: dimensions.length };
    return issues.add(tooMany, ['menurut'], menurut, fakta);
  }
  const named = readMenurut(menurut, own, issues);
  const level = readTingkat(tingkat, issues);
  const kind = readJenis(jenis, issues);
  return issues.isEmpty ? { menurut: named, tingkat: level, jenis: kind } : undefined;
}

/** Rows are grouped by what they name. */
function readMenurut(
  menurut: readonly unknown[],
  own: readonly Dimensi[] | undefined,
  issues: Issues,
): readonly Dimensi[] {
  return [...menurut.entries()].flatMap(([i, one]) => {
    const named = dimensions.find((dimension) => dimension === one);
    if (named === undefined) issues.add(notInList, ['menurut', i], one, { pilihan: dimensions.join(', ') });
    else if (own?.includes(named) === false)
      issues.add(unevenRows, ['menurut', i], one, { ada: own.join(' dan '), diharapkan: named });
    return named === undefined ? [] : [named];
  });
}

function readTingkat(tingkat: unknown, issues: Issues): number | undefined {
  if (tingkat === undefined) return undefined;
  if (typeof tingkat === 'number' && Number.isInteger(tingkat) && tingkat >= 1 && tingkat <= 8)
    return tingkat;
  return issues.add(outOfRange, ['tingkat'], tingkat, { minimum: 1, maksimum: 8 });
}

function readJenis(jenis: unknown, issues: Issues): JenisPeriode | undefined {
  if (jenis === undefined || isJenisPeriode(jenis)) return jenis;
  return issues.add(notInList, ['jenis'], jenis, { pilihan: 'tahun, semester, triwulan, bulan' });
}
