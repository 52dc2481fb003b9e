import type { DokumenIku } from './dokumenIku.js';
import type { Formula } from './formula.js';
import type { Indikator } from './indikator.js';
import type { Terperiksa } from './terperiksa.js';

/**
 * A definition as `defineX` keeps it: every number is text, but for those that count years or digits. A formula in which all numbers
 * are text already keeps its name: spelled out, its type would go on without end.
 */
type AsText<T> = T extends Terperiksa<'defineIndikator' | 'defineSkala'> | Formula
  ? T
  : T extends number
    ? `${T}`
    : T extends string | boolean
      ? T
      : { readonly [K in keyof T]: K extends 'tahun' | 'tahunAkhir' | 'digit' ? T[K] : AsText<T[K]> };

/** The scale that {@link defineSkala} makes of `S`, with every class of its own. */
export type DefinedSkala<S> = AsText<S> & Terperiksa<'defineSkala'>;

/**
 * The document that {@link defineDokumen} makes of `D`. Each indicator keeps its own type at its place. So that `flatMap` over
 * sasaran compiles too, the type of each list of indicators ends in any number of {@link Indikator}: lists of different
 * indicators alone would have no common type.
 */
export type DefinedDokumen<D> = DokumenIku extends D
  ? DokumenIku
  : Terperiksa<'defineDokumen'> & {
      readonly [K in keyof D as K extends symbol ? never : K]: K extends 'sasaran'
        ? DefinedSasaran<D[K]>
        : K extends 'tahun' | 'tahunAkhir'
          ? D[K]
          : AsText<D[K]>;
    };

type DefinedSasaran<S> = { readonly [I in keyof S]: DefinedOne<S[I]> };

type DefinedOne<S> = { readonly [K in keyof S]: K extends 'indikator' ? Open<S[K]> : AsText<S[K]> };

/** Opens a list of indicators at its end; a list that is known to be empty stays empty. */
type Open<L> = L extends readonly []
  ? L
  : L extends readonly unknown[]
    ? readonly [...DefinedIndikator<L>, ...Indikator[]]
    : L;

type DefinedIndikator<L extends readonly unknown[]> = {
  [I in keyof L]: L[I] extends Indikator ? L[I] : AsText<L[I]> & Terperiksa<'defineIndikator'>;
};
