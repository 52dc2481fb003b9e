import { groupsOf } from '../sheet/groupsOf.js';
import { type Heading, isAimHeading, isPeriodHeading, NUMBERS } from './heading.js';
import { headingOf, nearestHeading, otherSasaran } from './headingOf.js';
import { periodIn, within } from './periodIn.js';
import { withoutUndefined } from './withoutUndefined.js';
import { wordsOf } from './wordsOf.js';

/** What was found of a heading beside what it says. */
export type HeadingNote =
  /** Its words are in the list but for a misprint. */
  | 'misprint'
  /** It divides a heading of values for periods, and is not known. */
  | 'unknown-part'
  /** Its values may be those of what is done for an indicator. */
  | 'of-actions';

/** What the heading of one column says. */
export interface ColumnHeading {
  readonly heading: Heading;
  readonly note?: HeadingNote;
}

/** Headings that only hold others together, and say nothing themselves. */
const CONTAINERS: ReadonlySet<string> = new Set([
  'kinerja',
  'uraian',
  'rencana',
  'target dan realisasi',
  'target realisasi',
  'target dan realisasi kinerja',
  'kondisi kinerja',
  'pengukuran kinerja',
  'capaian kinerja tahunan',
  'indikator dan target',
]);

/** What stands over targets and the money for them, year by year. */
const WITH_MONEY =
  /^(?:target|capaian)(?: kinerja)?(?: program)?(?:(?: dan)? kegiatan)?(?: dan)? (?:kerangka pendanaan|pendanaan|pagu(?: indikatif| anggaran)?|anggaran)$/;

/** True for the words over targets and the money for them. */
export function isWithMoney(text: string): boolean {
  return WITH_MONEY.test(wordsOf(text));
}

/** Parts of a heading that mean its name: "Uraian" under "Sasaran". */
const NAME_PARTS: ReadonlySet<string> = new Set(['uraian', 'nama', 'deskripsi', 'rumusan', 'narasi']);

const UNKNOWN: Heading = { jenis: 'unknown' };

/**
 * What a column says whose heading stands in these levels, from the outermost down. A level that divides another says what
 * both together say, else what it says itself; only a heading of values hands its period down.
 */
export function columnHeading(levels: readonly string[]): ColumnHeading {
  const whole = levels.join(' ');
  const exact = headingOf(whole);
  if (exact !== undefined) return { heading: exact };
  const isDivided = levels.length > 1 && !isGradeOfAim(levels);
  const divided =
    baselineIn(levels) ?? (isDivided ? (partUnder(levels) ?? dividedHeading(levels)) : undefined);
  if (divided !== undefined) return { heading: divided };
  const near = nearestHeading(whole);
  if (near !== undefined) return { heading: near, note: 'misprint' };
  const other = otherSasaran(whole);
  if (other !== undefined) return { heading: other };
  if (levels.slice(0, -1).some(isOfMoney)) return { heading: { jenis: 'remark' } };
  const isOfValues = levels.slice(0, -1).some((level) => holdsValues(headingOf(level)));
  return isOfValues ? { heading: UNKNOWN, note: 'unknown-part' } : { heading: UNKNOWN };
}

/** True for a level that money alone stands below, whatever divides it: its target, its realisation. */
function isOfMoney(level: string): boolean {
  return /^(?:pagu(?: indikatif)?|(?:pagu )?(?:anggaran|keuangan|dana|pendanaan))(?: \(?rp\.?\)?)?$/i.test(
    level.trim(),
  );
}

/** What the last of several levels says, with what the ones above add. */
function dividedHeading(levels: readonly string[]): Heading | undefined {
  const above = levels.slice(0, -1);
  if (NAME_PARTS.has(wordsOf(levels.at(-1) ?? ''))) return columnHeading(above).heading;
  for (let from = 1; from < levels.length; from += 1) {
    const part = levels.slice(from).join(' ');
    const heading = headingOf(part);
    // A period alone is that of what stands above.
    if (heading === undefined || wordsOf(periodIn(part).rest) === '') continue;
    if (NUMBERS.has(heading.jenis)) return codeUnder(columnHeading(above).heading, heading);
    const final = finalUnder(headingOf(levels[from - 1] ?? ''), heading);
    if (final !== undefined || !holdsValues(heading)) return final ?? heading;
    if (levels.slice(0, from).every(isOpenToValues))
      return withOuterPeriod(heading, levels.slice(0, from).join(' '));
  }
  return undefined;
}

