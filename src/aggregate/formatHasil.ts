import { Figure, type Tercetak } from '../evaluate/figure.js';
import { isStoredHasil } from '../evaluate/storedHasil.js';
import { outOfRange } from '../issue/definition.js';
import { storedResult } from '../issue/evaluation.js';
import { type Bahasa, copyIssues, sentenceOf } from '../issue/formatIssue.js';
import { guard } from '../issue/guard.js';
import { wrongArgument } from '../issue/input.js';
import type { Issue } from '../issue/issue.js';
import { argument } from '../issue/path.js';
import { raiseIssue } from '../issue/raiseIssue.js';

/**
 * How {@link formatHasil} writes: in which language, and with how many decimals.
 */
export interface FormatHasil {
  /** The language: `'id'` (when absent) or `'en'`. Units and grades stay as the definition has them. */
  readonly bahasa?: Bahasa;
  /** How many decimals (0 to 20); when absent those that the definition asks for. */
  readonly digit?: number;
}

/**
 * Writes a result, an achievement, an aggregate or a mean achievement, with its unit or grade; of what failed, the sentences
 * that say why.
 *
 * `digit` rounds anew from the exact value, never from the printed one, in the mode of the definition. Something that this
 * library did not make throws {@link IndikatorError}, as a `digit` outside 0 to 20 does.
 *
 * @param hasil - What `evaluate`, `computeCapaian`, `aggregate` or `aggregateCapaian` gave.
 * @param format - In which language, and with how many decimals.
 *
 * @example
 * ```ts
 * const hasil = evaluate(pmks, { terlayani: 23, seluruh: 160 });
 * formatHasil(hasil, { bahasa: 'en' }); // => '14.38%'
 * formatHasil(hasil, { digit: 1 }); // => '14,4%'
 * formatHasil(evaluate(pmks, { terlayani: null, seluruh: 160 }));
 * // => '"Jumlah PMKS terlayani" belum diisi; isi dengan angka (0 bila memang nol)'
 * ```
 */
export function formatHasil(
  hasil:
    | Tercetak
    | {
        /** False: there is no figure. */
        readonly ok: false;
        /** Every reason why there is no figure. */
        readonly issues: readonly Issue[];
      },
  format: FormatHasil = {},
): string {
  return guard(hasil, () => {
    const { digit } = format;
    const bahasa = format.bahasa === 'en' ? 'en' : 'id';
    if (digit !== undefined && !(Number.isInteger(digit) && digit >= 0 && digit <= 20)) {
      raiseIssue(outOfRange, argument('digit'), digit, { minimum: 0, maksimum: 20 });
    }
    const written = Figure.write(hasil, { bahasa, digit }) ?? reasonOf(hasil, bahasa);
    if (written === undefined && isStoredHasil(hasil)) raiseIssue(storedResult, argument(), hasil, {});
    return written ?? raiseIssue(wrongArgument, argument(), hasil, { diharapkan: 'Hasil' });
  });
}

/** Why there is no figure; undefined when the value does not say so. */
function reasonOf(hasil: unknown, bahasa: Bahasa): string | undefined {
  if (typeof hasil !== 'object' || hasil === null || !('issues' in hasil)) return undefined;
  const issues = copyIssues(hasil.issues);
  if (issues === undefined || issues.length === 0) return undefined;
  return issues.map((issue) => sentenceOf(issue, bahasa)).join('; ');
}
