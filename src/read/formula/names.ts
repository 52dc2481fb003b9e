import { collapse } from '../decimal/parseAngka.js';
import { isId } from '../definition/id.js';

const MAX_ID = 64;

/**
 * Gives every label an id made from its words: `Jumlah PMKS (orang)` is `jumlahPmksOrang`. The same label always gets the
 * same id, and two labels never share one: a label that is too long, or whose words give an id that is taken, has a short
 * mark of its own text at the end.
 */
export class Names {
  readonly #labels = new Map<string, string>();
  readonly #taken = new Set<string>();
  /** How often a text was given an id of its own once more: so many marks were tried before. */
  readonly #again = new Map<string, number>();

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
    for (let n = this.#again.get(text) ?? 0; ; n += 1) {
      const marked = withMark(id, markOf(n === 0 ? text : `${text} ${n}`));
      this.#again.set(text, n + 1);
      if (!this.#taken.has(marked)) return marked;
    }
  }

  /** Every label with its id, in the order in which they were met. */
  get labels(): ReadonlyMap<string, string> {
    return this.#labels;
  }
}

/** The words of a text as one id; what is too long ends in a mark of the whole. */
export function idFrom(text: string): string {
  const words =
    text
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .match(/[A-Za-z0-9]+/g) ?? [];
  const joined = words.map((word, i) => (i === 0 ? word.toLowerCase() : capital(word))).join('');
  const id = /^[a-z]/.test(joined) ? joined : `v${joined}`;
  if (id === 'v') return withMark(id, markOf(text));
  return isId(id) ? id : withMark(id, markOf(text));
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}

function withMark(id: string, mark: string): string {
  const cut = id.slice(0, MAX_ID - mark.length);
  // Between two words where there is room, so that the id stays readable.
  const boundary = cut.length < id.length ? cut.search(/[A-Z][^A-Z]*$/) : cut.length;
  return cut.slice(0, boundary > MAX_ID / 2 ? boundary : cut.length) + mark;
}

/** Five letters and digits that depend on every character: FNV-1a, 32 bits. */
function markOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return `X${(hash >>> 0).toString(36).slice(-4).padStart(4, '0')}`;
}
