import { guard } from '../issue/guard.js';
import { IndikatorError } from '../issue/indikatorError.js';
import type { Parsed } from '../issue/parsed.js';

/**
 * Runs a public reader of text. Its options are only promised by their type: where they are something else, or their
 * getters throw, the outcome is an issue, as for a text that cannot be read.
 */
export function neverThrow<R extends Parsed<unknown>>(
  pilihan: unknown,
  read: () => R,
): R | Extract<Parsed<never>, { readonly ok: false }> {
  try {
    return guard(pilihan, read);
  } catch (error) {
    if (error instanceof IndikatorError) return { ok: false, issues: error.issues };
    throw error;
  }
}
