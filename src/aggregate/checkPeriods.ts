import { containsKurun, type Kurun, kurunOf } from '../definition/kurun.js';
import { periodKind } from '../issue/aggregation.js';
import type { Issues } from '../issue/issues.js';
import { type CodeRules, type Codes, checkCodes } from './checkCodes.js';
import type { LocatedCodes } from './codeList.js';

/** The months of a period; undefined for a text that is none, and for a range that is upside down. */
export function wholeKurun(periode: string): Kurun | undefined {
  const kurun = kurunOf(periode);
  return kurun !== undefined && kurun.awal <= kurun.akhir ? kurun : undefined;
}

/** Checks the periods of rows: all are of one kind, and none is a range of years, because ranges could overlap. */
export function checkPeriods(codes: Codes, whole: Kurun | undefined, issues: Issues): void {
  const before = issues.list.length;
  checkCodes(codes, rulesWithin(whole), issues);
  if (issues.list.length > before) return;
  const [first] = codes.given.list;
  reportOtherKinds(codes.given, first, issues);
  if (codes.expected !== undefined) reportOtherKinds(codes.expected, first, issues);
}

function reportOtherKinds(codes: LocatedCodes, first: string | undefined, issues: Issues): void {
  const jenis = kurunOf(first ?? '')?.jenis;
  for (const [i, kode] of codes.list.entries()) {
    const own = kurunOf(kode)?.jenis;
    if (own !== 'rentang' && (jenis === undefined || own === jenis)) continue;
    issues.add(periodKind, codes.pathOf(i), kode, { pertama: own === 'rentang' ? '' : (first ?? kode) });
  }
}

/** The rules of periods within a span, which may be longer than the period that names it. */
function rulesWithin(whole: Kurun | undefined): CodeRules {
  return {
    contoh: '2022, 2022-S1, 2022-T3, 2022-07',
    isCode: (periode) => wholeKurun(periode) !== undefined,
    contains(_, dalam) {
      const inner = kurunOf(dalam);
      return whole === undefined || inner === undefined || containsKurun(whole, inner);
    },
  };
}
