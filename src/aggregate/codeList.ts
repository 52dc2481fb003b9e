import type { Path } from '../issue/path.js';

/** Codes, and the way to where each stands first; a way is made only when it is asked for. */
export interface LocatedCodes {
  readonly list: readonly string[];
  pathOf(position: number): Path;
}

/** The codes of one dimension by position, each kept once with the row where it stood first. */
export class CodeList implements LocatedCodes {
  readonly #positions = new Map<string, number>();
  readonly #rows: number[] = [];
  readonly #wayTo: (row: number) => Path;
  /** The codes in the order in which they come. */
  readonly list: string[] = [];

  constructor(wayTo: (row: number) => Path) {
    this.#wayTo = wayTo;
  }

  /** The position of the code of a row; a new one is appended. */
  position(kode: string, row: number): number {
    const known = this.#positions.get(kode);
    if (known !== undefined) return known;
    this.#positions.set(kode, this.list.length);
    this.#rows.push(row);
    return this.list.push(kode) - 1;
  }

  pathOf(position: number): Path {
    return this.#wayTo(this.#rows[position] ?? 0);
  }
}
