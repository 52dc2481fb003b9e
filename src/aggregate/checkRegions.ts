import { DOTTED } from '../definition/instansi.js';
import { regionOverlap } from '../issue/aggregation.js';
import type { Issue } from '../issue/issue.js';
import { Issues } from '../issue/issues.js';
import { type CodeRules, checkCodes, type LocatedCode } from './checkCodes.js';
import type { Rows } from './readRows.js';

/** How a region code is written. */
export const CONTOH_WILAYAH = '63, 63.05, 63.05.01';

const rules: CodeRules = {
  contoh: CONTOH_WILAYAH,
  isCode: (kode) => DOTTED.test(kode),
  contains: (luar, dalam) => dalam === luar || dalam.startsWith(`${luar}.`),
};

/** Checks the regions of rows: no region stands beside one that it lies in, which would count it twice. */
export function checkRegions(rows: Rows): readonly Issue[] {
  const issues = new Issues('argumen');
  checkCodes(rows, rules, issues);
  if (issues.list.length > 0) return issues.list;
  reportOverlaps(
    rows.baris.map(({ kode, i }) => ({ kode, path: ['baris', i, 'wilayah'] })),
    issues,
  );
  reportOverlaps(
    (rows.diharapkan ?? []).map((kode, i) => ({ kode, path: ['diharapkan', i] })),
    issues,
  );
  return issues.list;
}

function reportOverlaps(occurrences: readonly LocatedCode[], issues: Issues): void {
  const known = new Set(occurrences.map(({ kode }) => kode));
  for (const { kode, path } of occurrences) {
    const induk = ancestorsOf(kode).find((atas) => known.has(atas));
    if (induk !== undefined) issues.add(regionOverlap, path, kode, { induk });
  }
}

/** `63.05.01` lies in `63.05` and in `63`. */
function ancestorsOf(kode: string): string[] {
  const parts = kode.split('.');
  return parts.slice(1).map((_, i) => parts.slice(0, parts.length - 1 - i).join('.'));
}
