import { type JenisPeriode, type Kurun, kurunOf, periodsWithin } from '../definition/kurun.js';
import type { Cells } from './cells.js';
import type { Diharapkan, Sel } from './masukanAgregat.js';

/** The cells that a figure is expected to cover: each of these regions or units in each of these periods. */
export interface Expectation {
  readonly places: readonly string[];
  readonly periods: readonly string[];
}

/** What is expected: as the caller says; else the regions or units that occur, in all periods of the whole. Periods are in order of time. */
export function expectationOf(cells: Cells, diharapkan: Diharapkan, kurun: Kurun | undefined): Expectation {
  const { tempat, isTimed, places, periods } = cells;
  return {
    places: (tempat === undefined ? undefined : diharapkan[tempat]) ?? places,
    periods: isTimed ? (inOrder(diharapkan.periode) ?? expectedPeriods(periods, kurun)) : periods,
  };
}

/** Of periods of one kind the later has the larger text. */
function inOrder(periods: readonly string[] | undefined): readonly string[] | undefined {
  return periods === undefined ? undefined : [...periods].sort();
}

/** All periods of the rows' kind in the whole, else from the first row to the last. */
function expectedPeriods(periods: readonly string[], kurun: Kurun | undefined): readonly string[] {
  const jenis = kurunOf(periods[0] ?? '')?.jenis;
  const outer = kurun ?? spanOfPeriods(periods);
  return jenis === undefined || outer === undefined || jenis === 'rentang'
    ? periods
    : periodsWithin(outer, jenis satisfies JenisPeriode);
}

/** The months from the first to the last of some periods in order of time; undefined when there are none. */
export function spanOfPeriods(periods: readonly string[]): Kurun | undefined {
  const [first, last] = [kurunOf(periods[0] ?? ''), kurunOf(periods.at(-1) ?? '')];
  if (first === undefined || last === undefined) return undefined;
  if (periods.length === 1) return first;
  const periode = `${first.periode} - ${last.periode}`;
  return { jenis: 'rentang', periode, awal: first.awal, akhir: last.akhir };
}

/** The expected cells without a row. Every row stands for one of them, and no two for the same. */
export function missingCells(
  cells: Cells,
  rows: readonly number[],
  { places, periods }: Expectation,
): readonly Sel[] {
  const { tempat, isTimed } = cells;
  const hasCells = tempat !== undefined || isTimed;
  if (!hasCells || rows.length === places.length * periods.length) return [];
  const given = new Map<string, Set<string>>();
  for (const row of rows) {
    const [place, period] = [
      cells.places[cells.place[row] ?? 0] ?? '',
      cells.periods[cells.period[row] ?? 0] ?? '',
    ];
    const known = given.get(place);
    if (known === undefined) given.set(place, new Set([period]));
    else known.add(period);
  }
  return [...places].sort().flatMap((place) =>
    periods
      .filter((period) => given.get(place)?.has(period) !== true)
      .map((periode): Sel => {
        const where = tempat === undefined ? {} : { [tempat]: place };
        return Object.freeze(isTimed ? { ...where, periode } : where);
      }),
  );
}
