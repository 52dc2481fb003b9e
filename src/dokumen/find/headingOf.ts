import { distance } from './distance.js';
import { type Heading, type HeadingPeriod, isPeriodHeading } from './heading.js';
import { headingWords } from './headingWords.js';
import { periodIn } from './periodIn.js';

/** Longest text that is looked at as a heading. */
const MAX_HEADING = 200;

/** What a heading says; undefined when its words are not in the list letter by letter. */
export function headingOf(text: string): Heading | undefined {
  if (text.length > MAX_HEADING) return undefined;
  const { period, rest } = periodIn(text);
  const words = wordsOf(rest);
  if (words === '' && period.periode !== undefined) return { jenis: 'target', ...period };
  const known = headingWords.get(words) ?? headingWords.get(words.replace(/^tahun | (?:tahun|pada|th)$/, ''));
  return known === undefined ? undefined : withPeriod(known, period);
}

/**
 * What a heading with a misprint says: one letter in six may be wrong, and one in a text of four or five. A sasaran of a level
 * that is not in the list is one too. Undefined when it is neither.
 */
export function nearestHeading(text: string): Heading | undefined {
  if (text.length > MAX_HEADING) return undefined;
  const { period, rest } = periodIn(text);
  const words = wordsOf(rest);
  if (words.length < 4) return undefined;
  const most = Math.floor(words.length / 6) + (words.length < 6 ? 1 : 0);
  for (const [name, heading] of headingWords) {
    if (name.length > 3 && distance(words, name, most) <= most) return withPeriod(heading, period);
  }
  // "Sasaran Bupati": a level that is not in the list.
  const tingkat = /^sasaran (.+)$/.exec(words)?.[1]?.replaceAll(' ', '-');
  return tingkat === undefined ? undefined : { jenis: 'sasaran', tingkat };
}

function withPeriod(heading: Heading, period: HeadingPeriod): Heading {
  return isPeriodHeading(heading) ? { ...heading, ...period } : heading;
}

function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
