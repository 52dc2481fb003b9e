import { badFormat } from '../issue/definition.js';
import { argument } from '../issue/path.js';
import { raiseIssue } from '../issue/raiseIssue.js';

/** A day of the calendar. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day that a `Date`, or text that begins with a date in ISO form, names; throws the issue that it names none. */
export function dayOf(tanggal: unknown): Day {
  const day = typeof tanggal === 'string' ? dayOfText(tanggal) : dayOfDate(tanggal);
  if (day !== undefined && isDay(day)) return day;
  return raiseIssue(badFormat, argument('tanggal'), tanggal, { contoh: '2026-09-30' });
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
