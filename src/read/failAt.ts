import { type Fakta, type FaktaOf, type IssueKind, makeIssue } from '../issue/issue.js';
import type { Parsed } from '../issue/parsed.js';

/** A reading that failed. */
export type Failed = Extract<Parsed<never>, { readonly ok: false }>;

/** The one problem that ended a reading, at a character of the text. */
export function failAt<K extends IssueKind>(
  kind: K,
  position: number,
  value: string | undefined,
  fakta: FaktaOf<K> & Fakta,
): Failed {
  return { ok: false, issues: [makeIssue(kind, { asal: 'teks', path: [position] }, value, fakta)] };
}
