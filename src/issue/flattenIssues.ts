import { isIssue } from './formatIssue.js';
import { guard } from './guard.js';
import { wrongArgument } from './input.js';
import type { Issue } from './issue.js';
import { argument } from './path.js';
import { raiseIssue } from './raiseIssue.js';

/**
 * Sorts issues by the field that they speak of, as forms show them: each path in dots, with its Indonesian sentences. What
 * has no path stands under `''`.
 *
 * The object has no prototype: only fields with issues are there. Something that is no list of issues throws
 * {@link IndikatorError}.
 *
 * @param issues - The issues of a result, of a definition or of an error.
 *
 * @example
 * ```ts
 * const hasil = evaluate(pmks, { terlayani: null, seluruh: '160,5' });
 * flattenIssues(hasil.ok ? [] : hasil.issues);
 * // => { terlayani: ['"Jumlah PMKS terlayani" belum diisi; isi dengan angka (0 bila memang nol)'],
 * //     seluruh: ['"Jumlah seluruh PMKS" bukan angka: ditemukan "160,5"; tulis desimal dengan titik, misalnya "94.33"'] }
 * const target = [{ jenis: 'angka', periode: '2026', nilai: 'sembilan' }];
 * const parsed = safeParseIndikator({ ...pmks, target });
 * parsed.ok ? [] : Object.keys(flattenIssues(parsed.issues)); // => ['target.0.nilai']
 * ```
 */
export function flattenIssues(issues: readonly Issue[]): Record<string, string[]> {
  return guard(issues, () => {
    const byField: Record<string, string[]> = Object.create(null);
    for (const issue of listOf(issues)) {
      const field = issue.path.join('.');
      byField[field] = [...(byField[field] ?? []), issue.kalimat];
    }
    return byField;
  });
}

function listOf(issues: readonly Issue[]): readonly Issue[] {
  if (Array.isArray(issues) && issues.every(isIssue)) return issues;
  return raiseIssue(wrongArgument, argument(), issues, { diharapkan: 'Issue[]' });
}
