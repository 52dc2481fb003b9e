import type { HeadingPeriod } from './heading.js';

const YEARS =
  /\b((?:19|20)\d\d)(?:-(S[12]|T[1-4]|0[1-9]|1[0-2])|\s?(?:-|–|s\.?\/?d\.?|sampai)\s?((?:19|20)\d\d))?(?!\d)/i;
const PART =
  /\b(?:triwulan|tw|tri wulan)\s?(?:ke[- ]?)?(iv|iii|ii|i|[1-4])(?![a-z0-9])|\b(?:semester|smt)\s?(?:ke[- ]?)?(ii|i|[12])(?![a-z0-9])/i;
const roman: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' };

/** What a heading says of time, and the rest of its words. */
export function periodIn(text: string): { readonly period: HeadingPeriod; readonly rest: string } {
  const isCumulative = /\bkumulatif\b/i.test(text);
  const rest = text
    .replace(/\(?\bkumulatif\b\)?/i, ' ')
    .replace(YEARS, ' ')
    .replace(PART, ' ')
    .replace(/^\s*(?:tahun|th\.?)\s*$/i, ' ');
  const periode = periodeOf(YEARS.exec(text), PART.exec(text));
  const period: HeadingPeriod = {
    ...(periode === undefined ? {} : { periode }),
    ...(isCumulative ? { kumulatif: true } : {}),
  };
  return { period, rest };
}

function periodeOf(years: RegExpExecArray | null, part: RegExpExecArray | null): string | undefined {
  const [, first, partOfFirst, last] = years ?? [];
  const short = partOf(part);
  if (first === undefined) return short;
  const within = partOfFirst?.toUpperCase() ?? short;
  if (within !== undefined) return `${first}-${within}`;
  return last === undefined || last === first ? first : `${first}-${last}`;
}

/** `T1` for "Triwulan I", `S2` for "Semester 2". */
function partOf(found: RegExpExecArray | null): string | undefined {
  const [, quarter, half] = found ?? [];
  const digit = (text: string) => roman[text.toLowerCase()] ?? text;
  if (quarter !== undefined) return `T${digit(quarter)}`;
  return half === undefined ? undefined : `S${digit(half)}`;
}
