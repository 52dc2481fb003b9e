import type { Heading } from './heading.js';

/** What some headings say, and those headings: in small letters without punctuation, separated by commas. */
export type WordList = readonly [heading: Heading, words: string];
