import type { Issue } from './issue.js';
import { formatPath, type Place } from './path.js';

/** The same issue seen from further out: at a place that leads to what it was found in. */
export function relocate(issue: Issue, place: Place): Issue {
  const sentence = issue.message.slice(formatPath(issue).length);
  return { ...issue, ...place, message: formatPath(place) + sentence };
}
