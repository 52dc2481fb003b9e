import type { Issue } from './issue.js';
import { formatPath, type Place } from './path.js';

/** The same issue with a longer path: at a place that leads to what it was found in. */
export function relocate(issue: Issue, place: Place): Issue {
  return { ...issue, ...place, message: `${formatPath(place)}: ${issue.kalimat}` };
}
