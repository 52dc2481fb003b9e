import type { CellPlace } from '../find/findings.js';

/** Where a part of a composed text comes from: a cell, and a position in its text. */
export interface Source {
  readonly place: CellPlace;
  readonly at: number;
}

/** A text put together from parts of cells, which knows where each part comes from. */
export class ComposedText {
  text = '';
  readonly #parts: { readonly from: number; readonly source: Source }[] = [];

  /** Adds signs that stand in no cell. */
  sign(text: string): this {
    this.text += text;
    return this;
  }

  /** Adds a part of a cell. */
  add(text: string, source: Source): this {
    this.#parts.push({ from: this.text.length, source });
    this.text += text;
    return this;
  }

  /** Adds what another text has from one position up to another. */
  copy(other: ComposedText, from = 0, to = other.text.length): this {
    let at = from;
    for (const [i, part] of other.#parts.entries()) {
      const end = Math.min(to, other.#parts[i + 1]?.from ?? to);
      const begin = Math.max(from, part.from);
      if (begin >= end) continue;
      this.sign(other.text.slice(at, begin));
      this.add(other.text.slice(begin, end), { ...part.source, at: part.source.at + begin - part.from });
      at = end;
    }
    return this.sign(other.text.slice(at, to));
  }

  /** Adds a text on the same line, behind a space. */
  append(other: ComposedText): this {
    if (this.text !== '' && other.text !== '') this.sign(' ');
    return this.copy(other);
  }

  /** Where the character at a position comes from; the nearest part before it where it stands in none. */
  sourceOf(position: number): Source | undefined {
    const part = this.#parts.findLast(({ from }) => from <= position) ?? this.#parts[0];
    return part && { place: part.source.place, at: part.source.at + Math.max(0, position - part.from) };
  }

  /** The part from one position up to another, without the spaces around it. */
  slice(from: number, to = this.text.length): ComposedText {
    let [begin, end] = [from, to];
    while (begin < end && this.text.charAt(begin) === ' ') begin += 1;
    while (end > begin && this.text.charAt(end - 1) === ' ') end -= 1;
    return new ComposedText().copy(this, begin, end);
  }
}
