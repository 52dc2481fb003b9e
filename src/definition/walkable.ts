import type { DokumenIku } from './dokumenIku.js';
import type { Indikator } from './indikator.js';

/**
 * A document whose parts are known one by one, and can be walked over all the same. Lists that hold different indicators
 * cannot be joined, nor their items evaluated, because they have nothing in common for the compiler. Here each list of
 * indicators is open at its end, for any `Indikator`: that is what its items have in common, and its first items keep their
 * own types.
 */
export type Walkable<D extends DokumenIku> = DokumenIku extends D
  ? D
  : { readonly [K in keyof D]: K extends 'sasaran' ? WalkableSasaran<D[K]> : D[K] };

type WalkableSasaran<S> = { readonly [I in keyof S]: WalkableOne<S[I]> };

type WalkableOne<S> = { readonly [K in keyof S]: K extends 'indikator' ? Open<S[K]> : S[K] };

/** A list that is known to be empty stays so. */
type Open<L> = L extends readonly []
  ? L
  : L extends readonly Indikator[]
    ? readonly [...L, ...Indikator[]]
    : L;
