import { mixedCodes, regionOverlap } from '../issue/aggregation.js';
import type { Issues } from '../issue/issues.js';
import { allOf, type CodeRules, type Codes, checkCodes } from './checkCodes.js';
import type { LocatedCodes } from './codeList.js';
import {
  CONTOH_WILAYAH,
  chainOf,
  isKodeWilayah,
  isWithin,
  type SistemWilayah,
  sistemOf,
} from './kodeWilayah.js';

const regionRules: CodeRules = {
  contoh: CONTOH_WILAYAH,
  isCode: isKodeWilayah,
  contains: isWithin,
};

const unitRules: CodeRules = {
  contoh: 'PKM-01, Dinas Kesehatan',
  isCode: (kode) => kode !== '' && kode.length <= 200,
  // Units are a flat list: which of them belong to the whole is for the caller to know.
  contains: () => true,
};

/** Checks units: any text will do. */
export function checkUnits(codes: Codes, issues: Issues): void {
  checkCodes(codes, unitRules, issues);
}

/** Checks regions: all codes are of one system, and no region stands beside one that it lies in, which would count it twice. */
export function checkRegions(codes: Codes, issues: Issues): void {
  const before = issues.list.length;
  reportMixed(codes, issues);
  if (issues.list.length > before) return;
  checkCodes(codes, regionRules, issues);
  if (issues.list.length > before) return;
  reportOverlaps(codes.given, issues);
  if (codes.expected !== undefined) reportOverlaps(codes.expected, issues);
}

function reportMixed(codes: Codes, issues: Issues): void {
  let first: { readonly kode: string; readonly sistem: SistemWilayah } | undefined;
  for (const codeList of allOf(codes)) {
    for (const [i, kode] of codeList.list.entries()) {
      const sistem = sistemOf(kode);
      if (sistem === undefined) continue;
      first ??= { kode, sistem };
      if (sistem === first.sistem) continue;
      const fakta = { sistem, pertama: first.kode, sistemPertama: first.sistem };
      issues.add(mixedCodes, codeList.pathOf(i), kode, fakta);
    }
  }
}

function reportOverlaps(codes: LocatedCodes, issues: Issues): void {
  const { list } = codes;
  // Regions of one level cannot lie in each other.
  const level = levelOf(list[0] ?? '');
  if (list.every((kode) => levelOf(kode) === level)) return;
  const known = new Set(list);
  for (const [i, kode] of list.entries()) {
    const induk = chainOf(kode)
      .slice(0, -1)
      .findLast((atas) => known.has(atas));
    if (induk !== undefined) issues.add(regionOverlap, codes.pathOf(i), kode, { induk });
  }
}

/** How many dots a code has; of a code of BPS how long it is. */
function levelOf(kode: string): number {
  let dots = 0;
  for (let i = kode.indexOf('.'); i !== -1; i = kode.indexOf('.', i + 1)) dots += 1;
  return dots > 0 ? dots : -kode.length;
}
