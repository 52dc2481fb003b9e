import type { Formula } from './formula.js';

/**
 * What a formula may be beside one of the variables `V`: never, when it names no other; else a sentence, which the first line
 * of the compiler's message then holds.
 *
 * No formula gets to the last line but one. It is there for the compiler to infer `Named` from: the variables in the formula.
 */
export type UnknownVariabel<V extends string, Named extends string> = [Named] extends [V]
  ? never
  : [Named] extends [never]
    ? Formula<Named>
    : `variabel tidak dikenal: ${Exclude<Named, V>}`;
