import { readExact } from '../decimal/angka.js';
import { numberIssue } from '../decimal/numberIssue.js';
import type { AngkaBertitik } from '../definition/masukan.js';
import { GREATEST_YEAR, LEAST_YEAR } from '../definition/tahun.js';
import type { TargetAngka } from '../definition/target.js';
import { outOfRange, tooFew, tooMany, wrongType } from '../issue/definition.js';
import { guard } from '../issue/guard.js';
import { raise } from '../issue/indikatorError.js';
import { type Issue, makeIssue } from '../issue/issue.js';
import { argument } from '../issue/path.js';

/** One thing for each quarter. */
type PerTriwulan<T> = readonly [T, T, T, T];

/**
 * The targets of the four quarters of a year, ready for `target` of a definition.
 *
 * What is wrong with the year or a number throws {@link IndikatorError}; another count than four does not compile.
 *
 * @param tahun - The year of the quarters.
 * @param nilai - Four numbers in the order of the quarters: plain decimal text, or whole numbers.
 * @param pilihan - `kumulatif: true` when each number counts since the start of the year.
 *
 * @example
 * ```ts
 * const target = targetTriwulan(2026, ['20', '45', '70', '90'], { kumulatif: true });
 * target[2]; // => { jenis: 'angka', periode: '2026-T3', nilai: '70', kumulatif: true }
 * defineIndikator({ ...pmks, target }).target?.length; // => 4
 * ```
 */
export function targetTriwulan(
  tahun: number,
  nilai: PerTriwulan<AngkaBertitik>,
  pilihan: {
    /** True when the numbers are cumulative, each counted since the start of the year; undefined: false. */
    readonly kumulatif?: boolean;
  } = {},
): PerTriwulan<TargetAngka> {
  return guard(pilihan, () => {
    const issues = [...issuesOfYear(tahun), ...issuesOfList(nilai)];
    if (issues.length > 0) raise(issues);
    const kumulatif = pilihan.kumulatif === true ? ({ kumulatif: true } as const) : {};
    const target = (one: AngkaBertitik, i: number): TargetAngka => ({
      jenis: 'angka',
      periode: `${tahun}-T${i + 1}`,
      nilai: `${one}`,
      ...kumulatif,
    });
    const [first, second, third, fourth] = nilai;
    return [target(first, 0), target(second, 1), target(third, 2), target(fourth, 3)];
  });
}

function issuesOfYear(tahun: unknown): readonly Issue[] {
  const place = argument('tahun');
  if (!Number.isInteger(tahun)) return [makeIssue(wrongType, place, tahun, { diharapkan: 'integer' })];
  const [minimum, maksimum] = [LEAST_YEAR, GREATEST_YEAR];
  if (Number(tahun) >= minimum && Number(tahun) <= maksimum) return [];
  return [makeIssue(outOfRange, place, tahun, { minimum, maksimum })];
}

function issuesOfList(nilai: unknown): readonly Issue[] {
  const place = argument('nilai');
  if (!Array.isArray(nilai)) return [makeIssue(wrongType, place, nilai, { diharapkan: 'list' })];
  const jumlah = nilai.length;
  if (jumlah < 4) return [makeIssue(tooFew, place, nilai, { jumlah, minimum: 4 })];
  if (jumlah > 4) return [makeIssue(tooMany, place, nilai, { jumlah, maksimum: 4 })];
  return nilai.flatMap((one: unknown, i) => issueOfNumber(one, i) ?? []);
}

function issueOfNumber(value: unknown, i: number): Issue | undefined {
  const read = readExact(value);
  const isWritten = typeof value === 'string' || Number.isSafeInteger(value);
  if (read.ok && isWritten) return undefined;
  const sebab = isWritten && !read.ok ? read.sebab : 'bukan-teks';
  return numberIssue({ sebab }, argument('nilai', i), value, 'nilai');
}
