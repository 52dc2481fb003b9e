import type { Dimensi } from '../../aggregate/dimensi.js';
import { readGrouping } from '../../aggregate/readGrouping.js';
import { conflictingKeys, unevenRows } from '../../issue/aggregation.js';
import type { Issues } from '../../issue/issues.js';
import type { Grouping } from './grouping.js';
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
export function readSqlGrouping(
  options: GroupingOptions,
  issues: Issues,
): Omit<Grouping, 'cara'> | undefined {
  const { wilayah, unit, periode } = options;
  if (wilayah !== undefined && unit !== undefined)
    return issues.add(conflictingKeys, ['unit'], unit, { pertama: 'wilayah', kedua: 'unit' });
  const tempat: 'wilayah' | 'unit' | undefined =
    wilayah !== undefined ? 'wilayah' : unit !== undefined ? 'unit' : undefined;
  const isTimed = periode !== undefined;
  if (tempat === undefined && !isTimed) {
    const fakta = { ada: '-', diharapkan: 'wilayah atau unit, periode, atau keduanya' };
    return issues.add(unevenRows, [], undefined, fakta);
  }
  const own: readonly Dimensi[] = [
    ...(tempat === undefined ? [] : [tempat]),
    ...(isTimed ? (['periode'] as const) : []),
  ];
  const read = readGrouping(options, own, issues);
  if (read === undefined) return undefined;
  const { menurut, tingkat, jenis } = read;
  return {
    isPlaced: tempat !== undefined,
    isTimed,
    place: tempat !== undefined && menurut.includes(tempat) ? { tempat, tingkat } : undefined,
    period: menurut.includes('periode') ? { jenis } : undefined,
  };
}
