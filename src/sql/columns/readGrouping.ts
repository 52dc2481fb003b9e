import { dimensions } from '../../aggregate/dimensi.js';
import { isJenisPeriode, type JenisPeriode } from '../../definition/kurun.js';
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
export function readGrouping(options: GroupingOptions, issues: Issues): Omit<Grouping, 'cara'> | undefined {
  const { wilayah, unit, periode, menurut, tingkat, jenis } = options;
  if (wilayah !== undefined && unit !== undefined)
    return issues.add(conflictingKeys, ['unit'], unit, { pertama: 'wilayah', kedua: 'unit' });
  const tempat = wilayah !== undefined ? 'wilayah' : unit !== undefined ? 'unit' : undefined;
  const isTimed = periode !== undefined;
  if (tempat === undefined && !isTimed) {
    const fakta = { ada: '-', diharapkan: 'wilayah atau unit, periode, atau keduanya' };
    return issues.add(unevenRows, [], undefined, fakta);
  }
  const named = readMenurut(menurut, [...(tempat ? [tempat] : []), ...(isTimed ? ['periode'] : [])], issues);
  const level = readLevel(tingkat, issues);
  const kind = readKind(jenis, issues);
  if (named === undefined || !issues.isEmpty) return undefined;
  return {
    isPlaced: tempat !== undefined,
    isTimed,
    place: tempat !== undefined && named.includes(tempat) ? { tempat, tingkat: level } : undefined,
    period: named.includes('periode') ? { jenis: kind } : undefined,
  };
}

/** Rows are grouped by what they name. */
function readMenurut(
  menurut: unknown,
  own: readonly string[],
  issues: Issues,
): readonly unknown[] | undefined {
  if (!Array.isArray(menurut)) return issues.add(wrongType, ['menurut'], menurut, { diharapkan: 'list' });
  const named: readonly unknown[] = menurut.slice(0, dimensions.length + 1);
  for (const [i, one] of named.entries()) {
    if (!dimensions.some((dimension) => dimension === one))
      issues.add(notInList, ['menurut', i], one, { pilihan: dimensions.join(', ') });
    else if (!own.some((dimension) => dimension === one))
      issues.add(unevenRows, ['menurut', i], one, { ada: own.join(' dan '), diharapkan: String(one) });
  }
  return named;
}

function readLevel(tingkat: unknown, issues: Issues): number | undefined {
  if (tingkat === undefined) return undefined;
  if (typeof tingkat === 'number' && Number.isInteger(tingkat) && tingkat >= 1 && tingkat <= 8)
    return tingkat;
  return issues.add(outOfRange, ['tingkat'], tingkat, { minimum: 1, maksimum: 8 });
}

function readKind(jenis: unknown, issues: Issues): JenisPeriode | undefined {
  if (jenis === undefined || isJenisPeriode(jenis)) return jenis;
  return issues.add(notInList, ['jenis'], jenis, { pilihan: 'tahun, semester, triwulan, bulan' });
}
