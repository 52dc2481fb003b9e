import { limit, notANumber } from '../issue/evaluation.js';
import { type Issue, makeIssue } from '../issue/issue.js';
import type { Place } from '../issue/path.js';
import { MAX_DIGITS } from './exceedsLimit.js';

/** The issue of a value that could not be read as a number. */
export function numberIssue(
  { sebab }: { readonly sebab: string },
  place: Place,
  value: unknown,
  label: string,
): Issue {
  if (sebab !== 'terlalu-panjang') return makeIssue(notANumber, place, value, { label, sebab });
  return makeIssue(limit, place, value, { apa: 'masukan', batas: `${MAX_DIGITS}` });
}
