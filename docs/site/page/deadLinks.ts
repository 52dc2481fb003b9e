import { posix } from 'node:path';

const LINK = /<(?:a|link|script|img|iframe)\b[^>]*?\b(?:href|src)="([^"]*)"/g;
const ID = /\sid="([^"]*)"/g;

/**
 * Every link between pages that leads nowhere: to a file that is not there, or to a place that its page does not have.
 *
 * @param files The text of every page by its path; other files with any text.
 */
export function deadLinks(files: ReadonlyMap<string, string>): string[] {
  const ids = new Map<string, ReadonlySet<string>>();
  const idsOf = (path: string) => {
    const known =
      ids.get(path) ?? new Set([...(files.get(path) ?? '').matchAll(ID)].map(([, id = '']) => id));
    ids.set(path, known);
    return known;
  };
  const isDead = (from: string, link: string): boolean => {
    if (/^[a-z]+:/.test(link)) return false;
    const [file = '', place] = link.split('#');
    const path = file === '' ? from : posix.join(posix.dirname(from), file.replace(/\?.*$/, ''));
    if (!files.has(path)) return true;
    // What stands behind # on the page to try things out is a definition, not a place.
    return (
      place !== undefined &&
      place !== '' &&
      !place.includes('=') &&
      !idsOf(path).has(decodeURIComponent(place))
    );
  };
  return [...files].flatMap(([path, text]) =>
    path.endsWith('.html')
      ? [...text.matchAll(LINK)].flatMap(([, link = '']) => (isDead(path, link) ? [`${path}: ${link}`] : []))
      : [],
  );
}
