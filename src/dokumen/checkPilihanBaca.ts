import { MAX_TEXT_LENGTH } from '../decimal/exceedsLimit.js';
import { GREATEST_YEAR, LEAST_YEAR } from '../definition/tahun.js';
import { notInList } from '../issue/definition.js';
import { wrongArgument } from '../issue/input.js';
import { makeIssue } from '../issue/issue.js';
import type { Issues } from '../issue/issues.js';
import { argument } from '../issue/path.js';
import type { PilihanBaca } from './formatTabel.js';

/** Reports what is wrong with what a caller says of a text that is to be read. */
export function checkPilihanBaca(
  options: Readonly<Partial<Record<keyof PilihanBaca, unknown>>>,
  issues: Issues,
): void {
  const { locale, judul, instansi, tahun } = options;
  if (locale !== undefined && locale !== 'id' && locale !== 'en')
    issues.push(makeIssue(notInList, argument('locale'), locale, { pilihan: 'id, en' }));
  for (const [key, value] of Object.entries({ judul, instansi })) {
    const isText = typeof value === 'string' && value.trim() !== '' && value.length <= MAX_TEXT_LENGTH;
    if (value !== undefined && !isText)
      issues.push(makeIssue(wrongArgument, argument(key), value, { diharapkan: 'teks' }));
  }
  if (tahun !== undefined && !isYear(tahun))
    issues.push(makeIssue(wrongArgument, argument('tahun'), tahun, { diharapkan: 'tahun' }));
}

function isYear(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= LEAST_YEAR && Number(value) <= GREATEST_YEAR;
}
