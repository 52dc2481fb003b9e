import type { Periode } from '../../definition/periode.js';

/**
 * What the heading of a column says of the cells below it. `jenis` is the field of the definition that they fill; an
 * English word where there is no such field.
 */
export type Heading =
  | {
      readonly jenis:
        | ('kelompok' | 'indikator' | 'satuan' | 'polaritas')
        | ('sumberData' | 'penanggungJawab' | 'makna' | 'alasan' | 'variabel')
        | ('pembilang' | 'penyebut' | 'pengali');
    }
  /** Codes; `isOpen`: the heading does not say of what. */
  | { readonly jenis: 'kode'; readonly isOpen?: true }
  /** Codes of the sasaran in the column `of`, counted from 1; *undefined*: of the one that the row stands under. */
  | {
      readonly jenis: 'kodeSasaran';
      readonly tingkat?: string;
      readonly of?: number;
      /** True when they may be those of the indicators: the heading does not say. */
      readonly isOpen?: true;
    }
  /** Numbers, of whatever the table counts. */
  | { readonly jenis: 'number' }
  /** `formula`: formulas alone; `explanation`: prose, a formula, or both. */
  | { readonly jenis: 'formula' | 'explanation' | 'remark' }
  | { readonly jenis: 'sasaran'; readonly tingkat?: string }
  /** A sasaran (`isGroup`: a group of them) where the row says nothing else, an indicator where it does. */
  | { readonly jenis: 'sasaranOrIndikator'; readonly isGroup?: true }
  | PeriodHeading
  /** The period that the values of each row are of. */
  | { readonly jenis: 'period' }
  | { readonly jenis: 'unknown' };

/** A heading of values for one period: what is aimed at or begun from, or what was reached. */
export type PeriodHeading = AimHeading | ResultHeading;

/** A heading of targets or of the baseline. */
export interface AimHeading extends HeadingPeriod {
  readonly jenis: 'target' | 'targetPerubahan' | 'kondisiAwal' | 'finalTarget' | 'proyeksi';
}

/** The levels of government that headings name targets and results by. */
export type LevelOfGovernment =
  | ('nasional' | 'provinsi' | 'perangkat-daerah')
  | ('kabupaten' | 'kota' | 'kabupaten-kota');

/** A heading of what was reached, which is no part of a definition: the result, the achievement, the grade. */
export interface ResultHeading extends HeadingPeriod {
  readonly jenis: 'realisasi' | 'capaian' | 'predikat';
}

/** What a heading says of time. */
export interface HeadingPeriod {
  /**
   * *undefined*: that of the document. `T1` to `T4`, `S1`, `S2` and `B01` to `B12` are a part of its year, `K1` is its first
   * year and `K0` the one before.
   */
  readonly periode?: Periode | `T${string}` | `S${string}` | `B${string}` | `K${string}`;
  readonly kumulatif?: true;
  /** What a heading without a number says of it: `Target Tahunan` is of a year, `Target Triwulan` of some part of one. */
  readonly span?: 'year' | 'part';
  /** Whose target or result it is, where the heading says so: `Target Nasional`. */
  readonly level?: LevelOfGovernment;
}

/** Columns of numbers and codes. */
export const NUMBERS: ReadonlySet<Heading['jenis']> = new Set(['number', 'kode', 'kodeSasaran']);

/** Columns that name something. */
export const NAMES: ReadonlySet<Heading['jenis']> = new Set(['sasaran', 'indikator', 'sasaranOrIndikator']);

/** What says which indicator and sasaran a row is about, and nothing else of them. */
export const IDENTITY: ReadonlySet<Heading['jenis']> = new Set([...NUMBERS, 'kelompok', ...NAMES]);

const AIMS: ReadonlySet<Heading['jenis']> = new Set<AimHeading['jenis']>([
  'target',
  'targetPerubahan',
  'kondisiAwal',
  'finalTarget',
  'proyeksi',
]);

/** True for a heading of values for one period. */
export function isPeriodHeading(heading: Heading): heading is PeriodHeading {
  return isAimHeading(heading) || isResultHeading(heading);
}

/** True for a heading of targets, of the baseline or of projections. */
export function isAimHeading(heading: Heading): heading is AimHeading {
  return AIMS.has(heading.jenis);
}

/** True for a heading of what was reached. */
export function isResultHeading(heading: Heading): heading is ResultHeading {
  const { jenis } = heading;
  return jenis === 'realisasi' || jenis === 'capaian' || jenis === 'predikat';
}

/** True for a column of names of indicators, or of these and of sasaran. */
export function isIndikatorHeading({ jenis }: Heading): boolean {
  return jenis === 'indikator' || jenis === 'sasaranOrIndikator';
}
