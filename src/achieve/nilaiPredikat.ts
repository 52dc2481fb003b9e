import { Figure } from '../evaluate/figure.js';

/**
 * A value that is a grade alone, without a number: the opinion of an auditor, a level, a letter. It is one of the grades of the
 * indicator's `skala`.
 */
export interface NilaiPredikat {
  /** The grade, such as `'WTP'`. */
  readonly predikat: string;
}

/** The grade of a value that is a grade alone; undefined when the value is something else. */
export function gradeIn(value: unknown): string | undefined {
  // A result has its own grade beside its number, and what failed has issues.
  if (typeof value !== 'object' || value === null || value instanceof Figure || 'ok' in value)
    return undefined;
  const { predikat } = value as { predikat?: unknown };
  return typeof predikat === 'string' ? predikat : undefined;
}