/** "target" under "Kondisi Kinerja pada akhir periode Renstra". */
function finalUnder(above: Heading | undefined, own: Heading): Heading | undefined {
  if (above?.jenis !== 'finalTarget' || own.jenis !== 'target') return undefined;
  return { ...above, ...own, jenis: 'finalTarget' };
}

/** The year before the first of a plan, in which its baseline stands: `Tahun 0`. */
const YEAR_ZERO = /[( ]?\b(?:tahun|th|thn)\.? ?(?:ke ?[-–]? ?)?0\b\)?/i;

/** A baseline whose heading says that it is of the year before the first. */
function baselineIn(levels: readonly string[]): Heading | undefined {
  const whole = levels.join(' ');
  const heading = YEAR_ZERO.test(whole) ? headingOf(whole.replace(YEAR_ZERO, ' ')) : undefined;
  return heading?.jenis === 'kondisiAwal' ? { periode: 'K0', ...heading } : undefined;
}

/**
 * What a period alone says under a heading of values whose own period it is a part of: "2022" under "Target Renstra 2021-2026",
 * "Januari" under "Triwulan I".
 */
function partUnder(levels: readonly string[]): Heading | undefined {
  const outer = headingOf(levels.slice(0, -1).join(' '));
  const own = periodIn(levels.at(-1) ?? '');
  if (outer === undefined || !isPeriodHeading(outer) || wordsOf(own.rest) !== '') return undefined;
  const around = outer.periode ?? '';
  const part = own.period.periode ?? '';
  const periode = isYearWithin(part, around) ? part : monthWithin(part, around);
  return periode === undefined ? undefined : { ...outer, ...own.period, periode };
}

/** True for a period that begins in one of several years. */
function isYearWithin(part: string, around: string): boolean {
  const [, first, last] = groupsOf(/^(\d{4})(?:-(\d{4}))?$/, around);
  const year = part.slice(0, 4);
  return first !== '' && year >= first && year <= (last || first);
}

/** A month or a quarter where it is one of the quarter or the half-year that stands around it. */
function monthWithin(part: string, around: string): string | undefined {
  const [, year, span, count] = groupsOf(/^(?:(\d{4})-)?([ST])(\d)$/, around);
  const [, kind, number] = groupsOf(/^([TB])(\d{1,2})$/, part);
  const months = span === 'S' ? 6 : 3;
  const own = kind === 'T' ? 3 : 1;
  if (span === '' || kind === '' || own >= months) return undefined;
  if (Math.ceil((Number(number) * own) / months) !== Number(count)) return undefined;
  return year === '' ? part : within(year, part);
}

/** A number or a code that divides the heading of a name is that of what the name is of. */
function codeUnder(above: Heading, own: Heading): Heading {
  if (own.jenis === 'kodeSasaran') return own;
  if (above.jenis === 'indikator') return { jenis: 'kode' };
  if (above.jenis !== 'sasaran') return own;
  return withoutUndefined({ jenis: 'kodeSasaran' as const, tingkat: above.tingkat });
}

function holdsValues(heading: Heading | undefined): boolean {
  return heading !== undefined && isPeriodHeading(heading);
}

/** True for grades below a heading of targets or of the baseline: they are none of what was reached. */
function isGradeOfAim(levels: readonly string[]): boolean {
  const [last, ...above] = [...levels].reverse().map(headingOf);
  return last?.jenis === 'predikat' && above.some((one) => one !== undefined && isAimHeading(one));
}

/** True for a level under which values of the indicator may stand: not those of a budget, or of what is not known. */
function isOpenToValues(level: string): boolean {
  const heading = headingOf(level);
  if (heading !== undefined) return heading.jenis !== 'remark';
  const { rest } = periodIn(level);
  return CONTAINERS.has(wordsOf(rest)) || isWithMoney(rest);
}

/** A heading of values with the period of the levels above it where it has none, or only a part of a year. */
function withOuterPeriod(heading: Heading, outer: string): Heading {
  if (!isPeriodHeading(heading) || heading.jenis === 'kondisiAwal') return heading;
  const around = periodIn(outer).period;
  const { periode } = heading;
  if (periode === undefined) return { ...around, ...heading };
  const isPart = /^[STB]\d/.test(periode) && /^\d{4}$/.test(around.periode ?? '');
  return isPart ? { ...heading, periode: within(around.periode ?? '', periode) } : heading;
}
