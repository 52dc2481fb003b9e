import { type JenisPeriode, kurunOf, periodAround } from '../definition/kurun.js';
import { periodKind } from '../issue/aggregation.js';
import type { Issues } from '../issue/issues.js';
import type { Cells } from './cells.js';
import { type Expectation, expectationOf } from './expectation.js';
import type { Group } from './figureOver.js';
import { ancestorAt } from './kodeWilayah.js';
import { readGrouping } from './readGrouping.js';
import type { Request } from './readMasukan.js';

/** How rows are grouped, read. */
interface Grouping {
  readonly byPlace: boolean;
  readonly byPeriod: boolean;
  readonly tingkat: number | undefined;
  readonly jenis: JenisPeriode | undefined;
}

/** The groups of rows that the caller asks for; undefined when he asks for what the rows do not have. */
export function groupCells(
  request: Request,
  pengaturan: object,
  issues: Issues,
): readonly Group[] | undefined {
  const grouping = readCellGrouping(request.cells, pengaturan, issues);
  if (grouping === undefined) return undefined;
  const { cells, diharapkan, kurun } = request;
  const { places, periods } = expectationOf(cells, diharapkan, kurun);
  const [placeOf, periodOf] = [placeGroups(cells, grouping), periodGroups(grouping)];
  const groups = new Map<string, number[]>();
  for (let row = 0; row < cells.place.length; row += 1) {
    // Each row has a position in both lists.
    const place = placeOf(cells.places[cells.place[row] as number] as string);
    const key = `${place}\n${periodOf(cells.periods[cells.period[row] as number] as string)}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [row]);
    else known.push(row);
  }
  const [ofPlace, ofPeriod] = [groupBy(places, placeOf), groupBy(periods, periodOf)];
  return [...groups.keys()].sort().map((key) => {
    const [place = '', period = ''] = key.split('\n');
    const expected: Expectation = { places: ofPlace.get(place) ?? [], periods: ofPeriod.get(period) ?? [] };
    return groupOf(request, grouping, groups.get(key) ?? [], [place, period], expected);
  });
}

function groupOf(
  { cells, nama, lengkap, kurun }: Request,
  { byPlace, byPeriod }: Grouping,
  rows: readonly number[],
  [place, period]: readonly [string, string],
  expected: Expectation,
): Group {
  const where = byPlace && cells.tempat !== undefined ? { [cells.tempat]: place } : {};
  const untuk = byPeriod ? { ...where, periode: period } : where;
  return { rows, untuk, kurun: byPeriod ? kurunOf(period) : kurun, expected, nama, lengkap };
}

function readCellGrouping(cells: Cells, pengaturan: object, issues: Issues): Grouping | undefined {
  const { tempat, isTimed, place } = cells;
  const own = [...(tempat === undefined ? [] : [tempat]), ...(isTimed ? (['periode'] as const) : [])];
  const read = readGrouping(pengaturan, place.length > 0 ? own : undefined, issues);
  if (read === undefined) return undefined;
  const { menurut, tingkat, jenis } = read;
  if (jenis !== undefined) checkOrder(cells, jenis, issues);
  if (!issues.isEmpty) return undefined;
  return {
    byPlace: menurut.includes('wilayah') || menurut.includes('unit'),
    byPeriod: menurut.includes('periode'),
    tingkat,
    jenis,
  };
}

/** A kind of period that the rows' own lie in: months in quarters, never quarters in months. */
function checkOrder({ periods, isTimed }: Cells, jenis: JenisPeriode, issues: Issues): void {
  const order: readonly string[] = ['bulan', 'triwulan', 'semester', 'tahun'];
  const own = kurunOf(periods[0] ?? '');
  if (!isTimed || own === undefined || order.indexOf(own.jenis) <= order.indexOf(jenis)) return;
  issues.add(periodKind, ['jenis'], jenis, { pertama: own.periode });
}

function placeGroups({ tempat }: Cells, { byPlace, tingkat }: Grouping): (place: string) => string {
  if (!byPlace) return () => '';
  if (tempat !== 'wilayah' || tingkat === undefined) return (place) => place;
  return remembered((place) => ancestorAt(place, tingkat));
}

function periodGroups({ byPeriod, jenis }: Grouping): (period: string) => string {
  if (!byPeriod) return () => '';
  if (jenis === undefined) return (period) => period;
  return remembered((period) => {
    const kurun = kurunOf(period);
    if (kurun === undefined) return period;
    const [tahun = '', bulan = ''] = kurun.awal.split('-');
    return periodAround(tahun, Number(bulan), jenis);
  });
}

function remembered(find: (code: string) => string): (code: string) => string {
  const known = new Map<string, string>();
  return (code) => {
    const found = known.get(code) ?? find(code);
    known.set(code, found);
    return found;
  };
}

function groupBy(
  codes: readonly string[],
  groupOfCode: (code: string) => string,
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const code of codes) {
    const key = groupOfCode(code);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [code]);
    else known.push(code);
  }
  return groups;
}
