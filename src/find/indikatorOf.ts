import { checkedOrRaise } from '../definition/checkedOrRaise.js';
import type { DokumenIku } from '../definition/dokumenIku.js';
import type { Indikator } from '../definition/indikator.js';
import type { Sasaran } from '../definition/sasaran.js';

/**
 * The type of {@link indikatorOf}: where the parts of a document are known one by one, each indicator stands in its place with
 * its own variables; all of them are an `Indikator`.
 */
export type SemuaIndikator<D extends DokumenIku> = readonly [...KnownIndikator<D>, ...Indikator[]];

/** The indicators of a document that are known one by one, in document order. */
export type KnownIndikator<D extends DokumenIku> = Known<D['sasaran']>;

type Known<S extends readonly Sasaran[], Before extends readonly Indikator[] = []> = S extends readonly [
  infer First extends Sasaran,
  ...infer Rest extends readonly Sasaran[],
]
  ? Known<Rest, [...Before, ...Fixed<First['indikator']>]>
  : Before;

/** The first items of a list, without the open end. */
type Fixed<L extends readonly Indikator[], Before extends readonly Indikator[] = []> = L extends readonly [
  infer First extends Indikator,
  ...infer Rest extends readonly Indikator[],
]
  ? Fixed<Rest, [...Before, First]>
  : Before;

/**
 * All indicators of a document, in document order.
 *
 * A document that is not checked throws {@link IndikatorError}.
 *
 * @param dokumen - The document.
 *
 * @example
 * ```ts
 * indikatorOf(dinsosTapin2020).map(({ id }) => id);
 * // => ['pmksPerlindunganJaminanSosial', 'pmksRehabilitasiSosial', 'psksMelayaniPmks']
 * ```
 */
export function indikatorOf<const D extends DokumenIku>(dokumen: D): SemuaIndikator<D> {
  const { sasaran } = checkedOrRaise('dokumen', dokumen);
  // The type has the known items of the same lists in the same order.
  return sasaran.flatMap(({ indikator }) => indikator) as readonly unknown[] as SemuaIndikator<D>;
}
