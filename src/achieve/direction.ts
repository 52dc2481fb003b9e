import type { Rational } from '../decimal/rational.js';
import { compare } from '../decimal/rational.js';
import type { Indikator } from '../definition/indikator.js';
import type { MetodeCapaian } from '../definition/kebijakanCapaian.js';
import type { IsiTarget } from '../definition/target.js';

/** Which way is better: up, down, or neither. */
export type Direction = NonNullable<Indikator['polaritas']>;

/** The direction that the definition states, else its target; undefined when neither does. */
export function statedDirection({ polaritas }: Indikator, target: IsiTarget): Direction | undefined {
  if (polaritas !== undefined || target.jenis !== 'batas') return polaritas;
  return target.arah.startsWith('>') ? 'naik' : 'turun';
}

/** The direction that a method implies where none is stated: some make sense one way only, and a baseline points to its target. */
export function directionOfMethod(
  metode: MetodeCapaian | undefined,
  target: Rational | undefined,
  baseline: Rational | undefined,
): Direction {
  switch (metode) {
    case 'selisih':
    case 'rasio-terbalik':
      return 'turun';
    case 'stabil':
      return 'stabil';
    case 'dari-baseline':
      if (target === undefined || baseline === undefined) return 'naik';
      return compare(target, baseline) < 0 ? 'turun' : 'naik';
    default:
      return 'naik';
  }
}
