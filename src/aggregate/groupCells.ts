import { isJenisPeriode, type JenisPeriode, kurunOf, periodAround } from '../definition/kurun.js';
import { periodKind, unevenRows } from '../issue/aggregation.js';
import { notInList, outOfRange, tooMany, wrongType } from '../issue/definition.js';
import type { Issues } from '../issue/issues.js';
import type { Cells } from './cells.js';
import { dimensions } from './dimensi.js';
import { type Expectation, expectationOf } from './expectation.js';
import type { Group } from './figureOver.js';
import { ancestorAt } from './kodeWilayah.js';
import type { Request } from './readMasukan.js';
import type { PengaturanTabel } from './tabel.js';

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
  const grouping = readGrouping(request.cells, pengaturan, issues);
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

function readGrouping(cells: Cells, pengaturan: object, issues: Issues): Grouping | undefined {
  const { menurut, tingkat, jenis } = pengaturan as { readonly [K in keyof PengaturanTabel]: unknown };
  if (!Array.isArray(menurut)) return issues.add(wrongType, ['menurut'], menurut, { diharapkan: 'list' });
  // A list that is a proxy can claim any length, also NaN.
  if (!(menurut.length <= dimensions.length))
    return issues.add(tooMany, ['menurut'], menurut, {
      jumlah: Number(menurut.length),
      maksimum: dimensions.length,
    });
  const named: readonly unknown[] = menurut;
  checkMenurut(cells, named, issues);
  const isLevel = Number.isInteger(tingkat) && (tingkat as number) >= 1 && (tingkat as number) <= 8;
  if (tingkat !== undefined && !isLevel)
    issues.add(outOfRange, ['tingkat'], tingkat, { minimum: 1, maksimum: 8 });
  if (jenis !== undefined) checkJenis(cells, jenis, issues);
  if (!issues.isEmpty) return undefined;
  return {
    byPlace: named.includes('wilayah') || named.includes('unit'),
    byPeriod: named.includes('periode'),
    // Both were looked at just now.
    tingkat: tingkat as number | undefined,
    jenis: jenis as JenisPeriode | undefined,
  };
}

/** Rows are grouped by what they name. */
function checkMenurut({ tempat, isTimed, place }: Cells, menurut: readonly unknown[], issues: Issues): void {
  const own: readonly unknown[] = [tempat, ...(isTimed ? ['periode'] : [])];
  for (const [i, one] of menurut.entries()) {
    if (!dimensions.some((dimension) => dimension === one))
      issues.add(notInList, ['menurut', i], one, { pilihan: dimensions.join(', ') });
    // Without rows nothing can be absent from them.
    else if (place.length > 0 && !own.includes(one))
      issues.add(unevenRows, ['menurut', i], one, {
        ada: own.filter(Boolean).join(' dan '),
        diharapkan: `${one}`,
      });
  }
}

/** A kind of period that the rows' own lie in: months in quarters, never quarters in months. */
function checkJenis({ periods, isTimed }: Cells, jenis: unknown, issues: Issues): void {
  if (!isJenisPeriode(jenis)) {
    issues.add(notInList, ['jenis'], jenis, { pilihan: 'tahun, semester, triwulan, bulan' });
    return;
  }
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
