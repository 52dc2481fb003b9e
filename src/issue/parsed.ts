import type { Issue } from './issue.js';

/** What a reading of unknown data gives: the value; or every problem found, each located. */
export type Parsed<T> =
  | {
      /** True: the reading succeeded. */
      readonly ok: true;
      /** What was read. */
      readonly value: T;
    }
  | {
      /** False: the reading failed. */
      readonly ok: false;
      /** The issues found; at least one. */
      readonly issues: readonly Issue[];
    };
