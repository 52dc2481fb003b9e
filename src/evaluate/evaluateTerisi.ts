import { isFailure } from '../formula/compile.js';
import { arithmeticIssue } from './arithmeticIssue.js';
import type { HasilGagal } from './hasil.js';
import type { Prepared } from './prepare.js';
import { checkParts, type Terisi } from './readData.js';
import { Result } from './result.js';

/**
 * Evaluates values that were read before and joined since. Bounds of one row do not hold for a sum of many; that no part
 * exceeds its whole does.
 */
export function evaluateTerisi(prepared: Prepared, terisi: readonly Terisi[]): Result | HasilGagal {
  const { indikator } = prepared;
  const issues = checkParts(terisi);
  if (issues.length > 0) return { ok: false, id: indikator.id, issues };
  const nilai = prepared.program(terisi.map((satu) => satu.nilai));
  if (!isFailure(nilai)) return new Result(prepared, { terisi, nilai });
  return { ok: false, id: indikator.id, issues: [arithmeticIssue(nilai, indikator)] };
}
