import type { Problem } from './problem.js';

/** The work cannot go on, because of problems in what was read. It ends with exit code 1. */
export class ReadFailure extends Error {
  override readonly name = 'ReadFailure';
  readonly problems: readonly Problem[];
  /** What was read, as messages name it; undefined: said in the problems. */
  readonly source: string | undefined;

  constructor(problems: readonly Problem[], source?: string) {
    super(`${problems.length}`);
    this.problems = problems;
    this.source = source;
  }
}
