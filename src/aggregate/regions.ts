import { DOTTED } from '../definition/instansi.js';
import { regionOverlap } from '../issue/aggregation.js';
import { type Issue, makeIssue } from '../issue/issue.js';
import { type CodeRules, checkCodes } from './checkCodes.js';
import { argument, type Rows } from './readRows.js';

const rules: CodeRules = {
  contoh: '63, 63.05, 63.05.01',
  isCode: (kode) => DOTTED.test(kode),
  contains: (luar, dalam) => dalam === luar || dalam.startsWith(`${luar}.`),
};

/** Everything that the regions of rows must satisfy; none stands beside one that it lies in. */
export function checkRegions(rows: Rows): Issue[] {
  const issues = checkCodes(rows, rules);
  return issues.length > 0
    ? issues
    : [
        ...overlaps(rows.baris.map(({ kode, i }) => ({ kode, path: ['baris', i, 'wilayah'] }))),
        ...overlaps((rows.diharapkan ?? []).map((kode, i) => ({ kode, path: ['diharapkan', i] }))),
      ];
}

function overlaps(
  occurrences: readonly { readonly kode: string; readonly path: readonly (string | number)[] }[],
): Issue[] {
  const known = new Set(occurrences.map(({ kode }) => kode));
  return occurrences.flatMap(({ kode, path }) => {
    const induk = ancestorsOf(kode).find((atas) => known.has(atas));
    return induk === undefined ? [] : [makeIssue(regionOverlap, argument(...path), kode, { induk })];
  });
}

/** `63.05.01` lies in `63.05` and in `63`. */
function ancestorsOf(kode: string): string[] {
  const parts = kode.split('.');
  return parts.slice(1).map((_, i) => parts.slice(0, parts.length - 1 - i).join('.'));
}
