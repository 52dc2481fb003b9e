import { tooManyIssues } from './input.js';
import { type Fakta, type FaktaOf, type Issue, type IssueKind, makeIssue } from './issue.js';
import type { Asal, Path, Place } from './path.js';

/** A definition of a stranger can be wrong in a million places; this many are enough to say so. */
const MAX_ISSUES = 1000;

/** Collects the issues of one definition, or of one argument. */
export class Report {
  readonly #issues: Issue[] = [];
  readonly #asal: Asal;

  constructor(asal: Asal = 'definisi') {
    this.#asal = asal;
  }

  add<K extends IssueKind>(kind: K, path: Path, value: unknown, fakta: FaktaOf<K> & Fakta): void {
    // Beyond the bound no more sentences are made: that is what would take the time.
    if (this.isFull) return;
    this.push(makeIssue(kind, { asal: this.#asal, path }, value, fakta));
  }

  push(issue: Issue): void {
    if (this.#issues.length < MAX_ISSUES) this.#issues.push(issue);
    else if (this.#issues.length === MAX_ISSUES) {
      const place: Place = { asal: this.#asal, path: [] };
      this.#issues.push(makeIssue(tooManyIssues, place, undefined, { batas: MAX_ISSUES }));
    }
  }

  /** True when nothing more will be added, so that a rule may stop looking. */
  get isFull(): boolean {
    return this.#issues.length > MAX_ISSUES;
  }

  get issues(): readonly Issue[] {
    return this.#issues;
  }
}
