import type { Kurun } from '../definition/kurun.js';
import type { Periode } from '../definition/periode.js';
import type { Bahasa } from '../issue/formatIssue.js';
import { guard } from '../issue/guard.js';
import { parsePeriode } from '../parse/parsePeriode.js';

/** How {@link formatPeriode} writes: whether the period is cumulative, and in which language. */
export interface FormatPeriode {
  /** Counted since the start of the year (cumulative): `s.d.` stands before it. A year, or years, stay as they are. */
  readonly kumulatif?: boolean;
  /** The language: `'id'` (when absent) or `'en'`. */
  readonly bahasa?: Bahasa;
}

/**
 * Writes a period as headings of documents do.
 *
 * A text that is no period throws {@link IndikatorError}.
 *
 * @param periode - The period to write.
 * @param format - Whether it is cumulative, and in which language.
 *
 * @example
 * ```ts
 * formatPeriode('2026-T3'); // => 'Triwulan III Tahun 2026'
 * formatPeriode('2026-T3', { kumulatif: true }); // => 's.d. Triwulan III Tahun 2026'
 * formatPeriode('2026-07', { bahasa: 'en' }); // => 'July 2026'
 * ['2026', '2026-S1', '2026-07', '2021-2026'].map((periode) => formatPeriode(periode));
 * // => ['Tahun 2026', 'Semester I Tahun 2026', 'Juli 2026', 'Tahun 2021-2026']
 * ```
 */
export function formatPeriode(periode: Periode, format: FormatPeriode = {}): string {
  return guard(format, () => {
    const { kumulatif, bahasa } = format;
    const kurun = parsePeriode(periode);
    const words = bahasa === 'en' ? en : id;
    const isPart = kurun.jenis !== 'tahun' && kurun.jenis !== 'rentang';
    const written = words[kurun.jenis](kurun);
    return kumulatif === true && isPart ? `${words.upTo} ${written}` : written;
  });
}

const idMonths = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;

const enMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** How each kind of period is written in one language, and what stands before a cumulative one. */
interface PeriodWords extends Readonly<Record<Kurun['jenis'], (kurun: Kurun) => string>> {
  readonly upTo: string;
}

const id: PeriodWords = {
  upTo: 's.d.',
  rentang: ({ periode }) => `Tahun ${periode}`,
  tahun: ({ periode }) => `Tahun ${periode}`,
  semester: (kurun) => `Semester ${roman(kurun)} Tahun ${yearOf(kurun)}`,
  triwulan: (kurun) => `Triwulan ${roman(kurun)} Tahun ${yearOf(kurun)}`,
  bulan: (kurun) => `${monthOf(kurun, idMonths)} ${yearOf(kurun)}`,
};

const en: PeriodWords = {
  upTo: 'up to',
  rentang: ({ periode }) => periode,
  tahun: ({ periode }) => periode,
  semester: (kurun) => `Semester ${numberOf(kurun)} of ${yearOf(kurun)}`,
  triwulan: (kurun) => `Quarter ${numberOf(kurun)} of ${yearOf(kurun)}`,
  bulan: (kurun) => `${monthOf(kurun, enMonths)} ${yearOf(kurun)}`,
};

/** The position of a semester or quarter in its year, which is the last sign of its text. */
function numberOf({ periode }: Kurun): number {
  return Number(periode.slice(-1));
}

function roman(kurun: Kurun): string {
  return ['I', 'II', 'III', 'IV'][numberOf(kurun) - 1] ?? '';
}

function yearOf({ awal }: Kurun): string {
  return awal.slice(0, 4);
}

function monthOf({ awal }: Kurun, names: readonly string[]): string {
  return names[Number(awal.slice(5)) - 1] ?? '';
}
