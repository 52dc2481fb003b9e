import { IndikatorError } from './indikatorError.js';
import { unreadable } from './input.js';
import { raiseIssue } from './raiseIssue.js';

/**
 * Runs what reads a caller's argument whose shape is only promised by its type. When the argument is something
 * else, or its getters throw, the caller sees an {@link IndikatorError} and never a raw error.
 */
export function guard<T>(argument: unknown, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof IndikatorError) throw error;
    raiseIssue(unreadable, { asal: 'argumen', path: [] }, argument, {});
  }
}
