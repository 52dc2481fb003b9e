import { describe } from './describe.js';
import type { KodeIssue } from './kinds.js';
import { type Asal, formatPath, type Path, type Place } from './path.js';

/**
 * Facts of an issue: the numbers and words its sentence is made from.
 *
 * @example
 * ```ts
 * const hasil = evaluate(pmks, { terlayani: 161, seluruh: 160 });
 * const fakta: Fakta | undefined = hasil.ok ? undefined : hasil.issues[0]?.fakta;
 * fakta?.bagian; // => '161'
 * ```
 */
export type Fakta = Readonly<Record<string, string | number>>;

/**
 * One problem, as data.
 *
 * `code` is stable API (docs/spec.md lists every code); `path` leads to the caller's own value, counted
 * from what was passed in; `ditemukan` is a short form of the value found there; `fakta` holds what the
 * sentence says. `kalimat` is that sentence in Indonesian, `message` the same behind its place; {@link formatIssue} gives
 * English.
 * `tingkat` is `'salah'` when there is no result because of it, `'catatan'` when it is only worth knowing.
 *
 * @example
 * ```ts
 * const hasil = evaluate(pmks, { terlayani: 0, seluruh: 0 });
 * hasil.ok ? [] : hasil.issues.map((issue) => [issue.code, issue.path, issue.ditemukan]);
 * // => [['zero-over-zero', ['seluruh'], '0']]
 * ```
 */
export interface Issue {
  readonly code: KodeIssue;
  readonly path: Path;
  readonly kalimat: string;
  readonly message: string;
  readonly tingkat: 'salah' | 'catatan';
  readonly asal: Asal;
  /** The heading of the column, where the place is a cell of a table that has one. */
  readonly judul?: string;
  readonly ditemukan: string;
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
