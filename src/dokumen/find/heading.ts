import type { Periode } from '../../definition/periode.js';

/**
 * What the heading of a column says of the cells below it. `jenis` is the field of the definition that they fill; an
 * English word where there is no such field.
 */
export type Heading =
  | {
      readonly jenis:
        | ('kode' | 'kodeSasaran' | 'kelompok' | 'indikator' | 'satuan' | 'polaritas')
        | ('sumberData' | 'penanggungJawab' | 'makna' | 'alasan');
    }
  /** `formula`: formulas alone; `explanation`: prose, a formula, or both. */
  | { readonly jenis: 'formula' | 'explanation' | 'remark' }
  | { readonly jenis: 'sasaran'; readonly tingkat?: string }
  | PeriodHeading
  | { readonly jenis: 'unknown' };

/** A heading of values for one period: what is aimed at or begun from, or what was reached. */
export type PeriodHeading = AimHeading | ResultHeading;

/** A heading of targets or of the baseline. */
export interface AimHeading extends HeadingPeriod {
  readonly jenis: 'target' | 'targetPerubahan' | 'kondisiAwal' | 'finalTarget';
}

/** A heading of what was reached, which is no part of a definition: the result, the achievement, the grade. */
export interface ResultHeading extends HeadingPeriod {
  readonly jenis: 'realisasi' | 'capaian' | 'predikat';
}

/** What a heading says of time. */
export interface HeadingPeriod {
  /** *undefined*: that of the document. `T1` to `T4`, `S1` and `S2` are a part of its year. */
  readonly periode?: Periode | `T${string}` | `S${string}`;
  readonly kumulatif?: true;
}

/** True for a heading of values for one period. */
export function isPeriodHeading(heading: Heading): heading is PeriodHeading {
  return isAimHeading(heading) || isResultHeading(heading);
}

/** True for a heading of targets or of the baseline. */
export function isAimHeading(heading: Heading): heading is AimHeading {
  const { jenis } = heading;
  return (
    jenis === 'target' || jenis === 'targetPerubahan' || jenis === 'kondisiAwal' || jenis === 'finalTarget'
  );
}

/** True for a heading of what was reached. */
export function isResultHeading(heading: Heading): heading is ResultHeading {
  const { jenis } = heading;
  return jenis === 'realisasi' || jenis === 'capaian' || jenis === 'predikat';
}
