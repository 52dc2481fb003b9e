import type { Heading } from './heading.js';
import { headingOf } from './headingOf.js';

/** What the texts of one document say as headings: a row is asked for headings, a card and another table, each text once. */
export class Headings {
  readonly #known = new Map<string, Heading | undefined>();

  /** What a heading says; undefined when its words are not in the list letter by letter. */
  of(text: string): Heading | undefined {
    const known = this.#known.get(text);
    if (known !== undefined || this.#known.has(text)) return known;
    const found = headingOf(text);
    this.#known.set(text, found);
    return found;
  }
}
