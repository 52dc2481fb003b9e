declare const terperiksa: unique symbol;

/**
 * The mark of a checked definition, for the compiler alone: no value has such a key. What only looks like a definition
 * lacks it, and so does not compile where a checked one is asked for; the function in `By` gives it.
 */
export interface Terperiksa<By extends 'defineIndikator' | 'defineDokumen' | 'defineSkala'> {
  /** The function that checks (checked by). */
  readonly [terperiksa]: By;
}
