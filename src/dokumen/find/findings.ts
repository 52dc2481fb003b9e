import { type Fakta, type FaktaOf, type Issue, type IssueKind, makeIssue } from '../../issue/issue.js';
import { Issues } from '../../issue/issues.js';
import type { Place } from '../../issue/path.js';
import { relocate } from '../../issue/relocate.js';

/** Where a cell stands: its row and column, counted from 1, and the heading of its column. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
  readonly heading: string;
  /** The row of that heading; *undefined*: the row of the cell. */
  readonly below?: number;
}

/** A heading in a sentence is cut to this many characters, and an ellipsis says so. */
const MAX_HEADING = 40;

/** Collects what was found wrong, or worth knowing, while a table was read. */
export class Findings {
  #issues = new Issues();
  /** What was told of columns as a whole. */
  readonly #columns = new Set<string>();

  /** A problem of one cell; its text is shown, since it is part of the table. */
  cell<K extends IssueKind>(
    kind: K,
    place: CellPlace,
    text: string | undefined,
    facts: FaktaOf<K> & Fakta,
    tingkat: Issue['tingkat'] = 'salah',
  ): void {
    // Beyond the bound no sentence is made, because making sentences is what takes time.
    if (this.#issues.isFull) return;
    this.#issues.push({ ...makeIssue(kind, placeOf(place), onOneLine(text), facts), tingkat });
  }

  /** A problem of a column, found in one of its cells: it is told once, at the heading. */
  column<K extends IssueKind>(
    kind: K,
    { column, heading, row, below = row }: CellPlace,
    facts: FaktaOf<K> & Fakta,
    tingkat: Issue['tingkat'] = 'salah',
  ): void {
    const key = JSON.stringify([kind.code, facts, below, column]);
    if (this.#columns.has(key)) return;
    this.#columns.add(key);
    this.cell(kind, { row: below, column, heading }, heading === '' ? undefined : heading, facts, tingkat);
  }

  /** A problem of one row, or of the text as a whole when no row is given. */
  add<K extends IssueKind>(
    kind: K,
    row: number | undefined,
    facts: FaktaOf<K> & Fakta,
    tingkat: Issue['tingkat'] = 'salah',
    text?: string,
  ): void {
    if (this.#issues.isFull) return;
    const path = row === undefined ? [] : ['baris', row - 1];
    this.#issues.push({ ...makeIssue(kind, { asal: 'teks', path }, onOneLine(text), facts), tingkat });
  }

  /** Problems that were found inside the text of a cell, in the part that begins at the character `from`. */
  inside(issues: readonly Issue[], place: CellPlace, from = 0): void {
    for (const issue of this.#issues.isFull ? [] : issues) {
      const [first] = issue.path;
      const { path, ...outer } = placeOf(place);
      const inner = typeof first === 'number' ? [first + from] : [];
      this.#issues.push(relocate(issue, { ...outer, path: [...path, ...inner] }));
    }
  }

  /** Problems of the definition that a cell, or the text as a whole, was made into: a path in it means nothing to readers. */
  made(issues: readonly Issue[], place?: CellPlace): void {
    const where: Place = place === undefined ? { asal: 'teks', path: [] } : placeOf(place);
    for (const issue of this.#issues.isFull ? [] : issues) this.#issues.push(relocate(issue, where));
  }

  /** Why there is no document at all; what was said of single cells, that their texts are kept, is true no more. */
  refuse(issues: readonly Issue[]): void {
    this.#issues = new Issues();
    this.made(issues);
  }

  get issues(): readonly Issue[] {
    return this.#issues.list;
  }
}

function onOneLine(text: string | undefined): string | undefined {
  return text?.replace(/\s+/g, ' ');
}

function placeOf({ row, column, heading }: CellPlace): Place {
  const path = ['baris', row - 1, 'kolom', column - 1];
  return { asal: 'teks', path, ...(heading === '' ? {} : { judul: shortHeading(heading) }) };
}

function shortHeading(heading: string): string {
  return heading.length > MAX_HEADING ? `${heading.slice(0, MAX_HEADING).trimEnd()}…` : heading;
}
