import { describingWords } from './describingWords.js';
import type { Heading } from './heading.js';
import { nameWords } from './nameWords.js';
import { valueWords } from './valueWords.js';

/** The headings as agencies write them, each with what it says. */
const known = [...nameWords, ...describingWords, ...valueWords].map(
  ([heading, words]) => [heading, words.split(/,\s+/)] as const,
);

/** What each heading says, by its words. */
export const headingWords: ReadonlyMap<string, Heading> = new Map(
  known.flatMap(([heading, list]) => list.map((words) => [words, heading] as const)),
);

/** The usual heading of a column of sasaran of one level. */
export function wordsForTingkat(tingkat: string | undefined): string {
  const found = known.find(([heading]) => heading.jenis === 'sasaran' && heading.tingkat === tingkat);
  return found?.[1][0] ?? `sasaran ${tingkat}`;
}
