import type { Fakta, FaktaOf, Issue, IssueKind } from '../issue/issue.js';
import type { Issues } from '../issue/issues.js';
import type { Path } from '../issue/path.js';

/** A walk over plain data: where it stands, and where it reports. One path serves the whole walk, since most values need none. */
export class Walk {
  readonly issues: Issues;
  /** True where a number may also be a safe integer: in what `defineX` is given, not in JSON. */
  readonly takesIntegers: boolean;
  readonly #path: (string | number)[];

  constructor(issues: Issues, path: Path = [], takesIntegers = false) {
    this.issues = issues;
    this.takesIntegers = takesIntegers;
    this.#path = [...path];
  }

  /** The path to the value at hand, as a list of its own. */
  get path(): Path {
    return [...this.#path];
  }

  /** Steps down to a part; `leave` steps back. */
  enter(step: string | number): void {
    this.#path.push(step);
  }

  leave(): void {
    this.#path.pop();
  }

  /** Reports the value at hand, or one that lies `below` it, and gives undefined. */
  add<K extends IssueKind>(kind: K, value: unknown, fakta: FaktaOf<K> & Fakta, ...below: Path): undefined {
    // A path is only made where there is room for its issue.
    return this.issues.isFull ? undefined : this.issues.add(kind, [...this.#path, ...below], value, fakta);
  }

  /** Reports an issue that was made elsewhere. */
  push(issue: Issue): undefined {
    return this.issues.push(issue);
  }
}
