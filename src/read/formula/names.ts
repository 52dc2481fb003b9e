import { collapse } from '../collapse.js';
import { idFrom, withMark } from './idFrom.js';

/**
 * Gives every label an id made from its words. The same label always gets the same id, and two labels never share one: a
 * label that is too long, or whose words give an id that is taken, has a short mark of its own text at the end.
 */
export class Names {
  readonly #labels = new Map<string, string>();
  readonly #taken = new Set<string>();
  /** How many marks were tried for a text that came again. */
  readonly #tried = new Map<string, number>();

  /** The id of a label, or of whatever else has a text: the same each time. */
  idOf(label: string): string {
    const text = collapse(label);
    const known = this.#labels.get(text);
    if (known !== undefined) return known;
    const id = this.#free(text);
    this.#labels.set(text, id);
    this.#taken.add(id);
    return id;
  }

  /** A new id for a text that may have been met before, as two indicators may have one name. */
  newId(text: string): string {
    const id = this.#free(collapse(text));
    this.#taken.add(id);
    return id;
  }

  #free(text: string): string {
    const id = idFrom(text);
    if (!this.#taken.has(id)) return id;
    for (let n = this.#tried.get(text) ?? 0; ; n += 1) {
      const marked = withMark(id, n === 0 ? text : `${text} ${n}`);
      this.#tried.set(text, n + 1);
      if (!this.#taken.has(marked)) return marked;
    }
  }

  /** Every label with its id, in the order in which they were met. */
  get labels(): ReadonlyMap<string, string> {
    return this.#labels;
  }
}
