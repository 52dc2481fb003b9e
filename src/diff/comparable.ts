import type { Indikator } from '../definition/indikator.js';
import type { Unchecked } from '../definition/unchecked.js';
import { figureRules } from './figureRules.js';
import { judgingRules } from './judgingRules.js';
import type { Kesebandingan, Sebab } from './kesebandingan.js';
import type { Pair } from './pairAlike.js';
import { sideOf } from './sideOf.js';
import { wordRules } from './wordRules.js';

/**
 * Says whether the figures of two definitions form one series, such as those of one indicator in two years, and why not: another
 * unit, formula, population (PMKS became PPKS), data source (DTKS became DTSEN), assessor or way of joining. What leaves the figures
 * as they are and changes what is said of them (polarity, method, rounding, grades) is told too. Ids do not count: two tables that
 * were read have their own.
 *
 * An indicator that is not checked throws {@link IndikatorError}.
 *
 * @param sebelum - The earlier definition.
 * @param sesudah - The later one.
 *
 * @example
 * ```ts
 * const berganti = defineIndikator({
 *   ...pmks,
 *   variabel: { terlayani: { label: 'Jumlah PPKS terlayani' }, seluruh: { label: 'Jumlah seluruh PPKS' } },
 * });
 * const { sebanding, sebab } = comparable(pmks, berganti);
 * sebanding; // => 'tidak'
 * sebab[0]?.kalimat; // => 'populasi (PMKS menjadi PPKS) berubah: Jumlah PMKS terlayani menjadi Jumlah PPKS terlayani'
 * ```
 */
export function comparable<A = unknown, B = unknown>(
  sebelum: Indikator | Unchecked<A, 'Indikator'>,
  sesudah: Indikator | Unchecked<B, 'Indikator'>,
): Kesebandingan {
  return seriesOf({
    sebelum: sideOf('indikator', sebelum),
    sesudah: sideOf('indikator', sesudah),
  });
}

/** The same of two that are checked. */
export function seriesOf(pair: Pair<Indikator>): Kesebandingan {
  const rules = [...figureRules, ...wordRules, ...judgingRules];
  const found = rules.flatMap((rule) => rule(pair));
  const sebab = effects.flatMap((akibat) => found.filter((one) => one.akibat === akibat));
  return { sebanding: verdicts[sebab[0]?.akibat ?? 'tetap'], sebab };
}

const effects: readonly Sebab['akibat'][] = ['putus', 'mungkin-putus', 'tetap'];

const verdicts = { putus: 'tidak', 'mungkin-putus': 'mungkin', tetap: 'ya' } as const;
