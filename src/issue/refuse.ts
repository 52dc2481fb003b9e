import { type Fakta, type FaktaOf, type IssueKind, makeIssue } from './issue.js';
import type { Parsed } from './parsed.js';
import type { Place } from './path.js';

/** What a reading gives that failed: a {@link Parsed} without a value. */
export type Refused = Extract<Parsed<never>, { readonly ok: false }>;

/** Ends a reading at its first problem. */
export function refuse<K extends IssueKind>(
  kind: K,
  place: Place,
  value: unknown,
  fakta: FaktaOf<K> & Fakta,
): Refused {
  return { ok: false, issues: [makeIssue(kind, place, value, fakta)] };
}
