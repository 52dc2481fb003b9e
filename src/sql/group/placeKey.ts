import type { Grouping } from '../columns/grouping.js';

/** The letters of a code up to each level: of Kemendagri (`63.05.01.2001`), and of BPS (`6305010001`). */
const LETTERS = [
  { dotted: 2, bare: 2 },
  { dotted: 5, bare: 4 },
  { dotted: 8, bare: 7 },
] as const;

/** The region of a group around that of a row; a code with fewer parts, and any beyond the last level, stays as it is. */
export function placeKey(place: string, { tingkat, tempat }: NonNullable<Grouping['place']>): string {
  const letters = tempat === 'wilayah' && tingkat !== undefined ? LETTERS[tingkat - 1] : undefined;
  if (letters === undefined) return place;
  const cut = (length: number) => `substr(${place}, 1, ${length})`;
  if (letters.dotted === letters.bare) return cut(letters.dotted);
  return `CASE WHEN ${place} LIKE '%.%' THEN ${cut(letters.dotted)} ELSE ${cut(letters.bare)} END`;
}
