import type { TeksAngka } from '../decimal/teksAngka.js';

/**
 * What `defineX` takes in place of a `T`: a number may also be a safe integer (`90` for `'90'`), and nothing need have been
 * checked before.
 */
export type Masukan<T> = { readonly [K in keyof T as K extends symbol ? never : K]: MasukanOf<T[K]> };

/**
 * A number that a definition takes: text with a decimal point, or a safe integer. A decimal comma does not compile.
 */
export type AngkaBertitik = TeksAngka | number;

/** The conditions name {@link Masukan} and {@link AngkaBertitik}, so that the compiler names them in its messages. */
type MasukanOf<T> = T extends TeksAngka
  ? AngkaBertitik
  : T extends string | number | boolean | undefined
    ? T
    : T extends readonly unknown[]
      ? number extends T['length']
        ? [T[number]] extends [object]
          ? readonly Masukan<T[number]>[]
          : readonly MasukanOf<T[number]>[]
        : { readonly [K in keyof T]: MasukanOf<T[K]> }
      : Masukan<T>;
