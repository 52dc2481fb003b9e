import { type Bahasa, formatIssue } from './formatIssue.js';
import type { Issue } from './issue.js';
import { formatPath } from './path.js';

/** What an issue says, without its place: for whoever sees the place, or has no use for a path. */
export function sentenceOf(issue: Issue, bahasa: Bahasa = 'id'): string {
  return formatIssue(issue, bahasa).slice(formatPath(issue, bahasa).length + ': '.length);
}
