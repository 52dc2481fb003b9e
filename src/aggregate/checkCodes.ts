import { notExpected, notInside } from '../issue/aggregation.js';
import { badFormat, duplicate } from '../issue/definition.js';
import type { Issues } from '../issue/issues.js';
import { argument, formatPath } from '../issue/path.js';
import type { LocatedCodes } from './codeList.js';

/** The codes of one dimension: those of the rows, each once; those expected; and the whole around them. */
export interface Codes {
  readonly given: LocatedCodes;
  readonly expected: LocatedCodes | undefined;
  readonly whole: LocatedCodes | undefined;
}

/** What a kind of code must satisfy beside being well-formed. */
export interface CodeRules {
  readonly contoh: string;
  isCode(kode: string): boolean;
  /** True when `dalam` lies in `luar` or is the same. */
  contains(luar: string, dalam: string): boolean;
}

/** All codes of a dimension, list by list. */
export function allOf({ given, expected, whole }: Codes): readonly LocatedCodes[] {
  return [whole, given, expected].filter((one) => one !== undefined);
}

/** Every code is well-formed, lies in what the figure is for, and is one of those expected. */
export function checkCodes(codes: Codes, rules: CodeRules, issues: Issues): void {
  const { given, expected, whole } = codes;
  const before = issues.list.length;
  for (const codeList of allOf(codes)) {
    for (const [i, kode] of codeList.list.entries()) {
      if (!rules.isCode(kode)) issues.add(badFormat, codeList.pathOf(i), kode, { contoh: rules.contoh });
    }
  }
  if (issues.list.length > before) return;
  if (expected !== undefined) reportRepeated(expected, issues);
  const [luar] = whole?.list ?? [];
  if (luar !== undefined) {
    reportOutside(given, luar, rules, issues);
    if (expected !== undefined) reportOutside(expected, luar, rules, issues);
  }
  if (expected !== undefined) reportUnexpected(given, expected, issues);
}

function reportRepeated({ list, pathOf }: LocatedCodes, issues: Issues): void {
  const first = new Map<string, number>();
  for (const [i, kode] of list.entries()) {
    const seen = first.get(kode);
    if (seen === undefined) first.set(kode, i);
    else {
      const pertama = formatPath(argument(...pathOf(seen)));
      issues.add(duplicate, pathOf(i), kode, { kunci: 'kode', pertama });
    }
  }
}

function reportOutside(codes: LocatedCodes, luar: string, { contains }: CodeRules, issues: Issues): void {
  for (const [i, kode] of codes.list.entries()) {
    if (!contains(luar, kode)) issues.add(notInside, codes.pathOf(i), kode, { luar });
  }
}

function reportUnexpected(given: LocatedCodes, expected: LocatedCodes, issues: Issues): void {
  const known = new Set(expected.list);
  for (const [i, kode] of given.list.entries()) {
    if (!known.has(kode)) issues.add(notExpected, given.pathOf(i), kode, {});
  }
}
