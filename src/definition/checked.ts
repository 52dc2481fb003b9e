import type { DokumenIku } from './dokumenIku.js';
import { freeze } from './freeze.js';
import type { Indikator } from './indikator.js';
import type { Skala } from './skala.js';
import type { Walkable } from './walkable.js';

/** The nouns that are checked as a whole. */
export interface Nouns {
  readonly indikator: Indikator;
  readonly dokumen: DokumenIku;
  readonly skala: Skala;
}

/** Frozen values that are known to be right, and as what; a stranger's object can never be among them. */
const known = /* @__PURE__ */ new WeakMap<object, keyof Nouns>();

/** True when the value was checked, or written by us, as this noun, and has been frozen since. */
export function isChecked<N extends keyof Nouns>(noun: N, value: unknown): value is Nouns[N] {
  return typeof value === 'object' && value !== null && known.get(value) === noun;
}

/** Freezes an indicator that is known to be right and remembers it. */
/* @__NO_SIDE_EFFECTS__ */
export function checkedIndikator<const I extends Indikator>(indikator: I): I {
  known.set(freeze(indikator), 'indikator');
  return indikator;
}

/** Freezes a scale that is known to be right and remembers it. */
/* @__NO_SIDE_EFFECTS__ */
export function checkedSkala<const S extends Skala>(skala: S): S {
  known.set(freeze(skala), 'skala');
  return skala;
}

/** Freezes a document that is known to be right and remembers it and its indicators. */
/* @__NO_SIDE_EFFECTS__ */
export function checkedDokumen<const D extends DokumenIku>(dokumen: D): Walkable<D> {
  known.set(freeze(dokumen), 'dokumen');
  for (const sasaran of dokumen.sasaran) sasaran.indikator.forEach(checkedIndikator);
  // Only the type is a wider one.
  return dokumen as Walkable<D>;
}
