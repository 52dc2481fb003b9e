import type { Issue } from './issue.js';
import { formatPath, type Place } from './path.js';

/** The same issue with a longer path: one that begins at what the caller passed in. */
export function relocate(issue: Issue, place: Place): Issue {
  return { ...issue, ...place, message: `${formatPath(place)}: ${issue.kalimat}` };
}
