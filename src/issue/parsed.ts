import type { Issue } from './issue.js';

/**
 * What a reading of unknown data gives: the value; or every problem found, each located.
 *
 * @example
 * ```ts
 * const parsed: Parsed<Indikator> = safeParseIndikator(JSON.parse(JSON.stringify(pmks)));
 * parsed.ok && parsed.value.id; // => 'pmksTertangani'
 * ```
 */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };
