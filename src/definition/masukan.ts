import type { TeksAngka } from '../decimal/teksAngka.js';

/**
 * What `defineX` takes in place of a `T`: a number may also be a safe integer (`90` for `'90'`), and nothing need have been
 * checked before.
 */
export type Masukan<T> = T extends TeksAngka
  ? T | number
  : T extends string | number | boolean
    ? T
    : T extends readonly unknown[]
      ? { readonly [K in keyof T]: Masukan<T[K]> }
      : { readonly [K in keyof T as K extends symbol ? never : K]: Masukan<T[K]> };
