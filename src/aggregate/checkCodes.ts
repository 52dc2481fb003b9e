import { notExpected, notInside } from '../issue/aggregation.js';
import { badFormat, duplicate } from '../issue/definition.js';
import type { Issues } from '../issue/issues.js';
import { argument, formatPath, type Path } from '../issue/path.js';
import type { Rows } from './readRows.js';

/** What a kind of code must satisfy beside being well-formed. */
export interface CodeRules {
  readonly contoh: string;
  isCode(kode: string): boolean;
  /** True when `dalam` lies in `luar` or is the same. */
  contains(luar: string, dalam: string): boolean;
}

/** A code and where it stands. */
export interface LocatedCode {
  readonly kode: string;
  readonly path: Path;
}

/** Every code is well-formed, stands once, lies in what the figure is for, and is one of those expected. */
export function checkCodes(
  { menurut, baris, untuk, diharapkan }: Rows,
  rules: CodeRules,
  issues: Issues,
): void {
  const given = baris.map(({ kode, i }) => ({ kode, path: ['baris', i, menurut] }));
  const expected = (diharapkan ?? []).map((kode, i) => ({ kode, path: ['diharapkan', i] }));
  const around = untuk === undefined ? [] : [{ kode: untuk, path: ['untuk'] }];
  for (const { kode, path } of [...around, ...given, ...expected]) {
    if (!rules.isCode(kode)) issues.add(badFormat, path, kode, { contoh: rules.contoh });
  }
  if (issues.list.length > 0) return;
  reportRepeated(given, issues);
  reportRepeated(expected, issues);
  if (untuk !== undefined) reportOutside([...given, ...expected], untuk, rules, issues);
  if (diharapkan !== undefined) reportUnexpected(given, diharapkan, issues);
}

function reportRepeated(occurrences: readonly LocatedCode[], issues: Issues): void {
  const first = new Map<string, Path>();
  for (const { kode, path } of occurrences) {
    const seen = first.get(kode);
    if (seen === undefined) first.set(kode, path);
    else issues.add(duplicate, path, kode, { kunci: 'kode', pertama: formatPath(argument(...seen)) });
  }
}

function reportOutside(
  occurrences: readonly LocatedCode[],
  luar: string,
  { contains }: CodeRules,
  issues: Issues,
): void {
  for (const { kode, path } of occurrences) {
    if (!contains(luar, kode)) issues.add(notInside, path, kode, { luar });
  }
}

function reportUnexpected(
  given: readonly LocatedCode[],
  diharapkan: readonly string[],
  issues: Issues,
): void {
  const known = new Set(diharapkan);
  for (const { kode, path } of given) {
    if (!known.has(kode)) issues.add(notExpected, path, kode, {});
  }
}
