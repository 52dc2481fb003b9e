import type { JenisPeriode } from '../../definition/kurun.js';
import type { Dialect } from '../dialect/dialect.js';
import type { Grouping } from './grouping.js';

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

/** What stands behind the year of a period, for each part of a year. */
const PARTS: Readonly<Record<'semester' | 'triwulan', Readonly<Record<string, string>>>> = {
  semester: { '-S1': "'01', '02', '03', '04', '05', '06', 'T1', 'T2', 'S1'" },
  triwulan: {
    '-T1': "'01', '02', '03', 'T1'",
    '-T2': "'04', '05', '06', 'T2'",
    '-T3': "'07', '08', '09', 'T3'",
  },
};
const LAST: Readonly<Record<'semester' | 'triwulan', string>> = { semester: '-S2', triwulan: '-T4' };

/** The period of a group around that of a row, as the library writes it. */
export function periodKey(period: string, jenis: JenisPeriode | undefined, { concat }: Dialect): string {
  if (jenis === undefined || jenis === 'bulan') return period;
  const year = `substr(${period}, 1, 4)`;
  if (jenis === 'tahun') return year;
  const whens = Object.entries(PARTS[jenis]).map(
    ([part, months]) => `WHEN substr(${period}, 6, 2) IN (${months}) THEN '${part}'`,
  );
  return concat(year, `CASE ${whens.join(' ')} ELSE '${LAST[jenis]}' END`);
}
