import { BPS_LENGTHS } from '../../aggregate/kodeWilayah.js';
import type { Grouping } from '../columns/grouping.js';

/** The letters of a code of Kemendagri up to each level but the last: `63.05.01`. */
const DOTTED_LENGTHS = [2, 5, 8] as const;

/** The region of a group around that of a row; a code with fewer parts, and any beyond the last level, stays as it is. */
export function placeKey(place: string, { tingkat, tempat }: NonNullable<Grouping['place']>): string {
  const level = tempat === 'wilayah' && tingkat !== undefined ? tingkat - 1 : DOTTED_LENGTHS.length;
  const [dotted, bare] = [DOTTED_LENGTHS[level], BPS_LENGTHS[level]];
  if (dotted === undefined) return place;
  const cut = (length: number) => `substr(${place}, 1, ${length})`;
  if (bare === undefined || dotted === bare) return cut(dotted);
  return `CASE WHEN ${place} LIKE '%.%' THEN ${cut(dotted)} ELSE ${cut(bare)} END`;
}
