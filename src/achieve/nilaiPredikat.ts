import { Figure } from '../evaluate/figure.js';

/**
 * A value that is a grade alone, without a number: the opinion of an auditor, a level, a letter. It is one of the grades of the
 * indicator's `skala`.
 */
export interface NilaiPredikat {
  /** The grade, such as `'WTP'`. */
  readonly predikat: string;
}

/**
 * A grade alone as a report prints it, where a realisation is no number.
 */
export interface PredikatTercetak extends NilaiPredikat {
  /** Always true: there is a grade. What failed has `ok: false`. */
  readonly ok: true;
  /** The id of the indicator. */
  readonly id: string;
  /** The text that people read: the grade. */
  readonly teks: string;
}

/** A grade alone, and the indicator whose grade it is where a report printed it. */
export interface GradeAlone extends NilaiPredikat {
  readonly owner: string | undefined;
}

/** A value that is a grade alone; undefined when it is something else. */
export function gradeIn(value: unknown): GradeAlone | undefined {
  // A result has its own grade beside its number, and so has a copy of one.
  if (typeof value !== 'object' || value === null || value instanceof Figure) return undefined;
  if ('desimal' in value) return undefined;
  const { predikat } = value as { predikat?: unknown };
  if (typeof predikat !== 'string') return undefined;
  const { ok, id } = value as { ok?: unknown; id?: unknown };
  return { predikat, owner: ok === true && typeof id === 'string' ? id : undefined };
}
