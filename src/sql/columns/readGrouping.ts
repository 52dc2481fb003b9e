import { dimensions } from '../../aggregate/dimensi.js';
import { isJenisPeriode } from '../../definition/kurun.js';
import { conflictingKeys, unevenRows } from '../../issue/aggregation.js';
import { notInList, outOfRange, wrongType } from '../../issue/definition.js';
import type { Issues } from '../../issue/issues.js';
import type { Grouping } from '../group/grouping.js';
import type { PilihanAgregatSql } from './pilihanAgregatSql.js';

/** The options of a grouped query that say how rows are told apart and grouped, each read once. */
export type GroupingOptions = {
  readonly [K in 'wilayah' | 'unit' | 'periode' | 'menurut' | 'tingkat' | 'jenis']: unknown;
};

/** Reads each option once: a getter could answer otherwise the second time. */
export function groupingOptions(pilihan: object): GroupingOptions {
  const { wilayah, unit, periode, menurut, tingkat, jenis } = pilihan as {
    readonly [K in keyof PilihanAgregatSql]: unknown;
  };
  return { wilayah, unit, periode, menurut, tingkat, jenis };
}

/** How rows are grouped, but for the ways in which they join; undefined, with issues, when that cannot be. */
export function readGrouping(
  { wilayah, unit, periode, menurut, tingkat, jenis }: GroupingOptions,
  issues: Issues,
): Omit<Grouping, 'cara'> | undefined {
  if (wilayah !== undefined && unit !== undefined)
    return issues.add(conflictingKeys, ['unit'], unit, { pertama: 'wilayah', kedua: 'unit' });
  const tempat = wilayah !== undefined ? 'wilayah' : unit !== undefined ? 'unit' : undefined;
  const isTimed = periode !== undefined;
  if (tempat === undefined && !isTimed)
    return issues.add(unevenRows, [], undefined, {
      ada: '-',
      diharapkan: 'wilayah atau unit, periode, atau keduanya',
    });
  if (!Array.isArray(menurut)) return issues.add(wrongType, ['menurut'], menurut, { diharapkan: 'list' });
  const own: readonly unknown[] = [tempat, ...(isTimed ? ['periode'] : [])];
  const named: readonly unknown[] = menurut.slice(0, dimensions.length + 1);
  for (const [i, one] of named.entries()) {
    if (!dimensions.some((dimension) => dimension === one))
      issues.add(notInList, ['menurut', i], one, { pilihan: dimensions.join(', ') });
    else if (!own.includes(one))
      issues.add(unevenRows, ['menurut', i], one, {
        ada: own.filter(Boolean).join(' dan '),
        diharapkan: `${one}`,
      });
  }
  if (tingkat !== undefined && !(Number.isInteger(tingkat) && Number(tingkat) >= 1 && Number(tingkat) <= 8))
    issues.add(outOfRange, ['tingkat'], tingkat, { minimum: 1, maksimum: 8 });
  if (jenis !== undefined && !isJenisPeriode(jenis))
    issues.add(notInList, ['jenis'], jenis, { pilihan: 'tahun, semester, triwulan, bulan' });
  if (!issues.isEmpty) return undefined;
  const byPlace = tempat !== undefined && named.includes(tempat);
  return {
    isPlaced: tempat !== undefined,
    isTimed,
    place: byPlace ? { tempat, tingkat: tingkat === undefined ? undefined : Number(tingkat) } : undefined,
    period: named.includes('periode') ? { jenis: isJenisPeriode(jenis) ? jenis : undefined } : undefined,
  };
}
