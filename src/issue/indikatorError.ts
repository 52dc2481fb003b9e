import type { Issue } from './issue.js';

/**
 * The one error that this library throws. `issues` has every problem found, never fewer than one.
 *
 * Thrown by the functions that return a value as it is (`defineX`, `parseX`, the printers, `explain`); the
 * others return their issues.
 *
 * @example
 * ```ts
 * try {
 *   parseIndikator({ id: 'x' });
 * } catch (error) {
 *   error instanceof IndikatorError && error.issues.length; // => 4
 * }
 * ```
 */
export class IndikatorError extends Error {
  override readonly name = 'IndikatorError';
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(issues.map((issue) => issue.message).join('\n'));
    this.issues = issues;
  }
}

/** The one `throw` of this library. */
export function raise(issues: readonly Issue[]): never {
  throw new IndikatorError(issues);
}
