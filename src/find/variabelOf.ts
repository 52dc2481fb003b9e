import { checkedOrRaise } from '../definition/checkedOrRaise.js';
import type { DokumenIku } from '../definition/dokumenIku.js';
import type { Variabel } from '../definition/variabel.js';

/** A variable of a document, with the ids of the indicators that use it. */
export interface VariabelTerpakai {
  /** The id of the variable. */
  readonly id: string;
  /** What the document defines it as (definition). */
  readonly definisi: Variabel;
  /** The ids of the indicators that use it, in document order. */
  readonly indikator: readonly string[];
}

/**
 * The variables of a document whose values have to be collected, each once, in the order in which its indicators first use them: what
 * a form asks for. A variable that takes the result of another indicator is not among them.
 *
 * A document that is not checked throws {@link IndikatorError}.
 *
 * @param dokumen - The document.
 *
 * @example
 * ```ts
 * variabelOf(dinsosTapin2020).map(({ id }) => id);
 * // => ['pmksPerlindungan', 'pmksSeluruh', 'pmksRehabilitasi', 'psksBerperan', 'psksSeluruh']
 * ```
 */
export function variabelOf(dokumen: DokumenIku): VariabelTerpakai[] {
  const { sasaran } = checkedOrRaise('dokumen', dokumen);
  const found = new Map<string, { readonly definisi: Variabel; readonly indikator: string[] }>();
  for (const { id: user, variabel } of sasaran.flatMap(({ indikator }) => indikator)) {
    for (const [id, definisi] of Object.entries(variabel)) {
      if (definisi.indikator !== undefined) continue;
      const known = found.get(id);
      if (known === undefined) found.set(id, { definisi, indikator: [user] });
      else known.indikator.push(user);
    }
  }
  return [...found].map(([id, own]) => ({ id, ...own }));
}
