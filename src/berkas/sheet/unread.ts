import { unreadContent } from '../../issue/files.js';
import { type Issue, makeIssue } from '../../issue/issue.js';

/** Counts what a file holds beside its text and is not read, so that its reader can say so. */
export class Unread {
  readonly #counts = new Map<string, { count: number; readonly places: string[] }>();

  /** `place`: where it stands, in words, where that is known. */
  add(apa: string, place?: string): void {
    const known = this.#counts.get(apa) ?? { count: 0, places: [] };
    known.count += 1;
    if (place !== undefined && known.places.length < 10 && !known.places.includes(place))
      known.places.push(place);
    this.#counts.set(apa, known);
  }

  /** One note for each kind of thing; a document inside of a document is missed, so that is an error. */
  get issues(): readonly Issue[] {
    return [...this.#counts].map(([apa, { count, places }]): Issue => {
      const facts = { apa, jumlah: count, tempat: places.join(', ') };
      const issue = makeIssue(unreadContent, { asal: 'teks', path: [] }, undefined, facts);
      return apa === 'sisipan' ? issue : { ...issue, tingkat: 'catatan' };
    });
  }
}
