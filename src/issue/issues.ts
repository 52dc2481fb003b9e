import { tooManyIssues } from './input.js';
import { type Fakta, type FaktaOf, type Issue, type IssueKind, makeIssue } from './issue.js';
import type { Parsed } from './parsed.js';
import type { Asal, Path, Place } from './path.js';

/** Most issues that are collected: a stranger's definition can be wrong in a million places. */
const MAX_ISSUES = 1000;

/** Collects the issues of one definition, or of one argument. */
export class Issues {
  readonly #list: Issue[] = [];
  readonly #asal: Asal;

  constructor(asal: Asal = 'definisi') {
    this.#asal = asal;
  }

  /** Adds an issue. Gives undefined, which a reader can return as its value: there is none. */
  add<K extends IssueKind>(kind: K, path: Path, value: unknown, fakta: FaktaOf<K> & Fakta): undefined {
    // Beyond the bound no sentence is made, because making sentences is what takes time.
    if (this.isFull) return undefined;
    return this.push(makeIssue(kind, { asal: this.#asal, path }, value, fakta));
  }

  /** Adds an issue that was made elsewhere, as it is. */
  push(issue: Issue): undefined {
    if (this.#list.length < MAX_ISSUES) this.#list.push(issue);
    else if (this.#list.length === MAX_ISSUES) {
      const place: Place = { asal: this.#asal, path: [] };
      this.#list.push(makeIssue(tooManyIssues, place, undefined, { batas: MAX_ISSUES }));
    }
    return undefined;
  }

  /** The value of what was read elsewhere; undefined when it failed, and then its issues are added. */
  take<T>(read: Parsed<T>): T | undefined {
    if (read.ok) return read.value;
    for (const issue of read.issues) this.push(issue);
    return undefined;
  }

  /** True when nothing more will be added, so that a rule may stop looking. */
  get isFull(): boolean {
    return this.#list.length > MAX_ISSUES;
  }

  /** True as long as nothing is wrong. */
  get isEmpty(): boolean {
    return this.#list.length === 0;
  }

  /** True when something at or below a path is wrong. */
  hasAt(path: Path): boolean {
    return this.#list.some((issue) => path.every((step, i) => issue.path[i] === step));
  }

  /** All that was found, in the order in which it was found. */
  get list(): readonly Issue[] {
    return this.#list;
  }

  /** The value when no issue was found, else the issues. */
  parsed<T>(value: () => T): Parsed<T> {
    return this.isEmpty ? { ok: true, value: value() } : { ok: false, issues: this.#list };
  }
}
