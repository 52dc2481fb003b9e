import { raise } from './indikatorError.js';
import { type Fakta, type FaktaOf, type IssueKind, makeIssue } from './issue.js';
import type { Place } from './path.js';

/** Throws the one error with a single issue, for the functions that return a value as it is. */
export function raiseIssue<K extends IssueKind>(
  kind: K,
  place: Place,
  value: unknown,
  fakta: FaktaOf<K> & Fakta,
): never {
  raise([makeIssue(kind, place, value, fakta)]);
}
