import { notExpected, notInside } from '../issue/aggregation.js';
import { badFormat, duplicate } from '../issue/definition.js';
import { argument, formatPath, type Path } from '../issue/path.js';
import type { Report } from '../issue/report.js';
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
  report: Report,
): void {
  const given = baris.map(({ kode, i }) => ({ kode, path: ['baris', i, menurut] }));
  const expected = (diharapkan ?? []).map((kode, i) => ({ kode, path: ['diharapkan', i] }));
  const around = untuk === undefined ? [] : [{ kode: untuk, path: ['untuk'] }];
  for (const { kode, path } of [...around, ...given, ...expected]) {
    if (!rules.isCode(kode)) report.add(badFormat, path, kode, { contoh: rules.contoh });
  }
  if (report.issues.length > 0) return;
  reportRepeated(given, report);
  reportRepeated(expected, report);
  if (untuk !== undefined) reportOutside([...given, ...expected], untuk, rules, report);
  if (diharapkan !== undefined) reportUnexpected(given, diharapkan, report);
}

function reportRepeated(occurrences: readonly LocatedCode[], report: Report): void {
  const first = new Map<string, Path>();
  for (const { kode, path } of occurrences) {
    const seen = first.get(kode);
    if (seen === undefined) first.set(kode, path);
    else report.add(duplicate, path, kode, { kunci: 'kode', pertama: formatPath(argument(...seen)) });
  }
}

function reportOutside(
  occurrences: readonly LocatedCode[],
  luar: string,
  { contains }: CodeRules,
  report: Report,
): void {
  for (const { kode, path } of occurrences) {
    if (!contains(luar, kode)) report.add(notInside, path, kode, { luar });
  }
}

function reportUnexpected(
  given: readonly LocatedCode[],
  diharapkan: readonly string[],
  report: Report,
): void {
  const known = new Set(diharapkan);
  for (const { kode, path } of given) {
    if (!known.has(kode)) report.add(notExpected, path, kode, {});
  }
}
