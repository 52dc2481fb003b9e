import type { Indikator, MasukanIndikator } from '../definition/indikator.js';
import { checkedIndikator } from '../definition/isChecked.js';

/**
 * An indicator of the catalogue, whose type names its variables and nothing else: types of every word of it would make the
 * compilers of all who import the catalogue slow. They are taken from the type of the constant alone.
 */
/* @__NO_SIDE_EFFECTS__ */
export function terdaftar<V extends string>(indikator: MasukanIndikator<NoInfer<V>>): Indikator<V> {
  // Numbers of the catalogue are text already, and the mark is for the compiler alone.
  return checkedIndikator(indikator as MasukanIndikator) as unknown as Indikator<V>;
}
