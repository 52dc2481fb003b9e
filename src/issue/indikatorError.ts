import type { Issue } from './issue.js';

/**
 * The one error that this library throws. `issues` has every problem found, never fewer than one; `definisi` is the id of
 * the definition that was refused, where it has one, and the message names it.
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
  /** The name of the error class. */
  override readonly name = 'IndikatorError';
  /** Every problem found; at least one. */
  readonly issues: readonly Issue[];
  /** The id of the definition that was refused; undefined when it has none, or no definition was concerned. */
  readonly definisi: string | undefined;

  /**
   * The error about these problems.
   *
   * @param issues - Every problem found.
   * @param definisi - The id of the definition that is refused, where it has one.
   */
  constructor(issues: readonly Issue[], definisi?: string) {
    const lines = issues.map((issue) => issue.message);
    super((definisi === undefined ? lines : [`definisi "${definisi}":`, ...lines]).join('\n'));
    this.issues = issues;
    this.definisi = definisi;
  }
}

/** The one `throw` of an error of ours; `guard` and `neverThrow` pass on what they caught. */
export function raise(issues: readonly Issue[], definisi?: string): never {
  throw new IndikatorError(issues, definisi);
}
