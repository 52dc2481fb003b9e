import { type Fakta, type FaktaOf, type Issue, type IssueKind, makeIssue } from '../issue/issue.js';
import { Issues } from '../issue/issues.js';
import { relocate } from '../issue/relocate.js';

/** Where a cell stands, counted from 1, and the heading of its column. */
export interface Tempat {
  readonly baris: number;
  readonly kolom: number;
  readonly judul: string;
}

/** Collects what was found wrong, or worth knowing, while a table was read. */
export class Temuan {
  readonly #issues = new Issues();

  /** A problem of one cell. The text of the cell is shown: it is part of the table. */
  cell<K extends IssueKind>(
    kind: K,
    tempat: Tempat,
    teks: string | undefined,
    fakta: Omit<FaktaOf<K>, keyof Tempat> & Fakta,
    tingkat: Issue['tingkat'] = 'salah',
  ): void {
    // Every kind that is said of a cell takes its place and what is given here.
    const all = { ...fakta, ...tempat, judul: tempat.judul.slice(0, 40) } as unknown as FaktaOf<K> & Fakta;
    this.#issues.push({ ...makeIssue(kind, { asal: 'teks', path: pathOf(tempat) }, teks, all), tingkat });
  }

  /** A problem of the text as a whole, or of one row. */
  add<K extends IssueKind>(
    kind: K,
    baris: number | undefined,
    fakta: FaktaOf<K> & Fakta,
    tingkat: Issue['tingkat'] = 'salah',
  ): void {
    const path = baris === undefined ? [] : ['baris', baris - 1];
    this.#issues.push({ ...makeIssue(kind, { asal: 'teks', path }, undefined, fakta), tingkat });
  }

  /** Problems that a reader of numbers or formulas found inside a cell, from the character `from` on. */
  inside(issues: readonly Issue[], tempat: Tempat, from = 0): void {
    for (const issue of issues) {
      const [first, ...rest] = issue.path;
      const inner = typeof first === 'number' ? [first + from, ...rest] : issue.path;
      this.#issues.push(relocate(issue, { asal: 'teks', path: [...pathOf(tempat), ...inner] }));
    }
  }

  get issues(): readonly Issue[] {
    return this.#issues.list;
  }
}

function pathOf({ baris, kolom }: Tempat): readonly (string | number)[] {
  return ['baris', baris - 1, 'kolom', kolom - 1];
}
