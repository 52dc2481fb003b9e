import type { Heading } from './heading.js';
import { headingOf } from './headingOf.js';
import { isNoHeading } from './isNoHeading.js';
import { wordsOf } from './wordsOf.js';

/** What the texts of one document say as headings: a row is asked for headings, a card and another table, each text once. */
export class Headings {
  readonly #known = new Map<string, Heading | undefined>();
  readonly #leading = new Map<string, boolean>();

  /** What a heading says; undefined when its words are not in the list letter by letter. */
  of(text: string): Heading | undefined {
    if (this.#known.has(text)) return this.#known.get(text);
    const found = headingOf(text);
    this.#known.set(text, found);
    return found;
  }

  /** True for words that only lead to a name or a period: "Uraian", and "Tahun" under "Target", above the years. */
  leads(text: string): boolean {
    const known = this.#leading.get(text);
    if (known !== undefined) return known;
    const found =
      !/[\p{L}\p{N}]/u.test(text) || (!isNoHeading(text) && /^(?:uraian|nama|)$/.test(wordsOf(text)));
    this.#leading.set(text, found);
    return found;
  }
}
