import type { Issue, Place } from './issue.js';
import { formatPath } from './path.js';

/** The same issue seen from further out: at a place that leads to what it was found in. */
export function relocate(issue: Issue, place: Place): Issue {
  const sentence = issue.message.slice(formatPath(issue).length);
  return { ...issue, ...place, message: formatPath(place) + sentence };
}
