import type { Angka } from '../decimal/angka.js';

/**
 * The values of an indicator's variables: exactly those that it declares. `null` and `undefined` mean "not
 * filled in", which is not the same as 0.
 */
export type Realisasi<V extends string = string> = { readonly [K in V]: Angka | null | undefined };
