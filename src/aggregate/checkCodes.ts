import { notExpected, notInside } from '../issue/aggregation.js';
import { badFormat, duplicate } from '../issue/definition.js';
import { type Issue, makeIssue } from '../issue/issue.js';
import { formatPath, type Path } from '../issue/path.js';
import { argument, type Rows } from './readRows.js';

/** What a kind of code must satisfy beside being well-formed. */
export interface CodeRules {
  readonly contoh: string;
  isCode(kode: string): boolean;
  /** True when `dalam` lies in `luar` or is the same. */
  contains(luar: string, dalam: string): boolean;
}

interface Occurrence {
  readonly kode: string;
  readonly path: Path;
}

/** Every code is well-formed, stands once, lies in what the figure is for, and is one of those expected. */
export function checkCodes({ menurut, baris, untuk, diharapkan }: Rows, rules: CodeRules): Issue[] {
  const given = baris.map(({ kode, i }) => ({ kode, path: ['baris', i, menurut] }));
  const expected = (diharapkan ?? []).map((kode, i) => ({ kode, path: ['diharapkan', i] }));
  const around = untuk === undefined ? [] : [{ kode: untuk, path: ['untuk'] }];
  const malformed = [...around, ...given, ...expected]
    .filter(({ kode }) => !rules.isCode(kode))
    .map(({ kode, path }) => makeIssue(badFormat, argument(...path), kode, { contoh: rules.contoh }));
  if (malformed.length > 0) return malformed;
  return [
    ...repeated(given),
    ...repeated(expected),
    ...outside([...given, ...expected], untuk, rules),
    ...unexpected(given, diharapkan),
  ];
}

function repeated(occurrences: readonly Occurrence[]): Issue[] {
  const first = new Map<string, Path>();
  return occurrences.flatMap(({ kode, path }) => {
    const seen = first.get(kode);
    if (seen === undefined) first.set(kode, path);
    const pertama = formatPath(argument(...(seen ?? [])));
    return seen === undefined
      ? []
      : [makeIssue(duplicate, argument(...path), kode, { kunci: 'kode', pertama })];
  });
}

function outside(
  occurrences: readonly Occurrence[],
  luar: string | undefined,
  { contains }: CodeRules,
): Issue[] {
  if (luar === undefined) return [];
  return occurrences
    .filter(({ kode }) => !contains(luar, kode))
    .map(({ kode, path }) => makeIssue(notInside, argument(...path), kode, { luar }));
}

function unexpected(given: readonly Occurrence[], diharapkan: readonly string[] | undefined): Issue[] {
  if (diharapkan === undefined) return [];
  const known = new Set(diharapkan);
  return given
    .filter(({ kode }) => !known.has(kode))
    .map(({ kode, path }) => makeIssue(notExpected, argument(...path), kode, {}));
}
