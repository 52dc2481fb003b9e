import { compareKurun, containsKurun, type Kurun, kurunOf, reversedYears } from '../definition/kurun.js';
import type { Periode } from '../definition/periode.js';
import { periodKind } from '../issue/aggregation.js';
import { badFormat, reversed } from '../issue/definition.js';
import { makeIssue } from '../issue/issue.js';
import { orRaise } from '../issue/orRaise.js';
import type { Parsed } from '../issue/parsed.js';
import { argument, type Place } from '../issue/path.js';
import { raiseIssue } from '../issue/raiseIssue.js';

const CONTOH = '2022, 2022-S1, 2022-T3, 2022-07, 2021-2026';

/**
 * Takes a period apart: its kind, and its first and last month. Returns what is wrong with a text that is none, or with
 * a range of years that is upside down. Never throws.
 *
 * @param periode - The period, as text of unknown origin.
 *
 * @example
 * ```ts
 * const kurun = safeParsePeriode('2022-S2');
 * kurun.ok && [kurun.value.awal, kurun.value.akhir]; // => ['2022-07', '2022-12']
 * const terbalik = safeParsePeriode('2026-2021');
 * terbalik.ok ? [] : terbalik.issues.map((issue) => issue.code); // => ['reversed']
 * ```
 */
export function safeParsePeriode(periode: unknown): Parsed<Kurun> {
  const place: Place = { asal: 'teks', path: [] };
  const kurun = typeof periode === 'string' ? kurunOf(periode) : undefined;
  if (kurun === undefined)
    return { ok: false, issues: [makeIssue(badFormat, place, periode, { contoh: CONTOH })] };
  const years = reversedYears(kurun);
  if (years === undefined) return { ok: true, value: Object.freeze(kurun) };
  return { ok: false, issues: [makeIssue(reversed, place, periode, years)] };
}

/**
 * As {@link safeParsePeriode}, but returns the parts themselves and throws {@link IndikatorError} for a text that is no
 * period.
 *
 * @param periode - The period, as text.
 *
 * @example
 * ```ts
 * parsePeriode('2021-2026'); // => { jenis: 'rentang', periode: '2021-2026', awal: '2021-01', akhir: '2026-12' }
 * ```
 */
export function parsePeriode(periode: Periode): Kurun {
  return orRaise(safeParsePeriode(periode));
}

/**
 * Orders two periods of one kind: negative when `a` is earlier, positive when later, 0 when they are the same. Periods
 * of two kinds have no order: they throw {@link IndikatorError}, as a text does that is no period.
 *
 * @param a - The first period.
 * @param b - The second period.
 *
 * @example
 * ```ts
 * ['2022-T3', '2021-T4', '2022-T1'].sort(comparePeriode); // => ['2021-T4', '2022-T1', '2022-T3']
 * ```
 */
export function comparePeriode(a: Periode, b: Periode): number {
  const [first, second] = [parsePeriode(a), parsePeriode(b)];
  if (first.jenis !== second.jenis) raiseIssue(periodKind, argument(), b, { pertama: first.periode });
  return compareKurun(first, second);
}

/**
 * True when all of `dalam` lies in `luar`, of whatever kinds: a month in its quarter, a year in its Renstra. A text that
 * is no period throws {@link IndikatorError}.
 *
 * @param luar - The outer period.
 * @param dalam - The inner period.
 *
 * @example
 * ```ts
 * [containsPeriode('2022-T3', '2022-07'), containsPeriode('2021-2026', '2027')]; // => [true, false]
 * ```
 */
export function containsPeriode(luar: Periode, dalam: Periode): boolean {
  return containsKurun(parsePeriode(luar), parsePeriode(dalam));
}
