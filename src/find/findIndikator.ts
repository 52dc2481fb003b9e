import { checkedOrRaise } from '../definition/checkedOrRaise.js';
import type { DokumenIku } from '../definition/dokumenIku.js';
import type { Indikator } from '../definition/indikator.js';
import { wrongType } from '../issue/definition.js';
import { guard } from '../issue/guard.js';
import { argument } from '../issue/path.js';
import { raiseIssue } from '../issue/raiseIssue.js';
import type { KnownIndikator } from './indikatorOf.js';

/** Which indicator is looked for: by its id, or by the number (`kode`) that the document gives it. */
export type CariIndikator =
  | {
      /** The id of the indicator. */
      readonly id: string;
      /** Always undefined: the indicator is looked for by its id. */
      readonly kode?: undefined;
    }
  | {
      /** The number (code) that the document gives the indicator. */
      readonly kode: string;
      /** Always undefined: the indicator is looked for by its number. */
      readonly id?: undefined;
    };

/**
 * The type of {@link findIndikator}: the very indicator, with its own variables, where the compiler knows the document and the
 * id that is looked for; else any `Indikator`.
 */
export type IndikatorDitemukan<D extends DokumenIku, C extends CariIndikator> =
  | (C extends { readonly id: infer Id extends string } ? WithId<D, Id> : Indikator)
  | undefined;

type WithId<D extends DokumenIku, Id extends string> = string extends Id
  ? Indikator
  : OrAny<Extract<KnownIndikator<D>[number], Readonly<Record<'id', Id>>>>;

type OrAny<I extends Indikator> = [I] extends [never] ? Indikator : I;

/**
 * The first indicator of a document with this id, or with this `kode`; undefined when there is none. It also finds what an indicator
 * names by id: its `induk`, the whole of its `rincian`, the indicators that its variables take results of.
 *
 * A document that is not checked, or something else to look for, throws {@link IndikatorError}.
 *
 * @param dokumen - The document.
 * @param cari - `{ id }` or `{ kode }`.
 *
 * @example
 * ```ts
 * findIndikator(dinsosTapin2020, { id: 'psksMelayaniPmks' })?.kode; // => '3'
 * findIndikator(dinsosTapin2020, { kode: '3' })?.id; // => 'psksMelayaniPmks'
 * findIndikator(dinsosTapin2020, { kode: '4' }); // => undefined
 * ```
 */
export function findIndikator<const D extends DokumenIku, const C extends CariIndikator>(
  dokumen: D,
  cari: C,
): IndikatorDitemukan<D, C> {
  const { sasaran } = checkedOrRaise('dokumen', dokumen);
  const isWanted = guard(cari, () => matching(cari));
  // An id is used once in a document, so what is found is the one that the type names.
  return sasaran.flatMap(({ indikator }) => indikator).find(isWanted) as IndikatorDitemukan<D, C>;
}

function matching({ id, kode }: CariIndikator): (indikator: Indikator) => boolean {
  const [key, wanted] = id === undefined ? (['kode', kode] as const) : (['id', id] as const);
  if (typeof wanted !== 'string')
    raiseIssue(wrongType, argument('cari', key), wanted, { diharapkan: 'text' });
  return (indikator) => indikator[key] === wanted;
}
