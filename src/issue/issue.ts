import { describe } from './describe.js';
import type { KodeIssue } from './kodeIssue.js';
import { type Asal, formatPath, type Path, type Place } from './path.js';

/** Facts of an issue: the numbers and words its sentence is made from. */
export type Fakta = Readonly<Record<string, string | number>>;

/**
 * One problem, as data. {@link formatIssue} gives its message in English.
 *
 * @example
 * ```ts
 * const hasil = evaluate(pmks, { terlayani: 0, seluruh: 0 });
 * hasil.ok ? [] : hasil.issues.map((issue) => [issue.code, issue.path, issue.ditemukan]);
 * // => [['zero-over-zero', ['seluruh'], '0']]
 * ```
 */
export interface Issue {
  /** The code of the kind of issue: stable, and listed in docs/spec.md. */
  readonly code: KodeIssue;
  /** The path to the caller's own value, counted from what was passed in. */
  readonly path: Path;
  /** The sentence in Indonesian, without the place, made from the facts. */
  readonly kalimat: string;
  /** The message: the place, then the sentence. */
  readonly message: string;
  /**
   * The level: an error (`salah`) that stands in the way of a result, or a note (`catatan`) that is only worth
   * knowing.
   */
  readonly tingkat: 'salah' | 'catatan';
  /** The origin: what the path leads into. */
  readonly asal: Asal;
  /** The heading of the column, where the place is a cell of a table that has one. */
  readonly judul?: string;
  /** What was found there, in short form. */
  readonly ditemukan: string;
  /** The facts that the sentence is made from. */
  readonly fakta: Fakta;
}

/** What a kind of issue is: its code, and the Indonesian sentence made from its facts and what was found. */
export interface IssueKind {
  readonly code: KodeIssue;
  readonly kalimat: (fakta: never) => string;
}

/** The facts that a kind of issue needs; what was found is always there. */
export type FaktaOf<K extends IssueKind> = Omit<Parameters<K['kalimat']>[0], 'ditemukan'>;

/** Makes the issue of one kind at one place; `value` is the offending value itself. */
export function makeIssue<K extends IssueKind>(
  kind: K,
  place: Place,
  value: unknown,
  fakta: FaktaOf<K> & Fakta,
): Issue {
  const ditemukan = describe(value);
  // FaktaOf<K> and `ditemukan` together are what this kind's own sentence takes.
  const sentence = kind.kalimat as (fakta: object) => string;
  const kalimat = sentence({ ...fakta, ditemukan });
  return {
    code: kind.code,
    path: place.path,
    kalimat,
    message: `${formatPath(place)}: ${kalimat}`,
    tingkat: 'salah',
    asal: place.asal,
    ...(place.judul === undefined ? {} : { judul: place.judul }),
    ditemukan,
    fakta,
  };
}
