import type { HeadingPeriod } from './heading.js';
import { spelledPeriod } from './spelledPeriod.js';

const YEARS =
  /\b((?:19|20)\d\d)(?:-(S[12]|T[1-4]|0[1-9]|1[0-2])|\s?(?:-|–|s\.?\/?d\.?|sampai(?: dengan)?)\s?(?:tahun )?((?:19|20)\d\d))?(?!\d)/i;
const QUARTER =
  /\b(?:tri ?wulan|tribulan|kuartal|triw|trw|tri|tw|q)\.?\s?(?:ke)?\s?[-–]?\s?(iv|i{1,3}|[1-4]|pertama|kedua|ketiga|keempat)(?![a-z0-9])/i;
const HALF = /\b(?:semester|smt|sem)\.?\s?(?:ke)?\s?[-–]?\s?(i{1,2}|[12]|pertama|kedua)(?![a-z0-9])/i;
/** `Bulan ke-7`. */
const NTH_MONTH = /\bbulan\s?(?:ke)?\s?[-–]?\s?(1[0-2]|[1-9])(?![0-9])/i;
const MONTH =
  /\b(?:bulan )?(?:(jan(?:uari)?)|([fp]eb(?:ruari)?)|(mar(?:et)?)|(apr(?:il)?)|(mei)|(juni?)|(juli?)|(agu(?:stus|st|s)?|agt|ags)|(sept?(?:ember)?)|(okt(?:ober)?)|(no[vp](?:ember)?)|(des(?:ember)?))(?![a-z0-9])/i;
/** `Tahun ke-1`, `Tahun II`, `ke-3`. */
const NTH =
  /\b(?:(?:tahun|thn|th)\.?\s?(?:ke)?|ke)\s?[-–]?\s?(iv|v?i{1,3}|ix|x|v|10|[1-9]|pertama|kedua|ketiga|keempat|kelima)(?![a-z0-9])/i;
/** A count behind other words: `Target 1`, `Target II`. */
const BARE_NTH = /\p{L}[^\p{L}\p{N}]?\s(iv|v?i{1,3}|ix|x|v|10|[1-9])\s?$/iu;
/** What counts parts of a year; a fifth quarter is no fifth year. */
const COUNTS_PARTS = /\b(?:tri ?wulan|tribulan|kuartal|triw|trw|tri|tw|q|semester|smt|sem|bulan)(?:an)?\b/i;
const CUMULATIVE =
  /\(?\b(?:non|tidak)[ -]?kumulatif\b\)?|\(?\b(?:kumulatif|akumulasi)\b\)?|\b(?:s\.? ?\/? ?d\.?|sampai(?: dengan)?)\s?(?=tri|tw|trw|kuartal|q|sem|smt|bulan|jan|feb|peb|mar|apr|mei|jun|jul|ag|sep|okt|no[vp]|des)/i;

const counts: Readonly<Record<string, number>> = {
  ...{ i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6, vii: 7, viii: 8, ix: 9, x: 10 },
  ...{ pertama: 1, kedua: 2, ketiga: 3, keempat: 4, kelima: 5 },
};

/** What a heading says of time, and the rest of its words. */
export interface PeriodInText {
  readonly period: HeadingPeriod;
  readonly rest: string;
  /** True when the period is a number alone, which only a heading of values for periods can have. */
  readonly isBare: boolean;
}

/** What a heading says of time, and the rest of its words. */
export function periodIn(text: string): PeriodInText {
  const own = spelledPeriod(text);
  const found = CUMULATIVE.exec(own);
  const isCumulative = found !== null && !/non|tidak/i.test(found[0]);
  const whole = own
    .replace(CUMULATIVE, ' ')
    .replace(/\bT\. ?A\./i, 'TA')
    .replace(/_/g, ' ')
    // "Target '26"
    .replace(/(^|[^\p{L}\p{N}])['’‘`´](?=[0-4]\d(?!\d))/gu, '$120')
    // "Target2026"
    .replace(/(\p{L})(?=(?:19|20)\d\d(?!\d))/gu, '$1 ');
  const years = YEARS.exec(whole);
  const [part, pattern] = partIn(whole);
  const others = withoutYears(whole, years).replace(pattern, ' ');
  const nth = NTH.exec(others);
  const isBareNth = nth === null && years === null && part === undefined && !COUNTS_PARTS.test(others);
  const bare = isBareNth ? BARE_NTH.exec(others) : null;
  const count = nth?.[1] ?? bare?.[1];
  const periode = periodeOf(years, part) ?? (count === undefined ? undefined : `K${countOf(count)}`);
  const period: HeadingPeriod = {
    ...(periode === undefined ? {} : { periode }),
    ...(isCumulative ? { kumulatif: true } : {}),
    ...(part === undefined && COUNTS_PARTS.test(others) ? { span: 'part' } : {}),
  };
  const rest = bare === null ? others.replace(NTH, ' ') : others.slice(0, others.lastIndexOf(bare[1] ?? ''));
  return { period, rest, isBare: bare !== null };
}

/** What leads to a year inside a heading, and is no word of it: `Target Tahun 2026 (Perubahan)`. */
const LEAD_OF_YEAR = /(?:\bpada )?\b(?:tahun|thn?|ta)\.?\s?$/i;

function withoutYears(text: string, years: RegExpExecArray | null): string {
  if (years === null) return text;
  const before = text.slice(0, years.index);
  const behind = text.slice(years.index + years[0].length);
  return `${/\p{L}/u.test(behind) ? before.replace(LEAD_OF_YEAR, '') : before} ${behind}`;
}

function periodeOf(years: RegExpExecArray | null, part: string | undefined) {
  const [, first, partOfFirst, last] = years ?? [];
  if (first === undefined) return part;
  if (partOfFirst !== undefined) return `${first}-${partOfFirst.toUpperCase()}`;
  const isOne = last === undefined || last === first;
  // Of several years nobody says whose part it is.
  if (part !== undefined) return isOne ? within(first, part) : part;
  return isOne ? first : `${first}-${last}`;
}

/** The part of a year as a period: `2026-T1`, and `2026-07` for the month `B07`. */
export function within(year: number | string, part: string): string {
  return `${year}-${part.replace('B', '')}`;
}

/** The part of a year that a text names, and the pattern that it was found by: `T1`, `S2`, `B07`. */
function partIn(text: string): readonly [part: string | undefined, pattern: RegExp] {
  const quarter = QUARTER.exec(text)?.[1];
  if (quarter !== undefined) return [`T${countOf(quarter)}`, QUARTER];
  const half = HALF.exec(text)?.[1];
  if (half !== undefined) return [`S${countOf(half)}`, HALF];
  const month = NTH_MONTH.exec(text)?.[1];
  return month === undefined ? [monthOf(MONTH.exec(text)), MONTH] : [`B${month.padStart(2, '0')}`, NTH_MONTH];
}

/** `B07` for July. */
function monthOf(found: RegExpExecArray | null): string | undefined {
  const month = found?.slice(1).findIndex((name) => name !== undefined) ?? -1;
  return month === -1 ? undefined : `B${String(month + 1).padStart(2, '0')}`;
}

function countOf(text = ''): number {
  return counts[text.toLowerCase()] ?? Number(text);
}
