import { formatPeriode } from '../../period/formatPeriode.js';

const DAY = 86_400_000;
/** The calendar that counts from 1900 has a 29 February 1900, which never was: days before it are one less. */
const FALSE_DAY = 60;

/** The day that a workbook means by a number, as people write it: `8/7/2026`; undefined when there is no such day. */
export function serialDay(days: number, isFrom1904: boolean): string | undefined {
  const date = dateOf(days, isFrom1904);
  return date === undefined
    ? undefined
    : `${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`;
}

/** The month that a workbook means by a number, `Juli 2026`, or without its year; undefined beyond the years that periods have. */
export function serialMonth(days: number, isFrom1904: boolean, hasYear: boolean): string | undefined {
  const month = dateOf(days, isFrom1904)?.toISOString().slice(0, 7) ?? '';
  if (!/^\d{4}-/.test(month)) return undefined;
  const name = formatPeriode(month);
  return hasYear ? name : name.replace(/ .*/, '');
}

function dateOf(days: number, isFrom1904: boolean): Date | undefined {
  const whole = Math.floor(days);
  const start = isFrom1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, whole < FALSE_DAY ? 31 : 30);
  const date = new Date(start + whole * DAY);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

/** The time that a workbook means by a number of days, as people write it: `1:10`, or `1:10:30`. */
export function serialTime(days: number): string {
  const seconds = Math.round(days * 86_400);
  const two = (value: number) => `${value}`.padStart(2, '0');
  const text = `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}`;
  return seconds % 60 === 0 ? text : `${text}:${two(seconds % 60)}`;
}
