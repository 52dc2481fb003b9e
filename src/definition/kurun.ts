import type { Periode } from './periode.js';

/** A {@link Periode} taken apart: its kind, and its first and last month. */
export interface Kurun {
  /** The kind: a range of years, a year, a semester, a quarter or a month. */
  readonly jenis: 'rentang' | 'tahun' | 'semester' | 'triwulan' | 'bulan';
  /** The period itself, as text. */
  readonly periode: Periode;
  /** The first month, `2022-07`. */
  readonly awal: string;
  /** The last month, which the period includes. */
  readonly akhir: string;
}

const PERIODE = /^([0-9]{4})(?:-(?:S([12])|T([1-4])|(0[1-9]|1[0-2])|([0-9]{4})))?$/;

/** Takes a period apart; undefined when the text is none. The range of years that it gives may be upside down. */
export function kurunOf(periode: string): Kurun | undefined {
  const match = PERIODE.exec(periode);
  if (match === null) return undefined;
  const [, tahun = '', semester, triwulan, bulan, lastYear] = match;
  const within = (jenis: Kurun['jenis'], first: number, end: number): Kurun => ({
    jenis,
    periode,
    awal: `${tahun}-${twoDigits(first)}`,
    akhir: `${lastYear ?? tahun}-${twoDigits(end)}`,
  });
  const nth = (jenis: Kurun['jenis'], months: number, n: string) =>
    within(jenis, months * Number(n) - months + 1, months * Number(n));
  if (semester !== undefined) return nth('semester', 6, semester);
  if (triwulan !== undefined) return nth('triwulan', 3, triwulan);
  if (bulan !== undefined) return nth('bulan', 1, bulan);
  return within(lastYear === undefined ? 'tahun' : 'rentang', 1, 12);
}

/** The years of a range that is upside down, later than its end; undefined when it is not. */
export function reversedYears({
  awal,
  akhir,
}: Kurun): { readonly bawah: string; readonly atas: string } | undefined {
  return awal <= akhir ? undefined : { bawah: awal.slice(0, 4), atas: akhir.slice(0, 4) };
}

function twoDigits(month: number): string {
  return `${month}`.padStart(2, '0');
}

/** Orders two spans: the earlier first; of two that begin together, the one that ends first. */
export function compareKurun(a: Kurun, b: Kurun): number {
  if (a.awal !== b.awal) return a.awal < b.awal ? -1 : 1;
  return a.akhir === b.akhir ? 0 : a.akhir < b.akhir ? -1 : 1;
}

/** True when every month of `dalam` is a month of `luar`. */
export function containsKurun(luar: Kurun, dalam: Kurun): boolean {
  return luar.awal <= dalam.awal && dalam.akhir <= luar.akhir;
}

/** What stands behind the year in the periods of each kind. */
const partsOf = {
  tahun: [''],
  semester: ['-S1', '-S2'],
  triwulan: ['-T1', '-T2', '-T3', '-T4'],
  bulan: ['-01', '-02', '-03', '-04', '-05', '-06', '-07', '-08', '-09', '-10', '-11', '-12'],
} as const;

/**
 * The kinds of period that follow one another without gap or overlap: `tahun` (year), `semester`, `triwulan` (quarter),
 * `bulan` (month).
 */
export type JenisPeriode = keyof typeof partsOf;

/** True for the name of a kind of period. */
export function isJenisPeriode(value: unknown): value is JenisPeriode {
  return typeof value === 'string' && Object.hasOwn(partsOf, value);
}

/** All periods of one kind that lie wholly in a span, in order of time. */
export function periodsWithin(luar: Kurun, jenis: JenisPeriode): Periode[] {
  const [first, last] = [Number(luar.awal.slice(0, 4)), Number(luar.akhir.slice(0, 4))];
  const years = Array.from({ length: last - first + 1 }, (_, i) => `${first + i}`.padStart(4, '0'));
  return years
    .flatMap((tahun) => partsOf[jenis].map((part) => tahun + part))
    .filter((periode) => {
      const own = kurunOf(periode);
      return own !== undefined && containsKurun(luar, own);
    });
}

/** The period of one kind around a month (1 to 12) of a year. */
export function periodAround(tahun: string, bulan: number, jenis: JenisPeriode): Periode {
  const parts = partsOf[jenis];
  // All parts of a year are equally long.
  return `${tahun}${parts[Math.floor(((bulan - 1) * parts.length) / 12)]}`;
}

/** True when both span the same months. */
export function isSameKurun(a: Kurun, b: Kurun): boolean {
  return a.awal === b.awal && a.akhir === b.akhir;
}

/** The span from the start of the year to the end of the period. */
export function sinceStartOfYear(kurun: Kurun): Kurun {
  return { ...kurun, awal: `${kurun.awal.slice(0, 4)}-01` };
}

/** True for a period that begins with its year, so that counting from the start of the year changes nothing. */
export function startsYear(kurun: Kurun): boolean {
  return kurun.awal.endsWith('-01');
}
