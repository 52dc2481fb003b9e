import { readdirSync, readFileSync } from 'node:fs';

/** What a case expects, or what an implementation says: the keys are those of docs/spec.md, "Vectors". */
export type Answer = Readonly<Record<string, unknown>>;

/** One case: its name where it has one, what is given, what is expected. */
export interface Case {
  readonly nama?: string;
  readonly source?: string;
  readonly expect: Answer;
  readonly [given: string]: unknown;
}

/** Cases that share a definition, a rule of docs/spec.md and a source. */
export interface Group {
  readonly id: string;
  readonly rule: string;
  readonly source: string;
  readonly cases: readonly Case[];
  readonly [given: string]: unknown;
}

/** One file of the conformance pack. */
export interface Pack {
  readonly file: string;
  readonly format: number;
  readonly kind: string;
  readonly about: string;
  readonly groups: readonly Group[];
}

const folder = new URL('./', import.meta.url);

/** The conformance pack, as the build copies it into the package. */
export const packs: readonly Pack[] = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .map((file) => ({ file, ...JSON.parse(readFileSync(new URL(file, folder), 'utf8')) }));

/** Every case with its group and the kind of question. */
export const cases = packs.flatMap(({ file, kind, groups }) =>
  groups.flatMap((group) =>
    group.cases.map((one, i) => ({ file, kind, group, case: one, name: nameOf(group, one, i) })),
  ),
);

function nameOf(group: Group, { nama }: Case, i: number): string {
  return `[${group.rule}] ${group.id}[${i}]${nama === undefined ? '' : ` ${nama}`}`;
}
