import { type JenisPeriode, periodAround } from '../definition/kurun.js';
import type { Periode } from '../definition/periode.js';
import { badFormat } from '../issue/definition.js';
import { argument } from '../issue/path.js';
import { raiseIssue } from '../issue/raiseIssue.js';
import { requireJenis } from './requireJenis.js';

/** A day of the calendar. */
interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The period of one kind that a day lies in.
 *
 * Of a `Date` the day is that of the time zone in which the program runs (`getFullYear`, `getMonth`): midnight in Jakarta on
 * 1 October still is September for a server that runs in UTC. Where that matters, give the date as text: its first ten
 * characters count as written (`2026-09-30`), whatever time and zone follow.
 *
 * A date that is none, and a kind that is none, throws {@link IndikatorError}.
 *
 * @param tanggal - A `Date`, or text that begins with a date in ISO form.
 * @param jenis - The kind of period to find.
 *
 * @example
 * ```ts
 * periodeOf('2026-09-30', 'triwulan'); // => '2026-T3'
 * periodeOf('2026-09-30T23:59:00Z', 'bulan'); // => '2026-09'
 * periodeOf(new Date(2026, 8, 30), 'semester'); // => '2026-S2'
 * ```
 */
export function periodeOf(tanggal: Date | string, jenis: JenisPeriode): Periode {
  const known = requireJenis(jenis);
  const day = typeof tanggal === 'string' ? dayOfText(tanggal) : dayOfDate(tanggal);
  if (day === undefined || !isDay(day)) {
    raiseIssue(badFormat, argument('tanggal'), tanggal, { contoh: '2026-09-30' });
  }
  return periodAround(`${day.year}`.padStart(4, '0'), day.month, known);
}

const DATE = /^([0-9]{4})-([0-9]{2})-([0-9]{2})(?=$|T|\s)/;

function dayOfText(text: string): Day | undefined {
  const match = DATE.exec(text);
  if (match === null) return undefined;
  const [, year, month, day] = match;
  return { year: Number(year), month: Number(month), day: Number(day) };
}

/** Also of a Date from another window or worker; undefined for what is none. */
function dayOfDate(value: unknown): Day | undefined {
  try {
    // The method throws for anything but a real Date.
    const year = Date.prototype.getFullYear.call(value);
    const month = Date.prototype.getMonth.call(value) + 1;
    return { year, month, day: Date.prototype.getDate.call(value) };
  } catch {
    return undefined;
  }
}

/** True for a day that a calendar has; an invalid Date gives NaN for all three. */
function isDay({ year, month, day }: Day): boolean {
  if (!(year >= 0 && year <= 9999 && month >= 1 && month <= 12 && day >= 1)) return false;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day <= (days[month - 1] ?? 0);
}
